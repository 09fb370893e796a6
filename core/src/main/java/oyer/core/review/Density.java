package oyer.core.review;

import java.time.LocalDate;

/// How many events can have begun within a stretch of days, both included.
public record Density(LocalDate first, LocalDate last, long events) {}
