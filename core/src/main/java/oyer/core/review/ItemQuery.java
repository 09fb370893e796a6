package oyer.core.review;

import java.util.Optional;
import oyer.core.casefile.ExhibitReading;
import oyer.core.text.DocumentId;

/// Which items of evidence to show; each filter narrows.
///
/// @param status a step that its history holds
/// @param figure id of a person who found it, whom a test of it names, or who says what became of it
/// @param document one that speaks of it
/// @param words all of these words stand in its names, marks or passages, upper and lower case alike
public record ItemQuery(
        Optional<ExhibitReading.Type> type,
        Optional<ExhibitReading.Status> status,
        Optional<String> figure,
        Optional<DocumentId> document,
        Optional<String> words) {

    public static ItemQuery all() {
        return new ItemQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
