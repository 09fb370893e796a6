package oyer.core.read.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// Tells a text about the days around its writing (news, a report, a letter) from one that tells a history.
final class Narrative {

    /// Beyond so many days from the writing, a text tells of another time.
    private static final long LONG_AGO = 200;

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

    /// Whether most of the days that a text names in full lie near its writing.
    static boolean isRecent(Stream<LocalDate> named, LocalDate written) {
        int more = named.mapToInt(day -> Math.abs(ChronoUnit.DAYS.between(day, written)) <= LONG_AGO ? 1 : -1)
                .sum();
        return more > 0;
    }
}
