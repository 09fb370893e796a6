package oyer.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Working;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// The writer's now, as one document gives it away twice: by an age (`today he is 40`, of somebody whose birth is told)
/// and by a time that lasts until now (`for over 18 years he has been locked away`, of somebody whose arrest is told).
///
/// That both are the same now is an assumption, and said as one. `Over 18 years` is less than 19.
final class NowCheck implements Check {

    /// Days. Nows that lie further apart are of two people or two writers.
    private static final long FAR = 5 * 366;

    private record Day(LocalDate date, Passage passage) {}

    /// @param from the first day that now can be
    private record Now(LocalDate from, LocalDate to, Passage told, Passage anchor, String says) {}

    private final List<Discrepancy> found = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Map<String, Day> births = new HashMap<>();
        List<Day> arrests = new ArrayList<>();
        Tokens tokens = sheet.tokens();
        for (TimeReading time : sheet.times()) {
            if (time.when() instanceof When.Day(var date)
                    && time.passage().words().chars().filter(Character::isDigit).count() > 4) {
                int s = sheet.sentenceOf(time.passage());
                int first = sheet.sentences().first(s);
                if (CueWords.BORN.within(
                        tokens, first, sheet.firstToken(time.passage().span()))) {
                    person(sheet, s, time.passage().start())
                            .ifPresent(p -> births.putIfAbsent(sheet.key(p), new Day(date, time.passage())));
                }
                int next = Math.min(sheet.sentences().size() - 1, s + 1);
                if (CueWords.ARRESTED.within(tokens, first, sheet.sentences().end(next))
                        && !CueWords.BORN.within(
                                tokens, first, sheet.sentences().end(s))) {
                    arrests.add(new Day(date, time.passage()));
                }
            }
        }
        List<Now> ages = new ArrayList<>();
        List<Now> terms = new ArrayList<>();
        for (Quantity quantity : sheet.quantities()) {
            int s = sheet.sentenceOf(quantity.passage());
            long years = quantity.value().longValue();
            boolean age = quantity.measure() == Quantity.Measure.AGE || quantity.measure() == Quantity.Measure.COUNT;
            if (age && years > 12 && years < 110 && today(sheet, quantity.passage())) {
                person(sheet, s, quantity.passage().start())
                        .ifPresent(p -> age(births.get(sheet.key(p)), years, quantity, ages));
            } else if (arrests.size() == 1
                    && quantity.measure() == Quantity.Measure.DURATION
                    && quantity.unit().equals("year")
                    && quantity.bound() == Quantity.Bound.AT_LEAST
                    && lasting(sheet, s)) {
                Day arrest = arrests.getFirst();
                terms.add(new Now(
                        arrest.date().plusYears(years),
                        arrest.date().plusYears(years + 1).minusDays(1),
                        quantity.passage(),
                        arrest.passage(),
                        "over " + years + " years since " + CalendarWords.day(arrest.date())));
            }
        }
        for (Now age : ages) {
            for (Now term : terms) {
                long apart = Math.abs(age.from().toEpochDay() - term.from().toEpochDay());
                boolean clash = age.to().isBefore(term.from()) || term.to().isBefore(age.from());
                if (clash && apart < FAR) {
                    found.add(discrepancy(age, term));
                }
            }
        }
    }

    private static void age(@Nullable Day birth, long years, Quantity quantity, List<Now> ages) {
        if (birth != null) {
            ages.add(new Now(
                    birth.date().plusYears(years),
                    birth.date().plusYears(years + 1).minusDays(1),
                    quantity.passage(),
                    birth.passage(),
                    "aged " + years + ", born on " + CalendarWords.day(birth.date())));
        }
    }

    /// The person named last before, in this sentence or one of the two before; a description is no name.
    private static OptionalInt person(Sheet sheet, int sentence, int offset) {
        for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
            OptionalInt found = OptionalInt.empty();
            for (Mention mention : sheet.mentionsIn(s)) {
                boolean known = mention.kind() == EntityKind.PERSON && mention.form() != Mention.Form.NOMINAL;
                if (known && mention.passage().start() < offset) {
                    found = OptionalInt.of(mention.entity());
                }
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalInt.empty();
    }

    private static boolean today(Sheet sheet, Passage number) {
        int first = sheet.firstToken(number.span());
        for (int i = Math.max(0, first - 4); i < first; i++) {
            if (sheet.tokens().is(i, "today")
                    || sheet.tokens().is(i, "now")
                    || sheet.tokens().is(i, "heute")) {
                return true;
            }
        }
        return false;
    }

    /// Held, in the present perfect.
    private static boolean lasting(Sheet sheet, int sentence) {
        int first = sheet.sentences().first(sentence);
        int end = sheet.sentences().end(sentence);
        boolean now = false;
        for (int i = first; i < end; i++) {
            now |= sheet.tokens().is(i, "has")
                    || sheet.tokens().is(i, "have")
                    || sheet.tokens().is(i, "seit");
        }
        return now && CueWords.HELD.within(sheet.tokens(), first, end);
    }

    private static Discrepancy discrepancy(Now age, Now term) {
        return new Discrepancy(
                        Discrepancy.Type.TENSION,
                        "age-now-against-time-held",
                        "By the age (" + age.says() + ") the text was written between " + CalendarWords.day(age.from())
                                + " and " + CalendarWords.day(age.to()) + "; by the time held (" + term.says()
                                + ") between " + CalendarWords.day(term.from()) + " and " + CalendarWords.day(term.to())
                                + ". If both are of one day, they do not meet.",
                        List.of(age.told(), age.anchor(), term.told(), term.anchor()),
                        .65)
                .inGerman("Nach dem Alter und nach der Haftdauer wäre der Text zu Zeiten geschrieben, die sich nicht"
                        + " treffen.")
                .with(new Working(
                        Working.Unit.DATE,
                        List.of(
                                Working.Mark.days(age.says(), age.from(), age.to(), false),
                                Working.Mark.days(term.says(), term.from(), term.to(), false))));
    }

    @Override
    public List<Discrepancy> found() {
        return Repeats.without(found);
    }
}
