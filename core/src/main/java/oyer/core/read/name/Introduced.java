package oyer.core.read.name;

import oyer.core.casefile.EntityKind;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Names that the words before or after them make names, though no table knows them: `a man named Quarles`,
/// `he called himself "Denton"`, `ein Mann namens Kolbe`, `er heiße Rudi`, `and Ketterman says`.
final class Introduced {

    private final NameText text;
    private final byte[] labels;

    private Introduced(NameText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
    }

    static void mark(NameText text, byte[] labels) {
        Introduced introduced = new Introduced(text, labels);
        for (int i = 1; i < labels.length; i++) {
            if (labels[i] == Labels.OUT && text.capital(i) && introduced.word(i) && introduced.named(i)) {
                Labels.mark(labels, i, introduced.last(i), EntityKind.PERSON);
            }
        }
    }

    /// A word that can be a name: no common one, no place, no office.
    private boolean word(int i) {
        return text.tokens.kind(i) == Kind.WORD
                && text.tokens.length(i) > 2
                && !text.is(i, Words.TITLE | Words.ROLE | Words.CALENDAR | Words.ORG | Words.ARTICLE | Words.NATION)
                && !text.is(i, Words.ACRONYM | Words.LAND)
                && (!text.is(i, Words.COMMON) || text.is(i, Words.FIRST | Words.LAST))
                && !(text.language == Language.GERMAN && text.lexicon.compound(text, i));
    }

    private boolean named(int i) {
        int before = i - 1;
        boolean quoted = !Character.isLetterOrDigit(text.tokens.first(before)) && quote(text.tokens.first(before));
        if (quoted) {
            before--;
        }
        if (before < 0 || text.parted(i) || text.tokens.gap(i) == Gap.BLOCK) {
            return false;
        }
        if (text.language == Language.GERMAN) {
            return text.tokens.is(before, "namens")
                    || text.tokens.is(before, "heiße")
                    || text.tokens.is(before, "heißt")
                    || text.tokens.is(before, "hieß")
                    || text.tokens.is(before, "genannt")
                    || text.tokens.is(before, "sich")
                            && (text.tokens.is(before - 1, "nannte") || text.tokens.is(before - 1, "nennt"));
        }
        return text.tokens.is(before, "named")
                || text.tokens.is(before, "himself") && called(before - 1)
                || text.tokens.is(before, "herself") && called(before - 1)
                || quoted && called(before) && pronoun(before - 1)
                || text.tokens.is(before, "of")
                        && text.tokens.is(before - 1, "name")
                        && text.tokens.is(before - 2, "the")
                || says(i, before);
    }

    private boolean called(int i) {
        return text.tokens.is(i, "called") || text.tokens.is(i, "calls") || text.tokens.is(i, "calling");
    }

    private boolean pronoun(int i) {
        return text.tokens.is(i, "he")
                || text.tokens.is(i, "she")
                || text.tokens.is(i, "they")
                || text.tokens.is(i, "I");
    }

    /// Within a sentence, after a small word, right before a verb of speech; `the Beacon says` is none.
    private boolean says(int i, int before) {
        return text.starts[i] == 0
                && text.is(i + 1, Words.SAYS)
                && text.follows(i + 1)
                && text.tokens.kind(before) == Kind.WORD
                && !text.tokens.capitalised(before)
                && !text.tokens.is(before, "the")
                && !text.tokens.is(before, "a")
                && !text.is(i, Words.TOWN);
    }

    private int last(int i) {
        int last = i;
        while (last + 1 < labels.length
                && labels[last + 1] == Labels.OUT
                && text.capital(last + 1)
                && text.follows(last + 1)
                && !text.possessive(last)
                && word(last + 1)) {
            last++;
        }
        return last;
    }

    private static boolean quote(char c) {
        return c == '"' || c == '\'' || c == '\u201c' || c == '\u2018' || c == '\u201e' || c == '\u201a';
    }
}
