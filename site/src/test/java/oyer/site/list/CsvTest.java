package oyer.site.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void aCellThatASpreadsheetWouldRunAsAFormulaIsDisarmed() {
        assertThat(Csv.cell("=HYPERLINK(\"http://x\")")).isEqualTo("\"'=HYPERLINK(\"\"http://x\"\")\"");
        assertThat(Csv.cell("+1+cmd|' /C calc'!A0")).startsWith("'+");
        assertThat(Csv.cell("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(Csv.cell("-2+3")).isEqualTo("'-2+3");
        assertThat(Csv.cell("  =1+1")).isEqualTo("'  =1+1");
        assertThat(Csv.cell("\t=1+1")).isEqualTo("\"'\t=1+1\"");
        assertThat(Csv.cell("＝1+1")).isEqualTo("'＝1+1");
    }

    @Test
    void aPlainNegativeNumberStaysANumber() {
        assertThat(Csv.cell("-12.5")).isEqualTo("-12.5");
        assertThat(Csv.cell("0.93")).isEqualTo("0.93");
    }

    @Test
    void commasQuotesAndLineEndsStayInsideTheirCell() {
        assertThat(Csv.cell("a, \"b\"\nc")).isEqualTo("\"a, \"\"b\"\"\nc\"");
    }

    @Test
    void theFileBeginsWithItsMarkAndHeader() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Csv(out, List.of("what", "when")).row(List.of("Tür offen", "1991"));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFwhat,when\r\nTür offen,1991\r\n");
    }
}
