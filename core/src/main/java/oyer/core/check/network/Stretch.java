package oyer.core.check.network;

import java.time.LocalDate;

/// A length on the calendar: so many months, then so many days. Where a month has no such day it is its last
/// (29 February and a year is 28 February).
public record Stretch(int months, int days) {

    public static Stretch years(int years) {
        return new Stretch(12 * years, 0);
    }

    public LocalDate after(LocalDate day) {
        return day.plusMonths(months).plusDays(days);
    }

    /// The last day from which this stretch ends no later than on a day: [#after] never runs back as its day runs on.
    LocalDate lastBefore(LocalDate day) {
        LocalDate from = day.minusDays(days).minusMonths(months);
        while (after(from).isAfter(day)) {
            from = from.minusDays(1);
        }
        while (!after(from.plusDays(1)).isAfter(day)) {
            from = from.plusDays(1);
        }
        return from;
    }

    /// The first day from which it ends no earlier than on a day.
    LocalDate firstUntil(LocalDate day) {
        LocalDate from = day.minusDays(days).minusMonths(months);
        while (after(from).isBefore(day)) {
            from = from.plusDays(1);
        }
        while (!after(from.minusDays(1)).isBefore(day)) {
            from = from.minusDays(1);
        }
        return from;
    }
}
