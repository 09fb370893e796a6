package oyer.core.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import oyer.core.text.DocumentId;

/// A file as received. Never altered.
///
/// @param id SHA-256 of its bytes
/// @param paths where it lies, relative to the case folder, with `/`; more than one when identical files were received.
///     A part of a container is `mail.mbox!/3`, `files.zip!/letters/a.txt`. The first is the one shown.
/// @param bytes its size
/// @param mediaType as detected from its bytes: `application/pdf`
/// @param title what it calls itself, or its file name
/// @param modified the file's own date, a last and marked resort
/// @param result what reading it came to
public record Document(
        DocumentId id,
        List<String> paths,
        long bytes,
        String mediaType,
        String title,
        Optional<Instant> modified,
        ReadResult result) {

    public Document {
        paths = List.copyOf(paths);
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("document " + id + " has no path");
        }
    }

    public String path() {
        return paths.getFirst();
    }
}
