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

    @Test
    void aDossierIsReadByWhoHasNotSeenTheCase() throws IOException {
        Path box = Publishing.copyOfDemo(top.resolve("box"));
        Path file = top.resolve("dossier.pdf");
        assertThat(Publishing.dossier(box, file)).isZero();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .as("the hour of what is told to the minute")
                    .contains("October 19, 1984, 21:50 ")
                    .as("what a step is and what came of it, before its words")
                    .contains("July 19, 1985 sentence, sentenced, imprisonment for life: “")
                    .as("a number in its sentence, and not alone")
                    .containsOnlyOnce("4 are listed. “Marrick, now 43, has been denied parole six times")
                    .as("what the pages of the table of sources are")
                    .contains("On which pages of this dossier each exhibit is cited.");
            assertThat(text.indexOf("Ruth Ellen Sayle"))
                    .as("who is named before who is only described")
                    .isBetween(0, text.indexOf("The judge judge"));
        }
    }
}
