package oyer.site.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oyer.core.argue.map.ArgumentMap;
import oyer.core.argue.map.Standing;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Document;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Figure;
import oyer.core.casefile.ReadResult;
import oyer.core.casefile.StepDetail;
import oyer.core.review.CaseArgument;
import oyer.core.review.CaseStore;
import oyer.core.review.Chapter;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.ChronologyRow;
import oyer.core.review.Counts;
import oyer.core.review.Density;
import oyer.core.review.ExhibitQuery;
import oyer.core.review.ExhibitRow;
import oyer.core.review.Kept;
import oyer.core.text.Around;
import oyer.core.text.Passage;
import oyer.site.http.Request;
import oyer.site.http.View;
import oyer.site.words.Words;

/// What was read, how large the case is, and where to go on.
///
/// @param attention documents that could not be read, or not wholly
/// @param strongest the discrepancies most worth a look
/// @param evidence what became of evidence that is worth a look: missing, withheld, destroyed, ...
/// @param around the sentences in which their short passages stand
/// @param hanging evidence that a conclusion hangs on alone, that on which most do first
/// @param people those most often spoken of
/// @param spanned first and last day of the chronology
/// @param chapters of the story, with which a published site begins
public record StartPage(
        Frame frame,
        Counts counts,
        List<Document> attention,
        long attentionInAll,
        List<Discrepancy> strongest,
        List<Step> evidence,
        Map<Passage, Around> around,
        List<Hanging> hanging,
        List<Figure> people,
        Optional<Density> spanned,
        List<Chapter> chapters,
        Map<String, String> chapterTitles)
        implements View {

    private static final int FEW = 6;
    private static final int TEN = 10;
    /// Days by which the defence got a thing after police or prosecution had it that are worth a look.
    private static final int LATE = 90;
    private static final int HANGING = 2;

    /// So many of the first events may be births before the first of the case is shown.
    private static final int BIRTHS = 50;

    /// That words stand twice is certain, and tells least.
    private static final Comparator<Discrepancy> TELLING = Comparator.comparing(
                    (Discrepancy d) -> d.type() == Discrepancy.Type.DUPLICATE)
            .thenComparing(Comparator.comparingDouble(Discrepancy::confidence).reversed());

    private static final Kept<List<Single>> HANG = new Kept<>(StartPage::single);
    private static final Kept<Counts> COUNTS = Kept.ofReadings(CaseStore::counts);
    private static final Kept<List<Step>> EVIDENCE = Kept.ofReadings(store -> evidence(store, TEN));

    /// How large the case is, counted once.
    static Counts counts(CaseStore store) {
        return COUNTS.of(store);
    }

    static StartPage of(Desk desk, Request request) {
        List<Document> attention = desk.store().documents().stream()
                .filter(StartPage::needsAttention)
                .toList();
        Frame frame = frame(desk, request);
        // half of the ten at most, as long as there is evidence to look at too
        List<Discrepancy> open = desk.store().discrepancies().stream()
                .filter(d -> frame.marks()
                        .verdict(d)
                        .filter(r -> !(r.decision() instanceof Decision.Confirmed))
                        .isEmpty())
                .sorted(TELLING)
                .limit(TEN)
                .toList();
        List<Step> grave = EVIDENCE.of(desk.store());
        List<Hanging> hanging = hanging(desk.store(), request.words());
        int room = Math.max(TEN / 2, TEN - grave.size() - hanging.size());
        List<Discrepancy> strongest = open.subList(0, Math.min(open.size(), room));
        List<Step> steps = grave.subList(0, Math.min(grave.size(), TEN - strongest.size() - hanging.size()));
        List<Passage> shown = Stream.concat(
                        strongest.stream().flatMap(d -> d.passages().stream()),
                        steps.stream().map(s -> s.step().passage()))
                .toList();
        List<Chapter> chapters = Chapter.of(desk.store());
        List<Density> density = desk.store().density(ChronologyQuery.all(), 1);
        return new StartPage(
                frame,
                COUNTS.of(desk.store()),
                attention.stream().limit(FEW).toList(),
                attention.size(),
                strongest,
                steps,
                InSentence.around(desk.store(), shown),
                hanging,
                desk.store().figures().stream()
                        .filter(f -> f.kind() == EntityKind.PERSON && f.standing() == Figure.Standing.NAMED)
                        .sorted(Comparator.comparingInt(Figure::mentions).reversed())
                        .limit(12)
                        .toList(),
                density.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Density(
                                begins(desk.store(), density),
                                density.getLast().last(),
                                density.stream().mapToLong(Density::events).sum())),
                chapters,
                StoryPage.titles(desk, chapters));
    }

    /// The first day of which more is told than that somebody was born on it.
    private static LocalDate begins(CaseStore store, List<Density> density) {
        return store.chronology(ChronologyQuery.all(), 0, BIRTHS).rows().stream()
                .map(ChronologyRow::event)
                .filter(event -> !event.grounds().rule().equals("birth"))
                .flatMap(event -> event.when().earliest().stream())
                .findFirst()
                .orElse(density.getFirst().first());
    }

    /// Where there is something to show, the tour begins here for who has not seen it.
    private static Frame frame(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "start");
        boolean something =
                COUNTS.of(desk.store()).documents() > 0 && frame.progress().isEmpty();
        return something && frame.marks().open() ? frame.at(Tour.begun(frame.here(), request)) : frame;
    }

    /// What became of a piece of evidence.
    public record Step(String name, String documentTitle, ExhibitReading.StatusStep step) {}

    /// A piece of evidence without which a conclusion does not stand.
    ///
    /// @param conclusions that hang on it, in their order
    public record Hanging(ArgumentMap.Node evidence, List<String> conclusions) {
        public Hanging {
            conclusions = List.copyOf(conclusions);
        }
    }

    /// The same by their names in the map, which are those of every language.
    private record Single(String evidence, List<String> conclusions) {}

    private static List<Hanging> hanging(CaseStore store, Words words) {
        List<Single> single = HANG.of(store);
        if (single.isEmpty()) {
            return List.of();
        }
        ArgumentMap map =
                CaseArgument.of(store, words::drafted, words.language()).map();
        // what was found may be of the map before its last edit
        return single.stream()
                .flatMap(s -> map.node(s.evidence).stream()
                        .map(node -> new Hanging(
                                node,
                                s.conclusions.stream()
                                        .flatMap(id -> map.node(id).stream())
                                        .map(ArgumentMap.Node::text)
                                        .toList())))
                .toList();
    }

    private static List<Single> single(CaseStore store) {
        ArgumentMap map = CaseArgument.of(store).map();
        Standing standing = Standing.of(map, Standing.View.AS_OF_TODAY, Set.of());
        Map<String, List<String>> on = new LinkedHashMap<>();
        for (String conclusion : map.conclusions()) {
            standing.singlePoints(conclusion)
                    .forEach(
                            id -> on.computeIfAbsent(id, _ -> new ArrayList<>()).add(conclusion));
        }
        return on.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<String>> e) ->
                                e.getValue().size())
                        .reversed())
                .filter(e -> map.node(e.getKey())
                        .filter(node -> !node.passages().isEmpty())
                        .isPresent())
                .limit(HANGING)
                .map(e -> new Single(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    /// Of each kind in turn, the gravest kind first.
    private static List<Step> evidence(CaseStore store, int most) {
        List<Step> found = new ArrayList<>();
        for (ExhibitReading.Status status : List.of(
                ExhibitReading.Status.WITHHELD,
                ExhibitReading.Status.MISSING,
                ExhibitReading.Status.DESTROYED,
                ExhibitReading.Status.DISCREDITED,
                ExhibitReading.Status.UNATTRIBUTED,
                ExhibitReading.Status.CHALLENGED)) {
            ExhibitQuery query =
                    new ExhibitQuery(Optional.empty(), Optional.of(status), Optional.empty(), Optional.empty());
            for (ExhibitRow row : store.exhibits(query, 0, 2).rows()) {
                row.readings().stream()
                        .flatMap(r -> r.status().stream())
                        .filter(s -> s.is() == status && found.size() < most)
                        .findFirst()
                        .ifPresent(step -> found.add(new Step(row.name(), row.documentTitle(), step)));
            }
        }
        for (ReachedPage.Line line : found.size() < most ? ReachedPage.lines(store) : List.<ReachedPage.Line>of()) {
            if (found.size() < most && line.waited().filter(days -> days > LATE).isPresent()) {
                line.at(StepDetail.Party.DEFENCE)
                        .ifPresent(step -> found.add(new Step(
                                line.row().item().name(),
                                line.row().title(step.passage().document()),
                                step)));
            }
        }
        return found;
    }

    static boolean needsAttention(Document document) {
        return switch (document.result()) {
            case ReadResult.Failed _ -> true;
            case ReadResult.Read read -> read.needsOcrPages() > 0;
            case ReadResult.Container _, ReadResult.Prints _ -> false;
        };
    }

    /// Share of the pages that were read, in percent with two digits, for the bar.
    public double share(long pages) {
        return counts.pages() == 0 ? 0 : Math.round(10_000.0 * pages / counts.pages()) / 100.0;
    }

    public long textPages() {
        return counts.pages() - counts.ocrPages() - counts.needsOcrPages();
    }

    /// Whether a name is written in capitals as a heading is: it is set smaller, as it is no louder than others.
    public static boolean shouted(String name) {
        return name.codePoints().filter(Character::isUpperCase).count() > 3
                && name.codePoints().noneMatch(Character::isLowerCase);
    }

    /// The passages of a discrepancy, those of one sentence together.
    public List<Quoted> quoted(Discrepancy discrepancy) {
        return Quoted.of(discrepancy.passages(), this::around);
    }

    /// The sentence in which a short passage stands.
    public Around around(Passage passage) {
        return around.getOrDefault(passage, Around.NOTHING);
    }

    @Override
    public String template() {
        return "start";
    }
}
