package oyer.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import oyer.core.time.When;

/// A [When] as four numbers that can be indexed and compared.
///
/// @param at its place in the chronology, in minutes: the first that it can have been; for one that is open
///     before, the beginning of its last day; after everything for what is not on the calendar
/// @param till the last minute that it can have been: of two that begin together the more exact comes first
/// @param earliest first day that it can have been; `MIN` where it is open
/// @param latest last day that it can have been; `MAX` where it is open
record Placed(long at, long till, long earliest, long latest) {

    static final long MIN = Long.MIN_VALUE / 4;
    static final long MAX = Long.MAX_VALUE / 4;

    private static final int DAY = 24 * 60;
    private static final Placed NOWHERE = new Placed(MAX, MAX, MIN, MAX);

    static Placed of(When when) {
        return switch (when) {
            case When.Day(var date) -> days(date, date);
            case When.Moment(var from, var to) ->
                new Placed(
                        minute(from),
                        minute(to),
                        from.toLocalDate().toEpochDay(),
                        to.toLocalDate().toEpochDay());
            case When.Interval(var first, var last) -> days(first, last);
            case When.Before(var last) ->
                new Placed(last.toEpochDay() * DAY, last.toEpochDay() * DAY + DAY - 1, MIN, last.toEpochDay());
            case When.After(var first) -> new Placed(first.toEpochDay() * DAY, MAX, first.toEpochDay(), MAX);
            case When.Length _, When.Recurring _, When.Undated _ -> NOWHERE;
        };
    }

    private static Placed days(LocalDate first, LocalDate last) {
        return new Placed(
                first.toEpochDay() * DAY, last.toEpochDay() * DAY + DAY - 1, first.toEpochDay(), last.toEpochDay());
    }

    private static long minute(LocalDateTime time) {
        return time.toLocalDate().toEpochDay() * DAY + time.getHour() * 60L + time.getMinute();
    }
}
