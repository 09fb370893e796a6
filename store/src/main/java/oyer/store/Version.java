package oyer.store;

import java.util.concurrent.ThreadLocalRandom;
import org.jdbi.v3.core.Handle;

/// Which life of a list that belongs to the case as a whole the store is in.
///
/// @param name under which `meta` has it
record Version(String name) {

    String of(Handle handle) {
        return Schema.meta(handle, name).orElse("");
    }

    /// To be called in the transaction that replaces the list. A number that no other store has come to.
    void next(Handle handle) {
        handle.execute(
                "insert or replace into meta values (?, ?)",
                name,
                Long.toString(ThreadLocalRandom.current().nextLong()));
    }
}
