package oyer.core.read.time;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import oyer.core.time.CalendarPoint;

/// Reckoning from a time of the clock: half an hour after 9.15.
final class Clock {

    private static final int LONGEST = 100_000;

    private Clock() {}

    /// Empty when the point is no time of the clock, but an evening or a night.
    static Optional<CalendarPoint> plus(CalendarPoint point, String unit, long number) {
        String time = point.time();
        if (time.length() != 6 || time.charAt(3) != ':' || Math.abs(number) > LONGEST) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.substring(1, 3));
        int minute = Integer.parseInt(time.substring(4, 6));
        LocalDateTime at = point.start().atStartOfDay().plusHours(hour).plusMinutes(minute);
        LocalDateTime then = switch (unit) {
            case "H" -> at.plusHours(number);
            case "TM" -> at.plusMinutes(number);
            default -> at.plusSeconds(number);
        };
        return Optional.of(CalendarPoint.day(then.truncatedTo(ChronoUnit.DAYS).toLocalDate())
                .at(String.format(Locale.ROOT, "T%02d:%02d", then.getHour(), then.getMinute())));
    }
}
