package oyer.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.check.CaseReadings;
import oyer.core.check.Whereabouts;
import oyer.core.text.DocumentId;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// Where people were, from a kept case. Read once and kept until the case changes.
public final class CaseWhereabouts {

    private static final Map<CaseStore, Kept> KEPT = new WeakHashMap<>();

    private record Kept(long generation, Whereabouts whereabouts) {}

    private CaseWhereabouts() {}

    public static synchronized Whereabouts of(CaseStore store) {
        Kept kept = KEPT.get(store);
        if (kept == null || kept.generation() != store.generation()) {
            kept = new Kept(store.generation(), Whereabouts.of(readings(store)));
            KEPT.put(store, kept);
        }
        return kept.whereabouts();
    }

    private static CaseReadings readings(CaseStore store) {
        List<DocumentReadings> readings = new ArrayList<>();
        for (Document document : store.documents()) {
            store.readings(document.id()).ifPresent(readings::add);
        }
        Map<DocumentId, Language> languages = new HashMap<>();
        readings.forEach(r -> languages.put(r.document(), r.language()));
        return new CaseReadings(
                readings,
                store.figures(),
                id -> Optional.ofNullable(languages.get(id))
                        .flatMap(language -> store.text(id).map(text -> Prose.of(text, language))));
    }
}
