package oyer.core.read.statement.cue;

import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// The printed lines of a text as runs of tokens, without the numbers that a court reporter prints before them.
public final class Lines {

    private final Tokens tokens;
    private final int[] firsts;
    private final int[] ends;
    private final int size;

    public Lines(ClauseText text) {
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
                    && (follows(k, number, starts)
                            || k + 1 < size && number(starts[k + 1]) == number + 1
                            || byFives(k, number, starts));
            firsts[k] = counted ? starts[k] + 1 : starts[k];
        }
    }

    /// Whether the number before this one stands on the line before it, or above a heading that has none.
    private boolean follows(int line, int number, int[] starts) {
        for (int k = line - 1; k >= Math.max(0, line - 4); k--) {
            int before = number(starts[k]);
            if (before > 0) {
                return before == number - 1;
            }
        }
        return false;
    }

    /// Whether only each fifth line has its number, and this is one of them.
    private boolean byFives(int line, int number, int[] starts) {
        int after = starts[line] + 1;
        boolean apart = after < tokens.size() && tokens.start(after) - tokens.end(starts[line]) >= 2;
        return number % 5 == 0
                && apart
                && (line >= 5 && number(starts[line - 5]) == number - 5
                        || line + 5 < size && number(starts[line + 5]) == number + 5);
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

    public int size() {
        return size;
    }

    /// The first token behind a printed number; [#end] when the line is nothing else.
    public int first(int line) {
        return firsts[line];
    }

    /// The token after its last.
    public int end(int line) {
        return ends[line];
    }

    /// Whether a number that counts the lines, or the questions, stands before it.
    public boolean numbered(int line) {
        return firsts[line] > starts(line);
    }

    public boolean empty(int line) {
        return firsts[line] >= ends[line];
    }

    /// Whether an empty line or a page's end stands before.
    public boolean opensBlock(int line) {
        return line == 0 || tokens.gap(starts(line)) == Gap.BLOCK;
    }

    private int starts(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }
}
