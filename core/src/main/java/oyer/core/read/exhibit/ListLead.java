package oyer.core.read.exhibit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.text.Grid.Cell;
import oyer.core.text.Grid.Row;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// What the lines above a list say of it: that its things were taken or came in, and when.
final class ListLead {

    /// Rows above a line of a list in which that is said.
    private static final int LEAD = 14;

    private static final int HEADING = 60;

    /// Characters of a paper's head.
    private static final int HEAD = 1_200;

    private final String text;
    private final Tokens tokens;
    private final EvidenceWords words;
    private final CellWords cells;
    private final CellTimes times;
    private final List<Row> rows;

    ListLead(Layout layout) {
        this.text = layout.text();
        this.tokens = layout.tokens();
        this.words = layout.words();
        this.cells = layout.cells();
        this.times = layout.times();
        this.rows = layout.rows();
    }

    /// `received from`, `EVIDENCE SUBMITTED`, `gingen hier ein:`.
    boolean received(int at) {
        return led(at, "received") || led(at, "handed");
    }

    /// `I collected the following:`, `EVIDENCE COLLECTED`, `Sichergestellt wurden:`.
    boolean leads(Row row) {
        String line = text.substring(row.start(), row.end()).strip();
        boolean capitals = line.length() <= HEADING && line.equals(line.toUpperCase(Locale.ROOT));
        return (line.endsWith(":") || capitals && !line.isEmpty())
                && (cells.says(row.start(), row.end(), "collected")
                        || cells.says(row.start(), row.end(), "gathered")
                        || cells.says(row.start(), row.end(), "received")
                        || cells.says(row.start(), row.end(), "handed")
                        || collects(row));
    }

    private boolean collects(Row row) {
        for (int t = tokens.at(row.start()); t < tokens.size() && tokens.start(t) < row.end(); t++) {
            boolean finding = tokens.is(t, "found") || tokens.is(t, "discovered");
            if (!finding
                    && words.status(tokens, t)
                            .filter(s -> s == Status.COLLECTED)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// The day in a field of the head that says when things came: `Date received: October 3, 2007`.
    Optional<When> arrived() {
        for (Row row : rows) {
            if (row.start() >= HEAD) {
                break;
            }
            for (int c = 0; c < row.cells().size(); c++) {
                Cell cell = row.cells().get(c);
                boolean label = cells.says(cell.start(), cell.end(), "received")
                        && cell.in(text).contains(":");
                Cell day = new Cell(
                        cell.start(),
                        row.cells().get(Math.min(c + 1, row.cells().size() - 1)).end());
                Optional<When> when = label ? times.stated(cell).or(() -> times.stated(day)) : Optional.empty();
                if (when.isPresent()) {
                    return when;
                }
            }
        }
        return Optional.empty();
    }

    boolean taken(int at) {
        return led(at, "collected") || led(at, "gathered");
    }

    /// Whether the sentence or title shortly before a list has a word of a class.
    boolean led(int at, String role) {
        for (int r = at - 1; r >= Math.max(0, at - LEAD); r--) {
            if (cells.says(rows.get(r).start(), rows.get(r).end(), role)) {
                return true;
            }
        }
        return false;
    }

    /// The time in the nearest line before a list that introduces it: `On May 2, by hand:`.
    Optional<When> leadTime(int at) {
        for (int r = at - 1; r >= Math.max(0, at - LEAD); r--) {
            Row row = rows.get(r);
            boolean leads = text.substring(row.start(), row.end()).strip().endsWith(":");
            if (leads
                    || cells.says(row.start(), row.end(), "received")
                    || cells.says(row.start(), row.end(), "handed")) {
                Optional<When> when = times.stated(new Cell(row.start(), row.end()));
                if (when.isPresent()) {
                    return when;
                }
            }
        }
        return Optional.empty();
    }
}
