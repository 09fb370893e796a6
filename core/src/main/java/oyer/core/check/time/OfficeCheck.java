package oyer.core.check.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// A decision, or a step, by somebody outside the time in which he held the office: `Lind was sheriff from 1988 to
/// 1992` beside an order that Sheriff Lind signed in 1995; `took office on 4 March 2002` beside a decision of his of
/// February. And the two that a reader finds right: a decision within the term; `one of his last days in office`
/// followed by the day on which another takes it over.
///
/// A term is one only where its sentence names one person, the office and both ends or the day on which it began or
/// ended; a decision only where its own clause says who decided.
final class OfficeCheck implements Check {

    /// Days between a last day in office and the next one's first.
    private static final int SOON = 31;
    private static final int NEAR = 6;

    private record Term(LocalDate from, LocalDate to, String name, Passage passage, List<Passage> said) {}

    private record Decided(String key, LocalDate from, LocalDate to, Passage passage, Passage words) {}

    private record Day(LocalDate day, Passage passage, int sentence) {}

    private final Map<String, List<Term>> terms = new HashMap<>();
    private final List<Decided> decided = new ArrayList<>();
    private final List<Consistent> fitting = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        List<Day> last = new ArrayList<>();
        List<Day> first = new ArrayList<>();
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int from = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            if (end - from < 200
                    && (CueWords.SUCCEEDED.within(sheet.tokens(), from, end)
                            || CueWords.OFFICE.within(sheet.tokens(), from, end))) {
                term(sheet, s);
                handover(sheet, s, last, first);
            }
        }
        soon(last, first);
        for (Proceeding step : sheet.readings().proceedings()) {
            decision(sheet, step);
        }
    }

    private static boolean digits(Passage passage) {
        return CalendarWords.figures(passage) > 3;
    }

    private static List<TimeReading> dates(Sheet sheet, int sentence) {
        return sheet.timesIn(sentence).stream()
                .filter(t ->
                        t.when().earliest().isPresent() && t.when().latest().isPresent())
                .filter(t -> digits(t.passage()) && t.timex().mod().isEmpty())
                .toList();
    }

    private static OptionalInt only(Sheet sheet, int sentence) {
        int[] persons = sheet.mentionsIn(sentence).stream()
                .filter(m -> m.kind() == EntityKind.PERSON)
                .mapToInt(Mention::entity)
                .distinct()
                .toArray();
        return persons.length == 1 ? OptionalInt.of(persons[0]) : OptionalInt.empty();
    }

    /// `was sheriff from 1988 to 1992`, `took office on`, `retired on`, `left office in`.
    private void term(Sheet sheet, int s) {
        Tokens tokens = sheet.tokens();
        List<TimeReading> dates = dates(sheet, s);
        if (dates.size() > 2) {
            whoWas(sheet, s, dates);
            return;
        }
        OptionalInt who = only(sheet, s);
        if (who.isEmpty() || dates.isEmpty()) {
            return;
        }
        TimeReading one = dates.getFirst();
        int begin = sheet.firstToken(one.passage().span());
        boolean asked = sheet.telling(one.passage().start()).isPresent();
        if (asked) {
            return;
        }
        int from = sheet.sentences().first(s);
        if (dates.size() == 2) {
            TimeReading other = dates.getLast();
            boolean joined = joined(sheet, one, other);
            boolean office = CueWords.OFFICE.within(tokens, Math.max(from, begin - NEAR - 2), begin)
                    || CueWords.SUCCEEDED.within(tokens, Math.max(from, begin - NEAR), begin);
            if (joined && office) {
                add(
                        sheet,
                        who.getAsInt(),
                        one.when().earliest().orElseThrow(),
                        other.when().latest().orElseThrow(),
                        s,
                        List.of(one.passage(), other.passage()));
            }
            return;
        }
        int clause = Math.max(from, begin - NEAR);
        if (came(tokens, clause, begin)) {
            add(sheet, who.getAsInt(), one.when().earliest().orElseThrow(), LocalDate.MAX, s, List.of(one.passage()));
        } else if (left(tokens, clause, begin)) {
            add(sheet, who.getAsInt(), LocalDate.MIN, one.when().latest().orElseThrow(), s, List.of(one.passage()));
        }
    }

    private static boolean joined(Sheet sheet, TimeReading one, TimeReading other) {
        Tokens tokens = sheet.tokens();
        int begin = sheet.firstToken(one.passage().span());
        int between = sheet.lastToken(one.passage().span()) + 1;
        return CueWords.UNTIL.has(tokens, between)
                        && sheet.firstToken(other.passage().span()) == between + 1
                || (tokens.is(begin - 1, "from") || tokens.is(begin - 1, "von") || tokens.is(begin - 1, "vom"))
                        && CueWords.UNTIL.has(
                                tokens, sheet.firstToken(other.passage().span()) - 1);
    }

    /// The term in an aside beside whose it is: `Governor Berg, who was in office from 1996 to 2001, refused it on 4
    /// May 1999`.
    private void whoWas(Sheet sheet, int s, List<TimeReading> dates) {
        Tokens tokens = sheet.tokens();
        for (int i = 0; i + 1 < dates.size(); i++) {
            TimeReading one = dates.get(i);
            TimeReading other = dates.get(i + 1);
            int begin = sheet.firstToken(one.passage().span());
            int office = begin - 1;
            while (office > begin - NEAR - 2 && !tokens.is(office, ',') && !tokens.is(office, '(')) {
                office--;
            }
            boolean held = CueWords.OFFICE.within(tokens, office + 1, begin)
                    || CueWords.SUCCEEDED.within(tokens, office + 1, begin);
            int beside = office;
            Optional<Mention> who = sheet.mentionsIn(s).stream()
                    .filter(m -> m.kind() == EntityKind.PERSON && m.form() == Mention.Form.NAME)
                    .filter(m -> sheet.lastToken(m.passage().span()) == beside - 1)
                    .findFirst();
            if (held && joined(sheet, one, other) && who.isPresent()) {
                add(
                        sheet,
                        who.get().entity(),
                        one.when().earliest().orElseThrow(),
                        other.when().latest().orElseThrow(),
                        s,
                        List.of(one.passage(), other.passage()));
            }
        }
    }

    /// `took office`, `was sworn in`, `trat sein Amt an`.
    private static boolean came(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean took = (tokens.is(i, "took")
                            || tokens.is(i, "takes")
                            || tokens.is(i, "assumed")
                            || tokens.is(i, "entered"))
                    && CueWords.SUCCEEDED.within(tokens, i + 1, Math.min(to, i + 4));
            if (took || tokens.is(i, "sworn") || tokens.is(i, "vereidigt") || tokens.is(i, "amtsantritt")) {
                return !CueWords.NOT.within(tokens, Math.max(0, i - 3), i);
            }
        }
        return false;
    }

    /// `left office`, `retired`, `resigned`, `schied aus dem Amt`.
    private static boolean left(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean left = (tokens.is(i, "left") || tokens.is(i, "leaves") || tokens.is(i, "schied"))
                    && CueWords.SUCCEEDED.within(tokens, i + 1, Math.min(to, i + 5));
            if (left || tokens.is(i, "retired") || tokens.is(i, "resigned") || tokens.is(i, "pensioniert")) {
                return !CueWords.NOT.within(tokens, Math.max(0, i - 3), i);
            }
        }
        return false;
    }

    private void add(Sheet sheet, int who, LocalDate from, LocalDate to, int sentence, List<Passage> said) {
        if (!to.isBefore(from)) {
            terms.computeIfAbsent(sheet.key(who), _ -> new ArrayList<>())
                    .add(new Term(from, to, sheet.name(who), sheet.sentence(sentence), said));
        }
    }

    /// What he decided himself, dated in its own clause.
    private void decision(Sheet sheet, Proceeding step) {
        Optional<Passage> words = step.time();
        if (step.decisionMaker().isPresent()
                && words.isPresent()
                && digits(words.get())
                && step.when().earliest().isPresent()
                && step.when().latest().isPresent()
                && step.passage().span().overlaps(words.get().span())) {
            decided.add(new Decided(
                    sheet.key(step.decisionMaker().getAsInt()),
                    step.when().earliest().get(),
                    step.when().latest().get(),
                    step.passage(),
                    words.get()));
        }
    }

    /// `on one of his last days in office`, `the new governor took office`: with the day.
    private static void handover(Sheet sheet, int s, List<Day> last, List<Day> first) {
        Tokens tokens = sheet.tokens();
        int from = sheet.sentences().first(s);
        int end = sheet.sentences().end(s);
        boolean office = CueWords.SUCCEEDED.within(tokens, from, end);
        boolean lastDays = false;
        boolean next = false;
        for (int i = from; i + 1 < end; i++) {
            lastDays |= (tokens.is(i, "last") || tokens.is(i, "letzten"))
                    && (tokens.is(i + 1, "days")
                            || tokens.is(i + 1, "day")
                            || tokens.is(i + 1, "weeks")
                            || tokens.is(i + 1, "amtstage")
                            || tokens.is(i + 1, "tage"));
            next |= (tokens.is(i, "new") || tokens.is(i, "neue") || tokens.is(i, "successor")) && came(tokens, i, end);
        }
        for (int near = s; near >= Math.max(0, s - 1) && office && (lastDays || next); near--) {
            Optional<TimeReading> day = sheet.timesIn(near).stream()
                    .filter(t -> t.when() instanceof When.Day
                            && t.passage().words().chars().anyMatch(Character::isDigit))
                    .findFirst();
            if (day.isPresent()) {
                (lastDays ? last : first)
                        .add(new Day(
                                day.get().when().earliest().orElseThrow(),
                                day.get().passage(),
                                s));
                return;
            }
        }
    }

    private void soon(List<Day> last, List<Day> first) {
        for (Day before : last) {
            first.stream()
                    .filter(after -> !after.day().isBefore(before.day())
                            && ChronoUnit.DAYS.between(before.day(), after.day()) <= SOON)
                    .findFirst()
                    .ifPresent(after -> fitting.add(new Consistent(
                                    "last-days-in-office",
                                    CalendarWords.day(before.day())
                                            + " is told as one of the last days in office, and another"
                                            + " takes office on " + CalendarWords.day(after.day()) + ", "
                                            + CalendarWords.days(ChronoUnit.DAYS.between(before.day(), after.day()))
                                            + " later.",
                                    List.of(before.passage(), after.passage()))
                            .inGerman("Der " + GermanWords.day(before.day())
                                    + " gilt als einer der letzten Tage im Amt, und am "
                                    + GermanWords.day(after.day()) + ", "
                                    + GermanWords.days(ChronoUnit.DAYS.between(before.day(), after.day()))
                                    + " später, tritt jemand anderes das Amt an.")));
        }
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Decided step : decided) {
            List<Term> own = terms.getOrDefault(step.key(), List.of());
            boolean within = own.stream()
                    .anyMatch(t -> !step.to().isBefore(t.from()) && !step.from().isAfter(t.to()));
            if (own.isEmpty()) {
                continue;
            }
            Term term = own.getFirst();
            if (within) {
                fitting.add(new Consistent(
                                "within-term-of-office",
                                term.name() + " decided on " + words(step.words()) + ", within the term that is told.",
                                List.of(step.passage(), term.passage()))
                        .inGerman(term.name() + " entschied am angegebenen Tag (" + words(step.words())
                                + "), innerhalb der Amtszeit, von der berichtet wird."));
            } else {
                found.add(outside(step, term));
            }
        }
        return Repeats.without(found);
    }

    private static Discrepancy outside(Decided step, Term term) {
        String ends = term.from().equals(LocalDate.MIN)
                ? "until " + CalendarWords.day(term.to())
                : term.to().equals(LocalDate.MAX)
                        ? "from " + CalendarWords.day(term.from()) + " on"
                        : "between " + CalendarWords.day(term.from()) + " and " + CalendarWords.day(term.to());
        Discrepancy found = new Discrepancy(
                        Discrepancy.Type.TENSION,
                        "outside-term-of-office",
                        "By one passage " + term.name() + " held the office " + ends + "; the other has a decision of "
                                + CalendarWords.days(step.from(), step.to()).replaceFirst("^on ", "") + ".",
                        List.of(step.passage(), term.passage()),
                        .65)
                .inGerman("Nach der einen Stelle war " + term.name() + " "
                        + (term.from().equals(LocalDate.MIN)
                                ? "bis zum " + GermanWords.day(term.to())
                                : term.to().equals(LocalDate.MAX)
                                        ? "ab dem " + GermanWords.day(term.from())
                                        : GermanWords.days(term.from(), term.to()))
                        + " im Amt; die Entscheidung liegt " + GermanWords.days(step.from(), step.to()) + ".");
        boolean both = !term.from().equals(LocalDate.MIN) && !term.to().equals(LocalDate.MAX);
        return both
                ? found.with(new Working(
                        Working.Unit.DATE,
                        List.of(
                                Working.Mark.days("term of office", term.from(), term.to(), true),
                                Working.Mark.days(words(step.words()), step.from(), step.to(), true))))
                : found;
    }

    private static String words(Passage passage) {
        return passage.asRead();
    }

    @Override
    public List<Consistent> fitting() {
        return List.copyOf(fitting);
    }
}
