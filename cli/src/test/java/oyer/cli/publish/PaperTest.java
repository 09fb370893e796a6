package oyer.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import oyer.core.review.Progress;
import oyer.core.text.Language;
import oyer.dossier.Dossier;
import oyer.dossier.DossierDocx;
import oyer.dossier.DossierPdf;

/// A dossier of many lines on paper: nothing of it is lost at the end of a line or page, and each reference leads where
/// it says.
class PaperTest {

    private static Dossier of(List<Dossier.Line> lines) {
        return new Dossier(
                "A <long> case & more",
                "About it.",
                List.of(
                        new Dossier.Section("First part", false, lines, 7),
                        new Dossier.Section("Second part", true, lines.subList(0, 1), 0)),
                List.of(new Dossier.Exhibit(1, "Log", "log.txt", 3), new Dossier.Exhibit(2, "Letter", "letter.txt", 0)),
                Language.ENGLISH);
    }

    private static Dossier.Line line(int number, String words) {
        return new Dossier.Line(
                "Label" + number,
                List.of(new Dossier.Piece(
                        words + " end" + number,
                        number % 2 + 1,
                        "Ex. " + (number % 2 + 1) + ", p. 9, l. 8",
                        "quoted")));
    }

    private static PDDocument pdf(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierPdf.write(dossier, out, Progress.silent());
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void everyLineIsDrawnAndContentsAndSourcesNameThePagesOnWhichTheyStand() throws IOException {
        Dossier dossier = of(IntStream.range(0, 900)
                .mapToObj(i -> line(i, "Somebody went to the harbour and came back. ".repeat(1 + i % 9)))
                .toList());
        try (PDDocument document = pdf(dossier)) {
            String all = new PDFTextStripper().getText(document);
            assertThat(IntStream.range(0, 900))
                    .allMatch(i -> all.contains("end" + i + " ") && all.contains("Label" + i));
            assertThat(all).contains("A <long> case & more", "7 more are in the case");
            int second = page(document, "Second part", 3);
            assertThat(text(document, 2).replaceAll(" +", " ")).contains("First part 3", "Second part " + second);
            int sources = page(document, "Table of sources", 3);
            String numbers = text(document, sources).replaceAll("\\s+", " ");
            assertThat(numbers).contains("Exhibit 1, Log 3, 4, 5", "Exhibit 2, Letter 3, 4, 5");
        }
    }

    private static int page(PDDocument document, String heading, int from) throws IOException {
        for (int page = from; page <= document.getNumberOfPages(); page++) {
            if (text(document, page).startsWith(heading)) {
                return page;
            }
        }
        throw new AssertionError(heading + " begins no page");
    }

    @Test
    void everyLinkLeadsToAPageAndIsSaidToBelongToATag() throws IOException {
        Dossier dossier = of(IntStream.range(0, 90)
                .mapToObj(i -> line(i, "A thing that was said."))
                .toList());
        int links = 0;
        try (PDDocument document = pdf(dossier)) {
            for (PDPage page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    PDDestination to = ((PDAnnotationLink) annotation).getDestination();
                    PDPageDestination there = to instanceof PDNamedDestination named
                            ? document.getDocumentCatalog().findNamedDestinationPage(named)
                            : (PDPageDestination) to;
                    assertThat(there.retrievePageNumber()).isBetween(0, document.getNumberOfPages() - 1);
                    assertThat(annotation.getStructParent()).isNotNegative();
                    links++;
                }
            }
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getK())
                    .isInstanceOf(COSArray.class);
        }
        assertThat(links).isGreaterThan(91);
    }

    @Test
    void aWordWiderThanThePageIsBrokenAndASignWithoutAGlyphIsABox() throws IOException {
        String wide = "x".repeat(400);
        try (PDDocument document = pdf(of(List.of(line(0, wide + " a\u0007b \u6c49 \ud83d\ude00 \u200bc\nd"))))) {
            String all = text(document, 3);
            assertThat(all.replaceAll("\\s", "")).contains(wide);
            assertThat(all.replaceAll("\\s+", " ")).contains("ab \u25a1 \u25a1 c d end0");
        }
    }

    @Test
    void theEditableOneIsReadByAnotherProgramAndHasAFootnoteForEachSource() throws IOException {
        Dossier dossier = of(new ArrayList<>(IntStream.range(0, 40)
                .mapToObj(i -> line(i, "A <thing> & more."))
                .toList()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierDocx.write(dossier, out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("A <long> case & more");
            assertThat(document.getParagraphs().getFirst().getStyle()).isEqualTo("Heading1");
            assertThat(document.getParagraphs())
                    .anyMatch(p -> p.getText().contains("Label39  A <thing> & more. end39"));
            // two of them are the lines that part text and footnotes
            assertThat(document.getFootnotes()).hasSize(2 + 41);
            assertThat(document.getFootnotes()
                            .getLast()
                            .getParagraphs()
                            .getFirst()
                            .getText())
                    .contains("Ex. 1, p. 9, l. 8: “quoted”");
        }
    }
}
