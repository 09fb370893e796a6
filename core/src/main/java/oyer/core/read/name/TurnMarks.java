package oyer.core.read.name;

import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// The `Q.` and `A.` that open the turns of a transcript. A text is one where both open lines more than once.
final class TurnMarks {

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
        return questions > 1 && answers > 1 ? marks : new boolean[marks.length];
    }

    private static boolean opens(NameText text, int i) {
        return i == 0 || text.tokens.gap(i) == Gap.LINE || text.tokens.gap(i) == Gap.BLOCK;
    }
}
