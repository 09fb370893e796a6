package oyer.core.review;

import java.util.Optional;
import oyer.core.casefile.ExhibitReading;
import oyer.core.text.DocumentId;

/// Which exhibits to show; each filter narrows.
///
/// @param status a step that its history holds
/// @param words all of these words stand in its name, mark or passages, upper and lower case alike
public record ExhibitQuery(
        Optional<ExhibitReading.Type> type,
        Optional<ExhibitReading.Status> status,
        Optional<DocumentId> document,
        Optional<String> words) {

    public static ExhibitQuery all() {
        return new ExhibitQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
