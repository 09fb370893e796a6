package oyer.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Page;

/// The texts last used, unpacked. One is taken from memory only while the store still holds that very version.
final class TextCache {

    private static final long MOST_CHARACTERS = 16 << 20;

    private final CaseJson json;
    private final Map<DocumentId, Held> held = new LinkedHashMap<>(64, 0.75f, true);
    private long characters;

    private record Held(long stamp, DocumentText text) {}

    TextCache(CaseJson json) {
        this.json = json;
    }

    Optional<DocumentText> text(Handle handle, DocumentId id) {
        Optional<Long> stamp = handle.createQuery(
                        "select w.stamp from words w join document d on d.document = w.document where d.sha256 = ?")
                .bind(0, id.sha256())
                .mapTo(Long.class)
                .findOne();
        return stamp.map(now -> {
            synchronized (held) {
                Held known = held.get(id);
                if (known != null && known.stamp == now) {
                    return known.text;
                }
            }
            return hold(new Held(now, load(handle, id)));
        });
    }

    private DocumentText load(Handle handle, DocumentId id) {
        return handle.createQuery("select w.pages, w.characters from words w"
                        + " join document d on d.document = w.document where d.sha256 = ?")
                .bind(0, id.sha256())
                .map((rs, _) -> new DocumentText(
                        id, Packed.characters(rs.getBytes(2)), Arrays.asList(json.read(rs.getString(1), Page[].class))))
                .one();
    }

    private DocumentText hold(Held fresh) {
        synchronized (held) {
            Held before = held.put(fresh.text.id(), fresh);
            characters += fresh.text.length() - (before == null ? 0 : before.text.length());
            var eldest = held.values().iterator();
            while (characters > MOST_CHARACTERS && held.size() > 1) {
                characters -= eldest.next().text.length();
                eldest.remove();
            }
        }
        return fresh.text;
    }
}
