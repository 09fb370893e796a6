package oyer.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Figure;
import oyer.core.check.CaseReadings;
import oyer.core.check.Checks;
import oyer.core.read.identity.WhoIsWho;
import oyer.core.text.DocumentId;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// What can be said only of the case as a whole, once its documents are read: who is who, and what does not sit
/// together. Done again from the start when it was interrupted.
final class Settlement {

    private final CaseStore store;
    private final Progress progress;

    Settlement(CaseStore store, Progress progress) {
        this.store = store;
        this.progress = progress;
    }

    void settle() {
        List<Document> documents = store.documents();
        List<DocumentReadings> readings = new ArrayList<>();
        for (Document document : documents) {
            store.readings(document.id()).ifPresent(readings::add);
        }
        progress.at("who is who", 0, 1, "");
        List<Figure> figures = WhoIsWho.of(readings);
        store.keepFigures(figures);
        progress.at("who is who", 1, 1, "");
        check(readings, figures);
    }

    private void check(List<DocumentReadings> readings, List<Figure> figures) {
        progress.at("check", 0, 1, "");
        Map<DocumentId, Language> languages = new HashMap<>();
        readings.forEach(r -> languages.put(r.document(), r.language()));
        CaseReadings all = new CaseReadings(
                readings,
                figures,
                id -> Optional.ofNullable(languages.get(id))
                        .flatMap(language -> store.text(id).map(text -> Prose.of(text, language))));
        store.keepDiscrepancies(Checks.all(all));
        progress.at("check", 1, 1, "");
    }
}
