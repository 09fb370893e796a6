package oyer.core.read.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.MatterDay;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.time.CalendarPoint;
import oyer.core.time.Grain;
import oyer.core.time.When;

/// Reads the temporal expressions of a document: which words, what they denote in TIMEX3, and their place on the
/// calendar. One pass over the text, linear in its length; never throws on any text.
public final class TimeReader {

    /// Within so many tokens of its sentence's first, an expression sets the scene.
    private static final int HEAD = 4;

    /// Within so many atoms of its day an arrest is looked for.
    private static final int ARREST = 30;

    /// So many expressions on, and so many atoms, the next full date may tell the year of the first bare day.
    private static final int AHEAD = 4;

    private static final int NEAR = 60;

    /// Within so many atoms `that evening` still tells of which half of the day an hour was.
    private static final int PART = 30;

    /// So many atoms behind an hour `yesterday` is its day.
    private static final int TOGETHER = 6;

    /// More days that a text names are not held.
    private static final int MOST_NAMED = 200;

    private static final Set<String> RANGE = Set.of("to", "until", "bis");
    private static final Set<String> HOURS = Set.of("and", "to", "until", "till", "und", "bis");
    private static final Set<String> LIKENED = Set.of("if", "like", "though", "wäre", "wär", "wie");

    private TimeReader() {}

    /// Whether a label, in small letters, names the day of the matter a paper is about: `date occurred`, `tatzeit`.
    public static boolean ofTheMatter(String label) {
        return Matter.words("label").contains(label);
    }

    /// Whether a paragraph begins between the expression before and this one: a line that begins after a full stop.
    private static boolean afterBreak(Prose prose, int before, int token) {
        for (int i = Math.max(1, before + 1); i <= token; i++) {
            Tokens.Gap gap = prose.tokens().gap(i);
            if (gap == Tokens.Gap.BLOCK
                    || gap == Tokens.Gap.LINE && prose.tokens().is(i - 1, '.')) {
                return true;
            }
        }
        return false;
    }

    /// `als wäre es gestern gewesen`, `as if it were yesterday`: no day is told of.
    private static boolean isLikened(Prose prose, Atoms atoms, Expression e) {
        for (int atom = e.first - 1; atom >= Math.max(0, e.first - 3); atom--) {
            if (LIKENED.contains(atoms.word(atom))) {
                return true;
            }
        }
        return false;
    }

    /// `the day before`, `a fortnight earlier`
    private static boolean isBefore(Expression e) {
        return e.point.equals("previous") || e.shift.startsWith("-") && e.shift.endsWith("story");
    }

    /// Whether a time of the clock is late in the evening.
    private static boolean isLate(String time) {
        return time.startsWith("T21:") || time.startsWith("T22:") || time.startsWith("T23:");
    }

    /// `from 17.11.2019 to 22.11.2019`: what follows begins with the first of the two.
    private static boolean isEndOfRange(Prose prose, Atoms atoms, Expression e, @Nullable Expression before) {
        return before != null
                && before.year != Expression.NONE
                && e.year != Expression.NONE
                && before.day + before.numbers.size() > 0
                && e.day + e.numbers.size() > 0
                && e.first - before.last == 2
                && RANGE.contains(atoms.word(e.first - 1));
    }

    /// `he had been ill since the Wednesday`: where something began, and the story is further on.
    private static boolean start(Grammar grammar, Atoms atoms, Expression e) {
        int before =
                e.first > 0 && grammar.lexicon().isWord(atoms.symbol(e.first - 1), "the") ? e.first - 2 : e.first - 1;
        boolean german = e.first > 0
                && (atoms.word(e.first - 1).equals("seit")
                        || e.first > 1 && atoms.word(e.first - 2).equals("seit"));
        return german || before >= 0 && grammar.lexicon().isWord(atoms.symbol(before), "since");
    }

    /// Whether the sentence of a day, or the one after it, tells of an arrest.
    private static boolean arrested(Grammar grammar, Atoms atoms, Prose prose, Expression e) {
        int sentence = prose.sentences().of(atoms.token(e.first));
        int from = prose.sentences().first(sentence);
        int to = prose.sentences().end(Math.min(sentence + 1, prose.sentences().size() - 1));
        for (int atom = Math.max(0, e.first - ARREST); atom <= Math.min(atoms.size() - 1, e.last + ARREST); atom++) {
            int token = atoms.token(atom);
            if (token >= from && token < to && grammar.lexicon().has(atoms.symbol(atom), WordClass.ARREST)) {
                return true;
            }
        }
        return false;
    }

    /// The next day named in full, a short way on.
    private static Optional<LocalDate> ahead(List<Expression> expressions, int from, DayOrder order) {
        int first = expressions.get(from - 1).last;
        for (int i = from; i < Math.min(expressions.size(), from + AHEAD); i++) {
            Optional<LocalDate> day = WrittenDate.complete(expressions.get(i), order);
            if (day.isPresent() && expressions.get(i).first - first <= NEAR) {
                return day;
            }
        }
        return Optional.empty();
    }

    /// `Um 10.47 Uhr war es gestern still`, `at nine the doors opened yesterday`: an hour of the day told right behind
    /// it.
    private static boolean isOfNext(
            Prose prose, Atoms atoms, Expression e, Expression next, @Nullable Expression previous) {
        int sentence = prose.sentences().of(atoms.token(e.first));
        boolean first = previous == null || prose.sentences().of(atoms.token(previous.first)) != sentence;
        boolean on = isOn(atoms, e, next) || isRange(atoms, e, next);
        return (first || on)
                && (e.rule.isClock() || e.has("clock") || e.has("minutes"))
                && e.dayOffset == Expression.NONE
                && e.month == 0
                && e.weekday == 0
                && (next.hour < 0 || isRange(atoms, e, next))
                && (next.dayOffset != Expression.NONE && next.first - e.last <= TOGETHER
                        || on && next.weekday > 0 && next.day == 0 && next.point.isEmpty()
                        || on && next.month > 0 && next.day > 0)
                && prose.sentences().of(atoms.token(next.first)) == sentence;
    }

    /// `between four and eight in the evening on October 2`: the day stands behind the second hour.
    private static boolean isOfSecond(Atoms atoms, List<Expression> expressions, int number) {
        if (number + 1 >= expressions.size()) {
            return false;
        }
        Expression e = expressions.get(number - 1);
        Expression second = expressions.get(number);
        Expression day = expressions.get(number + 1);
        return e.month + e.weekday + second.month + second.weekday == 0
                && (e.hour >= 0 || !e.part.isEmpty())
                && (second.hour >= 0 || !second.part.isEmpty())
                && isJoined(atoms, e, second)
                && isOn(atoms, second, day)
                && day.hour < 0
                && (day.month > 0 && day.day > 0 || day.weekday > 0 && day.day == 0);
    }

    /// `between 5.30pm and 7pm on Friday`: both are of that day.
    private static boolean isRange(Atoms atoms, Expression e, Expression next) {
        // but `adjourned at 12:20 to Thursday, June 13, at 9:30`
        return isJoined(atoms, e, next) && next.hour >= 0 && atoms.number(next.first) == next.hour;
    }

    private static boolean isJoined(Atoms atoms, Expression e, Expression next) {
        return next.first - e.last == 2 && HOURS.contains(atoms.word(e.last + 1));
    }

    /// `gegen neun am Montag`: nothing but `am` or `on the` between them.
    private static boolean isOn(Atoms atoms, Expression e, Expression next) {
        int gap = next.first - e.last;
        String word = atoms.word(e.last + 1);
        return gap == 2 && (word.equals("am") || word.equals("on"))
                || gap == 3 && word.equals("on") && atoms.word(e.last + 2).equals("the");
    }

    private static boolean isToldPast(Resolved found, Reference reference) {
        return found.point()
                .filter(point -> point.grain() == Grain.DAY || point.grain() == Grain.TIME)
                .filter(point ->
                        reference.written().map(point.start()::isBefore).orElse(false))
                .isPresent();
    }

    /// Whether a sentence begins with an expression, and sets its scene by it.
    private static boolean isFirst(Prose prose, Atoms atoms, Expression e) {
        int token = atoms.token(e.first);
        return token == prose.sentences().first(prose.sentences().of(token));
    }

    /// The part of the day that the next expression tells of, when it goes back to this one: `that evening`.
    private static String partAhead(Expression e, Expression next) {
        boolean same = next.has("story") || Pointing.isThat(next.point);
        return same && next.hour < 0 && next.first - e.last <= PART ? next.part : "";
    }

    private static boolean leads(Prose prose, Atoms atoms, Expression e, int before) {
        int token = atoms.token(e.first);
        return token - prose.sentences().first(prose.sentences().of(token)) < HEAD || afterBreak(prose, before, token);
    }

    /// @param written when the document was written; what is relative to the writing stays without a place when unknown
    /// @return in order of their places, none overlapping another
    public static List<TimeReading> read(Prose prose, Written written) {
        return read(prose, written, Optional.empty());
    }

    /// @param given the day of the matter, where other papers of the case name it; what this paper says of it goes
    /// first
    public static List<TimeReading> read(Prose prose, Written written, Optional<MatterDay> given) {
        Grammar grammar = Grammar.of(prose.language());
        Atoms atoms = new Atomizer(grammar, prose.tokens()).atoms();
        Matcher matcher = new Matcher(grammar, atoms, prose.tokens());
        List<Expression> expressions = matcher.expressions();
        if (expressions.isEmpty()) {
            return List.of();
        }
        Optional<Passage> says =
                written instanceof Written.Stated stated ? Optional.of(stated.passage()) : Optional.empty();
        DayOrder order = DayOrder.of(expressions, prose.language(), atoms, prose.characters());
        OldTimes oldTimes = new OldTimes(
                written.anchor(),
                expressions.stream()
                        .filter(e -> e.year != Expression.NONE)
                        .flatMap(e -> WrittenDate.complete(e, order).stream())
                        .limit(MOST_NAMED)
                        .toList());
        Set<Expression> births = expressions.stream()
                .filter(e -> oldTimes.isBirth(prose.characters(), atoms, e, order))
                .collect(Collectors.toSet());
        Reference reference = new Reference(
                written.anchor(),
                says,
                written.anchor().map(day -> Narrative.is(expressions, day)).orElse(true),
                written.anchor()
                        .map(day -> Narrative.isRecent(
                                expressions.stream()
                                        .filter(e -> !births.contains(e) && !InPassing.aside(grammar, atoms, e))
                                        .flatMap(e -> WrittenDate.complete(e, order).stream()),
                                day))
                        .orElse(false));
        says.filter(passage ->
                        DateLine.reported(prose.characters(), passage.span().start()))
                .ifPresent(_ -> reference.arrive());
        QuotedWriting quoted =
                new QuotedWriting(prose.characters(), atoms, grammar.lexicon(), prose.sentences(), reference);
        LookingBack back = new LookingBack(atoms, grammar.lexicon(), prose.sentences(), prose.characters());
        written.anchor().flatMap(day -> Retelling.trial(expressions, day, back)).ifPresent(back::trial);
        Telling telling = Telling.of(prose);
        Matter matter = new Matter(telling, given, atoms, prose.sentences(), prose.characters());
        ClockSetting clocks = new ClockSetting(atoms, grammar.lexicon(), prose, telling);
        Resolver resolver = new Resolver(
                reference,
                new Tense(atoms, grammar, prose.sentences(), prose.characters()),
                back,
                clocks,
                matter,
                order,
                TwoDigitYear.latest(expressions),
                Clock.byTwelve(expressions),
                Clock.byTwentyFour(expressions));
        WeekdaysTold told = new WeekdaysTold(atoms, reference, back, matter);
        reference.named(expressions.stream()
                .filter(e -> !births.contains(e))
                .flatMap(e -> WrittenDate.complete(e, order).stream())
                .filter(day -> written.anchor().filter(day::equals).isEmpty())
                .limit(MOST_NAMED)
                .toList());
        List<TimeReading> readings = new ArrayList<>(expressions.size());
        int last = 0;
        int matterEnds = -1_000;
        int number = 0;
        int aside = -1; // the sentence of a day on which something was last seen
        int note = -1; // where a note in brackets ends that named a day
        for (Expression e : expressions) {
            number++;
            if (reference.story().isEmpty()) {
                reference.ahead(ahead(expressions, number, order));
            }
            int before = last;
            last = atoms.token(e.last);
            if (afterBreak(prose, before, atoms.token(e.first))) {
                reference.turn(e.first);
            }
            if (aside >= 0 && prose.sentences().of(atoms.token(e.first)) != aside) {
                reference.goBack(e.first);
                aside = -1;
            }
            if (note >= 0 && atoms.start(e.first) > note) {
                reference.goBack(e.first);
                note = -1;
            }
            quoted.reach(e);
            Expression previous = number > 1 ? expressions.get(number - 2) : null;
            told.reach(e, previous);
            boolean birth = births.contains(e);
            e.born = e.yy >= 0 && (birth || InPassing.aside(grammar, atoms, e));
            boolean row = matcher.logs().holds(atoms.start(e.first));
            e.row = row && !e.has("log") && !matcher.logs().isHead(atoms.start(e.first));
            if (row && matcher.logs().isLength(atoms.start(e.first), atoms.end(e.last))) {
                continue;
            }
            e.ahead = number < expressions.size() ? partAhead(e, expressions.get(number)) : "";
            boolean second = isOfSecond(atoms, expressions, number);
            if (second || number < expressions.size() && isOfNext(prose, atoms, e, expressions.get(number), previous)) {
                // `between four and eight in the evening on October 2`
                Expression next = expressions.get(second ? number + 1 : number);
                e.dayOffset = next.dayOffset;
                e.weekday = next.weekday;
                e.day = next.month > 0 ? next.day : e.day;
                e.month = next.month;
                e.year = next.month > 0 ? next.year : e.year;
                e.yy = next.month > 0 ? next.yy : e.yy;
                e.ahead = next.part;
            }
            if (e.has("history") && (written.anchor().isEmpty() || !reference.narrative())) {
                continue;
            }
            boolean said = !matter.looksBack() && e.rule.isClock() && back.isWithinSaid(e);
            // `he told me he was off to Leeds the next morning`, and the evening goes on
            boolean announced = Pointing.delta(e.point) > 0 && back.isWithinSaid(e);
            boolean since = start(grammar, atoms, e);
            if (!said) {
                reference.unhear();
            }
            Passage passage = prose.text().passage(atoms.start(e.first), atoms.end(e.last));
            if (DateLine.begins(prose.characters(), atoms.start(e.first), atoms.end(e.last))) {
                WrittenDate.complete(e, order).ifPresent(day -> reference.write(day, passage));
            }
            Optional<Resolved> entry = matcher.entries().place(e);
            Optional<Resolved> resolved = entry.isPresent() ? entry : resolver.resolve(e);
            if (resolved.isPresent()) {
                Resolved found = resolved.get();
                if (matcher.entries().is(e.first)) {
                    found.point().map(CalendarPoint::start).ifPresent(day -> {
                        matcher.entries().begin(day);
                        reference.write(day, passage);
                    });
                }
                if (found.when() instanceof When.Day day
                        && DateLine.opensPostscript(prose.characters(), atoms.start(e.first))) {
                    reference.write(day.date(), passage);
                }
                Optional<Passage> anchor = found.leaned() == Places.WRITING
                        ? reference.says()
                        : found.leaned() == Places.CASE
                                ? given.map(MatterDay::passage)
                                : found.leaned() < 0 || found.leaned() >= readings.size()
                                        ? Optional.empty()
                                        : Optional.of(
                                                readings.get(found.leaned()).passage());
                // `Interview commenced 10.20 a.m.`: an hour of the telling, and nothing is told of it
                boolean procedure = matter.looksBack()
                        && e.hour >= 0
                        && e.month == 0
                        && !e.has("numeric")
                        && (clocks.isOfProcedure(e) || reference.isBesideOwn(e.first));
                found.point()
                        .filter(point -> point.grain() == Grain.TIME && !procedure)
                        // `not seen since Thursday evening`: and it is no evening that is told of
                        .ifPresent(point ->
                                reference.hear(point.time(), e.first, said || announced || since && e.hour < 0));
                // `an einem Dienstagabend, um Viertel vor zehn`: an evening, whichever it was
                if (found.point().isEmpty() && !e.part.isEmpty() && e.hour < 0) {
                    reference.hearOfNoDay(e.part, e.first, said);
                }
                found.point()
                        .filter(point ->
                                point.time().equals("TNI") || point.time().equals("TEV") || isLate(point.time()))
                        .ifPresent(point -> back.night(point.start()));
                if (found.when() instanceof When.Day day && arrested(grammar, atoms, prose, e)) {
                    reference.arrest(day.date(), readings.size());
                }
                if (found.when() instanceof When.Day day) {
                    quoted.name(day.date(), e, passage);
                }
                if (!birth) {
                    told.name(e, found.point());
                }
                boolean ofWriting = matter.isOfWriting(e);
                if (ofWriting) {
                    reference.tellOfWriting();
                }
                // a birth or a death told in passing does not move the story
                boolean passing = e.has("ended") && e.unit.equals("Q")
                        // `it hangs there today`, said in an interview on what was then
                        || e.dayOffset == 0 && matter.tellsNoLetter() && e.hour < 0 && e.part.isEmpty()
                        || e.dayOffset != Expression.NONE && isLikened(prose, atoms, e)
                        || e.has("exact")
                                && !reference.narrative()
                                && e.unit.equals("Y") // a year ago today
                                && !isFirst(prose, atoms, e)
                        || InPassing.aside(grammar, atoms, e)
                        || !e.holiday.isEmpty() && e.year == Expression.NONE && resolver.isInPassing(e)
                        || birth
                        || e.has("numeric") && oldTimes.hold(found.when())
                        || procedure
                        || InPassing.isOfPaper(grammar, prose, atoms, e)
                        || ofWriting
                        || isEndOfRange(prose, atoms, e, previous)
                        || e.row // a day in a row of a log is of that row
                        || !reference.narrative() && InPassing.attribute(grammar, atoms, e)
                        || (!reference.narrative() || e.weekday > 0) && since;
                if (e.has("ended")
                        && e.unit.equals("Q")
                        && reference.quarter(e.first, Places.QUARTER_REACH).isEmpty()) {
                    found.point().ifPresent(point -> reference.report(point, e.first));
                }
                if (!e.edge.isEmpty() && e.unit.equals("M") && e.point.equals("this")) {
                    reference.leave();
                }
                boolean seen = announced
                        || !reference.isOwn()
                                && found.when() instanceof When.Day earlier
                                && reference
                                        .day(e.first, Places.THAT)
                                        .filter(day -> earlier.date().isBefore(day.start()))
                                        .isPresent()
                                && (back.isLastSeen(e) || (isBefore(e) || e.weekday > 0) && resolver.isPerfect(e));
                aside = seen ? prose.sentences().of(atoms.token(e.first)) : aside;
                boolean day = found.when() instanceof When.Day;
                int noted = note >= 0 || !day ? note : BracketedNote.end(prose.characters(), atoms.start(e.first));
                note = noted;
                if (!e.has("quarter") && !e.has("counted") && !passing) {
                    found.point()
                            .filter(point -> point.grain().finerThan(Grain.WEEKEND))
                            .ifPresent(point -> back.named(point.start(), readings.size(), e));
                    found.point()
                            .ifPresent(point -> reference.move(
                                    point,
                                    readings.size(),
                                    e.first,
                                    leads(prose, atoms, e, before),
                                    seen || noted >= 0 || back.isReported(e)));
                }
                if (e.month > 0 && e.day > 0 && matter.looksBack() && back.isOfTelling(e)) {
                    reference.tell();
                }
                if (passage.equals(reference.says().orElse(null))) {
                    reference.own();
                }
                TimeReading.Bearing bearing = resolver.bearing();
                if (found.leaned() == Places.CASE || found.leaned() >= 0 && found.leaned() == matter.by()) {
                    if (e.day == 0 || matter.isBeside(found.when())) {
                        reference.place();
                    }
                    bearing = found.leaned() == Places.CASE ? TimeReading.Bearing.PLACED : bearing;
                }
                boolean moment = !matter.looksBack()
                        && !passage.equals(reference.says().orElse(null))
                        && DateLine.moment(prose.characters(), atoms.start(e.first));
                boolean whole = WrittenDate.complete(e, order).isPresent();
                if (!birth
                        && (whole && (moment || matter.isNamedBy(e))
                                || isToldPast(found, reference) && matter.isOfDeed(e))) {
                    found.point().ifPresent(point -> matter.names(point.start(), Clock.about(point), readings.size()));
                    bearing = TimeReading.Bearing.MATTER;
                    matterEnds = e.last;
                } else if (e.first - matterEnds <= 3 && e.hour >= 0) { // `Occurred: Fri 10/16/2015 2330`
                    found.point().ifPresent(point -> matter.names(point.start(), Clock.about(point), -1));
                }
                readings.add(new TimeReading(
                        passage,
                        found.timex(),
                        found.when(),
                        anchor,
                        new Grounds("time/" + e.rule.name(), e.rule.confidence()),
                        bearing));
            }
        }
        return List.copyOf(readings);
    }
}
