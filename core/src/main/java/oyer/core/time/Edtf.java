package oyer.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/// Days with their precision, as a person can type them: the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1
/// as far as [When] can hold it). `1985-03-30`, `1985-03`, `1985`, `198X`, `1985-03-30T14:05`,
/// `1985-03-30T14:00/1985-03-30T16:00`, `1985-03/1985-05`, `../1985-06-01` (on or before), `1985-06-01/..` (on or
/// after). The qualifiers `?`, `~` and `%` are taken and say no more than the precision itself.
public final class Edtf {

    private Edtf() {}

    /// Empty when it is no such date.
    public static Optional<When> parse(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        if (text.isEmpty() || text.length() > 60) {
            return Optional.empty();
        }
        try {
            int slash = text.indexOf('/');
            return slash < 0
                    ? one(text)
                    : range(
                            text.substring(0, slash).strip(),
                            text.substring(slash + 1).strip());
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty(); // 30 February, or an end before its beginning
        }
    }

    private static Optional<When> range(String from, String to) {
        boolean openFrom = from.isEmpty() || from.equals("..");
        boolean openTo = to.isEmpty() || to.equals("..");
        if (openFrom && openTo) {
            return Optional.empty();
        }
        if (openFrom) {
            return one(to).flatMap(When::latest).map(When.Before::new);
        }
        if (openTo) {
            return one(from).flatMap(When::earliest).map(When.After::new);
        }
        Optional<When> first = one(from);
        Optional<When> last = one(to);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (first.get() instanceof When.Moment begins && last.get() instanceof When.Moment ends) {
            return Optional.of(new When.Moment(begins.from(), ends.to()));
        }
        return Optional.of(When.between(
                first.get().earliest().orElseThrow(), last.get().latest().orElseThrow()));
    }

    private static Optional<When> one(String text) {
        String date = text;
        while (!date.isEmpty() && "?~%".indexOf(date.charAt(date.length() - 1)) >= 0) {
            date = date.substring(0, date.length() - 1);
        }
        int time = date.indexOf('T');
        if (time > 0) {
            return day(date.substring(0, time))
                    .flatMap(day -> clock(date(text, time)).map(clock -> LocalDateTime.of(day, clock)))
                    .map(moment -> new When.Moment(moment, moment));
        }
        return switch (date.length()) {
            case 4 -> year(date);
            case 7 -> date.charAt(4) == '-' ? month(date) : Optional.empty();
            case 10 ->
                date.endsWith("-XX") ? month(date.substring(0, 7)) : day(date).map(When.Day::new);
            default -> Optional.empty();
        };
    }

    private static String date(String text, int time) {
        int end = time + 1;
        while (end < text.length() && (digit(text.charAt(end)) || text.charAt(end) == ':')) {
            end++;
        }
        return text.substring(time + 1, end);
    }

    /// `1985`, `198X` for the decade, `19XX` for the century.
    private static Optional<When> year(String text) {
        int known = 0;
        while (known < 4 && digit(text.charAt(known))) {
            known++;
        }
        if (known < 2 || !text.substring(known).chars().allMatch(c -> c == 'X')) {
            return Optional.empty();
        }
        int first = Integer.parseInt((text.substring(0, known) + "0000").substring(0, 4));
        int last = Integer.parseInt((text.substring(0, known) + "9999").substring(0, 4));
        return Optional.of(new When.Interval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
    }

    private static Optional<When> month(String text) {
        if (text.endsWith("-XX")) {
            return year(text.substring(0, 4));
        }
        return numbers(text.substring(0, 4), text.substring(5)).map(n -> {
            YearMonth month = YearMonth.of(n[0], n[1]);
            return new When.Interval(month.atDay(1), month.atEndOfMonth());
        });
    }

    private static Optional<LocalDate> day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        return numbers(text.substring(0, 4), text.substring(5, 7), text.substring(8))
                .map(n -> LocalDate.of(n[0], n[1], n[2]));
    }

    private static Optional<LocalTime> clock(String text) {
        return text.length() < 5 || text.charAt(2) != ':'
                ? Optional.empty()
                : numbers(text.substring(0, 2), text.substring(3, 5)).map(n -> LocalTime.of(n[0], n[1]));
    }

    private static Optional<int[]> numbers(String... parts) {
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].isEmpty() || !parts[i].chars().allMatch(c -> digit((char) c))) {
                return Optional.empty();
            }
            numbers[i] = Integer.parseInt(parts[i]);
        }
        return Optional.of(numbers);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /// As it is typed; empty for what has no place on the calendar.
    public static String write(When when) {
        return switch (when) {
            case When.Day(var date) -> date.toString();
            case When.Moment moment ->
                moment.from().equals(moment.to())
                        ? minute(moment.from())
                        : minute(moment.from()) + "/" + minute(moment.to());
            case When.Interval(var first, var last) -> stretch(first, last);
            case When.Before(var last) -> "../" + last;
            case When.After(var first) -> first + "/..";
            case When.Length _, When.Recurring _, When.Undated _ -> "";
        };
    }

    private static String minute(LocalDateTime at) {
        return at.toLocalDate() + "T" + at.toLocalTime().truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
    }

    private static String stretch(LocalDate first, LocalDate last) {
        YearMonth from = YearMonth.from(first);
        YearMonth to = YearMonth.from(last);
        boolean whole = first.getDayOfMonth() == 1 && last.equals(to.atEndOfMonth());
        if (!whole) {
            return first + "/" + last;
        }
        if (from.equals(to)) {
            return from.toString();
        }
        if (from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return from.getYear() == to.getYear() ? year(from.getYear()) : decade(from.getYear(), to.getYear());
        }
        return from + "/" + to;
    }

    private static String decade(int first, int last) {
        return first % 10 == 0 && last == first + 9
                ? year(first).substring(0, 3) + "X"
                : year(first) + "/" + year(last);
    }

    /// Four digits: a misread year may be of the first century, and has to be typed the same way.
    private static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
