package oyer.core.read.time;

import java.util.Arrays;

/// Where a text stands in quotation marks. A mark opens when nothing or a space is before it and a character after it,
/// and closes the other way round; a quotation that goes on over paragraphs opens each of them anew and closes once.
final class Quotations {

    /// Longer ones are a mark that nobody closed.
    private static final int LONGEST = 6_000;

    private int size;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int at;

    private Quotations() {}

    static Quotations of(String text) {
        Quotations all = new Quotations();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '"' && c != '\u201c' && c != '\u201d' && c != '\u201e' && c != '\u00bb' && c != '\u00ab') {
                continue;
            }
            if (open >= 0 && i - open > LONGEST) {
                open = -1;
            }
            boolean opens = opens(text, i, c);
            if (opens && open < 0) {
                open = i;
            } else if (!opens && open >= 0) {
                all.add(open, i);
                open = -1;
            }
        }
        return all;
    }

    private static boolean opens(String text, int i, char c) {
        if (c == '\u201e') {
            return true;
        }
        boolean after = i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        return after && (Character.isWhitespace(before) || before == '(' || before == '[' || before == '\u2014');
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    /// The number of the quotation that holds a place, or -1. To be asked from the beginning of the text to its end.
    int around(int offset) {
        while (at < size && ends[at] < offset) {
            at++;
        }
        return at < size && starts[at] < offset ? at : -1;
    }

    int start(int quotation) {
        return starts[quotation];
    }

    int end(int quotation) {
        return ends[quotation];
    }
}
