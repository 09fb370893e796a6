package oyer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    private static final String REPORT = """
            Report of 4 March 1998

            On 2 March 1998 Anna Marrick was seen near the quay \uD83D\uDD0D by her brother, Tom Marrick.
            She said that <b>she had left</b> the house at 9 pm. Exhibit 12, a torn glove, was found on 3 March 1998.
            =HYPERLINK("http://example.invalid") Tom Marrick denied that he had been there.
            """;

    @TempDir
    Path folder;

    private Path box;
    private Path out;

    @BeforeEach
    void aCase() throws IOException {
        box = Files.createDirectories(folder.resolve("box"));
        out = folder.resolve("out");
        Files.writeString(box.resolve("report 1.txt"), REPORT);
        assertThat(run("open", box.toString(), "--read-only")).isZero();
    }

    private static int run(String... arguments) {
        return Oyer.commandLine().execute(arguments);
    }

    @Test
    void theWorkbookAndTheFilesHoldTheSameRowsAndNoCellIsAFormula() throws IOException {
        assertThat(run("export", box.toString(), out.toString())).isZero();
        var sheets = new TreeMap<String, List<List<String>>>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(out.resolve("case.xlsx")))) {
            for (Sheet sheet : book) {
                sheets.put(sheet.getSheetName(), rows(sheet));
            }
        }
        assertThat(sheets).isEqualTo(tables(out.resolve("tables")));
        assertThat(sheets.get("chronology")).hasSizeGreaterThan(2);
        assertThat(String.valueOf(sheets.get("exhibits")))
                .contains("torn glove")
                .contains("Exhibit 12");
    }

    @Test
    void anAnnotationsPositionInCodePointsHoldsItsWords() throws IOException {
        assertThat(run("export", box.toString(), out.toString(), "--as", "annotations"))
                .isZero();
        int[] points = REPORT.codePoints().toArray();
        int seen = 0;
        int start = -1;
        int end = -1;
        try (JsonParser json = new JsonFactory().createParser(Files.readString(out.resolve("annotations.jsonld")))) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_INT && "start".equals(json.currentName())) {
                    start = json.getIntValue();
                } else if (token == JsonToken.VALUE_NUMBER_INT && "end".equals(json.currentName())) {
                    end = json.getIntValue();
                } else if (token == JsonToken.VALUE_STRING && "exact".equals(json.currentName())) {
                    assertThat(json.getText()).isEqualTo(new String(points, start, end - start));
                    seen++;
                } else if (token == JsonToken.VALUE_NUMBER_INT && "total".equals(json.currentName())) {
                    assertThat(json.getIntValue()).isEqualTo(seen);
                }
            }
        }
        assertThat(seen).isGreaterThan(5);
    }

    @Test
    void entitiesReferToEntitiesThatAreThere() throws IOException {
        assertThat(run("export", box.toString(), out.toString(), "--as", "ftm")).isZero();
        Set<String> ids = new HashSet<>();
        Set<String> referred = new HashSet<>();
        for (String line : Files.readAllLines(out.resolve("entities.ftm.json"))) {
            try (JsonParser json = new JsonFactory().createParser(line)) {
                String property = "";
                for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                    if (token == JsonToken.FIELD_NAME) {
                        property = json.currentName();
                    } else if (token == JsonToken.VALUE_STRING && property.equals("id")) {
                        ids.add(json.getText());
                    } else if (token == JsonToken.VALUE_STRING
                            && Set.of("subject", "object", "involved", "document", "entity")
                                    .contains(property)) {
                        referred.add(json.getText());
                    }
                }
            }
        }
        assertThat(referred).isNotEmpty();
        assertThat(ids).containsAll(referred);
    }

    @Test
    void theTimelineEscapesWordsThatItsProgramWouldTakeForMarkup() throws IOException {
        assertThat(run("export", box.toString(), out.toString(), "--as", "timeline"))
                .isZero();
        assertThat(Files.readString(out.resolve("timeline.json")))
                .contains("\"start_date\":{\"year\":1998,\"month\":3,\"day\":2}")
                .doesNotContain("<b>");
    }

    @Test
    void aCrateIsACaseThatOpensElsewhereAndLosesNothing() throws IOException {
        assertThat(run("export", box.toString(), out.toString(), "--as", "crate,csv"))
                .isZero();
        Path again = folder.resolve("again");
        assertThat(run("verify", out.resolve("documents").toString())).isZero();
        assertThat(run("export", out.resolve("documents").toString(), again.toString(), "--as", "csv"))
                .isZero();
        assertThat(tables(again.resolve("tables"))).isEqualTo(tables(out.resolve("tables")));
        assertThat(Files.readString(out.resolve("ro-crate-metadata.json"))).contains("documents/report%201.txt");
    }

    @Test
    void nothingIsWrittenIntoAFolderThatHoldsSomethingNorIntoTheCase() throws IOException {
        Files.writeString(Files.createDirectories(out).resolve("mine.txt"), "mine");
        assertThat(run("export", box.toString(), out.toString())).isNotZero();
        assertThat(run("export", box.toString(), box.resolve("out").toString())).isNotZero();
        assertThat(Files.readString(out.resolve("mine.txt"))).isEqualTo("mine");
        assertThat(box.resolve("out")).doesNotExist();
    }

    private static List<List<String>> rows(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        int columns = sheet.getRow(0).getLastCellNum();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                Cell cell = row.getCell(i);
                cells.add(cell == null ? "" : cell.getStringCellValue());
            }
            rows.add(cells);
        }
        return rows;
    }

    /// As they are read by a program that knows the mark at the front and the apostrophe before what looks like a
    /// formula.
    private static TreeMap<String, List<List<String>>> tables(Path folder) throws IOException {
        var tables = new TreeMap<String, List<List<String>>>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                List<List<String>> rows = new ArrayList<>();
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    assertThat(reader.read()).isEqualTo('\uFEFF');
                    for (CSVRecord row : CSVFormat.RFC4180.parse(reader)) {
                        rows.add(row.stream()
                                .map(c -> c.startsWith("'") && !c.equals("'") ? c.substring(1) : c)
                                .toList());
                    }
                }
                String name = String.valueOf(file.getFileName());
                tables.put(name.substring(0, name.length() - 4), rows);
            }
        }
        return tables;
    }
}
