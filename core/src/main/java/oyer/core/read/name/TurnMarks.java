package oyer.core.read.name;

import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// The `Q.` and `A.` that open the turns of a transcript. A text is one where both open lines more than once.
final class TurnMarks {

    private static final int LETTERS = 26;

    private TurnMarks() {}

    static boolean[] of(NameText text) {
        boolean[] marks = new boolean[text.size()];
        int questions = 0;
        int answers = 0;
        for (int i = 0; i + 1 < marks.length; i++) {
            boolean counted = i > 0 && text.tokens.kind(i - 1) == Kind.NUMBER; // `132 Q.`
            if (text.tokens.length(i) == 1
                    && (opens(text, i) || counted && opens(text, i - 1))
                    && (text.tokens.is(i + 1, '.') || text.tokens.is(i + 1, ':'))) {
                char c = text.tokens.first(i);
                questions += c == 'Q' || c == 'F' ? 1 : 0;
                answers += c == 'A' ? 1 : 0;
                marks[i] = c == 'Q' || c == 'F' || c == 'A';
            }
        }
        boolean[] turns = questions > 1 && answers > 1 ? marks : new boolean[marks.length];
        given(text, turns);
        return turns;
    }

    /// The letters that a head gives behind names, `KOK Berg (B)`, where they open turns below: `B: Wo waren Sie?`
    private static void given(NameText text, boolean[] marks) {
        int[] opened = new int[LETTERS];
        boolean[] bracketed = new boolean[LETTERS];
        for (int i = 1; i + 1 < marks.length; i++) {
            int letter = letter(text, i);
            if (letter >= 0) {
                bracketed[letter] |= bracketed(text, i);
                opened[letter] += opens(text, i) && text.tokens.is(i + 1, ':') ? 1 : 0;
            }
        }
        for (int i = 1; i + 1 < marks.length; i++) {
            int letter = letter(text, i);
            boolean label = letter >= 0 && opens(text, i) && text.tokens.is(i + 1, ':');
            if (letter >= 0 && bracketed[letter] && opened[letter] > 1) {
                marks[i] |= label || bracketed(text, i);
            }
        }
    }

    private static boolean bracketed(NameText text, int i) {
        return i > 1 && text.tokens.is(i - 1, '(') && text.tokens.is(i + 1, ')') && text.tokens.capitalised(i - 2);
    }

    private static int letter(NameText text, int i) {
        int letter = text.tokens.length(i) == 1 ? text.tokens.first(i) - 'A' : -1;
        return letter < LETTERS ? letter : -1;
    }

    private static boolean opens(NameText text, int i) {
        return i == 0 || text.tokens.gap(i) == Gap.LINE || text.tokens.gap(i) == Gap.BLOCK;
    }
}
