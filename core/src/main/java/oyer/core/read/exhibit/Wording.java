package oyer.core.read.exhibit;

import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;

/// The words of a phrase in one line: without line breaks, and without the numbers that a transcript prints in its
/// margin, which are no tokens.
final class Wording {

    private Wording() {}

    static String of(Tokens tokens, int first, int last) {
        StringBuilder words = new StringBuilder(tokens.text(first));
        for (int i = first + 1; i <= last; i++) {
            words.append(tokens.gap(i) == Gap.NONE ? "" : " ").append(tokens.text(i));
        }
        return words.toString();
    }
}
