package oyer.core.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// A person's age on a day against the day of birth, or against the age on another day: born on 2 May 1960, `aged 38`
/// on 3 June 1997 (37).
final class AgeCheck implements Check {

    /// A person was born within these days, as these passages have it.
    ///
    /// @param says `she was born on ...`, `she was 38 on ...`
    private record Birth(LocalDate first, LocalDate last, List<Passage> passages, String says, boolean stated) {}

    private final Map<String, List<Birth>> births = new HashMap<>();

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
                .filter(AgeCheck::onCalendar)
                .findFirst();
        if (person.isEmpty() || day.isEmpty()) {
            return;
        }
        LocalDate first = day.get().when().earliest().orElseThrow();
        LocalDate last = day.get().when().latest().orElseThrow();
        String name = sheet.name(person.getAsInt());
        add(
                sheet.key(person.getAsInt()),
                new Birth(
                        first,
                        last,
                        List.of(day.get().passage()),
                        name + " was born " + CalendarWords.days(first, last),
                        true));
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

    private void add(String key, Birth birth) {
        births.computeIfAbsent(key, _ -> new ArrayList<>()).add(birth);
    }

    private void age(Sheet sheet, Quantity quantity) {
        int sentence = sheet.sentenceOf(quantity.passage());
        OptionalInt person = person(sheet, sentence, quantity.passage());
        Optional<Told> day = now(sheet, quantity.passage())
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
        String name = sheet.name(person.getAsInt());
        add(
                sheet.key(person.getAsInt()),
                new Birth(
                        from.minusYears(age + 1).plusDays(1),
                        to.minusYears(age),
                        List.of(quantity.passage(), day.get().passage()),
                        name + " was " + age + " " + CalendarWords.days(from, to),
                        false));
    }

    /// The days of which an age is told, and the words that say so.
    private record Told(LocalDate from, LocalDate to, Passage passage) {}

    /// `now 43` is told of the day on which the document was written, where it states one.
    private static Optional<Told> now(Sheet sheet, Passage age) {
        int first = sheet.firstToken(age.span());
        boolean now = sheet.tokens().is(first - 1, "now")
                || sheet.tokens().is(first - 1, "today")
                || sheet.tokens().is(first - 1, "heute")
                || sheet.tokens().is(first - 1, "jetzt");
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
                sheet.timesIn(sentence).stream().filter(AgeCheck::onCalendar).toList();
        if (own.size() == 1) {
            boolean isBirth = CueWords.BORN.within(
                    sheet.tokens(),
                    sheet.sentences().first(sentence),
                    sheet.firstToken(own.getFirst().passage().span()));
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

    /// One of those births that are stated alike, with the passages of all: a wrong age is then told once.
    private static List<Birth> together(List<Birth> told) {
        Map<String, Birth> distinct = new LinkedHashMap<>();
        for (Birth birth : told) {
            String key = birth.stated() ? birth.first() + " " + birth.last() : "age " + distinct.size();
            distinct.merge(key, birth, (a, b) -> {
                List<Passage> passages = new ArrayList<>(a.passages());
                passages.addAll(b.passages());
                return new Birth(a.first(), a.last(), passages, a.says(), true);
            });
        }
        return List.copyOf(distinct.values());
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        births.values().stream().map(AgeCheck::together).forEach(told -> {
            for (int i = 0; i < told.size(); i++) {
                for (int j = i + 1; j < told.size(); j++) {
                    Birth a = told.get(i);
                    Birth b = told.get(j);
                    if (a.last().isBefore(b.first()) || b.last().isBefore(a.first())) {
                        found.add(a.stated() || !b.stated() ? discrepancy(a, b) : discrepancy(b, a));
                    }
                }
            }
        });
        return found;
    }

    private static Discrepancy discrepancy(Birth a, Birth b) {
        List<Passage> passages = new ArrayList<>(a.passages());
        passages.addAll(b.passages());
        String sum;
        if (a.stated() && b.stated()) {
            sum = a.says() + ", and elsewhere " + b.says() + ".";
        } else if (a.stated()) {
            sum = a.says() + "; who " + b.says().substring(b.says().indexOf(" was ") + 1) + " was born "
                    + CalendarWords.days(b.first(), b.last()) + ". They miss each other by "
                    + apart(a, b) + ".";
        } else {
            sum = a.says() + ", which means born " + CalendarWords.days(a.first(), a.last()) + "; " + b.says()
                    + ", which means born " + CalendarWords.days(b.first(), b.last()) + ". They miss each other by "
                    + apart(a, b) + ".";
        }
        return new Discrepancy(
                Discrepancy.Type.CONTRADICTION, "age-against-birth", sum, passages, a.stated() ? .85 : .75);
    }

    private static String apart(Birth a, Birth b) {
        LocalDate from = a.last().isBefore(b.first()) ? a.last() : b.last();
        LocalDate to = a.last().isBefore(b.first()) ? b.first() : a.first();
        Period period = Period.between(from, to);
        return period.toTotalMonths() >= 12
                ? period.getYears() == 1 ? "more than a year" : "more than " + period.getYears() + " years"
                : (to.toEpochDay() - from.toEpochDay()) + " days";
    }
}
