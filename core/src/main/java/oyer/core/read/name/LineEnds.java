package oyer.core.read.name;

import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;

/// Which line ends of a text part what they stand between. A paragraph breaks a line where the next word does not fit;
/// a line that ends far from the margin was ended on purpose, as in a form, a list or a signature: no name runs over
/// it.
final class LineEnds {

    /// Characters of a line of running words, at least; in narrower columns the ends of lines say nothing.
    private static final int COLUMN = 60;

    /// A line shorter than this, with the next word, was not ended by the margin.
    private static final int SHORT = 40;

    /// Words before the colon that makes a line the field of a form, at most.
    private static final int HEAD = 4;

    private LineEnds() {}

    /// For each token whether the line before it was ended on purpose.
    static boolean[] of(Tokens tokens) {
        int n = tokens.size();
        boolean[] parts = new boolean[n];
        int widest = 0;
        int start = 0;
        for (int i = 1; i <= n; i++) {
            if (i == n || line(tokens, i)) {
                widest = Math.max(widest, tokens.end(i - 1) - tokens.start(start));
                start = i;
            }
        }
        start = 0;
        for (int i = 1; i < n; i++) {
            if (!line(tokens, i)) {
                continue;
            }
            int would = tokens.end(i - 1) - tokens.start(start) + 1 + tokens.length(i);
            boolean field = field(tokens, start, i) && would < COLUMN;
            parts[i] =
                    tokens.gap(i) == Gap.LINE && (field || widest >= COLUMN && would < SHORT || tokens.is(i + 1, ':'));
            start = i;
        }
        return parts;
    }

    private static boolean line(Tokens tokens, int i) {
        return tokens.gap(i) == Gap.LINE || tokens.gap(i) == Gap.BLOCK;
    }

    /// `Name of witness: Ann Weber`.
    private static boolean field(Tokens tokens, int from, int end) {
        for (int i = from + 1; i < end && i <= from + HEAD; i++) {
            if (tokens.is(i, ':')) {
                return true;
            }
        }
        return false;
    }
}
