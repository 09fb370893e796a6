package oyer.store;

import java.util.Arrays;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import oyer.core.casefile.DocumentReadings;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Page;

/// The texts last used, and what was read from those last of all, unpacked.
final class TextCache {

    private static final long MOST_TEXT = 16 << 20;
    /// What is read from a text takes some forty times its room.
    private static final long MOST_READ = 1 << 20;

    private final CaseJson json;
    private final Recent<DocumentText> texts = new Recent<>(MOST_TEXT);
    private final Recent<Optional<DocumentReadings>> readings = new Recent<>(MOST_READ);

    /// @param stamp the generation at which words and readings were kept, both together
    private record Kept(long stamp, long characters) {}

    TextCache(CaseJson json) {
        this.json = json;
    }

    Optional<DocumentText> text(Handle handle, DocumentId id) {
        return kept(handle, id).map(now -> text(handle, id, now));
    }

    /// What was read from a document, before any decision.
    Optional<DocumentReadings> proposed(Handle handle, DocumentId id) {
        Optional<Kept> kept = kept(handle, id);
        return kept.isEmpty()
                ? load(handle, id, Optional.empty())
                : readings.of(
                        id,
                        kept.get().stamp,
                        kept.get().characters,
                        () -> load(handle, id, Optional.of(text(handle, id, kept.get()))));
    }

    private static Optional<Kept> kept(Handle handle, DocumentId id) {
        return handle.createQuery("select w.stamp, length(w.characters) from words w join document d"
                        + " on d.document = w.document where d.sha256 = ?")
                .bind(0, id.sha256())
                .map((rs, _) -> new Kept(rs.getLong(1), rs.getLong(2)))
                .findOne();
    }

    private DocumentText text(Handle handle, DocumentId id, Kept kept) {
        return texts.of(id, kept.stamp, kept.characters, () -> load(handle, id));
    }

    private DocumentText load(Handle handle, DocumentId id) {
        return handle.createQuery("select w.pages, w.characters from words w"
                        + " join document d on d.document = w.document where d.sha256 = ?")
                .bind(0, id.sha256())
                .map((rs, _) -> new DocumentText(
                        id, Packed.characters(rs.getBytes(2)), Arrays.asList(json.read(rs.getString(1), Page[].class))))
                .one();
    }

    private Optional<DocumentReadings> load(Handle handle, DocumentId id, Optional<DocumentText> text) {
        return handle.createQuery("select r.body from readings r join document d on d.document = r.document"
                        + " where d.sha256 = ?")
                .bind(0, id.sha256())
                .map((rs, _) -> json.unpack(rs.getBytes(1), id, text))
                .findOne();
    }
}
