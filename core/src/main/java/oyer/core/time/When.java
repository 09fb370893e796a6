package oyer.core.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// What a text says of when something was. Nothing is given a day it does not have: a month is an interval of its
/// days, 'before June' is open at one end, and what cannot be placed is [Undated].
public sealed interface When {

    /// The first day it can have been, where there is one.
    default Optional<LocalDate> earliest() {
        return switch (this) {
            case Day(var date) -> Optional.of(date);
            case Moment moment -> Optional.of(moment.from().toLocalDate());
            case Interval interval -> Optional.of(interval.first());
            case After(var earliest) -> Optional.of(earliest);
            case Before _, Length _, Recurring _, Undated _ -> Optional.empty();
        };
    }

    /// The last day it can have been, included, where there is one.
    default Optional<LocalDate> latest() {
        return switch (this) {
            case Day(var date) -> Optional.of(date);
            case Moment moment -> Optional.of(moment.to().toLocalDate());
            case Interval interval -> Optional.of(interval.last());
            case Before(var latest) -> Optional.of(latest);
            case After _, Length _, Recurring _, Undated _ -> Optional.empty();
        };
    }

    /// Whether it has a place on the calendar at all.
    default boolean dated() {
        return earliest().isPresent() || latest().isPresent();
    }

    /// One day of the calendar.
    record Day(LocalDate date) implements When {}

    /// A time of day: `14:05`, or a stretch of hours (`that evening`). Local to where it happened.
    ///
    /// @param from first minute it can have been
    /// @param to last minute it can have been, included
    record Moment(LocalDateTime from, LocalDateTime to) implements When {
        public Moment {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("moment from " + from + " to " + to + " ends before it begins");
            }
        }
    }

    /// Somewhere within, or throughout, a stretch of days: a month, a year, a decade, a range. Both days included.
    record Interval(LocalDate first, LocalDate last) implements When {
        public Interval {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("interval from " + first + " to " + last + " ends before it begins");
            }
        }
    }

    /// On or before a day.
    record Before(LocalDate last) implements When {}

    /// On or after a day.
    record After(LocalDate first) implements When {}

    /// How long, not when: ISO 8601, `P3Y`, `PT23H`.
    record Length(String iso) implements When {}

    /// How often: the TIMEX3 value of the set, `P2D`, `XXXX-WXX-1`.
    record Recurring(String value) implements When {}

    /// The words speak of time and cannot be placed.
    record Undated() implements When {}

    /// Whether no day can be of both: the one ends before the other begins, as far as they are placed.
    default boolean apart(When other) {
        return endsBefore(this, other) || endsBefore(other, this);
    }

    private static boolean endsBefore(When one, When other) {
        return one.latest().isPresent()
                && other.earliest().isPresent()
                && one.latest().get().isBefore(other.earliest().get());
    }

    /// The day itself for one day, else the interval.
    static When between(LocalDate first, LocalDate last) {
        return first.equals(last) ? new Day(first) : new Interval(first, last);
    }
}
