package oyer.site.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Reading;
import oyer.core.review.Chapter;
import oyer.core.review.Citation;
import oyer.core.review.ReadingFields;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Page;
import oyer.core.text.Passage;
import oyer.core.text.Span;
import oyer.site.http.Address;
import oyer.site.http.NotHere;
import oyer.site.http.Request;
import oyer.site.http.View;
import oyer.site.reader.Kind;
import oyer.site.reader.Layout;
import oyer.site.reader.Leaf;
import oyer.site.reader.Understanding;
import oyer.site.reader.Understood;

/// A document, laid out to be read.
///
/// @param layout the sheet that is open; empty for a document without words
/// @param asked the words that were asked for, where there are any
/// @param citation of those words, in the form of the field
/// @param missed whether words were asked for that do not stand there
/// @param understood what was read from those words, the closest first
/// @param disputes discrepancies in which those words take part
/// @param writtenOn the day it was written, as the document says
/// @param chapters of the story, to which the words can be added
/// @param looksAt the page to show as it looks beside the words; 0 for none
public record ReaderPage(
        Frame frame,
        Document document,
        Optional<Layout> layout,
        Optional<Passage> asked,
        String citation,
        boolean missed,
        List<Understood> understood,
        List<Discrepancy> disputes,
        Optional<String> writtenOn,
        int looksAt,
        List<Chapter> chapters)
        implements View {

    static ReaderPage of(Desk desk, Request request) {
        DocumentId id = Choices.id(request.part("id")).orElseThrow(() -> new NotHere(request.part("id")));
        Document document = desk.store().document(id).orElseThrow(() -> new NotHere(id.sha256()));
        Frame frame = Frame.of(desk, request, "documents", document.title());
        Optional<DocumentText> text = desk.store().text(id);
        if (text.isEmpty()) {
            return new ReaderPage(
                    frame,
                    document,
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    false,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    shown(desk, document) ? 1 : 0,
                    List.of());
        }
        Optional<DocumentReadings> readings = desk.store().readings(id);
        List<Discrepancy> discrepancies = desk.store().discrepancies().stream()
                .filter(d -> d.passages().stream().anyMatch(p -> p.document().equals(id)))
                .toList();
        Optional<Span> at = request.text("at").flatMap(ReaderPage::span);
        Optional<Passage> asked =
                at.filter(span -> span.end() <= text.get().length()).map(text.get()::passage);
        Layout layout = Layout.of(
                text.get(),
                readings,
                discrepancies,
                asked.map(Passage::span),
                offset(request, text.get(), asked),
                span -> frame.links().passage(text.get().passage(span)));
        boolean drawn = shown(desk, document);
        return new ReaderPage(
                frame,
                document,
                Optional.of(layout),
                asked,
                asked.map(words -> Citation.of(document, text.get(), words)).orElse(""),
                at.isPresent() && asked.isEmpty(),
                asked.map(passage -> understood(desk, frame, readings, passage.span()))
                        .orElse(List.of()),
                asked.map(passage -> disputes(discrepancies, passage)).orElse(List.of()),
                readings.flatMap(r -> r.written().anchor()).map(frame.days()::withWeekday),
                drawn ? text.get().pageAt(offset(request, text.get(), asked)).number() : 0,
                asked.isPresent() && frame.live() ? Chapter.of(desk.store()) : List.of());
    }

    private static boolean shown(Desk desk, Document document) {
        return desk.images().isPresent() && desk.images().get().shows(document);
    }

    /// Where to open: at the words asked for, else the page, else the sheet, else the beginning.
    private static int offset(Request request, DocumentText text, Optional<Passage> asked) {
        if (asked.isPresent()) {
            return asked.get().start();
        }
        long page = request.number("p", 0);
        if (page > 0) {
            return text.pages()
                    .get((int) Math.min(page, text.pages().size()) - 1)
                    .start();
        }
        return Layout.startOf(text, request.number("sheet", 1));
    }

    static Optional<Span> span(String typed) {
        int dash = typed.indexOf('-');
        if (dash < 1 || typed.length() > 21 || !typed.replace("-", "").chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Span(Integer.parseInt(typed.substring(0, dash)), Integer.parseInt(typed.substring(dash + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<Understood> understood(
            Desk desk, Frame frame, Optional<DocumentReadings> readings, Span asked) {
        if (readings.isEmpty()) {
            return List.of();
        }
        Understanding understanding = new Understanding(
                readings.get(),
                desk.store().figures(readings.get().document()),
                frame.words(),
                frame.links()::passage,
                frame.links()::figure);
        return readings.get()
                .all()
                .filter(reading -> reading.passage().span().contains(asked))
                .sorted(Comparator.<Reading>comparingInt(r -> r.passage().span().length()))
                .map(understanding::of)
                .toList();
    }

    private static List<Discrepancy> disputes(List<Discrepancy> discrepancies, Passage asked) {
        return discrepancies.stream()
                .filter(d -> d.passages().stream()
                        .anyMatch(p -> p.document().equals(asked.document())
                                && p.span().overlaps(asked.span())))
                .toList();
    }

    /// Kinds of readings that a reviewer can add.
    public List<String> addable() {
        return List.of("time", "event", "person", "place", "organisation", "statement", "exhibit", "proceeding");
    }

    /// The fields of a kind, blank but for a name, which the words themselves give.
    public Map<String, String> blank(String kind) {
        Map<String, String> fields = new LinkedHashMap<>();
        ReadingFields.of(kind)
                .forEach(field -> fields.put(
                        field, field.equals("name") ? asked.map(Passage::words).orElse("") : ""));
        return fields;
    }

    public Kind[] kinds() {
        return Kind.values();
    }

    /// What a page is called: its number in the file, and what is printed on it.
    public String name(Page page) {
        return page.label()
                .map(label -> frame.words().say("reader.page.labelled", page.number(), label))
                .orElseGet(() -> frame.words().say("reader.page", page.number()));
    }

    public String lineId(Leaf leaf, int number) {
        return "p" + leaf.page().number() + "-" + number;
    }

    public String sheet(int number) {
        return frame.links()
                .document(document.id())
                .with("sheet", number == 1 ? "" : String.valueOf(number))
                .toString();
    }

    /// Where the page beside the words is drawn.
    public String look() {
        String path = frame.links().document(document.id()) + "/looks";
        return asked.map(words -> Address.of(path).with("at", words.start() + "-" + words.end()))
                .orElseGet(() -> Address.of(path).with("p", looksAt))
                .toString();
    }

    @Override
    public String template() {
        return "reader";
    }
}
