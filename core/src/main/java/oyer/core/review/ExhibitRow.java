package oyer.core.review;

import java.util.List;
import oyer.core.casefile.ExhibitReading;
import oyer.core.text.DocumentId;

/// One item of evidence as one document speaks of it.
///
/// @param exhibit the item's number within the document
/// @param readings all words of the document that speak of it, in order; at least one
public record ExhibitRow(DocumentId document, String documentTitle, int exhibit, List<ExhibitReading> readings) {

    public ExhibitRow {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("exhibit " + exhibit + " of document " + document + " rests on nothing");
        }
    }

    /// What to call it: by its first words.
    public String name() {
        return readings.getFirst().name();
    }
}
