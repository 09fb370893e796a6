package oyer.core.review;

/// The size of a case.
///
/// @param people those who are named; who is only described, or uncertain, is not counted
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
