package oyer.core.read.proceeding;

import oyer.core.text.Tokens;

/// Lines of cells, in which each line is read for itself.
final class Rows {

    private static final int CELL_WORDS = 6;
    private static final int CELL_LENGTH = 60;
    private static final int LABEL = 40;
    private static final int LABEL_WORDS = 4;
    private static final int FIELD = 110;

    private final Tokens tokens;
    /// The line last asked about, so that each is looked through once.
    private int lineFrom = -1;
    private int lineTo = -1;
    private boolean tabular;
    private boolean field;

    Rows(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The token that ends the line of a table that a token is in; -1 where the line is no row.
    int end(int token) {
        int place = tokens.start(token);
        if (place < lineFrom || place > lineTo) {
            String text = tokens.characters();
            int line = text.indexOf('\n', place);
            lineTo = line < 0 ? text.length() : line;
            lineFrom = text.lastIndexOf('\n', place) + 1;
            tabular = tabular(text, lineFrom, lineTo);
            field = !tabular && form(text);
        }
        return tabular || field ? tokens.at(lineTo) : -1;
    }

    /// A line of a form, above or below another: `Arrested: 3/5/90 0615 hrs`.
    private boolean form(String text) {
        if (!field(text, lineFrom, lineTo)) {
            return false;
        }
        int above = lineFrom == 0 ? 0 : text.lastIndexOf('\n', lineFrom - 2) + 1;
        int below = text.indexOf('\n', Math.min(text.length(), lineTo + 1));
        return lineFrom > 0 && field(text, above, lineFrom - 1)
                || lineTo < text.length() && field(text, lineTo + 1, below < 0 ? text.length() : below);
    }

    /// A label of a few words in small letters, a colon and what is to be said of it.
    private static boolean field(String text, int from, int to) {
        int colon = text.indexOf(": ", from);
        if (colon < 0 || colon >= to || colon - from > LABEL || to - from > FIELD) {
            return false;
        }
        int words = 1;
        boolean small = false;
        for (int i = from; i < colon; i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && c != ' ' && c != '-' && c != '/') {
                return false;
            }
            small |= Character.isLowerCase(c);
            words += c == ' ' ? 1 : 0;
        }
        return small && words <= LABEL_WORDS && Character.isUpperCase(text.charAt(from));
    }

    /// Whether the line last asked about is one of a form.
    boolean form() {
        return field;
    }

    int start(int token) {
        return tokens.at(tokens.characters().lastIndexOf('\n', tokens.start(token)) + 1);
    }

    /// A line of cells: parted by tabs, or by commas with quotation marks as programs write them.
    private static boolean tabular(String text, int from, int to) {
        int margin = from;
        while (margin < to && Character.isDigit(text.charAt(margin))) {
            margin++;
        }
        // the number in the margin of a transcript is no cell
        for (int i = margin < to && text.charAt(margin) == '\t' ? margin + 1 : from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '"' && (i + 1 < to && text.charAt(i + 1) == ',')) {
                return true;
            }
        }
        return false;
    }

    /// Whether a few words are about all that a cell says.
    boolean cell(int first, int end) {
        String text = tokens.characters();
        if (end(first) < 0 || field) {
            return false;
        }
        int from = tokens.start(first);
        while (from > 0 && !edge(text.charAt(from - 1))) {
            from--;
        }
        int to = tokens.end(end - 1);
        while (to < text.length() && !edge(text.charAt(to))) {
            to++;
        }
        return to - from <= CELL_LENGTH && tokens.at(to) - tokens.at(from) <= CELL_WORDS;
    }

    private static boolean edge(char c) {
        return c == '\t' || c == '\n' || c == '"' || c == '|';
    }
}
