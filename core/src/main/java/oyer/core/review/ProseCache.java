package oyer.core.review;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// The words of documents as they were made ready to be read, held until the case they are of is settled: the
/// index, the matter, the checks and the argument each go through all of them again, and to cut a text into
/// words and sentences costs a good part of what it costs to check it. Of a case with more words than are
/// held, the others are made ready anew each time.
///
/// Safe for several threads.
public final class ProseCache {

    /// Tokens held at most, of about sixty bytes each with what is remembered of them: some two thousand pages.
    private static final long MOST = 1_000_000;

    private final Map<DocumentId, Prose> held = new ConcurrentHashMap<>();
    private final AtomicLong tokens = new AtomicLong();

    /// Holds on to it, if there is room.
    public void hold(Prose prose) {
        int size = prose.tokens().size();
        if (tokens.addAndGet(size) > MOST || held.putIfAbsent(prose.text().id(), prose) != null) {
            tokens.addAndGet(-size);
        }
    }

    /// The words of a document in the language in which it is read.
    public Prose of(DocumentText text, Language language) {
        return held(text.id(), language).orElseGet(() -> Prose.of(text, language));
    }

    /// As above, of a text that is asked for only where it is not held.
    Optional<Prose> of(DocumentId id, Language language, CaseStore store) {
        return held(id, language).or(() -> store.text(id).map(text -> Prose.of(text, language)));
    }

    private Optional<Prose> held(DocumentId id, Language language) {
        return Optional.ofNullable(held.computeIfPresent(id, (_, prose) -> prose.upToDate()))
                .filter(prose -> prose.language() == language);
    }

    void clear() {
        held.clear();
        tokens.set(0);
    }
}
