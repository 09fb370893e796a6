package oyer.forensics.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.LaidPrints;
import oyer.core.casefile.LaidPrints.Mark;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Input;
import oyer.core.text.Language;
import oyer.forensics.print.ChosenPrint;
import oyer.forensics.print.Enrolled;
import oyer.forensics.print.Finger;
import oyer.forensics.print.Gallery;
import oyer.forensics.print.Print;
import oyer.forensics.print.PrintFiles;
import oyer.forensics.print.PrintSearch;
import oyer.forensics.print.UnreadablePrint;
import oyer.forensics.report.pdf.ComparisonPdf;
import oyer.forensics.report.pdf.PrintPictures;

class PrintReportTest {

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20261128);

    private static byte[] blank() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Print print(String name) {
        try {
            return PrintFiles.read(name, blank(), Optional.of(500.0), new ArrayList<>())
                    .getFirst();
        } catch (UnreadablePrint e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Mark> marks(int number) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            marks.add(new Mark(
                    random.nextInt(300),
                    random.nextInt(400),
                    random.nextInt(180) * 2,
                    random.nextBoolean() ? "ending" : "bifurcation"));
        }
        return marks;
    }

    private static ChosenPrint chosen(String name, List<Mark> marks) {
        return new ChosenPrint(print(name), 1, marks, ChosenPrint.Stated.ASSUMED);
    }

    private static Asked asked() {
        return new Asked(
                "1",
                Instant.EPOCH,
                List.of(new Input("mark.png", "00ff"), new Input("thumb.png", "11ee")),
                List.of("prints", "compare", "--exhibit=glass 2"),
                Scale.usual());
    }

    @Test
    void aComparisonSaysTheScoreFirstWhatWasTakenForGrantedAndNothingOfAPerson() {
        List<Mark> marks = marks(30);
        TraceComparison result = new PrintReport(chosen("mark.png", marks), chosen("thumb.png", marks)).of(asked());
        assertThat(result.words().getFirst()).startsWith("Score ").contains("30 minutiae can be laid upon");
        assertThat(result.words()).contains(Asked.SOURCE_ONLY);
        assertThat(String.join(" ", result.words()))
                .doesNotContainIgnoringCase("match the")
                .doesNotContain("identical");
        assertThat(result.assumptions())
                .contains(
                        "mark.png: 30 minutiae, marked by hand; 300 by 400 pixels at 500 per inch, as assumed, since the"
                                + " file does not state it.");
        assertThat(result.propositions()).isPresent();
        assertThat(result.weight()).isEmpty();
        assertThat(result.exhibit()).hasValue("glass 2");
        LaidPrints laid = result.prints().orElseThrow();
        assertThat(laid.pairs()).hasSizeGreaterThan(15);
        assertThat(laid.paired(true, laid.pairs().getFirst().probe())).isEqualTo(1);
        assertThat(result.tables().getFirst().rows()).hasSameSizeAs(laid.pairs());
    }

    @Test
    void aRecordIsReadAsItWasWrittenWithMarksAndPairs() {
        List<Mark> marks = marks(20);
        TraceComparison result = new PrintReport(chosen("mark.png", marks), chosen("thumb.png", marks(25))).of(asked());
        assertThat(ComparisonFile.read(ComparisonFile.line(result))).isEqualTo(result);
        TraceComparison same = new PrintReport(chosen("mark.png", marks), chosen("thumb.png", marks)).of(asked());
        assertThat(ComparisonFile.read(ComparisonFile.line(same))).isEqualTo(same);
        String forged = ComparisonFile.line(same).replaceFirst("\"pairs\":\\[\\[\\d+", "\"pairs\":[[999");
        assertThatThrownBy(() -> ComparisonFile.read(forged))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mark 999 of 20");
    }

    @Test
    void onPaperBothPrintsAreDrawnInEitherLanguage() throws IOException {
        List<Mark> marks = marks(30);
        TraceComparison result = new PrintReport(chosen("mark.png", marks), chosen("thumb.png", marks)).of(asked());
        PrintPictures pictures = new PrintPictures(Optional.of(blank()), Optional.empty());
        try (PDDocument paper = Loader.loadPDF(ComparisonPdf.of(result, Language.GERMAN, pictures))) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertThat(text).contains("Die Abdrücke aufeinandergelegt", "Verglichen mit", "SHA-256 00ff", "Hypothesen");
            assertThat(paper.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void aSearchKeepsCandidatesOthersAndOurOwnMissRate() {
        ChosenPrint probe = chosen("mark.png", marks(12));
        List<Enrolled> enrolled = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            enrolled.add(new Enrolled(
                    "p" + i, "22", Finger.UNKNOWN, chosen("p", marks(30)).template()));
        }
        PrintSearch search = PrintSearch.of(probe.template(), new Gallery(enrolled), 3, _ -> {});
        TraceComparison result = new PrintSearchReport(probe, probe.template(), search, "5 prints").of(asked());
        assertThat(result.tables()).extracting(TraceComparison.Table::title).hasSize(4);
        assertThat(result.tables().getFirst().rows()).hasSize(3);
        assertThat(result.tables().get(2).rows()).hasSizeGreaterThan(4);
        assertThat(String.join(" ", result.words()))
                .contains("5 enrolled prints were compared", "neither identifies nor excludes", "In our own test");
        assertThat(ComparisonFile.read(ComparisonFile.line(result))).isEqualTo(result);
    }

    @Test
    void moreMarksThanTheMatcherHoldsAreRefusedInWords() {
        ChosenPrint many = chosen("mark.png", marks(256));
        assertThatThrownBy(many::template)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 255");
    }
}
