package oyer.core.review;

/// The size of a case.
public record Counts(
        long documents,
        long read,
        long failed,
        long pages,
        long ocrPages,
        long needsOcrPages,
        long words,
        long events,
        long undatedEvents,
        long people,
        long statements,
        long exhibits,
        long discrepancies) {}
