package oyer.site.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.Figure;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.ChronologyRow;
import oyer.core.review.MentionRow;
import oyer.core.review.RelationRow;
import oyer.core.review.Slice;
import oyer.core.review.StatementQuery;
import oyer.core.review.StatementRow;
import oyer.core.text.Passage;
import oyer.site.http.NotHere;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Pager;
import oyer.site.list.Rows;

/// One person, organisation or place: its names with their reasons, its relations, what it did, what it said, what was
/// said of it,
/// every mention.
public record FigurePage(
        Frame frame,
        Figure figure,
        Slice<ChronologyRow> events,
        Slice<StatementRow> said,
        Slice<StatementRow> saidOf,
        Slice<RelationRow> relations,
        TiePicture picture,
        Slice<MentionRow> mentions,
        Pager pager)
        implements View {

    private static final int MOST = 50;
    private static final int FEW = 12;

    static FigurePage of(Desk desk, Request request) {
        String id = request.part("id");
        Figure figure = desk.store().figure(id).orElseThrow(() -> new NotHere(id));
        Frame frame = Frame.of(desk, request, "people", figure.name());
        ChronologyQuery his = new ChronologyQuery(
                Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
        int most = desk.most(MOST);
        Slice<MentionRow> mentions = desk.store().mentions(id, request.number("start", 0), most);
        // further parts of the list of mentions go on with it, and do not tell everything else once more
        boolean first = mentions.from() == 0;
        Slice<RelationRow> relations = first ? desk.store().relations(Optional.of(id), 0, MOST) : none();
        return new FigurePage(
                frame,
                figure,
                first ? desk.store().chronology(his, 0, FEW) : none(),
                first ? desk.store().statements(StatementQuery.all().by(id), 0, FEW) : none(),
                first ? desk.store().statements(StatementQuery.all().naming(id), 0, FEW) : none(),
                relations,
                TiePicture.of(relations.rows(), id),
                mentions,
                Pager.of(mentions, frame.here(), most));
    }

    private static <T> Slice<T> none() {
        return new Slice<>(0, 0, List.of());
    }

    public String export() {
        return frame.links().to("figure/" + figure.id() + "/mentions.csv");
    }

    /// Every mention with the words around it.
    static Response csv(Desk desk, Request request) {
        String id = request.part("id");
        String name = desk.store().figure(id).orElseThrow(() -> new NotHere(id)).name();
        return new Response.Download("text/csv; charset=utf-8", "mentions.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of("name", "form", "document", "page", "line", "start", "end", "before", "words", "after"));
            Rows.each((from, most) -> desk.store().mentions(id, from, most), row -> {
                Passage passage = row.mention().passage();
                csv.row(List.of(
                        name,
                        row.mention().form().name().toLowerCase(Locale.ROOT),
                        row.documentTitle(),
                        String.valueOf(passage.page()),
                        String.valueOf(passage.line()),
                        String.valueOf(passage.start()),
                        String.valueOf(passage.end()),
                        row.before(),
                        passage.words(),
                        row.after()));
            });
        });
    }

    /// Words that mention it, the first on this page: whoever is split off is split off from these.
    public Passage first() {
        return mentions.rows().getFirst().mention().passage();
    }

    @Override
    public String template() {
        return "figure";
    }
}
