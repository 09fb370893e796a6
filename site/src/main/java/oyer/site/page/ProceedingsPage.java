package oyer.site.page;

import java.util.List;
import java.util.Map;
import oyer.core.casefile.Proceeding;
import oyer.core.review.ProceedingQuery;
import oyer.core.review.ProceedingRow;
import oyer.core.review.Slice;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Pager;
import oyer.site.list.Rows;

/// The history of the proceedings: courts, boards, ministries, in order of time.
public record ProceedingsPage(
        Frame frame, ProceedingQuery query, Map<String, String> documents, List<ProceedingRow> rows, Pager pager)
        implements View {

    private static final int MOST = 100;

    static ProceedingsPage of(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "proceedings");
        ProceedingQuery query = query(request);
        Slice<ProceedingRow> rows = desk.store().proceedings(query, request.number("start", 0), MOST);
        return new ProceedingsPage(
                frame,
                query,
                Choices.documents(desk.store(), query.document()),
                rows.rows(),
                Pager.of(rows, frame.here(), MOST));
    }

    private static ProceedingQuery query(Request request) {
        return new ProceedingQuery(
                Choices.document(request),
                request.text("q"),
                request.text("action"),
                request.firstDay("from"),
                request.lastDay("to"));
    }

    static Response csv(Desk desk, Request request) {
        return new Response.Download("text/csv; charset=utf-8", "proceedings.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of(
                            "earliest",
                            "latest",
                            "authority",
                            "action",
                            "outcome",
                            "decision maker",
                            "concerned",
                            "ground",
                            "term",
                            "times",
                            "document",
                            "page",
                            "line",
                            "words"));
            ProceedingQuery query = query(request);
            Rows.each((from, most) -> desk.store().proceedings(query, from, most), row -> csv.row(cells(row)));
        });
    }

    private static List<String> cells(ProceedingRow row) {
        Proceeding p = row.proceeding();
        return List.of(
                p.when().earliest().map(Object::toString).orElse(""),
                p.when().latest().map(Object::toString).orElse(""),
                p.authority().orElse(""),
                p.action(),
                p.outcome().orElse(""),
                row.decisionMaker().map(n -> n.name()).orElse(""),
                row.concerned().map(n -> n.name()).orElse(""),
                p.ground().orElse(""),
                p.term().orElse(""),
                p.times().isPresent() ? String.valueOf(p.times().getAsInt()) : "",
                row.documentTitle(),
                String.valueOf(p.passage().page()),
                String.valueOf(p.passage().line()),
                p.passage().words());
    }

    /// Whether anything narrows the list.
    public boolean filtered() {
        return !query.equals(ProceedingQuery.all());
    }

    /// An action or outcome in the reader's language, as far as the word is known.
    public String word(String table, String word) {
        return CoursePage.word(frame, table, word);
    }

    public String export() {
        return frame.here()
                .to(frame.links().to("proceedings.csv"))
                .without("start")
                .toString();
    }

    @Override
    public String template() {
        return "proceedings";
    }
}
