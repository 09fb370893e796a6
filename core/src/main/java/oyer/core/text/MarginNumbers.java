package oyer.core.text;

import java.util.Arrays;

/// The numbers that a transcript or a pleading prints before each line (`14 Pruett, who is the brother`), and
/// the page number above them. They belong to the page, not to what was said: nobody reads `Mr. Gerald 14
/// Pruett`.
///
/// Lines are taken for numbered only where somewhere in the text at least [#PAGE] lines in a row count on, or,
/// in an excerpt, where at least [#EXCERPT] do and question and answer stand behind such numbers, or sentences
/// that run on over them; a short numbered list is none. An excerpt may begin at any line of its page.
final class MarginNumbers {

    /// A page of a transcript has 25 lines or more; no table counts its rows so far without a heading between.
    private static final int PAGE = 20;

    private static final int EXCERPT = 5;

    /// No page has more lines.
    private static final int MOST = 60;

    /// So many numbered lines go on with the sentence of the line above.
    private static final int GO_ON = 3;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] numbers = new int[64];
    private int size;
    private int questions;
    private int answers;
    /// Lines that begin with a small letter, where the line above ends no sentence; lines within which one
    /// ends.
    private int goingOn;

    private int sentences;
    private boolean open;

    private MarginNumbers() {}

    boolean isEmpty() {
        return size == 0;
    }

    /// One pass over the lines.
    static MarginNumbers of(String text) {
        MarginNumbers found = new MarginNumbers();
        int run = 0;
        int first = 0; // number at which a run begins
        int kept = 0; // numbers found before it
        int longest = 0;
        int aloneStart = -1;
        int aloneEnd = -1;
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            int start = pastSpace(text, from, to);
            int end = pastDigits(text, start, Math.min(to, start + 5));
            boolean number = end > start && (end == to || isSpace(text.charAt(end)));
            boolean alone = number && pastSpace(text, end, to) == to;
            int value = number ? Integer.parseInt(text, start, end, 10) : 0;
            if (number && end - start <= 2 && run > 0 && value == run + 1) {
                found.add(start, end, ++run);
            } else if (number && value == 1 && !(alone && nothingFollows(text, to))) {
                if (aloneStart >= 0) {
                    found.add(aloneStart, aloneEnd, 0);
                }
                found.dropShort(run - first + 1, first, kept);
                kept = found.size;
                run = 1;
                first = 1;
                found.add(start, end, run);
            } else if (number && run == 0 && end - start <= 2 && value > 1 && value < MOST && !alone) {
                kept = found.size;
                run = value;
                first = value;
                found.add(start, end, run);
            } else if (start < to) {
                found.dropShort(run - first + 1, first, kept);
                run = 0;
            }
            if (run > 0 && number) {
                found.turn(text, pastSpace(text, end, to), to);
                found.prose(text, pastSpace(text, end, to), to);
            }
            longest = Math.max(longest, run == 0 ? 0 : run - first + 1);
            if (start < to) {
                aloneStart = alone && run == 0 ? start : -1;
                aloneEnd = end;
            }
            from = to + 1;
        }
        found.dropShort(run - first + 1, first, kept);
        boolean turns = found.questions > 1 && found.answers > 1;
        boolean excerpt = longest >= EXCERPT && (turns || found.isProse());
        return longest >= PAGE || excerpt ? found : new MarginNumbers();
    }

    /// A run that begins in the midst of a page and counts on for a line or two only is chance: `4 April`, then
    /// `5 June`.
    private void dropShort(int length, int first, int kept) {
        if (first > 1 && length < EXCERPT && size > kept) {
            size = kept;
        }
    }

    /// Counts a line that goes on with the sentence of the line above, and one within which a sentence ends.
    private void prose(String text, int from, int to) {
        if (from >= to) {
            return;
        }
        goingOn += open && Character.isLowerCase(text.charAt(from)) ? 1 : 0;
        int last = to - 1;
        while (last > from && isSpace(text.charAt(last))) {
            last--;
        }
        open = Character.isLetter(text.charAt(last)) || text.charAt(last) == ',' || text.charAt(last) == '-';
        for (int i = from; i + 2 < last; i++) {
            if (".?!".indexOf(text.charAt(i)) >= 0
                    && isSpace(text.charAt(i + 1))
                    && Character.isUpperCase(text.charAt(text.charAt(i + 2) == ' ' ? Math.min(i + 3, last) : i + 2))) {
                sentences++;
                return;
            }
        }
    }

    /// Whether sentences run on over the numbers, and others begin behind them: no list has lines of both
    /// kinds.
    private boolean isProse() {
        return goingOn >= GO_ON && sentences > 1 && goingOn * 10 < size * 9;
    }

    /// Counts a line that opens a turn: `Q.  Did you`, `A  No`; German `F:`.
    private void turn(String text, int from, int to) {
        boolean mark = from + 2 < to
                && (".:".indexOf(text.charAt(from + 1)) >= 0 && isSpace(text.charAt(from + 2))
                        || isSpace(text.charAt(from + 1)) && isSpace(text.charAt(from + 2)));
        if (mark) {
            char c = text.charAt(from);
            questions += c == 'Q' || c == 'F' ? 1 : 0;
            answers += c == 'A' ? 1 : 0;
        }
    }

    /// Whether the next line is empty: then a lone `1` is the number of a page.
    private static boolean nothingFollows(String text, int newline) {
        int next = newline + 1;
        return next >= text.length() || text.charAt(next) == '\n' || text.charAt(next) == '\r';
    }

    private void add(int start, int end, int number) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        numbers[size++] = number;
    }

    private static int pastSpace(String text, int from, int to) {
        int i = from;
        while (i < to && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int pastDigits(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0';
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /// Whether between an offset and a number there is a numbered line with nothing on it: two numbers of lines in a
    /// row,
    /// where the second does not begin a page.
    boolean emptyBefore(int index, int from) {
        return index > 0 && starts[index - 1] >= from && numbers[index] > 1 && numbers[index - 1] > 0;
    }

    /// The printed number of a line; 0 where it has none.
    ///
    /// @param from first code unit of the line
    /// @param to the code unit after its last
    int numberOf(int from, int to) {
        int at = Arrays.binarySearch(starts, 0, size, from);
        int index = at >= 0 ? at : -at - 1;
        return index < size && starts[index] < to ? numbers[index] : 0;
    }
}
