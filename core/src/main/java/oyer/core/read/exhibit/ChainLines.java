package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.casefile.StepDetail;
import oyer.core.text.Grid.Cell;
import oyer.core.text.Grid.Row;
import oyer.core.text.Tokens;
import oyer.core.text.WordRoles;
import oyer.core.time.When;

/// A chain of custody told in lines below a heading that names the thing: `Übergabekette Pos. 1:`, and then `26.01.
/// 08.50
/// Zehetmair → PI, Kasten 3`. Each line with a day and an arrow hands the thing on.
final class ChainLines {

    private static final WordRoles WORDS = WordRoles.of(ChainLines.class, "chain-lines.txt");

    /// Lines of a chain.
    private static final int MOST = 40;

    private final String text;
    private final Tokens tokens;
    private final Marks marks;
    private final CellWords cells;
    private final CellTimes times;
    private final ItemMerger merger;
    private final List<Row> rows;
    private final Consumer<Row> take;

    /// @param take told of each row that was read
    ChainLines(Layout layout, Consumer<Row> take) {
        this.text = layout.text();
        this.tokens = layout.tokens();
        this.marks = layout.marks();
        this.cells = layout.cells();
        this.times = layout.times();
        this.merger = layout.merger();
        this.rows = layout.rows();
        this.take = take;
    }

    /// The hand-overs below a row that heads a chain; none where it heads none.
    List<Draft> below(int at) {
        Optional<Marks.Mark> mark = heads(rows.get(at));
        List<Draft> drafts = new ArrayList<>();
        for (int r = at + 1; mark.isPresent() && r < Math.min(rows.size(), at + MOST); r++) {
            Row row = rows.get(r);
            Optional<When> when = day(row);
            if (when.isEmpty()) {
                break;
            }
            int from = times.end(new Cell(row.start(), row.end()));
            String said = text.substring(Math.min(from, row.end()), row.end()).strip();
            if (arrow(said) >= 0) {
                drafts.add(handed(row, said, mark.get().words(tokens), when.get()));
                take.accept(row);
            }
        }
        return drafts;
    }

    /// The mark in a line that ends with a colon and has a word for a chain.
    private Optional<Marks.Mark> heads(Row row) {
        int last = tokens.at(row.end()) - 1;
        boolean chain = false;
        Optional<Marks.Mark> mark = Optional.empty();
        for (int t = tokens.at(row.start()); tokens.is(last, ':') && t < last; t++) {
            chain |= WORDS.has("chain", tokens, t);
            mark = mark.isPresent() ? mark : marks.at(t, last);
        }
        return chain ? mark : Optional.empty();
    }

    /// The day with which a line begins.
    private Optional<When> day(Row row) {
        if (row.cells().isEmpty() || row.cells().getFirst().empty()) {
            return Optional.empty();
        }
        Cell first = row.cells().getFirst();
        boolean number = tokens.kind(tokens.at(first.start())) == Tokens.Kind.NUMBER;
        return number ? times.in(first) : Optional.empty();
    }

    private Draft handed(Row row, String said, String mark, When when) {
        int arrow = arrow(said);
        Optional<String> giver =
                arrow > 0 ? Optional.of(said.substring(0, arrow).strip()) : Optional.empty();
        String taker = said.substring(arrow).replaceFirst("^(->|→|>)\\s{0,9}", "");
        Draft draft = new Draft(
                cells.line(row),
                merger.marked(mark),
                mark,
                Type.OTHER,
                Optional.of(mark),
                Optional.empty(),
                "custody-lines",
                0);
        draft.steps.add(new StatusStep(
                Status.TRANSFERRED,
                when,
                cells.line(row),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(new StepDetail.Transfer(
                        giver, Optional.of(taker), Optional.empty(), Optional.empty(), Optional.empty()))));
        return draft;
    }

    private static int arrow(String said) {
        int arrow = said.indexOf('→');
        return arrow >= 0 ? arrow : said.indexOf("->");
    }
}
