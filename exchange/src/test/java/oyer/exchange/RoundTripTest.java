package oyer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.core.review.ChronologyImport.Cited;
import oyer.core.review.ChronologyImport.Line;

class RoundTripTest {

    private static final List<String> COLUMNS =
            List.of("when", "what", "people", "place", "sha256", "start", "end", "words");

    /// What files of tables are known to stumble over.
    private static final List<String> PIECES = List.of(
            "a",
            "he said",
            " ",
            "  ",
            ",",
            ";",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "\"",
            "\"\"",
            "'",
            "''",
            "=",
            "+",
            "-",
            "@",
            "\uFF1D",
            "_x0041_",
            "_x005F_",
            "_",
            "<b>",
            "&amp;",
            "\u0001",
            "\uFEFF",
            "\u2028",
            "\uD83D\uDD0D",
            "äöü");

    @TempDir
    Path folder;

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(7); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static List<List<String>> rows(int seed) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            rows.add(List.of(
                    "1985-03",
                    "event " + i,
                    "",
                    "",
                    "0".repeat(64),
                    String.valueOf(i),
                    String.valueOf(i + 5),
                    hostile(random)));
        }
        return rows;
    }

    private List<String> words(Path file) throws IOException {
        return ChronologyFile.lines(file, Map.of(), Optional.empty()).stream()
                .map(Line::cited)
                .flatMap(Optional::stream)
                .map(Cited::words)
                .toList();
    }

    @Test
    void wordsOfAnyKindComeBackFromSeparatedValuesAsTheyWent() throws IOException {
        List<List<String>> rows = rows(3);
        CsvTables.write(List.of(new CaseTable("chronology", COLUMNS, sink -> each(rows, sink))), folder);
        assertThat(words(folder.resolve("chronology.csv")))
                .isEqualTo(rows.stream().map(List::getLast).toList());
    }

    @Test
    void wordsOfAnyKindComeBackFromAWorkbookAsTheyWent() throws IOException {
        List<List<String>> rows = rows(4);
        Path file = folder.resolve("case.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook.write(List.of(new CaseTable("chronology", COLUMNS, sink -> each(rows, sink))), out);
        }
        assertThat(words(file)).isEqualTo(rows.stream().map(List::getLast).toList());
    }

    private static void each(List<List<String>> rows, CaseTable.Sink sink) throws IOException {
        for (List<String> row : rows) {
            sink.row(row);
        }
    }
}
