package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.StepDetail.Party;
import oyer.core.text.Grid.Cell;
import oyer.core.text.Grid.Row;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// What a letter encloses, told as a list: a line that ends with a colon and says that something is sent (`Enclosed
/// please find:`), and the numbered or dashed lines under it.
final class Enclosures {

    private static final int HEAD = 1_500;

    /// Lines of a sentence that ends with the colon.
    private static final int SENTENCE = 3;

    private final String text;
    private final Tokens tokens;
    private final CellWords cells;
    private final CellTimes times;
    private final List<Row> rows;

    /// @param what without its number
    /// @param from the first of its rows, by place in the list of rows
    /// @param to the row after its last
    record Entry(Cell what, int from, int to) {}

    Enclosures(String text, Tokens tokens, CellWords cells, CellTimes times, List<Row> rows) {
        this.text = text;
        this.tokens = tokens;
        this.cells = cells;
        this.times = times;
        this.rows = rows;
    }

    /// Whether the sentence that ends with this line introduces what is sent.
    boolean leads(Row row) {
        String line = text.substring(row.start(), row.end()).strip();
        if (!line.endsWith(":") || line.length() < 5) {
            return false;
        }
        int from = row.start();
        for (int i = 0; i < SENTENCE && from > 1 && text.charAt(from - 2) != '\n'; i++) {
            from = text.lastIndexOf('\n', from - 2) + 1;
        }
        return cells.says(from, row.end(), "transmit");
    }

    /// The entries under a line, as long as they go on.
    List<Entry> under(int lead) {
        List<Entry> entries = new ArrayList<>();
        int r = lead + 1;
        while (r < rows.size() && blank(rows.get(r))) {
            r++;
        }
        while (r < rows.size() && what(rows.get(r)).isPresent()) {
            Row row = rows.get(r);
            int start = what(row).orElseThrow();
            int to = r + 1;
            while (to < rows.size() && goesOn(row, rows.get(to))) {
                to++;
            }
            entries.add(new Entry(new Cell(start, end(rows.get(to - 1))), r, to));
            r = to;
            if (r + 1 < rows.size()
                    && blank(rows.get(r))
                    && what(rows.get(r + 1)).isPresent()) {
                r++;
            }
        }
        return entries;
    }

    private static boolean blank(Row row) {
        return row.cells().stream().allMatch(Cell::empty);
    }

    private static int end(Row row) {
        int end = row.start();
        for (Cell cell : row.cells()) {
            end = cell.empty() ? end : cell.end();
        }
        return end;
    }

    private boolean goesOn(Row entry, Row next) {
        return !blank(next) && next.indent() > entry.indent() && what(next).isEmpty();
    }

    /// Where the words of an entry begin, behind `1.`, `(2)`, `b)` or a dash.
    private Optional<Integer> what(Row row) {
        if (blank(row)) {
            return Optional.empty();
        }
        int i = row.start() + row.indent();
        int end = end(row);
        boolean dash = i < end && "-\u2013\u2022*".indexOf(text.charAt(i)) >= 0;
        if (dash) {
            i++;
        } else {
            i += i < end && text.charAt(i) == '(' ? 1 : 0;
            int from = i;
            while (i < end && i - from < 3 && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            boolean number = i > from && (Character.isDigit(text.charAt(from)) || i == from + 1);
            if (!number || i >= end || ".)".indexOf(text.charAt(i)) < 0) {
                return Optional.empty();
            }
            i++;
        }
        int word = i;
        while (word < end && text.charAt(word) == ' ') {
            word++;
        }
        return word > i && end - word > 3 ? Optional.of(word) : Optional.empty();
    }

    /// `Statement of Jane Hale, dated 3 May 1986`: when the paper is of.
    Optional<StatusStep> made(Entry entry) {
        Optional<When> day = Optional.empty();
        for (int t = tokens.at(entry.what().start());
                t + 1 < tokens.size() && tokens.start(t) < entry.what().end() && day.isEmpty();
                t++) {
            boolean dated = tokens.is(t, "dated") || tokens.is(t, "of") || tokens.is(t, "vom");
            day = dated
                    ? times.stated(new Cell(
                            tokens.start(t + 1),
                            Math.min(tokens.end(t + 1) + 2, entry.what().end())))
                    : day;
        }
        return day.map(d -> StatusStep.of(Status.MADE, d, cells.passage(entry.what()), OptionalInt.empty()));
    }

    /// Whom a letter or list goes to.
    Optional<Party> recipient() {
        return Parties.recipient(text, Math.min(text.length(), HEAD));
    }
}
