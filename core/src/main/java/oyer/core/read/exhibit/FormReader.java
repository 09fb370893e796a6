package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.casefile.Mention;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.StepDetail.Party;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Grid.Cell;
import oyer.core.text.Grid.Row;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// Reads evidence from what is not prose: chains of custody, property inventories, lists of what was disclosed,
/// tables of samples by persons, numbered lists of items, stamps.
final class FormReader {

    private static final int TITLE = 600;
    private static final int LETTERHEAD = 160;

    private final String text;
    private final Tokens tokens;
    private final EvidenceWords words;
    private final Marks marks;
    private final ItemMerger merger;
    private final StepTime time;
    private final CellTimes times;
    private final CellWords cells;
    private final Stamps stamps;
    private final Findings findings;
    private final ItemForm fields;
    private final ItemList lists;
    private final Enclosures enclosures;
    private final Disposals disposals;
    private final CellSteps said;
    private final ChainLines chains;
    private final LedgerLines ledger;
    private final HeadedLists headed;
    private final HandOvers handOvers;
    private final Disclosures disclosures;
    private final List<Mention> mentions;
    private final List<Row> rows;
    private final boolean[] taken;
    private final List<Draft> drafts = new ArrayList<>();

    FormReader(
            Prose prose,
            EvidenceWords words,
            ItemMerger merger,
            StepTime time,
            List<TimeReading> times,
            List<Mention> mentions) {
        Layout layout = Layout.of(prose, words, merger, time, times);
        this.text = layout.text();
        this.tokens = layout.tokens();
        this.words = words;
        this.marks = layout.marks();
        this.merger = merger;
        this.time = time;
        this.times = layout.times();
        this.mentions = mentions;
        this.rows = layout.rows();
        this.taken = new boolean[tokens.size()];
        this.cells = layout.cells();
        this.fields = new ItemForm(layout);
        this.lists = new ItemList(layout, this::take);
        this.disposals = new Disposals(layout, this::take);
        this.chains = new ChainLines(layout, this::take);
        this.ledger = new LedgerLines(layout, this::take);
        this.headed = new HeadedLists(layout, disposals, this::take);
        this.said = new CellSteps(layout, disposals);
        this.findings = new Findings(layout);
        this.handOvers = new HandOvers(layout);
        this.disclosures = new Disclosures(tokens);
        this.stamps = new Stamps(layout, mentions);
        this.enclosures = new Enclosures(text, tokens, cells, this.times, rows);
    }

    List<Draft> read() {
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            if (row.cells().size() >= 2) {
                Optional<Columns> columns = Columns.of(row, tokens, words);
                if (columns.isPresent() && !ledger.here(r)) {
                    r = table(columns.get(), r);
                    continue;
                }
            }
            if (enclosures.leads(row)) {
                for (Enclosures.Entry entry : enclosures.under(r)) {
                    drafts.add(enclosed(entry));
                    take(entry);
                }
            }
            List<Draft> chain = chains.below(r);
            if (!chain.isEmpty()) {
                drafts.addAll(chain);
                r += chain.size();
                continue;
            }
            List<Draft> below = headed.below(r);
            if (!below.isEmpty()) {
                drafts.addAll(below);
                r = headed.last();
                continue;
            }
            int form = r;
            fields.under(row, r).ifPresent(draft -> {
                drafts.add(draft);
                fields.lines(form).forEach(this::take);
            });
            Optional<Draft> log = disposals
                    .log(r)
                    .or(() -> ledger.led(form))
                    .or(() -> disposals.row(form))
                    .or(() -> ledger.read(form));
            if (log.isPresent()) {
                drafts.add(log.get());
                continue;
            }
            Optional<Draft> numbered = lists.numbered(row, r);
            if (numbered.isPresent()) {
                drafts.add(numbered.get());
            } else if (row.cells().size() >= 2) {
                lists.read(row, r).ifPresent(drafts::add);
            } else if (!row.cells().isEmpty()) {
                lists.colon(row, r).ifPresent(drafts::add);
            }
            if (stamps.read(row, drafts)) {
                take(row);
            }
        }
        return drafts;
    }

    /// The first token at or after one that no form has read already.
    int past(int token) {
        int t = token;
        while (t < taken.length && taken[t]) {
            t++;
        }
        return t;
    }

    /// The first token after one that a form has read, up to `end`.
    int before(int token, int end) {
        int t = token;
        while (t < end && !taken[t]) {
            t++;
        }
        return t;
    }

    private int table(Columns columns, int head) {
        int last = head;
        take(rows.get(head));
        for (int r = head + 1; r < rows.size(); r++) {
            Row row = rows.get(r);
            if (drawn(row)) {
                continue;
            }
            if (goesOn(columns, row, r)) {
                continue;
            }
            if (row.cells().size() < 2 || row.cells().stream().allMatch(Cell::empty)) {
                break;
            }
            boolean read = columns.has("from") && columns.has("to")
                    ? add(handOvers.row(columns, row, head))
                    : columns.has("results")
                            ? add(findings.row(columns, row))
                            : columns.has("sample")
                                    ? add(findings.compared(columns, row))
                                    : columns.has("what") && (columns.has("disclosed") || titled("transmit"))
                                            ? disclosed(columns, row)
                                            : columns.has("what")
                                                    && (columns.has("mark")
                                                            ? inventoried(columns, row)
                                                            : seizes(columns) && listed(columns, row));
            if (read) {
                take(row);
            }
            last = r;
        }
        return last;
    }

    /// A cell of the row above that goes on in a line of its own.
    private boolean goesOn(Columns columns, Row row, int at) {
        return row.cells().size() == 1
                && !row.cells().getFirst().empty()
                && row.indent() > columns.head().indent() + 4
                && rows.get(at - 1).cells().size() > 1;
    }

    private boolean add(Optional<Draft> draft) {
        draft.ifPresent(drafts::add);
        return draft.isPresent();
    }

    /// What results are about, told by headings, paragraphs and lines; see [Findings].
    void findings(List<Draft> told) {
        findings.add(told);
    }

    /// `-----+-----`: the line below the heads.
    private boolean drawn(Row row) {
        return row.end() > row.start()
                && text.substring(row.start(), row.end()).chars().allMatch(c -> "-=+|_ ".indexOf(c) >= 0);
    }

    /// What a letter says it encloses, on the day and to the side that the letter goes to.
    private Draft enclosed(Enclosures.Entry entry) {
        Type type = cells.type(entry.what());
        Draft draft = named(entry.what(), type == Type.OTHER ? Type.DOCUMENT : type, "disclosure-list");
        enclosures.made(entry).ifPresent(draft.steps::add);
        draft.steps.add(new StatusStep(
                Status.DISCLOSED,
                time.document(Status.DISCLOSED, entry.what().start()),
                cells.passage(entry.what()),
                OptionalInt.empty(),
                cells.count(entry.what()),
                enclosures.recipient().map(StepDetail.Reached::new)));
        return draft;
    }

    private void take(Enclosures.Entry entry) {
        rows.subList(entry.from(), entry.to()).forEach(this::take);
    }

    private boolean disclosed(Columns columns, Row row) {
        Optional<Cell> what = columns.cell(row, "what");
        if (what.isEmpty() || what.get().end() - what.get().start() < 4) {
            return false;
        }
        Draft draft = named(what.get(), Type.DOCUMENT, "disclosure-list");
        Optional<Cell> decided = columns.cell(row, "entry");
        Optional<Status> decision = decided.flatMap(disclosures::decided);
        if (columns.has("entry") && decision.filter(s -> s == Status.DISCLOSED).isEmpty()) {
            decision.ifPresent(is -> draft.steps.add(StatusStep.of(
                    is, time.document(Status.DISCLOSED, row.start()), cells.line(row), OptionalInt.empty())));
            drafts.add(draft);
            return decision.isPresent();
        }
        Optional<Party> to = enclosures.recipient();
        columns.cell(row, "made")
                .or(() -> columns.has("disclosed") ? columns.cell(row, "date") : Optional.empty())
                .flatMap(times::in)
                .ifPresent(made ->
                        draft.steps.add(StatusStep.of(Status.MADE, made, cells.line(row), OptionalInt.empty())));
        draft.steps.add(new StatusStep(
                Status.DISCLOSED,
                columns.cell(row, "disclosed")
                        .flatMap(times::in)
                        .or(() -> decided.flatMap(times::in))
                        .orElseGet(() -> time.document(Status.DISCLOSED, row.start())),
                cells.line(row),
                OptionalInt.empty(),
                OptionalInt.empty(),
                to.map(StepDetail.Reached::new)));
        drafts.add(draft);
        return true;
    }

    private boolean inventoried(Columns columns, Row row) {
        Optional<Cell> what = columns.cell(row, "what");
        Optional<Cell> mark = columns.cell(row, "mark");
        if (what.isEmpty() || mark.isEmpty()) {
            return false;
        }
        boolean taken = columns.has("collector")
                || columns.has("place") && seized(columns).isPresent()
                || (titled("collected") || lists.titled()) && !titled("results") && !lists.laboratory(LETTERHEAD);
        String full = (handOvers.namesItem(columns) || !taken ? Optional.<String>empty() : series())
                .map(series -> series + " " + cells.say(mark.get()).replaceAll("\\.$", ""))
                .orElse(handOvers.rowItem(columns, row).orElseThrow());
        if (cells.say(mark.get()).equals("-") || full.startsWith("No ")) {
            return false;
        }
        Draft draft = new Draft(
                cells.passage(what.get()),
                merger.marked(full),
                cells.say(what.get()),
                cells.type(what.get()),
                Optional.of(full),
                columns.cell(row, "place")
                        .filter(c -> said.steps(c, columns, row).isEmpty())
                        .map(cells::say),
                "inventory",
                0);
        for (Cell cell : row.cells()) {
            Optional<When> below =
                    below(columns, row, cell).filter(_ -> times.in(cell).isEmpty());
            said.steps(cell, columns, row).stream()
                    .map(step -> below.map(day -> at(step, day)).orElse(step))
                    .forEach(draft.steps::add);
            int token = tokens.at(cell.start());
            Optional<Marks.Mark> other = cell.empty() || cell.equals(mark.get()) || token >= tokens.size()
                    ? Optional.empty()
                    : marks.at(token, tokens.size());
            other.filter(m -> tokens.end(m.last()) >= cell.end()).ifPresent(m -> drafts.add(also(draft, cell, m)));
        }
        columns.cell(row, "place")
                .flatMap(times::in)
                .or(() -> seized(columns).flatMap(c -> columns.cell(row, c)).flatMap(times::in))
                .or(() -> columns.cell(row, "collector").flatMap(times::in))
                .or(() -> columns.cell(row, "to").filter(_ -> taken).flatMap(times::in))
                .or(() -> columns.cell(row, "date").filter(_ -> taken).flatMap(times::in))
                .or(() -> columns.cell(row, "collector").map(_ -> time.document(Status.COLLECTED, row.start())))
                .or(() -> taken && (titled("collected") || lists.titled()) && !gone(draft)
                        ? Optional.of(time.document(Status.COLLECTED, row.start()))
                        : Optional.empty())
                .ifPresent(found -> draft.steps.addFirst(new StatusStep(
                        Status.COLLECTED,
                        found,
                        cells.line(row),
                        OptionalInt.empty(),
                        columns.cell(row, "count").map(cells::number).orElseGet(() -> cells.count(what.get())),
                        Optional.empty())));
        columns.cell(row, "collector")
                .flatMap(c -> mentions.stream()
                        .filter(m -> m.kind() == EntityKind.PERSON
                                && m.passage().start() >= c.start()
                                && m.passage().end() <= c.end())
                        .findFirst())
                .ifPresent(m -> draft.foundBy = OptionalInt.of(m.entity()));
        drafts.add(draft);
        return true;
    }

    /// `ausgefolgt an Gasthof`, and in the line below, where no new item begins, `30.01., Unterschrift`: the day in the
    /// rest of a cell.
    private Optional<When> below(Columns columns, Row row, Cell cell) {
        int next = Collections.binarySearch(rows, row, Comparator.comparingInt(Row::start)) + 1;
        if (next >= rows.size() || columns.cell(rows.get(next), "mark").isPresent()) {
            return Optional.empty();
        }
        Row rest = rows.get(next);
        return columns.at().keySet().stream()
                .filter(role -> columns.cell(row, role).filter(cell::equals).isPresent())
                .findFirst()
                .flatMap(role -> columns.cell(rest, role))
                .flatMap(times::in);
    }

    private static StatusStep at(StatusStep step, When day) {
        return new StatusStep(step.is(), day, step.passage(), step.accordingTo(), step.count(), step.detail());
    }

    /// `Torch | not located`: a list tells also of what nobody has.
    private static boolean gone(Draft draft) {
        return draft.steps.stream().anyMatch(s -> s.is() == Status.MISSING || s.is() == Status.ABSENT);
    }

    /// Whether a table without marks lists what was taken: it says where or by whom, under a title for that.
    private boolean seizes(Columns columns) {
        boolean placed =
                columns.has("place") || columns.has("kept") || columns.has("collector") || columns.has("count");
        return placed && (titled("collected") || titled("gathered") || titled("what") || titled("received"));
    }

    private boolean listed(Columns columns, Row row) {
        Optional<Cell> what = columns.cell(row, "what").filter(c -> !c.empty());
        if (what.isEmpty() || !cells.thing(what.get())) {
            return false;
        }
        Draft draft = named(what.get(), cells.type(what.get()), "inventory");
        draft.steps.add(new StatusStep(
                Status.COLLECTED,
                columns.cell(row, "date")
                        .flatMap(times::in)
                        .orElseGet(() -> time.document(Status.COLLECTED, row.start())),
                cells.line(row),
                OptionalInt.empty(),
                columns.cell(row, "count").map(cells::number).orElseGet(() -> cells.count(what.get())),
                Optional.empty()));
        row.cells().forEach(cell -> said.steps(cell, columns, row).forEach(draft.steps::add));
        drafts.add(draft);
        return true;
    }

    /// The column that says when each was seized: `Collected`, `Sichergestellt am`.
    private Optional<String> seized(Columns columns) {
        return Optional.ofNullable(columns.at().get("date"))
                .map(c -> columns.head().cells().get(c))
                .filter(head -> columns.has("collector")
                        || cells.says(head.start(), head.end(), "collected")
                        || titled("collected") && columns.has("place"))
                .map(_ -> "date");
    }

    /// Of which series the numbers of a list are, where its column says no more than `Nr.`: in an
    /// `Asservatenverzeichnis` each is an `Asservat`.
    private Optional<String> series() {
        for (int t = 0; t < tokens.size() && tokens.start(t) < TITLE; t++) {
            Optional<String> series = words.series(tokens, t);
            if (series.isPresent()) {
                return series;
            }
        }
        return Optional.empty();
    }

    /// The same item by a second mark: `State's Exhibit 11 | Item 1`.
    private Draft also(Draft draft, Cell cell, Marks.Mark mark) {
        merger.also(mark.words(tokens), draft.exhibit);
        return new Draft(
                cells.passage(cell),
                draft.exhibit,
                draft.name,
                draft.type,
                Optional.of(mark.words(tokens)),
                draft.foundAt,
                "inventory",
                0);
    }

    /// Whether the document's first lines have a word of a class.
    boolean titled(String role) {
        return cells.says(0, Math.min(TITLE, text.length()), role);
    }

    private Draft named(Cell what, Type type, String rule) {
        String name = cells.say(what);
        return new Draft(
                cells.passage(what), merger.named(type, name), name, type, Optional.empty(), Optional.empty(), rule, 0);
    }

    private void take(Row row) {
        for (int t = tokens.at(row.start()); t < tokens.size() && tokens.start(t) < row.end(); t++) {
            taken[t] = true;
        }
    }
}
