package oyer.core.check.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Worded;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// The writer's now, as one document gives it away twice: by an age (`today he is 40`, of somebody whose birth is told)
/// and by a time that lasts until now (`for over 18 years he has been locked away`, of somebody whose arrest is told).
///
/// That both are the same now is an assumption, and said as one. `Over 18 years` is less than 19.
final class NowCheck extends ReckoningCheck {

    /// Days. Nows that lie further apart are of two people or two writers.
    private static final long FAR = 5 * 366;

    /// Months by which a number of years may be rounded up.
    private static final int HALF = 6;

    private record Day(LocalDate date, Passage passage) {}

    /// @param from the first day that now can be
    private record Now(LocalDate from, LocalDate to, Passage told, Passage anchor, Worded saying) {

        String says() {
            return saying.english();
        }

        String german() {
            return saying.german();
        }
    }

    @Override
    public void read(Sheet sheet) {
        Map<String, Day> births = new HashMap<>();
        List<Day> arrests = new ArrayList<>();
        Tokens tokens = sheet.tokens();
        for (TimeReading time : sheet.times()) {
            if (time.when() instanceof When.Day(var date) && CalendarWords.figures(time.passage()) > 4) {
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
        List<Now> since = new ArrayList<>();
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
                        new Worded(
                                "over " + years + " years since " + CalendarWords.day(arrest.date()),
                                "über " + years + " Jahre seit dem " + GermanWords.day(arrest.date()))));
            }
        }
        for (Quantity quantity : sheet.quantities()) {
            since(sheet, quantity).ifPresent(since::add);
        }
        for (Now years : since) {
            Stream.concat(terms.stream(), ages.stream())
                    .filter(now -> clash(years, now))
                    .findFirst()
                    .ifPresent(now -> found.add(sinceDiscrepancy(years, now)));
        }
        fits(sheet, ages, terms);
        for (Now age : ages) {
            for (Now term : terms) {
                if (clash(age, term)) {
                    found.add(discrepancy(age, term));
                }
            }
        }
    }

    private static boolean clash(Now a, Now b) {
        long apart = Math.abs(a.from().toEpochDay() - b.from().toEpochDay());
        return apart < FAR && (a.to().isBefore(b.from()) || b.to().isBefore(a.from()));
    }

    /// `In the past 12 years she has often thought back to that meeting`, where the sentence before dates the meeting.
    private static Optional<Now> since(Sheet sheet, Quantity quantity) {
        int s = sheet.sentenceOf(quantity.passage());
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(quantity.passage().span());
        int last = sheet.lastToken(quantity.passage().span());
        boolean past = quantity.measure() == Quantity.Measure.DURATION
                && quantity.unit().equals("year")
                && (quantity.bound() == Quantity.Bound.EXACT || quantity.bound() == Quantity.Bound.AT_LEAST)
                && CueWords.PAST_YEARS.has(tokens, first - 1)
                && CueWords.THOSE.within(tokens, last + 1, sheet.sentences().end(s));
        if (!past || s == 0) {
            return Optional.empty();
        }
        List<TimeReading> dates = sheet.timesIn(s - 1).stream()
                .filter(t ->
                        t.when().earliest().isPresent() && t.when().latest().isPresent())
                .toList();
        if (dates.size() != 1) {
            return Optional.empty();
        }
        LocalDate from = dates.getFirst().when().earliest().orElseThrow();
        LocalDate to = dates.getFirst().when().latest().orElseThrow();
        int years = quantity.value().intValue();
        if (to.minusMonths(2).isAfter(from)) {
            return Optional.empty();
        }
        return Optional.of(new Now(
                from.plusYears(years).minusMonths(HALF),
                to.plusYears(years + 1L),
                quantity.passage(),
                dates.getFirst().passage(),
                new Worded(
                        years + " years since " + words(dates.getFirst().passage()),
                        years + " Jahre seit "
                                + GermanWords.quoted(words(dates.getFirst().passage())))));
    }

    private static String words(Passage passage) {
        return passage.asRead();
    }

    /// Sayings of now that meet each other, or the last day that the text tells of.
    private void fits(Sheet sheet, List<Now> ages, List<Now> terms) {
        for (Now age : ages) {
            for (Now term : terms) {
                if (!clash(age, term)
                        && !age.to().isBefore(term.from())
                        && !term.to().isBefore(age.from())) {
                    fitting.add(new Consistent(
                                    "age-now-and-time-held",
                                    "By the age (" + age.says() + ") and by the time held (" + term.says()
                                            + ") the text can be of one day.",
                                    List.of(age.told(), age.anchor(), term.told(), term.anchor()))
                            .inGerman("Nach dem Alter (" + age.german() + ") und nach der Haftdauer (" + term.german()
                                    + ") kann der Text von einem Tag sein."));
                }
            }
        }
        Optional<TimeReading> last = sheet.times().stream()
                .filter(t -> t.timex().type() == Timex.Type.DATE && t.anchor().isEmpty())
                .filter(t -> t.when().latest().isPresent()
                        && t.when().earliest().isPresent()
                        && t.when()
                                .earliest()
                                .get()
                                .plusMonths(2)
                                .isAfter(t.when().latest().get()))
                .max(Comparator.comparing(t -> t.when().earliest().orElseThrow()));
        for (Now now : Stream.concat(ages.stream(), terms.stream()).toList()) {
            last.filter(t -> !t.when().earliest().orElseThrow().isAfter(now.to())
                            && !t.when().latest().orElseThrow().isBefore(now.from()))
                    .ifPresent(t -> fitting.add(new Consistent(
                                    "last-day-told",
                                    "The last day that is told of (" + words(t.passage())
                                            + ") is one on which it holds: " + now.says() + ".",
                                    List.of(now.told(), now.anchor(), t.passage()))
                            .inGerman("An dem letzten Tag, von dem berichtet wird (" + words(t.passage())
                                    + "), trifft es zu: " + now.german() + ".")));
        }
    }

    private static void age(@Nullable Day birth, long years, Quantity quantity, List<Now> ages) {
        if (birth != null) {
            ages.add(new Now(
                    birth.date().plusYears(years),
                    birth.date().plusYears(years + 1).minusDays(1),
                    quantity.passage(),
                    birth.passage(),
                    new Worded(
                            "aged " + years + ", born on " + CalendarWords.day(birth.date()),
                            years + " Jahre alt, geboren am " + GermanWords.day(birth.date()))));
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

    private static Discrepancy sinceDiscrepancy(Now since, Now now) {
        return new Discrepancy(
                        Discrepancy.Type.TENSION,
                        "years-since-against-now",
                        "By one passage (" + since.says() + ") the text was written no later than "
                                + CalendarWords.day(since.to()) + ", by another (" + now.says() + ") between "
                                + CalendarWords.day(now.from()) + " and " + CalendarWords.day(now.to())
                                + ". If both are of one day, they do not meet.",
                        List.of(since.told(), since.anchor(), now.told(), now.anchor()),
                        .6)
                .inGerman("Nach der einen Stelle (" + since.german() + ") wurde der Text spätestens am "
                        + GermanWords.day(since.to()) + " geschrieben, nach der anderen (" + now.german()
                        + ") zwischen dem " + GermanWords.day(now.from()) + " und dem " + GermanWords.day(now.to())
                        + ". Sind beide von einem Tag, so treffen sie sich nicht.")
                .with(new Working(
                        Working.Unit.DATE,
                        List.of(
                                Working.Mark.days(since.says(), since.from(), since.to(), false),
                                Working.Mark.days(now.says(), now.from(), now.to(), false))));
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
                .inGerman("Nach dem Alter (" + age.german() + ") wurde der Text zwischen dem "
                        + GermanWords.day(age.from()) + " und dem " + GermanWords.day(age.to())
                        + " geschrieben, nach der Haftdauer (" + term.german() + ") zwischen dem "
                        + GermanWords.day(term.from()) + " und dem " + GermanWords.day(term.to())
                        + ". Sind beide von einem Tag, so treffen sie sich nicht.")
                .with(new Working(
                        Working.Unit.DATE,
                        List.of(
                                Working.Mark.days(age.says(), age.from(), age.to(), false),
                                Working.Mark.days(term.says(), term.from(), term.to(), false))));
    }
}
