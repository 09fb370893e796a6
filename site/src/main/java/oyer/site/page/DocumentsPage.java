package oyer.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import oyer.core.casefile.Document;
import oyer.core.casefile.ReadResult;
import oyer.core.review.Slice;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Pager;

/// Every file as received, with what reading it came to.
///
/// @param show `all`, or only those that `failed`, that need `ocr`, that were `read`
public record DocumentsPage(
        Frame frame, String filter, String show, String sort, List<Document> documents, Pager pager, boolean needsOcr)
        implements View {

    private static final int MOST = 200;

    static DocumentsPage of(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "documents");
        List<Document> chosen = select(desk, request);
        Slice<Document> slice = Paged.of(chosen, request, MOST);
        return new DocumentsPage(
                frame,
                request.text("q").orElse(""),
                request.text("show").orElse("all"),
                request.text("sort").orElse("path"),
                slice.rows(),
                Pager.of(slice, frame.here(), MOST),
                StartPage.counts(desk.store()).needsOcrPages() > 0);
    }

    private static List<Document> select(Desk desk, Request request) {
        String filter = request.text("q").orElse("").toLowerCase(Locale.ROOT);
        String show = request.text("show").orElse("all");
        List<Document> chosen = new ArrayList<>(desk.store().documents().stream()
                .filter(document -> shown(document, show))
                .filter(d -> filter.isEmpty()
                        || d.title().toLowerCase(Locale.ROOT).contains(filter)
                        || d.paths().stream()
                                .anyMatch(p -> p.toLowerCase(Locale.ROOT).contains(filter)))
                .toList());
        chosen.sort(order(request.text("sort").orElse("path")));
        return chosen;
    }

    private static boolean shown(Document document, String show) {
        return switch (show) {
            case "failed" -> document.result() instanceof ReadResult.Failed;
            case "ocr" -> document.result() instanceof ReadResult.Read read && read.needsOcrPages() > 0;
            case "read" -> document.result() instanceof ReadResult.Read;
            default -> true;
        };
    }

    private static Comparator<Document> order(String sort) {
        return switch (sort) {
            case "title" -> Comparator.comparing(Document::title, String.CASE_INSENSITIVE_ORDER);
            case "pages" -> Comparator.comparingInt((Document d) -> pages(d)).reversed();
            case "words" -> Comparator.comparingInt((Document d) -> words(d)).reversed();
            case "size" -> Comparator.comparingLong(Document::bytes).reversed();
            case "kind" -> Comparator.comparing(Document::mediaType);
            default -> Comparator.comparing(Document::path);
        };
    }

    public static int pages(Document document) {
        return document.result() instanceof ReadResult.Read read ? read.pages() : 0;
    }

    public static int words(Document document) {
        return document.result() instanceof ReadResult.Read read ? read.words() : 0;
    }

    static Response csv(Desk desk, Request request) {
        return new Response.Download("text/csv; charset=utf-8", "documents.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of(
                            "path",
                            "title",
                            "kind",
                            "bytes",
                            "sha256",
                            "result",
                            "reason",
                            "pages",
                            "ocr pages",
                            "pages that need ocr",
                            "words"));
            for (Document d : select(desk, request)) {
                csv.row(cells(d));
            }
        });
    }

    private static List<String> cells(Document d) {
        List<String> cells = new ArrayList<>(List.of(
                String.join("; ", d.paths()), d.title(), d.mediaType(), String.valueOf(d.bytes()), d.id().sha256()));
        cells.addAll(
                switch (d.result()) {
                    case ReadResult.Read read ->
                        List.of(
                                "read",
                                "",
                                String.valueOf(read.pages()),
                                String.valueOf(read.ocrPages()),
                                String.valueOf(read.needsOcrPages()),
                                String.valueOf(read.words()));
                    case ReadResult.Failed failed ->
                        List.of(
                                "failed: " + failed.cause().name().toLowerCase(Locale.ROOT),
                                failed.reason(),
                                "",
                                "",
                                "",
                                "");
                    case ReadResult.Prints _ -> List.of("prints", "", "", "", "", "");
                    case ReadResult.Container container -> List.of("holds " + container.parts(), "", "", "", "", "");
                });
        return cells;
    }

    public String showing(String what) {
        return frame.here()
                .without("start")
                .with("show", what.equals("all") ? "" : what)
                .toString();
    }

    public String sorted(String by) {
        return frame.here()
                .without("start")
                .with("sort", by.equals("path") ? "" : by)
                .toString();
    }

    public String export() {
        return frame.here()
                .to(frame.links().to("documents.csv"))
                .without("start")
                .toString();
    }

    @Override
    public String template() {
        return "documents";
    }
}
