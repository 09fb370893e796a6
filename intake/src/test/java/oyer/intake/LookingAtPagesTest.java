package oyer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.core.casefile.ReadResult.Read;
import oyer.core.review.DocumentReader.Received;
import oyer.core.review.PageImages.Box;
import oyer.core.review.PageImages.Marked;
import oyer.core.text.DocumentText;
import oyer.core.text.Page.Origin;
import oyer.core.text.Span;

/// Pages as they look, and words found on them, through the real processes.
class LookingAtPagesTest {

    @TempDir
    Path folder;

    private List<Received> read(String name, byte[] bytes, Settings settings) throws Exception {
        Files.write(folder.resolve(name), bytes);
        List<Received> received = new ArrayList<>();
        try (IsolatedReader reader = IsolatedReader.start(settings)) {
            reader.read(folder.resolve(name), name, received::add);
        }
        return received;
    }

    private static Span span(Received received, String words) {
        int start = text(received).characters().indexOf(words);
        assertThat(start).as("[%s] in [%s]", words, text(received).characters()).isNotNegative();
        return new Span(start, start + words.length());
    }

    private static DocumentText text(Received received) {
        return Objects.requireNonNull(received.text());
    }

    @Test
    void aWordIsFoundWhereItStandsOnThePage() throws Exception {
        Received pdf = read(
                        "a.pdf",
                        Samples.pdf(List.of(List.of("first page"), List.of("one", "two three", "four"))),
                        Settings.usual())
                .getFirst();
        try (IsolatedPages pages = IsolatedPages.of(folder, Settings.usual())) {
            List<Marked> marks = pages.marks(pdf.document(), text(pdf), span(pdf, "three"));
            assertThat(marks).hasSize(1);
            assertThat(marks.getFirst().page()).isEqualTo(2);
            assertThat(marks.getFirst().width()).isBetween(595.0, 596.0);
            Box box = marks.getFirst().boxes().getFirst();
            // written at 72 points from the left, its base line 842 - 762 points from the top, in 12 points
            assertThat(box.left()).isBetween(93.0, 96.0);
            assertThat(box.top()).isBetween(66.0, 74.0);
            assertThat(box.bottom()).isBetween(80.0, 84.0);
            assertThat(box.width()).isBetween(25.0, 30.0);
            // a span over three lines has three boxes, over two pages two marks
            assertThat(pages.marks(pdf.document(), text(pdf), span(pdf, "one\ntwo three\nfour"))
                            .getFirst()
                            .boxes())
                    .hasSize(3);
            assertThat(pages.marks(pdf.document(), text(pdf), span(pdf, "page\none")))
                    .extracting(Marked::page)
                    .containsExactly(1, 2);
        }
    }

    @Test
    void aPageIsDrawnAtTheResolutionAskedFor() throws Exception {
        Received pdf = read("a.pdf", Samples.pdf(List.of(List.of("words"))), Settings.usual())
                .getFirst();
        try (IsolatedPages pages = IsolatedPages.of(folder, Settings.usual())) {
            BufferedImage image = ImageIO.read(
                    new ByteArrayInputStream(pages.png(pdf.document(), 1, 72).orElseThrow()));
            assertThat(image.getWidth()).isBetween(594, 597);
            assertThat(pages.png(pdf.document(), 2, 72)).isEmpty();
        }
    }

    @Test
    void aPartOfAnArchiveIsShownToo() throws Exception {
        byte[] pdf = Samples.pdf(List.of(List.of("some words")));
        byte[] zip = Samples.zip(Map.of("in/side.pdf", pdf));
        Received part = read("a.zip", zip, Settings.usual()).getLast();
        assertThat(part.document().path()).isEqualTo("a.zip!/in/side.pdf");
        try (IsolatedPages pages = IsolatedPages.of(folder, Settings.usual())) {
            assertThat(pages.marks(part.document(), text(part), span(part, "words")))
                    .hasSize(1);
            assertThat(pages.png(part.document(), 1, 50)).isPresent();
        }
    }

    @Test
    void aFileThatHasChangedIsNotShown() throws Exception {
        Received pdf = read("a.pdf", Samples.pdf(List.of(List.of("words"))), Settings.usual())
                .getFirst();
        Files.write(folder.resolve("a.pdf"), Samples.pdf(List.of(List.of("other words"))));
        try (IsolatedPages pages = IsolatedPages.of(folder, Settings.usual())) {
            assertThat(pages.png(pdf.document(), 1, 72)).isEmpty();
            assertThat(pages.marks(pdf.document(), text(pdf), span(pdf, "words")))
                    .isEmpty();
        }
    }

    @Test
    void scannedPagesAreReadAndTheirWordsFound() throws Exception {
        Settings settings = Settings.usual().withRecognised(folder.resolve("boxes"));
        try (IsolatedReader reader = IsolatedReader.start(settings)) {
            assumeTrue(reader.recognises(), "Tesseract is not installed: recognition is NOT tested");
        }
        byte[] scan = Samples.scannedPdf(List.of(List.of("The witness saw the van", "on the third of May")));
        Received pdf = read("scan.pdf", scan, settings).getFirst();
        assertThat(pdf.document().result()).isEqualTo(new Read(1, 1, 0, 10));
        assertThat(text(pdf).characters()).contains("witness saw the van");
        assertThat(text(pdf).pages().getFirst().origin()).isEqualTo(Origin.OCR);
        for (Settings each : List.of(settings, Settings.usual())) {
            try (IsolatedPages pages = IsolatedPages.of(folder, each)) {
                Marked mark = pages.marks(pdf.document(), text(pdf), span(pdf, "witness"))
                        .getFirst();
                // drawn at 200 of 1654 dots from the left, the base line at 250 of 2339
                Box box = mark.boxes().getFirst();
                assertThat(box.left() / mark.width()).isBetween(0.15, 0.20);
                assertThat(box.bottom() / mark.height()).isBetween(0.10, 0.115);
            }
        }
    }

    @Test
    void aPhotographedPageIsReadToo() throws Exception {
        try (IsolatedReader reader = IsolatedReader.start(Settings.usual())) {
            assumeTrue(reader.recognises(), "Tesseract is not installed: recognition is NOT tested");
        }
        byte[] png = Samples.png(Samples.image(List.of("Der Zeuge hörte einen Schuss", "in der Nacht")));
        Received image = read("photo.png", png, Settings.usual()).getFirst();
        assertThat(text(image).characters()).contains("Zeuge hörte einen Schuss");
        try (IsolatedPages pages = IsolatedPages.of(folder, Settings.usual())) {
            Marked mark = pages.marks(image.document(), text(image), span(image, "Zeuge"))
                    .getFirst();
            assertThat(mark.width()).isEqualTo(1654);
            assertThat(mark.boxes()).hasSize(1);
            assertThat(pages.png(image.document(), 1, 100)).isPresent();
        }
    }
}
