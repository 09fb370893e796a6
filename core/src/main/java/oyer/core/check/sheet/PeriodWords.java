package oyer.core.check.sheet;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/// PeriodWords of time as an explanation writes them, in either language.
public enum PeriodWords {
    ENGLISH("year", "month", "day", "s", "no days", " and ", "more than", "a year"),
    GERMAN("Jahr", "Monat", "Tag", "e", "kein Tag", " und ", "mehr als", "ein Jahr");

    private final String year;
    private final String month;
    private final String day;
    private final String plural;
    private final String none;
    private final String and;
    private final String moreThan;
    private final String aYear;

    PeriodWords(
            String year,
            String month,
            String day,
            String plural,
            String none,
            String and,
            String moreThan,
            String aYear) {
        this.year = year;
        this.month = month;
        this.day = day;
        this.plural = plural;
        this.none = none;
        this.and = and;
        this.moreThan = moreThan;
        this.aYear = aYear;
    }

    /// `1 day`, `35 days`.
    public String days(long number) {
        return counted(number, day);
    }

    /// `35 days`, `400 days (more than a year)`.
    public String daysAndYears(long days) {
        int years =
                Period.between(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(days)).getYears();
        return years == 0
                ? days(days)
                : days(days) + " (" + moreThan + " " + (years == 1 ? aYear : counted(years, year)) + ")";
    }

    /// `15 years, 3 months and 8 days`.
    public String of(Period period) {
        List<String> parts = new ArrayList<>();
        part(parts, period.getYears(), year);
        part(parts, period.getMonths(), month);
        part(parts, period.getDays(), day);
        if (parts.size() < 2) {
            return parts.isEmpty() ? none : parts.getFirst();
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + and + parts.getLast();
    }

    private void part(List<String> parts, int number, String unit) {
        if (number > 0) {
            parts.add(counted(number, unit));
        }
    }

    private String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : plural);
    }
}
