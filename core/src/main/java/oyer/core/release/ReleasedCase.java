package oyer.core.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EvidenceItem;
import oyer.core.casefile.Figure;
import oyer.core.casefile.ReadResult;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Ruling;
import oyer.core.casefile.Shortfall;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.Working;
import oyer.core.review.CaseStore;
import oyer.core.review.ItemQuery;
import oyer.core.review.ItemRow;
import oyer.core.review.Progress;
import oyer.core.review.Slice;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;

/// What of a case may be published, as a case of its own: whatever is made of it cannot say what it does not hold.
public final class ReleasedCase {

    private static final int STEP = 500;

    private final CaseStore from;
    private final CaseStore to;
    private final Redactor redactor;
    private final Map<DocumentId, ReleasedText> texts = new HashMap<>();
    private final Map<DocumentId, Original> originals = new HashMap<>();
    private final Set<String> paths = new HashSet<>();
    private final Map<DocumentId, Spoken> spoken = new HashMap<>();
    private long withheldDocuments;
    private long withheldDiscrepancies;
    private long withheldComparisons;

    /// Where a released document comes from.
    ///
    /// @param changed whether words were taken out of it
    public record Original(Document document, Optional<DocumentText> text, List<oyer.core.text.Span> removed) {
        public Original {
            removed = List.copyOf(removed);
        }
    }

    /// Whom and what a released document speaks of.
    ///
    /// @param mentions how often, by the entity's number
    /// @param exhibits numbers
    private record Spoken(List<Entity> entities, Map<Integer, Integer> mentions, Set<Integer> exhibits) {

        static Spoken of(DocumentReadings readings) {
            Map<Integer, Integer> mentions = new HashMap<>();
            readings.mentions().forEach(m -> mentions.merge(m.entity(), 1, Integer::sum));
            Set<Integer> exhibits = new HashSet<>();
            readings.exhibits().forEach(e -> exhibits.add(e.exhibit()));
            return new Spoken(readings.entities(), mentions, exhibits);
        }
    }

    private ReleasedCase(CaseStore from, CaseStore to, Redactor redactor) {
        this.from = from;
        this.to = to;
        this.redactor = redactor;
    }

    /// Fills an empty case with what may be published of another.
    public static ReleasedCase fill(CaseStore from, CaseStore to, Redactor redactor, Progress progress)
            throws InterruptedException {
        ReleasedCase released = new ReleasedCase(from, to, redactor);
        List<Document> all = from.documents();
        for (int i = 0; i < all.size(); i++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            released.document(all.get(i));
            progress.at("release", i + 1L, all.size(), "");
        }
        released.figures();
        released.items();
        released.discrepancies();
        released.argument();
        released.story();
        return released;
    }

    /// Documents of which nothing is published.
    public long withheldDocuments() {
        return withheldDocuments;
    }

    /// Discrepancies left out: rejected or explained by a reviewer, or resting on what is not published.
    public long withheldDiscrepancies() {
        return withheldDiscrepancies;
    }

    /// Those of the case's comparisons of traces that may be published. What is made of a document that is not
    /// published as it is, is not either.
    public List<TraceComparison> comparisons(List<TraceComparison> kept) {
        Set<String> changed = new HashSet<>();
        for (Document document : from.documents()) {
            Original told = originals.get(document.id());
            if (told == null || !told.removed().isEmpty()) {
                changed.add(document.id().sha256());
            }
        }
        List<TraceComparison> shown = kept.stream()
                .flatMap(c -> ReleasedComparison.of(c, redactor, hash -> !changed.contains(hash)).stream())
                .toList();
        withheldComparisons = (long) kept.size() - shown.size();
        return shown;
    }

    /// Comparisons that are kept in the case and not published.
    public long withheldComparisons() {
        return withheldComparisons;
    }

    /// By the released document's id.
    public Map<DocumentId, Original> originals() {
        return Map.copyOf(originals);
    }

    private void document(Document document) {
        if (redactor.withholds(document.id())) {
            withheldDocuments++;
            return;
        }
        Optional<DocumentText> text = from.text(document.id());
        Optional<DocumentReadings> readings = from.readings(document.id());
        List<ReleasedText.Replacement> replacements =
                text.map(t -> redactor.replacements(t, readings)).orElse(List.of());
        String title = redactor.shown(document.title());
        List<String> shown = document.paths().stream().map(this::path).toList();
        boolean same = replacements.isEmpty() && title.equals(document.title()) && shown.equals(document.paths());
        Optional<ReleasedText> released = text.map(t -> new ReleasedText(
                t,
                replacements,
                characters -> same ? document.id() : id(shown.getFirst(), characters),
                redactor::shown));
        DocumentId id =
                released.map(r -> r.text().id()).orElseGet(() -> same ? document.id() : id(shown.getFirst(), ""));
        released.ifPresent(r -> texts.put(document.id(), r));
        originals.put(
                id,
                new Original(
                        document,
                        text,
                        replacements.stream()
                                .map(ReleasedText.Replacement::span)
                                .toList()));
        long bytes = same
                ? document.bytes()
                : released.map(r -> (long) r.text().characters().getBytes(StandardCharsets.UTF_8).length)
                        .orElse(0L);
        Optional<DocumentReadings> told = released.flatMap(
                r -> readings.map(x -> new ReleasedReadings(r, redactor, redactor.blanked(replacements)).of(x)));
        told.ifPresent(t -> spoken.put(id, Spoken.of(t)));
        to.keep(
                new Document(
                        id, shown, bytes, document.mediaType(), title, Optional.empty(), result(document.result())),
                released.map(ReleasedText::text),
                told);
    }

    private ReadResult result(ReadResult result) {
        return switch (result) {
            case ReadResult.Failed failed -> new ReadResult.Failed(failed.cause(), redactor.shown(failed.reason()));
            case ReadResult.Read read -> read;
            case ReadResult.Container container -> container;
            case ReadResult.Prints prints -> prints;
        };
    }

    /// Two documents whose names are both kept back still lie at two paths.
    private String path(String path) {
        String shown = redactor.shown(path);
        String free = shown;
        for (int i = 2; !paths.add(free); i++) {
            int dot = shown.lastIndexOf('.');
            boolean ending = dot > shown.lastIndexOf('/') + 1;
            free = ending ? shown.substring(0, dot) + " (" + i + ")" + shown.substring(dot) : shown + " (" + i + ")";
        }
        return free;
    }

    /// Made from what is shown: the hash of an original would tell whoever guesses a name whether he is right.
    private static DocumentId id(String path, String characters) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(("released\n" + path + "\n").getBytes(StandardCharsets.UTF_8));
            return new DocumentId(HexFormat.of().formatHex(digest.digest(characters.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void figures() {
        List<Figure> shown = new ArrayList<>();
        for (Figure figure : from.figures()) {
            List<Figure.Member> members = new ArrayList<>();
            Set<String> names = new LinkedHashSet<>();
            int mentions = 0;
            for (Figure.Member member : figure.members()) {
                if (!texts.containsKey(member.document())) {
                    continue;
                }
                DocumentId id = id(member.document());
                Spoken told = spoken.get(id);
                Optional<Entity> entity = told == null
                        ? Optional.empty()
                        : Optional.of(told.entities().get(member.entity()));
                if (told != null && entity.isPresent() && !entity.get().name().equals(redactor.withheld())) {
                    members.add(new Figure.Member(id, member.entity(), redactor.shown(member.because())));
                    names.add(entity.get().name());
                    entity.get().aliases().forEach(a -> names.add(a.name()));
                    mentions += told.mentions().getOrDefault(member.entity(), 0);
                }
            }
            if (!members.isEmpty()) {
                boolean whole = members.size() == figure.members().size();
                shown.add(figure(figure, members, names, whole ? figure.mentions() : mentions, whole));
            }
        }
        to.keepFigures(shown);
    }

    /// The register as reviewers left it, as far as documents that are published still speak of it.
    private void items() {
        List<EvidenceItem> shown = new ArrayList<>();
        Slice<ItemRow> part = from.items(ItemQuery.all(), 0, STEP);
        for (long done = 0; !part.rows().isEmpty(); part = from.items(ItemQuery.all(), done, STEP)) {
            part.rows().forEach(row -> item(row.item()).ifPresent(shown::add));
            done += part.rows().size();
            if (done >= part.total()) {
                break;
            }
        }
        to.keepItems(shown);
    }

    private Optional<EvidenceItem> item(EvidenceItem item) {
        List<EvidenceItem.Member> members = item.members().stream()
                .filter(m -> texts.containsKey(m.document()))
                .map(m -> new EvidenceItem.Member(id(m.document()), m.exhibit(), m.because()))
                .filter(m -> Optional.ofNullable(spoken.get(m.document()))
                        .filter(told -> told.exhibits().contains(m.exhibit()))
                        .isPresent())
                .toList();
        boolean whole = members.size() == item.members().size();
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new EvidenceItem(
                        item.id(),
                        redactor.shown(item.name()),
                        item.type(),
                        // what only a document that is held back says is not told
                        whole ? item.marks().stream().map(redactor::shown).toList() : List.of(),
                        whole ? item.foundAt().map(redactor::shown) : Optional.empty(),
                        members));
    }

    /// @param names by which documents that are published call it: a name that only others know is not told
    /// @param whole whether every document that speaks of it is published
    private Figure figure(Figure figure, List<Figure.Member> members, Set<String> names, int mentions, boolean whole) {
        String own = redactor.shown(figure.name());
        String longest =
                names.stream().max(Comparator.comparingInt(String::length)).orElse(redactor.withheld());
        Optional<String> pseudonym = redactor.pseudonym(figure);
        List<Entity.Alias> aliases = figure.aliases().stream()
                .map(a -> new Entity.Alias(redactor.shown(a.name()), whole ? redactor.shown(a.because()) : ""))
                .filter(a -> whole || names.contains(a.name()))
                .toList();
        return new Figure(
                figure.id(),
                figure.kind(),
                pseudonym.orElse(whole || names.contains(own) ? own : longest),
                pseudonym.isPresent() ? List.of() : aliases,
                whole ? figure.roles().stream().map(redactor::shown).toList() : List.of(),
                members,
                mentions,
                figure.standing());
    }

    private DocumentId id(DocumentId original) {
        ReleasedText text = texts.get(original);
        if (text == null) {
            throw new IllegalStateException("document " + original + " was not released");
        }
        return text.text().id();
    }

    private Optional<Passage> passage(Passage passage) {
        return Optional.ofNullable(texts.get(passage.document()))
                .filter(t -> passage.holdsIn(t.before()))
                .map(t -> t.passage(passage));
    }

    private void discrepancies() {
        List<Discrepancy> shown = new ArrayList<>();
        for (Discrepancy d : from.discrepancies()) {
            boolean settled = from.rulings()
                    .of(d)
                    .filter(r ->
                            r.decision() instanceof Decision.Rejected || r.decision() instanceof Decision.Explained)
                    .isPresent();
            List<Passage> passages =
                    d.passages().stream().flatMap(p -> passage(p).stream()).toList();
            if (settled || passages.size() < d.passages().size()) {
                withheldDiscrepancies++;
                continue;
            }
            Discrepancy told =
                    new Discrepancy(d.type(), d.rule(), redactor.shown(d.explanation()), passages, d.confidence());
            Discrepancy both =
                    d.german().map(redactor::shown).map(told::inGerman).orElse(told);
            shown.add(d.working().map(this::shown).map(both::with).orElse(both));
            for (Ruled filed : from.rulings().filed(d)) {
                if (filed.decision() instanceof Decision.Filed(var issue)) {
                    rule(filed, new Decision.Filed(redactor.shown(issue)));
                }
            }
        }
        to.keepDiscrepancies(shown);
        // what went wrong is told in the program's words, which may hold those of a passage
        to.keepShortfalls(from.shortfalls().stream()
                .map(s -> s.kind() == Shortfall.Kind.FAILED ? new Shortfall(s.kind(), s.check(), "…") : s)
                .toList());
    }

    /// The arithmetic, without words that are kept back.
    private Working shown(Working working) {
        return new Working(
                working.unit(),
                working.marks().stream()
                        .map(m -> new Working.Mark(redactor.shown(m.label()), m.low(), m.high(), m.stated()))
                        .toList());
    }

    private void argument() {
        for (Ruled ruled : from.rulings().argued()) {
            if (ruled.decision() instanceof Decision.Argued(var edit, var payload)) {
                rule(ruled, new Decision.Argued(edit, redactor.shown(payload)));
            }
        }
    }

    private void story() {
        for (Ruled ruled : from.rulings().story()) {
            if (ruled.decision() instanceof Decision.Told told) {
                rule(
                        ruled,
                        new Decision.Told(
                                told.chapter(),
                                told.place(),
                                redactor.shown(told.title()),
                                redactor.shown(told.text())));
            }
        }
    }

    private void rule(Ruled ruled, Decision decision) {
        Ruling was = ruled.ruling();
        // a reference to what is not published keeps its number and leads nowhere
        List<Passage> about = new ArrayList<>();
        for (Passage passage : was.about()) {
            passage(passage).or(this::nowhere).ifPresent(about::add);
        }
        Map<String, String> said = new HashMap<>();
        was.said().forEach((key, value) -> said.put(key, redactor.shown(value)));
        to.rule(new Ruling(decision, was.kind(), about, said, "published", Instant.EPOCH, Optional.empty()));
    }

    private Optional<Passage> nowhere() {
        return Optional.of(new Passage(new DocumentId("0".repeat(64)), 1, 1, new oyer.core.text.Span(0, 1), "?"));
    }
}
