package oyer.core.review;

import java.time.LocalDate;
import java.util.Optional;

/// Which lanes to show: those with most events first, then by key.
///
/// @param from events that can have been on or after this day
/// @param to events that can have been on or before this day
public record LaneQuery(Lane.Kind kind, Optional<LocalDate> from, Optional<LocalDate> to) {}
