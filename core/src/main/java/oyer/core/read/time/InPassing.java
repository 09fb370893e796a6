package oyer.core.read.time;

import java.util.Arrays;
import java.util.Locale;
import oyer.core.text.Prose;

/// What a text names in passing, so that its story does not go there: a birth, the day by which a paper is known, what
/// stands before a noun.
final class InPassing {

    /// So many atoms before a whole date `born` is looked for.
    private static final int BORN = 8;

    /// The name of a place where somebody was born is no longer, nor a name with its label.
    private static final int PLACE = 40;

    private static final int HEAD = 60;

    private InPassing() {}

    /// `d.o.b. 02.08.22`, `* 2.8.22`, `Carl Lund, b. 1962-08-30`
    static boolean isBirth(String text, int start, int end) {
        if (text.startsWith(" geb.", end) || text.startsWith(" born", end) || isPlaceBorn(text, end)) {
            return true; // `J. Pradler, 8. 9. 1962 geb., ledig`
        }
        String before = text.substring(Math.max(0, start - 10), start);
        String label = before.toLowerCase(Locale.ROOT);
        return label.contains("d.o.b")
                || label.contains("dob")
                || before.stripTrailing().endsWith("*")
                || before.endsWith(", b. ")
                || before.endsWith("(b. ");
    }

    /// `12.04.1969 in Bruck/Mur geb.`
    private static boolean isPlaceBorn(String text, int end) {
        if (!text.startsWith(" in ", end)) {
            return false;
        }
        int stop = Math.min(text.length(), end + PLACE);
        for (int i = end; i < stop && text.charAt(i) != '\n' && !Character.isDigit(text.charAt(i)); i++) {
            if (text.startsWith(" geb.", i) || text.startsWith(" geboren", i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a day stands as in the head of a hearing, where it is of a birth if it is long ago: `Krolow, Dennis,
    /// 28.06.1988 Berlin, Trockenbauer`.
    static boolean isBehindName(String text, int start, int end) {
        if (end - start < 8 || !Character.isDigit(text.charAt(end - 1)) || !Character.isDigit(text.charAt(start))) {
            return false;
        }
        int line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        String before = text.substring(Math.max(line, start - HEAD), start);
        String after = text.substring(end, Math.min(text.length(), end + 3));
        boolean place = after.startsWith(",") || after.length() > 1 && Character.isUpperCase(after.charAt(1));
        if (!before.endsWith(", ") || !place) {
            return false;
        }
        String name = before.substring(before.indexOf(':') + 1);
        int comma = name.indexOf(',');
        return comma > 0
                && name.strip().indexOf(' ') > 0
                && name.chars().noneMatch(Character::isDigit)
                && Arrays.stream(name.strip().split("[ ,]+")).allMatch(word -> Character.isUpperCase(word.charAt(0)));
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
