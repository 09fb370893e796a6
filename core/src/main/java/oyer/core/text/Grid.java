package oyer.core.text;

import java.util.ArrayList;
import java.util.List;

/// The lines of a text cut into cells, as typed tables and forms have them: by tabs, by two or more spaces, or, where
/// the whole text is so, by commas; a line with two bars or more by its bars. One pass; no cell is empty of characters
/// unless two tabs or commas meet.
public final class Grid {

    /// One line.
    ///
    /// @param indent spaces before its first cell
    public record Row(int start, int end, int indent, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A stretch of a line, `[start, end)`, trimmed; it may be empty.
    public record Cell(int start, int end) {
        public boolean empty() {
            return start >= end;
        }

        public String in(String text) {
            return text.substring(start, Math.max(start, end));
        }
    }

    private Grid() {}

    public static List<Row> of(String text) {
        boolean commas = commas(text);
        List<Row> rows = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            rows.add(row(text, start, end, commas));
            start = end + 1;
        }
        return rows;
    }

    private static Row row(String text, int start, int end, boolean commas) {
        int from = start;
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        List<Cell> cells = new ArrayList<>();
        boolean bars = barred(text, start, end);
        boolean tabs = text.indexOf('\t', start, end) >= 0;
        int cell = from;
        boolean quoted = false;
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (commas && c == '"') {
                quoted = !quoted;
            }
            boolean spaces = !bars && !tabs && !commas && c == ' ' && i + 1 < end && text.charAt(i + 1) == ' ';
            if (bars && c == '|' || !bars && tabs && c == '\t' || commas && c == ',' && !quoted || spaces) {
                cells.add(trimmed(text, cell, i));
                i++;
                while (spaces && i < end && text.charAt(i) == ' ') {
                    i++;
                }
                cell = i;
            } else {
                i++;
            }
        }
        if (cell < end || tabs || commas) {
            cells.add(trimmed(text, cell, end));
        }
        return new Row(start, end, from - start, cells);
    }

    private static boolean barred(String text, int start, int end) {
        int first = text.indexOf('|', start, end);
        return first >= 0 && text.indexOf('|', first + 1, end) >= 0;
    }

    private static Cell trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && space(text.charAt(start))) {
            start++;
        }
        while (end > start && space(text.charAt(end - 1))) {
            end--;
        }
        return new Cell(start, end);
    }

    private static boolean space(char c) {
        return c <= ' ' || c == '"' || c == '\u00a0';
    }

    /// Whether the first lines all have the same two or more commas and nothing that prose would have.
    private static boolean commas(String text) {
        int seen = 0;
        int start = 0;
        while (seen < 4 && start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            int commas = 0;
            for (int i = start; i < end; i++) {
                if (text.charAt(i) == ',' && (i + 1 == end || text.charAt(i + 1) != ' ')) {
                    commas++;
                } else if (text.charAt(i) == '\t') {
                    return false;
                }
            }
            if (commas < 2) {
                return false;
            }
            seen++;
            start = end + 1;
        }
        return seen >= 2;
    }
}
