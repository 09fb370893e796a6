package oyer.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;

/// A place on the calendar at some grain: the year 1986, the third quarter of 1989, 30 April 1986 at 14:05.
///
/// @param grain how finely
/// @param start its first day; of a season by the meteorological calendar, winter belonging to the year it
///      begins in
/// @param time what follows the day in TIMEX3, `T14:05`, `TNI`; empty unless the grain is [Grain#TIME]
public record CalendarPoint(Grain grain, LocalDate start, String time) {

    private static final WeekFields ISO = WeekFields.ISO;

    public CalendarPoint {
        if ((grain == Grain.TIME) == time.isEmpty()) {
            throw new IllegalArgumentException("point of grain " + grain + " with time [" + time + "]");
        }
    }

    /// The stretch of this grain that a day falls in.
    public static CalendarPoint of(Grain grain, LocalDate day) {
        LocalDate start = switch (grain) {
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case YEAR -> day.withDayOfYear(1);
            case HALF -> day.withMonth(day.getMonthValue() <= 6 ? 1 : 7).withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.get(IsoFields.QUARTER_OF_YEAR) - 1) * 3 + 1);
            case SEASON -> {
                int month = day.getMonthValue();
                yield month < 3
                        ? LocalDate.of(day.getYear() - 1, 12, 1)
                        : day.withDayOfMonth(1).withMonth(month / 3 * 3);
            }
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case DAY, TIME -> day;
        };
        return new CalendarPoint(grain == Grain.TIME ? Grain.DAY : grain, start, "");
    }

    public static CalendarPoint day(LocalDate day) {
        return new CalendarPoint(Grain.DAY, day, "");
    }

    public static CalendarPoint month(int year, int month) {
        return new CalendarPoint(Grain.MONTH, LocalDate.of(year, month, 1), "");
    }

    public static CalendarPoint year(int year) {
        return new CalendarPoint(Grain.YEAR, LocalDate.of(year, 1, 1), "");
    }

    public CalendarPoint at(String time) {
        return new CalendarPoint(Grain.TIME, start, time);
    }

    /// The next or previous of its kind, `n` away.
    public CalendarPoint plus(long n) {
        LocalDate to = switch (grain) {
            case CENTURY -> start.plusYears(100 * n);
            case DECADE -> start.plusYears(10 * n);
            case YEAR -> start.plusYears(n);
            case HALF -> start.plusMonths(6 * n);
            case QUARTER, SEASON -> start.plusMonths(3 * n);
            case MONTH -> start.plusMonths(n);
            case WEEK, WEEKEND -> start.plusWeeks(n);
            case DAY, TIME -> start.plusDays(n);
        };
        return new CalendarPoint(grain, to, time);
    }

    /// The last day of it.
    public LocalDate end() {
        return switch (grain) {
            case CENTURY -> start.plusYears(100).minusDays(1);
            case DECADE -> start.plusYears(10).minusDays(1);
            case YEAR -> start.plusYears(1).minusDays(1);
            case HALF -> start.plusMonths(6).minusDays(1);
            case QUARTER -> start.plusMonths(3).minusDays(1);
            // the astronomical season ends three weeks later, and the words do not say which is meant
            case SEASON -> start.plusMonths(3).plusDays(21);
            case MONTH -> start.plusMonths(1).minusDays(1);
            case WEEK -> start.plusDays(6);
            case WEEKEND -> start.plusDays(1);
            case DAY, TIME -> start;
        };
    }

    /// As TIMEX3 writes it.
    public String value() {
        // before our era the years of a century or a decade run down: most of the 4th century BC is BC03xx
        boolean down = start.getYear() <= 0 && (grain == Grain.CENTURY || grain == Grain.DECADE);
        String year = printed(down ? end().getYear() : start.getYear());
        return switch (grain) {
            case CENTURY -> year.substring(0, year.length() - 2);
            case DECADE -> year.substring(0, year.length() - 1);
            case YEAR -> year;
            case HALF -> year + (start.getMonthValue() < 7 ? "-H1" : "-H2");
            case QUARTER -> year + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case SEASON -> year + "-" + season(start.getMonthValue());
            case MONTH -> year + "-" + two(start.getMonthValue());
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case DAY -> year + "-" + two(start.getMonthValue()) + "-" + two(start.getDayOfMonth());
            case TIME -> year + "-" + two(start.getMonthValue()) + "-" + two(start.getDayOfMonth()) + time;
        };
    }

    private String week() {
        return printed(start.get(ISO.weekBasedYear())) + "-W" + two(start.get(ISO.weekOfWeekBasedYear()));
    }

    private static String season(int month) {
        return switch (month) {
            case 3 -> "SP";
            case 6 -> "SU";
            case 9 -> "FA";
            default -> "WI";
        };
    }

    /// Four digits; before our era `BC0490`, as the corpora write it.
    private static String printed(int year) {
        if (year >= 1000 && year < 10_000) {
            return Integer.toString(year);
        }
        return year > 0 ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "BC%04d", 1 - year);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
