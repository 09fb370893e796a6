package oyer.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Document;
import oyer.core.casefile.Shortfall;
import oyer.core.review.Slice;
import oyer.core.text.Around;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Pager;
import oyer.site.review.Marks;

/// Passages that do not sit together, side by side, the surest first.
///
/// @param inAll how many there are of each type
/// @param rules that found any
/// @param issues of the case, to which discrepancies are filed, with how many of those shown are
/// @param titles of the documents
/// @param around the words in which short passages stand
/// @param decided how many a reviewer explained or rejected
/// @param fitting how many sums came out right
/// @param consistent those, where they are asked for
/// @param shortfalls why these are not all there are
public record DiscrepanciesPage(
        Frame frame,
        Optional<Discrepancy.Type> type,
        Optional<String> rule,
        Map<Discrepancy.Type, Long> inAll,
        List<String> rules,
        Map<String, Long> issues,
        List<Discrepancy> rows,
        Map<DocumentId, String> titles,
        Map<Passage, Around> around,
        Pager pager,
        long decided,
        long fitting,
        List<Consistent> consistent,
        List<Shortfall> shortfalls)
        implements View {

    private static final int MOST = 40;

    static DiscrepanciesPage of(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "discrepancies");
        List<Discrepancy> every = desk.store().discrepancies();
        List<Discrepancy> all = every.stream()
                .filter(d -> isDecided(frame, d) == decided(request))
                .toList();
        Map<Discrepancy.Type, Long> inAll = new java.util.EnumMap<>(Discrepancy.Type.class);
        all.forEach(d -> inAll.merge(d.type(), 1L, Long::sum));
        Map<String, Long> issues = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        frame.marks().issues().forEach(issue -> issues.put(issue, 0L));
        all.forEach(d -> issuesOf(frame, d).forEach(issue -> issues.merge(issue, 1L, Long::sum)));
        Slice<Discrepancy> slice = Paged.of(select(frame, all, request), request, MOST);
        List<Consistent> consistent = fits(request) ? desk.store().consistent() : List.of();
        List<Passage> shown = fits(request)
                ? consistent.stream().flatMap(c -> c.passages().stream()).toList()
                : slice.rows().stream().flatMap(d -> d.passages().stream()).toList();
        Map<DocumentId, String> titles = new HashMap<>();
        shown.stream()
                .map(Passage::document)
                .forEach(id -> titles.computeIfAbsent(
                        id,
                        key -> desk.store().document(key).map(Document::title).orElse(key.brief())));
        return new DiscrepanciesPage(
                frame,
                request.oneOf(Discrepancy.Type.class, "type"),
                request.text("rule"),
                inAll,
                all.stream()
                        .map(Discrepancy::rule)
                        .distinct()
                        .sorted(Comparator.comparing(frame.words()::check))
                        .toList(),
                java.util.Collections.unmodifiableMap(issues),
                slice.rows(),
                titles,
                InSentence.around(desk.store(), shown),
                Pager.of(slice, frame.here(), MOST),
                every.stream().filter(d -> isDecided(frame, d)).count(),
                desk.store().consistent().size(),
                consistent,
                desk.store().shortfalls());
    }

    /// To which issues a discrepancy is filed.
    private static List<String> issuesOf(Frame frame, Discrepancy discrepancy) {
        return frame.marks().filed(discrepancy).stream()
                .map(filed -> Marks.content(filed.decision()))
                .toList();
    }

    public Optional<String> issue() {
        return Optional.ofNullable(frame.here().parameters().get("issue")).filter(i -> !i.isEmpty());
    }

    public String ofIssue(String issue) {
        return frame.here().without("start").with("issue", issue).toString();
    }

    private static boolean fits(Request request) {
        return request.text("show").filter("consistent"::equals).isPresent();
    }

    /// What was looked up, in the reader's language; the rule's own name where it has none yet.
    public String checked(Consistent fits) {
        String key = "fits." + fits.rule();
        return frame.words().has(key) ? frame.words().say(key) : fits.rule();
    }

    /// Why these are not all there are, in a sentence.
    public String tells(Shortfall shortfall) {
        return tells(frame, shortfall);
    }

    private static String tells(Frame frame, Shortfall shortfall) {
        String key = "shortfall." + shortfall.kind().name().toLowerCase(java.util.Locale.ROOT);
        return frame.words().say(key, shortfall.check(), shortfall.reason());
    }

    public boolean showsConsistent() {
        return frame.here().parameters().getOrDefault("show", "").equals("consistent");
    }

    private static boolean decided(Request request) {
        return request.text("show").filter("decided"::equals).isPresent();
    }

    /// Explained or rejected, or resting on words that are set aside: no longer open.
    private static boolean isDecided(Frame frame, Discrepancy discrepancy) {
        return frame.marks()
                        .verdict(discrepancy)
                        .filter(r ->
                                r.decision() instanceof Decision.Explained || r.decision() instanceof Decision.Rejected)
                        .isPresent()
                || frame.marks().setAside(discrepancy);
    }

    public boolean showsDecided() {
        return frame.here().parameters().getOrDefault("show", "").equals("decided");
    }

    public String showing(String show) {
        return frame.here().without("start").with("show", show).toString();
    }

    private static List<Discrepancy> select(Frame frame, List<Discrepancy> all, Request request) {
        Optional<Discrepancy.Type> type = request.oneOf(Discrepancy.Type.class, "type");
        Optional<String> rule = request.text("rule");
        Optional<String> issue = request.text("issue");
        Optional<DocumentId> document = Choices.document(request);
        return all.stream()
                .filter(d -> type.map(t -> d.type() == t).orElse(true))
                .filter(d -> rule.map(d.rule()::equals).orElse(true))
                .filter(d -> issue.map(issuesOf(frame, d)::contains).orElse(true))
                .filter(d -> document.map(id ->
                                d.passages().stream().anyMatch(p -> p.document().equals(id)))
                        .orElse(true))
                .sorted(Discrepancy.STRONGEST)
                .toList();
    }

    static Response csv(Desk desk, Request request) {
        if (fits(request)) {
            return consistentCsv(desk);
        }
        return new Response.Download("text/csv; charset=utf-8", "discrepancies.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of(
                            "number",
                            "type",
                            "rule",
                            "confidence",
                            "explanation",
                            "document",
                            "page",
                            "line",
                            "words",
                            "issues"));
            Frame frame = Frame.of(desk, request, "discrepancies");
            int number = 0;
            List<Discrepancy> shown = desk.store().discrepancies().stream()
                    .filter(d -> isDecided(frame, d) == decided(request))
                    .toList();
            for (Discrepancy d : select(frame, shown, request)) {
                number++;
                for (Passage p : d.passages()) {
                    List<String> row = cells(
                            desk,
                            p,
                            String.valueOf(number),
                            d.type().name().toLowerCase(java.util.Locale.ROOT),
                            d.rule(),
                            String.valueOf(d.confidence()),
                            frame.words().tells(d));
                    row.add(String.join("; ", issuesOf(frame, d)));
                    csv.row(row);
                }
            }
            for (Shortfall shortfall : desk.store().shortfalls()) {
                String kind = shortfall
                        .kind()
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('_', ' ');
                csv.row(List.of("", kind, shortfall.check(), "", tells(frame, shortfall), "", "", "", "", ""));
            }
        });
    }

    /// What was reckoned and came out right.
    private static Response consistentCsv(Desk desk) {
        return new Response.Download("text/csv; charset=utf-8", "consistent.csv", out -> {
            Csv csv = new Csv(out, List.of("number", "rule", "explanation", "document", "page", "line", "words"));
            int number = 0;
            for (Consistent fits : desk.store().consistent()) {
                number++;
                for (Passage p : fits.passages()) {
                    csv.row(cells(desk, p, String.valueOf(number), fits.rule(), fits.explanation()));
                }
            }
        });
    }

    /// What is told, then where its words stand.
    private static List<String> cells(Desk desk, Passage passage, String... told) {
        List<String> cells = new ArrayList<>(List.of(told));
        cells.add(desk.store().document(passage.document()).map(Document::title).orElse(""));
        cells.add(String.valueOf(passage.page()));
        cells.add(String.valueOf(passage.line()));
        cells.add(passage.words());
        return cells;
    }

    public String ofType(String type) {
        return frame.here().without("start").with("type", type).toString();
    }

    public String title(Passage passage) {
        return titles.getOrDefault(passage.document(), passage.document().brief());
    }

    public Around around(Passage passage) {
        return around.getOrDefault(passage, Around.NOTHING);
    }

    /// Where the values stand that fit, in their sentences.
    public List<Quoted> quoted(Consistent fits) {
        return Quoted.of(fits.passages(), this::around);
    }

    public String export() {
        return frame.here()
                .to(frame.links().to("discrepancies.csv"))
                .without("start")
                .toString();
    }

    @Override
    public String template() {
        return "discrepancies";
    }
}
