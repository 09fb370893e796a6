package oyer.bench.examples;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;

/// A typed page as an office scanner of its day leaves it: black and white, 200 dpi, a little askew, with dust.
final class ScannedPages {

    private static final int WIDTH = 1700;
    private static final int HEIGHT = 2200;
    private static final int LINE = 46;
    private static final double[] SKEW = {0.9, -0.6};
    private static final int DUST = 420;

    private ScannedPages() {}

    static byte[] of(String source, Path fonts) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1984);
        Font font = font(fonts);
        try (PDDocument document = new PDDocument()) {
            List<List<String>> pages = TypedPages.pages(source);
            for (int i = 0; i < pages.size(); i++) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                BufferedImage image = bitonal(grey(pages.get(i), font, SKEW[i % SKEW.length]), random);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    out.drawImage(CCITTFactory.createFromImage(document, image), 0, 0, 612, 792);
                }
            }
            return SteadyPdf.save(document);
        }
    }

    private static Font font(Path fonts) throws IOException {
        try {
            return Font.createFont(
                            Font.TRUETYPE_FONT,
                            fonts.resolve("LiberationMono-Regular.ttf").toFile())
                    .deriveFont(33f);
        } catch (FontFormatException e) {
            throw new IOException("the font in [" + fonts + "] cannot be read", e);
        }
    }

    private static BufferedImage grey(List<String> lines, Font font, double degrees) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(45, 45, 45));
        pen.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
        pen.setFont(font);
        for (int i = 0; i < lines.size(); i++) {
            pen.drawString(lines.get(i), 210, 260 + i * LINE);
        }
        pen.dispose();
        return image;
    }

    /// Black and white, with an uneven threshold and specks of dust.
    private static BufferedImage bitonal(BufferedImage grey, RandomGenerator random) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int level = grey.getRaster().getSample(x, y, 0);
                int threshold = level > 240 || level < 60 ? 150 : 150 + random.nextInt(-40, 40);
                image.getRaster().setSample(x, y, 0, level > threshold ? 1 : 0);
            }
        }
        for (int i = 0; i < DUST; i++) {
            int size = random.nextInt(1, 4);
            int left = random.nextInt(WIDTH - size);
            int top = random.nextInt(HEIGHT - size);
            for (int j = 0; j < size * size; j++) {
                image.getRaster().setSample(left + j % size, top + j / size, 0, 0);
            }
        }
        return image;
    }
}
