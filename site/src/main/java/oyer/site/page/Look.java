package oyer.site.page;

import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.review.PageImages;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Span;
import oyer.site.http.NotHere;
import oyer.site.http.Request;
import oyer.site.http.Response;

/// Pages as they look, with the words that were asked for marked on them.
final class Look {

    /// Dots per inch of a drawn page: sharp on a screen at the width of the panel.
    private static final int DPI = 110;

    private Look() {}

    /// The pages that a span touches, with its boxes; empty where they cannot be drawn.
    static List<PageImages.Marked> of(PageImages images, Document document, DocumentText text, Span span) {
        try {
            return images.marks(document, text, span);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    /// Answers `/d/{id}/look/{page}`: the page as a PNG.
    static Response png(Desk desk, Request request) {
        DocumentId id = Choices.id(request.part("id")).orElseThrow(() -> new NotHere(request.part("id")));
        Document document = desk.store().document(id).orElseThrow(() -> new NotHere(id.sha256()));
        int page = pageNumber(request.part("page"));
        try {
            Optional<byte[]> png = desk.images().isEmpty()
                    ? Optional.empty()
                    : desk.images().get().png(document, page, DPI);
            return new Response.Bytes(
                    "image/png",
                    png.orElseThrow(() -> new NotHere("page " + page)),
                    "\"" + id.brief() + "-" + page + "-" + DPI + "\"");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotHere("page " + page);
        }
    }

    private static int pageNumber(String typed) {
        if (typed.isEmpty() || typed.length() > 7 || !typed.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new NotHere("page " + typed);
        }
        return Integer.parseInt(typed);
    }
}
