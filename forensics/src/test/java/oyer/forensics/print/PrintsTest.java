package oyer.forensics.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintsTest {
    private static final RandomGenerator RANDOM =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20261124);

    @Test
    void aPrintTurnedAndShiftedIsLaidBackOnItself() {
        Marking marking = invented(40);
        List<Minutia> turned = new ArrayList<>();
        double angle = Math.toRadians(20);
        for (Minutia m : marking.minutiae())
            turned.add(new Minutia(
                    (int) Math.round(200 + m.x() * Math.cos(angle) - m.y() * Math.sin(angle)),
                    (int) Math.round(30 + m.x() * Math.sin(angle) + m.y() * Math.cos(angle)),
                    Math.floorMod(m.direction() - 20, 360),
                    m.type()));
        Comparison comparison =
                Comparison.of(PrintTemplate.marked(marking), PrintTemplate.marked(new Marking(900, 900, 500, turned)));
        assertThat(comparison.score()).isGreaterThan(MissRates.THRESHOLD);
        assertThat(comparison.pairs()).hasSizeGreaterThan(20);
        assertThat(comparison.alignment().degrees()).isCloseTo(-20, within(2.0));
    }

    @Test
    void theOwnPrintRanksFirstAmongInventedOthers(@TempDir Path folder) throws Exception {
        Marking wanted = invented(35);
        List<Enrolled> prints = new ArrayList<>();
        for (int i = 0; i < 200; i++)
            prints.add(new Enrolled("other " + i, "00", Finger.UNKNOWN, PrintTemplate.marked(invented(35))));
        prints.add(100, new Enrolled("own", "00", Finger.LEFT_RING, PrintTemplate.marked(wanted)));
        Path file = folder.resolve("prints");
        new Gallery(prints).write(file);
        PrintSearch search = PrintSearch.of(PrintTemplate.marked(wanted), Gallery.read(file), 3, _ -> {});
        assertThat(search.searched()).isEqualTo(201);
        assertThat(search.candidates()).hasSize(3);
        assertThat(search.candidates().getFirst().print().id()).isEqualTo("own");
        assertThat(search.others().count()).isEqualTo(200);
        assertThat(search.others().highest())
                .isLessThan(search.candidates().getFirst().score());
    }

    @Test
    void aGalleryThatWasCutShortSaysWhere(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("prints");
        new Gallery(List.of(new Enrolled("a", "00", Finger.UNKNOWN, PrintTemplate.marked(invented(20))))).write(file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 9));
        assertThatThrownBy(() -> Gallery.read(file))
                .isInstanceOf(UnreadablePrint.class)
                .hasMessageContaining("print 1");
    }

    @Test
    void aSearchWithoutCandidateNeitherIdentifiesNorExcludes() {
        Gallery gallery =
                new Gallery(List.of(new Enrolled("other", "00", Finger.UNKNOWN, PrintTemplate.marked(invented(30)))));
        PrintSearch search = PrintSearch.of(PrintTemplate.marked(invented(10)), gallery, 5, _ -> {});
        String words = String.join(" ", PrintWords.of(search, 65, Optional.empty()));
        assertThat(words)
                .contains("neither identifies nor excludes", "62 in 100")
                .doesNotContainIgnoringCase("match");
        assertThat(String.join(" ", PrintWords.of(search, 65, Optional.of(new Clarity(0.6)))))
                .contains("of the class fair", "0.60", "62 in 100", "37 in 100", "52 searches", "at most 1.61 times");
        assertThat(String.join(" ", PrintWords.of(search, 65, Optional.of(new Clarity(0.2)))))
                .as("the larger of both rates is reckoned with")
                .contains("of the class poor", "97 in 100", "at most 1.03 times");
    }

    @Test
    void noHitMovesAPriorByTheMissRateOnly() {
        NoHit small = new NoHit(0.623);
        assertThat(small.enrolledGivenNone(0.5)).isCloseTo(0.3839, within(5e-5));
        assertThat(new NoHit(1).enrolledGivenNone(0.3)).isEqualTo(0.3);
    }

    @Test
    void minutiaeOfAnExaminerAreReadFromATraditionalFile() throws Exception {
        byte[] file = itl(
                "9.128:800\u001d9.129:768\u001d9.130:2\u001d9.131:197\u001d"
                        + "9.137:001\u001f492\u001f260\u001f137\u001f1\u001f100\u001e002\u001f514\u001f329\u001f139\u001f0\u001f100");
        List<Print> prints = PrintFiles.read("mark.an2", file, Optional.empty(), new ArrayList<>());
        assertThat(prints).singleElement().satisfies(print -> {
            Marking marking = print.marking().orElseThrow();
            assertThat(marking.dpi()).isCloseTo(500.38, within(1e-9));
            assertThat(marking.minutiae())
                    .containsExactly(
                            new Minutia(492, 260, 274, Minutia.Type.ENDING),
                            new Minutia(514, 329, 278, Minutia.Type.UNSTATED));
        });
    }

    @Test
    void aBrokenRecordIsNamedAndAForgedLengthStopsTheFile() throws Exception {
        List<String> refused = new ArrayList<>();
        byte[] outside = itl(
                "9.128:80\u001d9.129:76\u001d9.130:1\u001d9.131:500\u001d9.137:001\u001f492\u001f260\u001f137\u001f1\u001f100");
        assertThat(PrintFiles.read("mark.an2", outside, Optional.empty(), refused))
                .isEmpty();
        assertThat(refused).singleElement().asString().contains("mark.an2", "outside the frame");
        byte[] forged = "1.001:99999999\u001d1.002:0400\u001c".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> PrintFiles.read("f", forged, Optional.empty(), refused))
                .isInstanceOf(UnreadablePrint.class)
                .hasMessageContaining("99999999");
    }

    @Test
    void noBytesMakeTheReadersFailOtherwiseThanInWords() {
        byte[] good = itl(
                "9.128:800\u001d9.129:768\u001d9.130:2\u001d9.131:197\u001d9.137:001\u001f492\u001f260\u001f137\u001f1\u001f100");
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = good.clone();
            for (int k = RANDOM.nextInt(6); k >= 0; k--)
                bytes[RANDOM.nextInt(bytes.length)] = (byte) RANDOM.nextInt(256);
            try {
                PrintFiles.read("x", bytes, Optional.empty(), new ArrayList<>());
            } catch (UnreadablePrint inWords) {
                assertThat(inWords).hasMessageMatching("(?s).{10,}");
            }
        }
    }

    @Test
    void aPictureWithoutResolutionIsRefusedAndSaysHow() {
        assertThatThrownBy(() -> PrintFiles.read("x.png", onePixel(), Optional.empty(), new ArrayList<>()))
                .isInstanceOf(UnreadablePrint.class)
                .hasMessageContaining("--dpi");
    }

    private static byte[] onePixel() throws java.io.IOException {
        var out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(1, 1, java.awt.image.BufferedImage.TYPE_BYTE_GRAY), "png", out);
        return out.toByteArray();
    }

    private static byte[] itl(String type9) {
        String body = "9.002:00\u001d" + type9 + "\u001c";
        String tagged = "9.001:%03d\u001d".formatted(body.length() + 10) + body;
        String head = "1.002:0400\u001d1.003:1\u001f1\u001e9\u001f00\u001c";
        String first = "1.001:%03d\u001d".formatted(head.length() + 10) + head;
        return (first + tagged).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Marking invented(int count) {
        List<Minutia> minutiae = new ArrayList<>();
        for (int i = 0; i < count; i++)
            minutiae.add(new Minutia(
                    RANDOM.nextInt(350),
                    RANDOM.nextInt(450),
                    2 * RANDOM.nextInt(180),
                    RANDOM.nextBoolean() ? Minutia.Type.ENDING : Minutia.Type.BIFURCATION));
        return new Marking(400, 500, 500, minutiae);
    }
}
