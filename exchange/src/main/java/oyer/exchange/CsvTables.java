package oyer.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Each table as a file of comma-separated values (RFC 4180, UTF-8 with a mark by which spreadsheet programs know it).
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises, since the words of
/// a
/// document may be hostile.
public final class CsvTables {

    private CsvTables() {}

    public static void write(List<CaseTable> tables, Path folder) throws IOException {
        for (CaseTable table : tables) {
            Path file = folder.resolve(table.name() + ".csv");
            try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                writer.write('\uFEFF');
                CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
                printer.printRecord(table.columns());
                table.rows()
                        .each(cells -> printer.printRecord(
                                cells.stream().map(CsvTables::guarded).toList()));
                printer.flush();
            }
        }
    }

    /// Whoever takes one apostrophe off what this gives has the cell again, whatever it began with.
    static String guarded(String cell) {
        int apostrophes = 0;
        while (apostrophes < cell.length() && cell.charAt(apostrophes) == '\'') {
            apostrophes++;
        }
        return formula(cell.substring(apostrophes)) ? "'" + cell : cell;
    }

    private static boolean formula(String cell) {
        String shown = cell.stripLeading();
        return shown.isEmpty()
                ? !cell.isEmpty() && "\t\r".indexOf(cell.charAt(0)) >= 0
                : "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(shown.charAt(0)) >= 0;
    }
}
