package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.text.Grid.Cell;
import oyer.core.text.Grid.Row;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.time.When;

/// Lines that say without a sentence what became of a thing: maybe a day, its mark or its name, then in a word or two
/// one step or several, each with a day of its own: `02/05/04  Ex. 12 shirt  out to lab`, `Ass. 02: am 20.03.2003
/// vernichtet`, `Gun - recovered 4/28, sent to ballistics 4/29`.
final class LedgerLines {

    /// Tokens of a thing's name, and of its name where a line has no more than a comma behind it.
    private static final int NAME = 10;

    /// Rows up to another such line, for which a line is one of a series.
    private static final int SERIES = 4;

    /// Characters of a line; a longer one is prose.
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
    private final LedgerRules rules;
    private final Consumer<Row> take;

    /// By row what it was read as: each is asked for anew by the rows around it.
    private final Map<Integer, Optional<Line>> lines = new HashMap<>();

    LedgerLines(Layout layout, Consumer<Row> take) {
        this.text = layout.text();
        this.tokens = layout.tokens();
        this.words = layout.words();
        this.marks = layout.marks();
        this.cells = layout.cells();
        this.merger = layout.merger();
        this.time = layout.time();
        this.times = layout.times();
        this.rows = layout.rows();
        this.rules = LedgerRules.of(layout.prose().language());
        this.take = take;
    }

    /// @param day of the line, where it begins with one
    /// @param from the first token of what is told, which no name of a thing is part of
    private record Line(Optional<When> day, Optional<Marks.Mark> mark, Cell name, int from, int end) {}

    /// The same of a line that begins with a day or a mark.
    Optional<Draft> led(int at) {
        return line(at).filter(l -> l.day().isPresent() || l.mark().isPresent()).flatMap(line -> read(line, at));
    }

    /// The thing of a line with its steps; empty where the line is no such line.
    Optional<Draft> read(int at) {
        return line(at).flatMap(line -> read(line, at));
    }

    private Optional<Draft> read(Line line, int at) {
        if (!alone(line, at)) {
            return Optional.empty();
        }
        Cell what = line.name();
        Optional<String> mark = line.mark().map(m -> m.words(tokens));
        String name = what.empty() ? mark.orElseThrow() : cells.say(what);
        Type type = what.empty() ? Type.OTHER : cells.type(what);
        Cell whole = what.empty() ? cell(line.mark().orElseThrow().first(), line.from()) : what;
        Draft draft = new Draft(
                cells.passage(whole),
                mark.map(merger::marked).orElseGet(() -> merger.named(type, name)),
                name,
                type,
                mark,
                Optional.empty(),
                "ledger-line",
                0);
        if (!what.empty()) {
            merger.listed(tokens.at(what.start()), tokens.at(what.end()), type, draft.exhibit);
        }
        draft.steps.addAll(steps(line));
        take.accept(rows.get(at));
        return Optional.of(draft);
    }

    /// Whether a row is of that kind itself, or lines below it are and begin with a day: then what looks like heads of
    /// columns says no more than they do.
    boolean here(int at) {
        boolean itself = line(at).filter(l -> l.mark().isPresent()
                        && times.stated(cell(l.from(), l.end())).isPresent())
                .isPresent();
        int seen = itself ? 2 : 0;
        for (int r = at + 1; r < Math.min(rows.size(), at + SERIES); r++) {
            if (line(r).filter(l -> l.day().isPresent() && l.mark().isPresent()).isPresent()) {
                seen++;
            }
        }
        return seen > 1;
    }

    private Cell cell(int first, int end) {
        return new Cell(tokens.start(first), tokens.end(end - 1));
    }

    private Optional<Line> line(int at) {
        return lines.computeIfAbsent(at, _ -> parsed(rows.get(at)));
    }

    private Optional<Line> parsed(Row row) {
        if (row.cells().isEmpty() || row.end() - row.start() > LINE) {
            return Optional.empty();
        }
        int first = tokens.at(row.start());
        int end = first;
        while (end < tokens.size() && tokens.start(end) < row.end()) {
            end++;
        }
        int t = first;
        while (t < end
                && (tokens.is(t, '-') || tokens.is(t, '*') || tokens.is(t, '\u2022') || tokens.is(t, '\u2013'))) {
            t++;
        }
        if (t >= end) {
            return Optional.empty();
        }
        Optional<When> day = dated(t, end);
        t = day.isPresent() ? behindTimes(t, end) : t;
        Optional<Marks.Mark> mark = t < end ? marks.at(t, end) : Optional.empty();
        t = separated(mark.map(m -> m.last() + 1).orElse(t), end);
        int from = told(t, end, mark.isPresent());
        if (from < 0) {
            return Optional.empty();
        }
        int last = from;
        while (last > t && !word(last - 1)) {
            last--;
        }
        // the day in front of the words is that of the step: `am 20.03.2003 vernichtet`
        int named = t;
        while (named < last && !within(named)) {
            named++;
        }
        last = named;
        while (last > t && (!word(last - 1) || preposition(last - 1))) {
            last--;
        }
        if (mark.isEmpty() && last <= t || last - t > NAME || verbal(t, last)) {
            return Optional.empty();
        }
        for (int m = from; m < end && mark.isEmpty() && last > t; m++) {
            mark = marks.at(m, end); // `Kitchen knife recovered from drain, AT/1`
        }
        Cell name = last <= t ? new Cell(tokens.start(t), tokens.start(t)) : cell(t, last);
        return Optional.of(new Line(day, mark, name, from, end));
    }

    /// `am`, `on`, `trotz`: what leads in a day belongs to no name.
    private boolean preposition(int token) {
        return tokens.is(token, "am") || tokens.is(token, "on") || tokens.is(token, "seit") || tokens.is(token, "bis");
    }

    private boolean word(int token) {
        return tokens.kind(token) != Kind.SIGN || tokens.is(token, ')') || tokens.is(token, '"');
    }

    /// The first token behind the name at which a rule tells a step; -1 where none does.
    private int told(int from, int end, boolean marked) {
        for (int t = marked ? from : from + 1; t < Math.min(end, from + NAME + 4); t++) {
            boolean led = t == from || !words.part("article", tokens, t - 1);
            if (led && rules.at(tokens, t, end).isPresent()) {
                return t;
            }
        }
        return -1;
    }

    /// Whether words say something with a verb: then a line is a sentence, whatever it begins with.
    private boolean verbal(int from, int end) {
        for (int t = from; t < end; t++) {
            boolean told = words.status(tokens, t).isPresent()
                    || tokens.is(t, '.')
                            && tokens.gap(Math.min(t + 1, tokens.size() - 1)) != Gap.NONE
                            && tokens.length(t - 1) > 4;
            if (verb(words, tokens, t) || told && !words.is(tokens, t, "adverb")) {
                return true;
            }
        }
        return false;
    }

    /// `should`, and not the month of May.
    static boolean modal(EvidenceWords words, Tokens tokens, int token) {
        return words.is(tokens, token, "modal") && !(tokens.is(token, "may") && tokens.capitalised(token));
    }

    /// Whether a token makes a sentence of a line: `was`, `has`, `should`.
    static boolean verb(EvidenceWords words, Tokens tokens, int token) {
        boolean verb = words.is(tokens, token, "was") || words.is(tokens, token, "have") || modal(words, tokens, token);
        return verb && !words.is(tokens, token, "adverb");
    }

    private boolean sentence(Line line) {
        for (int t = line.from(); t < line.end(); t++) {
            if (verb(words, tokens, t)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a line stands by itself: it has a mark or a thing that a table knows, something parts the thing from
    /// what is told, and the line above and below begin entries of their own.
    private boolean alone(Line line, int at) {
        if (sentence(line)) {
            return false;
        }
        int behind = line.name().empty() ? line.from() : tokens.at(line.name().end());
        boolean parted = tokens.is(behind, ':')
                || tokens.is(behind, '-')
                || tokens.is(behind, '\u2013')
                || tokens.is(behind, '\u2014')
                || wide(behind);
        boolean known = !line.name().empty() && cells.thing(line.name());
        if (line.mark().isPresent()) {
            return parted || line.day().isPresent() || series(line, at);
        }
        return known && (parted || line.day().isPresent());
    }

    /// Whether a line of the same kind stands a few rows off.
    private boolean series(Line line, int at) {
        for (int r = Math.max(0, at - SERIES); r < Math.min(rows.size(), at + SERIES + 1); r++) {
            boolean same = r != at
                    && line(r).filter(l -> l.mark().isPresent() == line.mark().isPresent()
                                    && l.day().isPresent() == line.day().isPresent())
                            .isPresent();
            if (same) {
                return true;
            }
        }
        return false;
    }

    private boolean wide(int token) {
        return token > 0
                && token < tokens.size()
                && (tokens.start(token) - tokens.end(token - 1) > 1 || text.charAt(tokens.end(token - 1)) == '\t');
    }

    /// Behind a mark its colon, dash, full stop.
    private int separated(int token, int end) {
        int t = token;
        while (t < end && tokens.kind(t) == Kind.SIGN && !tokens.is(t, '"')) {
            t++;
        }
        return t;
    }

    /// The day that a line begins with.
    private Optional<When> dated(int first, int end) {
        return tokens.kind(first) == Kind.NUMBER && first + 1 < end
                ? times.in(new Cell(tokens.start(first), tokens.start(first) + 1))
                : Optional.empty();
    }

    private int behindTimes(int first, int end) {
        int t = first;
        int until = times.end(new Cell(tokens.start(first), tokens.start(first) + 1));
        while (t < end && tokens.start(t) < until) {
            t++;
        }
        // the hour, and what else stands before the first word
        while (t < end && tokens.kind(t) != Kind.WORD && tokens.kind(t) != Kind.MIXED) {
            t++;
        }
        return t < end && (tokens.is(t, "hrs") || tokens.is(t, "h") || tokens.is(t, "Uhr")) ? t + 1 : t;
    }

    /// Whether a token is part of a time.
    private boolean within(int token) {
        return tokens.kind(token) == Kind.NUMBER
                && times.stated(new Cell(tokens.start(token), tokens.end(token)))
                        .isPresent();
    }

    /// Each step with the day behind its words, else before them, else that of the line.
    private List<StatusStep> steps(Line line) {
        List<LedgerRules.Found> told = new ArrayList<>();
        for (int t = line.from(); t < line.end(); t++) {
            boolean begins = t == line.from()
                    || tokens.is(t - 1, ',')
                    || tokens.is(t - 1, ';')
                    || tokens.is(t - 1, '.')
                    || tokens.is(t - 1, "and")
                    || tokens.is(t - 1, "und")
                    || tokens.kind(t - 1) == Kind.NUMBER
                    || wide(t);
            Optional<LedgerRules.Found> found = begins ? rules.at(tokens, t, line.end()) : Optional.empty();
            if (found.isPresent()) {
                told.add(found.get());
                t = found.get().end() - 1;
            }
        }
        List<StatusStep> steps = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            LedgerRules.Found step = told.get(i);
            int next = i + 1 < told.size() ? told.get(i + 1).first() : line.end();
            Cell said = cell(step.first(), next);
            int before = line.name().empty()
                    ? line.mark().orElseThrow().last() + 1
                    : tokens.at(line.name().end());
            Cell front = new Cell(tokens.start(Math.min(before, step.first())), tokens.start(step.first()));
            Status is = step.is();
            Optional<When> led = i == 0 && !front.empty() ? times.stated(front) : Optional.empty();
            When when = times.stated(said)
                    .or(() -> led)
                    .or(line::day)
                    .or(() -> times.in(said))
                    .orElseGet(() -> time.document(is, said.start()));
            if (steps.stream().noneMatch(s -> s.is() == is && s.when().equals(when))) {
                OptionalInt count = is == Status.COLLECTED ? cells.count(line.name()) : OptionalInt.empty();
                steps.add(new StatusStep(
                        is,
                        when,
                        cells.passage(cell(step.first(), step.end())),
                        OptionalInt.empty(),
                        count,
                        Optional.empty()));
            }
        }
        return steps;
    }
}
