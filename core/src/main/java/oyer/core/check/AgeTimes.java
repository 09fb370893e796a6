package oyer.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.check.network.Stretch;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// A person's age on a day against the day of birth, or against the age on another day: born on 2 May 1960, `aged 38`
/// on 3 June 1997 (37).
final class AgeTimes implements TimeSource {

    private static final double STATED = .9;
    private static final double TOLD = .85;

    /// A person was born within these days.
    private record Birth(String key, String name, LocalDate first, LocalDate last, Passage passage) {}

    /// A person was so old within these days.
    private record Age(String key, String name, int years, LocalDate first, LocalDate last, Passage age, Passage day) {}

    private final List<Birth> births = new ArrayList<>();
    private final List<Age> ages = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            for (int i = first; i < end; i++) {
                boolean dated = tokens.is(i, "birth") && tokens.is(i - 1, "of") && tokens.is(i - 2, "date");
                if (dated || CueWords.BORN.has(tokens, i)) {
                    birth(sheet, s, i);
                }
            }
        }
        for (Quantity quantity : sheet.quantities()) {
            if (quantity.measure() == Quantity.Measure.AGE
                    && quantity.bound() == Quantity.Bound.EXACT
                    && quantity.unit().startsWith("y")
                    && quantity.value().scale() <= 0) {
                age(sheet, quantity);
            }
        }
    }

    private void birth(Sheet sheet, int sentence, int born) {
        Tokens tokens = sheet.tokens();
        OptionalInt person = bearer(sheet, sentence, tokens.start(born));
        Optional<TimeReading> day = sheet.timesIn(sentence).stream()
                .filter(t -> t.passage().start() > tokens.start(born))
                .filter(t -> sheet.firstToken(t.passage().span()) <= born + 6)
                .filter(AgeTimes::onCalendar)
                .findFirst();
        if (person.isEmpty() || day.isEmpty()) {
            return;
        }
        LocalDate first = day.get().when().earliest().orElseThrow();
        LocalDate last = day.get().when().latest().orElseThrow();
        int who = person.getAsInt();
        births.add(new Birth(
                sheet.key(who), sheet.name(who), first, last, day.get().passage()));
    }

    /// Whose birth it is: named before in the sentence, or on the lines above it as a form has them.
    private static OptionalInt bearer(Sheet sheet, int sentence, int offset) {
        OptionalInt person = sheet.personBefore(sentence, offset);
        for (int s = sentence - 1; s >= Math.max(0, sentence - 2) && person.isEmpty(); s--) {
            boolean form = sheet.tokens().is(sheet.sentences().first(sentence), "date");
            person = form ? sheet.personBefore(s, offset) : OptionalInt.empty();
        }
        return person;
    }

    private static boolean onCalendar(TimeReading time) {
        return time.timex().type() != Timex.Type.DURATION
                && time.timex().mod().isEmpty()
                && time.when().earliest().isPresent()
                && time.when().latest().isPresent()
                && time.passage().words().chars().anyMatch(Character::isDigit);
    }

    private void age(Sheet sheet, Quantity quantity) {
        int sentence = sheet.sentenceOf(quantity.passage());
        OptionalInt person = person(sheet, sentence, quantity.passage());
        Optional<Told> day = now(sheet, quantity.passage())
                .or(() -> arrest(sheet, sentence, quantity.passage(), person))
                .or(() -> day(sheet, sentence, quantity.passage())
                        .map(t -> new Told(
                                t.when().earliest().orElseThrow(),
                                t.when().latest().orElseThrow(),
                                t.passage())));
        if (person.isEmpty() || day.isEmpty()) {
            return;
        }
        int age = quantity.value().intValue();
        if (age < 1 || age > 110) {
            return;
        }
        LocalDate from = day.get().from();
        LocalDate to = day.get().to();
        int who = person.getAsInt();
        ages.add(new Age(
                sheet.key(who),
                sheet.name(who),
                age,
                from,
                to,
                quantity.passage(),
                day.get().passage()));
    }

    private static boolean birthday(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.is(i, "birth") && tokens.is(i - 1, "of")) {
                return true;
            }
        }
        return false;
    }

    /// `He was 24 when he was arrested`: on the day of the one arrest of that person that the document dates.
    private static Optional<Told> arrest(Sheet sheet, int sentence, Passage age, OptionalInt person) {
        Tokens tokens = sheet.tokens();
        int after = sheet.lastToken(age.span()) + 1;
        int end = Math.min(sheet.sentences().end(sentence), after + 8);
        boolean arrested = false;
        for (int i = after; i < end && !tokens.is(i, ';') && !tokens.is(i, ','); i++) {
            arrested |= CueWords.ARRESTED.has(tokens, i);
        }
        return arrested && person.isPresent()
                ? sheet.arrest(person).map(a -> new Told(a.day(), a.day(), a.words()))
                : Optional.empty();
    }

    /// The days of which an age is told, and the words that say so.
    private record Told(LocalDate from, LocalDate to, Passage passage) {}

    /// `Weber is 38 years old`, outside of what somebody said and without a day of its own.
    private static boolean present(Sheet sheet, int copula, Passage age) {
        boolean is = sheet.tokens().is(copula, "is") || sheet.tokens().is(copula, "ist");
        return is
                && sheet.telling(age.start()).isEmpty()
                && sheet.timesIn(sheet.sentenceOf(age)).stream().noneMatch(AgeTimes::onCalendar);
    }

    /// `now 43` is told of the day on which the document was written, where it states one.
    private static Optional<Told> now(Sheet sheet, Passage age) {
        int first = sheet.firstToken(age.span());
        boolean now = sheet.tokens().is(first - 1, "now")
                || sheet.tokens().is(first - 1, "today")
                || sheet.tokens().is(first - 1, "heute")
                || sheet.tokens().is(first - 1, "jetzt")
                || present(sheet, first - 1, age);
        return now && sheet.readings().written() instanceof Written.Stated(var day, var passage)
                ? Optional.of(new Told(day, day, passage))
                : Optional.empty();
    }

    /// Whose age it is: the person named or meant right before it, when nobody else's kin stands between; or right
    /// after it (`the 43-year-old A. Person`).
    private static OptionalInt person(Sheet sheet, int sentence, Passage age) {
        OptionalInt person = OptionalInt.empty();
        int at = -1;
        for (Mention mention : sheet.mentionsIn(sentence)) {
            if (mention.kind() == EntityKind.PERSON && mention.passage().end() <= age.start()) {
                person = OptionalInt.of(mention.entity());
                at = sheet.lastToken(mention.passage().span());
            }
        }
        int first = sheet.firstToken(age.span());
        if (person.isEmpty() || first - at > 8 || CueWords.KIN.within(sheet.tokens(), at + 1, first)) {
            return OptionalInt.empty();
        }
        return person;
    }

    /// The day of which an age is told: the only date of its sentence; or, when the sentence says `then`, the last day
    /// named in the two sentences before.
    private static Optional<TimeReading> day(Sheet sheet, int sentence, Passage age) {
        List<TimeReading> own =
                sheet.timesIn(sentence).stream().filter(AgeTimes::onCalendar).toList();
        if (own.size() == 1) {
            int from = sheet.sentences().first(sentence);
            int to = sheet.firstToken(own.getFirst().passage().span());
            boolean isBirth = CueWords.BORN.within(sheet.tokens(), from, to) || birthday(sheet.tokens(), from, to);
            return isBirth ? Optional.empty() : Optional.of(own.getFirst());
        }
        int after = sheet.lastToken(age.span()) + 1;
        boolean then = sheet.tokens().is(after, "then") || sheet.tokens().is(after, "damals");
        if (!own.isEmpty() || !then) {
            return Optional.empty();
        }
        for (int s = sentence - 1; s >= 0 && s >= sentence - 2; s--) {
            List<TimeReading> before = sheet.timesIn(s).stream()
                    .filter(t -> t.when() instanceof When.Day && onCalendar(t))
                    .toList();
            if (!before.isEmpty()) {
                return Optional.of(before.getLast());
            }
        }
        return Optional.empty();
    }

    @Override
    public void say(CaseTimes times) {
        // a birth that several passages state alike is one saying: a wrong age is then told once
        Map<String, List<Birth>> alike = new LinkedHashMap<>();
        for (Birth birth : births) {
            alike.computeIfAbsent(birth.key() + ' ' + birth.first() + ' ' + birth.last(), _ -> new ArrayList<>())
                    .add(birth);
        }
        for (List<Birth> told : alike.values()) {
            Birth birth = told.getFirst();
            times.within(
                    times.event("born " + birth.key(), birth.name() + " is born"),
                    CaseTimes.Kind.BIRTH,
                    birth.name() + " was born " + CalendarWords.days(birth.first(), birth.last()),
                    told.stream().map(Birth::passage).toList(),
                    STATED,
                    birth.first(),
                    birth.last());
        }
        for (Age age : ages) {
            int born = times.event("born " + age.key(), age.name() + " is born");
            int then = times.dated(age.day(), age.first(), age.last(), "the day in question was");
            times.after(
                    born,
                    then,
                    CaseTimes.Kind.AGE,
                    age.name() + " was " + age.years() + " " + CalendarWords.days(age.first(), age.last()),
                    List.of(age.age()),
                    TOLD,
                    Stretch.years(age.years()),
                    new Stretch(12 * (age.years() + 1), -1));
        }
    }
}
