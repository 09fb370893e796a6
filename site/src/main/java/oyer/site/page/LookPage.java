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
import oyer.site.http.View;

/// Pages of a document as they look, with the words that were asked for marked on them. A page of its own, since
/// drawing takes longer than reading: the reader shows it beside the words as soon as it is there.
///
/// @param looks the pages of the words asked for, with their boxes
/// @param page to show without boxes, where there are none; 0 for none
public record LookPage(Frame frame, Document document, List<PageImages.Marked> looks, int page) implements View {

    static LookPage of(Desk desk, Request request) {
        DocumentId id = Choices.id(request.part("id")).orElseThrow(() -> new NotHere(request.part("id")));
        Document document = desk.store().document(id).orElseThrow(() -> new NotHere(id.sha256()));
        PageImages images = desk.images()
                .filter(i -> i.shows(document))
                .orElseThrow(() -> new NotHere("the look of " + document.path()));
        DocumentText text = desk.store().text(id).orElseThrow(() -> new NotHere(id.sha256()));
        Optional<Span> asked = request.text("at").flatMap(ReaderPage::span).filter(s -> s.end() <= text.length());
        List<PageImages.Marked> looks =
                asked.map(span -> Look.of(images, document, text, span)).orElse(List.of());
        int page = asked.map(span -> text.pageAt(span.start()).number()).orElseGet(() ->
                (int) Math.min(request.number("p", 1), text.pages().size()));
        return new LookPage(
                Frame.of(desk, request, "documents", document.title()), document, looks, looks.isEmpty() ? page : 0);
    }

    @Override
    public String template() {
        return "look";
    }
}
