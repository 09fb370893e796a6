package oyer.core.review;

import oyer.core.casefile.Document;
import oyer.core.text.DocumentId;
import oyer.core.text.Prose;

/// Brings an index into step with what a case holds: what an earlier run kept and was stopped before its index was
/// committed, or all where there is no index yet; what is indexed already costs little.
public final class Indexing {

    private Indexing() {}

    /// Seen by searches after [CaseIndex#commit(long)].
    public static void catchUp(CaseStore store, CaseIndex index) {
        for (DocumentId indexed : index.documents()) {
            if (store.document(indexed).isEmpty()) {
                index.remove(indexed);
            }
        }
        for (Document document : store.documents()) {
            store.text(document.id())
                    .ifPresent(text -> store.readings(document.id())
                            .ifPresent(readings -> index.index(
                                    text,
                                    readings.language(),
                                    document.title(),
                                    Sections.of(Prose.of(text, readings.language()), readings))));
        }
    }
}
