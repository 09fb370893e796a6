package oyer.dossier;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/// Draws paragraphs down the pages of a PDF, one after another, and lets go of each page when it is full: a page
/// may lie on disk from then on, so a dossier of any length needs little room.
final class Sheets {

    static final float MM = 72 / 25.4f;
    private static final float LEADING = 1.4f;
    private static final PDRectangle PAPER = PDRectangle.A4;
    private static final float LEFT = 24 * MM;
    private static final float RIGHT = PAPER.getWidth() - 20 * MM;
    private static final float TOP = PAPER.getHeight() - 22 * MM;
    private static final float FOOT = 22 * MM;
    private static final int PRINTED = 4;

    private final PDDocument document;
    private final Face face;
    private final Tags tags;
    private final List<PDPage> reserved = new ArrayList<>();

    private Optional<Drawn> open = Optional.empty();
    private String part = "";
    private boolean onReserved;
    private float y;

    /// A page that is being drawn.
    private record Drawn(PDPage page, int number, PDPageContentStream content) {}

    /// Words of one run on one line.
    private record Piece(String words, float x, float width, Run run, COSDictionary element) {}

    Sheets(PDDocument document, Face face, Tags tags) {
        this.document = document;
        this.face = face;
        this.tags = tags;
    }

    /// Begins a page.
    ///
    /// @param part what stands at its foot and at the foot of those that follow
    void page(String part) throws IOException {
        end();
        this.part = part;
        onReserved = false;
        PDPage page = new PDPage(PAPER);
        document.addPage(page);
        begin(page, document.getNumberOfPages());
    }

    /// Keeps pages free, to be drawn last.
    void reserve(int pages) throws IOException {
        end();
        for (int i = 0; i < pages; i++) {
            PDPage page = new PDPage(PAPER);
            document.addPage(page);
            reserved.add(page);
        }
    }

    /// Goes back to the next of the pages that were kept free.
    ///
    /// @return whether there is one
    boolean reserved(String part) throws IOException {
        end();
        if (reserved.isEmpty()) {
            return false;
        }
        this.part = part;
        onReserved = true;
        PDPage page = reserved.removeFirst();
        begin(page, document.getPages().indexOf(page) + 1);
        return true;
    }

    private void begin(PDPage page, int number) throws IOException {
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        open = Optional.of(
                new Drawn(page, number, new PDPageContentStream(document, page, AppendMode.OVERWRITE, true, true)));
        y = TOP;
    }

    /// Ends the page that is being drawn.
    void end() throws IOException {
        if (open.isEmpty()) {
            return;
        }
        Drawn at = open.get();
        if (at.number() > 1) {
            at.content().beginMarkedContent(COSName.ARTIFACT);
            String number = String.valueOf(at.number());
            foot(at, clipped(part), LEFT);
            foot(at, number, RIGHT - face.width(number, Run.Look.FOOT.size));
            at.content().endMarkedContent();
        }
        at.content().close();
        open = Optional.empty();
    }

    private String clipped(String words) {
        String all = face.drawable(words);
        int end = all.length();
        while (end > 0 && face.width(all.substring(0, end), Run.Look.FOOT.size) > (RIGHT - LEFT) * 0.8f) {
            end--;
        }
        return end == all.length() ? all : all.substring(0, end) + "…";
    }

    private void foot(Drawn at, String words, float x) throws IOException {
        show(at, words, x, FOOT - 8 * MM, Run.Look.FOOT);
    }

    /// Leaves room above what comes next.
    void down(float points) {
        y -= points;
    }

    /// Draws a paragraph: runs side by side, broken where the line ends.
    ///
    /// @param parent the element that it belongs to
    /// @param type of its own element
    /// @param after room below, in points
    /// @param together whether it should stand on one page if it can
    void paragraph(COSDictionary parent, String type, List<Run> runs, float after, boolean together)
            throws IOException {
        COSDictionary element = tags.child(parent, type);
        List<List<Piece>> lines = broken(runs, element);
        float height = 0;
        for (List<Piece> line : lines) {
            height += height(line);
        }
        if (together && y - height < FOOT && height <= TOP - FOOT) {
            page(part);
        }
        Optional<COSDictionary> marked = Optional.empty();
        for (List<Piece> line : lines) {
            float tall = height(line);
            if (y - tall < FOOT) {
                unmark(marked);
                marked = Optional.empty();
                if (!onReserved || !reserved(part)) {
                    page(part);
                }
            }
            y -= tall;
            for (Piece piece : line) {
                Drawn at = open.orElseThrow();
                if (marked.isEmpty() || marked.get() != piece.element()) {
                    unmark(marked);
                    mark(piece.element(), at);
                    marked = Optional.of(piece.element());
                }
                float base = y + 0.3f * tall;
                show(at, piece.words(), piece.x(), base, piece.run().look());
                piece.run().marks().at(new Run.Place(at.number(), at.page().getCOSObject(), y + tall));
                if (piece.run().leads().isPresent()) {
                    link(at, piece, piece.run().leads().get(), base);
                }
            }
        }
        unmark(marked);
        y -= after;
    }

    private void mark(COSDictionary element, Drawn at) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, tags.mark(element, at.page()));
        at.content().beginMarkedContent(element.getCOSName(COSName.S), PDPropertyList.create(properties));
    }

    private void unmark(Optional<COSDictionary> marked) throws IOException {
        if (marked.isPresent()) {
            open.orElseThrow().content().endMarkedContent();
        }
    }

    private void show(Drawn at, String words, float x, float base, Run.Look look) throws IOException {
        PDPageContentStream content = at.content();
        content.beginText();
        content.setFont(face.font(), look.size);
        content.setNonStrokingColor(new Color(look.colour));
        content.newLineAtOffset(x, base);
        content.showText(words);
        content.endText();
    }

    private void link(Drawn at, Piece piece, COSBase leads, float base) {
        COSDictionary link = new COSDictionary();
        link.setItem(COSName.TYPE, COSName.ANNOT);
        link.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        link.setItem(COSName.BORDER, array(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO));
        float size = piece.run().look().size;
        link.setItem(
                COSName.RECT,
                array(
                        new COSFloat(piece.x()),
                        new COSFloat(base - 0.25f * size),
                        new COSFloat(piece.x() + piece.width()),
                        new COSFloat(base + 0.85f * size)));
        link.setInt(COSName.F, PRINTED);
        link.setItem(COSName.DEST, leads);
        link.setString(COSName.CONTENTS, piece.run().words().strip());
        COSDictionary sheet = at.page().getCOSObject();
        COSArray annotations =
                sheet.getDictionaryObject(COSName.ANNOTS) instanceof COSArray some ? some : new COSArray();
        annotations.add(link);
        sheet.setItem(COSName.ANNOTS, annotations);
        tags.annotation(piece.element(), link, sheet);
    }

    private static COSArray array(COSBase... values) {
        return new COSArray(List.of(values));
    }

    /// A destination at the place where something was drawn.
    static COSArray to(Run.Place place) {
        return array(
                place.sheet(), COSName.getPDFName("XYZ"), new COSFloat(LEFT), new COSFloat(place.top()), COSNull.NULL);
    }

    /// A destination by a name, which may be given later.
    static COSBase to(String name) {
        return new COSString(name);
    }

    private static float height(List<Piece> line) {
        float size = Run.Look.TEXT.size;
        for (Piece piece : line) {
            size = Math.max(size, piece.run().look().size);
        }
        return size * LEADING;
    }

    // ---- breaking lines

    private List<List<Piece>> broken(List<Run> runs, COSDictionary paragraph) {
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        float x = LEFT;
        for (Run run : runs) {
            float size = run.look().size;
            COSDictionary element = run.leads().isPresent() ? tags.child(paragraph, "Link") : paragraph;
            float space = face.width(" ", size);
            StringBuilder words = new StringBuilder();
            float from = x;
            String text = face.drawable(run.words());
            int at = 0;
            while (at < text.length()) {
                int end = text.indexOf(' ', at + 1);
                end = end < 0 ? text.length() : end;
                String word = text.substring(at, end);
                float width = face.width(word, size);
                boolean spaced = word.startsWith(" ");
                if (spaced && (word.isBlank() || words.isEmpty() && line.isEmpty())) {
                    // a gap is as wide as it was meant between runs, and nothing at the beginning of a line
                    if (!(words.isEmpty() && line.isEmpty())) {
                        words.append(' ');
                        x += space;
                    }
                    at++;
                    continue;
                }
                if (x + width > RIGHT && x > LEFT) {
                    if (!words.isEmpty()) {
                        line.add(new Piece(words + (spaced ? " " : ""), from, x - from, run, element));
                    }
                    lines.add(line);
                    line = new ArrayList<>();
                    words.setLength(0);
                    x = LEFT;
                    from = LEFT;
                    at += spaced ? 1 : 0;
                    continue;
                }
                int fits = x + width > RIGHT ? fitting(word, size) : word.length();
                words.append(word, 0, fits);
                x += face.width(word.substring(0, fits), size);
                at += fits;
            }
            if (!words.isEmpty()) {
                line.add(new Piece(words.toString(), from, x - from, run, element));
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /// How many characters of a word that is wider than the page stand on a line; at least one.
    private int fitting(String word, float size) {
        int fits = Character.charCount(word.codePointAt(0));
        while (fits < word.length()) {
            int more = fits + Character.charCount(word.codePointAt(fits));
            if (face.width(word.substring(0, more), size) > RIGHT - LEFT) {
                break;
            }
            fits = more;
        }
        return fits;
    }
}
