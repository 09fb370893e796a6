package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.text.Grid.Cell;
import oyer.core.text.Grid.Row;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;
import oyer.core.time.When;

/// A form of one item, a label and a colon a line: `Description: .22 rifle`, `Recovered: 6/3/1988 by Det. Sloan`,
/// `Disposition: Destroyed per court order`. What became of it stands in the label or behind it.
final class ItemForm {

    /// Lines of a form below the one that says what it is of.
    private static final int LINES = 14;

    /// Tokens of a label.
    private static final int LABEL = 4;

    private final Tokens tokens;
    private final EvidenceWords words;
    private final CellWords cells;
    private final ItemMerger merger;
    private final StepTime time;
    private final CellTimes times;
    private final List<Row> rows;

    ItemForm(Layout layout) {
        this.tokens = layout.tokens();
        this.words = layout.words();
        this.cells = layout.cells();
        this.merger = layout.merger();
        this.time = layout.time();
        this.times = layout.times();
        this.rows = layout.rows();
    }

    /// The item of a form that begins with this row, where at least one line below tells a step of it.
    Optional<Draft> under(Row row, int at) {
        int colon = colon(row);
        if (colon < 0 || !describes(row, colon)) {
            return Optional.empty();
        }
        Cell what = new Cell(tokens.start(colon + 1), row.cells().getLast().end());
        if (what.empty() || !cells.thing(what)) {
            return Optional.empty();
        }
        Draft draft = new Draft(
                cells.passage(what),
                merger.named(cells.type(what), cells.say(what)),
                cells.say(what),
                cells.type(what),
                Optional.empty(),
                Optional.empty(),
                "item-form",
                0);
        for (Row line : lines(at)) {
            step(line).ifPresent(draft.steps::add);
        }
        return draft.steps.isEmpty() ? Optional.empty() : Optional.of(draft);
    }

    /// The lines of the form below its first that tell steps.
    List<Row> lines(int at) {
        List<Row> lines = new ArrayList<>();
        for (int r = at + 1; r < Math.min(rows.size(), at + LINES); r++) {
            Row row = rows.get(r);
            int colon = colon(row);
            if (row.cells().stream().allMatch(Cell::empty) || colon < 0 || describes(row, colon)) {
                break;
            }
            if (step(row).isPresent()) {
                lines.add(row);
            }
        }
        return lines;
    }

    /// The colon behind a label at the head of a line, with words behind it; or -1.
    private int colon(Row row) {
        if (row.cells().isEmpty() || row.cells().getFirst().empty()) {
            return -1;
        }
        int first = tokens.at(row.cells().getFirst().start());
        for (int t = first; t < tokens.size() && t - first <= LABEL && tokens.start(t) < row.end(); t++) {
            if (tokens.is(t, ':')) {
                return t > first && t + 1 < tokens.size() && tokens.start(t + 1) < row.end() ? t : -1;
            }
        }
        return -1;
    }

    private boolean describes(Row row, int colon) {
        return cells.says(row.start(), tokens.start(colon), "what");
    }

    private Optional<StatusStep> step(Row row) {
        for (int t = tokens.at(row.start()); t < tokens.size() && tokens.start(t) < row.end(); t++) {
            Optional<Status> said = words.is(tokens, t - 1, "not") ? Optional.empty() : words.status(tokens, t);
            boolean sent = tokens.is(t, "submitted") || tokens.is(t, "released");
            if (said.isPresent() && tokens.kind(t) == Kind.WORD) {
                Status is = sent ? Status.TRANSFERRED : said.get();
                Cell all = new Cell(
                        row.cells().getFirst().start(), row.cells().getLast().end());
                When when = times.in(all).orElseGet(() -> time.document(is, row.start()));
                return Optional.of(StatusStep.of(is, when, cells.passage(all), OptionalInt.empty()));
            }
        }
        return Optional.empty();
    }
}
