package oyer.bench.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A PDF of densely printed pages (about 3,000 characters each) in an embedded font, as word processors write them.
final class SamplePdf {

    private static final String LETTERS = "etaoinshrdlucmfwypvbgk";

    private SamplePdf() {}

    static void write(Path file, int pages) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        try (PDDocument document = new PDDocument()) {
            PDFont font = PDType0Font.load(
                    document,
                    PDDocument.class.getResourceAsStream(
                            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
            for (int p = 1; p <= pages; p++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    out.beginText();
                    out.setFont(font, 10);
                    out.setLeading(14);
                    out.newLineAtOffset(60, 790);
                    for (int line = 0; line < 42; line++) {
                        out.showText(line == 41 ? "Page " + p + " of " + pages : line(random));
                        out.newLine();
                    }
                    out.endText();
                }
            }
            document.save(file.toFile());
        }
    }

    private static String line(RandomGenerator random) {
        StringBuilder line = new StringBuilder();
        while (line.length() < 75) {
            int length = 1 + random.nextInt(9);
            for (int i = 0; i < length; i++) {
                line.append(LETTERS.charAt((int) (LETTERS.length() * random.nextDouble() * random.nextDouble())));
            }
            line.append(' ');
        }
        return line.toString().strip();
    }
}
