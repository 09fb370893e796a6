package oyer.exchange;

import java.io.IOException;
import oyer.core.review.Slice;

/// Goes through a long list of the case, a thousand rows at a time.
final class Walk {

    private static final int AT_ONCE = 1000;

    private Walk() {}

    @FunctionalInterface
    interface List<T> {
        Slice<T> rows(long from, int most);
    }

    @FunctionalInterface
    interface Step<T> {
        void take(T row) throws IOException;
    }

    static <T> void through(List<T> list, Step<T> step) throws IOException {
        long from = 0;
        while (true) {
            Slice<T> slice = list.rows(from, AT_ONCE);
            for (T row : slice.rows()) {
                step.take(row);
            }
            from += slice.rows().size();
            if (slice.rows().isEmpty() || from >= slice.total()) {
                return;
            }
        }
    }
}
