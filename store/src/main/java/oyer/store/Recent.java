package oyer.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import oyer.core.text.DocumentId;

/// What was last used of documents, unpacked. It is taken from memory only while the store still holds that very
/// version of the document.
final class Recent<T> {

    private final long most;
    private final Map<DocumentId, Held<T>> held = new LinkedHashMap<>(64, 0.75f, true);
    private long characters;

    private record Held<T>(long stamp, T value, long characters) {}

    /// @param most characters of text, of all documents that are held together; the last one used is held anyway
    Recent(long most) {
        this.most = most;
    }

    /// @param stamp of the version that the store holds
    /// @param characters how long the document is
    T of(DocumentId id, long stamp, long characters, Supplier<T> load) {
        synchronized (held) {
            Held<T> known = held.get(id);
            if (known != null && known.stamp == stamp) {
                return known.value;
            }
        }
        Held<T> fresh = new Held<>(stamp, load.get(), characters);
        synchronized (held) {
            Held<T> before = held.put(id, fresh);
            this.characters += characters - (before == null ? 0 : before.characters);
            var eldest = held.values().iterator();
            while (this.characters > most && held.size() > 1) {
                this.characters -= eldest.next().characters;
                eldest.remove();
            }
        }
        return fresh.value;
    }
}
