package oyer.core.time;

/// How finely a text places something on the calendar, from coarse to fine.
public enum Grain {
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    QUARTER,
    SEASON,
    MONTH,
    WEEK,
    WEEKEND,
    DAY,
    /// A part of a day or a time of the clock.
    TIME;

    public boolean finerThan(Grain other) {
        return compareTo(other) > 0;
    }
}
