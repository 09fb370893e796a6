package oyer.site.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.TraceComparison;
import oyer.core.review.ExhibitQuery;
import oyer.core.review.ExhibitRow;
import oyer.core.review.Slice;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Pager;
import oyer.site.list.Rows;

/// The register of evidence: each item with its history.
public record ExhibitsPage(
        Frame frame,
        ExhibitQuery query,
        Map<String, String> documents,
        List<ExhibitRow> rows,
        Pager pager,
        List<TraceComparison> comparisons)
        implements View {

    private static final int MOST = 100;

    static ExhibitsPage of(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "exhibits");
        ExhibitQuery query = query(request);
        Slice<ExhibitRow> rows = desk.store().exhibits(query, request.number("start", 0), MOST);
        return new ExhibitsPage(
                frame,
                query,
                Choices.documents(desk.store(), query.document()),
                rows.rows(),
                Pager.of(rows, frame.here(), MOST),
                desk.laboratory().comparisons());
    }

    private static ExhibitQuery query(Request request) {
        return new ExhibitQuery(
                request.oneOf(ExhibitReading.Type.class, "type"),
                request.oneOf(ExhibitReading.Status.class, "status"),
                Choices.document(request),
                request.text("q"));
    }

    /// Its history, as far as dated by day, the undated steps after; a bare mention is no step.
    public static List<ExhibitReading.StatusStep> history(ExhibitRow row) {
        return row.readings().stream()
                .flatMap(reading -> reading.status().stream())
                .filter(step -> step.is() != ExhibitReading.Status.MENTIONED)
                .distinct()
                .sorted(Comparator.comparing(step ->
                        step.when().earliest().or(() -> step.when().latest()).orElse(java.time.LocalDate.MAX)))
                .toList();
    }

    /// The name by which comparisons are about this item, and how many are.
    public Map<String, Integer> compared(ExhibitRow row) {
        Map<String, Integer> about = new LinkedHashMap<>();
        for (TraceComparison comparison : comparisons) {
            if (comparison.isAbout(row.name(), mark(row))) {
                about.merge(comparison.exhibit().orElseThrow(), 1, Integer::sum);
            }
        }
        return about;
    }

    public static Optional<String> mark(ExhibitRow row) {
        return row.readings().stream().flatMap(r -> r.mark().stream()).findFirst();
    }

    public static Optional<String> foundAt(ExhibitRow row) {
        return row.readings().stream().flatMap(r -> r.foundAt().stream()).findFirst();
    }

    static Response csv(Desk desk, Request request) {
        return new Response.Download("text/csv; charset=utf-8", "exhibits.csv", out -> {
            Csv csv = new Csv(
                    out, List.of("name", "mark", "type", "found at", "status", "document", "page", "line", "words"));
            ExhibitQuery query = query(request);
            Rows.each((from, most) -> desk.store().exhibits(query, from, most), row -> csv.row(cells(row)));
        });
    }

    private static List<String> cells(ExhibitRow row) {
        ExhibitReading first = row.readings().getFirst();
        return List.of(
                row.name(),
                mark(row).orElse(""),
                first.type().name().toLowerCase(Locale.ROOT),
                foundAt(row).orElse(""),
                String.join(
                        "; ",
                        history(row).stream()
                                .map(step -> step.is().name().toLowerCase(Locale.ROOT)
                                        + step.when()
                                                .earliest()
                                                .map(d -> " " + d)
                                                .orElse(""))
                                .toList()),
                row.documentTitle(),
                String.valueOf(first.passage().page()),
                String.valueOf(first.passage().line()),
                first.passage().words());
    }

    public ExhibitReading.Type[] types() {
        return ExhibitReading.Type.values();
    }

    public ExhibitReading.Status[] statuses() {
        return ExhibitReading.Status.values();
    }

    public String export() {
        return frame.here()
                .to(frame.links().to("exhibits.csv"))
                .without("start")
                .toString();
    }

    @Override
    public String template() {
        return "exhibits";
    }
}
