package oyer.site.page;

import java.util.List;
import java.util.Map;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Statement;
import oyer.core.review.Slice;
import oyer.core.review.StatementQuery;
import oyer.core.review.StatementRow;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Pager;
import oyer.site.list.Rows;

/// The ledger of statements: who said what, where, and what the words do.
///
/// @param parts how many single sentences of answers are left out, which stand there as a whole
public record StatementsPage(
        Frame frame,
        StatementQuery query,
        Map<String, String> speakers,
        Map<String, String> documents,
        List<StatementRow> rows,
        long parts,
        Pager pager)
        implements View {

    private static final int MOST = 100;

    static StatementsPage of(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "statements");
        StatementQuery query = query(request);
        Slice<StatementRow> rows = desk.store().statements(query, request.number("start", 0), MOST);
        long all =
                query.whole() ? desk.store().statements(matching(request), 0, 1).total() : rows.total();
        return new StatementsPage(
                frame,
                query,
                Choices.figures(desk.store(), query.speaker(), EntityKind.PERSON, EntityKind.ORGANISATION),
                Choices.documents(desk.store(), query.document()),
                rows.rows(),
                all - rows.total(),
                Pager.of(rows, frame.here(), MOST));
    }

    /// Answers as they were given; their sentences one by one where it is asked what each does, or for each.
    private static StatementQuery query(Request request) {
        StatementQuery query = matching(request);
        boolean each = query.act().isPresent() || request.text("sentences").isPresent();
        return each ? query : query.inWhole();
    }

    private static StatementQuery matching(Request request) {
        return new StatementQuery(
                        request.text("speaker"),
                        request.text("naming"),
                        request.oneOf(Statement.Act.class, "act"),
                        Choices.document(request),
                        request.text("q"))
                .heardBy(request.text("hearer"))
                .made(request.firstDay("from"), request.lastDay("to"));
    }

    static Response csv(Desk desk, Request request) {
        return new Response.Download("text/csv; charset=utf-8", "statements.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of(
                            "speaker",
                            "hearer",
                            "act",
                            "mode",
                            "made earliest",
                            "made latest",
                            "words",
                            "document",
                            "page",
                            "line",
                            "start",
                            "end",
                            "rule",
                            "confidence"));
            StatementQuery query = matching(request);
            Rows.each((from, most) -> desk.store().statements(query, from, most), row -> csv.row(cells(row)));
        });
    }

    private static List<String> cells(StatementRow row) {
        Statement s = row.statement();
        return List.of(
                row.speaker().map(n -> n.name()).orElse(""),
                row.hearer().map(n -> n.name()).orElse(""),
                s.act().name().toLowerCase(java.util.Locale.ROOT),
                s.mode().name().toLowerCase(java.util.Locale.ROOT),
                s.made().earliest().map(Object::toString).orElse(""),
                s.made().latest().map(Object::toString).orElse(""),
                s.passage().words(),
                row.documentTitle(),
                String.valueOf(s.passage().page()),
                String.valueOf(s.passage().line()),
                String.valueOf(s.passage().start()),
                String.valueOf(s.passage().end()),
                s.grounds().rule(),
                String.valueOf(s.grounds().confidence()));
    }

    public Statement.Act[] acts() {
        return Statement.Act.values();
    }

    /// Whether each sentence of an answer was asked for.
    public boolean each() {
        return !query.whole() && query.act().isEmpty();
    }

    /// The same list, with each sentence of an answer, or without.
    public String sentences(boolean each) {
        return frame.here().without("start").with("sentences", each ? "1" : "").toString();
    }

    public String export() {
        return frame.here()
                .to(frame.links().to("statements.csv"))
                .without("start")
                .toString();
    }

    @Override
    public String template() {
        return "statements";
    }
}
