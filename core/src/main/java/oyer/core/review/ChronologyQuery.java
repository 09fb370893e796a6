package oyer.core.review;

import java.time.LocalDate;
import java.util.Optional;
import oyer.core.text.DocumentId;

/// What to show of the chronology; each filter narrows.
///
/// @param figure id of a person or place that takes part
/// @param words words that the clause holds, as typed
/// @param from events that can have been on or after this day
/// @param to events that can have been on or before this day
/// @param undated whether to include events that cannot be placed
public record ChronologyQuery(
        Optional<String> figure,
        Optional<DocumentId> document,
        Optional<String> words,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean undated) {

    public static ChronologyQuery all() {
        return new ChronologyQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
    }
}
