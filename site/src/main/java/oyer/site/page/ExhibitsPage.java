package oyer.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.ExhibitReading;
import oyer.core.read.register.Accounts;
import oyer.core.read.register.History;
import oyer.core.review.ItemQuery;
import oyer.core.review.ItemRow;
import oyer.core.review.Slice;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Pager;
import oyer.site.list.Rows;

/// The register of evidence: each item of the case with its history.
public record ExhibitsPage(
        Frame frame,
        ItemQuery query,
        Map<String, String> documents,
        Map<String, String> people,
        List<ItemRow> rows,
        Pager pager)
        implements View {

    private static final int MOST = 100;

    /// Of a longer history the list shows the first and the last steps, and how many stand between on the item's page.
    public static final int MOST_STEPS = 9;

    public static final int FIRST_STEPS = 3;
    public static final int LAST_STEPS = 4;

    static ExhibitsPage of(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "exhibits");
        ItemQuery query = query(request);
        Slice<ItemRow> rows = desk.store().items(query, request.number("start", 0), MOST);
        return new ExhibitsPage(
                frame,
                query,
                Choices.documents(desk.store(), query.document()),
                Choices.figures(desk.store(), query.figure(), EntityKind.PERSON),
                rows.rows(),
                Pager.of(rows, frame.here(), MOST));
    }

    static ItemQuery query(Request request) {
        return new ItemQuery(
                request.oneOf(ExhibitReading.Type.class, "type"),
                request.oneOf(ExhibitReading.Status.class, "status"),
                request.text("figure"),
                Choices.document(request),
                request.text("q"));
    }

    public static History history(ItemRow row) {
        return History.of(row.readings());
    }

    /// A step of the list, and how many passages tell of it in the same way, on the same day.
    public record Shown(History.Step step, int times) {}

    /// What became of it, the same told next to each other once.
    public static List<Shown> shown(ItemRow row) {
        List<Shown> shown = new ArrayList<>();
        for (History.Step step : history(row).steps()) {
            History.Step last = shown.isEmpty() ? null : shown.getLast().step();
            boolean same = last != null
                    && last.is() == step.is()
                    && last.step().when().equals(step.step().when());
            if (same) {
                Shown once = shown.removeLast();
                shown.add(new Shown(once.step(), once.times() + 1));
            } else {
                shown.add(new Shown(step, 1));
            }
        }
        return shown;
    }

    /// Whether two sources tell of it differently.
    public static boolean differ(ItemRow row) {
        return row.readings().size() > 1 && !Accounts.of(history(row)).isEmpty();
    }

    static Response csv(Desk desk, Request request) {
        return new Response.Download("text/csv; charset=utf-8", "exhibits.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of(
                            "id",
                            "name",
                            "marks",
                            "type",
                            "found at",
                            "now",
                            "status",
                            "document",
                            "page",
                            "line",
                            "words"));
            ItemQuery query = query(request);
            Rows.each((from, most) -> desk.store().items(query, from, most), row -> csv.row(cells(row)));
        });
    }

    private static List<String> cells(ItemRow row) {
        ExhibitReading first = row.readings().getFirst();
        History history = history(row);
        return List.of(
                row.item().id(),
                row.item().name(),
                String.join("; ", row.item().marks()),
                row.item().type().name().toLowerCase(Locale.ROOT),
                row.item().foundAt().orElse(""),
                history.current().name().toLowerCase(Locale.ROOT),
                history.steps().stream()
                        .map(step -> step.is().name().toLowerCase(Locale.ROOT)
                                + step.step()
                                        .when()
                                        .earliest()
                                        .map(d -> " " + d)
                                        .orElse(""))
                        .collect(Collectors.joining("; ")),
                row.title(first.passage().document()),
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
        return export("exhibits.csv");
    }

    /// @param file `exhibits.csv`, `exhibits-steps.csv`
    public String export(String file) {
        return frame.here().to(frame.links().to(file)).without("start").toString();
    }

    @Override
    public String template() {
        return "exhibits";
    }
}
