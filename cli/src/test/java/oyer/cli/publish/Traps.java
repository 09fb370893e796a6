package oyer.cli.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// A folder of invented documents in which names that are to be kept back stand in every way in which such names have
/// been known to slip through. Seeded.
final class Traps {

    /// One way, and the letters that must not be seen for it.
    record Trap(String kind, String letters) {}

    private static final List<String> FIRST =
            List.of("Wilhelmina", "Thaddeus", "Rosalind", "Barnaby", "Friederike", "Cornelius", "Ottilie", "Leopold");
    private static final List<String> LAST = List.of(
            "Kettlewhistle",
            "Ravensbourne",
            "Müllenhoff",
            "Quillfeather",
            "Blackwaithe",
            "Zanderloh",
            "Oakenshaw",
            "Trevannick");

    private final Random random;
    private final List<Trap> traps = new ArrayList<>();
    private final List<String> persons = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    Traps(long seed) {
        this.random = new Random(seed);
    }

    List<Trap> traps() {
        return traps;
    }

    List<String> persons() {
        return persons;
    }

    List<String> numbers() {
        return numbers;
    }

    /// Lays a folder of eight persons, twenty-five traps each.
    void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < LAST.size(); i++) {
            person(folder, i, FIRST.get((i + random.nextInt(3)) % FIRST.size()), LAST.get(i));
        }
    }

    private void person(Path folder, int number, String first, String last) throws IOException {
        String full = first + " " + last;
        persons.add(full);
        StringBuilder report = new StringBuilder("POLICE DEPARTMENT\nSUPPLEMENTARY REPORT\nMarch 4, 1991\n\n");
        say(report, "plain", full + " told Det. Alvin Hobbs that the gate was open.", full);
        say(report, "surname", "Mr. Hobbs asked " + last + " again on March 6, 1991.", last);
        say(report, "capitals", "WITNESS: " + full.toUpperCase(Locale.ROOT), last);
        say(report, "turned", last + ", " + first + " (W/F)", last);
        say(report, "possessive", "It was " + last + "'s coat, and the " + last + "s' house.", last);
        int cut = 3 + random.nextInt(last.length() - 5);
        say(
                report,
                "hyphenated",
                "the hearing of " + last.substring(0, cut) + "-\n" + last.substring(cut) + " ended.",
                last);
        say(
                report,
                "broken line",
                "a letter from " + last.substring(0, cut) + "\n" + last.substring(cut) + " came.",
                last);
        say(
                report,
                "soft hyphen",
                "spoke of " + last.substring(0, cut) + "\u00AD" + last.substring(cut) + " once.",
                last);
        say(
                report,
                "zero width",
                "spoke of " + last.substring(0, cut) + "\u200B" + last.substring(cut) + " twice.",
                last);
        say(report, "spaced", "N O T E : " + spaced(last.toUpperCase(Locale.ROOT)), last);
        say(report, "decomposed", "seen with " + Normalizer.normalize(last, Normalizer.Form.NFD) + " there.", last);
        say(report, "misread", "Statement of " + misread(last) + ", page 2.", misread(last));
        String typo = typo(last);
        say(report, "misspelt", "Letter to " + typo + " about the key.", typo);
        String mail = first.substring(0, 1).toLowerCase(Locale.ROOT) + plain(last) + "@harbour.example";
        say(report, "mail address", "Reach the witness at " + mail + " after six.", plain(last));
        say(
                report,
                "address of a page",
                "See http://paper.example/story/" + plain(last) + "-speaks.html there.",
                plain(last));
        say(
                report,
                "percent",
                "See http://paper.example/?who=" + last.charAt(0) + percent(last) + " there.",
                percent(last));
        say(report, "shout in lower case", "he wrote: " + last.toLowerCase(Locale.ROOT) + " knew.", last);
        String security = "%03d-%02d-%04d"
                .formatted(200 + random.nextInt(500), 10 + random.nextInt(80), 1000 + random.nextInt(8999));
        numbers.add(security);
        say(
                report,
                "number",
                "SSN " + security + " on file; also " + security.replace("-", "") + " in the log.",
                security);
        Files.writeString(folder.resolve("%02d-report.txt".formatted(number)), report);

        traps.add(new Trap("file name", plain(last)));
        Files.writeString(
                folder.resolve("%02d_".formatted(number) + plain(last) + "_letter.txt"),
                "April 2, 1991\n\nDear Mr. Hobbs,\nThe gate was open on that night.\n");

        traps.add(new Trap("hidden element", last));
        traps.add(new Trap("alternative text", last));
        Files.writeString(
                folder.resolve("%02d-press.html".formatted(number)),
                "<html><head><title>The open gate: " + full + "</title><meta name=\"author\" content=\"" + full
                        + "\"></head><body><h1>The open gate</h1><p>Nobody knows who left it open.</p><img src=\"x.png\" alt=\""
                        + full + " at the gate\"><p style=\"display:none\">" + last
                        + " was there.</p><!-- " + full + " --><p>Split: " + last.substring(0, cut) + "<b>"
                        + last.substring(cut) + "</b>.</p></body></html>");
        traps.add(new Trap("split by markup", last));

        traps.add(new Trap("metadata of a PDF", last));
        traps.add(new Trap("hidden layer", last));
        pdf(folder.resolve("%02d-scan.pdf".formatted(number)), full);

        traps.add(new Trap("part of an archive", plain(last)));
        zip(
                folder.resolve("%02d-box.zip".formatted(number)),
                "letters/" + plain(last) + ".txt",
                "May 9, 1991\n\nNote on " + full + ": the gate was locked at nine.\n");
    }

    private void say(StringBuilder report, String kind, String line, String letters) {
        report.append(line).append("\n\n");
        traps.add(new Trap(kind, letters));
    }

    private static String spaced(String word) {
        return String.join(" ", word.split("", -1)).strip();
    }

    private String misread(String word) {
        String read = word.replace("rn", "m")
                .replace("m", "rn")
                .replaceFirst("l", "1")
                .replaceFirst("o", "0");
        return read.equals(word) ? word.replaceFirst("e", "3") : read;
    }

    private String typo(String word) {
        int at = 2 + random.nextInt(word.length() - 4);
        return word.substring(0, at) + word.substring(at + 1);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String percent(String word) {
        StringBuilder out = new StringBuilder();
        for (byte b : word.substring(1).getBytes(StandardCharsets.UTF_8)) {
            out.append("%%%02X".formatted(b));
        }
        return out.toString();
    }

    private static void pdf(Path file, String full) throws IOException {
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle("Interview of " + full);
            document.getDocumentInformation().setAuthor(full);
            document.getDocumentInformation().setKeywords(full);
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                line(out, font, 700, RenderingMode.FILL, "Interview, June 3, 1991. The gate was open.");
                line(out, font, 680, RenderingMode.NEITHER, "Spoken by " + full + " alone.");
                line(out, font, 660, RenderingMode.FILL, "Present: " + full + " and the clerk.");
            }
            document.save(file.toFile());
        }
    }

    private static void line(PDPageContentStream out, PDType1Font font, int y, RenderingMode mode, String words)
            throws IOException {
        out.beginText();
        out.setFont(font, 11);
        out.setRenderingMode(mode);
        out.newLineAtOffset(60, y);
        out.showText(words);
        out.endText();
    }

    private static void zip(Path file, String name, String words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(words.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        Files.write(file, bytes.toByteArray());
    }
}
