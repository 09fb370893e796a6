package oyer.bench.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Event;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Mention;
import oyer.core.casefile.ReadResult;
import oyer.core.casefile.Written;
import oyer.core.review.ChronologyQuery;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.time.When;
import oyer.store.CaseFolder;
import oyer.store.SqliteCaseStore;

/// Keeps documents with events and mentions, and asks for pages of the chronology at every depth.
final class EventBench {

    private static final int EVENTS_OF_A_DOCUMENT = 100;
    private static final int ENTITIES = 8;
    private static final int FIGURES = 400;
    private static final int PAGE = 100;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(2);
    private final Vocabulary words;

    EventBench(Vocabulary words) {
        this.words = words;
    }

    static DocumentId id(int document) {
        return new DocumentId(String.format("%064x", document));
    }

    void run(Path folder, int events) {
        Map<Integer, List<Figure.Member>> members = new LinkedHashMap<>();
        try (SqliteCaseStore store = SqliteCaseStore.open(CaseFolder.inside(folder))) {
            List<One> made = new ArrayList<>();
            long characters = 0;
            long nanos = 0;
            for (int document = 0; document * EVENTS_OF_A_DOCUMENT < events; document++) {
                made.add(one(document));
                for (int entity = 0; entity < ENTITIES; entity++) {
                    members.computeIfAbsent(random.nextInt(FIGURES), _ -> new ArrayList<>())
                            .add(new Figure.Member(id(document), entity, "same name"));
                }
                if (made.size() == 100) {
                    long start = System.nanoTime();
                    for (One one : made) {
                        store.keep(one.document, Optional.of(one.text), Optional.of(one.readings));
                        characters += one.text.length();
                    }
                    nanos += System.nanoTime() - start;
                    made.clear();
                }
            }
            System.out.printf(
                    "kept %,d events in %,d documents, %.1f million characters: %.1f s%n",
                    events, events / EVENTS_OF_A_DOCUMENT, characters / 1e6, nanos / 1e9);
            long start = System.nanoTime();
            store.keepFigures(figures(members));
            System.out.printf("kept %,d figures: %.1f s%n", FIGURES, (System.nanoTime() - start) / 1e9);
        }
        ask(folder, events);
    }

    private record One(Document document, DocumentText text, DocumentReadings readings) {}

    private One one(int number) {
        StringBuilder characters = new StringBuilder();
        int[] starts = new int[EVENTS_OF_A_DOCUMENT + 1];
        for (int i = 0; i < EVENTS_OF_A_DOCUMENT; i++) {
            starts[i] = characters.length();
            characters.append(words.run(random, 25)).append(".\n");
        }
        starts[EVENTS_OF_A_DOCUMENT] = characters.length();
        DocumentText text = new DocumentText(id(number), characters.toString(), List.of());
        List<Event> events = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        Grounds grounds = new Grounds("bench", .9);
        for (int i = 0; i < EVENTS_OF_A_DOCUMENT; i++) {
            Passage clause = text.passage(starts[i], starts[i + 1] - 1);
            int person = random.nextInt(ENTITIES);
            events.add(new Event(
                    clause,
                    "did",
                    when(),
                    Optional.of(text.passage(starts[i], starts[i] + 4)),
                    List.of(person),
                    OptionalInt.of(random.nextInt(ENTITIES)),
                    OptionalInt.empty(),
                    grounds));
            mentions.add(new Mention(
                    text.passage(starts[i], starts[i] + 5),
                    EntityKind.PERSON,
                    Mention.Form.NAME,
                    person,
                    Optional.empty(),
                    grounds));
        }
        Document document = new Document(
                text.id(),
                List.of("box/" + number + ".txt"),
                text.length(),
                "text/plain",
                "document " + number,
                Optional.of(Instant.EPOCH),
                new ReadResult.Read(5, 0, 0, 2_500));
        return new One(document, text, readings(text.id(), events, mentions));
    }

    private static DocumentReadings readings(DocumentId id, List<Event> events, List<Mention> mentions) {
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < ENTITIES; i++) {
            entities.add(new Entity(i, EntityKind.PERSON, "name " + i, List.of(), List.of(), true));
        }
        return new DocumentReadings(
                id,
                Language.ENGLISH,
                new Written.Unknown(),
                entities,
                List.of(),
                mentions,
                List.of(),
                List.of(),
                events,
                List.of(),
                List.of(),
                List.of());
    }

    private When when() {
        LocalDate day = LocalDate.of(1980, 1, 1).plusDays(random.nextInt(5_000));
        return switch (random.nextInt(6)) {
            case 0 -> new When.Interval(day, day.plusDays(30));
            case 1 -> new When.Before(day);
            case 2 -> new When.Undated();
            case 3 -> new When.Moment(day.atTime(9, 0), day.atTime(10, 30));
            default -> new When.Day(day);
        };
    }

    private static List<Figure> figures(Map<Integer, List<Figure.Member>> members) {
        List<Figure> figures = new ArrayList<>();
        members.forEach((number, of) -> figures.add(
                new Figure("p" + number, EntityKind.PERSON, "figure " + number, List.of(), List.of(), of, of.size())));
        return figures;
    }

    private void ask(Path folder, int events) {
        long start = System.nanoTime();
        try (SqliteCaseStore store = SqliteCaseStore.open(CaseFolder.inside(folder))) {
            System.out.printf("opened again: %.0f ms%n", (System.nanoTime() - start) / 1e6);
            ChronologyQuery all = ChronologyQuery.all();
            ChronologyQuery figure = query(Optional.of("p7"), Optional.empty(), Optional.empty());
            ChronologyQuery said = query(Optional.empty(), Optional.of(words.word(random)), Optional.empty());
            ChronologyQuery range = query(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(1985, 6, 1)));
            time("page at any offset", () -> store.chronology(all, random.nextInt(events), PAGE));
            time("page of a figure", () -> store.chronology(figure, random.nextInt(200), PAGE));
            time("page by a word", () -> store.chronology(said, random.nextInt(200), PAGE));
            time("page of a year", () -> store.chronology(range, random.nextInt(2_000), PAGE));
            time("timeline", () -> store.density(all, 120));
            time("timeline of a figure", () -> store.density(figure, 120));
            time("mentions of a figure", () -> store.mentions("p7", random.nextInt(200), PAGE));
            time("counts", store::counts);
            time("documents", store::documents);
            time("readings", () -> store.readings(id(random.nextInt(events / EVENTS_OF_A_DOCUMENT))));
        }
    }

    private static ChronologyQuery query(Optional<String> figure, Optional<String> words, Optional<LocalDate> from) {
        return new ChronologyQuery(figure, Optional.empty(), words, from, from.map(d -> d.plusYears(1)), true);
    }

    private static void time(String what, Runnable question) {
        for (int i = 0; i < 10; i++) {
            question.run();
        }
        Latency latency = new Latency();
        for (int i = 0; i < 60; i++) {
            long start = System.nanoTime();
            question.run();
            latency.add(System.nanoTime() - start);
        }
        System.out.printf("%-22s %s%n", what, latency);
    }
}
