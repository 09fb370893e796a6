package oyer.core.check.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Worded;
import oyer.core.text.Passage;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;
import oyer.core.time.When;

/// A weekday beside a date of which it is not the weekday: `Sunday, 30 March 1985` (that day was a Saturday).
///
/// A date without a year of its own is held against its weekday only where the case tells a day in full within a month
/// of it: the year is then one of those, and the weekday must fit none of them ([CaseDays]). Nothing is said of days
/// before the Gregorian calendar was common. Where another passage has the same day with its right weekday, it is cited
/// beside the wrong one.
final class WeekdayTimes implements TimeSource {

    private static final double SURE = .95;

    /// Britain and its colonies reckoned by the Julian calendar until September 1752.
    private static final LocalDate GREGORIAN = LocalDate.of(1753, 1, 1);

    /// A weekday told of a date.
    private record Told(DayOfWeek day, Passage weekday, LocalDate date, Passage words) {

        boolean fits() {
            return day == date.getDayOfWeek();
        }
    }

    /// How TimeML writes a weekend.
    private static final String WEEKEND = "-WE";

    private static final String NIGHT = "TNI";
    private static final String EVE = "time/nacht-vor";

    /// A weekday told of a day without a year.
    ///
    /// @param read with the year that the reader gave it
    private record Yearless(DayOfWeek day, Passage weekday, MonthDay date, Optional<LocalDate> read, Passage words) {}

    private final List<Told> told = new ArrayList<>();
    private final List<Yearless> yearless = new ArrayList<>();
    private final CaseDays days = new CaseDays();
    private final List<Consistent> weekends = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        for (TimeReading time : sheet.times()) {
            Optional<LocalDate> day = night(time).or(() -> time.when().earliest());
            boolean one = day.isPresent()
                    && (night(time).isPresent() || day.equals(time.when().latest()));
            if (one && !day.get().isBefore(GREGORIAN)) {
                check(sheet, time.passage(), day.get());
            }
            String value = time.timex().value();
            if (value.matches("XXXX-\\d\\d-\\d\\d") && day.isEmpty()) {
                withoutYear(sheet, time.passage(), MonthDay.parse("-" + value.substring(4)), Optional.empty());
            }
            if (time.timex().value().endsWith(WEEKEND)) {
                weekend(sheet, time);
            }
        }
    }

    /// The day on which a night begins: `the night of Sunday, 4 February`.
    private static Optional<LocalDate> night(TimeReading time) {
        String value = time.timex().value();
        // `die Nacht zu Sonntag, dem 14.` is the one that ends then: the weekday is that of its end
        int on = time.grounds().rule().equals(EVE) ? 1 : 0;
        return value.endsWith(NIGHT)
                ? time.when()
                        .earliest()
                        .filter(d -> value.startsWith(d.toString()))
                        .map(d -> d.plusDays(on))
                : Optional.empty();
    }

    /// `the weekend of the murder`, where the last full date before it is one of its two days.
    private void weekend(Sheet sheet, TimeReading weekend) {
        LocalDate from = weekend.when().earliest().orElse(LocalDate.MAX);
        LocalDate to = weekend.when().latest().orElse(LocalDate.MIN);
        sheet.times().stream()
                .filter(t -> t.passage().end() <= weekend.passage().start() && t.when() instanceof When.Day)
                .filter(t -> CalendarWords.figures(t.passage()) > 4)
                .reduce((_, later) -> later)
                .ifPresent(t -> {
                    LocalDate day = t.when().earliest().orElseThrow();
                    if (!day.isBefore(from) && !day.isAfter(to)) {
                        weekends.add(new Consistent(
                                        "weekend",
                                        CalendarWords.day(day) + " was a " + CalendarWords.name(day.getDayOfWeek())
                                                + ", within the weekend.",
                                        List.of(t.passage(), weekend.passage()))
                                .inGerman("Der " + GermanWords.day(day) + " war ein "
                                        + GermanWords.weekday(day.getDayOfWeek()) + ", am genannten Wochenende."));
                    }
                });
    }

    @Override
    public void say(CaseTimes times) {
        for (Told one : told) {
            say(times, one, List.of(one.words()));
        }
        for (Yearless one : yearless) {
            days.about(one.date(), one.read())
                    .filter(about -> !about.fits(one.day()))
                    .ifPresent(about -> say(
                            times,
                            new Told(one.day(), one.weekday(), about.date(), one.words()),
                            List.of(one.words(), about.told())));
        }
    }

    private void say(CaseTimes times, Told one, List<Passage> dated) {
        int event = times.dated(dated, one.date(), one.date(), new Worded("the day was", "der Tag war"));
        List<Passage> said = new ArrayList<>(List.of(one.weekday()));
        if (!one.fits()) {
            right(one).ifPresent(said::add);
        }
        times.weekday(event, says(one), said, SURE, one.day());
    }

    /// The weekday of the same day where another paper tells it right.
    private Optional<Passage> right(Told wrong) {
        Stream<Told> all = Stream.concat(
                told.stream(),
                yearless.stream()
                        .filter(y -> y.date().equals(MonthDay.from(wrong.date())))
                        .map(y -> new Told(y.day(), y.weekday(), wrong.date(), y.words())));
        return all.filter(t -> t.fits() && t.date().equals(wrong.date()))
                .filter(t -> !t.weekday().document().equals(wrong.weekday().document()))
                .map(Told::weekday)
                .findFirst();
    }

    private static Worded says(Told one) {
        String date = CalendarWords.day(one.date());
        String tag = GermanWords.day(one.date());
        return one.fits()
                ? new Worded(
                        "the text calls " + date + " a " + CalendarWords.name(one.day()),
                        "der Text nennt den " + tag + " einen " + GermanWords.weekday(one.day()))
                : new Worded(
                        date + " was a " + CalendarWords.name(one.date().getDayOfWeek()) + ", but the text calls it a "
                                + CalendarWords.name(one.day()),
                        "der " + tag + " war ein "
                                + GermanWords.weekday(one.date().getDayOfWeek()) + ", der Text nennt ihn aber einen "
                                + GermanWords.weekday(one.day()));
    }

    @Override
    public List<Consistent> fitting() {
        Stream<Consistent> days = told.stream()
                .filter(Told::fits)
                .map(one -> new Consistent(
                                "weekday",
                                CalendarWords.day(one.date()) + " was a " + CalendarWords.name(one.day()) + ".",
                                List.of(one.words(), one.weekday()))
                        .inGerman("Der " + GermanWords.day(one.date()) + " war ein " + GermanWords.weekday(one.day())
                                + "."));
        return Stream.concat(days, weekends.stream()).toList();
    }

    private void check(Sheet sheet, Passage passage, LocalDate date) {
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(passage.span());
        int last = sheet.lastToken(passage.span());
        if (!WeekdayBeside.complete(tokens, first, last, date)) {
            withoutYear(sheet, passage, MonthDay.from(date), Optional.of(date));
            return;
        }
        days.add(date, passage);
        WeekdayBeside.of(tokens, sheet.readings().language(), first, last)
                .ifPresent(named -> told.add(new Told(
                        named.day(),
                        sheet.prose().passage(named.token(), named.token()),
                        date,
                        dateAlone(sheet, passage, first, last, named.token()))));
    }

    private void withoutYear(Sheet sheet, Passage passage, MonthDay date, Optional<LocalDate> read) {
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(passage.span());
        int last = sheet.lastToken(passage.span());
        if (WeekdayBeside.ofDay(tokens, first, last, date)) {
            WeekdayBeside.of(tokens, sheet.readings().language(), first, last)
                    .ifPresent(named -> yearless.add(new Yearless(
                            named.day(),
                            sheet.prose().passage(named.token(), named.token()),
                            date,
                            CueWords.YEAR_BEFORE.has(tokens, last + 1) ? Optional.empty() : read,
                            dateAlone(sheet, passage, first, last, named.token()))));
        }
    }

    /// The words of the date without the weekday.
    private static Passage dateAlone(Sheet sheet, Passage whole, int first, int last, int weekday) {
        if (weekday < first || weekday > last) {
            return whole;
        }
        Tokens tokens = sheet.tokens();
        int from = first;
        int to = last;
        // the date is on the side where the digits of its year are
        boolean after = weekday == first;
        boolean before = false;
        for (int i = first; i < weekday; i++) {
            before |= tokens.kind(i) == Kind.NUMBER;
        }
        for (int i = weekday + 1; i <= last; i++) {
            after |= tokens.kind(i) == Kind.NUMBER && (tokens.length(i) == 4 || !before);
        }
        if (after) {
            from = weekday + 1;
            while (from < to && (tokens.kind(from) == Kind.SIGN || tokens.is(from, "the"))) {
                from++;
            }
        } else {
            to = weekday - 1;
            while (to > from && tokens.kind(to) == Kind.SIGN) {
                to--;
            }
        }
        return sheet.prose().text().passage(new Span(tokens.start(from), tokens.end(to)));
    }
}
