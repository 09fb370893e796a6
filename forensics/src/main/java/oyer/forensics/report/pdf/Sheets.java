package oyer.forensics.report.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Pages of A4 filled from the top, a new one begun where the last is full. Units are points, 1/72 inch.
final class Sheets implements Closeable {
    static final float MARGIN = 56;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float FOOT = 50;
    private static final float LEADING = 1.4f;

    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private final String foot;
    private PDPageContentStream page;
    private float y;

    /// @param foot at the bottom of every page, before its number
    Sheets(String title, String foot) throws IOException {
        this.foot = foot;
        // comes with PDFBox: Latin, Greek and Cyrillic letters, SIL Open Font License
        try (InputStream ttf = Objects.requireNonNull(
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
            font = PDType0Font.load(document, ttf);
        }
        document.getDocumentInformation().setTitle(title);
        page = fresh();
    }

    private PDPageContentStream fresh() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, sheet);
    }

    /// Begins a new page unless this much is left.
    void room(float height) throws IOException {
        if (y - height < MARGIN) {
            page.close();
            page = fresh();
        }
    }

    void gap(float height) {
        y -= height;
    }

    float y() {
        return y;
    }

    PDPageContentStream page() {
        return page;
    }

    void paragraph(String text, float size, float indent) throws IOException {
        for (String line : wrapped(text, size, WIDTH - indent)) {
            room(size * LEADING);
            y -= size * LEADING;
            at(line, size, MARGIN + indent, y);
        }
    }

    /// A row of cells, each wrapped within its width; a row is never cut by the end of a page.
    void row(List<String> cells, float[] widths, float size) throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(wrapped(cells.get(i), size, widths[i] - 6));
            lines = Math.max(lines, wrapped.getLast().size());
        }
        // a cell longer than a page goes on where it must
        room(Math.min(lines * size * LEADING + 4, PDRectangle.A4.getHeight() - 2 * MARGIN));
        for (int line = 0; line < lines; line++) {
            room(size * LEADING);
            y -= size * LEADING;
            float x = MARGIN;
            for (int i = 0; i < cells.size(); i++) {
                if (line < wrapped.get(i).size()) {
                    at(wrapped.get(i).get(line), size, x, y);
                }
                x += widths[i];
            }
        }
        y -= 3;
        line(MARGIN, y, MARGIN + WIDTH, y, 0.3f);
    }

    void line(float x1, float y1, float x2, float y2, float width) throws IOException {
        page.setLineWidth(width);
        page.moveTo(x1, y1);
        page.lineTo(x2, y2);
        page.stroke();
    }

    void at(String text, float size, float x, float at) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, at);
        page.showText(writable(text));
        page.endText();
    }

    void image(byte[] png, float x, float y, float width, float height) throws IOException {
        page.drawImage(PDImageXObject.createFromByteArray(document, png, "print"), x, y, width, height);
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(writable(text)) / 1000 * size;
    }

    /// A letter the font lacks is told by its number, so that none is dropped.
    private String writable(String text) throws IOException {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            String one = Character.toString(letter);
            out.append(
                    has(one)
                            ? one
                            : Character.isWhitespace(letter) ? " " : String.format(Locale.ROOT, "[U+%04X]", letter));
            i += Character.charCount(letter);
        }
        return out.toString();
    }

    private boolean has(String letter) throws IOException {
        try {
            return font.encode(letter).length > 0;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private List<String> wrapped(String text, float size, float most) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest, size) > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (line.isEmpty() && rest.length() > 1 && width(rest, size) > most) {
                int cut = rest.length() - 1;
                while (cut > 1 && width(rest.substring(0, cut), size) > most) {
                    cut--;
                }
                if (Character.isHighSurrogate(rest.charAt(cut - 1)) && cut > 1) {
                    cut--;
                }
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    void save(OutputStream out) throws IOException {
        page.close();
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            page = new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true);
            at(foot + " · " + (i + 1) + " / " + pages, 8, MARGIN, FOOT - 14);
            page.close();
        }
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
