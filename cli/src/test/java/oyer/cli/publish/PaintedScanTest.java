package oyer.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.cli.Publishing;

/// What is kept back of a scan is painted out of its picture, and the picture carries nothing else.
class PaintedScanTest {

    private static final String NAME = "Harrowgate";

    @TempDir
    private Path top = Path.of("top");

    private static boolean tesseract() {
        try {
            return new ProcessBuilder("tesseract", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException _) {
            return false;
        }
    }

    /// A page as a scanner leaves it: dots, and what the program that made it says of itself.
    private static void scan(Path file, List<String> lines) throws IOException {
        BufferedImage page = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 40));
        for (int i = 0; i < lines.size(); i++) {
            graphics.drawString(lines.get(i), 160, 260 + 70 * i);
        }
        graphics.dispose();
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            PDDocumentInformation says = new PDDocumentInformation();
            says.setTitle("Statement of " + NAME);
            says.setAuthor(NAME);
            document.setDocumentInformation(says);
            try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
                out.drawImage(
                        LosslessFactory.createFromImage(document, page),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            document.save(file.toFile());
        }
    }

    private static String read(Path picture) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("tesseract", picture.toString(), "-", "--psm", "6")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return words;
    }

    private static List<String> chunks(Path png) throws IOException {
        List<String> chunks = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(Files.newInputStream(png))) {
            in.skipNBytes(8);
            while (in.available() > 0) {
                int length = in.readInt();
                chunks.add(new String(in.readNBytes(4), StandardCharsets.US_ASCII));
                in.skipNBytes(length + 4L);
            }
        }
        return chunks;
    }

    private static List<Path> pictures(Path site) throws IOException {
        try (Stream<Path> all = Files.walk(site.resolve("d"))) {
            return all.filter(p -> p.toString().endsWith(".png")).toList();
        }
    }

    @Test
    void aNameIsBurntOutOfTheDotsAndNothingElseIsInTheFile() throws Exception {
        Assumptions.assumeTrue(tesseract(), "no Tesseract here: scans are not read");
        Path box = Files.createDirectories(top.resolve("box"));
        scan(
                box.resolve("scan.pdf"),
                List.of(
                        "Statement taken on 3 March 1998 at the harbour office.",
                        "The witness Marlene " + NAME + " lives near the quay.",
                        "She saw the ferry leave at ten in the evening.",
                        "Mrs. " + NAME + " was not asked about the lamp."));
        Path open = top.resolve("open");
        assertThat(Publishing.publish(box, open, "--pictures", "all")).isZero();
        assertThat(pictures(open)).hasSize(1);
        assertThat(read(pictures(open).getFirst())).as("as it was").contains(NAME);

        Path site = top.resolve("site");
        assertThat(Publishing.publish(box, site, "--pictures", "all", "--redact", NAME))
                .isZero();
        assertThat(pictures(site)).hasSize(1);
        Path picture = pictures(site).getFirst();
        assertThat(read(picture))
                .contains("witness", "ferry")
                .doesNotContainIgnoringCase(NAME)
                .doesNotContain("arrow");
        assertThat(chunks(picture)).isSubsetOf("IHDR", "IDAT", "IEND");
        BufferedImage dots = ImageIO.read(picture.toFile());
        long black = 0;
        for (int x = 0; x < dots.getWidth(); x++) {
            for (int y = 0; y < dots.getHeight(); y++) {
                black += (dots.getRGB(x, y) & 0xffffff) == 0 ? 1 : 0;
            }
        }
        assertThat(black).as("two names are two black boxes").isGreaterThan(3_000);
    }
}
