package oyer.core.review;

import java.util.List;

/// Some of a longer list, with the exact number of all: never a silent cap.
///
/// @param total how many there are in all
/// @param from 0-based position of the first row in the whole list
public record Slice<T>(long total, long from, List<T> rows) {

    public Slice {
        rows = List.copyOf(rows);
    }
}
