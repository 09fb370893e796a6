package oyer.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EvidenceItem;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Statement;
import oyer.core.text.DocumentId;
import oyer.core.time.When;

/// Answers questions of the whole case by walking through every document: right on any store, slow on a big one. A
/// store that can answer by an index does so, and is held to the same answers.
final class CaseWalk {

    private final CaseStore store;
    private final Map<Member, Figure> figures = new HashMap<>();

    private record Member(DocumentId document, int entity) {}

    CaseWalk(CaseStore store) {
        this.store = store;
        for (Figure figure : store.figures()) {
            // an entity that two figures claim stays with the first
            figure.members().forEach(m -> figures.putIfAbsent(new Member(m.document(), m.entity()), figure));
        }
    }

    Slice<StatementRow> statements(StatementQuery query, long from, int most) {
        List<StatementRow> rows = new ArrayList<>();
        each(query.document(), (document, readings) -> {
            Set<Integer> parts = query.whole() ? StatementQuery.parts(readings.statements()) : Set.of();
            for (Statement statement : readings.statements()) {
                Optional<ChronologyRow.Named> speaker = named(document.id(), statement.speaker());
                Optional<ChronologyRow.Named> hearer = named(document.id(), statement.hearer());
                if (holds(query.speaker(), speaker)
                        && holds(query.hearer(), hearer)
                        && query.inTime(statement)
                        && !parts.contains(statement.number())
                        && query.act().map(statement.act()::equals).orElse(true)
                        && all(query.words(), statement.passage().words())
                        && query.naming()
                                .map(figure -> names(figure, statement, readings))
                                .orElse(true)) {
                    rows.add(new StatementRow(statement, document.title(), speaker, hearer));
                }
            }
        });
        return slice(rows, from, most);
    }

    Slice<ExhibitRow> exhibits(ExhibitQuery query, long from, int most) {
        List<ExhibitRow> rows = new ArrayList<>();
        each(query.document(), (document, readings) -> {
            Map<Integer, List<ExhibitReading>> byItem = new TreeMap<>();
            readings.exhibits()
                    .forEach(e -> byItem.computeIfAbsent(e.exhibit(), n -> new ArrayList<>())
                            .add(e));
            byItem.forEach((number, item) -> {
                if (query.type()
                                .map(t -> item.stream().anyMatch(e -> e.type() == t))
                                .orElse(true)
                        && query.status()
                                .map(s -> item.stream()
                                        .flatMap(e -> e.status().stream())
                                        .anyMatch(step -> step.is() == s))
                                .orElse(true)
                        && all(query.words(), spoken(item))) {
                    rows.add(new ExhibitRow(document.id(), document.title(), number, item));
                }
            });
        });
        return slice(rows, from, most);
    }

    Slice<ItemRow> items(ItemQuery query, long from, int most) {
        return slice(rows().stream().filter(row -> answers(row, query)).toList(), from, most);
    }

    Optional<ItemRow> item(String id) {
        return rows().stream().filter(row -> row.item().id().equals(id)).findFirst();
    }

    private List<ItemRow> rows() {
        List<DocumentReadings> all = new ArrayList<>();
        Map<DocumentId, String> titles = new HashMap<>();
        each(Optional.empty(), (document, readings) -> {
            all.add(readings);
            titles.put(document.id(), document.title());
        });
        Map<DocumentId, DocumentReadings> byDocument = new LinkedHashMap<>();
        all.forEach(r -> byDocument.put(r.document(), r));
        return CaseItems.of(store, all).stream()
                .map(item -> row(item, byDocument, titles))
                .toList();
    }

    private static ItemRow row(
            EvidenceItem item, Map<DocumentId, DocumentReadings> byDocument, Map<DocumentId, String> titles) {
        List<DocumentReadings> of = byDocument.values().stream()
                .filter(r -> item.members().stream().anyMatch(m -> m.document().equals(r.document())))
                .toList();
        Map<DocumentId, String> named = new HashMap<>();
        of.forEach(r -> named.put(r.document(), titles.getOrDefault(r.document(), "")));
        return new ItemRow(item, CaseItems.readings(item, of), named);
    }

    private boolean answers(ItemRow row, ItemQuery query) {
        return query.type().map(row.item().type()::equals).orElse(true)
                && query.status()
                        .map(s -> row.readings().stream()
                                .flatMap(e -> e.status().stream())
                                .anyMatch(step -> step.is() == s))
                        .orElse(true)
                && query.document()
                        .map(d -> row.item().members().stream()
                                .anyMatch(m -> m.document().equals(d)))
                        .orElse(true)
                && query.figure().map(id -> names(row.item(), id)).orElse(true)
                && all(query.words(), spoken(row.readings()));
    }

    /// Whether an item's readings name a figure: their numbers are those of the document that holds them.
    private boolean names(EvidenceItem item, String figure) {
        return item.members().stream()
                .anyMatch(m -> store.readings(m.document()).stream()
                        .flatMap(r -> r.exhibits().stream())
                        .filter(e -> e.exhibit() == m.exhibit())
                        .flatMap(e -> CaseItems.people(e).stream())
                        .anyMatch(p -> holds(Optional.of(figure), named(m.document(), OptionalInt.of(p)))));
    }

    Slice<ProceedingRow> proceedings(ProceedingQuery query, long from, int most) {
        List<ProceedingRow> rows = new ArrayList<>();
        each(
                query.document(),
                (document, readings) -> readings.proceedings().stream()
                        .filter(p -> all(query.words(), p.passage().words()))
                        .filter(p -> query.action().map(p.action()::equals).orElse(true))
                        .filter(p -> CaseLanes.in(p.when(), query.from(), query.to()))
                        .forEach(p -> rows.add(new ProceedingRow(
                                p,
                                document.title(),
                                named(document.id(), p.decisionMaker()),
                                named(document.id(), p.of())))));
        rows.sort(Comparator.comparing(row -> day(row.proceeding().when())));
        return slice(rows, from, most);
    }

    private static LocalDate day(When when) {
        return when.earliest().or(when::latest).orElse(LocalDate.MAX);
    }

    private void each(Optional<DocumentId> only, BiConsumer<Document, DocumentReadings> visitor) {
        List<Document> documents =
                only.map(id -> store.document(id).stream().toList()).orElseGet(store::documents);
        for (Document document : documents) {
            store.readings(document.id()).ifPresent(readings -> visitor.accept(document, readings));
        }
    }

    private Optional<ChronologyRow.Named> named(DocumentId document, OptionalInt entity) {
        return entity.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(figures.get(new Member(document, entity.getAsInt())))
                        .map(ChronologyRow.Named::of);
    }

    private boolean names(String figure, Statement statement, DocumentReadings readings) {
        for (Mention mention : readings.mentions()) {
            Figure named = figures.get(new Member(readings.document(), mention.entity()));
            if (named != null
                    && named.id().equals(figure)
                    && statement.passage().span().contains(mention.passage().span())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Optional<String> wanted, Optional<ChronologyRow.Named> found) {
        return wanted.isEmpty() || found.map(ChronologyRow.Named::id).equals(wanted);
    }

    private static String spoken(List<ExhibitReading> item) {
        StringBuilder spoken = new StringBuilder();
        for (ExhibitReading reading : item) {
            spoken.append(reading.name())
                    .append(' ')
                    .append(reading.mark().orElse(""))
                    .append(' ')
                    .append(reading.passage().words())
                    .append(' ');
        }
        return spoken.toString();
    }

    private static boolean all(Optional<String> words, String text) {
        if (words.isEmpty()) {
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : words.get().toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (!lower.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static <T> Slice<T> slice(List<T> rows, long from, int most) {
        int start = (int) Math.max(0, Math.min(from, rows.size()));
        return new Slice<>(rows.size(), start, rows.subList(start, (int) Math.min((long) start + most, rows.size())));
    }
}
