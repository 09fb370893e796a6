package oyer.site.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Event;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.ChronologyRow;
import oyer.core.review.Slice;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Export;
import oyer.site.list.Pager;
import oyer.site.list.Rows;
import oyer.site.timeline.Timeline;

/// Everything said to have happened, by day.
///
/// @param undated events under the other filters that cannot be placed on the calendar
/// @param toUndated the address where those begin
public record ChronologyPage(
        Frame frame,
        ChronologyQuery query,
        Map<String, String> figures,
        Map<String, String> documents,
        Timeline timeline,
        List<Group> groups,
        Pager pager,
        long undated,
        String toUndated)
        implements View {

    private static final int MOST = Timeline.PART;

    /// Rows of one day, or of one stretch of days.
    ///
    /// @param dated false for the rows that have no place on the calendar
    public record Group(String heading, boolean dated, List<ChronologyRow> rows) {}

    static ChronologyPage of(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "chronology");
        ChronologyQuery query = query(request);
        Slice<ChronologyRow> rows = desk.store().chronology(query, request.number("start", 0), MOST);
        ChronologyQuery anywhen = new ChronologyQuery(
                query.figure(), query.document(), query.words(), Optional.empty(), Optional.empty(), true);
        long dated = desk.store().chronology(placed(anywhen), 0, 1).total();
        long undated = desk.store().chronology(anywhen, 0, 1).total() - dated;
        return new ChronologyPage(
                frame,
                query,
                Choices.figures(desk.store(), query.figure(), EntityKind.values()),
                Choices.documents(desk.store(), query.document()),
                Timeline.of(desk.store(), query, frame.here(), frame.days()),
                groups(rows.rows(), frame),
                Pager.of(rows, frame.here(), MOST),
                undated,
                frame.here()
                        .without("from")
                        .without("to")
                        .with("start", dated)
                        .at("undated")
                        .toString());
    }

    static ChronologyQuery query(Request request) {
        Optional<java.time.LocalDate> from = request.firstDay("from");
        Optional<java.time.LocalDate> to = request.lastDay("to");
        return new ChronologyQuery(
                request.text("figure"),
                Choices.document(request),
                request.text("q"),
                from,
                to,
                from.isEmpty() && to.isEmpty());
    }

    private static ChronologyQuery placed(ChronologyQuery query) {
        return new ChronologyQuery(query.figure(), query.document(), query.words(), query.from(), query.to(), false);
    }

    private static List<Group> groups(List<ChronologyRow> rows, Frame frame) {
        List<Group> groups = new ArrayList<>();
        String heading = "";
        List<ChronologyRow> same = new ArrayList<>();
        for (ChronologyRow row : rows) {
            boolean dated = row.event().when().dated();
            String own = dated
                    ? frame.days().heading(row.event().when())
                    : frame.words().say("chronology.undated");
            if (!own.equals(heading) || same.isEmpty()) {
                heading = own;
                same = new ArrayList<>();
                groups.add(new Group(heading, dated, same));
            }
            same.add(row);
        }
        return groups;
    }

    /// Whether anything narrows the list.
    public boolean filtered() {
        return !query.equals(ChronologyQuery.all());
    }

    public String export(String ending) {
        return frame.here()
                .to(frame.links().to("chronology." + ending))
                .without("start")
                .toString();
    }

    static Response csv(Desk desk, Request request) {
        return new Response.Download("text/csv; charset=utf-8", "chronology.csv", out -> {
            Csv csv = new Csv(out, Export.COLUMNS);
            each(desk, request, row -> csv.row(Export.cells(row)));
        });
    }

    static Response jsonLines(Desk desk, Request request) {
        return new Response.Download("application/x-ndjson", "chronology.jsonl", out -> {
            each(desk, request, row -> Export.json(row, out));
        });
    }

    private static void each(Desk desk, Request request, Rows.Sink<ChronologyRow> sink) throws IOException {
        ChronologyQuery query = query(request);
        Rows.each((from, most) -> desk.store().chronology(query, from, most), sink);
    }

    /// The words around an event's own: its passage as it stands.
    public String words(Event event) {
        return event.passage().words();
    }

    @Override
    public String template() {
        return "chronology";
    }
}
