package oyer.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.cli.Publishing;

/// The demo case on paper.
class DossierTest {

    @TempDir
    private Path top;

    @Test
    void thePdfHasBookmarksExhibitsAndSourcesAndKeepsBackWhatIsKeptBack() throws IOException {
        Path box = Publishing.copyOfDemo(top.resolve("box"));
        Path file = top.resolve("dossier.pdf");
        assertThat(Publishing.dossier(box, file, "--redact-person", "Ida Colbeck"))
                .isZero();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Chronology", "Exhibit 1", "Table of sources", "[Person 1]");
            assertThat(text).doesNotContainIgnoringCase("colbeck");
            assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfaid:part");
            assertThat(document.getDocumentCatalog().getOutputIntents()).isNotEmpty();
        }

        Path words = top.resolve("dossier.docx");
        assertThat(Publishing.dossier(box, words, "--redact-person", "Ida Colbeck"))
                .isZero();
        StringBuilder all = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(words))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.append(entry.getName()).append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(all.toString()).contains("footnoteReference", "Ex. 1, p. 1").doesNotContainIgnoringCase("colbeck");
    }

    @Test
    void anItemsHistoryIsToldStepByStepAndWhatTwoSourcesTellDifferentlyBesideIt() throws IOException {
        Path box = Publishing.copyOfDemo(top.resolve("box"));
        Path file = top.resolve("dossier.pdf");
        assertThat(Publishing.dossier(box, file)).isZero();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("collected October 20, 1984 [Ex.", "returned July 22, 1985 [Ex.", "Two accounts, ");
        }
    }
}
