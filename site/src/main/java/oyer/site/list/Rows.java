package oyer.site.list;

import java.io.IOException;
import oyer.core.review.Slice;

/// Walks every row of a long list, a thousand at a time.
public final class Rows {

    private static final int AT_ONCE = 1000;

    private Rows() {}

    /// Some rows of the list, from a 0-based position.
    @FunctionalInterface
    public interface Source<T> {
        Slice<T> rows(long from, int most);
    }

    /// What is done with each row.
    @FunctionalInterface
    public interface Sink<T> {
        void take(T row) throws IOException;
    }

    public static <T> void each(Source<T> source, Sink<T> sink) throws IOException {
        long from = 0;
        while (true) {
            Slice<T> slice = source.rows(from, AT_ONCE);
            for (T row : slice.rows()) {
                sink.take(row);
            }
            from += slice.rows().size();
            if (slice.rows().isEmpty() || from >= slice.total()) {
                return;
            }
        }
    }
}
