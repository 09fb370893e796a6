package oyer.core.read.time;

import java.time.LocalDate;
import java.util.List;

/// Tells a text about the days around its writing (news, a report, a letter) from one that tells a history.
final class Narrative {

    private Narrative() {}

    static boolean is(List<Expression> expressions, LocalDate written) {
        int far = 0;
        int near = 0;
        for (Expression e : expressions) {
            if (e.year != Expression.NONE) {
                if (Math.abs(e.year - written.getYear()) > 1) {
                    far++;
                } else {
                    near++;
                }
            } else if (e.dayOffset != Expression.NONE
                    || e.weekday > 0
                    || e.shift.endsWith("now")
                    || e.point.equals("last") && e.numbers.isEmpty()
                    || e.point.equals("this")) {
                near++;
            }
        }
        // measured on news and on histories: a history has few words of the day, or many years far from its writing
        return far >= 10 && 10 * far > 16 * near || far >= 6 && far >= 5 * near;
    }
}
