package oyer.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oyer.core.casefile.EntityKind;
import oyer.core.review.CaseIndex;
import oyer.core.review.Slice;
import oyer.core.text.Span;
import oyer.site.http.Request;
import oyer.site.http.View;
import oyer.site.list.Pager;

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
        CaseIndex.Query query = new CaseIndex.Query(
                request.text("q").orElse(""),
                Choices.document(request),
                request.text("figure"),
                request.firstDay("from"),
                request.lastDay("to"));
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
