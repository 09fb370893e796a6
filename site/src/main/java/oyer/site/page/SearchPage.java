package oyer.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import oyer.core.casefile.EntityKind;
import oyer.core.review.CaseIndex;
import oyer.core.review.Slice;
import oyer.core.text.Span;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Pager;
import oyer.site.list.Rows;

/// Passages found by their words.
///
/// @param problem why the words typed are no query; empty when they are
public record SearchPage(
        Frame frame,
        CaseIndex.Query query,
        Map<String, String> figures,
        Map<String, String> documents,
        String problem,
        List<CaseIndex.Hit> hits,
        Pager pager)
        implements View {

    private static final int MOST = 50;

    /// A run of the passage's words, matched or not.
    public record Piece(String text, boolean matched) {}

    static SearchPage of(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "search");
        CaseIndex.Query query = query(request);
        Slice<CaseIndex.Hit> hits = new Slice<>(0, 0, List.of());
        String problem = "";
        if (!query.words().isEmpty()) {
            try {
                hits = desk.index().search(query, request.number("start", 0), MOST);
            } catch (CaseIndex.QueryException e) {
                problem = String.valueOf(e.getMessage());
            }
        }
        return new SearchPage(
                frame,
                query,
                Choices.figures(desk.store(), query.figure(), EntityKind.PERSON, EntityKind.PLACE),
                Choices.documents(desk.store(), query.document()),
                problem,
                hits.rows(),
                Pager.of(hits, frame.here(), MOST));
    }

    private static CaseIndex.Query query(Request request) {
        return new CaseIndex.Query(
                request.text("q").orElse(""),
                Choices.document(request),
                request.text("figure"),
                request.firstDay("from"),
                request.lastDay("to"));
    }

    public String export() {
        return frame.here().to(frame.links().to("search.csv")).without("start").toString();
    }

    /// Every passage found, the best first.
    static Response csv(Desk desk, Request request) {
        CaseIndex.Query query = query(request);
        return new Response.Download("text/csv; charset=utf-8", "search.csv", out -> {
            Csv csv = new Csv(out, List.of("document", "page", "line", "start", "end", "words", "found"));
            if (!query.words().isEmpty()) {
                Rows.each(
                        (from, most) -> found(desk, query, from, most),
                        hit -> csv.row(List.of(
                                hit.title(),
                                String.valueOf(hit.passage().page()),
                                String.valueOf(hit.passage().line()),
                                String.valueOf(hit.passage().start()),
                                String.valueOf(hit.passage().end()),
                                hit.passage().words(),
                                pieces(hit).stream()
                                        .filter(Piece::matched)
                                        .map(Piece::text)
                                        .distinct()
                                        .collect(Collectors.joining("; ")))));
            }
        });
    }

    /// Words that are no query find nothing; the page says why.
    private static Slice<CaseIndex.Hit> found(Desk desk, CaseIndex.Query query, long from, int most) {
        try {
            return desk.index().search(query, from, most);
        } catch (CaseIndex.QueryException e) {
            return new Slice<>(0, 0, List.of());
        }
    }

    /// The passage cut where the matches begin and end.
    public static List<Piece> pieces(CaseIndex.Hit hit) {
        List<Piece> pieces = new ArrayList<>();
        String words = hit.passage().words();
        int offset = hit.passage().start();
        int at = 0;
        for (Span match : hit.matches().stream().sorted().toList()) {
            int from = Math.clamp(match.start() - (long) offset, at, words.length());
            int to = Math.clamp(match.end() - (long) offset, from, words.length());
            if (from > at) {
                pieces.add(new Piece(words.substring(at, from), false));
            }
            if (to > from) {
                pieces.add(new Piece(words.substring(from, to), true));
            }
            at = Math.max(at, to);
        }
        if (at < words.length()) {
            pieces.add(new Piece(words.substring(at), false));
        }
        return pieces;
    }

    @Override
    public String template() {
        return "search";
    }
}
