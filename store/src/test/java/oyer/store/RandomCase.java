package oyer.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Event;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.ReadResult;
import oyer.core.casefile.Relation;
import oyer.core.casefile.Statement;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.ChronologyRow;
import oyer.core.review.ExhibitQuery;
import oyer.core.review.ItemQuery;
import oyer.core.review.Lane;
import oyer.core.review.LaneQuery;
import oyer.core.review.ProceedingQuery;
import oyer.core.review.StatementQuery;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Page;
import oyer.core.text.Passage;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// Documents with readings of every kind and shape, made by chance from a seed: words mean nothing, types
/// everything.
final class RandomCase {

    private static final List<String> WORDS = List.of(
            "the",
            "der",
            "a",
            "Z\u00fcge",
            "said",
            "that",
            "door",
            "T\u00fcr",
            "\ud83d\ude00",
            "12",
            "O'Hara",
            "\"no\"",
            "\\",
            "knife",
            "{",
            "\u0000",
            "in",
            "May,",
            "1985.");

    private static final int ENTITIES = 6;

    private final RandomGenerator random;
    private int made;

    RandomCase(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    record One(Document document, DocumentText text, DocumentReadings readings) {}

    static DocumentId id(String of) {
        return new DocumentId(HexFormat.of().formatHex(Journal.sha256().digest(of.getBytes(StandardCharsets.UTF_8))));
    }

    static DocumentText text(String characters, String id) {
        return new DocumentText(id(id), characters, List.of());
    }

    static Document document(DocumentId id, List<String> paths, ReadResult result) {
        return new Document(
                id,
                paths,
                17,
                "text/plain",
                "title of " + paths.getFirst(),
                Optional.of(Instant.parse("2001-02-03T04:05:06.000000007Z")),
                result);
    }

    static DocumentReadings only(DocumentId id, List<Event> events) {
        return new DocumentReadings(
                id,
                Language.ENGLISH,
                new Written.Unknown(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                events,
                List.of(),
                List.of(),
                List.of());
    }

    /// One document that depends on its number only.
    static One numbered(int number) {
        RandomCase random = new RandomCase(number);
        random.made = number;
        return random.document(number + ".txt");
    }

    One document(String path) {
        DocumentId id = id("document " + made++);
        DocumentText text = text(id);
        return new One(
                document(id, List.of(path), new ReadResult.Read(text.pages().size(), 0, 0, 99)), text, readings(text));
    }

    private DocumentText text(DocumentId id) {
        StringBuilder characters = new StringBuilder();
        List<Page> pages = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int number = 1; number <= count; number++) {
            int start = characters.length();
            for (int i = 0; i < 60; i++) {
                characters.append(of(WORDS)).append(random.nextInt(9) == 0 ? '\n' : ' ');
            }
            pages.add(new Page(
                    number, maybe(() -> "p. " + random.nextInt()), start, characters.length(), any(Page.Origin.class)));
        }
        return new DocumentText(id, characters.toString(), pages);
    }

    private DocumentReadings readings(DocumentText text) {
        return new DocumentReadings(
                text.id(),
                any(Language.class),
                written(text),
                IntStream.range(0, ENTITIES)
                        .mapToObj(n -> new Entity(
                                n,
                                any(EntityKind.class),
                                words(),
                                List.of(new Entity.Alias(words(), words())),
                                List.of(words(), words()),
                                random.nextBoolean()))
                        .toList(),
                some(() -> new TimeReading(passage(text), timex(), when(), maybe(() -> passage(text)), grounds())),
                some(() -> new Mention(
                        passage(text),
                        any(EntityKind.class),
                        any(Mention.Form.class),
                        entity(),
                        maybe(this::words),
                        grounds())),
                some(() -> new Relation(passage(text), entity(), entity(), words(), when(), grounds())),
                some(() -> new Quantity(
                        passage(text),
                        any(Quantity.Measure.class),
                        new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(-30, 30)),
                        words(),
                        maybe(this::words),
                        any(Quantity.Bound.class),
                        maybe(() -> passage(text)),
                        grounds())),
                some(() -> new Event(
                        passage(text),
                        words(),
                        when(),
                        maybe(() -> passage(text)),
                        some(this::entity),
                        number(),
                        number(),
                        grounds())),
                some(() -> new Statement(
                        random.nextInt(100),
                        passage(text),
                        number(),
                        maybe(() -> passage(text)),
                        number(),
                        maybe(() -> passage(text)),
                        any(Statement.Mode.class),
                        any(Statement.Act.class),
                        when(),
                        some(() -> random.nextInt(50)),
                        number(),
                        spoken())),
                some(() -> new ExhibitReading(
                        passage(text),
                        random.nextInt(4),
                        words(),
                        any(ExhibitReading.Type.class),
                        maybe(this::words),
                        maybe(this::words),
                        number(),
                        some(() -> new ExhibitReading.StatusStep(
                                any(ExhibitReading.Status.class),
                                when(),
                                passage(text),
                                number(),
                                number(),
                                maybe(this::detail))),
                        grounds())),
                some(() -> new Proceeding(
                        passage(text),
                        maybe(this::words),
                        words(),
                        maybe(this::words),
                        number(),
                        when(),
                        number(),
                        maybe(this::words),
                        maybe(this::words),
                        number(),
                        maybe(() -> passage(text)),
                        grounds())));
    }

    private StepDetail detail() {
        return switch (random.nextInt(3)) {
            case 0 ->
                new StepDetail.Test(
                        maybe(this::words),
                        maybe(this::words),
                        some(() -> new StepDetail.Result(
                                any(StepDetail.Outcome.class), words(), number(), maybe(this::words))));
            case 1 ->
                new StepDetail.Transfer(
                        maybe(this::words),
                        maybe(this::words),
                        maybe(this::words),
                        maybe(this::words),
                        maybe(this::words));
            default -> new StepDetail.Reached(any(StepDetail.Party.class));
        };
    }

    private Written written(DocumentText text) {
        return switch (random.nextInt(4)) {
            case 0 -> new Written.Given(day());
            case 1 -> new Written.Stated(day(), passage(text));
            case 2 -> new Written.FileDate(day());
            default -> new Written.Unknown();
        };
    }

    private When when() {
        LocalDate day = day();
        return switch (random.nextInt(8)) {
            case 0 -> new When.Day(day);
            case 1 ->
                new When.Moment(
                        day.atTime(random.nextInt(12), random.nextInt(60)),
                        day.plusDays(random.nextInt(2)).atTime(12 + random.nextInt(12), 59, 59, random.nextInt(1000)));
            case 2 -> new When.Interval(day, day.plusDays(random.nextInt(400)));
            case 3 -> new When.Before(day);
            case 4 -> new When.After(day);
            case 5 -> new When.Length("P" + random.nextInt(9) + "Y");
            case 6 -> new When.Recurring("XXXX-WXX-" + random.nextInt(8));
            default -> new When.Undated();
        };
    }

    private Timex timex() {
        return new Timex(any(Timex.Type.class), "1985-" + random.nextInt(), maybe(() -> any(Timex.Mod.class)));
    }

    private LocalDate day() {
        return LocalDate.of(1984, 1, 1).plusDays(random.nextInt(1_200));
    }

    private Grounds spoken() {
        List<String> rules = List.of("statement.turn", "statement.turn-sentence", "statement.letter");
        return new Grounds(rules.get(random.nextInt(rules.size())), random.nextDouble());
    }

    private Grounds grounds() {
        return new Grounds(words(), random.nextDouble());
    }

    /// Mostly where the text says; sometimes of another document, or as another version of the text had it.
    private Passage passage(DocumentText text) {
        int start = random.nextInt(text.length() - 1);
        Passage passage = text.passage(start, Math.min(text.length(), start + 1 + random.nextInt(40)));
        return switch (random.nextInt(20)) {
            case 0 -> new Passage(id("elsewhere"), 2, 3, passage.span(), passage.words());
            case 1 -> new Passage(text.id(), 7, 9, passage.span(), passage.words());
            case 2 ->
                new Passage(
                        text.id(),
                        1,
                        1,
                        passage.span(),
                        "\u00e4".repeat(passage.words().length()));
            default -> passage;
        };
    }

    private int entity() {
        return random.nextInt(ENTITIES);
    }

    private OptionalInt number() {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(entity());
    }

    private String words() {
        return String.join(
                " ",
                IntStream.range(0, random.nextInt(4)).mapToObj(_ -> of(WORDS)).toList());
    }

    private <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        return of(List.of(type.getEnumConstants()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
    }

    private <T> List<T> some(Supplier<T> value) {
        return IntStream.range(0, random.nextInt(8)).mapToObj(_ -> value.get()).toList();
    }

    /// Every entity of the documents but the last of each belongs to one of a few figures.
    List<Figure> figures(List<One> documents) {
        List<Figure> figures = new ArrayList<>();
        for (int f = 0; f < 3; f++) {
            List<Figure.Member> members = new ArrayList<>();
            for (One one : documents) {
                for (int entity = f; entity < ENTITIES - 1; entity += 3) {
                    members.add(new Figure.Member(one.document().id(), entity, words()));
                }
            }
            figures.add(new Figure(
                    "p" + f, EntityKind.values()[f], "figure " + f, List.of(), List.of("witness"), members, 3));
        }
        return figures;
    }

    List<StatementQuery> statementQueries(List<One> documents, List<Figure> figures) {
        StatementQuery all = StatementQuery.all();
        return List.of(
                all,
                all.inWhole(),
                all.by(figures.get(0).id()),
                all.naming(figures.get(1).id()),
                all.by("nobody"),
                all.heardBy(Optional.of(figures.get(0).id())),
                all.made(Optional.of(java.time.LocalDate.of(1985, 6, 1)), Optional.empty()),
                all.made(Optional.empty(), Optional.of(java.time.LocalDate.of(1990, 1, 1))),
                new StatementQuery(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Statement.Act.DENIES),
                        Optional.empty(),
                        Optional.empty()),
                new StatementQuery(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(documents.getFirst().document().id()),
                        Optional.of("T\u00dcR")));
    }

    List<ExhibitQuery> exhibitQueries(List<One> documents) {
        return List.of(
                ExhibitQuery.all(),
                new ExhibitQuery(
                        Optional.of(ExhibitReading.Type.DNA), Optional.empty(), Optional.empty(), Optional.empty()),
                new ExhibitQuery(
                        Optional.empty(),
                        Optional.of(ExhibitReading.Status.TESTED),
                        Optional.empty(),
                        Optional.of("Knife")),
                new ExhibitQuery(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(documents.getLast().document().id()),
                        Optional.of("THE der")));
    }

    List<ItemQuery> itemQueries(List<One> documents) {
        return List.of(
                ItemQuery.all(),
                new ItemQuery(
                        Optional.of(ExhibitReading.Type.DNA),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new ItemQuery(
                        Optional.empty(),
                        Optional.of(ExhibitReading.Status.TESTED),
                        Optional.empty(),
                        Optional.of(documents.getLast().document().id()),
                        Optional.empty()),
                new ItemQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("e")),
                new ItemQuery(
                        Optional.empty(), Optional.empty(), Optional.of("p0"), Optional.empty(), Optional.empty()),
                new ItemQuery(
                        Optional.empty(), Optional.empty(), Optional.of("p2"), Optional.empty(), Optional.empty()));
    }

    List<ProceedingQuery> proceedingQueries(List<One> documents) {
        return List.of(
                ProceedingQuery.all(),
                new ProceedingQuery(Optional.of(documents.getFirst().document().id()), Optional.empty()),
                new ProceedingQuery(Optional.empty(), Optional.of("door")),
                stretch(Optional.of("trial"), Optional.empty(), Optional.of(LocalDate.of(1990, 6, 1))),
                stretch(
                        Optional.empty(),
                        Optional.of(LocalDate.of(1988, 1, 1)),
                        Optional.of(LocalDate.of(1990, 6, 1))));
    }

    private static ProceedingQuery stretch(Optional<String> action, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new ProceedingQuery(Optional.empty(), Optional.empty(), action, from, to);
    }

    static List<LaneQuery> laneQueries() {
        List<LaneQuery> queries = new ArrayList<>();
        for (Lane.Kind kind : Lane.Kind.values()) {
            queries.add(new LaneQuery(kind, Optional.empty(), Optional.empty()));
            queries.add(
                    new LaneQuery(kind, Optional.of(LocalDate.of(1985, 1, 1)), Optional.of(LocalDate.of(1990, 6, 1))));
        }
        return queries;
    }

    /// Whether a row is what a query asks for, by its words in the port's description.
    static boolean meets(ChronologyQuery query, ChronologyRow row) {
        Event event = row.event();
        When when = event.when();
        String clause = event.passage().words().toLowerCase(Locale.ROOT);
        return query.figure()
                        .map(f -> row.figures().stream().anyMatch(n -> n.id().equals(f)))
                        .orElse(true)
                && query.document()
                        .map(d -> event.passage().document().equals(d))
                        .orElse(true)
                && query.words()
                        .map(w -> List.of(w.toLowerCase(Locale.ROOT).split(" ", -1)).stream()
                                .allMatch(clause::contains))
                        .orElse(true)
                && query.from()
                        .map(d -> !when.latest().orElse(LocalDate.MAX).isBefore(d))
                        .orElse(true)
                && query.to()
                        .map(d -> !when.earliest().orElse(LocalDate.MIN).isAfter(d))
                        .orElse(true)
                && (query.undated() || when.dated());
    }
}
