package oyer.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeakCheckTest {

    private static final String NAME = "Möwenthal";

    private final Finder finder =
            new Finder(List.of(new Term("R1", NAME, "[Person 1]", Term.Kind.NAME)), new Vocabulary());

    @TempDir
    private Path folder;

    private List<LeakCheck.Leak> leaks() throws IOException {
        return new LeakCheck(finder, Set.of("Page"), _ -> List.of()).in(folder, _ -> false);
    }

    private void caught(String file, byte[] content) throws IOException {
        Path path = folder.resolve(file);
        Files.write(path, content);
        assertThat(leaks())
                .as(file)
                .isNotEmpty()
                .allSatisfy(leak -> assertThat(leak.term()).isEqualTo("R1"));
        Files.delete(path);
        assertThat(leaks()).isEmpty();
    }

    private void caught(String file, String content) throws IOException {
        caught(file, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void wordsAreFoundInAnyEncoding() throws IOException {
        caught("utf8.txt", "of Möwenthal.");
        caught("composed.txt", Normalizer.normalize("of Möwenthal.", Normalizer.Form.NFD));
        caught("wide.bin", "of Möwenthal.".getBytes(StandardCharsets.UTF_16LE));
        caught(
                "wide2.bin",
                ("x" + new String("of Möwenthal.".getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1));
        caught("capitals.txt", "MÖWENTHAL");
        caught("references.html", "<p>M&ouml;wenthal, M&#246;wenthal, M&#xF6;wenthal</p>");
        caught("percent.csv", "http://x.example/M%C3%B6wenthal");
        caught("escaped.json", "{\"who\":\"M\\u00f6wenthal\"}");
    }

    @Test
    void wordsAreFoundHoweverTheyAreSplit() throws IOException {
        caught("markup.html", "<p>Möw<b>ent</b>hal</p>");
        caught("soft.html", "<p>Möwen&shy;thal</p>");
        caught("hyphen.txt", "Möwen-\nthal");
        caught("spaced.txt", "M Ö W E N T H A L");
        caught("comment.html", "<p>x</p><!-- Möwenthal -->");
        caught("attribute.html", "<img alt=\"Möwenthal at sea\" src=\"x.png\">");
    }

    @Test
    void wordsAreFoundInsideOtherFiles() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.write("<w:t>Möwen</w:t><w:t>thal</w:t>".getBytes(StandardCharsets.UTF_8));
        }
        caught("letter.docx", zip.toByteArray());
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write("Möwenthal".getBytes(StandardCharsets.UTF_8));
        }
        caught("letter.gz", gzip.toByteArray());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write("%PDF-1.7\n1 0 obj <</Filter/FlateDecode>> stream\n".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream out = new DeflaterOutputStream(pdf)) {
            out.write("(Mowenthal) Tj".getBytes(StandardCharsets.ISO_8859_1));
            out.finish();
            pdf.write("\nendstream endobj".getBytes(StandardCharsets.ISO_8859_1));
        }
        caught("letter.pdf", pdf.toByteArray());
    }

    @Test
    void namesOfFilesAreLookedAtToo() throws IOException {
        caught("00_mowenthal_letter.txt", "nothing");
    }

    @Test
    void aReportNeverSaysTheWord() throws IOException {
        Files.writeString(folder.resolve("x.txt"), NAME);
        assertThat(leaks().toString()).doesNotContainIgnoringCase("wenthal");
    }
}
