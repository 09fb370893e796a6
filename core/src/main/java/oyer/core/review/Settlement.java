package oyer.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Figure;
import oyer.core.check.CaseReadings;
import oyer.core.check.Checks;
import oyer.core.read.identity.WhoIsWho;
import oyer.core.text.DocumentId;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// What can be said only of the case as a whole, once its documents are read: who is who, what does not sit together, and
/// the index, which can be asked by figure. Done again from the start when it was interrupted.
final class Settlement {

    private final CaseStore store;
    private final CaseIndex index;
    private final Progress progress;

    Settlement(CaseStore store, CaseIndex index, Progress progress) {
        this.store = store;
        this.index = index;
        this.progress = progress;
    }

    void settle() throws InterruptedException {
        List<Document> documents = store.documents();
        List<DocumentReadings> readings = new ArrayList<>();
        for (Document document : documents) {
            store.readings(document.id()).ifPresent(readings::add);
        }
        progress.at("who is who", 0, 1, "");
        List<Figure> figures = WhoIsWho.of(readings);
        store.keepFigures(figures);
        progress.at("who is who", 1, 1, "");
        index(documents, readings, figures);
        check(readings, figures);
        index.commit(store.generation());
    }

    private void index(List<Document> documents, List<DocumentReadings> readings, List<Figure> figures)
            throws InterruptedException {
        Map<DocumentId, Map<Integer, String>> ids = new HashMap<>();
        for (Figure figure : figures) {
            for (Figure.Member member : figure.members()) {
                ids.computeIfAbsent(member.document(), _ -> new HashMap<>()).put(member.entity(), figure.id());
            }
        }
        Map<DocumentId, String> titles = new HashMap<>();
        documents.forEach(d -> titles.put(d.id(), d.title()));
        Set<DocumentId> gone = new HashSet<>(index.documents());
        long done = 0;
        for (DocumentReadings of : readings) {
            gone.remove(of.document());
            store.text(of.document()).ifPresent(text -> index.index(
                    text,
                    of.language(),
                    titles.getOrDefault(of.document(), ""),
                    Sections.of(text, of, ids.getOrDefault(of.document(), Map.of()))));
            progress.at("index", ++done, readings.size(), titles.getOrDefault(of.document(), ""));
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        gone.forEach(index::remove);
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
