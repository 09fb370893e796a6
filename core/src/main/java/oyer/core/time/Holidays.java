package oyer.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// Feasts with a date of their own, fixed or moving.
///
/// A formula is `12-25`, `easter-2` (days from Easter Sunday), `11-4TH` (fourth Thursday of November: month, ordinal,
/// two-letter weekday), `5-LMO` (last Monday of May) or `advent-21` (days from the fourth Sunday of Advent);
/// `election` is the Tuesday after the first Monday of November.
public final class Holidays {

    private Holidays() {}

    /// The day of a feast in a year; empty when the formula cannot be read.
    public static Optional<LocalDate> day(String formula, int year) {
        if (formula.startsWith("easter")) {
            return Optional.of(easter(year).plusDays(number(formula.substring(6))));
        }
        if (formula.startsWith("advent")) {
            LocalDate fourth = LocalDate.of(year, 12, 24).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            return Optional.of(fourth.plusDays(number(formula.substring(6))));
        }
        if (formula.equals("election")) {
            return Optional.of(LocalDate.of(year, 11, 1)
                    .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                    .plusDays(1));
        }
        int dash = formula.indexOf('-');
        if (dash < 0) {
            return Optional.empty();
        }
        int month = number(formula.substring(0, dash));
        String day = formula.substring(dash + 1);
        if (Character.isDigit(day.charAt(day.length() - 1))) {
            return Optional.of(LocalDate.of(year, month, number(day)));
        }
        DayOfWeek weekday = weekday(day.substring(1));
        LocalDate first = LocalDate.of(year, month, 1);
        return Optional.of(
                day.charAt(0) == 'L'
                        ? first.with(TemporalAdjusters.lastInMonth(weekday))
                        : first.with(TemporalAdjusters.dayOfWeekInMonth(day.charAt(0) - '0', weekday)));
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static DayOfWeek weekday(String two) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(two)) {
                return day;
            }
        }
        throw new IllegalArgumentException("weekday [" + two + "]. Maybe it is not two capitals, as MO?");
    }

    /// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
    public static LocalDate easter(int year) {
        int a = Math.floorMod(year, 19);
        int b = Math.floorDiv(year, 100);
        int c = Math.floorMod(year, 100);
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = Math.floorMod(19 * a + b - d - g + 15, 30);
        int i = c / 4;
        int k = c % 4;
        int l = Math.floorMod(32 + 2 * e + 2 * i - h - k, 7);
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        int day = (h + l - 7 * m + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }
}
