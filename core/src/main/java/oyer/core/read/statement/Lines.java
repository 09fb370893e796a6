package oyer.core.read.statement;

import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// The printed lines of a text as runs of tokens, without the numbers that a court reporter prints before them.
final class Lines {

    private final Tokens tokens;
    private final int[] firsts;
    private final int[] ends;
    private final int size;

    Lines(ClauseText text) {
        this.tokens = text.tokens;
        int count = 0;
        int[] starts = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0 || tokens.gap(i) == Gap.LINE || tokens.gap(i) == Gap.BLOCK) {
                starts[count++] = i;
            }
        }
        size = count;
        firsts = new int[size];
        ends = new int[size];
        for (int k = 0; k < size; k++) {
            ends[k] = k + 1 < size ? starts[k + 1] : tokens.size();
            int number = number(starts[k]);
            boolean counted = number > 0
                    && (ends[k] - starts[k] == 1 || tokens.gap(starts[k] + 1) == Gap.SPACE)
                    && (k > 0 && number(starts[k - 1]) == number - 1
                            || k + 1 < size && number(starts[k + 1]) == number + 1);
            firsts[k] = counted ? starts[k] + 1 : starts[k];
        }
    }

    /// The line number that a token may be, or -1.
    private int number(int token) {
        if (tokens.kind(token) != Kind.NUMBER || tokens.length(token) > 2) {
            return -1;
        }
        int value = 0;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            value = value * 10 + Character.digit(tokens.characters().charAt(i), 10);
        }
        return value;
    }

    int size() {
        return size;
    }

    /// The first token behind a printed number; [#end] when the line is nothing else.
    int first(int line) {
        return firsts[line];
    }

    /// The token after its last.
    int end(int line) {
        return ends[line];
    }

    boolean empty(int line) {
        return firsts[line] >= ends[line];
    }

    /// Whether an empty line or a page's end stands before.
    boolean opensBlock(int line) {
        return line == 0 || tokens.gap(starts(line)) == Gap.BLOCK;
    }

    private int starts(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }
}
