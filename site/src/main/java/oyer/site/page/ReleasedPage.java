package oyer.site.page;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import oyer.core.casefile.Document;
import oyer.core.text.Page;
import oyer.site.http.Request;
import oyer.site.http.View;
import oyer.site.reader.Anchored;
import oyer.site.reader.Kind;

/// One sheet of a document, as it is published.
///
/// @param sheet 1-based
/// @param layout empty for a document without words
/// @param pictured which pages are shown as they look
public record ReleasedPage(
        Frame frame, Document document, int sheet, int sheets, Optional<Anchored> layout, IntPredicate pictured)
        implements View {

    public static ReleasedPage of(
            Desk desk,
            Request request,
            Document document,
            int sheet,
            int sheets,
            Optional<Anchored> layout,
            IntPredicate pictured) {
        return new ReleasedPage(
                Frame.of(desk, request, "documents", document.title()), document, sheet, sheets, layout, pictured);
    }

    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    /// What a page is called: its number in the file, and what is printed on it.
    public String name(Page page) {
        return page.label()
                .map(label -> frame.words().say("reader.page.labelled", page.number(), label))
                .orElseGet(() -> frame.words().say("reader.page", page.number()));
    }

    public String to(int other) {
        return frame.links()
                .document(document.id())
                .with("sheet", other == 1 ? "" : String.valueOf(other))
                .toString();
    }

    @Override
    public String template() {
        return "released";
    }
}
