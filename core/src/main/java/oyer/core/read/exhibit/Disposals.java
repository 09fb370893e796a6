package oyer.core.read.exhibit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.text.Grid.Cell;
import oyer.core.text.Grid.Row;
import oyer.core.text.Language;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordRoles;

/// Lists without heads of columns, as mortuaries, custody officers and clerks keep them: a thing, a wide gap, and in a
/// word or two what became of it (`3. Overcoat      retained - police`), or the name of an item and below it a line
/// for each day (`06/20/03 1015  To State Lab`). Whatever stands there is a thing, known to a table or not.
final class Disposals {

    /// Rows between a heading and the last row of its list.
    private static final int LIST = 40;

    /// Characters of a heading, of the title of a document, and of the name of a thing.
    private static final int HEADING = 90;

    private static final int TITLE = 300;
    private static final int THING = 90;

    /// Tokens of a cell that say what became of a thing.
    private static final int SAID = 8;

    /// Tokens before a word that deny it.
    private static final int DENIED = 3;

    private static final WordRoles WORDS = WordRoles.of(Disposals.class, "disposals.txt");

    private final Language language;
    private final String text;
    private final Tokens tokens;
    private final EvidenceWords words;
    private final Marks marks;
    private final CellWords cells;
    private final ItemMerger merger;
    private final StepTime time;
    private final CellTimes times;
    private final List<Row> rows;
    private final Consumer<Row> take;
    private Optional<Status> last = Optional.empty();
    private int lastRow = -1;

    /// @param take told of each row that was read
    Disposals(Layout layout, Consumer<Row> take) {
        this.language = layout.prose().language();
        this.text = layout.text();
        this.tokens = layout.tokens();
        this.words = layout.words();
        this.marks = layout.marks();
        this.cells = layout.cells();
        this.merger = layout.merger();
        this.time = layout.time();
        this.times = layout.times();
        this.rows = layout.rows();
        this.take = take;
    }

    /// The thing of a row, with what the row says became of it; empty where the row is no such row.
    Optional<Draft> row(int at) {
        Row row = rows.get(at);
        Optional<Marks.Mark> mark = marked(row);
        int thing = numbered(row) || mark.isPresent() ? 1 : 0;
        if (row.cells().size() < thing + 2 || !listed(at)) {
            return Optional.empty();
        }
        Cell what = thing(row.cells().get(thing));
        Cell rest = new Cell(
                row.cells().get(thing + 1).start(), row.cells().getLast().end());
        if (!names(what) || rest.empty()) {
            return Optional.empty();
        }
        Optional<Status> is = same(rest) && lastRow == at - 1 ? last : said(rest);
        if (is.isEmpty()) {
            return Optional.empty();
        }
        last = is;
        lastRow = at;
        Draft draft = draft(what, mark.map(m -> m.words(tokens)));
        draft.steps.add(step(is.get(), rest));
        take.accept(row);
        return Optional.of(draft);
    }

    /// The item that a line names, with a step for each of the dated lines below it.
    Optional<Draft> log(int at) {
        Row row = rows.get(at);
        if (row.cells().isEmpty() || row.cells().getFirst().empty()) {
            return Optional.empty();
        }
        int token = tokens.at(row.cells().getFirst().start());
        Optional<Marks.Mark> mark = token < tokens.size() ? marks.at(token, tokens.size()) : Optional.empty();
        int behind = mark.map(m -> m.last() + 1).orElse(tokens.size());
        if (behind < tokens.size() && (tokens.is(behind, ':') || tokens.is(behind, '.') || tokens.is(behind, '-'))) {
            behind++;
        }
        if (behind >= tokens.size() || tokens.start(behind) >= row.end()) {
            return Optional.empty();
        }
        Cell what = new Cell(tokens.start(behind), row.cells().getLast().end());
        Draft draft = draft(what, mark.map(m -> m.words(tokens)));
        int end = at + 1;
        for (int r = at + 1; r < Math.min(rows.size(), at + LIST); r++) {
            Row line = rows.get(r);
            Optional<Cell> told = dated(line, row.indent());
            if (told.isEmpty()) {
                break;
            }
            Optional<Status> is = said(told.get());
            is.ifPresent(s -> draft.steps.add(
                    step(s, new Cell(line.start() + line.indent(), told.get().end()))));
            end = is.isPresent() ? r + 1 : end;
        }
        if (draft.steps.isEmpty() || !names(what)) {
            return Optional.empty();
        }
        rows.subList(at, end).forEach(take);
        return Optional.of(draft);
    }

    /// What stands behind the day, and maybe the hour, that a line indented deeper begins with.
    private Optional<Cell> dated(Row row, int indent) {
        if (row.cells().isEmpty() || row.cells().getFirst().empty() || row.indent() <= indent) {
            return Optional.empty();
        }
        Cell all =
                new Cell(row.cells().getFirst().start(), row.cells().getLast().end());
        int first = tokens.at(all.start());
        boolean day = tokens.kind(first) == Kind.NUMBER && times.in(all).isPresent();
        int t = first;
        while (t < tokens.size() && tokens.start(t) < all.end() && tokens.kind(t) != Kind.WORD) {
            t++;
        }
        return day && t < tokens.size() && tokens.start(t) < all.end()
                ? Optional.of(new Cell(tokens.start(t), all.end()))
                : Optional.empty();
    }

    private Draft draft(Cell what, Optional<String> mark) {
        return new Draft(
                cells.passage(what),
                mark.map(merger::marked).orElseGet(() -> merger.named(cells.type(what), cells.say(what))),
                cells.say(what),
                cells.type(what),
                mark,
                Optional.empty(),
                "disposal-list",
                0);
    }

    private StatusStep step(Status is, Cell told) {
        return StatusStep.of(
                is,
                times.in(told).orElseGet(() -> time.document(is, told.start())),
                cells.passage(told),
                OptionalInt.empty());
    }

    /// What the first word of a cell that tells a step says: `handed to widow`, `KTU 14.05.`, `not found on receipt`.
    Optional<Status> said(Cell cell) {
        int end = tokens.at(cell.end());
        Optional<Status> found = ToldSteps.of(language).in(tokens, words, tokens.at(cell.start()), end).stream()
                .map(ToldSteps.Found::is)
                .findFirst();
        if (found.isPresent()) {
            return found;
        }
        int first = tokens.at(cell.start());
        for (int t = first; t < Math.min(tokens.size(), first + SAID) && tokens.start(t) < cell.end(); t++) {
            Optional<Status> here = words.status(tokens, t).map(s -> s == Status.DISCLOSED ? Status.RETURNED : s);
            for (Status each : Status.values()) {
                here = here.isEmpty() && role(t, each.name().toLowerCase(Locale.ROOT)) ? Optional.of(each) : here;
            }
            boolean kin = role(t, "returned");
            if (here.isPresent() && found.isEmpty()) {
                found = denied(t, cell) ? Optional.of(Status.MISSING) : here;
            } else if (kin && found.filter(s -> s == Status.TRANSFERRED).isPresent()) {
                found = Optional.of(Status.RETURNED);
            }
        }
        return found;
    }

    private boolean denied(int token, Cell cell) {
        for (int t = token - 1; t >= token - DENIED && t >= 0 && tokens.start(t) >= cell.start(); t--) {
            if (role(t, "not")) {
                return true;
            }
        }
        return false;
    }

    private boolean same(Cell cell) {
        int first = tokens.at(cell.start());
        return first < tokens.size() && role(first, "same");
    }

    private boolean role(int token, String role) {
        return WORDS.has(role, tokens, token);
    }

    /// A mark that is all of the first cell.
    private Optional<Marks.Mark> marked(Row row) {
        Cell first = row.cells().isEmpty() ? new Cell(0, 0) : row.cells().getFirst();
        int token = first.empty() ? tokens.size() : tokens.at(first.start());
        return token >= tokens.size()
                ? Optional.empty()
                : marks.at(token, tokens.size()).filter(m -> tokens.end(m.last()) >= first.end());
    }

    /// `1`, `2.`, `(3)`.
    private boolean numbered(Row row) {
        int digits = 0;
        Cell first = row.cells().isEmpty() ? new Cell(0, 0) : row.cells().getFirst();
        for (int i = first.start(); i < first.end(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits++;
            } else if ("().#".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return digits > 0 && digits < 4;
    }

    /// Without the number or the bracketed letter that a line begins with.
    private Cell thing(Cell cell) {
        int t = tokens.at(cell.start());
        boolean small = t < tokens.size() && tokens.length(t) <= 2 && tokens.start(t) < cell.end();
        boolean numbered = small && (tokens.is(t + 1, '.') || tokens.is(t + 1, ')'));
        return numbered && t + 2 < tokens.size() && tokens.start(t + 2) < cell.end()
                ? new Cell(tokens.start(t + 2), cell.end())
                : cell;
    }

    /// Whether a cell can be the name of a thing: words, no sentence, no label of a form.
    private boolean names(Cell cell) {
        int first = tokens.at(cell.start());
        if (cell.empty() || cell.end() - cell.start() > THING || first >= tokens.size()) {
            return false;
        }
        boolean word = false;
        for (int t = first; t < tokens.size() && tokens.start(t) < cell.end(); t++) {
            boolean verb = words.is(tokens, t, "was") || words.is(tokens, t, "have") || words.is(tokens, t, "modal");
            if (verb || tokens.is(t, ':') || tokens.is(t, '?')) {
                return false;
            }
            word |= tokens.kind(t) == Kind.WORD && tokens.length(t) > 2;
        }
        return word
                && times.in(new Cell(cell.start(), Math.min(cell.end(), cell.start() + 4)))
                        .isEmpty();
    }

    /// Whether the title, or the heading nearest above, says that things are listed.
    private boolean listed(int at) {
        for (int r = at - 1; r >= Math.max(0, at - LIST); r--) {
            Row above = rows.get(r);
            String line = text.substring(above.start(), above.end()).strip();
            boolean heading = above.cells().size() <= 2
                    && !line.isEmpty()
                    && line.length() <= HEADING
                    && (line.endsWith(":") || line.equals(line.toUpperCase(Locale.ROOT)) || above.start() < TITLE);
            if (heading) {
                for (int t = tokens.at(above.start()); t < tokens.size() && tokens.start(t) < above.end(); t++) {
                    if (role(t, "list")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
