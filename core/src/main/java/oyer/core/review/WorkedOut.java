package oyer.core.review;

import java.util.Optional;

/// What was worked out of a whole case and takes long, kept in the case, so that the next start need not do it again.
/// Derived like all else but originals and journal: it may be missing, and is then worked out anew.
public interface WorkedOut {

    /// What was kept under the same stamp by the same build of the program; empty for all else.
    ///
    /// @param type a record that the store can write
    /// @param stamp of the case
    <T> Optional<T> of(String name, Class<T> type, Object stamp);

    void keep(String name, Object value, Object stamp);

    /// Of a store that keeps nothing.
    static WorkedOut none() {
        return new WorkedOut() {
            @Override
            public <T> Optional<T> of(String name, Class<T> type, Object stamp) {
                return Optional.empty();
            }

            @Override
            public void keep(String name, Object value, Object stamp) {}
        };
    }
}
