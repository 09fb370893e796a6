package oyer.core.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import oyer.core.text.Passage;

/// The arithmetic of a discrepancy as values on one axis, so that a page can draw what its sentence says: each passage
/// holds its value to be within bounds, and the bounds do not meet.
///
/// @param unit of the axis
/// @param marks two or more, as the sentence tells them
public record Working(Unit unit, List<Mark> marks) {

    public enum Unit {
        /// Days of the calendar; a value is a day's number since 1 January 1970.
        DATE,
        DAYS,
        HOURS,
        MINUTES,
        YEARS,
        MILES,
        INCHES,
        PIECES,
        PERCENT,
        SIZE
    }

    /// A value on the axis.
    ///
    /// @param label from the text, or what was reckoned
    /// @param low the least it can be
    /// @param high the most; the same as `low` for a point
    /// @param stated whether a passage says so; else it follows from passages
    public record Mark(String label, BigDecimal low, BigDecimal high, boolean stated) {
        public Mark {
            if (high.compareTo(low) < 0) {
                throw new IllegalArgumentException("mark [" + label + "] from " + low + " to " + high + " is reversed");
            }
        }

        public static Mark stated(String label, long low, long high) {
            return new Mark(label, BigDecimal.valueOf(low), BigDecimal.valueOf(high), true);
        }

        public static Mark reckoned(String label, long low, long high) {
            return new Mark(label, BigDecimal.valueOf(low), BigDecimal.valueOf(high), false);
        }

        public static Mark stated(String label, BigDecimal value) {
            return new Mark(label, value, value, true);
        }

        public static Mark reckoned(String label, BigDecimal value) {
            return new Mark(label, value, value, false);
        }

        public static Mark days(String label, LocalDate first, LocalDate last, boolean stated) {
            return new Mark(
                    label, BigDecimal.valueOf(first.toEpochDay()), BigDecimal.valueOf(last.toEpochDay()), stated);
        }
    }

    /// One number that a passage states against the one that is reckoned.
    public static Working against(Unit unit, Passage stated, BigDecimal value, String label, BigDecimal reckoned) {
        return new Working(unit, List.of(Mark.stated(stated.words(), value), Mark.reckoned(label, reckoned)));
    }

    public Working {
        marks = List.copyOf(marks);
        if (marks.size() < 2) {
            throw new IllegalArgumentException("arithmetic needs two values, has " + marks);
        }
    }
}
