package oyer.core.read.claim;

import oyer.core.casefile.Grounds;

/// How one statement stands to an earlier one. Both passages are its support.
///
/// @param from the later statement
/// @param to the one that it repeats, denies, takes back or confirms
public record ClaimLink(StatementRef from, StatementRef to, Kind kind, Grounds grounds) {

    /// What the later statement does to the earlier.
    public enum Kind {
        /// The same speaker says it again.
        REPEATS,
        /// Somebody says that it is not so.
        DENIES,
        /// The same speaker takes it back.
        RETRACTS,
        /// Another speaker says the same.
        CONFIRMS
    }
}
