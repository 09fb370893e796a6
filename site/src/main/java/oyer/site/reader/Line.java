package oyer.site.reader;

import java.util.List;

/// A line of a page.
///
/// @param number 1-based, on its page
/// @param start offset of its first character in the document's text
/// @param whole whether it begins here; a line that is cut between two sheets goes on without a number
public record Line(int number, int start, boolean whole, List<Segment> segments) {

    public Line {
        segments = List.copyOf(segments);
    }
}
