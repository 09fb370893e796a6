package oyer.core.read.time;

/// A note in brackets that is a sentence of its own: what it says of a day does not move the story.
final class BracketedNote {

    private static final int LONGEST = 240;

    private BracketedNote() {}

    /// `(Note: that clock was slow when checked Monday.)`: where a sentence in brackets of its own ends; -1 where an
    /// expression stands in none, or alone in it.
    static int end(String text, int start) {
        int open = start - 1;
        while (open >= 0 && start - open <= LONGEST && text.charAt(open) != '(' && text.charAt(open) != ')') {
            open--;
        }
        if (open < 0
                || text.charAt(open) != '('
                || text.substring(open + 1, start).isBlank()) {
            return -1;
        }
        int before = open - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean own = before < 0 || ".!?\n".indexOf(text.charAt(before)) >= 0;
        for (int close = start; own && close < text.length() && close - start <= LONGEST; close++) {
            if (text.charAt(close) == ')') {
                return close;
            }
        }
        return -1;
    }
}
