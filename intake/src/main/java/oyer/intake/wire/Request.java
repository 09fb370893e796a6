package oyer.intake.wire;

import java.util.Set;

/// What a reading process is asked. The bytes of the file follow the request, then their SHA-256.
public sealed interface Request {

    Limits limits();

    /// The path to record; its last step names the file.
    String path();

    /// Read the file and everything in it.
    ///
    /// @param done paths of parts that were delivered by an earlier attempt: descended into, not read again
    /// @param avoid paths that broke an earlier attempt: not touched
    record Read(String path, Limits limits, Set<String> done, Set<String> avoid) implements Request {
        public Read {
            done = Set.copyOf(done);
            avoid = Set.copyOf(avoid);
        }
    }

    /// Show one page of the file or of a part of it.
    ///
    /// @param wanted the path of the document within the file; the same as `path` for the file itself
    /// @param sha256 of that document as it was received; another one by that path is not shown
    /// @param page 1-based
    /// @param dpi of the image; 0 asks for the boxes instead
    /// @param held the process still has this document from the request before: no bytes follow
    record Look(String path, Limits limits, String wanted, String sha256, int page, int dpi, boolean held)
            implements Request {}
}
