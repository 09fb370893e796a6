package oyer.bench.open;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Makes a box of any number of pages from real text: documents of ten pages, three plain text files to two PDFs, each
/// beginning elsewhere in the text so that no two are the same. Seeded.
final class BoxMaker {

    private static final int PAGES = 10;
    private static final int LINES = 42;
    private static final int COLUMNS = 78;

    private final List<String> lines = new ArrayList<>();
    private final Random random = new Random(7);

    BoxMaker(List<Path> zips) throws IOException {
        for (Path zip : zips) {
            try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    if (!entry.isDirectory()) {
                        wrap(new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]{0,2000}>", " "));
                    }
                }
            }
        }
    }

    private void wrap(String text) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (line.length() + word.length() > COLUMNS && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word, 0, Math.min(word.length(), COLUMNS));
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
    }

    /// @return characters of text in the box
    long make(Path folder, int pages) throws IOException {
        Files.createDirectories(folder);
        long characters = 0;
        for (int document = 0; document * PAGES < pages; document++) {
            String name = "%05d".formatted(document);
            boolean pdf = document % 5 >= 3;
            List<String> body = body();
            characters += body.stream().mapToLong(line -> line.length() + 1).sum();
            if (pdf) {
                pdf(folder.resolve(name + ".pdf"), body);
            } else {
                text(folder.resolve(name + ".txt"), body);
            }
        }
        return characters;
    }

    /// The lines of a document.
    private List<String> body() {
        int from = random.nextInt(lines.size());
        List<String> body = new ArrayList<>();
        for (int i = 0; i < PAGES * LINES; i++) {
            body.add(lines.get((from + i) % lines.size()));
        }
        return body;
    }

    /// Two boxes of plain text: of every five documents two are the same in both, two nearly the same, one in each box
    /// only.
    void makeTwo(Path one, Path other, int pages) throws IOException {
        Files.createDirectories(one);
        Files.createDirectories(other);
        for (int document = 0; document * PAGES < pages; document++) {
            String name = "%05d.txt".formatted(document);
            List<String> body = body();
            text(one.resolve(name), body);
            text(other.resolve(name), switch (document % 5) {
                case 0, 1 -> body;
                case 2, 3 -> misread(body);
                default -> body();
            });
        }
    }

    /// As another program read the same scan: about one word in twenty otherwise.
    private List<String> misread(List<String> body) {
        List<String> read = new ArrayList<>();
        for (String line : body) {
            StringBuilder words = new StringBuilder();
            for (String word : line.split(" ")) {
                boolean otherwise = random.nextInt(20) == 0 && word.length() > 2;
                words.append(words.isEmpty() ? "" : " ")
                        .append(otherwise ? word.charAt(0) + "l" + word.substring(2) : word);
            }
            read.add(words.toString());
        }
        return read;
    }

    private static void text(Path file, List<String> body) throws IOException {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < body.size(); i++) {
            out.append(i > 0 && i % LINES == 0 ? "\f" : "").append(body.get(i)).append('\n');
        }
        Files.writeString(file, out);
    }

    private static void pdf(Path file, List<String> body) throws IOException {
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.COURIER);
        try (PDDocument document = new PDDocument()) {
            for (int p = 0; p < PAGES; p++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    out.beginText();
                    out.setFont(font, 10);
                    out.setLeading(16);
                    out.newLineAtOffset(60, 730);
                    for (int i = 0; i < LINES; i++) {
                        out.showText(body.get(p * LINES + i).replaceAll("[^\\x20-\\x7e]", "?"));
                        out.newLine();
                    }
                    out.endText();
                }
            }
            document.save(file.toFile());
        }
    }
}
