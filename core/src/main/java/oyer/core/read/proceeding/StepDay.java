package oyer.core.read.proceeding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// When a step was, and which words say so: the time of its own clause; the only time of its sentence; the row of the
/// table; the document's own day for what it decides itself (`is denied`) and, in the record of a sitting, for what was
/// done in it; the day of the sentence before, where that
/// one tells of no step and so only sets the scene (`On 3 May it was over. He was arrested at noon.`); the year that
/// the heading right above names. Else it stays undated.
final class StepDay {

    /// How sure each way of dating is.
    static final double OWN = .85;

    private static final double ROW = .8;
    private static final double DOCUMENT = .75;
    static final double SCENE = .6;

    private static final int FIRST_YEAR = 1700;
    /// So many characters at the top say that a paper is the record of an occasion.
    private static final int RECORD = 300;

    /// A relative clause has its times within so many tokens.
    private static final int RELATIVE = 12;
    private static final int ASIDE = 1_000;

    private final Prose prose;
    private final Tokens tokens;
    private final TreeMap<Integer, TimeReading> byStart = new TreeMap<>();
    private final Written written;
    private final StepWords words;
    private final Turns turns;
    private final boolean sitting;
    private final StepScene scenes;

    /// @param passage the words that date it; empty where it is undated, or dated from outside
    record Found(When when, Optional<Passage> passage, String how, double confidence) {}

    private static final Found NONE = new Found(new When.Undated(), Optional.empty(), "undated-step", .65);

    StepDay(Prose prose, List<TimeReading> times, Written written) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.written = written;
        this.words = StepWords.of(prose.language());
        this.turns = new Turns(prose);
        this.scenes = new StepScene(prose, byStart, turns);
        this.sitting = written instanceof Written.Stated stated && records(stated.passage());
        for (TimeReading time : times) {
            if (places(time) && !birth(time)) {
                byStart.merge(
                        time.passage().start(),
                        time,
                        (a, b) -> a.passage().end() >= b.passage().end() ? a : b);
            }
        }
    }

    /// Whether the line with the day of the paper says that it records a sitting: what was done in it was done that
    /// day.
    private boolean records(Passage day) {
        int line = prose.characters().lastIndexOf('\n', day.start()) + 1;
        for (int i = tokens.at(line); i < tokens.at(day.start()); i++) {
            if (words.is("session", tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// `his date of birth is 11 January 1966`: no court decides on the day on which somebody is born.
    private boolean birth(TimeReading time) {
        int at = tokens.at(time.passage().start());
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (words.is("birth", tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// The time that ends right before a token, so that a note of a chronicle begins there: `6 May 1990 Convicted.`
    Optional<TimeReading> ending(int token) {
        if (token <= 0 || token >= tokens.size()) {
            return Optional.empty();
        }
        var last = byStart.lowerEntry(tokens.start(token));
        return Optional.ofNullable(last)
                .map(java.util.Map.Entry::getValue)
                .filter(time -> tokens.at(time.passage().end()) == token);
    }

    /// The time that begins at a token: `Executed May 11.`
    Optional<TimeReading> beginning(int token) {
        return token < 0 || token >= tokens.size()
                ? Optional.empty()
                : Optional.ofNullable(byStart.get(tokens.start(token)));
    }

    /// The day that stands at a noun.
    Found at(TimeReading time) {
        return found(exact(time), "noun-day", OWN);
    }

    /// Whether a time lies behind the day on which the paper was written.
    boolean later(TimeReading time) {
        return written.anchor()
                .flatMap(day -> time.when().earliest().map(d -> d.isAfter(day)))
                .orElse(false);
    }

    private static boolean places(TimeReading time) {
        return time.when().dated()
                && !(time.when() instanceof When.Before)
                && time.when().earliest().map(d -> d.getYear() >= FIRST_YEAR).orElse(true);
    }

    /// @param clause the step's own words
    /// @param shared where a time stands that dates all steps of the sentence
    /// @param first token of the words that tell of the step
    /// @param last token of them
    /// @param tells how the step is told
    /// @param stepBefore whether the sentences just before tell of a step themselves, the nearest first
    Found of(
            Span clause,
            Span sentence,
            Span shared,
            int first,
            int last,
            boolean row,
            Tells tells,
            boolean[] stepBefore) {
        boolean present = tells != Tells.PAST;
        Span step = tokens.span(first, last);
        // a row begins with its day
        // `Die Revision gegen das Urteil vom 3. Mai wird verworfen`: decided today, whatever day that paper is of
        Optional<TimeReading> own = row
                ? within(clause).stream()
                        .filter(time -> behind(time, last))
                        .findFirst()
                        .or(() -> within(clause).stream().findFirst())
                : nearest(clause, step)
                        .filter(time -> !(present && dated(time, step)))
                        .filter(time -> tells != Tells.ADJOURNS
                                || !until(time) && !(time.when() instanceof When.Moment && stated()))
                        // `moves to suppress what was taken on 3 May`: moved on the day of the paper
                        .filter(time -> tells != Tells.ASKS || touches(time, first, last))
                        .filter(time -> tells != Tells.NOTES || touches(time, first, last));
        if (own.isPresent() && tells == Tells.PRESENT) {
            Optional<Found> noted = noted(own.get());
            if (noted.isPresent()) {
                return noted.get();
            }
        }
        if (own.isPresent()) {
            return found(own.get(), row ? "row-day" : "own-day", row ? ROW : OWN);
        }
        List<TimeReading> rest =
                List.copyOf(byStart.subMap(sentence.start(), sentence.end()).values());
        if (!row
                && !present
                && rest.size() == 1
                && shared.overlaps(rest.getFirst().passage().span())
                && !aside(rest.getFirst(), step)) {
            return found(rest.getFirst(), "sentence-day", ROW);
        }
        if (present && written instanceof Written.Stated stated) {
            return new Found(new When.Day(stated.day()), Optional.of(stated.passage()), "document-day", DOCUMENT);
        }
        if (present && written instanceof Written.Given(LocalDate day)) {
            return new Found(new When.Day(day), Optional.empty(), "document-day", DOCUMENT);
        }
        if (!rest.isEmpty() || row) {
            return NONE;
        }
        if (sitting
                && written instanceof Written.Stated stated
                && sentence.start() > stated.passage().end()
                && !turns.testified(sentence.start())) {
            return new Found(new When.Day(stated.day()), Optional.of(stated.passage()), "sitting-day", SCENE);
        }
        return scenes.of(sentence, stepBefore).orElse(NONE);
    }

    /// `He is arrested at 3.55 p.m.` below an interview: an hour of that day, whatever day was spoken of last.
    private Optional<Found> noted(TimeReading time) {
        boolean elsewhere = time.anchor()
                .filter(day -> turns.broken(
                        tokens.at(day.start()), tokens.at(time.passage().start())))
                .isPresent();
        return elsewhere
                        && time.when() instanceof When.Moment(LocalDateTime from, LocalDateTime to)
                        && from.toLocalDate().equals(to.toLocalDate())
                        && written instanceof Written.Stated stated
                        && ofAnOccasion()
                ? Optional.of(new Found(
                        new When.Moment(
                                stated.day().atTime(from.toLocalTime()),
                                stated.day().atTime(to.toLocalTime())),
                        Optional.of(time.passage()),
                        "own-day",
                        OWN))
                : Optional.empty();
    }

    /// Whether the top of the paper says that it records an interview.
    boolean ofAnOccasion() {
        int end = tokens.at(Math.min(RECORD, prose.characters().length()));
        for (int i = 0; i < end; i++) {
            if (words.is("occasion", tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean stated() {
        return written instanceof Written.Stated;
    }

    /// `Search: 5 May, by order made on 3 May`: the day right behind the step's own words.
    private boolean behind(TimeReading time, int last) {
        int from = tokens.at(time.passage().start());
        return from == last + 1 || from == last + 2 && words.is("linking", tokens, last + 1);
    }

    private boolean touches(TimeReading time, int first, int last) {
        int from = tokens.at(time.passage().start());
        int to = tokens.at(time.passage().end());
        return to == first
                || from == last + 1
                || from > last && from <= last + 4 && tokens.kind(last + 1) != Tokens.Kind.SIGN;
    }

    /// Whether a token stands within the words of a time: the comma of `May 3, 1990` parts nothing.
    boolean inside(int token) {
        var last = byStart.floorEntry(tokens.start(token));
        return last != null && last.getValue().passage().end() > tokens.start(token);
    }

    /// Of several told at once: no day is that of all; they were by the day on which it is written.
    ///
    /// @param earlier whether they are said to be earlier ones, so that one of that very day is not counted
    Found ofSeveral(boolean earlier) {
        return written instanceof Written.Stated stated
                ? new Found(
                        new When.Before(earlier ? stated.day().minusDays(1) : stated.day()),
                        Optional.of(stated.passage()),
                        "series",
                        ROW)
                : new Found(new When.Undated(), Optional.empty(), "series", ROW);
    }

    /// The times that have a place on the calendar, in order.
    List<TimeReading> within(Span span) {
        return List.copyOf(byStart.subMap(span.start(), span.end()).values());
    }

    /// `denied parole in 2002, 2004 and 2007`: the further times of a bare list that the step's own time begins.
    List<TimeReading> rest(Found own, Span clause) {
        List<TimeReading> rest = new ArrayList<>();
        int end = own.passage().map(Passage::end).orElse(Integer.MAX_VALUE);
        for (TimeReading time : within(clause)) {
            boolean another = !time.when().earliest().equals(own.when().earliest());
            another &= !(time.when() instanceof When.Moment); // an hour of that day
            if (time.passage().start() >= end
                    && another
                    && listed(tokens.at(end), tokens.at(time.passage().start()))) {
                rest.add(time);
                end = time.passage().end();
            }
        }
        return rest;
    }

    /// Whether nothing but a comma, `and` and a small word stands between two times.
    private boolean listed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.is(i, ',') && !words.is("listing", tokens, i)) {
                return false;
            }
        }
        return to > from && to - from <= 3;
    }

    static Found found(TimeReading time, String how, double confidence) {
        return new Found(
                time.when(),
                Optional.of(time.passage()),
                how,
                confidence * time.grounds().confidence());
    }

    /// `adjourned until tomorrow`: when it goes on.
    private boolean until(TimeReading time) {
        int at = tokens.at(time.passage().start());
        return words.is("until", tokens, at - 1) || words.is("until", tokens, at - 2);
    }

    /// `the motion, filed on 2 April, was denied on 30 April`.
    private boolean filed(TimeReading time, Span step) {
        int at = tokens.at(time.passage().start());
        boolean inside = time.passage().start() > step.start() && time.passage().end() < step.end();
        return inside
                && tokens.is(at - 1, "on")
                && (tokens.is(at - 2, "filed")
                        || tokens.is(at - 2, "lodged")
                        || tokens.is(at - 2, "made")
                        || tokens.is(at - 2, "entered"));
    }

    /// The day of a paper that the step's own words name.
    private boolean dated(TimeReading time, Span step) {
        int at = tokens.at(time.passage().start());
        return time.passage().start() > step.start()
                && time.passage().end() < step.end()
                && (tokens.is(at - 1, "vom") || tokens.is(at - 1, "of") || tokens.is(at - 1, "dated"));
    }

    private Optional<TimeReading> nearest(Span clause, Span step) {
        TimeReading best = null;
        int least = Integer.MAX_VALUE;
        for (TimeReading time : byStart.subMap(clause.start(), clause.end()).values()) {
            boolean other = aside(time, step)
                    || parted(time, step)
                    || filed(time, step)
                    || reasoned(time, step)
                    || ofTheOffence(time, clause, step);
            // `dieser Beschluss vom 4. Mai wurde am 8. Mai aufgehoben`
            int distance = distance(time, step) + (other ? ASIDE : dated(time, step) ? ASIDE / 2 : 0);
            if (distance < least) {
                best = time;
                least = distance;
            }
        }
        return best == null || least >= ASIDE ? Optional.empty() : Optional.of(exact(best));
    }

    /// `am Montag, dem 18.11.`: of a day told twice over, the date and not the weekday.
    private TimeReading exact(TimeReading time) {
        var next = byStart.higherEntry(time.passage().start());
        if (next == null
                || !(time.when() instanceof When.Day)
                || !(next.getValue().when() instanceof When.Day)) {
            return time;
        }
        int from = tokens.at(time.passage().end());
        int to = tokens.at(next.getKey());
        boolean joined =
                to - from == 2 && tokens.is(from, ',') && (tokens.is(to - 1, "dem") || tokens.is(to - 1, "den"));
        return joined && tokens.at(time.passage().start()) + 1 == from ? next.getValue() : time;
    }

    /// `found him guilty of the murder of his aunt at her home on 3 May`: the day of what was done, where its place
    /// stands between; a court's place is the step's.
    private boolean ofTheOffence(TimeReading time, Span clause, Span step) {
        boolean offence = false;
        boolean placed = false;
        int to = tokens.at(time.passage().start());
        for (int i = tokens.at(step.end()); i < to; i++) {
            offence |= tokens.is(i, "of") || tokens.is(i, "for") || tokens.is(i, "with") || tokens.is(i, "wegen");
            placed |= offence
                    && (tokens.is(i, "at") || tokens.is(i, "in"))
                    && (words.is("hisher", tokens, i + 1) || words.is("somebody", tokens, i + 1))
                    && words.authority(tokens, i + 2, to) < 0
                    && words.authority(tokens, i + 3, to) < 0;
        }
        return placed && time.passage().end() <= clause.end();
    }

    /// Whether another clause begins between the step and the time.
    private boolean parted(TimeReading time, Span step) {
        int from = Math.min(step.end(), time.passage().end());
        int to = Math.max(step.start(), time.passage().start());
        return from < to && prose.characters().substring(from, to).indexOf(';') >= 0;
    }

    /// `weist den Antrag ab, weil er am 3. Mai in Haft war`: the day of the reason.
    private boolean reasoned(TimeReading time, Span step) {
        for (int i = tokens.at(step.end()); i < tokens.at(time.passage().start()); i++) {
            if (tokens.is(i, ',') && words.is("because", tokens, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static int distance(TimeReading time, Span step) {
        return time.passage().start() >= step.end()
                ? time.passage().start() - step.end()
                : Math.max(0, step.start() - time.passage().end());
    }

    /// `his letter of 3 May`: the time of something else that is spoken of; right behind the step it is the step's.
    private boolean aside(TimeReading time, Span step) {
        int at = tokens.at(time.passage().start());
        boolean of = at > 0 && (tokens.is(at - 1, "of") || tokens.is(at - 1, "vom") || tokens.is(at - 1, "dated"));
        return relative(time, step)
                || of && tokens.end(Math.max(0, at - 2)) > step.end() + 24 && !deciding(at - 2)
                || of && time.passage().start() < step.start() && !deciding(at - 2);
    }

    /// `Governor Berg, who was in office from 1996 to 2001, refused it`: the times of a relative clause that is closed
    /// before the step.
    private boolean relative(TimeReading time, Span step) {
        if (time.passage().end() > step.start()) {
            return false;
        }
        boolean closed = false;
        for (int i = tokens.at(time.passage().end()); i < tokens.at(step.start()); i++) {
            closed |= tokens.is(i, ',');
        }
        int at = tokens.at(time.passage().start());
        for (int i = at - 1; closed && i >= Math.max(0, at - RELATIVE); i--) {
            if (tokens.is(i, ',')) {
                boolean who = tokens.is(i + 1, "who")
                        || tokens.is(i + 1, "whom")
                        || tokens.is(i + 1, "whose")
                        || tokens.is(i + 1, "which")
                        || tokens.is(i + 1, "der")
                        || tokens.is(i + 1, "die")
                        || tokens.is(i + 1, "das");
                return who;
            }
        }
        return false;
    }

    /// `Mit Urteil vom 3. Mai hob der Senat ... auf`: the paper by which the step was taken has its day.
    private boolean deciding(int paper) {
        for (int i = paper - 1; i >= Math.max(0, paper - 2); i--) {
            if (tokens.is(i, "mit") || tokens.is(i, "durch") || tokens.is(i, "by")) {
                return true;
            }
        }
        return false;
    }
}
