package oyer.store;

import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A list that belongs to the case as a whole: read once, and again when it was replaced.
final class Remembered<T> {

    private final Version version;
    private final Function<Handle, List<T>> read;
    private volatile @Nullable Known<T> known;

    private record Known<T>(String version, List<T> rows) {}

    /// @param name under which `meta` has its version
    Remembered(String name, Function<Handle, List<T>> read) {
        this.version = new Version(name);
        this.read = read;
    }

    /// As the handle's view of the case has it.
    List<T> rows(Handle handle) {
        String current = version.of(handle);
        @Nullable Known<T> now = known;
        if (now == null || !now.version.equals(current)) {
            now = new Known<>(current, List.copyOf(read.apply(handle)));
            known = now;
        }
        return now.rows;
    }

    String version(Handle handle) {
        return version.of(handle);
    }

    /// To be called in the transaction that replaces it.
    void replaced(Handle handle) {
        version.next(handle);
    }
}
