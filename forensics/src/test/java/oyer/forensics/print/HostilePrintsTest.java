package oyer.forensics.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files made to break a reader: each is refused in words, within limits.
@Timeout(60)
class HostilePrintsTest {

    private static final String GS = "\u001d";

    private static List<Print> read(byte[] file, List<String> refused) throws UnreadablePrint {
        return PrintFiles.read("x", file, Optional.of(500.0), refused);
    }

    private static void refused(byte[] file, String because) {
        assertThatThrownBy(() -> read(file, new ArrayList<>()))
                .isInstanceOf(UnreadablePrint.class)
                .hasMessageContaining(because);
    }

    /// A whole and valid PNG, but for the size that it announces.
    private static byte[] png(int width, int height, byte[] more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 8)
                        .array());
        if (more.length > 0) {
            chunk(out, "zTXt", more);
        }
        chunk(out, "IDAT", deflated(new byte[Math.min(1 << 20, (width + 1) * height)]));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(name);
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        byte[] packed = new byte[data.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    @Test
    void aPictureThatAnnouncesABillionPixelsIsNotDecoded() throws IOException {
        refused(png(30_000, 40_000, new byte[0]), "1200000000 pixels");
        byte[] bmp = ByteBuffer.allocate(54)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'B')
                .put((byte) 'M')
                .putInt(54)
                .putInt(0)
                .putInt(54)
                .putInt(40)
                .putInt(40_000)
                .putInt(40_000)
                .putShort((short) 1)
                .putShort((short) 24)
                .array();
        refused(bmp, "cannot be read as a picture");
    }

    @Test
    void aPictureWhoseCommentUnfoldsToGigabytesCostsNoMemory() throws Exception {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write("bomb".getBytes(StandardCharsets.US_ASCII));
        text.write(new byte[] {0, 0});
        text.write(deflated(new byte[64 << 20]));
        long before = used();
        try {
            assertThat(read(png(20, 20, text.toByteArray()), new ArrayList<>())).hasSize(1);
        } catch (UnreadablePrint inWords) {
            assertThat(inWords).hasMessageContaining("x");
        }
        assertThat(used() - before).isLessThan(48L << 20);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void aPictureCutShortAnywhereIsReadOrRefusedInWords() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        byte[] whole = out.toByteArray();
        for (int length = 0; length < whole.length; length++) {
            try {
                read(Arrays.copyOf(whole, length), new ArrayList<>());
            } catch (UnreadablePrint inWords) {
                assertThat(inWords).hasMessageMatching("(?s).{10,}");
            }
        }
    }

    @Test
    void wsqCutShortOrOfAnnouncedTerabytesIsRefused() {
        byte[] huge = {
            (byte) 0xff,
            (byte) 0xa0,
            (byte) 0xff,
            (byte) 0xa2,
            0,
            17,
            0,
            0,
            (byte) 0xff,
            (byte) 0xff,
            (byte) 0xff,
            (byte) 0xff,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0
        };
        refused(huge, "announces 4294836225 pixels");
        byte[] small = huge.clone();
        small[8] = small[10] = 0;
        small[9] = small[11] = 64;
        refused(small, "x");
        for (int length = 2; length < small.length; length++) {
            refused(Arrays.copyOf(small, length), "x");
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1128);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = Arrays.copyOf(small, 400);
            for (int i = 21; i < bytes.length; i++) {
                bytes[i] = (byte) random.nextInt(256);
            }
            try {
                read(bytes, new ArrayList<>());
            } catch (UnreadablePrint inWords) {
                assertThat(inWords).hasMessageMatching("(?s).{10,}");
            }
        }
    }

    private static byte[] itl(String content, String... records) {
        StringBuilder all = new StringBuilder();
        String head = "1.002:0400" + GS + content + "\u001c";
        all.append("1.001:%03d".formatted(head.length() + 10)).append(GS).append(head);
        for (String record : records) {
            int length = record.length() + 1;
            int whole = length + 6 + 3;
            while (("9.001:" + whole + GS).length() + length != whole) {
                whole++;
            }
            all.append("9.001:").append(whole).append(GS).append(record).append('\u001c');
        }
        return all.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String type9(String minutiae) {
        return "9.002:00" + GS + "9.128:800" + GS + "9.129:768" + GS + "9.130:1" + GS + "9.131:500" + GS + "9.137:"
                + minutiae;
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append(i > 0 ? "\u001e" : "")
                    .append(i)
                    .append("\u001f")
                    .append(i % 800)
                    .append("\u001f")
                    .append(i % 700)
                    .append("\u001f10\u001f1\u001f0");
        }
        return rows.toString();
    }

    @Test
    void aFileThatAnnouncesMoreRecordsThanAnyHasIsRefused() {
        StringBuilder many = new StringBuilder("1.003:1\u001f9999");
        many.append("\u001e9\u001f00".repeat(9_999));
        refused(itl(many.toString()), "announces 10000 records");
    }

    @Test
    void ofAFileThatIsCutShortTheWholeRecordsAreReadAndTheRestIsNamed() throws Exception {
        byte[] whole = itl("1.003:1\u001f2\u001e9\u001f00\u001e9\u001f01", type9(rows(2)), type9(rows(3)));
        for (int missing : new int[] {1, 40}) {
            List<String> refused = new ArrayList<>();
            assertThat(read(Arrays.copyOf(whole, whole.length - missing), refused))
                    .singleElement()
                    .satisfies(print ->
                            assertThat(print.marking().orElseThrow().minutiae()).hasSize(2));
            assertThat(refused).singleElement().asString().contains("Of 2 records announced, 1 are not read");
        }
        List<String> refused = new ArrayList<>();
        assertThat(read(itl("1.003:1\u001f2\u001e9\u001f00\u001e9\u001f00", type9(rows(1))), refused))
                .hasSize(1);
        assertThat(refused).singleElement().asString().contains("before its announced record");
        List<String> behind = new ArrayList<>();
        assertThat(read(itl("1.003:1\u001f1\u001e9\u001f00", type9(rows(1)), type9(rows(1))), behind))
                .hasSize(1);
        assertThat(behind).singleElement().asString().contains("behind the last record");
    }

    @Test
    void malformedMinutiaeOfAnExaminerAreNamedAndTheOtherRecordsRead() throws Exception {
        for (String row : List.of(
                "1\u001f492\u001f260\u001f137",
                "1\u001fNaN\u001f260\u001f137\u001f1\u001f0",
                "1\u001f99999999999\u001f260\u001f137\u001f1\u001f0",
                "1\u001f-5\u001f260\u001f137\u001f1\u001f0",
                "1\u001f1e9\u001f260\u001f137\u001f1\u001f0",
                "1\u001f4000\u001f260\u001f137\u001f1\u001f0",
                rows(5_001))) {
            List<String> refused = new ArrayList<>();
            byte[] file = itl("1.003:1\u001f2\u001e9\u001f00\u001e9\u001f01", type9(row), type9(rows(3)));
            assertThat(read(file, refused))
                    .as(row.substring(0, Math.min(40, row.length())))
                    .singleElement()
                    .satisfies(print ->
                            assertThat(print.marking().orElseThrow().minutiae()).hasSize(3));
            assertThat(refused).singleElement().asString().startsWith("x: ");
        }
        List<String> refused = new ArrayList<>();
        String zero = type9(rows(1)).replace("9.131:500", "9.131:0");
        assertThat(read(itl("1.003:1\u001f1\u001e9\u001f00", zero), refused)).isEmpty();
        assertThat(refused).hasSize(1);
    }

    @Test
    void moreMinutiaeThanTheMatcherTakesAreRefusedWhenComparedNotCutShort() throws Exception {
        Print print = read(itl("1.003:1\u001f1\u001e9\u001f00", type9(rows(300))), new ArrayList<>())
                .getFirst();
        assertThatThrownBy(() -> PrintTemplate.of(print)).hasMessageContaining("at most 255 minutiae");
    }

    @Test
    void aGalleryThatAnnouncesHugeTemplatesIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("prints");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("OYERPRINTS1".getBytes(StandardCharsets.US_ASCII));
        out.write(new byte[] {1, 0, 1, 'a', 0, 0, 0, 7, 'U', 'N', 'K', 'N', 'O', 'W', 'N', 0x7f, 1, 1, 1});
        Files.write(file, out.toByteArray());
        assertThatThrownBy(() -> Gallery.read(file))
                .isInstanceOf(UnreadablePrint.class)
                .hasMessageContaining("states a template of");
        Files.writeString(file, "not a gallery at all");
        assertThatThrownBy(() -> Gallery.read(file))
                .isInstanceOf(UnreadablePrint.class)
                .hasMessageContaining("no gallery");
    }

    @Test
    void resolutionsThatAreNoneAreRefused() throws IOException {
        byte[] picture = png(20, 20, new byte[0]);
        for (double dpi : new double[] {Double.NaN, 0, -500, 1e9, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> PrintFiles.read("x", picture, Optional.of(dpi), new ArrayList<>()))
                    .isInstanceOf(UnreadablePrint.class);
        }
    }
}
