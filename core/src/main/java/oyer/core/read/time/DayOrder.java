package oyer.core.read.time;

import java.time.LocalDate;
import java.util.List;
import oyer.core.text.Language;

/// Whether `4/5/86` is a day of May or of April, learnt from the document's own dates: in `4/30/86` the month is
/// first, in `Sat 4/5/86` whatever falls on a Saturday.
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
        return new DayOrder(dayFirst > 0 || dayFirst == 0 && (language == Language.GERMAN || british(text)));
    }

    /// `Sat 4/5/86`: above 0 where the day that is named is that of the order day, month, and not of the other.
    private static int weekday(Expression e) {
        if (e.weekday < 1 || e.weekday > 7 || e.year == Expression.NONE && e.yy < 0) {
            return 0;
        }
        int year = e.year != Expression.NONE ? e.year : e.yy + (e.yy > 40 ? 1900 : 2000);
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
