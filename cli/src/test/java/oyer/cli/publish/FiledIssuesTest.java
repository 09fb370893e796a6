package oyer.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.cli.Publishing;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Ruling;
import oyer.store.CaseFolder;
import oyer.store.SqliteCaseStore;

/// To which issue of the case a discrepancy belongs goes wherever the discrepancy goes, without who filed it.
class FiledIssuesTest {

    @TempDir
    private Path top;

    @Test
    void anIssueStandsInTheDossierAndOnThePublishedPageWithTheArithmetic() throws IOException {
        Path box = Files.createDirectories(top.resolve("box"));
        Files.writeString(box.resolve("log.txt"), """
                Log of 20 October 1984

                The car was seen on Thursday, 19 October 1984, at the mill.

                Carl Dorn was born on 4 February 1962. On 16 March 2003 Carl Dorn was 43 years old.
                """);
        assertThat(Publishing.open(box)).isZero();
        try (SqliteCaseStore store = SqliteCaseStore.open(new CaseFolder(box, box.resolve(".oyer")))) {
            for (Discrepancy found : store.discrepancies()) {
                store.rule(new Ruling(
                        new Decision.Filed("The day at the mill"),
                        Ruling.DISCREPANCY,
                        found.passages(),
                        Map.of("rule", found.rule()),
                        "A. Secretive",
                        Instant.EPOCH,
                        Optional.empty()));
            }
            assertThat(store.rulings().issues()).containsExactly("The day at the mill");
        }
        assertThat(Publishing.open(box)).isZero(); // what is read again keeps its issue

        Path paper = top.resolve("dossier.pdf");
        assertThat(Publishing.dossier(box, paper)).isZero();
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Issue: The day at the mill.")
                    .doesNotContain("Secretive");
        }

        Path site = top.resolve("site");
        assertThat(Publishing.publish(box, site)).isZero();
        assertThat(Files.readString(site.resolve("discrepancies.html")))
                .contains("<q>The day at the mill</q>")
                .doesNotContain("Secretive");
    }
}
