package oyer.core.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import oyer.core.argue.draft.Draft;
import oyer.core.argue.draft.Drafter;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EvidenceItem;
import oyer.core.casefile.Figure;
import oyer.core.casefile.MatterDay;
import oyer.core.casefile.Rulings;
import oyer.core.check.Checks;
import oyer.core.check.sheet.CaseReadings;
import oyer.core.read.identity.WhoIsWho;
import oyer.core.text.DocumentId;
import oyer.core.text.Language;
import oyer.core.text.Passage;

/// What can be said only of the case as a whole, once its documents are read and what was decided of them is known: who
/// is who, and what does not sit together. Done again from the start when it was interrupted.
public final class Settlement {

    private final CaseStore store;
    private final Progress progress;
    private final Map<DocumentId, DocumentReadings> proposed;
    private final ProseCache words;

    public Settlement(CaseStore store, Progress progress) {
        this(store, progress, Map.of(), new ProseCache());
    }

    /// @param proposed what was just read of documents and kept, so that it need not be unpacked again
    /// @param words of the same documents
    Settlement(CaseStore store, Progress progress, Map<DocumentId, DocumentReadings> proposed, ProseCache words) {
        this.store = store;
        this.progress = progress;
        this.proposed = proposed;
        this.words = words;
    }

    /// What is found is kept behind the back of what is still to be found, one thing after the other.
    public void settle() {
        try (ExecutorService keeping = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("keeper").daemon().factory())) {
            settle(keeping);
        }
    }

    private void settle(ExecutorService keeping) {
        List<Document> documents = store.documents();
        boolean undecided = store.rulings().all().isEmpty();
        List<DocumentReadings> readings = placed(
                documents,
                documents.parallelStream()
                        .flatMap(document ->
                                (undecided ? proposed(document.id()) : store.readings(document.id())).stream())
                        .toList(),
                undecided);
        progress.at("who is who", 0, 1, "");
        List<Figure> figures = ruled(WhoIsWho.of(readings), readings, store.rulings());
        CompletableFuture<Void> figuresKept = CompletableFuture.runAsync(() -> store.keepFigures(figures), keeping);
        progress.at("who is who", 1, 1, "");
        List<EvidenceItem> items = CaseItems.of(store, readings);
        CompletableFuture<Void> itemsKept = figuresKept.thenRunAsync(() -> store.keepItems(items), keeping);
        // beside the checks: only its last step asks what they found
        CompletableFuture<Drafter> drafter =
                CompletableFuture.supplyAsync(() -> CaseArgument.taken(store, figures, items, readings, words));
        Checks.Outcome outcome = check(readings, figures);
        CompletableFuture<Void> allKept = itemsKept.thenRunAsync(() -> keep(outcome), keeping);
        progress.at("argument", 0, 1, "");
        Draft draft = drafter.join().draft(outcome.found());
        allKept.join();
        store.keepDraft(draft);
        progress.at("argument", 1, 1, "");
    }

    private Optional<DocumentReadings> proposed(DocumentId document) {
        return Optional.ofNullable(proposed.get(document)).or(() -> store.proposed(document));
    }

    /// What papers tell of the matter without its day gets the day that the others name, or loses it when they
    /// no longer do.
    private List<DocumentReadings> placed(
            List<Document> documents, List<DocumentReadings> readings, boolean undecided) {
        if (readings.stream().noneMatch(CaseMatter::isOpen)) {
            return readings;
        }
        Optional<MatterDay> matter = CaseMatter.of(readings);
        Map<DocumentId, Document> byId = new HashMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        return readings.parallelStream()
                .map(read ->
                        CaseMatter.isOpen(read) ? placed(byId.get(read.document()), read, matter, undecided) : read)
                .toList();
    }

    private DocumentReadings placed(
            @Nullable Document document, DocumentReadings read, Optional<MatterDay> matter, boolean undecided) {
        Optional<DocumentReadings> before = proposed(read.document());
        if (document == null || before.isEmpty()) {
            return read;
        }
        DocumentReadings now = CaseMatter.placed(before.get(), matter, id -> words.of(id, read.language(), store));
        if (now.equals(before.get())) {
            return read;
        }
        store.keep(document, store.text(read.document()), Optional.of(now));
        return undecided ? now : store.readings(now.document()).orElse(read);
    }

    /// Drafts the argument of a case that is settled but for that: another version of the program settled it.
    public void draft() {
        if (store.draft().isEmpty()) {
            progress.at("argument", 0, 1, "");
            store.keepDraft(CaseArgument.proposed(store));
            progress.at("argument", 1, 1, "");
        }
    }

    private List<Figure> ruled(List<Figure> figures, List<DocumentReadings> readings, Rulings rulings) {
        Map<DocumentId, DocumentReadings> byDocument = new HashMap<>();
        readings.forEach(r -> byDocument.put(r.document(), r));
        return RuledFigures.of(
                figures,
                rulings,
                new RuledFigures.Spoken(
                        passage -> who(passage, byDocument),
                        who -> Math.toIntExact(Optional.ofNullable(byDocument.get(who.document())).stream()
                                .flatMap(r -> r.mentions().stream())
                                .filter(m -> m.entity() == who.entity())
                                .count()),
                        who -> Optional.ofNullable(byDocument.get(who.document()))
                                .orElseThrow()
                                .entities()
                                .get(who.entity())));
    }

    /// Who is mentioned by these words, wherever they stand now.
    private Optional<RuledFigures.Who> who(Passage passage, Map<DocumentId, DocumentReadings> byDocument) {
        return Optional.ofNullable(byDocument.get(passage.document()))
                .flatMap(readings -> store.text(passage.document())
                        .flatMap(text -> FoundAgain.in(text, passage))
                        .flatMap(place -> readings.mentions().stream()
                                .filter(m -> m.passage().span().equals(place.span()))
                                .findFirst()))
                .map(mention -> new RuledFigures.Who(passage.document(), mention.entity()));
    }

    private void keep(Checks.Outcome outcome) {
        store.keepDiscrepancies(outcome.found());
        store.keepConsistent(outcome.fitting());
        store.keepShortfalls(outcome.shortfalls());
    }

    private Checks.Outcome check(List<DocumentReadings> readings, List<Figure> figures) {
        progress.at("check", 0, 1, "");
        Map<DocumentId, Language> languages = new HashMap<>();
        readings.forEach(r -> languages.put(r.document(), r.language()));
        CaseReadings all = new CaseReadings(
                readings,
                figures,
                id -> Optional.ofNullable(languages.get(id)).flatMap(language -> words.of(id, language, store)));
        Checks.Outcome outcome = Checks.outcome(all);
        progress.at("check", 1, 1, "");
        return outcome;
    }
}
