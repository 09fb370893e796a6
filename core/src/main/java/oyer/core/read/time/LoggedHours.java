package oyer.core.read.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days of a log's hours: the one it stands under, and the next when the hours begin anew.
final class LoggedHours {

    private static final int HALF_DAY = 720;

    /// The day under which the last hour stood with what was counted on, and that hour in minutes.
    private @Nullable LocalDate day;

    private int minutes = -1;
    private int on;

    /// The day of the next hour.
    ///
    /// @param under the day told of last
    /// @param hour in minutes since midnight
    LocalDate next(LocalDate under, int hour) {
        if (!under.equals(day)) {
            minutes = -1;
            on = 0;
        }
        int step = minutes < 0 ? 0 : hour - minutes;
        int days = step < -HALF_DAY ? 1 : step > HALF_DAY && on > 0 ? -1 : 0;
        on += days;
        minutes = hour;
        day = under.plusDays(days);
        return day;
    }
}
