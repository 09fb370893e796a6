package oyer.store;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A list that belongs to the case as a whole: read once, and again when it was replaced.
final class Remembered<T> {

    private final String name;
    private final Function<Handle, List<T>> read;
    private volatile @Nullable Known<T> known;

    private record Known<T>(String version, List<T> rows) {}

    /// @param name under which `meta` has its version
    Remembered(String name, Function<Handle, List<T>> read) {
        this.name = name;
        this.read = read;
    }

    /// As the handle's view of the case has it.
    List<T> rows(Handle handle) {
        String version = version(handle);
        @Nullable Known<T> now = known;
        if (now == null || !now.version.equals(version)) {
            now = new Known<>(version, List.copyOf(read.apply(handle)));
            known = now;
        }
        return now.rows;
    }

    String version(Handle handle) {
        return handle.createQuery("select value from meta where name = ?")
                .bind(0, name)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    /// To be called in the transaction that replaces it. A number that no other store has come to.
    void replaced(Handle handle) {
        handle.execute(
                "insert or replace into meta values (?, ?)",
                name,
                Long.toString(ThreadLocalRandom.current().nextLong()));
    }
}
