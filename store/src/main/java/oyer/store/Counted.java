package oyer.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What it took a walk over a whole table to know, as long as the rows are the same: a reviewer turns the pages of one
/// list, and each of them says how long it is.
final class Counted<T> {

    private static final int MOST = 256;

    private final Function<Handle, Object> stamp;
    private final Map<Object, T> known = new LinkedHashMap<>(64, 0.75f, true);
    private @Nullable Object at;

    /// @param stamp equal to an earlier one as long as the rows are the same
    Counted(Function<Handle, Object> stamp) {
        this.stamp = stamp;
    }

    /// @param question two that are equal have the same answer
    T of(Handle handle, Object question, Supplier<T> count) {
        Object now = stamp.apply(handle);
        synchronized (known) {
            if (!now.equals(at)) {
                known.clear();
                at = now;
            }
            T before = known.get(question);
            if (before != null) {
                return before;
            }
        }
        T counted = count.get();
        synchronized (known) {
            // whoever asks from an older view of the case must not tell those who have a newer one
            if (now.equals(at)) {
                known.put(question, counted);
                if (known.size() > MOST) {
                    known.remove(known.keySet().iterator().next());
                }
            }
        }
        return counted;
    }
}
