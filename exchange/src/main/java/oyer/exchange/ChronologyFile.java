package oyer.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.EmptyFileException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import oyer.core.review.ChronologyImport.Line;

/// A chronology that somebody made, as a table: comma-separated values (or with semicolons or tabs between them) or a
/// workbook (Office Open XML). The first row holds the headings.
public final class ChronologyFile {

    /// A file of more bytes is refused: it is no list that a person made.
    public static final long MOST_BYTES = 256L << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ChronologyFile() {}

    /// The lines that tell of an event.
    ///
    /// @param said which heading holds what, where it was said
    /// @param sheet which sheet of a workbook; without it one named chronology, else the first
    /// @throws IllegalArgumentException when it is no such table; the message says what is amiss
    public static List<Line> lines(Path file, Map<ChronologyColumns.Part, String> said, Optional<String> sheet)
            throws IOException {
        long bytes = Files.size(file);
        if (bytes > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "it has " + bytes + " bytes, and more than " + MOST_BYTES + " are not read");
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        List<List<String>> rows = name.endsWith(".xlsx") ? workbook(file, sheet) : separated(file);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("it is empty");
        }
        ChronologyColumns columns = new ChronologyColumns(rows.getFirst(), said);
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            columns.line(i + 1, rows.get(i)).ifPresent(lines::add);
        }
        return lines;
    }

    private static List<List<String>> separated(Path file) throws IOException {
        String text = decoded(Files.readAllBytes(file));
        List<List<String>> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .get();
        try (BufferedReader reader = new BufferedReader(new StringReader(text))) {
            for (CSVRecord row : format.parse(reader)) {
                rows.add(row.stream().map(ChronologyFile::unguarded).toList());
            }
        } catch (UncheckedIOException | IOException e) {
            throw new IllegalArgumentException("line " + (rows.size() + 1) + " is broken: " + e.getMessage()
                    + ". Maybe a quotation mark is open?");
        }
        return rows;
    }

    private static String decoded(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            text = new String(bytes, WINDOWS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// The one that the headings hold most of.
    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char c : new char[] {';', '\t'}) {
            if (count(first, c) > count(first, best)) {
                best = c;
            }
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }

    /// Without the apostrophe that [CsvTables] puts before what looks like a formula.
    private static String unguarded(String cell) {
        return cell.startsWith("'") && !CsvTables.guarded(cell.substring(1)).equals(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }

    private static List<List<String>> workbook(Path file, Optional<String> named) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = sheet(book, named);
            DataFormatter formatter = new DataFormatter(Locale.ROOT);
            List<List<String>> rows = new ArrayList<>();
            for (Row row : sheet) {
                while (rows.size() < row.getRowNum()) {
                    rows.add(List.of()); // so that numbers are those of the sheet
                }
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < Math.max(row.getLastCellNum(), 0); i++) {
                    Cell cell = row.getCell(i);
                    cells.add(cell == null ? "" : text(cell, formatter));
                }
                rows.add(cells);
            }
            return rows;
        } catch (NotOfficeXmlFileException | EmptyFileException | OpenXML4JRuntimeException e) {
            throw new IllegalArgumentException("it is no workbook that can be read: " + e.getMessage());
        }
    }

    private static Sheet sheet(XSSFWorkbook book, Optional<String> named) {
        Sheet sheet = book.getSheet(named.orElse("chronology"));
        if (sheet == null && named.isPresent()) {
            throw new IllegalArgumentException("it has no sheet named [" + named.get() + "]");
        }
        if (sheet == null && book.getNumberOfSheets() == 0) {
            throw new IllegalArgumentException("it has no sheet");
        }
        return sheet == null ? book.getSheetAt(0) : sheet;
    }

    /// A day as `1985-03-30`, however the sheet shows it; a formula by what it came to.
    private static String text(Cell cell, DataFormatter formatter) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime time = cell.getLocalDateTimeCellValue();
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : time.withSecond(0).withNano(0).toString();
        }
        return type == CellType.STRING ? cell.getStringCellValue() : formatter.formatCellValue(cell);
    }
}
