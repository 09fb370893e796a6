package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.text.Grid.Cell;
import oyer.core.text.Grid.Row;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;
import oyer.core.time.When;

/// Lists whose heading says what became of all that stands below it: `The following could not be found:` and then
/// `- the negatives (item 10)`. What was taken or came in is read by [ItemList], but where the lines begin with a
/// mark and no wide gap parts it from its thing.
final class HeadedLists {

    private static final int HEADING = 120;
    private static final int LINE = 160;

    private final String text;
    private final Tokens tokens;
    private final EvidenceWords words;
    private final Marks marks;
    private final CellWords cells;
    private final ItemMerger merger;
    private final StepTime time;
    private final CellTimes times;
    private final List<Row> rows;
    private final Disposals disposals;
    private final Consumer<Row> take;
    private int last;

    HeadedLists(Layout layout, Disposals disposals, Consumer<Row> take) {
        this.text = layout.text();
        this.tokens = layout.tokens();
        this.words = layout.words();
        this.marks = layout.marks();
        this.cells = layout.cells();
        this.merger = layout.merger();
        this.time = layout.time();
        this.times = layout.times();
        this.rows = layout.rows();
        this.disposals = disposals;
        this.take = take;
    }

    /// @param first token of the name
    private record Entry(Row row, Optional<Marks.Mark> mark, boolean led, int first, int end) {}

    /// The last row of the list that was read last.
    int last() {
        return last;
    }

    /// The things below a row, where it is such a heading.
    List<Draft> below(int at) {
        Row heading = rows.get(at);
        String line = text.substring(heading.start(), heading.end()).strip();
        boolean open = line.endsWith(":") || line.endsWith(".") && follows(heading);
        if (line.isEmpty() || line.length() > HEADING || !open || ahead(heading)) {
            return List.of();
        }
        Cell said = new Cell(heading.start() + heading.indent(), heading.end());
        if (said.empty()) {
            return List.of();
        }
        Optional<Status> is = disposals.said(said).filter(HeadedLists::lasting);
        List<Draft> found = new ArrayList<>();
        boolean arrived =
                is.filter(s -> s == Status.COLLECTED || s == Status.TRANSFERRED).isPresent();
        for (int r = at + 1; is.isPresent() && r < rows.size(); r++) {
            Optional<Entry> entry = entry(rows.get(r), arrived);
            if (entry.isEmpty()) {
                if (blank(rows.get(r)) && r == at + 1) {
                    continue;
                }
                break;
            }
            found.add(draft(entry.get(), is.get(), said));
            last = r;
        }
        return found;
    }

    private static boolean lasting(Status is) {
        return switch (is) {
            case DESTROYED, MISSING, RETURNED, WITHHELD, NOT_TESTED, TRANSFERRED, COLLECTED, ADMITTED, EXCLUDED -> true;
            case MENTIONED, MADE, TESTED, RETESTED, USABLE, INCONCLUSIVE, DISCLOSED, SUPPRESSED -> false;
            case CHALLENGED, DISCREDITED, UNATTRIBUTED, ABSENT -> false;
        };
    }

    /// `the following were received`.
    private boolean follows(Row row) {
        for (int t = tokens.at(row.start()); t < tokens.size() && tokens.start(t) < row.end(); t++) {
            if (tokens.is(t, "following") || tokens.is(t, "folgende") || tokens.is(t, "folgenden")) {
                return true;
            }
        }
        return false;
    }

    /// `Items to be destroyed:`: not yet.
    private boolean ahead(Row row) {
        for (int t = tokens.at(row.start()); t < tokens.size() && tokens.start(t) < row.end(); t++) {
            if (tokens.is(t, "to") && tokens.is(t + 1, "be")
                    || NormWords.MODAL.has(tokens, t) && LedgerLines.modal(words, tokens, t)
                    || NormWords.SOLL.has(tokens, t)) {
                return true;
            }
        }
        return false;
    }

    private boolean blank(Row row) {
        return text.substring(row.start(), row.end()).isBlank();
    }

    private Optional<Entry> entry(Row row, boolean marked) {
        if (blank(row) || row.end() - row.start() > LINE) {
            return Optional.empty();
        }
        int t = tokens.at(row.start());
        int end = t;
        while (end < tokens.size() && tokens.start(end) < row.end()) {
            end++;
        }
        boolean dash = tokens.is(t, '-') || tokens.is(t, '\u2013') || tokens.is(t, '\u2022') || tokens.is(t, '*');
        boolean small = tokens.kind(t) == Kind.NUMBER && tokens.length(t) <= 2;
        boolean number = small && (tokens.is(t + 1, '.') || tokens.is(t + 1, ')'));
        t += dash ? 1 : number ? 2 : 0;
        Optional<Marks.Mark> mark = t < end ? mark(t, end) : Optional.empty();
        int first = mark.map(m -> m.last() + 1).orElse(t);
        while (first < end && tokens.kind(first) == Kind.SIGN) {
            first++;
        }
        // a colon or a wide gap behind a mark: read by ItemList
        boolean parted = mark.isPresent()
                && (tokens.is(mark.get().last() + 1, ':')
                        || first < end && tokens.start(first) - tokens.end(first - 1) > 1);
        if (marked && parted) {
            return Optional.empty();
        }
        boolean led = dash || number || mark.isPresent() || row.indent() > 0;
        if (!led || marked && mark.isEmpty() || first >= end || sentence(first, end)) {
            return Optional.empty();
        }
        return Optional.of(new Entry(row, mark, dash || number, first, end));
    }

    /// A mark as elsewhere, or one that only the lines of a list give: `MB/1`, `Spur 3.1`.
    private Optional<Marks.Mark> mark(int token, int end) {
        int own = ListedMarks.last(tokens, token);
        return marks.at(token, end)
                .or(() -> own >= 0 && own < end ? Optional.of(new Marks.Mark(token, own)) : Optional.empty());
    }

    private boolean sentence(int from, int end) {
        for (int t = from; t < end; t++) {
            boolean relative = tokens.is(t - 1, "that") || tokens.is(t - 1, "which");
            if (!relative && LedgerLines.verb(words, tokens, t)) {
                return true;
            }
        }
        return false;
    }

    private Draft draft(Entry entry, Status is, Cell heading) {
        Cell whole = new Cell(tokens.start(entry.first()), tokens.end(entry.end() - 1));
        int end = entry.first();
        // `the axe (item 3), on 4 May 2011`: the name ends before its mark and its day
        while (end < entry.end() && !tokens.is(end, '(') && !tokens.is(end, ',') && !tokens.is(end, ';')) {
            end++;
        }
        Optional<Marks.Mark> mark = entry.mark();
        for (int t = entry.first(); t < entry.end() && mark.isEmpty(); t++) {
            mark = tokens.is(t, '(') && t + 1 < entry.end() ? mark(t + 1, entry.end()) : mark;
        }
        int last = Math.max(entry.first() + 1, end);
        int first = words.part("article", tokens, entry.first()) && last > entry.first() + 1
                ? entry.first() + 1
                : entry.first();
        Cell name = new Cell(tokens.start(first), tokens.end(last - 1));
        Optional<String> marked = mark.map(m -> m.words(tokens));
        Draft draft = new Draft(
                cells.passage(name),
                marked.map(merger::marked).orElseGet(() -> merger.named(cells.type(name), key(name))),
                cells.say(name),
                cells.type(name),
                marked,
                Optional.empty(),
                "headed-list",
                0);
        Optional<When> own = times.stated(whole);
        merger.listed(first, last, draft.type, draft.exhibit);
        draft.steps.add(new StatusStep(
                is,
                own.or(() -> times.stated(heading)).orElseGet(() -> time.document(is, whole.start())),
                cells.passage(whole),
                OptionalInt.empty(),
                cells.count(name),
                Optional.empty()));
        take.accept(entry.row());
        return draft;
    }

    private String key(Cell name) {
        return cells.say(name).toLowerCase(Locale.ROOT);
    }
}
