package oyer.core.read.proceeding;

/// Where the head of a decision ends that a judge gave by word of mouth: `1. LORD JUSTICE HALE: On 29 January 1993 this
/// appellant was convicted` names the judge and tells already.
final class Headless {

    /// A line of prose has so many small words.
    private static final int SMALL = 4;

    private static final int PARAGRAPH = 4;

    private Headless() {}

    /// @param end of the head, as its labels tell
    static int end(String text, int end) {
        for (int line = 0; line >= 0 && line < end; ) {
            int next = text.indexOf('\n', line);
            int stop = next < 0 ? text.length() : next;
            if (numbered(text, line) && small(text, line, stop) >= SMALL) {
                return line;
            }
            line = next < 0 ? -1 : next + 1;
        }
        return end;
    }

    /// `1. `, `12. `.
    private static boolean numbered(String text, int line) {
        int at = line;
        while (at < text.length() && at - line < PARAGRAPH && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > line && at < text.length() && text.charAt(at) == '.';
    }

    private static int small(String text, int from, int to) {
        int small = 0;
        for (int i = from + 1; i < to; i++) {
            boolean begins = text.charAt(i - 1) == ' ' && Character.isLowerCase(text.charAt(i));
            small += begins ? 1 : 0;
        }
        return small;
    }
}
