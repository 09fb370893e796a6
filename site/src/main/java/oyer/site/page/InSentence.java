package oyer.site.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oyer.core.review.CaseStore;
import oyer.core.text.Around;
import oyer.core.text.Passage;

/// The sentences in which short passages stand: a day, a number or a verb says little without its sentence; what is one
/// speaks for itself.
final class InSentence {

    /// Characters of a passage that is shown in its sentence.
    private static final int SHORT = 120;

    private InSentence() {}

    static Map<Passage, Around> around(CaseStore store, List<Passage> passages) {
        Map<Passage, Around> around = new HashMap<>();
        for (Passage passage : passages) {
            if (passage.span().length() <= SHORT && !around.containsKey(passage)) {
                store.text(passage.document()).ifPresent(text -> around.put(passage, Around.of(text, passage.span())));
            }
        }
        return around;
    }
}
