package oyer.core.read.happening;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Statement;
import oyer.core.read.quantity.Cardinals;
import oyer.core.text.Phrases;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// Reads when somebody came, left or was there. What a clause without a verb of its own answers (`Till half past
/// twelve.`) is told by the question before it.
public final class MovementReader {

    private static final Map<String, Phrases> WORDS = HappeningKinds.table("movements.txt");

    private static final int ABOUT = 30;
    private static final int EXACT = 15;

    /// Words from `until` to its hour, where the hour is told behind what it is that of.
    private static final int NAMELY = 6;

    /// A longer clause is a list or a broken page.
    private static final int LONGEST = 60;

    private final DocumentReadings readings;
    private final Prose prose;
    private final Tokens tokens;
    private final List<Movement> found = new ArrayList<>();

    private MovementReader(DocumentReadings readings, Prose prose) {
        this.readings = readings;
        this.prose = prose;
        this.tokens = prose.tokens();
    }

    private boolean has(String kind, int first, int end) {
        return WORDS.getOrDefault(kind, Phrases.NONE).within(tokens, first, end);
    }

    /// In order of place.
    public static List<Movement> read(DocumentReadings readings, Prose prose) {
        MovementReader reader = new MovementReader(readings, prose);
        List<Clock> clocks = new ArrayList<>(Clock.all(readings, prose));
        reader.spans(clocks);
        reader.bare(clocks);
        for (int i = 0; i < clocks.size(); i++) {
            if (!clocks.get(i).row()) {
                reader.told(clocks, i);
            }
        }
        return List.copyOf(reader.found);
    }

    /// `from six to ten`, `von sechs bis zehn`, `zwischen acht und neun` with no word of the clock.
    private void spans(List<Clock> clocks) {
        Cardinals cardinals = new Cardinals(prose);
        for (int i = 0; i + 3 < tokens.size(); i++) {
            boolean begins = has("since", i, i + 1) || tokens.is(i, "between") || tokens.is(i, "zwischen");
            boolean to = begins && (has("until", i + 2, i + 3) || tokens.is(i + 2, "and") || tokens.is(i + 2, "und"));
            if (!to) {
                continue;
            }
            int one = cardinals.at(i + 1).orElse(-1);
            int other = cardinals.at(i + 3).orElse(-1);
            boolean begin = within(clocks, i, i + 1);
            boolean finish = within(clocks, i + 2, i + 3);
            boolean hours = one > 0
                    && one <= 12
                    && other > 0
                    && other <= 12
                    && !(begin && finish)
                    && !has("unit", i + 4, i + 5);
            int sentence = prose.sentences().of(i);
            int first = prose.sentences().first(sentence);
            int end = prose.sentences().end(sentence);
            if (hours
                    && i + 3 < end
                    && end - first <= LONGEST
                    && has("there", first, end)
                    && !has("not", first, end)
                    && !has("thought", first, end)
                    && !tokens.is(end - 1, '?')) {
                // an hour that is read as one is told of by itself
                if (!begin) {
                    span(Movement.Kind.CAME, one % 12, first, end);
                }
                if (!finish) {
                    span(Movement.Kind.LEFT, other % 12, first, end);
                }
            }
        }
    }

    /// `left by five`, `till gone seven`, `bis nach elf`: hours with no word of the clock, where such a word
    /// stands before them and nothing that is counted behind.
    private void bare(List<Clock> clocks) {
        Cardinals cardinals = new Cardinals(prose);
        List<Clock> more = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (!has("hour after", i - 1, i)) {
                continue;
            }
            int hour = cardinals.at(i).orElse(-1);
            int at = i;
            int behind = i + 1;
            boolean ends = behind >= tokens.size()
                    || tokens.kind(behind) == Kind.SIGN
                            && !tokens.is(behind, '-')
                            && !tokens.is(behind, '/')
                            && !tokens.is(behind, ':')
                            && !(tokens.is(behind, '.')
                                    && behind + 1 < tokens.size()
                                    && tokens.kind(behind + 1) == Kind.NUMBER)
                    || has("behind hour", behind, behind + 1);
            boolean figures = tokens.kind(i) == Kind.NUMBER && has("until", i - 1, i);
            boolean taken = clocks.stream().anyMatch(c -> c.first() <= at && at <= c.last())
                    || readings.times().stream()
                            .anyMatch(t -> t.passage().start() <= tokens.start(at)
                                    && tokens.start(at) < t.passage().end());
            boolean spans = i >= 3 && (has("since", i - 3, i - 2) || tokens.is(i - 3, "between"));
            if (hour > 0 && hour <= 12 && ends && !taken && !spans && !figures) {
                more.add(new Clock(i, i, LocalTime.of(hour % 12, 0), Optional.empty(), false, false));
            }
        }
        clocks.addAll(more);
        clocks.sort(Comparator.comparingInt(Clock::first));
    }

    private void span(Movement.Kind kind, int hour, int first, int end) {
        found.add(new Movement(
                kind,
                LocalTime.of(hour, 0),
                false,
                true,
                Optional.empty(),
                false,
                ABOUT,
                first,
                end,
                prose.passage(first, end - 1)));
    }

    private void told(List<Clock> clocks, int number) {
        Clock clock = clocks.get(number);
        int sentence = prose.sentences().of(clock.first());
        int from = prose.sentences().first(sentence);
        int to = prose.sentences().end(sentence);
        if (tokens.is(to - 1, '?')) {
            return;
        }
        int first = clock.first();
        while (first > from && !parts(first - 1) && !within(clocks, first - 1, clock)) {
            first--;
        }
        int end = clock.last() + 1;
        while (end < to && !parts(end) && !within(clocks, end, clock)) {
            end++;
        }
        // `it was nine when I got there`
        if (end < to && has("it was", first, clock.first()) && tokens.is(end, "when")) {
            int more = end + 1;
            while (more < to && !parts(more) && !within(clocks, more, clock)) {
                more++;
            }
            end = more;
        }
        int verb = first;
        int verbEnd = end;
        boolean here = moves(first, end);
        if (!here) { // `at eleven, he paid and left`, `he left, at eleven`
            verb = from;
            boolean alone = clocks.stream()
                            .filter(c -> c.first() >= from && c.first() < to)
                            .count()
                    == 1;
            here = alone && to - from <= LONGEST && moves(from, to);
            verbEnd = to;
        }
        if (!here) {
            Optional<Statement> question = question(clock);
            if (question.isEmpty()) {
                return;
            }
            verb = tokens.at(question.get().passage().start());
            verbEnd = tokens.at(question.get().passage().end());
            if (verbEnd - verb > LONGEST || !moves(verb, verbEnd)) {
                return;
            }
        }
        add(clock, verb, verbEnd, Math.min(verb, first), here ? Math.max(verbEnd, end) : end);
    }

    private void add(Clock clock, int verb, int verbEnd, int first, int end) {
        if (end - first > 2 * LONGEST || has("thought", verb, verbEnd)) {
            return;
        }
        int lead = clock.first() - 1;
        while (lead > first && has("about", lead, lead + 1)) {
            lead--;
        }
        // `until closing time, that is half past twelve`
        boolean until = has("until", lead, lead + 1)
                || has("namely", lead, lead + 1) && has("until", Math.max(first, lead - NAMELY), lead);
        boolean since = has("since", lead, lead + 1);
        boolean by = has("by", lead, lead + 1);
        boolean about = lead < clock.first() - 1;
        boolean not = has("not", verb, verbEnd);
        boolean left = has("left", verb, verbEnd);
        boolean came = has("came", verb, verbEnd);
        boolean there = has("there", verb, verbEnd);
        if (left == came && (left || !there) || not && !until) {
            return;
        }
        Movement.Kind kind;
        boolean open = false;
        if (left || came) {
            if (until && !not) {
                return; // `until he left at ten` is of what went on
            }
            kind = left ? Movement.Kind.LEFT : Movement.Kind.CAME;
            open = by;
        } else if (until) {
            if (not) {
                return;
            }
            kind = Movement.Kind.LEFT;
        } else if (since) {
            kind = Movement.Kind.CAME;
        } else if (by) {
            kind = Movement.Kind.CAME;
            open = true;
        } else {
            kind = Movement.Kind.THERE;
        }
        found.add(new Movement(
                kind,
                clock.time(),
                open,
                clock.time().getHour() <= 12
                        && !has("morning", clock.first(), Math.min(end, clock.last() + 5))
                        && !figures(clock),
                clock.day(),
                clock.sure(),
                about ? ABOUT : EXACT,
                first,
                end,
                prose.passage(first, end - 1)));
    }

    /// `01.50 Uhr`, `0915`: written as the forces and Germans do, of which half is sure; the year of a day that is read
    /// with the hour (`ten past nine on 3 March 1993`) is none.
    private boolean figures(Clock clock) {
        for (int i = clock.first(); i <= clock.last(); i++) {
            if (tokens.kind(i) != Kind.NUMBER) {
                continue;
            }
            boolean parted = i + 2 <= clock.last()
                    && (tokens.is(i + 1, '.') || tokens.is(i + 1, ':'))
                    && tokens.kind(i + 2) == Kind.NUMBER;
            int length = tokens.length(i) + (parted ? tokens.length(i + 2) : 0);
            if (length >= 4 && (parted || i <= clock.first() + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean moves(int first, int end) {
        return has("left", first, end) || has("came", first, end) || has("there", first, end);
    }

    private static boolean within(List<Clock> clocks, int first, int last) {
        return clocks.stream().anyMatch(c -> c.first() >= first && c.first() <= last);
    }

    private boolean within(List<Clock> clocks, int token, Clock own) {
        return clocks.stream().anyMatch(c -> c != own && token >= c.first() && token <= c.last());
    }

    private boolean parts(int token) {
        boolean sign = tokens.kind(token) == Kind.SIGN
                && (tokens.is(token, ',')
                        || tokens.is(token, ';')
                        || tokens.is(token, ':')
                        || tokens.is(token, '(')
                        || tokens.is(token, ')'));
        return sign || has("joins", token, token + 1);
    }

    /// What the answer in which an hour stands was asked.
    private Optional<Statement> question(Clock clock) {
        int at = tokens.start(clock.first());
        Statement before = null;
        for (Statement statement : readings.statements()) {
            if (statement.mode() != Statement.Mode.DIRECT) {
                continue;
            }
            boolean in = statement.passage().start() <= at
                    && at < statement.passage().end();
            if (in && before != null && before.act() == Statement.Act.ASKS) {
                return statement.act() == Statement.Act.ASKS ? Optional.empty() : Optional.of(before);
            }
            if (!in && statement.passage().end() <= at) {
                before = statement;
            }
        }
        return Optional.empty();
    }
}
