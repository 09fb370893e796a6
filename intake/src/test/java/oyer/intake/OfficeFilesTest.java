package oyer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import oyer.core.review.DocumentReader.Received;
import oyer.core.text.DocumentText;

/// Office documents, through the real processes.
class OfficeFilesTest {

    @TempDir
    Path folder;

    private static final IsolatedReader READER =
            IsolatedReader.start(Settings.usual().withOcr(List.of()));

    @AfterAll
    static void stop() {
        READER.close();
    }

    private Received read(String name, byte[] bytes) throws Exception {
        Files.write(folder.resolve(name), bytes);
        List<Received> received = new ArrayList<>();
        READER.read(folder.resolve(name), name, received::add);
        return received.getFirst();
    }

    private static DocumentText text(Received received) {
        assertThat(received.text()).as("%s", received.document()).isNotNull();
        return Objects.requireNonNull(received.text());
    }

    private static byte[] bytes(XWPFDocument document) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        document.close();
        return bytes.toByteArray();
    }

    private static void paragraph(XWPFDocument document, String words) {
        document.createParagraph().createRun().setText(words);
    }

    @Test
    void aWordDocumentWithoutBreaksIsOnePage() throws Exception {
        XWPFDocument document = new XWPFDocument();
        document.getProperties().getCoreProperties().setTitle("Custody record");
        paragraph(document, "The detainee arrived at 22:10.");
        XWPFTable table = document.createTable(2, 2);
        table.getRow(0).getCell(0).setText("Item");
        table.getRow(0).getCell(1).setText("Count");
        table.getRow(1).getCell(0).setText("Belt");
        table.getRow(1).getCell(1).setText("1");
        paragraph(document, "He made no reply.");
        Received received = read("custody.docx", bytes(document));
        assertThat(received.document().title()).isEqualTo("Custody record");
        assertThat(text(received).pages()).hasSize(1);
        assertThat(text(received).characters())
                .isEqualTo("The detainee arrived at 22:10.\n\nItem\tCount\nBelt\t1\n\nHe made no reply.\n");
    }

    @Test
    void breaksPutByHandArePages() throws Exception {
        XWPFDocument document = new XWPFDocument();
        paragraph(document, "First page.");
        document.createParagraph().createRun().addBreak(BreakType.PAGE);
        paragraph(document, "Second page.");
        Received received = read("pages.docx", bytes(document));
        assertThat(text(received).pages()).hasSize(2);
        int second = text(received).characters().indexOf("Second");
        assertThat(text(received).passage(second, second + 6).page()).isEqualTo(2);
        assertThat(text(received).passage(second, second + 6).line()).isEqualTo(1);
    }

    @Test
    void paragraphsKeepTheNumbersThatWordShows() throws Exception {
        XWPFDocument document = new XWPFDocument();
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.ZERO);
        level(kind, 0, STNumberFormat.DECIMAL, "%1.");
        level(kind, 1, STNumberFormat.LOWER_LETTER, "(%2)");
        BigInteger id =
                document.createNumbering().addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(kind)));
        numbered(document, id, 0, "The court sat.");
        numbered(document, id, 1, "It heard a witness.");
        numbered(document, id, 1, "It heard another.");
        numbered(document, id, 0, "The court rose.");
        assertThat(text(read("numbers.docx", bytes(document))).characters())
                .isEqualTo(
                        "1. The court sat.\n\n(a) It heard a witness.\n\n(b) It heard another.\n\n2. The court rose.\n");
    }

    private static void level(CTAbstractNum kind, int depth, STNumberFormat.Enum format, String shown) {
        CTLvl level = kind.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(shown);
    }

    private static void numbered(XWPFDocument document, BigInteger id, int depth, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(id);
        paragraph.setNumILvl(BigInteger.valueOf(depth));
        paragraph.createRun().setText(words);
    }

    @Test
    void aSpreadsheetIsRowsOfCells() throws Exception {
        XSSFWorkbook book = new XSSFWorkbook();
        XSSFSheet sheet = book.createSheet("Calls");
        String[][] rows = {{"When", "Who"}, {"21:14", "Ann"}};
        for (int i = 0; i < rows.length; i++) {
            XSSFRow row = sheet.createRow(i);
            row.createCell(0).setCellValue(rows[i][0]);
            row.createCell(1).setCellValue(rows[i][1]);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        book.close();
        assertThat(text(read("calls.xlsx", bytes.toByteArray())).characters()).contains("When\tWho\n21:14\tAnn\n");
    }

    @Test
    void anOpenDocumentIsRead() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", Samples.utf8("application/vnd.oasis.opendocument.text"));
        files.put("content.xml", Samples.utf8("""
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
                <text:h>Vermerk</text:h><text:p>Der Zeuge<text:s/>kam um<text:tab/>acht.</text:p>
                </office:text></office:body></office:document-content>"""));
        files.put("META-INF/manifest.xml", Samples.utf8("""
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
                </manifest:manifest>"""));
        Received received = read("vermerk.odt", Samples.zip(files));
        assertThat(text(received).characters()).startsWith("Vermerk\n\nDer Zeuge kam um");
        assertThat(received.document().title()).isEqualTo("vermerk.odt");
    }
}
