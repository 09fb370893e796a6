package oyer.bench.boxes;

import java.util.ArrayList;
import java.util.List;

/// A stretch of one document of a box.
///
/// @param document name of its file
/// @param start offset in UTF-16 code units, included
/// @param end offset, not included
record Place(String document, int start, int end, String text) {

    /// Every place where the words stand in the document; empty for no words.
    static List<Place> of(String document, String words, String text) {
        List<Place> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
            places.add(new Place(document, at, at + words.length(), words));
        }
        return places;
    }

    boolean overlaps(Place other) {
        return document.equals(other.document) && start < other.end && other.start < end;
    }

    /// This with as many code units more at either side.
    Place wider(int margin) {
        return new Place(document, start - margin, end + margin, text);
    }

    /// Share of both stretches that they have in common, 0 to 1.
    double shared(Place other) {
        return overlaps(other)
                ? (double) (Math.min(end, other.end) - Math.max(start, other.start))
                        / (Math.max(end, other.end) - Math.min(start, other.start))
                : 0;
    }
}
