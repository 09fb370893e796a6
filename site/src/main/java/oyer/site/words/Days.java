package oyer.site.words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import oyer.core.text.Language;
import oyer.core.time.When;

/// Days and stretches of days as a person writes them: `30 March 1985`, `March 1985`, `on or before 31 May 1985`.
public final class Days {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Words words;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfWeek;
    private final DateTimeFormatter month;

    public Days(Words words) {
        this.words = words;
        boolean german = words.language() == Language.GERMAN;
        this.day = pattern(german ? "d. MMMM uuuu" : "d MMMM uuuu");
        this.dayOfWeek = pattern(german ? "EEEE, d. MMMM uuuu" : "EEEE, d MMMM uuuu");
        this.month = pattern("MMMM uuuu");
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, words.locale());
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    public String withWeekday(LocalDate date) {
        return dayOfWeek.format(date);
    }

    /// When something was, in words.
    public String say(When when) {
        return switch (when) {
            case When.Day(var date) -> day(date);
            case When.Moment moment -> moment(moment.from(), moment.to());
            case When.Interval interval -> stretch(interval.first(), interval.last());
            case When.Before(var last) -> words.say("when.before", day(last));
            case When.After(var first) -> words.say("when.after", day(first));
            case When.Length(var iso) -> words.say("when.length", iso);
            case When.Recurring(var value) -> words.say("when.recurring", value);
            case When.Undated _ -> words.say("when.undated");
        };
    }

    /// Its title in the chronology: a day with its weekday, else as [#say(When)], and for a stretch that it is one.
    public String heading(When when) {
        return switch (when) {
            case When.Day(var date) -> withWeekday(date);
            case When.Moment moment
            when moment.from().toLocalDate().equals(moment.to().toLocalDate()) ->
                withWeekday(moment.from().toLocalDate());
            case When.Moment moment -> say(moment);
            case When.Interval interval -> words.say("when.within", say(interval));
            case When.Before _, When.After _, When.Length _, When.Recurring _, When.Undated _ -> say(when);
        };
    }

    /// The time of day, where there is one: `14:05`, `18:00–23:59`.
    public String clock(When when) {
        return when instanceof When.Moment(LocalDateTime from, LocalDateTime to)
                        && from.toLocalDate().equals(to.toLocalDate())
                ? hours(from.toLocalTime(), to.toLocalTime())
                : "";
    }

    private String moment(LocalDateTime from, LocalDateTime to) {
        return from.toLocalDate().equals(to.toLocalDate())
                ? day(from.toLocalDate()) + ", " + hours(from.toLocalTime(), to.toLocalTime())
                : day(from.toLocalDate()) + ", " + CLOCK.format(from) + " – " + day(to.toLocalDate()) + ", "
                        + CLOCK.format(to);
    }

    private static String hours(LocalTime from, LocalTime to) {
        return from.equals(to) ? CLOCK.format(from) : CLOCK.format(from) + "–" + CLOCK.format(to);
    }

    /// From when to when things happened, no finer than what every reading of a month or a year allows: `1955–2014`,
    /// `March – October 2017`.
    public String span(LocalDate first, LocalDate last) {
        boolean wholeYears = first.getDayOfYear() == 1 || last.getMonthValue() == 12 && last.getDayOfMonth() == 31;
        if (first.getYear() + 1 < last.getYear() || wholeYears) {
            return stretch(first.withDayOfYear(1), last.withMonth(12).withDayOfMonth(31));
        }
        YearMonth from = YearMonth.from(first);
        YearMonth to = YearMonth.from(last);
        return stretch(from.atDay(1), to.atEndOfMonth());
    }

    /// Both days included; a whole month or year by its name.
    public String stretch(LocalDate first, LocalDate last) {
        boolean wholeMonths =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        if (first.equals(last)) {
            return day(first);
        }
        if (wholeMonths && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            return first.getYear() == last.getYear()
                    ? String.valueOf(first.getYear())
                    : first.getYear() + "–" + last.getYear();
        }
        if (wholeMonths) {
            return YearMonth.from(first).equals(YearMonth.from(last))
                    ? month.format(first)
                    : month.format(first) + " – " + month.format(last);
        }
        return day(first) + " – " + day(last);
    }
}
