package oyer.core.read.time;

import java.util.Locale;
import oyer.core.text.Prose;

/// What a text names in passing, so that its story does not go there: a birth, the day by which a paper is known, what
/// stands before a noun.
final class InPassing {

    /// So many atoms before a whole date `born` is looked for.
    private static final int BORN = 8;

    private InPassing() {}

    /// `d.o.b. 02.08.22`, `* 2.8.22`, `Carl Lund, b. 1962-08-30`
    static boolean isBirth(Prose prose, int start, int end) {
        String behind =
                prose.characters().substring(end, Math.min(prose.characters().length(), end + 6));
        if (behind.startsWith(" geb.") || behind.startsWith(" born")) {
            return true; // `J. Pradler, 8. 9. 1962 geb., ledig`
        }
        String before = prose.characters().substring(Math.max(0, start - 10), start);
        String label = before.toLowerCase(Locale.ROOT);
        return label.contains("d.o.b")
                || label.contains("dob")
                || before.stripTrailing().endsWith("*")
                || before.endsWith(", b. ")
                || before.endsWith("(b. ");
    }

    /// `Vernehmung vom 15. Januar`: which one is meant, and the story does not go there.
    static boolean isOfPaper(Grammar grammar, Prose prose, Atoms atoms, Expression e) {
        return e.first > 1
                && atoms.word(e.first - 1).equals("vom")
                && grammar.lexicon().has(atoms.symbol(e.first - 2), WordClass.TELLING);
    }

    static boolean aside(Grammar grammar, Atoms atoms, Expression e) {
        // `born in that street, 30 November 1960`
        int reach = e.year != Expression.NONE && e.day > 0 ? BORN : 3;
        for (int back = 1; back <= reach && e.first - back >= 0; back++) {
            if (back > 3 && atoms.number(e.first - back) > 0) {
                return false;
            }
            if (grammar.lexicon().has(atoms.symbol(e.first - back), WordClass.ASIDE)) {
                return true;
            }
        }
        return false;
    }

    /// `the Dec. 21, 1988, bombing`, named beside what is told: the story does not go there.
    static boolean attribute(Grammar grammar, Atoms atoms, Expression e) {
        return e.first > 0
                && e.year != Expression.NONE
                && e.month > 0
                && e.day > 0
                && !grammar.lexicon().isWord(atoms.symbol(e.first), "the")
                && grammar.lexicon().isWord(atoms.symbol(e.first - 1), "the");
    }
}
