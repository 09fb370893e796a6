package oyer.core.read.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Finds the trial of which a letter tells years later: in one of 2003 that names no year near its own, `I told the
/// police on October 31` is the last such day before `what I said in court in June 1985`.
final class Retelling {

    /// Nearer than so many years, a year is not of another time.
    private static final int YEARS = 2;

    /// One year in passing makes no letter about another time.
    private static final int FEWEST = 2;

    private Retelling() {}

    /// The first day or month of court that is told of, when all that the document dates but itself lies long ago.
    static Optional<LocalDate> trial(List<Expression> expressions, LocalDate written, LookingBack back) {
        int far = 0;
        Optional<LocalDate> trial = Optional.empty();
        for (Expression e : expressions) {
            boolean own = e.year == written.getYear()
                    && e.month == written.getMonthValue()
                    && e.day == written.getDayOfMonth();
            if (own || e.has("clock") || e.has("minutes")) { // half past seven points nowhere
                continue;
            }
            if (e.year != Expression.NONE && written.getYear() - e.year >= YEARS) {
                far++;
                if (trial.isEmpty() && e.month > 0 && !e.bc && e.year > 0 && back.isOfCourt(e)) {
                    trial = Optional.of(LocalDate.of(e.year, e.month, 1));
                }
            } else if (e.year != Expression.NONE
                    || e.dayOffset != Expression.NONE
                    || e.weekday > 0
                    || e.shift.endsWith("now")
                    || !e.point.isEmpty() && !e.point.equals("that") && !e.point.equals("same")) {
                return Optional.empty();
            }
        }
        return far >= FEWEST ? trial : Optional.empty();
    }
}
