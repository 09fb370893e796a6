package oyer.core.read.exhibit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.text.Grid.Cell;
import oyer.core.text.Grid.Row;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// Lists of items, a line each, with the mark in a cell of its own or before a colon; the sentence above says
/// whether they were found or received, and when.
final class ItemList {

    private static final int TITLE = 600;
    private static final int LEAD = 14;
    private static final int HEADING = 60;

    /// A longer word before a full stop is no abbreviation.
    private static final int ABBREVIATED = 4;

    /// No description of a thing in a list is longer.
    private static final int DESCRIPTION = 160;

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
    private final ToldSteps told;
    private final boolean titled;
    private final ListNumbers numbers;
    private final ListLead lead;

    /// @param take told of each row that was read
    ItemList(Layout layout, Consumer<Row> take) {
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
        this.told = layout.told();
        this.lead = new ListLead(layout);
        this.numbers = new ListNumbers(layout);
        this.titled = ListTitles.things(tokens, rows);
    }

    /// Whether the paper's title says that it lists things that were taken.
    boolean titled() {
        return titled;
    }

    /// `Item 1   Cash box, grey`; under the title of an inventory also `1  fillet knife`.
    Optional<Draft> read(Row row, int at) {
        Cell first = row.cells().getFirst();
        Cell second = row.cells().get(1);
        if (first.empty() || second.empty()) {
            return Optional.empty();
        }
        int token = tokens.at(first.start());
        Optional<Marks.Mark> mark = token < tokens.size() ? marks.at(token, tokens.size()) : Optional.empty();
        boolean marked = mark.isPresent() && tokens.end(mark.get().last()) >= first.end();
        if (found(at) && (marked || numbered(first) && tells(second.start(), row.end()))) {
            String of = marked ? mark.get().words(tokens) : "Item " + number(first);
            return Optional.of(result(row, at, of, second.start()));
        }
        boolean counted = !marked && cells.number(first).isPresent() && row.indent() > 0 && lead.led(at, "collected");
        // `B3  Ex. 8 is stamped LH.`: the number of a paragraph, and no thing
        if (marked
                && ListedMarks.last(tokens, token) >= 0
                && paragraph(second.start(), row.cells().getLast().end())) {
            return Optional.empty();
        }
        return marked || counted
                ? Optional.of(item(row, at, mark.filter(_ -> marked), first, second.start()))
                : Optional.empty();
    }

    /// `001`, and `1` among marks that are no more than numbers.
    private boolean numbered(Cell first) {
        return cells.number(first).isPresent() && laboratory();
    }

    /// `4  Bewertung` is the heading of a section: it has no thing, no finding and no full stop.
    private boolean tells(int from, int end) {
        int last = tokens.at(from);
        for (int t = last; t < tokens.size() && tokens.start(t) < end; t++) {
            boolean thing = words.head(tokens, t).isPresent() && !words.general(tokens, t);
            if (thing || words.finding(tokens, t) || tokens.kind(t) == Tokens.Kind.NUMBER) {
                return true;
            }
            last = t;
        }
        return tokens.is(last, '.');
    }

    private int number(Cell first) {
        return cells.number(first).orElseThrow();
    }

    private boolean laboratory() {
        return laboratory(TITLE);
    }

    /// Whether one of the first characters of the paper says that it is a laboratory's.
    boolean laboratory(int upTo) {
        for (int t = 0; t < tokens.size() && tokens.start(t) < upTo; t++) {
            if (words.laboratory(tokens, t)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the nearest line above that says what a list is of says that it tells what was found out.
    private boolean found(int at) {
        return results(at) >= 0;
    }

    /// The row of that line; -1 where the nearest says something else or none does.
    private int results(int at) {
        for (int r = at - 1; r >= Math.max(0, at - LEAD); r--) {
            int start = rows.get(r).start();
            int end = rows.get(r).end();
            String line = text.substring(start, end).strip();
            boolean heading = line.length() <= HEADING || line.endsWith(":") && line.length() <= DESCRIPTION;
            if (heading && cells.says(start, end, "results")) {
                return r;
            }
            if (heading && (cells.says(start, end, "received") || cells.says(start, end, "collected"))) {
                return -1;
            }
        }
        return -1;
    }

    /// `001   Gasoline.` under the results of a laboratory: tested, or not.
    private Draft result(Row row, int at, String mark, int second) {
        Cell all = new Cell(second, row.cells().getLast().end());
        boolean not = false;
        for (int t = tokens.at(second); t < tokens.size() && tokens.start(t) < all.end(); t++) {
            boolean test = words.status(tokens, t)
                    .filter(s -> s == Status.TESTED || s == Status.RETESTED)
                    .isPresent();
            not |= test && words.is(tokens, t - 1, "not");
        }
        int first = tokens.at(second);
        not |= first < tokens.size()
                && told.in(tokens, words, first, tokens.at(all.end())).stream()
                        .anyMatch(f -> f.is() == Status.NOT_TESTED);
        Draft draft = new Draft(
                cells.passage(all),
                merger.marked(mark),
                mark,
                Type.OTHER,
                Optional.of(mark),
                Optional.empty(),
                "result-list",
                0);
        Status is = not ? Status.NOT_TESTED : Status.TESTED;
        Row heading = rows.get(results(at)); // `Ergebnisse, nachgeführt am 3. Mai 1986:`
        When day =
                times.stated(new Cell(heading.start(), heading.end())).orElseGet(() -> time.document(is, all.start()));
        draft.steps.add(StatusStep.of(is, day, cells.passage(all), OptionalInt.empty()));
        // `Zu 4: Das Material wurde verbraucht`
        told.in(tokens, words, first, tokens.at(all.end())).stream()
                .filter(f -> f.is() == Status.DESTROYED || f.is() == Status.MISSING || f.is() == Status.RETURNED)
                .findFirst()
                .ifPresent(f -> draft.steps.add(StatusStep.of(
                        f.is(),
                        time.document(f.is(), all.start()),
                        cells.passage(new Cell(tokens.start(f.cited()), tokens.end(f.cited()))),
                        OptionalInt.empty())));
        take.accept(row);
        return draft;
    }

    /// `(3) paint flakes, dark green`, `62 $20 bills`, `- one pair of boots`: the lines of a list that the line
    /// above says was taken: `I collected the following:`, `EVIDENCE COLLECTED`.
    Optional<Draft> numbered(Row row, int at) {
        if (blank(row)) {
            return Optional.empty();
        }
        Cell first = row.cells().getFirst();
        int token = tokens.at(first.start());
        int from = begins(row);
        // `Q1   latent lift card`: a row with its mark, see `read`
        Optional<Marks.Mark> own = row.cells().size() > 1 ? marks.at(token, tokens.size()) : Optional.empty();
        if (own.filter(m -> tokens.end(m.last()) >= first.end()).isPresent()) {
            return Optional.empty();
        }
        boolean counted = from == token + 1 && tokens.kind(token) == Tokens.Kind.NUMBER;
        boolean plain = from < 0 && row.indent() > 0;
        from = plain ? token : from;
        if (from < 0
                || from >= tokens.size()
                || tokens.start(from) >= first.end()
                || !thing(from, row.end(), plain)
                || cells.says(row.start(), row.end(), "results")
                || !introduced(row, at, plain) && !(titled && !counted && entry(token, row, at) && !ofPeople(at))) {
            return Optional.empty();
        }
        Cell all = new Cell(tokens.start(from), first.end());
        if (all.in(text).chars().filter(Character::isLetter).count() < 2) {
            return Optional.empty(); // `26.01. 08.50`: a day and an hour
        }
        Optional<String> mark = closing(from, first.end());
        Draft draft = new Draft(
                cells.passage(all),
                mark.map(merger::marked).orElseGet(() -> merger.named(cells.type(all), cells.say(all))),
                cells.say(all),
                cells.type(all),
                mark,
                cells.place(all),
                "item-list",
                0);
        boolean received = !lead.taken(at) && (lead.received(at));
        Status is = received ? Status.TRANSFERRED : Status.COLLECTED;
        if (mark.isEmpty() && !counted && !plain) {
            numbers.also(token, draft.exhibit);
            merger.listed(from, tokens.at(first.end()), draft.type, draft.exhibit);
        }
        OptionalInt count = counted ? cells.number(new Cell(tokens.start(token), tokens.end(token))) : cells.count(all);
        draft.steps.add(new StatusStep(
                is,
                (received ? Optional.<When>empty() : times.seized(all, tokens))
                        .or(() -> lead.leadTime(at))
                        .or(() -> received ? lead.arrived() : Optional.empty())
                        .orElseGet(() -> time.document(is, all.start())),
                cells.passage(all),
                OptionalInt.empty(),
                count.isPresent() && count.getAsInt() > 1 ? count : OptionalInt.empty(),
                Optional.empty()));
        take.accept(row);
        return Optional.of(draft);
    }

    /// The mark in brackets that closes a description: `Messer mit Holzgriff (Spur 1)`.
    private Optional<String> closing(int from, int end) {
        int next = from + 1;
        while (next < tokens.size() && tokens.end(next) <= end) {
            next++;
        }
        int close = next - 1;
        int open = tokens.is(close, ')') ? close : from;
        while (open > from && !tokens.is(open, '(')) {
            open--;
        }
        Optional<Marks.Mark> mark = open > from ? marks.at(open + 1, close) : Optional.empty();
        return mark.filter(m -> m.last() == close - 1).map(m -> m.words(tokens));
    }

    private static boolean blank(Row row) {
        for (Cell cell : row.cells()) {
            if (!cell.empty()) {
                return false;
            }
        }
        return true;
    }

    /// The token behind a number, a number or letter in brackets or with a full stop, or a dash; -1 where none
    /// begins the line, or where it tells what became of something else than that it was found.
    private int begins(Row row) {
        int token = tokens.at(row.cells().getFirst().start());
        boolean bracket = tokens.is(token, '(') && tokens.is(token + 2, ')');
        int number = bracket ? token + 1 : token;
        boolean small = tokens.kind(number) == Tokens.Kind.NUMBER && tokens.length(number) <= 2;
        boolean closed = tokens.is(token + 1, '.') || tokens.is(token + 1, ')');
        boolean letter = tokens.kind(number) == Tokens.Kind.WORD && tokens.length(number) == 1 && (bracket || closed);
        boolean dash = tokens.is(token, '-')
                || tokens.is(token, '\u2013')
                || tokens.is(token, '\u2022')
                || tokens.is(token, '*');
        int word = bracket ? token + 3 : closed ? token + 2 : token + 1;
        while (small
                && tokens.is(word - 1, '.')
                && tokens.kind(word) == Tokens.Kind.NUMBER
                && tokens.gap(word) == Tokens.Gap.NONE) {
            word += tokens.is(word + 1, '.') ? 2 : 1; // 1.1 Messer, 2.1.3 Jacke
        }
        // `E. H. Pruett`: the first letter of a name
        boolean initials = letter && tokens.is(word + 1, '.') && tokens.length(word) == 1;
        boolean begins = (small || letter || dash)
                && !initials
                && word < tokens.size()
                && tokens.start(word) < row.end()
                && (tokens.kind(word) == Tokens.Kind.WORD
                        || tokens.kind(word) == Tokens.Kind.NUMBER
                        || tokens.is(word, '$'));
        return begins && !told(word, row.end()) ? word : -1;
    }

    /// Whether a line is short enough for a description, and, where no number or dash says that it is one of a
    /// list, names a thing that a table knows and makes no sentence.
    private boolean thing(int from, int end, boolean plain) {
        boolean noun = !plain;
        for (int t = from; t < tokens.size() && tokens.start(t) < end; t++) {
            noun |= words.head(tokens, t).isPresent();
            boolean relative = tokens.is(t - 1, "that") || tokens.is(t - 1, "which");
            boolean verb = words.is(tokens, t, "was") || words.is(tokens, t, "have") || words.is(tokens, t, "modal");
            // `2. The fire was reported at noon.`: a paragraph with a number
            boolean told = verb && (plain || !relative && t > from + 1 && words.part("article", tokens, from));
            boolean next = tokens.is(t, '.') && tokens.length(t - 1) > ABBREVIATED && tokens.end(t) + 1 < end;
            if (told || next || tokens.is(t, '?')) {
                return false;
            }
        }
        return noun && end - tokens.start(from) <= DESCRIPTION;
    }

    /// Whether the line tells what became of something else than that it was found: then it is no description.
    private boolean told(int from, int end) {
        for (int t = from; t < tokens.size() && tokens.start(t) < end; t++) {
            if (words.status(tokens, t).filter(s -> s != Status.COLLECTED).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// Whether the first line above that is no such line, nor a sum, introduces a list of what was taken or
    /// received.
    private boolean introduced(Row row, int at, boolean plain) {
        for (int r = at - 1; r >= Math.max(0, at - LEAD); r--) {
            Row above = rows.get(r);
            boolean gap = blank(above) && !plain;
            boolean like = !blank(above) && (begins(above) >= 0 || row.indent() > 0 && above.indent() >= row.indent());
            if (!gap && !like) {
                return lead.leads(above);
            }
        }
        return false;
    }

    /// Whether the nearest heading of a list is that of a list of people.
    private boolean ofPeople(int at) {
        for (int r = at - 1; r >= 0; r--) {
            if (ListTitles.people(tokens, rows.get(r))) {
                return true;
            }
            if (ListTitles.thingsBelow(tokens, rows.get(r))) {
                return false;
            }
        }
        return false;
    }

    /// Under a title that says things are listed: a line with a number of its own, near another, that is no sentence.
    private boolean entry(int token, Row row, int at) {
        return tokens.kind(token) == Tokens.Kind.NUMBER && !sentence(token, row.end()) && alike(at);
    }

    /// Whether a line stands in a list: another that begins so is near.
    private boolean alike(int at) {
        int from = Math.max(0, at - 3);
        for (int r = from; r < Math.min(rows.size(), at + 4); r++) {
            if (r != at && !blank(rows.get(r)) && begins(rows.get(r)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// `zu 04: Funktionsprüfung` under the results answers to an item above.
    /// `Spur 2: Abrieb vom Türrahmen`: a line that begins with a mark and a colon, in a list of such lines.
    Optional<Draft> colon(Row row, int at) {
        Cell cell = row.cells().getFirst();
        int token = tokens.at(cell.start());
        Optional<Marks.Mark> mark = token < tokens.size() ? marks.at(token, tokens.size()) : Optional.empty();
        int colon = mark.map(m -> m.last() + 1).orElse(-1);
        boolean behind = mark.isPresent()
                && tokens.is(colon, ':')
                && colon + 1 < tokens.size()
                && tokens.end(colon) < cell.end();
        if (behind && words.answering(tokens, token) && found(at)) {
            return Optional.of(result(row, at, mark.get().words(tokens), tokens.start(colon + 1)));
        }
        boolean listed = behind
                && !words.answering(tokens, token)
                && !sentence(colon + 1, cell.end())
                && (lead.led(at, "collected") || lead.received(at));
        return listed
                ? Optional.of(item(row, at, mark, new Cell(cell.start(), tokens.end(colon)), tokens.start(colon + 1)))
                : Optional.empty();
    }

    /// Whether words make a sentence that ends, or begin with an item's own mark: a description does neither.
    private boolean paragraph(int from, int end) {
        int first = tokens.at(from);
        int last = first;
        while (last + 1 < tokens.size() && tokens.end(last + 1) <= end) {
            last++;
        }
        boolean ends = tokens.is(last, '.') && tokens.length(last - 1) > 2 || tokens.is(last, ':');
        boolean again = marks.at(first, tokens.size()).isPresent();
        return ends && sentence(first, end) || again || tokens.is(last, ':');
    }

    /// `Item 1: The crowbar was tested`: what a report found, and no description.
    private boolean sentence(int from, int end) {
        for (int t = from + 1; t < tokens.size() && tokens.start(t) < end; t++) {
            boolean relative = tokens.is(t - 1, "that") || tokens.is(t - 1, "which");
            if (!relative
                    && (words.is(tokens, t, "was") || words.is(tokens, t, "gave") || words.is(tokens, t, "modal"))) {
                return true;
            }
        }
        return false;
    }

    private Draft item(Row row, int at, Optional<Marks.Mark> mark, Cell first, int second) {
        boolean marked = mark.isPresent();
        // `Item 7   Description: one knife`
        int word = tokens.at(second);
        boolean label = word + 2 < tokens.size()
                && "what".equals(words.column(tokens, word))
                && tokens.is(word + 1, ':')
                && tokens.start(word + 2) < described(row, at);
        Cell all = new Cell(label ? tokens.start(word + 2) : second, described(row, at));
        Draft draft = new Draft(
                cells.passage(all),
                marked ? merger.marked(mark.orElseThrow().words(tokens)) : merger.named(Type.OTHER, cells.say(all)),
                cells.say(all),
                cells.type(all),
                mark.map(m -> m.words(tokens)),
                cells.place(all),
                "item-list",
                0);
        if (marked) {
            merger.listed(tokens.at(all.start()), tokens.at(all.end()), draft.type, draft.exhibit);
        }
        boolean own = marked && ListedMarks.last(tokens, mark.orElseThrow().first()) >= 0;
        boolean seized = own ? lead.taken(at) : lead.led(at, "collected");
        boolean received = !seized && (lead.received(at));
        Status is = received ? Status.TRANSFERRED : Status.COLLECTED;
        if (received
                || seized
                || !marked
                || lead.led(at, "collected")
                || cells.says(0, Math.min(TITLE, text.length()), "collected")) {
            draft.steps.add(new StatusStep(
                    is,
                    lead.leadTime(at).orElseGet(() -> time.document(is, all.start())),
                    cells.passage(all),
                    OptionalInt.empty(),
                    marked ? cells.count(all) : cells.number(first),
                    Optional.empty()));
        }
        for (int r = at; r < rows.size() && rows.get(r).start() < all.end(); r++) {
            take.accept(rows.get(r));
        }
        return draft;
    }

    /// Where a description ends: lines of one cell that are indented further go on with it.
    private int described(Row row, int at) {
        int end = row.cells().getLast().end();
        for (int r = at + 1; r < Math.min(rows.size(), at + 4); r++) {
            Row next = rows.get(r);
            boolean goesOn = next.cells().size() == 1
                    && !next.cells().getFirst().empty()
                    && next.indent() > row.indent()
                    && next.start() - rows.get(r - 1).end() <= 2;
            if (!goesOn) {
                return end;
            }
            end = next.cells().getFirst().end();
        }
        return end;
    }
}
