package oyer.site.fake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Event;
import oyer.core.casefile.Figure;
import oyer.core.casefile.ReadResult;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Ruling;
import oyer.core.casefile.Rulings;
import oyer.core.casefile.Shortfall;
import oyer.core.review.CaseStore;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.ChronologyRow;
import oyer.core.review.Counts;
import oyer.core.review.Density;
import oyer.core.review.JournalEntry;
import oyer.core.review.MentionRow;
import oyer.core.review.RelationRow;
import oyer.core.review.RuledReadings;
import oyer.core.review.Slice;
import oyer.core.review.Verification;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;

/// Keeps a case in memory, plainly, to hold the pages against.
public final class InMemoryStore implements CaseStore {

    private final Map<DocumentId, Document> documents = new LinkedHashMap<>();
    private final Map<DocumentId, DocumentText> texts = new LinkedHashMap<>();
    private final Map<DocumentId, DocumentReadings> readings = new LinkedHashMap<>();
    private List<Figure> figures = List.of();
    private List<Discrepancy> discrepancies = List.of();
    private List<Consistent> consistent = List.of();
    private List<Shortfall> shortfalls = List.of();
    private Rulings rulings = Rulings.none();

    @Override
    public void keep(Document document, Optional<DocumentText> text, Optional<DocumentReadings> read) {
        documents.put(document.id(), document);
        text.ifPresent(t -> texts.put(document.id(), t));
        read.ifPresent(r -> readings.put(document.id(), r));
    }

    @Override
    public List<Document> documents() {
        return documents.values().stream()
                .sorted(Comparator.comparing(Document::path))
                .toList();
    }

    @Override
    public Optional<Document> document(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public Optional<DocumentText> text(DocumentId id) {
        return Optional.ofNullable(texts.get(id));
    }

    @Override
    public Optional<DocumentReadings> readings(DocumentId id) {
        return proposed(id).map(read -> RuledReadings.of(read, text(id).orElseThrow(), rulings.of(id)));
    }

    @Override
    public Optional<DocumentReadings> proposed(DocumentId id) {
        return Optional.ofNullable(readings.get(id));
    }

    @Override
    public Optional<Seen> seen(String path) {
        return Optional.empty();
    }

    @Override
    public void saw(Seen seen) {}

    @Override
    public void gone(String path) {
        documents.values().removeIf(d -> d.paths().equals(List.of(path)));
    }

    @Override
    public void alsoAt(DocumentId document, String path) {
        throw new UnsupportedOperationException("no page needs it");
    }

    @Override
    public long generation() {
        return 0;
    }

    @Override
    public void dropDerived() {
        throw new UnsupportedOperationException("no page needs it");
    }

    @Override
    public Slice<RelationRow> relations(Optional<String> figure, long from, int most) {
        return new Slice<>(0, 0, List.of());
    }

    @Override
    public Slice<JournalEntry> journal(long from, int most) {
        return new Slice<>(0, 0, List.of());
    }

    @Override
    public Verification verify(Path folder) {
        return new Verification(0, "", 0, List.of());
    }

    @Override
    public void keepFigures(List<Figure> kept) {
        figures = List.copyOf(kept);
    }

    @Override
    public void keepDiscrepancies(List<Discrepancy> kept) {
        discrepancies = List.copyOf(kept);
    }

    @Override
    public void keepConsistent(List<Consistent> kept) {
        consistent = List.copyOf(kept);
    }

    @Override
    public List<Consistent> consistent() {
        return consistent;
    }

    @Override
    public void keepShortfalls(List<Shortfall> kept) {
        shortfalls = List.copyOf(kept);
    }

    @Override
    public List<Shortfall> shortfalls() {
        return shortfalls;
    }

    @Override
    public List<Figure> figures() {
        return figures;
    }

    @Override
    public Optional<Figure> figure(String id) {
        return figures.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    @Override
    public List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    @Override
    public Slice<ChronologyRow> chronology(ChronologyQuery query, long from, int most) {
        return slice(rows(query), from, most);
    }

    private List<ChronologyRow> rows(ChronologyQuery query) {
        return documents().stream()
                .flatMap(d -> readings(d.id()).stream()
                        .flatMap(r -> r.events().stream())
                        .map(e -> new ChronologyRow(e, d.title(), named(d.id(), e))))
                .filter(row -> answers(row, query))
                .sorted(Comparator.comparing(InMemoryStore::place))
                .toList();
    }

    private static LocalDate place(ChronologyRow row) {
        return row.event()
                .when()
                .earliest()
                .or(() -> row.event().when().latest())
                .orElse(LocalDate.MAX);
    }

    private static boolean answers(ChronologyRow row, ChronologyQuery query) {
        Event event = row.event();
        boolean dated = event.when().dated();
        return (dated || query.undated())
                && query.document().map(event.passage().document()::equals).orElse(true)
                && query.figure()
                        .map(id -> row.figures().stream().anyMatch(n -> n.id().equals(id)))
                        .orElse(true)
                && query.words()
                        .map(w ->
                                event.passage().words().toLowerCase(Locale.ROOT).contains(w.toLowerCase(Locale.ROOT)))
                        .orElse(true)
                && (!dated
                        || query.from()
                                .map(day -> !event.when()
                                        .latest()
                                        .orElse(LocalDate.MAX)
                                        .isBefore(day))
                                .orElse(true))
                && (!dated
                        || query.to()
                                .map(day -> !event.when()
                                        .earliest()
                                        .orElse(LocalDate.MIN)
                                        .isAfter(day))
                                .orElse(true));
    }

    private List<ChronologyRow.Named> named(DocumentId document, Event event) {
        List<Integer> who = new ArrayList<>(event.people());
        event.place().ifPresent(who::add);
        return figures.stream()
                .filter(f ->
                        f.members().stream().anyMatch(m -> m.document().equals(document) && who.contains(m.entity())))
                .map(ChronologyRow.Named::of)
                .toList();
    }

    @Override
    public List<Density> density(ChronologyQuery query, int stretches) {
        List<LocalDate> days = rows(query).stream()
                .flatMap(row -> row
                        .event()
                        .when()
                        .earliest()
                        .or(() -> row.event().when().latest())
                        .stream())
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate first = query.from().orElse(days.getFirst());
        LocalDate last = query.to().orElse(days.getLast());
        long length = Math.max(1, Math.ceilDiv(ChronoUnit.DAYS.between(first, last) + 1, stretches));
        List<Density> density = new ArrayList<>();
        for (LocalDate start = first; !start.isAfter(last); start = start.plusDays(length)) {
            LocalDate begin = start;
            LocalDate end = start.plusDays(length - 1).isAfter(last) ? last : start.plusDays(length - 1);
            density.add(new Density(
                    begin,
                    end,
                    days.stream()
                            .filter(day -> !day.isBefore(begin) && !day.isAfter(end))
                            .count()));
        }
        return density;
    }

    @Override
    public Slice<MentionRow> mentions(String figure, long from, int most) {
        Figure wanted = figure(figure).orElseThrow();
        List<MentionRow> rows = documents().stream()
                .flatMap(d -> readings(d.id()).stream()
                        .flatMap(r -> r.mentions().stream()
                                .filter(m -> wanted.members().stream()
                                        .anyMatch(f -> f.document().equals(d.id()) && f.entity() == m.entity()))
                                .map(m -> {
                                    String text = text(d.id()).orElseThrow().characters();
                                    int start = m.passage().start();
                                    int end = m.passage().end();
                                    return new MentionRow(
                                            m,
                                            d.title(),
                                            text.substring(Math.max(0, start - 60), start),
                                            text.substring(end, Math.min(text.length(), end + 60)));
                                })))
                .toList();
        return slice(rows, from, most);
    }

    @Override
    public Counts counts() {
        long pages = 0;
        long ocr = 0;
        long needs = 0;
        long words = 0;
        long failed = 0;
        for (Document document : documents.values()) {
            switch (document.result()) {
                case ReadResult.Read read -> {
                    pages += read.pages();
                    ocr += read.ocrPages();
                    needs += read.needsOcrPages();
                    words += read.words();
                }
                case ReadResult.Failed _ -> failed++;
                case ReadResult.Container _, ReadResult.Prints _ -> {}
            }
        }
        List<Event> events =
                readings.values().stream().flatMap(r -> r.events().stream()).toList();
        return new Counts(
                documents.size(),
                documents.size() - failed,
                failed,
                pages,
                ocr,
                needs,
                words,
                events.size(),
                events.stream().filter(e -> !e.when().dated()).count(),
                figures.stream()
                        .filter(f -> f.kind() == EntityKind.PERSON && f.standing() == Figure.Standing.NAMED)
                        .count(),
                readings.values().stream().mapToLong(r -> r.statements().size()).sum(),
                readings.values().stream().mapToLong(r -> r.exhibits().size()).sum(),
                discrepancies.size());
    }

    @Override
    public long rule(Ruling ruling) {
        rulings = rulings.and(List.of(new Ruled(rulings.upTo() + 1, ruling)));
        return rulings.upTo();
    }

    @Override
    public Rulings rulings() {
        return rulings;
    }

    @Override
    public Optional<String> readBy() {
        return Optional.empty();
    }

    @Override
    public void readBy(String version) {}

    @Override
    public void close() {}

    static <T> Slice<T> slice(List<T> rows, long from, int most) {
        int start = (int) Math.min(from, rows.size());
        return new Slice<>(rows.size(), start, rows.subList(start, Math.min(rows.size(), start + most)));
    }
}
