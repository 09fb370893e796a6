package oyer.core.text;

/// A stretch of a document's text, `[start, end)`, 0-based, in UTF-16 code units. Never empty.
///
/// @param start first code unit
/// @param end the code unit after the last
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "span [" + start + ", " + end + "): Maybe start and end were swapped," + " or the span is empty?");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// By start; of two that start together the longer first, so that an outer span precedes what it holds.
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
