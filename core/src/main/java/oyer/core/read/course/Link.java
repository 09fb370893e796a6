package oyer.core.read.course;

import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import oyer.core.time.When;

/// What one step made of another.
public record Link(Step from, Step to, Kind kind) {

    public enum Kind {
        /// What was granted or decided was taken back: `approved`, later `revoked`.
        UNDONE,
        /// What was asked was answered.
        ANSWERED
    }

    /// Days from the one to the other, the first not counted, where both have a day.
    public OptionalLong days() {
        return from.when() instanceof When.Day(var first) && to.when() instanceof When.Day(var last)
                ? OptionalLong.of(ChronoUnit.DAYS.between(first, last))
                : OptionalLong.empty();
    }
}
