package oyer.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A list that belongs to the case as a whole: read once, and again when it was replaced.
final class Remembered<T> {

    private final Version version;
    private final Function<Handle, List<T>> read;
    private final Function<List<T>, Map<Object, List<T>>> filed;
    private volatile @Nullable Known<T> known;

    /// @param filed the rows by whatever they are looked up by
    private record Known<T>(String version, List<T> rows, Map<Object, List<T>> filed) {}

    /// @param name under which `meta` has its version
    Remembered(String name, Function<Handle, List<T>> read) {
        this(name, read, _ -> Map.of());
    }

    /// @param filed the rows by each key that [#of] is asked for
    Remembered(String name, Function<Handle, List<T>> read, Function<List<T>, Map<Object, List<T>>> filed) {
        this.version = new Version(name);
        this.read = read;
        this.filed = filed;
    }

    /// As the handle's view of the case has it.
    List<T> rows(Handle handle) {
        return known(handle).rows;
    }

    /// The rows of a key, in their order.
    List<T> of(Handle handle, Object key) {
        return known(handle).filed.getOrDefault(key, List.of());
    }

    /// The row of a key as far as the list need not be read anew for it; empty where it must, or there is none.
    Optional<T> atHand(Handle handle, Object key) {
        @Nullable Known<T> now = known;
        return now == null || !now.version.equals(version.of(handle))
                ? Optional.empty()
                : now.filed.getOrDefault(key, List.of()).stream().findFirst();
    }

    private Known<T> known(Handle handle) {
        String current = version.of(handle);
        @Nullable Known<T> now = known;
        if (now == null || !now.version.equals(current)) {
            List<T> rows = List.copyOf(read.apply(handle));
            now = new Known<>(current, rows, filed.apply(rows));
            known = now;
        }
        return now;
    }

    String version(Handle handle) {
        return version.of(handle);
    }

    /// To be called in the transaction that replaces it.
    void replaced(Handle handle) {
        version.next(handle);
    }
}
