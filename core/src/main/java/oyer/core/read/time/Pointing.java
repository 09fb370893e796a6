package oyer.core.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Words that point from where a text stands: `last`, `next`, `that`.
final class Pointing {

    /// So many days into a month the one before is just over.
    private static final int JUST_OVER = 15;

    private Pointing() {}

    /// On March 1 `last February` is hardly the one that ended the day before: that would be last month.
    static boolean isJustOver(Expression e, LocalDate from) {
        return e.day == 0 && e.month == from.minusMonths(1).getMonthValue() && from.getDayOfMonth() <= JUST_OVER;
    }

    /// Whether a word points from the story, not from the writing.
    static boolean isOfStory(String point) {
        return switch (point) {
            case "previous", "following", "same", "that" -> true;
            default -> false;
        };
    }

    /// Whether a word points to the very day that is told of.
    static boolean isThat(String point) {
        return point.equals("that") || point.equals("same");
    }

    /// `the Friday before Easter`.
    static LocalDate beside(LocalDate day, int weekday, boolean before) {
        DayOfWeek of = DayOfWeek.of(weekday);
        return day.with(before ? TemporalAdjusters.previous(of) : TemporalAdjusters.next(of));
    }

    /// How many units on it points.
    static int delta(String point) {
        return switch (point) {
            case "last", "past", "previous" -> -1;
            case "next", "coming", "following" -> 1;
            default -> 0;
        };
    }

    /// How many more units on than the last or the next one it points: `the summer before last`, `übernächste`.
    static int beyond(Expression e) {
        int steps = e.has("steps") ? Integer.parseInt(e.setting("steps")) : 0;
        return steps - Integer.signum(steps);
    }

    /// The weekday that is meant, reckoned from a day.
    ///
    /// @param delta -1 last, 1 next
    /// @param to 1 when the sentence looks ahead
    static LocalDate weekday(Expression e, LocalDate from, DayOfWeek weekday, int delta, int to) {
        if (e.has("back")) { // two Fridays ago
            int weeks = e.numbers.isEmpty() ? 2 : Math.clamp(e.numbers.getFirst(), 1, 100);
            return from.with(TemporalAdjusters.previous(weekday)).minusWeeks(weeks - 1L);
        }
        if (e.has("weeks") && !e.setting("weeks").equals("ago")) { // a week from Friday
            return from.with(TemporalAdjusters.nextOrSame(weekday));
        }
        if (delta != 0) {
            return from.with(delta < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
        }
        return from.with(to > 0 ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
    }
}
