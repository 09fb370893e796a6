package oyer.core.read.time;

import java.util.List;
import oyer.core.text.Language;

/// Whether `4/5/86` is a day of May or of April, learnt from the document's own dates: in `4/30/86` the month is first.
final class DayOrder {

    private final boolean dayFirst;

    private DayOrder(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    /// @param expressions all of a document; those that are numeric dates tell
    static DayOrder of(List<Expression> expressions, Language language, Atoms atoms, String text) {
        int dayFirst = 0;
        for (Expression e : expressions) {
            if (e.has("numeric") && e.numbers.size() == 2) {
                if (e.numbers.get(0) > 12) {
                    dayFirst += 2;
                } else if (e.numbers.get(1) > 12) {
                    dayFirst -= 2;
                } else if (text.charAt(atoms.end(e.first)) == '.') {
                    dayFirst++;
                }
            }
        }
        return new DayOrder(dayFirst > 0 || dayFirst == 0 && language == Language.GERMAN);
    }

    boolean dayFirst(int first, int second) {
        return first > 12 || second <= 12 && dayFirst;
    }
}
