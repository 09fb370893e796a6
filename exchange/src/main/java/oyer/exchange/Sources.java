package oyer.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.review.CaseStore;
import oyer.core.review.Citation;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;

/// Where passages stand, as every table says it.
final class Sources {

    /// Columns of a table whose rows rest on a passage. `start` and `end` count UTF-16 units of the document's text
    /// (`oyer extract --text` prints it).
    static final List<String> COLUMNS =
            List.of("citation", "document", "page", "line", "start", "end", "words", "sha256");

    private static final int LATELY = 64;

    private final CaseStore store;
    private final Map<DocumentId, Document> documents = new HashMap<>();
    private final Map<DocumentId, Optional<DocumentText>> texts = new Lately<>();
    private final Map<DocumentId, Optional<DocumentReadings>> readings = new Lately<>();

    Sources(CaseStore store) {
        this.store = store;
        store.documents().forEach(d -> documents.put(d.id(), d));
    }

    Optional<Document> document(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    Optional<DocumentText> text(DocumentId id) {
        return texts.computeIfAbsent(id, store::text);
    }

    Optional<DocumentReadings> readings(DocumentId id) {
        return readings.computeIfAbsent(id, store::readings);
    }

    /// Its path in the case; a document that was taken out of the case since goes by its hash.
    String path(DocumentId id) {
        return document(id).map(Document::path).orElseGet(id::sha256);
    }

    /// In the field's form, else by the path alone.
    String citation(Passage passage) {
        return document(passage.document())
                .flatMap(d -> text(passage.document()).filter(passage::holdsIn).map(t -> Citation.of(d, t, passage)))
                .orElseGet(() -> path(passage.document()));
    }

    List<String> cells(Passage passage) {
        return List.of(
                citation(passage),
                path(passage.document()),
                String.valueOf(passage.page()),
                String.valueOf(passage.line()),
                String.valueOf(passage.start()),
                String.valueOf(passage.end()),
                passage.words(),
                passage.document().sha256());
    }

    /// What was asked for lately, so that a long table does not hold the whole case.
    private static final class Lately<V> extends LinkedHashMap<DocumentId, V> {
        private static final long serialVersionUID = 1;

        Lately() {
            super(LATELY * 2, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, V> eldest) {
            return size() > LATELY;
        }
    }
}
