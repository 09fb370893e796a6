package oyer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.core.casefile.ReadResult.Cause;
import oyer.core.casefile.ReadResult.Failed;
import oyer.core.casefile.ReadResult.Read;
import oyer.core.review.DocumentReader.Received;

/// Files built to do harm, given to the real processes. After each of them an ordinary file must still be read.
class HostileFilesTest {

    @TempDir
    Path folder;

    private static IsolatedReader reader = IsolatedReader.start(Settings.usual());

    @BeforeAll
    static void start() {
        reader.close();
        reader = IsolatedReader.start(Settings.usual()
                .withProcesses(1)
                .withHeap(192)
                .withOcr(List.of())
                .withTime(Duration.ofSeconds(10), Duration.ofSeconds(60)));
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @AfterEach
    void anOrdinaryFileIsStillRead() throws Exception {
        Received received =
                read("ordinary.html", Samples.utf8("<p>Three good words</p>")).getFirst();
        assertThat(received.document().result()).isEqualTo(new Read(1, 0, 0, 3));
    }

    private List<Received> read(String name, byte[] bytes) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return read(file, reader);
    }

    private static List<Received> read(Path file, IsolatedReader reader) throws InterruptedException {
        List<Received> received = new ArrayList<>();
        reader.read(file, file.getFileName().toString(), received::add);
        return received;
    }

    private static Failed failure(Received received) {
        assertThat(received.document().result()).isInstanceOf(Failed.class);
        Failed failed = (Failed) received.document().result();
        assertThat(failed.reason()).endsWith(".").doesNotContain("Exception");
        return failed;
    }

    @Test
    void aZipBombIsStoppedWhileItGrows() throws Exception {
        List<Received> received = read("bomb.zip", Samples.bomb(700));
        assertThat(received)
                .extracting(one -> one.document().path())
                .containsExactly("bomb.zip", "bomb.zip!/zeros.txt");
        assertThat(failure(received.getLast()).cause()).isEqualTo(Cause.HOSTILE);
        assertThat(failure(received.getLast()).reason()).contains("bomb");
    }

    @Test
    void aNestedBombDoesNotHideItsNeighbours() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("before.txt", Samples.utf8("words before"));
        byte[] nested = Samples.bomb(300);
        for (int i = 0; i < 3; i++) {
            nested = Samples.zip(Map.of("deeper.zip", nested));
        }
        files.put("bomb.zip", nested);
        files.put("after.txt", Samples.utf8("words after"));
        List<Received> received = read("box.zip", Samples.zip(files));
        assertThat(received)
                .extracting(one -> one.document().path())
                .contains("box.zip!/before.txt", "box.zip!/after.txt");
        assertThat(received).anySatisfy(one -> assertThat(failure(one).cause()).isEqualTo(Cause.HOSTILE));
    }

    @Test
    void aRussianDollIsOpenedOnlySoFar() throws Exception {
        byte[] doll = Samples.zip(Map.of("heart.txt", Samples.utf8("words")));
        for (int i = 0; i < 30; i++) {
            doll = Samples.zip(Map.of("doll.zip", doll));
        }
        List<Received> received = read("doll.zip", doll);
        assertThat(failure(received.getLast()).reason()).contains("containers deep");
        assertThat(received.size()).isLessThan(20);
    }

    @Test
    void xmlTwentyThousandDeepIsRefused() throws Exception {
        String deep = "<a>".repeat(20_000) + "words" + "</a>".repeat(20_000);
        assertThat(failure(read("deep.xml", Samples.utf8("<?xml version='1.0'?>" + deep))
                                .getFirst())
                        .cause())
                .isEqualTo(Cause.HOSTILE);
    }

    @Test
    void htmlTwentyThousandDeepIsReadOrRefusedButEnds() throws Exception {
        String deep = "<div>".repeat(20_000) + "words" + "</div>".repeat(20_000);
        assertThat(read("deep.html", Samples.utf8("<html><body>" + deep))).hasSize(1);
    }

    @Test
    void aBillionLaughsAreNotLaughed() throws Exception {
        StringBuilder xml = new StringBuilder("<?xml version='1.0'?><!DOCTYPE l [<!ENTITY l0 'lol'>");
        for (int i = 1; i < 12; i++) {
            xml.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        xml.append("]><l>&l11;</l>");
        assertThat(failure(read("laughs.xml", Samples.utf8(xml.toString())).getFirst())
                        .cause())
                .isEqualTo(Cause.HOSTILE);
    }

    @Test
    void xmlFetchesNothing() throws Exception {
        Path secret = folder.resolve("secret");
        Files.writeString(secret, "SECRET");
        String xml =
                "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]><l>words &s; words</l>";
        List<Received> received = read("fetch.xml", Samples.utf8(xml));
        assertThat(
                        received.getFirst().text() == null
                                ? ""
                                : received.getFirst().text().characters())
                .doesNotContain("SECRET");
    }

    @Test
    void aWordDocumentFullOfNothingIsStopped() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(Samples.utf8("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-"
                    + "officedocument.wordprocessingml.document.main+xml'/></Types>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 300; i++) {
                zip.write(spaces);
            }
        }
        assertThat(failure(read("nothing.docx", bytes.toByteArray()).getFirst()).cause())
                .isEqualTo(Cause.HOSTILE);
    }

    @Test
    void aPdfThatIsItsOwnPageTreeEnds() throws Exception {
        String pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>"
                + "endobj\n4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj\n"
                + "5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>/Length 5>>stream\n"
                + "/X Do\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        assertThat(read("loop.pdf", Samples.utf8(pdf))).hasSize(1);
    }

    @Test
    void tornFilesSayThatTheyAreDamaged() throws Exception {
        byte[] whole = Samples.pdf(List.of(List.of("words")));
        byte[] torn = java.util.Arrays.copyOf(Samples.zip(Map.of("a.txt", Samples.utf8("words"))), 40);
        assertThat(failure(read("torn.zip", torn).getFirst()).cause()).isEqualTo(Cause.BROKEN);
        assertThat(failure(read("head.pdf", java.util.Arrays.copyOf(whole, 20)).getFirst())
                        .cause())
                .isEqualTo(Cause.BROKEN);
        assertThat(failure(read("empty.pdf", new byte[0]).getFirst()).cause()).isEqualTo(Cause.EMPTY);
    }

    @Test
    void aFileThatEatsAllMemoryLosesOnlyItsProcess() throws Exception {
        // one image of 7000 by 7000 dots in colour is more than the process may use
        java.awt.image.BufferedImage large =
                new java.awt.image.BufferedImage(7000, 7000, java.awt.image.BufferedImage.TYPE_INT_RGB);
        Path file = folder.resolve("large.png");
        Files.write(file, Samples.png(large));
        IsolatedReader small = IsolatedReader.start(
                Settings.usual().withProcesses(1).withHeap(96).withOcr(List.of("eng")));
        try (small) {
            if (small.recognises()) {
                Failed failed = failure(read(file, small).getFirst());
                assertThat(failed.reason()).contains("96 MB");
                Files.writeString(folder.resolve("next.html"), "<p>next</p>");
                assertThat(read(folder.resolve("next.html"), small)
                                .getFirst()
                                .document()
                                .result())
                        .isEqualTo(new Read(1, 0, 0, 1));
            }
        }
    }

    @Test
    void aParserThatHangsIsStopped() throws Exception {
        // a page that draws one form of a thousand forms, each of a thousand forms, three deep
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>"
                + "endobj\n4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj\n");
        String thousand = "/X Do\n".repeat(1000);
        for (int i = 5; i < 10; i++) {
            pdf.append(i)
                    .append(" 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ")
                    .append(i + 1)
                    .append(" 0 R>>>>/Length ")
                    .append(thousand.length())
                    .append(">>stream\n")
                    .append(thousand)
                    .append("\nendstream endobj\n");
        }
        pdf.append("10 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 0>>stream\n\nendstream endobj\n")
                .append("trailer<</Root 1 0 R>>\n%%EOF");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.html", Samples.utf8("<p>before</p>"));
        files.put("hangs.pdf", Samples.utf8(pdf.toString()));
        files.put("z.html", Samples.utf8("<p>after</p>"));
        List<Received> received = read("hangs.zip", Samples.zip(files));
        assertThat(received)
                .extracting(one -> one.document().path())
                .containsExactly("hangs.zip", "hangs.zip!/a.html", "hangs.zip!/hangs.pdf", "hangs.zip!/z.html");
        assertThat(failure(received.get(2)).cause()).isEqualTo(Cause.TOO_SLOW);
        assertThat(received.get(2).document().id()).isEqualTo(FileHash.sha256(files.get("hangs.pdf")));
    }
}
