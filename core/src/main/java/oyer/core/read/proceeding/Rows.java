package oyer.core.read.proceeding;

import oyer.core.text.Tokens;

/// Lines of cells, in which each line is read for itself.
final class Rows {

    private static final int CELL_WORDS = 6;
    private static final int CELL_LENGTH = 60;

    private final Tokens tokens;
    /// The line last asked about, so that each is looked through once.
    private int lineFrom = -1;
    private int lineTo = -1;
    private boolean tabular;

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
        }
        return tabular ? tokens.at(lineTo) : -1;
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
        if (end(first) < 0) {
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
