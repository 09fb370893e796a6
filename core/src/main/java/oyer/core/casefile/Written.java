package oyer.core.casefile;

import java.time.LocalDate;
import java.util.Optional;
import oyer.core.text.Passage;

/// When a document was written, and how that is known.
public sealed interface Written {

    /// Told from outside: `--written`, or a reviewer.
    record Given(LocalDate day) implements Written {}

    /// The document says so: its date line, its mail header.
    record Stated(LocalDate day, Passage passage) implements Written {}

    /// Only the file says so; a last and marked resort, never used to date an event.
    record FileDate(LocalDate day) implements Written {}

    record Unknown() implements Written {}

    /// The day from which relative expressions may be reckoned; a file's date is none.
    default Optional<LocalDate> anchor() {
        return switch (this) {
            case Given(var day) -> Optional.of(day);
            case Stated stated -> Optional.of(stated.day());
            case FileDate _, Unknown _ -> Optional.empty();
        };
    }
}
