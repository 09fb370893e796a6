package oyer.core.read.name;

import oyer.core.casefile.EntityKind;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Names set with a space behind each letter, as German papers stress them: `Karl L o h m e y e r`.
final class Spaced {

    /// Letters of such a name, at least.
    private static final int LETTERS = 3;

    private Spaced() {}

    /// For each token whether it goes on with a word that is set so.
    static boolean[] of(Tokens tokens) {
        boolean[] goesOn = new boolean[tokens.size()];
        for (int i = 0; i < goesOn.length; i++) {
            if (!letter(tokens, i) || !tokens.capitalised(i)) {
                continue;
            }
            int end = i + 1;
            while (end < goesOn.length && letter(tokens, end) && !tokens.capitalised(end) && near(tokens, end)) {
                end++;
            }
            if (end - i >= LETTERS) {
                for (int k = i + 1; k < end; k++) {
                    goesOn[k] = true;
                }
                i = end - 1;
            }
        }
        return goesOn;
    }

    private static boolean letter(Tokens tokens, int i) {
        return tokens.kind(i) == Kind.WORD && tokens.length(i) == 1;
    }

    private static boolean near(Tokens tokens, int i) {
        return tokens.gap(i) == Gap.SPACE && tokens.start(i) - tokens.end(i - 1) == 1;
    }

    static void mark(NameText text, byte[] labels) {
        for (int i = 0; i + 1 < labels.length; i++) {
            if (!text.spaced(i + 1) || text.spaced(i)) {
                continue;
            }
            int last = i + 1;
            while (last + 1 < labels.length && text.spaced(last + 1)) {
                last++;
            }
            int from = i;
            while (from > 0
                    && text.follows(from)
                    && text.capital(from - 1)
                    && text.is(from - 1, Words.FIRST)
                    && !text.is(from - 1, Words.TITLE | Words.ROLE)) {
                from--;
            }
            if (from == i && !borne(text, i, last)) {
                i = last;
                continue; // `G r ü n d e`
            }
            int end = last + 1;
            while (end < labels.length && labels[end] != Labels.OUT && !Labels.begins(labels[end])) {
                labels[end++] = Labels.OUT;
            }
            Labels.mark(labels, from, last, EntityKind.PERSON);
            i = last;
        }
    }

    /// Whether a word without a given name before it is a surname: behind a title or an office, or as the tables know
    /// it.
    private static boolean borne(NameText text, int first, int last) {
        StringBuilder word = new StringBuilder();
        for (int i = first; i <= last; i++) {
            word.append(text.word(i));
        }
        int known = text.lexicon.classes(word.toString().toLowerCase(text.language.locale()));
        boolean title = text.is(first - 1, Words.TITLE | Words.ROLE)
                || text.tokens.is(first - 1, '.') && text.is(first - 2, Words.TITLE);
        return (title && text.follows(first) || (known & Words.LAST) != 0) && (known & Words.COMMON) == 0;
    }
}
