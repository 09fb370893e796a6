package oyer.core.time;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a temporal expression denotes, in the terms of TimeML 1.2.1 (TIMEX3).
///
/// @param type DATE, TIME, DURATION or SET
/// @param value `1986-04-30`, `1985`, `P3Y`, `PAST_REF`, ...; as the standard and its annotation guidelines write it
/// @param mod where the value is not meant exactly
public record Timex(Type type, String value, Optional<Mod> mod) {

    private static final Pattern CLOCK = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /// TIMEX3 `mod`, by the names that TimeML gives them.
    public enum Mod {
        BEFORE,
        AFTER,
        ON_OR_BEFORE,
        ON_OR_AFTER,
        LESS_THAN,
        MORE_THAN,
        EQUAL_OR_LESS,
        EQUAL_OR_MORE,
        START,
        MID,
        END,
        APPROX
    }

    public Timex {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a TIMEX3 of type " + type + " has no value");
        }
    }

    /// The hour and minute of a time, whether its day is known or not: `1986-04-30T14:05` and `XXXX-XX-XXT14:05`.
    public Optional<LocalTime> clock() {
        int at = value.indexOf('T');
        return type == Type.TIME
                        && at > 0
                        && CLOCK.matcher(value.substring(at + 1)).matches()
                ? Optional.of(LocalTime.parse(value.substring(at + 1)))
                : Optional.empty();
    }

    public static Timex of(Type type, String value) {
        return new Timex(type, value, Optional.empty());
    }

    public Timex with(Mod mod) {
        return new Timex(type, value, Optional.of(mod));
    }
}
