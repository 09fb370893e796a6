package oyer.core.read.time;

import java.util.List;
import oyer.core.text.Language;

/// Whether `4/5/86` is a day of May or of April, learnt from the document's own dates: in `4/30/86` the month is first.
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
                } else if (text.charAt(atoms.end(e.first)) == '.') {
                    dayFirst++;
                }
            }
        }
        return new DayOrder(dayFirst > 0 || dayFirst == 0 && (language == Language.GERMAN || british(text)));
    }

    private static boolean british(String text) {
        String top = text.substring(0, Math.min(TOP, text.length()));
        return BRITISH.stream().anyMatch(top::contains);
    }

    boolean dayFirst(int first, int second) {
        return first > 12 || second <= 12 && dayFirst;
    }
}
