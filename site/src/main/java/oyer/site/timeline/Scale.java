package oyer.site.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Days to the width of the timeline, in percent.
///
/// @param first the day at its left edge
/// @param last the day at its right edge, included
record Scale(LocalDate first, LocalDate last) {

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /// Where a day begins; before the left edge is the left edge, after the right edge the right one.
    double x(LocalDate day) {
        double share = 100.0 * ChronoUnit.DAYS.between(first, day) / days();
        return Math.round(Math.clamp(share, 0, 100) * 1000) / 1000.0;
    }

    /// Where a day ends.
    double end(LocalDate day) {
        return day.equals(LocalDate.MAX) ? 100 : x(day.plusDays(1));
    }
}
