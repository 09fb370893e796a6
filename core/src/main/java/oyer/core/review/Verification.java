package oyer.core.review;

import java.util.List;

/// What came of checking the two truths of a case, its journal and its originals.
///
/// @param entries journal entries that hold, from the first on
/// @param head hash of the last of them: whoever wrote it down earlier can tell that nothing was taken away
///     since
/// @param originals files whose bytes are as received
/// @param findings what does not hold, each a sentence; empty when all is whole
public record Verification(long entries, String head, long originals, List<Finding> findings) {

    public Verification {
        findings = List.copyOf(findings);
    }

    public boolean whole() {
        return findings.isEmpty();
    }

    /// @param where the entry's number or the file's path
    public record Finding(Kind kind, String where, String sentence) {}

    public enum Kind {
        /// An entry of the journal is not what was written.
        ENTRY_ALTERED,
        /// Entries of the journal are not there.
        ENTRIES_MISSING,
        /// The store's own file is damaged.
        STORE_DAMAGED,
        /// An original has other bytes than were received.
        ORIGINAL_ALTERED,
        /// An original is not there.
        ORIGINAL_MISSING
    }
}
