package oyer.core.review;

import java.time.LocalDate;
import java.util.Optional;
import oyer.core.text.DocumentId;

/// Which proceedings to show; each filter narrows. They come by earliest day, then by latest (for one that is open
/// before), the undated last.
///
/// @param words all of these words stand in its passage, upper and lower case alike
/// @param action the kind of step, as read
/// @param from dated steps that can have been on or after this day
/// @param to dated steps that can have been on or before this day
public record ProceedingQuery(
        Optional<DocumentId> document,
        Optional<String> words,
        Optional<String> action,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public ProceedingQuery(Optional<DocumentId> document, Optional<String> words) {
        this(document, words, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static ProceedingQuery all() {
        return new ProceedingQuery(Optional.empty(), Optional.empty());
    }
}
