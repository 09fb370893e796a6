package oyer.site.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Figure;
import oyer.core.read.relation.ConflictQuery;
import oyer.core.read.relation.ConflictQuery.Path;
import oyer.core.read.relation.ConflictQuery.Tie;
import oyer.core.review.CaseStore;
import oyer.core.review.ChronologyRow.Named;
import oyer.core.review.Kept;
import oyer.core.review.RelationRow;
import oyer.core.review.Slice;
import oyer.core.time.Edtf;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Pager;
import oyer.site.picture.Picture;

/// How people stand to one another, as a drawing and as a list, and the paths that lead from one who decides to a
/// party.
///
/// @param paths the conflicts of interest to be asked after, the shortest first; only on their own tab
public record RelationsPage(
        Frame frame,
        boolean conflicts,
        long inAll,
        List<Path> paths,
        TiePicture picture,
        List<RelationRow> rows,
        Map<String, String> titles,
        Pager pager)
        implements View {

    private static final Kept<List<Path>> PATHS = Kept.ofReadings(RelationsPage::paths);
    private static final int MOST = 100;
    /// Relations fetched at once where all are looked at.
    private static final int STEP = 1_000;
    /// Relations that the drawing is made from.
    private static final int DRAWN = 400;

    static RelationsPage of(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "people");
        Slice<RelationRow> rows = desk.store().relations(Optional.empty(), request.number("start", 0), MOST);
        List<Path> paths = PATHS.of(desk.store());
        return new RelationsPage(
                frame,
                false,
                rows.total(),
                paths,
                TiePicture.of(desk.store().relations(Optional.empty(), 0, DRAWN).rows(), ""),
                rows.rows(),
                Map.of(),
                Pager.of(rows, frame.here(), MOST));
    }

    static RelationsPage conflicts(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "people");
        List<Path> all = PATHS.of(desk.store());
        Slice<Path> shown = Paged.of(all, request, MOST);
        Map<String, String> titles = new HashMap<>();
        desk.store().documents().forEach(d -> titles.put(d.id().sha256(), d.title()));
        List<RelationRow> drawn = shown.rows().stream()
                .flatMap(path -> path.ties().stream())
                .distinct()
                .map(tie -> new RelationRow(
                        tie.relation(),
                        titles.getOrDefault(tie.relation().passage().document().sha256(), ""),
                        Optional.of(Named.of(tie.from())),
                        Optional.of(Named.of(tie.to()))))
                .toList();
        return new RelationsPage(
                frame,
                true,
                desk.store().relations(Optional.empty(), 0, 1).total(),
                shown.rows(),
                TiePicture.of(drawn, ""),
                List.of(),
                titles,
                Pager.of(shown, frame.here(), MOST));
    }

    private static List<Path> paths(CaseStore store) {
        List<Figure> figures = store.figures();
        Map<String, Figure> byId = new HashMap<>();
        figures.forEach(f -> byId.put(f.id(), f));
        List<Tie> ties = new ArrayList<>();
        for (RelationRow row : all(store)) {
            Figure from = row.from().map(n -> byId.get(n.id())).orElse(null);
            Figure to = row.to().map(n -> byId.get(n.id())).orElse(null);
            if (from != null && to != null) {
                ties.add(new Tie(from, to, row.relation()));
            }
        }
        return ConflictQuery.among(figures, ties);
    }

    private static List<RelationRow> all(CaseStore store) {
        List<RelationRow> all = new ArrayList<>();
        Slice<RelationRow> part = store.relations(Optional.empty(), 0, STEP);
        all.addAll(part.rows());
        while (all.size() < part.total() && !part.rows().isEmpty()) {
            part = store.relations(Optional.empty(), all.size(), STEP);
            all.addAll(part.rows());
        }
        return all;
    }

    static Response csv(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "people");
        return new Response.Download("text/csv; charset=utf-8", "relations.csv", out -> {
            Csv csv = new Csv(out, List.of("from", "relation", "to", "held", "words", "document", "page", "line"));
            for (RelationRow row : all(desk.store())) {
                csv.row(List.of(
                        name(row.from()),
                        frame.words().relation(row.relation().kind()),
                        name(row.to()),
                        row.relation().held().dated()
                                ? Edtf.write(row.relation().held())
                                : "",
                        row.relation().passage().words(),
                        row.documentTitle(),
                        String.valueOf(row.relation().passage().page()),
                        String.valueOf(row.relation().passage().line())));
            }
        });
    }

    static Response conflictsCsv(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "people");
        return new Response.Download("text/csv; charset=utf-8", "conflicts.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of(
                            "path",
                            "decides",
                            "party",
                            "step",
                            "from",
                            "relation",
                            "to",
                            "held",
                            "words",
                            "document",
                            "page",
                            "line"));
            Map<String, String> titles = new HashMap<>();
            desk.store().documents().forEach(d -> titles.put(d.id().sha256(), d.title()));
            int number = 0;
            for (Path path : PATHS.of(desk.store())) {
                number++;
                int step = 0;
                for (Tie tie : path.ties()) {
                    csv.row(List.of(
                            String.valueOf(number),
                            path.decides().name(),
                            path.party().name(),
                            String.valueOf(++step),
                            tie.from().name(),
                            frame.words().relation(tie.relation().kind()),
                            tie.to().name(),
                            tie.relation().held().dated()
                                    ? Edtf.write(tie.relation().held())
                                    : "",
                            tie.relation().passage().words(),
                            titles.getOrDefault(
                                    tie.relation().passage().document().sha256(), ""),
                            String.valueOf(tie.relation().passage().page()),
                            String.valueOf(tie.relation().passage().line())));
                }
            }
        });
    }

    Picture drawing() {
        return picture.drawing(frame);
    }

    private static String name(Optional<Named> named) {
        return named.map(Named::name).orElse("");
    }

    /// Whether a path leads from the same one to the same other as the path before it.
    public boolean samePair(int path) {
        Path before = paths.get(path - 1);
        return before.decides().equals(paths.get(path).decides())
                && before.party().equals(paths.get(path).party());
    }

    public String title(Tie tie) {
        return titles.getOrDefault(tie.relation().passage().document().sha256(), "");
    }

    /// What somebody is in the case, for the line under his name.
    public static String roles(Figure figure) {
        return String.join(", ", PeoplePage.roles(figure)).toLowerCase(Locale.ROOT);
    }

    @Override
    public String template() {
        return "relations";
    }
}
