package oyer.site.page;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EvidenceItem;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Statement;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.TraceComparison;
import oyer.core.read.register.Accounts;
import oyer.core.read.register.Custody;
import oyer.core.read.register.History;
import oyer.core.read.register.Pointing;
import oyer.core.read.register.Samples;
import oyer.core.read.register.ThroughPapers;
import oyer.core.review.ItemQuery;
import oyer.core.review.ItemRow;
import oyer.core.text.Around;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.site.http.NotHere;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Rows;
import oyer.site.picture.Picture;
import oyer.site.words.Phrases;
import oyer.site.words.Words;

/// One item of evidence: what became of it, through whose hands it went, how many of it were tested, whom it is said to
/// point to, every passage, the statements that speak of it.
///
/// @param accounts where two sources tell of it differently
/// @param around the sentences of those accounts
public record ItemPage(
        Frame frame,
        ItemRow row,
        History history,
        List<Paper> papers,
        Custody custody,
        List<Samples> samples,
        List<Pointing> pointing,
        List<Said> statements,
        Map<Who, Figure> people,
        List<TraceComparison> comparisons,
        List<Accounts> accounts,
        Map<Passage, Around> around)
        implements View {

    private static final int FEW = 30;
    private static final int MOST_SUGGESTED = 300;
    private static final int LONGEST_NAME = 120;

    /// An entity of one document.
    public record Who(DocumentId document, int entity) {}

    /// A step of a paper that lists the item.
    ///
    /// @param title of the document that tells the step
    public record Paper(StatusStep step, String title) {}

    /// A statement that speaks of the item.
    public record Said(Statement statement, Optional<Figure> speaker) {}

    static ItemPage of(Desk desk, Request request) {
        ItemRow row = row(desk, request);
        Map<Who, Figure> people = people(desk, row);
        History history = History.of(row.readings());
        List<Accounts> accounts = Accounts.of(history);
        return new ItemPage(
                Frame.of(desk, request, "exhibits", row.item().name()),
                row,
                history,
                papers(desk, row),
                Custody.of(row.readings()),
                Samples.of(row.readings()),
                Pointing.of(row.readings()),
                statements(desk, row, people),
                people,
                comparisons(desk, row.item()),
                accounts,
                InSentence.around(
                        desk.store(),
                        accounts.stream()
                                .flatMap(a -> Stream.of(a.one(), a.other()))
                                .map(step -> step.step().passage())
                                .toList()));
    }

    /// Whom the papers that list it reached.
    private static List<Paper> papers(Desk desk, ItemRow row) {
        List<Paper> papers = new ArrayList<>();
        for (DocumentId document : ThroughPapers.listing(row.readings())) {
            ItemQuery query = new ItemQuery(
                    Optional.empty(),
                    Optional.of(Status.DISCLOSED),
                    Optional.empty(),
                    Optional.of(document),
                    Optional.empty());
            desk.store().items(query, 0, FEW).rows().stream()
                    .filter(other -> !other.item().equals(row.item()))
                    .forEach(other -> ThroughPapers.of(row.readings(), List.of(other.readings()))
                            .forEach(s -> papers.add(
                                    new Paper(s, other.title(s.passage().document())))));
        }
        return papers;
    }

    /// Comparisons of traces that are kept and said to be about it.
    private static List<TraceComparison> comparisons(Desk desk, EvidenceItem item) {
        return desk.laboratory().comparisons().stream()
                .filter(comparison -> isAbout(comparison, item))
                .toList();
    }

    /// By its name or one of its marks.
    static boolean isAbout(TraceComparison comparison, EvidenceItem item) {
        return comparison.isAbout(item.name(), Optional.empty())
                || item.marks().stream().anyMatch(mark -> comparison.isAbout(mark, Optional.empty()));
    }

    /// What the items of the register are called, as far as a list of suggestions bears.
    static List<String> suggestions(Desk desk) {
        return desk.store().items(ItemQuery.all(), 0, MOST_SUGGESTED).rows().stream()
                .map(row -> called(row.item()))
                .filter(name -> name.length() <= LONGEST_NAME)
                .distinct()
                .toList();
    }

    private static String called(EvidenceItem item) {
        return item.marks().isEmpty() ? item.name() : item.marks().getFirst();
    }

    /// What to call it where a comparison is to be about it.
    public String called() {
        return row.item().marks().isEmpty()
                ? row.item().name()
                : row.item().marks().getFirst();
    }

    public String say(String english) {
        return Phrases.in(frame.words().language(), english);
    }

    private static ItemRow row(Desk desk, Request request) {
        return desk.store().item(request.part("id")).orElseThrow(() -> new NotHere(request.part("id")));
    }

    private static Map<Who, Figure> people(Desk desk, ItemRow row) {
        Map<Who, Figure> people = new HashMap<>();
        Set<DocumentId> documents = new HashSet<>();
        row.item().members().forEach(m -> documents.add(m.document()));
        for (DocumentId document : documents) {
            for (Figure figure : desk.store().figures(document)) {
                figure.members().stream()
                        .filter(m -> m.document().equals(document))
                        .forEach(m -> people.put(new Who(document, m.entity()), figure));
            }
        }
        return people;
    }

    private static List<Said> statements(Desk desk, ItemRow row, Map<Who, Figure> people) {
        List<Said> said = new ArrayList<>();
        for (DocumentId document : row.readings().stream()
                .map(r -> r.passage().document())
                .distinct()
                .toList()) {
            List<Passage> spoken = row.readings().stream()
                    .map(ExhibitReading::passage)
                    .filter(p -> p.document().equals(document))
                    .toList();
            desk.store().readings(document).map(DocumentReadings::statements).orElse(List.of()).stream()
                    .filter(s -> s.within().isEmpty()
                            && spoken.stream().anyMatch(p -> s.passage().span().overlaps(p.span())))
                    .limit(FEW - said.size())
                    .forEach(s -> said.add(new Said(s, figure(people, document, s.speaker()))));
        }
        return said;
    }

    private static Optional<Figure> figure(Map<Who, Figure> people, DocumentId document, OptionalInt entity) {
        return entity.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(people.get(new Who(document, entity.getAsInt())));
    }

    /// Who says so; empty for the writer of the document.
    public Optional<Figure> teller(StatusStep step) {
        return figure(people, step.passage().document(), step.accordingTo());
    }

    public Optional<Figure> person(Pointing pointing) {
        return figure(people, pointing.step().passage().document(), pointing.person());
    }

    /// What is said of one person, all that it is said to point to or away from.
    ///
    /// @param name as the case calls the person, else as written
    public record Toward(String name, Optional<Figure> figure, List<Pointing> said) {}

    /// By person, in the order in which they are first named.
    public List<Toward> toward() {
        Map<String, Toward> toward = new LinkedHashMap<>();
        for (Pointing p : pointing) {
            Optional<Figure> figure = person(p);
            String key = figure.map(Figure::id).orElseGet(() -> p.of().toLowerCase(Locale.ROOT));
            toward.computeIfAbsent(
                            key, _ -> new Toward(figure.map(Figure::name).orElse(p.of()), figure, new ArrayList<>()))
                    .said()
                    .add(p);
        }
        return List.copyOf(toward.values());
    }

    public Optional<Figure> finder() {
        return row.readings().stream()
                .filter(r -> r.foundBy().isPresent())
                .findFirst()
                .flatMap(r -> figure(people, r.passage().document(), r.foundBy()));
    }

    /// The words around those by which two sources differ.
    public Around around(Passage passage) {
        return around.getOrDefault(passage, Around.NOTHING);
    }

    /// The tests among its steps.
    public List<History.Step> tests() {
        return history.steps().stream()
                .filter(s -> s.is() == Status.TESTED || s.is() == Status.RETESTED || s.is() == Status.NOT_TESTED)
                .toList();
    }

    public static Optional<StepDetail.Test> test(StatusStep step) {
        return step.detail().orElse(null) instanceof StepDetail.Test test ? Optional.of(test) : Optional.empty();
    }

    public static Optional<StepDetail.Party> reached(StatusStep step) {
        return step.detail().orElse(null) instanceof StepDetail.Reached(StepDetail.Party party)
                ? Optional.of(party)
                : Optional.empty();
    }

    /// The gaps that lie right before an entry of the chain.
    public List<Custody.Gap> before(Custody.Entry entry) {
        return custody.gaps().stream().filter(g -> g.after().equals(entry)).toList();
    }

    /// Whether any hand is told that a drawing can show.
    public boolean handedOver() {
        return custody.entries().stream().anyMatch(Custody.Entry::handedOver);
    }

    /// A gap in words, with the arithmetic.
    public String say(Custody.Gap gap) {
        Words w = frame.words();
        return switch (gap.kind()) {
            case HAND_OVER ->
                w.say(
                        "gap.handover",
                        gap.before().to().orElse(""),
                        day(gap.before()),
                        gap.after().from().orElse("") + ", " + day(gap.after()));
            case TWO_HOLDERS ->
                w.say(
                        "gap.holders",
                        gap.after().from().orElse(""),
                        gap.before().to().orElse(""),
                        gap.after().to().orElse(""));
            case COUNT ->
                w.say(
                        "gap.count",
                        gap.before().count().orElse(0),
                        gap.after().count().orElse(0));
            case CONDITION ->
                w.say(
                        "gap.condition",
                        gap.before().condition().orElse(""),
                        gap.after().condition().orElse(""));
            case DESCRIPTION ->
                w.say(
                        "gap.description",
                        gap.before().described().orElse(""),
                        gap.after().described().orElse(""));
            case NOT_RECEIVED -> w.say("gap.notreceived", gap.before().to().orElse(""), day(gap.before()));
            case TIME -> w.say("gap.time", gap.lasting().map(this::lasting).orElse(""));
        };
    }

    private String day(Custody.Entry entry) {
        return entry.day().map(frame.days()::day).orElse("?");
    }

    private String lasting(Duration duration) {
        Words w = frame.words();
        long days = duration.toDays();
        List<String> parts = new ArrayList<>();
        if (days >= 730) {
            return w.count("lasting.years", days / 365);
        }
        if (days > 0) {
            parts.add(w.count("lasting.days", days));
        }
        if (duration.toHoursPart() > 0) {
            parts.add(w.count("lasting.hours", duration.toHoursPart()));
        }
        if (duration.toMinutesPart() > 0) {
            parts.add(w.count("lasting.minutes", duration.toMinutesPart()));
        }
        return String.join(", ", parts);
    }

    /// A count of samples in words: `15 tested`, `11 excluded: him`.
    public String say(Samples.Count count) {
        Words w = frame.words();
        return w.number(count.count()) + " "
                + count.outcome()
                        .map(o -> w.of(o) + count.of().map(of -> ": " + of).orElse(""))
                        .orElseGet(() -> w.of(count.is()));
    }

    /// The first words of a document that speak of it: a document is split off by them.
    public Passage first(EvidenceItem.Member member) {
        return row.readings().stream()
                .filter(r -> r.passage().document().equals(member.document()) && r.exhibit() == member.exhibit())
                .findFirst()
                .orElse(row.readings().getFirst())
                .passage();
    }

    private static final List<String> COLUMNS = List.of(
            "id", "name", "status", "earliest", "latest", "count", "from", "to", "document", "page", "line", "words");

    static Response csv(Desk desk, Request request) {
        ItemRow row = row(desk, request);
        return new Response.Download(
                "text/csv; charset=utf-8",
                "exhibit-" + row.item().id() + ".csv",
                out -> steps(row, new Csv(out, COLUMNS)));
    }

    /// Every step of every item that the list shows.
    static Response stepsCsv(Desk desk, Request request) {
        return new Response.Download("text/csv; charset=utf-8", "exhibits-steps.csv", out -> {
            Csv csv = new Csv(out, COLUMNS);
            ItemQuery query = ExhibitsPage.query(request);
            Rows.each((from, most) -> desk.store().items(query, from, most), row -> steps(row, csv));
        });
    }

    private static void steps(ItemRow row, Csv csv) throws IOException {
        for (History.Step step : History.of(row.readings()).steps()) {
            StatusStep s = step.step();
            Optional<StepDetail.Transfer> hand =
                    s.detail().orElse(null) instanceof StepDetail.Transfer t ? Optional.of(t) : Optional.empty();
            csv.row(List.of(
                    row.item().id(),
                    row.item().name(),
                    step.is().name().toLowerCase(Locale.ROOT),
                    s.when().earliest().map(Object::toString).orElse(""),
                    s.when().latest().map(Object::toString).orElse(""),
                    s.count().isPresent() ? String.valueOf(s.count().getAsInt()) : "",
                    hand.flatMap(StepDetail.Transfer::from).orElse(""),
                    hand.flatMap(StepDetail.Transfer::to).orElse(""),
                    row.title(s.passage().document()),
                    String.valueOf(s.passage().page()),
                    String.valueOf(s.passage().line()),
                    s.passage().words()));
        }
    }

    public Picture chain() {
        return CustodyDrawing.of(this);
    }

    Response custodySvg() {
        return chain().svg("custody-" + row.item().id() + ".svg");
    }

    Response custodyPng() {
        return chain().png("custody-" + row.item().id() + ".png");
    }

    /// @param file `history.csv`, `custody.svg`, `custody.png`
    public String export(String file) {
        return frame.links().to("exhibit/" + row.item().id() + "/" + file);
    }

    @Override
    public String template() {
        return "item";
    }
}
