package oyer.core.review;

import java.util.List;
import java.util.function.LongSupplier;

/// Some of a longer list, with the exact number of all: never a silent cap.
///
/// @param total how many there are in all
/// @param from 0-based position of the first row in the whole list
public record Slice<T>(long total, long from, List<T> rows) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /// What was found from a position on. All are counted only where the rows do not tell how many there are: the last
    /// of a list tell it.
    ///
    /// @param from position of the first row asked for; before the list is its beginning, beyond it its end
    /// @param most how many rows were asked for
    /// @param rows what was found there
    /// @param count counts the whole list
    public static <T> Slice<T> found(long from, int most, List<T> rows, LongSupplier count) {
        long start = Math.max(0, from);
        boolean last = rows.size() < most && (start == 0 || !rows.isEmpty());
        long total = last ? start + rows.size() : count.getAsLong();
        return new Slice<>(total, Math.min(start, total), rows);
    }
}
