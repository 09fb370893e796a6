package oyer.core.read.exhibit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.casefile.StepDetail;
import oyer.core.text.Grid.Cell;
import oyer.core.text.Grid.Row;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// The rows of a chain of custody: each a hand-over of the item that the form is of, or that the row names.
final class HandOvers {

    /// How many lines above its table a form may say what it is of.
    private static final int LEAD = 14;

    private final Tokens tokens;
    private final EvidenceWords words;
    private final Marks marks;
    private final CellWords cells;
    private final CellTimes times;
    private final ItemMerger merger;
    private final List<Row> rows;

    HandOvers(Layout layout) {
        this.tokens = layout.tokens();
        this.words = layout.words();
        this.marks = layout.marks();
        this.cells = layout.cells();
        this.times = layout.times();
        this.merger = layout.merger();
        this.rows = layout.rows();
    }

    Optional<Draft> row(Columns columns, Row row, int head) {
        Optional<Cell> from = columns.cell(row, "from");
        Optional<Cell> to = columns.cell(row, "to");
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        Optional<Cell> thing = thing(head);
        String form = mark(head);
        boolean named = form.isEmpty() ? !numbers(columns, head) : namesItem(columns);
        String mark = rowItem(columns, row).filter(_ -> named).orElse(form);
        Type type = thing.filter(_ -> mark.equals(form)).map(cells::type).orElse(Type.OTHER);
        int number =
                mark.isEmpty() && thing.isPresent() ? merger.named(type, cells.say(thing.get())) : merger.marked(mark);
        thing.filter(_ -> mark.equals(form))
                .ifPresent(c -> merger.listed(tokens.at(c.start()), tokens.at(c.end()), type, number));
        Draft item = new Draft(
                cells.line(row),
                number,
                !mark.isEmpty()
                        ? mark
                        : thing.map(cells::say).orElseGet(() -> cells.say(new Cell(row.start(), row.end()))),
                type,
                Optional.of(mark).filter(m -> !m.isEmpty()),
                Optional.empty(),
                "custody-form",
                0);
        When when = columns.cell(row, "date").flatMap(times::in).orElse(new When.Undated());
        item.steps.add(new StatusStep(
                Status.TRANSFERRED,
                when,
                cells.line(row),
                OptionalInt.empty(),
                columns.cell(row, "count").map(cells::number).orElse(OptionalInt.empty()),
                Optional.of(new StepDetail.Transfer(
                        from.map(cells::say),
                        to.map(cells::say),
                        columns.cell(row, "time")
                                .map(cells::say)
                                .or(() -> clock(row, from.or(() -> to).get())),
                        columns.cell(row, "purpose").map(cells::say),
                        columns.cell(row, "condition").map(cells::say)))));
        // `DESTROYED per order`: why it was handed over is what became of it
        Stream.of("purpose", "condition", "to")
                .flatMap(role -> columns.cell(row, role).stream())
                .filter(this::destroyed)
                .findFirst()
                .ifPresent(cell -> item.steps.add(
                        StatusStep.of(Status.DESTROYED, when, cells.passage(cell), OptionalInt.empty())));
        return Optional.of(item);
    }

    private boolean destroyed(Cell cell) {
        for (int t = tokens.at(cell.start()); t < tokens.size() && tokens.start(t) < cell.end(); t++) {
            if (words.status(tokens, t).filter(s -> s == Status.DESTROYED).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// The hour that stands with the day in one column, or in a cell of its own before who gave it.
    private Optional<String> clock(Row row, Cell giver) {
        for (int t = tokens.at(row.start()); t + 2 < tokens.size() && tokens.start(t + 2) < giver.start(); t++) {
            if (tokens.whole(t, 2) >= 0
                    && (tokens.is(t + 1, ':') || tokens.is(t + 1, '.'))
                    && tokens.whole(t + 2, 2) >= 0
                    && tokens.length(t + 2) == 2
                    && !tokens.is(t + 3, '.')
                    && !tokens.is(t - 1, '.')) {
                boolean half = tokens.start(t + 3) < giver.start() && tokens.kind(t + 3) == Tokens.Kind.WORD;
                return Optional.of(Wording.of(tokens, t, half ? t + 3 : t + 2));
            }
        }
        return Optional.empty();
    }

    /// Whether the head of the column says that the number is an item's: `Item`, `Asservat`; `No.` may number
    /// the rows.
    boolean namesItem(Columns columns) {
        return Optional.ofNullable(columns.at().get("mark"))
                .map(c -> columns.head().cells().get(c))
                .filter(head -> words.is(tokens, tokens.at(head.start()), "mark"))
                .isPresent();
    }

    /// Whether the first column does no more than number the rows: 1, 2, 3.
    private boolean numbers(Columns columns, int head) {
        int expected = 1;
        for (int r = head + 1; r < rows.size() && rows.get(r).cells().size() >= 2; r++) {
            Optional<Cell> cell = columns.cell(rows.get(r), "mark");
            if (cell.isEmpty() || !cells.say(cell.get()).replace(".", "").equals(Integer.toString(expected))) {
                return false;
            }
            expected++;
        }
        return expected > 2;
    }

    /// The item that a line of a log is of, where a column names it.
    Optional<String> rowItem(Columns columns, Row row) {
        return columns.cell(row, "mark").map(mark -> {
            Cell head = columns.head().cells().get(columns.at().getOrDefault("mark", 0));
            return marks.at(tokens.at(mark.start()), tokens.size()).isPresent()
                    ? cells.say(mark)
                    : cells.say(head).replace(".", "") + " " + cells.say(mark);
        });
    }

    /// The item that a whole form is of: the last mark before its table.
    private String mark(int head) {
        for (int r = head - 1; r >= Math.max(0, head - LEAD); r--) {
            Row row = rows.get(r);
            for (int t = tokens.at(row.start()); t < tokens.size() && tokens.start(t) < row.end(); t++) {
                Optional<Marks.Mark> mark = marks.at(t, tokens.size());
                if (mark.isPresent()) {
                    return mark.get().words(tokens);
                }
            }
        }
        return "";
    }

    /// What a form says its item is: `Description: one (1) hunting knife`.
    private Optional<Cell> thing(int head) {
        for (int r = head - 1; r >= Math.max(0, head - LEAD); r--) {
            for (Cell cell : rows.get(r).cells()) {
                int first = cell.empty() ? tokens.size() : tokens.at(cell.start());
                boolean label = first + 2 < tokens.size()
                        && tokens.is(first + 1, ':')
                        && tokens.start(first + 2) < cell.end()
                        && "what".equals(words.column(tokens, first));
                if (label) {
                    return Optional.of(new Cell(tokens.start(first + 2), cell.end()));
                }
            }
        }
        return Optional.empty();
    }
}
