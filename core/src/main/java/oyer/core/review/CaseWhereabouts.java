package oyer.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.check.place.Whereabouts;
import oyer.core.check.sheet.CaseReadings;
import oyer.core.text.DocumentId;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// Where people were, from a kept case. Read once and kept until the case changes.
public final class CaseWhereabouts {

    private static final Kept<Whereabouts> KEPT = Kept.ofReadings(
            store -> Whereabouts.of(readings(store)),
            "whereabouts",
            Whereabouts.Told.class,
            Whereabouts::told,
            Whereabouts.Told::whereabouts);

    private CaseWhereabouts() {}

    public static Whereabouts of(CaseStore store) {
        return KEPT.of(store);
    }

    static CaseReadings readings(CaseStore store) {
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
