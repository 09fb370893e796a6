package oyer.core.read.time;

import java.time.LocalDate;
import java.util.List;
import oyer.core.text.Language;

/// Whether `4/5/86` is a day of May or of April, learnt from the document's own dates: in `4/30/86` the month
/// is first, in `Sat 4/5/86` whatever falls on a Saturday. Where no date tells by itself, they tell together:
/// that order holds in which they lie close to one another (`04/02/17 23:41`, then `05/02/17 00:12`), else that
/// in which the paper writes out its other days (`5 May 1986`).
final class DayOrder {

    /// What British courts and police write on their papers; there the day is first where the dates do not tell.
    private static final List<String> BRITISH = List.of(
            "] EWHC ",
            "] EWCA ",
            "] EWFC ",
            "] UKSC ",
            "] UKUT ",
            "] UKFTT ",
            "] UKPC ",
            "] EAT ",
            "] CSIH ",
            "] NICA ",
            "Royal Courts of Justice",
            "Crown Court at ",
            "Crown Prosecution Service",
            "Magistrates' Court",
            "Metropolitan Police",
            " Constabulary");
    private static final int TOP = 4_000;

    /// So many times closer the days lie in the right order.
    private static final int MUCH = 3;

    private final boolean dayFirst;

    private DayOrder(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    /// @param expressions all of a document; those that are numeric dates tell
    static DayOrder of(List<Expression> expressions, Language language, Atoms atoms, String text) {
        int dayFirst = 0;
        for (Expression e : expressions) {
            if (e.has("numeric") && e.numbers.size() == 2 && !Settings.isYearFirst(e)) {
                if (e.numbers.get(0) > 12) {
                    dayFirst += 2;
                } else if (e.numbers.get(1) > 12) {
                    dayFirst -= 2;
                } else if (weekday(e) != 0) {
                    dayFirst += weekday(e);
                } else if (dotted(text, atoms.start(e.first), atoms.end(e.last))) {
                    dayFirst++;
                }
            }
        }
        if (dayFirst == 0 && language != Language.GERMAN) {
            dayFirst = close(expressions);
            dayFirst = dayFirst == 0 ? written(expressions, atoms, text) : dayFirst;
        }
        return new DayOrder(dayFirst > 0 || dayFirst == 0 && (language == Language.GERMAN || british(text)));
    }

    /// Above 0 where the days lie much closer to one another when the day is first, below it when the month is.
    private static int close(List<Expression> expressions) {
        long ofDayFirst = 0;
        long ofMonthFirst = 0;
        Expression last = null;
        for (Expression e : expressions) {
            boolean told = e.has("numeric") && e.numbers.size() == 2 && (e.year != Expression.NONE || e.yy >= 0);
            if (!told
                    || Settings.isYearFirst(e)
                    || !Calendar.exists(2000, e.numbers.get(0), e.numbers.get(1))
                    || !Calendar.exists(2000, e.numbers.get(1), e.numbers.get(0))) {
                continue;
            }
            if (last != null) {
                ofDayFirst += Math.abs(day(e, 1, 0) - day(last, 1, 0));
                ofMonthFirst += Math.abs(day(e, 0, 1) - day(last, 0, 1));
            }
            last = e;
        }
        return ofDayFirst * MUCH < ofMonthFirst ? 1 : ofMonthFirst * MUCH < ofDayFirst ? -1 : 0;
    }

    private static long day(Expression e, int month, int day) {
        return LocalDate.of(year(e), 1, 1).toEpochDay() + 31L * e.numbers.get(month) + e.numbers.get(day);
    }

    /// Above 0 where more days are written as `5 May 1986` than as `May 5, 1986`.
    private static int written(List<Expression> expressions, Atoms atoms, String text) {
        int dayFirst = 0;
        for (Expression e : expressions) {
            if (e.month > 0 && (e.day > 0 || e.ordinal > 0) && !e.has("numeric") && e.year != Expression.NONE) {
                dayFirst += isDayFirst(text, atoms.start(e.first), atoms.end(e.last)) ? 1 : -1;
            }
        }
        return dayFirst;
    }

    /// Whether a word of three letters or more follows on the first number.
    private static boolean isDayFirst(String text, int start, int end) {
        int letters = 0;
        boolean number = false;
        for (int i = start; i < end && letters < 3; i++) {
            char c = text.charAt(i);
            number |= Character.isDigit(c);
            letters = number && Character.isLetter(c) ? letters + 1 : 0;
        }
        return letters >= 3;
    }

    private static int year(Expression e) {
        return e.year != Expression.NONE ? e.year : e.yy + (e.yy > 40 ? 1900 : 2000);
    }

    /// `Sat 4/5/86`: above 0 where the day that is named is that of the order day, month, and not of the other.
    private static int weekday(Expression e) {
        if (e.weekday < 1 || e.weekday > 7 || e.year == Expression.NONE && e.yy < 0) {
            return 0;
        }
        int year = year(e);
        boolean day = falls(e, year, e.numbers.get(1), e.numbers.get(0));
        boolean month = falls(e, year, e.numbers.get(0), e.numbers.get(1));
        return day == month ? 0 : day ? 2 : -2;
    }

    private static boolean falls(Expression e, int year, int month, int day) {
        return Calendar.exists(year, month, day)
                && LocalDate.of(year, month, day).getDayOfWeek().getValue() == e.weekday;
    }

    /// `4.5.86`, also behind a weekday.
    private static boolean dotted(String text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (text.charAt(i) == '.'
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean british(String text) {
        String top = text.substring(0, Math.min(TOP, text.length()));
        return BRITISH.stream().anyMatch(top::contains);
    }

    boolean dayFirst(int first, int second) {
        return first > 12 || second <= 12 && dayFirst;
    }
}
