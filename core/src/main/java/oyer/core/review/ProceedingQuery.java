package oyer.core.review;

import java.util.Optional;
import oyer.core.text.DocumentId;

/// Which proceedings to show; each filter narrows. They come by earliest day, then by latest (for one that is open
/// before), the undated last.
///
/// @param words all of these words stand in its passage, upper and lower case alike
public record ProceedingQuery(Optional<DocumentId> document, Optional<String> words) {

    public static ProceedingQuery all() {
        return new ProceedingQuery(Optional.empty(), Optional.empty());
    }
}
