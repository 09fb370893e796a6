package oyer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.core.casefile.Document;
import oyer.core.casefile.ReadResult;
import oyer.core.casefile.ReadResult.Cause;
import oyer.core.casefile.ReadResult.Container;
import oyer.core.casefile.ReadResult.Failed;
import oyer.core.casefile.ReadResult.Read;
import oyer.core.review.DocumentReader.Received;
import oyer.core.text.DocumentText;

/// Ordinary files of every kind, read through the real processes.
class ReadingFilesTest {

    @TempDir
    Path folder;

    private static IsolatedReader reader = IsolatedReader.start(Settings.usual());

    @BeforeAll
    static void start() {
        reader.close();
        reader = IsolatedReader.start(Settings.usual().withOcr(List.of()));
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    private List<Received> read(String name, byte[] bytes) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        List<Received> received = new ArrayList<>();
        reader.read(file, name, received::add);
        return received;
    }

    private String words(String name, byte[] bytes) throws IOException, InterruptedException {
        return text(read(name, bytes).getFirst()).characters();
    }

    private static DocumentText text(Received received) {
        assertThat(received.text()).as("%s", received.document()).isNotNull();
        return Objects.requireNonNull(received.text());
    }

    @Test
    void aPlainTextFileIsNotChangedByOneCharacter() throws Exception {
        String text = "First line\r\n\r\n  second, with spaces  \r\nGrüße — “quoted”\tand a tab\r\n";
        assertThat(words("a.txt", Samples.utf8(text))).isEqualTo(text);
    }

    @Test
    void aPlainTextFileOfAnotherEndingIsNotChangedEither() throws Exception {
        String text = "when,who\r\n1998-02-06,\"Smith, Anna\"\r\n";
        assertThat(words("table.csv", Samples.utf8(text))).isEqualTo(text);
        assertThat(words("nameless", Samples.utf8("Just words, and no ending.\n")))
                .isEqualTo("Just words, and no ending.\n");
    }

    @Test
    void windowsLettersAreToldFromUnicode() throws Exception {
        String text = "Der Zeuge Müller erklärte: „Ich weiß es nicht“ – später schwieg er.";
        assertThat(words("w.txt", text.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(text);
        assertThat(words("d.txt", "Müller hörte Geräusche auf der Straße".getBytes(Charset.forName("IBM850"))))
                .isEqualTo("Müller hörte Geräusche auf der Straße");
    }

    @Test
    void aByteOrderMarkIsNoCharacter() throws Exception {
        assertThat(words("b.txt", Samples.utf8("\ufeffWords"))).isEqualTo("Words");
        assertThat(words("u.txt", "\ufeffWords\r\n".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("Words\r\n");
        assertThat(words("v.txt", "Words without a mark".getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo("Words without a mark");
    }

    @Test
    void formFeedsArePagesAndPrintedNumbersAreTheirLabels() throws Exception {
        Received received = read("t.txt", Samples.utf8("41\nQ. Where?\n\fA. There.\n42\n\fQ. When?\n43\n"))
                .getFirst();
        assertThat(text(received).pages())
                .extracting(page -> page.label().orElse("none"))
                .containsExactly("41", "42", "43");
        int there = text(received).characters().indexOf("There");
        assertThat(text(received).passage(there, there + 5).page()).isEqualTo(2);
        assertThat(text(received).passage(there, there + 5).line()).isEqualTo(1);
    }

    @Test
    void aYearAtTheTopOfOnePageIsNoPageNumber() throws Exception {
        Received received = read("y.txt", Samples.utf8("Report 1998\nwords\n\fNothing here\nmore words\n"))
                .getFirst();
        assertThat(text(received).pages()).allMatch(page -> page.label().isEmpty());
    }

    @Test
    void aPdfKeepsPagesLinesAndStamps() throws Exception {
        byte[] pdf = Samples.pdf(List.of(
                List.of("STATEMENT OF A WITNESS", "", "I saw the van on 3 May 1991.", "It was blue.", "", "KLM-000117"),
                List.of("Page 2 of 2", "", "I did not see the driver.", "I went home.", "", "KLM-000118")));
        Received received = read("s.pdf", pdf).getFirst();
        assertThat(received.document().mediaType()).isEqualTo("application/pdf");
        assertThat(received.document().title()).isEqualTo("s.pdf");
        assertThat(text(received).characters()).isEqualTo("""
                        STATEMENT OF A WITNESS

                        I saw the van on 3 May 1991.
                        It was blue.

                        KLM-000117
                        Page 2 of 2

                        I did not see the driver.
                        I went home.

                        KLM-000118
                        """);
        assertThat(text(received).pages())
                .extracting(page -> page.label().orElse(""))
                .containsExactly("KLM-000117", "2 · KLM-000118");
        assertThat(received.document().result()).isEqualTo(new Read(2, 0, 0, 30));
    }

    @Test
    void aLockedPdfSaysThatItIsLocked() throws Exception {
        assertThat(read("l.pdf", Samples.lockedPdf()).getFirst().document().result())
                .isInstanceOfSatisfying(Failed.class, failed -> {
                    assertThat(failed.cause()).isEqualTo(Cause.ENCRYPTED);
                    assertThat(failed.reason()).contains("password");
                });
    }

    @Test
    void scannedPagesThatNobodyReadsAreCounted() throws Exception {
        Received received = read("scan.pdf", Samples.scannedPdf(List.of(List.of("words"), List.of("words"))))
                .getFirst();
        assertThat(received.document().result()).isEqualTo(new Read(2, 0, 2, 0));
        assertThat(read("photo.png", Samples.png(Samples.image(List.of("words"))))
                        .getFirst()
                        .document()
                        .result())
                .isEqualTo(new Read(1, 0, 1, 0));
    }

    @Test
    void htmlIsReadAsItIsSeen() throws Exception {
        String html = "<html><head><title>News</title><style>p{}</style></head><body><h1>Trial opens</h1>"
                + "<script>x=1</script><p>The jury\n was <b>sworn</b>.</p><p style='display:none'>hidden</p>"
                + "<table><tr><td>May</td><td>1991</td></tr><tr><td><p>June</p></td><td><p>1992</p></td></tr></table>"
                + "one<br>two</body></html>";
        Received received = read("n.html", Samples.utf8(html)).getFirst();
        assertThat(text(received).characters())
                .isEqualTo("Trial opens\n\nThe jury was sworn.\n\nMay\t1991\nJune\t1992\n\none\ntwo\n");
        assertThat(received.document().title()).isEqualTo("News");
    }

    @Test
    void piecesOfABoxThatAPageSetsBelowEachOtherDoNotRunTogether() throws Exception {
        String box =
                "<div><b>Six times</b><span>Orr was heard.</span></div><p>un<i>told</i></p><div><b>un</b>told</div>";
        assertThat(text(read("box.html", Samples.utf8(box)).getFirst()).characters())
                .contains("Six times\n")
                .contains("Orr was heard.")
                .contains("untold")
                .doesNotContain("timesOrr");
    }

    @Test
    void aMailHasItsHeadOnTopAndItsAttachmentsBesideIt() throws Exception {
        String mail = """
                From: =?UTF-8?Q?J=C3=BCrgen?= <j@example.org>
                To: ann@example.org
                Subject: The report
                Date: Tue, 12 May 1998 10:11:00 +0200
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=X

                --X
                Content-Type: text/plain; charset=utf-8

                Dear Ann,
                here it is.
                --X
                Content-Type: text/plain; name="report.txt"
                Content-Disposition: attachment; filename="report.txt"

                The blood was type O.
                --X--
                """.replace("\n", "\r\n");
        List<Received> received = read("m.eml", Samples.utf8(mail));
        assertThat(received).extracting(one -> one.document().path()).containsExactly("m.eml", "m.eml!/1-report.txt");
        assertThat(text(received.getFirst()).characters()).isEqualTo("""
                        Subject: The report
                        From: Jürgen <j@example.org>
                        To: ann@example.org
                        Date: Tue, 12 May 1998 10:11:00 +0200

                        Dear Ann,
                        here it is.
                        """);
        assertThat(received.getFirst().document().title()).isEqualTo("The report");
        assertThat(text(received.getLast()).characters().strip()).isEqualTo("The blood was type O.");
    }

    @Test
    void aMailboxIsItsMessages() throws Exception {
        String box = """
                From a@example.org Tue May 12 10:11:00 1998
                From: a@example.org
                Subject: One

                First words

                From b@example.org Wed May 13 10:11:00 1998
                From: b@example.org
                Subject: Two

                Second words
                """;
        List<Received> received = read("m.mbox", Samples.utf8(box));
        assertThat(received.getFirst().document().result()).isEqualTo(new Container(2));
        assertThat(received)
                .extracting(one -> one.document().path())
                .containsExactly("m.mbox", "m.mbox!/1", "m.mbox!/2");
        assertThat(received.getLast().document().title()).isEqualTo("Two");
    }

    @Test
    void anArchiveGivesItsPartsAndTheirParts() throws Exception {
        Map<String, byte[]> inner = new LinkedHashMap<>();
        inner.put("b.txt", Samples.utf8("inner words"));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("letters/a.txt", Samples.utf8("outer words"));
        files.put("more.zip", Samples.zip(inner));
        files.put("empty.txt", new byte[0]);
        List<Received> received = read("all.zip", Samples.zip(files));
        assertThat(received)
                .extracting(one -> one.document().path())
                .containsExactly(
                        "all.zip",
                        "all.zip!/letters/a.txt",
                        "all.zip!/more.zip",
                        "all.zip!/more.zip!/b.txt",
                        "all.zip!/empty.txt");
        assertThat(received.get(0).document().result()).isEqualTo(new Container(3));
        assertThat(received.get(2).document().result()).isEqualTo(new Container(1));
        assertThat(received.get(1).document().id()).isEqualTo(FileHash.sha256(Samples.utf8("outer words")));
        assertThat(cause(received.get(4).document())).isEqualTo(Cause.EMPTY);
    }

    private static Cause cause(Document document) {
        assertThat(document.result()).isInstanceOf(Failed.class);
        return ((Failed) document.result()).cause();
    }

    @Test
    void richTextIsRead() throws Exception {
        String rtf = "{\\rtf1\\ansi\\ansicpg1252 The knife was found.\\par Die T\\'fcr war offen.\\par}";
        assertThat(words("r.rtf", Samples.utf8(rtf))).isEqualTo("The knife was found.\n\nDie Tür war offen.\n");
    }

    @Test
    void akomaNtosoIsReadWithItsParagraphNumbers() throws Exception {
        String xml = "<?xml version='1.0'?><akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'>"
                + "<judgment><meta><identification><FRBRWork><FRBRname value='R v Example'/></FRBRWork></identification>"
                + "</meta><judgmentBody><decision><level><num>1.</num><content><p>On <date date='1998-02-06'>6 February"
                + " 1998</date> the court sat.</p></content></level></decision></judgmentBody></judgment></akomaNtoso>";
        Received received = read("j.xml", Samples.utf8(xml)).getFirst();
        assertThat(text(received).characters()).isEqualTo("1. On 6 February 1998 the court sat.\n");
        assertThat(received.document().title()).isEqualTo("R v Example");
    }

    @Test
    void unknownXmlKeepsSentencesWhole() throws Exception {
        String xml = "<log><entry><who>Ann</who><what>I saw <suspect>him</suspect> there.</what></entry></log>";
        assertThat(words("x.xml", Samples.utf8(xml))).isEqualTo("Ann\nI saw him there.\n");
    }

    @Test
    void aFileThatIsNoKindOfDocumentSaysSo() throws Exception {
        byte[] noise = new byte[5000];
        new java.util.Random(7).nextBytes(noise);
        assertThat(cause(read("noise.bin", noise).getFirst().document())).isEqualTo(Cause.UNSUPPORTED);
    }

    @Test
    void aFolderAndAMissingFileAreUnreadable() throws Exception {
        List<Received> received = new ArrayList<>();
        reader.read(folder, "folder", received::add);
        reader.read(folder.resolve("gone.pdf"), "gone.pdf", received::add);
        assertThat(received).extracting(one -> cause(one.document())).containsOnly(Cause.UNREADABLE);
    }

    @Test
    void manyFilesAreReadAtOnceAndNoneIsLost() throws Exception {
        List<FileToRead> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String name = "f" + i + (i % 2 == 0 ? ".txt" : ".html");
            Path file = folder.resolve(name);
            Files.writeString(file, "<p>Words of file " + i + "</p>");
            files.add(new FileToRead(file, name));
        }
        List<String> read = new ArrayList<>();
        reader.readAll(files, one -> {
            assertThat(one.document().result()).isInstanceOf(ReadResult.Read.class);
            read.add(one.document().path());
        });
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        files.stream().map(FileToRead::path).toList());
    }

    @Test
    void spacesThatOnlyLayOutAnXmlFileAreLeftOut() throws Exception {
        String xml = """
                <text><p>
                   <persName>
                      John
                      Moor
                   </persName>
                   , a <hi>tall</hi> man.
                </p></text>""";
        assertThat(words("t.xml", Samples.utf8(xml))).isEqualTo("John Moor, a tall man.\n");
    }
}
