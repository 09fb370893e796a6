package oyer.site.reader;

import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Reading;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Span;

/// A stretch of the document that something was read from.
record Marked(Span span, Kind kind) {

    /// All stretches of one document that reach into `within`, in order.
    static List<Marked> of(DocumentReadings readings, List<Discrepancy> discrepancies, Span within) {
        List<Marked> marked = new ArrayList<>();
        for (Reading reading : (Iterable<Reading>) readings.all()::iterator) {
            if (reading.passage().span().overlaps(within)) {
                marked.add(new Marked(reading.passage().span(), Kind.of(reading)));
            }
        }
        marked.addAll(disputed(readings.document(), discrepancies, within));
        marked.sort((a, b) -> a.span.compareTo(b.span));
        return marked;
    }

    private static List<Marked> disputed(DocumentId document, List<Discrepancy> discrepancies, Span within) {
        List<Marked> marked = new ArrayList<>();
        for (Discrepancy discrepancy : discrepancies) {
            for (Passage passage : discrepancy.passages()) {
                if (passage.document().equals(document) && passage.span().overlaps(within)) {
                    marked.add(new Marked(passage.span(), Kind.DISCREPANCY));
                }
            }
        }
        return marked;
    }
}
