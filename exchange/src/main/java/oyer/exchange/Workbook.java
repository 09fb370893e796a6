package oyer.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// All tables as one workbook (Office Open XML), a sheet each. Every cell is text, so that no word of a document is
/// taken
/// for a formula or a date.
///
/// A sheet holds no more than 1,048,576 rows: what does not fit goes on in the next (`chronology 2`). A cell holds no
/// more
/// than 32,767 characters: a longer one is cut and says so; the files of comma-separated values have it whole.
public final class Workbook {

    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int MOST_CHARACTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final String CUT = " [cut here: the cell is full]";
    private static final int ROWS_IN_MEMORY = 100;
    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private final SXSSFWorkbook book;
    private final CellStyle heading;
    private final int mostRows;

    private Workbook(SXSSFWorkbook book, int mostRows) {
        this.book = book;
        this.mostRows = mostRows;
        this.heading = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
    }

    public static void write(List<CaseTable> tables, OutputStream out) throws IOException {
        write(tables, out, MOST_ROWS);
    }

    static void write(List<CaseTable> tables, OutputStream out, int mostRows) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Workbook workbook = new Workbook(book, mostRows);
            for (CaseTable table : tables) {
                Sheets sheets = workbook.new Sheets(table);
                table.rows().each(sheets::row);
            }
            book.write(out);
        }
    }

    /// The sheets of one table.
    private final class Sheets {
        private final CaseTable table;
        private int number;
        private SXSSFSheet sheet;
        private int next;

        Sheets(CaseTable table) {
            this.table = table;
            this.sheet = begin();
        }

        private SXSSFSheet begin() {
            number++;
            SXSSFSheet begun = book.createSheet(number == 1 ? table.name() : table.name() + " " + number);
            Row row = begun.createRow(0);
            for (int i = 0; i < table.columns().size(); i++) {
                row.createCell(i).setCellValue(table.columns().get(i));
                row.getCell(i).setCellStyle(heading);
            }
            begun.createFreezePane(0, 1);
            next = 1;
            return begun;
        }

        void row(List<String> cells) {
            if (next == mostRows) {
                sheet = begin();
            }
            Row row = sheet.createRow(next++);
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    row.createCell(i).setCellValue(fitting(cells.get(i)));
                }
            }
        }
    }

    /// As the format writes it: what XML cannot hold as `_x0001_`, and an underscore that would be taken for the
    /// beginning of such as `_x005F_` (ECMA-376, ST_Xstring).
    static String fitting(String cell) {
        String written = written(cell);
        return written.length() <= MOST_CHARACTERS ? written : written(cut(cell, written.length()));
    }

    private static String written(String cell) {
        StringBuilder out = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= '\uFFFE';
            if (control) {
                out.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
            } else if (c == '_' && ESCAPE.matcher(cell).region(i, cell.length()).lookingAt()) {
                out.append("_x005F_");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// @param written how long it would be
    private static String cut(String cell, int written) {
        int end = MOST_CHARACTERS - CUT.length() - (written - cell.length());
        return cell.substring(0, Character.isLowSurrogate(cell.charAt(end)) ? end - 1 : end) + CUT;
    }
}
