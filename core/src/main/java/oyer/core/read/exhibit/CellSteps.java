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
import oyer.core.time.When;

/// What the cells of a table say became of the item in their row.
final class CellSteps {

    private final Tokens tokens;
    private final EvidenceWords words;
    private final StepTime time;
    private final CellTimes times;
    private final CellWords cells;
    private final Disposals disposals;

    CellSteps(Layout layout, Disposals disposals) {
        this.tokens = layout.tokens();
        this.words = layout.words();
        this.time = layout.time();
        this.times = layout.times();
        this.cells = layout.cells();
        this.disposals = disposals;
    }

    /// What the words of a cell say became of the item, on the day in the cell or in the head of its column.
    List<StatusStep> steps(Cell cell, Columns columns, Row row) {
        List<Cell> parts = became(cell, columns, row) ? parts(cell) : List.of();
        if (parts.size() > 1) {
            return parts.stream()
                    .flatMap(p -> disposals.said(p).map(is -> step(is, p)).stream())
                    .toList();
        }
        List<StatusStep> steps = new ArrayList<>();
        boolean gone = became(cell, columns, row)
                && disposals.said(cell).filter(is -> is == Status.MISSING).isPresent();
        if (gone) {
            return List.of(step(Status.MISSING, cell));
        }
        for (int t = tokens.at(cell.start()); t < tokens.size() && tokens.start(t) < cell.end(); t++) {
            boolean not = t > 0 && words.is(tokens, t - 1, "not") && tokens.start(t - 1) >= cell.start();
            boolean back = "back".equals(words.column(tokens, t)) && became(cell, columns, row);
            Optional<Status> said = back ? Optional.of(Status.RETURNED) : words.status(tokens, t);
            if (said.isPresent() && !cell.equals(columns.cell(row, "what").orElse(cell))) {
                Status is = not ? Status.MISSING : said.get() == Status.DISCLOSED ? Status.RETURNED : said.get();
                steps.add(StatusStep.of(
                        is,
                        times.in(cell)
                                .or(() -> headDay(cell, columns, row))
                                .orElseGet(() -> time.document(is, cell.start())),
                        cells.passage(cell),
                        OptionalInt.empty()));
                break;
            }
        }
        disposals // `KTU 14.05.`: in a word that says it only there
                .said(cell)
                .filter(is -> is != Status.COLLECTED && steps.isEmpty() && became(cell, columns, row))
                .ifPresent(is -> steps.add(StatusStep.of(
                        is,
                        times.in(cell).orElseGet(() -> time.document(is, cell.start())),
                        cells.passage(cell),
                        OptionalInt.empty())));
        return steps;
    }

    /// `KTI Wiesbaden 25.06.14, zurück 18.08.14`: each with a day of its own.
    private List<Cell> parts(Cell cell) {
        List<Cell> parts = new ArrayList<>();
        int from = cell.start();
        for (int t = tokens.at(cell.start()); t < tokens.size() && tokens.start(t) < cell.end(); t++) {
            if ((tokens.is(t, ',') || tokens.is(t, ';')) && tokens.start(t) > from) {
                parts.add(new Cell(from, tokens.start(t)));
                from = Math.min(cell.end(), tokens.end(t) + 1);
            }
        }
        parts.add(new Cell(from, cell.end()));
        return parts.stream().allMatch(p -> p.end() > p.start() && times.in(p).isPresent()) ? parts : List.of();
    }

    private StatusStep step(Status is, Cell cell) {
        return StatusStep.of(
                is,
                times.in(cell).orElseGet(() -> time.document(is, cell.start())),
                cells.passage(cell),
                OptionalInt.empty());
    }

    /// Whether a cell is in the column for what became of the things: `zurück an Noe 02.05.06`.
    private static boolean became(Cell cell, Columns columns, Row row) {
        return columns.cell(row, "entry").filter(cell::equals).isPresent();
    }

    private Optional<When> headDay(Cell cell, Columns columns, Row row) {
        int column = row.cells().indexOf(cell);
        return column < 0 || column >= columns.head().cells().size()
                ? Optional.empty()
                : times.in(columns.head().cells().get(column));
    }
}
