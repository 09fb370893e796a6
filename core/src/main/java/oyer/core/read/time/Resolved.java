package oyer.core.read.time;

import java.util.Optional;
import oyer.core.time.CalendarPoint;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// An expression placed on the calendar, or said to have no place there.
///
/// @param point its place, where it has one; later expressions may lean on it
/// @param leaned on which expression it leaned, as its number in the document; -1 on none, or on the day of writing
record Resolved(Timex timex, When when, Optional<CalendarPoint> point, int leaned) {

    static Resolved of(Timex.Type type, String value) {
        return new Resolved(Timex.of(type, value), new When.Undated(), Optional.empty(), -1);
    }

    Resolved leaning(int on) {
        return new Resolved(timex, when, point, on);
    }
}
