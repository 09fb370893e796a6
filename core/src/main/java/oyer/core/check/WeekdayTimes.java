package oyer.core.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Passage;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;
import oyer.core.time.When;

/// A weekday beside a date of which it is not the weekday: `Sunday, 30 March 1985` (that day was a Saturday).
///
/// Only a date with its own day, month and year is held against the weekday; where the year came from elsewhere, the
/// year may be what is wrong, and nothing is said. So it is before the Gregorian calendar was common.
final class WeekdayTimes implements TimeSource {

    private static final double SURE = .95;

    /// Britain and its colonies reckoned by the Julian calendar until September 1752.
    private static final LocalDate GREGORIAN = LocalDate.of(1753, 1, 1);

    /// A weekday told of a date.
    private record Told(DayOfWeek day, Passage weekday, LocalDate date, Passage words) {}

    /// How TimeML writes a weekend.
    private static final String WEEKEND = "-WE";

    private final List<Told> told = new ArrayList<>();
    private final List<Consistent> weekends = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        for (TimeReading time : sheet.times()) {
            Optional<LocalDate> day = time.when().earliest();
            boolean one = day.isPresent() && day.equals(time.when().latest());
            if (one && !day.get().isBefore(GREGORIAN)) {
                check(sheet, time.passage(), day.get());
            }
            if (time.timex().value().endsWith(WEEKEND)) {
                weekend(sheet, time);
            }
        }
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
            int event = times.dated(one.words(), one.date(), one.date(), new Worded("the day was", "der Tag war"));
            times.weekday(event, says(one), one.weekday(), SURE, one.day());
        }
    }

    private static Worded says(Told one) {
        String date = CalendarWords.day(one.date());
        String tag = GermanWords.day(one.date());
        return one.day() == one.date().getDayOfWeek()
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
                .filter(one -> one.day() == one.date().getDayOfWeek())
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
        if (!complete(tokens, first, last, date)) {
            return;
        }
        OptionalInt weekday = weekdayBeside(tokens, first, last);
        if (weekday.isEmpty()) {
            return;
        }
        Optional<DayOfWeek> said = CalendarWords.weekday(tokens, weekday.getAsInt());
        said.ifPresent(named -> told.add(new Told(
                named,
                sheet.prose().passage(weekday.getAsInt(), weekday.getAsInt()),
                date,
                dateAlone(sheet, passage, first, last, weekday.getAsInt()))));
    }

    /// Whether the words themselves give the day and the year.
    private static boolean complete(Tokens tokens, int first, int last, LocalDate date) {
        boolean year = false;
        boolean day = false;
        for (int i = first; i <= last; i++) {
            long number = leadingNumber(tokens, i);
            if (number == date.getYear() && tokens.length(i) == 4) {
                year = true;
            } else if (number == date.getDayOfMonth()) {
                day = true;
            }
        }
        return year && day;
    }

    private static long leadingNumber(Tokens tokens, int token) {
        long value = 0;
        int digits = 0;
        for (int i = tokens.start(token); i < tokens.end(token) && digits < 9; i++) {
            char c = tokens.characters().charAt(i);
            if (c < '0' || c > '9') {
                break;
            }
            value = value * 10 + (c - '0');
            digits++;
        }
        return digits == 0 ? -1 : value;
    }

    /// The weekday within the words, or right before them (`on Sunday, the 30th ...`), or right after them
    /// (`30 March 1985, a Sunday`; `30 March 1985 (Sunday)`; `30 March 1985 was a Sunday`).
    private static OptionalInt weekdayBeside(Tokens tokens, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (CalendarWords.weekday(tokens, i).isPresent()) {
                return OptionalInt.of(i);
            }
        }
        for (int i = first - 1; i >= 0 && i >= first - 4; i--) {
            if (CalendarWords.weekday(tokens, i).isPresent()) {
                return OptionalInt.of(i);
            }
            if (!tokens.is(i, ',') && !tokens.is(i, "the") && !tokens.is(i, "den") && !tokens.is(i, "dem")) {
                break;
            }
        }
        for (int i = last + 1; i < tokens.size() && i <= last + 4; i++) {
            if (CalendarWords.weekday(tokens, i).isPresent()) {
                boolean said = tokens.is(i - 1, "a")
                        || tokens.is(i - 1, '(')
                        || tokens.is(i - 1, "ein")
                        || tokens.is(i - 1, "einem");
                return said ? OptionalInt.of(i) : OptionalInt.empty();
            }
            if (!tokens.is(i, ',')
                    && !tokens.is(i, '(')
                    && !tokens.is(i, "was")
                    && !tokens.is(i, "a")
                    && !tokens.is(i, "war")
                    && !tokens.is(i, "ein")
                    && !tokens.is(i, "einem")) {
                break;
            }
        }
        return OptionalInt.empty();
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
        boolean after = false;
        for (int i = weekday + 1; i <= last; i++) {
            after |= tokens.kind(i) == Kind.NUMBER && tokens.length(i) == 4;
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
