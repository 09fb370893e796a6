package oyer.core.review;

import java.util.List;
import java.util.Map;
import oyer.core.casefile.EvidenceItem;
import oyer.core.casefile.ExhibitReading;
import oyer.core.text.DocumentId;

/// An item of evidence with all words of the case that speak of it.
///
/// @param readings by document, in the order of the item's members; at least one
/// @param titles of the documents
public record ItemRow(EvidenceItem item, List<ExhibitReading> readings, Map<DocumentId, String> titles) {

    public ItemRow {
        readings = List.copyOf(readings);
        titles = Map.copyOf(titles);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("item " + item.id() + " rests on nothing");
        }
    }

    public String title(DocumentId document) {
        return titles.getOrDefault(document, document.sha256().substring(0, 8));
    }
}
