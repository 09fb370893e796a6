package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.casefile.StepDetail;
import oyer.core.text.Grid.Cell;
import oyer.core.text.Grid.Row;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.time.When;

/// What an examination found, where the layout says of which thing: the rows of a table with a column of
/// results, and under a heading for results, or in a line that tells a finding, the paragraph that begins with
/// the name or the mark of the thing (`4.3 Boots KL/3. Damp on receipt. No blood.`, `Alcohol, blood: nil`).
final class Findings {

    private static final int HEADING = 60;

    /// Tokens of the name that a paragraph begins with.
    private static final int LABEL = 9;

    /// Lines of a paragraph that are looked through.
    private static final int LINES = 8;

    private static final int CITED = 400;

    /// So far down the head of a paper says whose it is.
    private static final int HEAD = 700;

    private final String text;
    private final Tokens tokens;
    private final EvidenceWords words;
    private final Marks marks;
    private final CellWords cells;
    private final ItemMerger merger;
    private final StepTime time;
    private final CellTimes times;
    private final List<Row> rows;

    Findings(Layout layout) {
        this.text = layout.text();
        this.tokens = layout.tokens();
        this.words = layout.words();
        this.marks = layout.marks();
        this.cells = layout.cells();
        this.merger = layout.merger();
        this.time = layout.time();
        this.times = layout.times();
        this.rows = layout.rows();
    }

    /// A row of a table that has a column of results.
    Optional<Draft> row(Columns columns, Row row) {
        Optional<Cell> said = columns.cell(row, "results").filter(c -> told(c.start(), c.end()));
        Optional<Cell> mark = columns.cell(row, "mark").or(() -> columns.cell(row, "sample"));
        Optional<Cell> what = columns.cell(row, "what").or(() -> mark);
        if (said.isEmpty() || what.isEmpty() || what.get().empty()) {
            return Optional.empty();
        }
        Optional<String> full = mark.filter(c -> !c.empty()).map(c -> called(columns, c));
        // `2   Spur 3, Hammer`: the number of the row and the thing's own mark are of one thing
        Optional<Marks.Mark> own = marks.at(tokens.at(what.get().start()), tokens.size())
                .filter(m -> what.get() != mark.orElse(null)
                        && tokens.end(m.last()) < what.get().end());
        int exhibit =
                full.map(merger::marked).orElseGet(() -> merger.named(cells.type(what.get()), cells.say(what.get())));
        own.ifPresent(m -> merger.also(m.words(tokens), exhibit));
        Draft draft = new Draft(
                cells.line(row),
                exhibit,
                cells.say(what.get()),
                cells.type(what.get()),
                own.map(m -> m.words(tokens)).or(() -> full),
                Optional.empty(),
                "result-table",
                0);
        Status is = untested(said.get().start(), said.get().end()) ? Status.NOT_TESTED : Status.TESTED;
        When when = columns.cell(row, "date")
                .flatMap(times::in)
                .or(() -> above(columns))
                .orElseGet(() -> time.document(is, row.start()));
        draft.steps.add(StatusStep.of(is, when, cells.line(row), OptionalInt.empty()));
        return Optional.of(draft);
    }

    /// `6. LABORATORY (copy of table, dated November 14)`: the day in the line right above the heads.
    private Optional<When> above(Columns columns) {
        int r = Collections.binarySearch(rows, columns.head(), Comparator.comparingInt(Row::start)) - 1;
        while (r >= 0 && blank(rows.get(r))) {
            r--;
        }
        if (r < 0) {
            return Optional.empty();
        }
        String line = text.substring(rows.get(r).start(), rows.get(r).end()).strip();
        boolean heads = line.endsWith(")") || line.endsWith(":") || line.length() <= HEADING;
        return heads ? times.in(new Cell(rows.get(r).start(), rows.get(r).end())) : Optional.empty();
    }

    /// A row of a table of samples by persons.
    Optional<Draft> compared(Columns columns, Row row) {
        Optional<Cell> sample = columns.cell(row, "sample");
        if (sample.isEmpty()) {
            return Optional.empty();
        }
        List<StepDetail.Result> results = new ArrayList<>();
        for (int c = 0; c < row.cells().size() && c < columns.head().cells().size(); c++) {
            Cell of = columns.head().cells().get(c);
            outcome(row.cells().get(c).in(text))
                    .filter(_ -> !of.empty())
                    .ifPresent(o -> results.add(
                            new StepDetail.Result(o, cells.say(of), OptionalInt.empty(), Optional.empty())));
        }
        if (results.isEmpty()) {
            return Optional.empty();
        }
        String mark = "sample " + cells.say(sample.get());
        Draft draft = new Draft(
                cells.line(row),
                merger.marked(mark),
                mark,
                Type.BIOLOGICAL,
                Optional.of(mark),
                Optional.empty(),
                "samples-by-persons",
                0);
        draft.steps.add(new StatusStep(
                Status.TESTED,
                time.document(Status.TESTED, row.start()),
                cells.line(row),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(new StepDetail.Test(Optional.empty(), Optional.empty(), results))));
        return Optional.of(draft);
    }

    private static Optional<StepDetail.Outcome> outcome(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "excluded", "ausgeschlossen" -> Optional.of(StepDetail.Outcome.EXCLUDED);
            case "included", "not excluded", "nicht ausgeschlossen", "match" ->
                Optional.of(StepDetail.Outcome.INCLUDED);
            case "inconclusive", "no result", "kein ergebnis" -> Optional.of(StepDetail.Outcome.INCONCLUSIVE);
            default -> Optional.empty();
        };
    }

    /// `Pos. 1`, `Specimen 3`: the number of a row with what its column counts.
    private String called(Columns columns, Cell cell) {
        int token = tokens.at(cell.start());
        boolean own = token < tokens.size()
                && (marks.at(token, tokens.size()).isPresent()
                        || cells.number(cell).isEmpty());
        int column = columns.at().getOrDefault("mark", columns.at().getOrDefault("sample", 0));
        int head = tokens.at(columns.head().cells().get(column).start());
        boolean series =
                head < tokens.size() && (words.is(tokens, head, "mark") || "sample".equals(words.column(tokens, head)));
        return own ? cells.say(cell) : (series ? tokens.text(head) : "Item") + " " + cells.say(cell);
    }

    /// Whether a cell says anything: a dash says nothing, and what is awaited is not known.
    private boolean told(int from, int to) {
        boolean said = false;
        for (int t = tokens.at(from); t < tokens.size() && tokens.start(t) < to; t++) {
            if (words.awaited(tokens, t)) {
                return false;
            }
            said |= tokens.kind(t) != Kind.SIGN || tokens.is(t, '+');
        }
        return said;
    }

    /// `not examined`, `wurde nicht untersucht`.
    private boolean untested(int from, int to) {
        for (int t = tokens.at(from); t < tokens.size() && tokens.start(t) < to; t++) {
            boolean test = words.status(tokens, t)
                    .filter(s -> s == Status.TESTED || s == Status.RETESTED)
                    .isPresent();
            boolean not = words.is(tokens, t - 1, "not") || words.is(tokens, t - 2, "not");
            if ((test || words.said("asked", tokens, t)) && not) {
                return true;
            }
        }
        return false;
    }

    /// What the paragraphs under headings of results, and the lines that tell findings, are about; of things to
    /// which the prose gave no such step.
    void add(List<Draft> drafts) {
        boolean results = false;
        boolean often = laboratories(0, text.length()) > 1;
        boolean paper = often && laboratories(0, HEAD) > 0;
        boolean under = false; // a heading that names a laboratory
        List<Draft> found = new ArrayList<>();
        NavigableMap<Integer, Integer> tests = tests(drafts);
        NavigableMap<Integer, Integer> listed = new TreeMap<>();
        drafts.stream()
                .filter(d -> d.rule.equals("item-list") || d.rule.equals("inventory"))
                .forEach(d -> listed.put(d.passage.start(), d.passage.end()));
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            if (blank(row)) {
                continue;
            }
            boolean heads = row.cells().size() >= 3
                    && Columns.of(row, tokens, words)
                            .filter(c -> c.has("results"))
                            .isPresent();
            if (heads) {
                continue; // the heads of a table
            }
            if (heading(row)) {
                results = cells.says(row.start(), row.end(), "results");
                under = laboratories(row.start(), row.end()) > 0;
                continue;
            }
            // in a list of what was taken, `HLKA, Befund vom 5.4.: ...` and what stands under a laboratory's name
            if (!results && !often) {
                continue;
            }
            boolean named =
                    under || laboratories(row.start(), end(r)) > 0 || cells.says(row.start(), row.end(), "results");
            boolean forensic = paper || often && named;
            if (!results && !forensic) {
                continue;
            }
            Optional<Label> label = known(listed, row.start(), row.end()) && !named
                    ? Optional.empty() // a line of what was taken tells no test
                    : label(row);
            if (label.isEmpty() || !results && !(forensic && label.get().closed())) {
                continue;
            }
            int end = end(r);
            int from = tokens.start(label.get().first());
            int rest = tokens.end(label.get().last());
            if (told(rest, end)
                    && (results && label.get().closed() || finding(rest, end))
                    && !known(tests, from, end)) {
                found.add(draft(label.get(), from, Math.min(end, from + CITED)));
            }
        }
        drafts.addAll(found);
    }

    /// @param item what is examined
    /// @param first token of the name
    /// @param last of it
    /// @param closed whether a colon, a full stop, a dash or a gap parts it from what was found
    private record Label(Item item, int first, int last, boolean closed) {}

    private Optional<Label> label(Row row) {
        int at = numbered(tokens.at(row.start()), row.end());
        Optional<Item> item = Optional.empty();
        int last = at - 1;
        for (int t = at; t < tokens.size() && tokens.start(t) < row.end() && t - at < LABEL; t++) {
            Optional<Marks.Mark> mark = marks.at(t, tokens.size());
            if (mark.isPresent()) {
                String said = mark.get().words(tokens);
                Type type = item.map(Item::type).orElse(Type.OTHER);
                int first = item.map(Item::first).orElse(t);
                int head = item.map(Item::head).orElse(mark.get().last());
                item = Optional.of(new Item(first, head, mark.get().last(), type, Optional.of(said), false));
                t = mark.get().last();
                last = t;
                continue;
            }
            if (closes(t, last, row)) {
                return item.map(i -> closed(i, at));
            }
            Optional<EvidenceWords.Head> head = words.head(tokens, t);
            // `REPORT OF EXAMINATION`, `Gutachten Nr. 4`: the paper itself
            boolean itself = words.general(tokens, t) && item.isEmpty();
            boolean noun = !itself
                    && head.filter(h -> TestedThings.testable(h.type()) || h.type() != Type.TESTIMONY)
                            .isPresent();
            if (noun && item.flatMap(Item::mark).isEmpty()) {
                int first = item.map(Item::first).orElse(t);
                item = Optional.of(new Item(first, t, t, head.orElseThrow().type(), Optional.empty(), false));
            }
            if (words.is(tokens, t, "not")) {
                return Optional.empty(); // `The laboratory did not receive a balaclava.`
            }
            if (words.is(tokens, t, "was") || words.is(tokens, t, "have") || words.is(tokens, t, "modal")) {
                return item.map(i -> new Label(i, i.first(), i.last(), false));
            }
            last = t;
        }
        return item.filter(i -> i.mark().isPresent() && i.first() == at).map(i -> new Label(i, at, i.last(), false));
    }

    private static Label closed(Item item, int at) {
        return new Label(item, Math.min(at, item.first()), item.last(), true);
    }

    /// A colon, a full stop, a dash between spaces or a gap of two spaces ends the name.
    private boolean closes(int token, int last, Row row) {
        boolean sign = tokens.is(token, ':') || tokens.is(token, '.') || tokens.is(token, '=');
        boolean dash = (tokens.is(token, '-') || tokens.is(token, '\u2013')) && tokens.gap(token) != Gap.NONE;
        boolean gap = last >= 0
                && token > last
                && tokens.start(last) >= row.start()
                && tokens.start(token) - tokens.end(last) >= 2;
        return sign || dash || gap;
    }

    /// Behind `4.3`, `(a)`, `1)`, `-`; but a number that is all of its cell may be the item's.
    private int numbered(int token, int end) {
        int t = token;
        while (t < tokens.size() && tokens.start(t) < end) {
            boolean short1 = tokens.kind(t) == Kind.NUMBER && tokens.length(t) <= 3 || tokens.length(t) == 1;
            boolean sign = tokens.kind(t) == Kind.SIGN;
            boolean letter = tokens.kind(t) == Kind.WORD && (tokens.is(t + 1, ')') || tokens.is(t + 1, '.'));
            boolean number = tokens.kind(t) == Kind.NUMBER;
            if (!(short1 && (sign || letter || number))) {
                break;
            }
            t++;
        }
        return t;
    }

    /// Where the paragraph ends that begins with a row: at a blank line, a heading or the next that begins so.
    private int end(int at) {
        int end = rows.get(at).end();
        for (int r = at + 1; r < Math.min(rows.size(), at + LINES); r++) {
            Row row = rows.get(r);
            int first = tokens.at(row.start());
            if (blank(row)
                    || heading(row)
                    || numbered(first, row.end()) > first
                    || label(row).isPresent()) {
                break;
            }
            end = row.end();
        }
        return end;
    }

    private static boolean blank(Row row) {
        for (Cell cell : row.cells()) {
            if (!cell.empty()) {
                return false;
            }
        }
        return true;
    }

    /// A short line in capitals, or a numbered one without a sentence: it says what stands below it.
    private boolean heading(Row row) {
        int from = row.start();
        int to = row.end();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        // `4. Deliktsgut (Liste des Geschädigten)`: without the remark
        int remark = to > from && text.charAt(to - 1) == ')' ? text.lastIndexOf('(', to) : -1;
        to = remark > from + 1 ? remark - 1 : to;
        if (to - from > HEADING || to == from || row.cells().size() > 2) {
            return false;
        }
        String line = text.substring(from, to);
        int first = tokens.at(row.start());
        int inside = line.indexOf(':');
        if (inside >= 0 && inside < line.length() - 1) {
            return false;
        }
        int count = wordsIn(line);
        boolean sentence = line.endsWith(".") || line.endsWith(";") || line.endsWith(",");
        return inside == line.length() - 1 && count <= 4
                || !sentence && count <= 5 && numbered(first, row.end()) > first
                || !sentence && count <= 4 && cells.says(row.start(), row.end(), "results")
                || row.cells().size() == 1
                        && !small(line)
                        && line.equals(line.toUpperCase(Locale.ROOT))
                        && line.chars().filter(Character::isLetter).count() > 3;
    }

    private static boolean small(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= 'a' && line.charAt(i) <= 'z') {
                return true;
            }
        }
        return false;
    }

    private static int wordsIn(String line) {
        int words = 1;
        boolean space = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean blank = c == ' ' || c >= '\t' && c <= '\r';
            words += blank && !space ? 1 : 0;
            space = blank;
        }
        return words;
    }

    /// How often a laboratory, a pathologist or an examiner is named between two places.
    private int laboratories(int from, int to) {
        int count = 0;
        for (int t = tokens.at(from); t < tokens.size() && tokens.start(t) < to; t++) {
            count += words.laboratory(tokens, t) || words.method(tokens, t) ? 1 : 0;
        }
        return count;
    }

    private boolean finding(int from, int to) {
        for (int t = tokens.at(from); t < tokens.size() && tokens.start(t) < to; t++) {
            boolean measured = words.concentration(tokens, t) && tokens.kind(t - 1) == Kind.NUMBER;
            if (measured || words.finding(tokens, t)) {
                return true;
            }
        }
        return false;
    }

    /// Where tests are told, start to end.
    private static NavigableMap<Integer, Integer> tests(List<Draft> drafts) {
        NavigableMap<Integer, Integer> tests = new TreeMap<>();
        for (Draft draft : drafts) {
            for (StatusStep step : draft.steps) {
                if (step.is() == Status.TESTED || step.is() == Status.RETESTED || step.is() == Status.NOT_TESTED) {
                    tests.put(step.passage().start(), step.passage().end());
                }
            }
        }
        return tests;
    }

    private static boolean known(NavigableMap<Integer, Integer> tests, int from, int to) {
        Integer start = tests.ceilingKey(from);
        return start != null && start < to;
    }

    /// `Befund vom 5. April 2004`: the day that the finding itself is of.
    private Optional<When> own(int from, int end) {
        for (int t = tokens.at(from); t + 2 < tokens.size() && tokens.start(t) < end; t++) {
            boolean of = tokens.is(t + 1, "vom") || tokens.is(t + 1, "of") || tokens.is(t + 1, "dated");
            boolean report = cells.says(tokens.start(t), tokens.end(t), "results") || words.finding(tokens, t);
            if (of && report) {
                return times.in(new Cell(tokens.start(t + 2), Math.min(end, tokens.end(t + 2) + 2)));
            }
        }
        return Optional.empty();
    }

    private Draft draft(Label label, int from, int end) {
        Item item = label.item();
        int number = merger.number(item, Optional.empty(), Optional.empty());
        Cell all = new Cell(from, end);
        Draft draft = new Draft(
                cells.passage(new Cell(tokens.start(item.first()), tokens.end(item.last()))),
                number,
                Wording.of(tokens, Math.min(label.first(), item.first()), item.last()),
                item.type(),
                item.mark(),
                Optional.empty(),
                "finding",
                0);
        Status is = untested(from, end) && !finding(from, end) ? Status.NOT_TESTED : Status.TESTED;
        When when = own(from, end).orElseGet(() -> time.document(is, from));
        draft.steps.add(StatusStep.of(is, when, cells.passage(all), OptionalInt.empty()));
        return draft;
    }
}
