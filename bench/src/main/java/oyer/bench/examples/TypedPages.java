package oyer.bench.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A typewritten report: the lines of its source, one font, a line `\f` begins a new page.
final class TypedPages {

    private static final float MARGIN = 72;
    private static final float SIZE = 10.5f;
    private static final float LEADING = 14;

    private TypedPages() {}

    static byte[] of(String source, Path fonts) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = PDType0Font.load(
                    document, fonts.resolve("LiberationMono-Regular.ttf").toFile());
            for (List<String> lines : pages(source)) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    out.setFont(font, SIZE);
                    float y = PDRectangle.LETTER.getHeight() - MARGIN;
                    for (String line : lines) {
                        show(
                                out,
                                MARGIN
                                        + SIZE
                                                * 0.6f
                                                * (line.length()
                                                        - line.stripLeading().length()),
                                y,
                                line.strip());
                        y -= LEADING;
                    }
                }
            }
            return SteadyPdf.save(document);
        }
    }

    /// The lines of each page.
    static List<List<String>> pages(String source) {
        return Arrays.stream(source.split("\n\\\\f\n"))
                .map(page -> page.lines().toList())
                .toList();
    }

    static void show(PDPageContentStream out, float x, float y, String words) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        out.beginText();
        out.newLineAtOffset(x, y);
        out.showText(words);
        out.endText();
    }
}
