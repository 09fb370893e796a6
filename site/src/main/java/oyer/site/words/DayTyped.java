package oyer.site.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/// A day, month or year as typed into a filter: `1985-03-30`, `1985-03`, `1985`, or `30.3.1985`; a minute of a day with
/// the hour after it: `1985-03-30 14:05`.
public final class DayTyped {

    private DayTyped() {}

    public static Optional<LocalDate> first(String typed) {
        return month(typed)
                .map(m -> m.atDay(1))
                .or(() -> year(typed).map(y -> y.atDay(1)))
                .or(() -> day(typed));
    }

    public static Optional<LocalDate> last(String typed) {
        return month(typed)
                .map(YearMonth::atEndOfMonth)
                .or(() -> year(typed).map(y -> y.atMonth(12).atEndOfMonth()))
                .or(() -> day(typed));
    }

    /// The first minute of what is typed.
    public static Optional<LocalDateTime> firstMinute(String typed) {
        return minute(typed).or(() -> first(typed).map(LocalDate::atStartOfDay));
    }

    /// The last minute of what is typed.
    public static Optional<LocalDateTime> lastMinute(String typed) {
        return minute(typed).or(() -> last(typed).map(day -> day.atTime(23, 59)));
    }

    private static Optional<LocalDateTime> minute(String typed) {
        String line = typed.strip();
        int gap = Math.max(line.indexOf(' '), line.indexOf('T'));
        if (gap < 0) {
            return Optional.empty();
        }
        return day(line.substring(0, gap))
                .flatMap(day -> numbers(line.substring(gap + 1), ":", 2)
                        .filter(n -> n[0] < 24 && n[1] < 60)
                        .map(n -> day.atTime(n[0], n[1])));
    }

    private static Optional<Year> year(String typed) {
        return typed.length() == 4 ? numbers(typed, "-", 1).map(n -> Year.of(n[0])) : Optional.empty();
    }

    private static Optional<YearMonth> month(String typed) {
        return numbers(typed, "-", 2).filter(n -> n[1] >= 1 && n[1] <= 12).map(n -> YearMonth.of(n[0], n[1]));
    }

    private static Optional<LocalDate> day(String typed) {
        return numbers(typed, "-", 3)
                .or(() -> numbers(typed, ".", 3).map(n -> new int[] {n[2], n[1], n[0]}))
                .flatMap(n -> {
                    try {
                        return Optional.of(LocalDate.of(n[0], n[1], n[2]));
                    } catch (DateTimeException e) {
                        return Optional.empty();
                    }
                });
    }

    private static Optional<int[]> numbers(String typed, String joint, int count) {
        String[] parts = typed.strip().split(java.util.regex.Pattern.quote(joint), -1);
        if (parts.length != count) {
            return Optional.empty();
        }
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            String part = parts[i];
            if (part.isEmpty() || part.length() > 4 || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.empty();
            }
            numbers[i] = Integer.parseInt(part);
        }
        return Optional.of(numbers);
    }
}
