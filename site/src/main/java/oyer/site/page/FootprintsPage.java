package oyer.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Statement;
import oyer.core.review.CaseIndex;
import oyer.core.review.Slice;
import oyer.core.text.Passage;
import oyer.core.text.Span;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Pager;
import oyer.site.list.Rows;
import oyer.site.words.Phrases;

/// What the case says of footprints, shoe prints and sock prints: measurements and opinions beside each other, and no
/// number of ours.
public record FootprintsPage(Frame frame, List<Row> rows, Pager pager) implements View {

    private static final int MOST = 50;

    private static final String WORDS =
            "footprint OR footprints OR \"sock print\" OR \"sock prints\" OR sockprint OR sockprints OR \"sock"
                    + " impression\" OR \"sock impressions\" OR \"shoe print\" OR \"shoe prints\" OR shoeprint OR"
                    + " shoeprints OR \"sole print\" OR \"sole prints\" OR \"foot impression\" OR \"foot impressions\" OR"
                    + " Fußabdruck OR Fußabdrücke OR Fußspur OR Fußspuren OR Sockenabdruck OR Sockenabdrücke OR"
                    + " Schuhabdruck OR Schuhabdrücke OR Schuhspur OR Schuhspuren";

    /// What somebody holds of it, in his own words.
    public record Opinion(String of, Passage words) {}

    /// @param opinions what people say in it; where there are none the document itself speaks
    /// @param measures what it measures or counts
    public record Row(CaseIndex.Hit hit, List<Opinion> opinions, List<Passage> measures) {}

    static FootprintsPage of(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "comparisons", request.words().say("footprints.title"));
        Slice<Row> rows = rows(desk, request.number("start", 0), MOST);
        return new FootprintsPage(frame, rows.rows(), Pager.of(rows, frame.here(), MOST));
    }

    private static Slice<Row> rows(Desk desk, long from, int most) {
        try {
            Slice<CaseIndex.Hit> hits = desk.index().search(CaseIndex.Query.of(WORDS), from, most);
            return new Slice<>(
                    hits.total(),
                    from,
                    hits.rows().stream().map(hit -> row(desk, hit)).toList());
        } catch (CaseIndex.QueryException e) {
            throw new IllegalStateException("a query of our own", e);
        }
    }

    private static Row row(Desk desk, CaseIndex.Hit hit) {
        Optional<DocumentReadings> readings =
                desk.store().readings(hit.passage().document());
        List<Opinion> opinions = new ArrayList<>();
        List<Passage> measures = new ArrayList<>();
        readings.ifPresent(of -> {
            for (Statement statement : of.statements()) {
                Span said = statement.passage().span();
                if (statement.speaker().isPresent()
                        && statement.within().isEmpty()
                        && hit.matches().stream().anyMatch(said::overlaps)) {
                    opinions.add(new Opinion(
                            of.entities().get(statement.speaker().getAsInt()).name(), statement.passage()));
                }
            }
            for (Quantity quantity : of.quantities()) {
                if (measures(quantity)
                        && hit.passage().span().contains(quantity.passage().span())) {
                    measures.add(quantity.passage());
                }
            }
        });
        return new Row(hit, opinions, measures);
    }

    private static boolean measures(Quantity quantity) {
        return switch (quantity.measure()) {
            case COUNT, DISTANCE, PERCENTAGE, OTHER -> true;
            case AGE, DURATION, SPEED, MONEY, CONCENTRATION, ORDINAL -> false;
        };
    }

    static Response csv(Desk desk, Request request) {
        return new Response.Download("text/csv; charset=utf-8", "footprints.csv", out -> {
            Csv csv = new Csv(
                    out,
                    Phrases.in(
                            request.words().language(),
                            List.of("words", "according to", "measured", "document", "page", "line")));
            Rows.each(
                    (from, most) -> rows(desk, from, most),
                    row -> csv.row(List.of(
                            row.hit().passage().words(),
                            String.join(
                                    "; ",
                                    row.opinions().stream()
                                            .map(o -> o.of() + ": " + o.words().words())
                                            .toList()),
                            String.join(
                                    "; ",
                                    row.measures().stream().map(Passage::words).toList()),
                            row.hit().title(),
                            String.valueOf(row.hit().passage().page()),
                            String.valueOf(row.hit().passage().line()))));
        });
    }

    public String export() {
        return frame.links().to("footprints.csv");
    }

    @Override
    public String template() {
        return "footprints";
    }
}
