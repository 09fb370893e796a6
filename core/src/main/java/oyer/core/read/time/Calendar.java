package oyer.core.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import oyer.core.time.CalendarPoint;
import oyer.core.time.Grain;
import oyer.core.time.Holidays;
import oyer.core.time.Timex.Mod;
import oyer.core.time.When;

/// What the calendar says of a point: its interval, and the grains of units.
final class Calendar {

    /// Within so many days a date goes on from the one before.
    static final int SOON = 90;

    private Calendar() {}

    static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
    }

    /// Whether a unit counts mornings or evenings.
    static boolean isPartOfDay(String unit) {
        return switch (unit) {
            case "MORN", "AFT", "EVE", "NIGHT" -> true;
            default -> false;
        };
    }

    /// The grain of a unit; day for hours and what is finer.
    static Grain grain(String unit) {
        return switch (unit) {
            case "CE" -> Grain.CENTURY;
            case "DE" -> Grain.DECADE;
            case "Y" -> Grain.YEAR;
            case "M6" -> Grain.HALF;
            case "Q" -> Grain.QUARTER;
            case "M" -> Grain.MONTH;
            case "W", "FN" -> Grain.WEEK;
            case "WE" -> Grain.WEEKEND;
            default -> Grain.DAY;
        };
    }

    static CalendarPoint season(String season, int year) {
        int month = switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        return new CalendarPoint(Grain.SEASON, LocalDate.of(year, month, 1), "");
    }

    /// A month, a day, a quarter, a season of a year; else the year. Empty when there is no such day.
    static Optional<CalendarPoint> withYear(Expression e, int year) {
        if (e.month > 0 && e.day > 0) {
            return exists(year, e.month, e.day)
                    ? Optional.of(CalendarPoint.day(LocalDate.of(year, e.month, e.day)))
                    : Optional.empty();
        }
        if (e.month > 0) {
            return Optional.of(CalendarPoint.month(year, e.month));
        }
        if (e.quarter() > 0) {
            return Optional.of(CalendarPoint.of(Grain.QUARTER, LocalDate.of(year, e.quarter() * 3, 1)));
        }
        if (e.half > 0) {
            return Optional.of(CalendarPoint.of(Grain.HALF, LocalDate.of(year, e.half * 6, 1)));
        }
        if (!e.season.isEmpty()) {
            return Optional.of(season(e.season, year));
        }
        return Optional.of(CalendarPoint.year(year));
    }

    /// Whether a date goes on from the one before.
    static boolean follows(CalendarPoint before, CalendarPoint after) {
        long days = after.start().toEpochDay() - before.start().toEpochDay();
        return days >= 0 && days <= SOON;
    }

    /// The nth weekday of a month, from 1; 0 for its last.
    static Optional<CalendarPoint> weekdayOfMonth(CalendarPoint month, int weekday, int nth) {
        if (month.grain() != Grain.MONTH || nth > 5) {
            return Optional.empty();
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate found = month.start()
                .with(nth == 0 ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(nth, day));
        return found.getMonth() == month.start().getMonth() ? Optional.of(CalendarPoint.day(found)) : Optional.empty();
    }

    /// A story moves on: after November, `January` is the next year's; a month or two back is a look back.
    static int yearInStory(CalendarPoint from, int month) {
        int year = from.start().getYear();
        if (!from.grain().finerThan(Grain.HALF)) {
            return year;
        }
        int ahead = month - from.start().getMonthValue();
        return ahead <= -8 ? year + 1 : ahead >= 10 ? year - 1 : year;
    }

    /// A feast is the nearest one when no tense tells.
    static int nearestFeast(Expression e, LocalDate from, int tense) {
        if (tense != 0) {
            return tense;
        }
        Optional<LocalDate> here = Holidays.day(e.holiday, from.getYear());
        return here.isPresent() && here.get().toEpochDay() - from.toEpochDay() > 183 ? -1 : 0;
    }

    /// The interval of a point. `early` and `late` are the first and the second half, as no text says more exactly.
    static When when(CalendarPoint point, Optional<Mod> mod) {
        if (point.grain() == Grain.TIME) {
            return moment(point);
        }
        LocalDate first = point.start();
        LocalDate last = point.end();
        long days = last.toEpochDay() - first.toEpochDay();
        if (mod.isPresent() && days > 1) {
            switch (mod.get()) {
                case START -> last = first.plusDays(days / 2);
                case END -> first = last.minusDays(days / 2);
                case MID -> {
                    first = first.plusDays(days / 4);
                    last = last.minusDays(days / 4);
                }
                case BEFORE,
                        AFTER,
                        ON_OR_BEFORE,
                        ON_OR_AFTER,
                        LESS_THAN,
                        MORE_THAN,
                        EQUAL_OR_LESS,
                        EQUAL_OR_MORE,
                        APPROX -> {
                    // the interval stays
                }
            }
        }
        return When.between(first, last);
    }

    private static When moment(CalendarPoint point) {
        String time = point.time();
        LocalDate day = point.start();
        return switch (time) {
            case "TMO" -> stretch(day, 5, 12);
            case "TAF" -> stretch(day, 12, 18);
            case "TEV" -> stretch(day, 17, 24);
            case "TDT" -> stretch(day, 6, 20);
            case "TMI" -> stretch(day, 11, 14);
            // a night belongs to the evening it begins in
            case "TNI" -> new When.Moment(day.atTime(18, 0), day.plusDays(1).atTime(6, 0));
            case "T24:00" ->
                new When.Moment(day.plusDays(1).atStartOfDay(), day.plusDays(1).atStartOfDay());
            default -> {
                int hour = Integer.parseInt(time.substring(1, 3));
                int minute = time.length() >= 6 ? Integer.parseInt(time.substring(4, 6)) : 0;
                LocalDateTime at = day.atTime(hour % 24, minute);
                yield new When.Moment(at, time.length() >= 6 ? at : at.plusMinutes(59));
            }
        };
    }

    /// From midnight to dawn: `the small hours`.
    static When smallHours(LocalDate day) {
        return stretch(day, 0, 6);
    }

    private static When stretch(LocalDate day, int from, int to) {
        return new When.Moment(
                day.atTime(from, 0), day.atStartOfDay().plusHours(to).minusMinutes(1));
    }

    /// The day with such a number that lies nearest to a day told of.
    static Optional<CalendarPoint> nearest(int number, LocalDate told) {
        LocalDate month = told.withDayOfMonth(1);
        return Stream.of(month, month.minusMonths(1), month.plusMonths(1))
                .filter(m -> number <= m.lengthOfMonth())
                .map(m -> m.withDayOfMonth(number))
                .min(Comparator.comparingLong(day -> Math.abs(day.toEpochDay() - told.toEpochDay())))
                .map(CalendarPoint::day);
    }
}
