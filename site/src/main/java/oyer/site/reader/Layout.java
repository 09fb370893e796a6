package oyer.site.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.DocumentReadings;
import oyer.core.text.DocumentText;
import oyer.core.text.Span;
import oyer.site.reader.Sheets.Sheet;

/// One sheet of a document, laid out.
///
/// @param number 1-based
/// @param sheets how many the document has
public record Layout(int number, int sheets, int pages, List<Leaf> leaves) {

    public Layout {
        leaves = List.copyOf(leaves);
    }

    /// Lays out the sheet on which a character stands.
    ///
    /// @param address of the place where a reading is explained, by its span
    public static Layout of(
            DocumentText text,
            Optional<DocumentReadings> readings,
            List<Discrepancy> discrepancies,
            Optional<Span> here,
            int offset,
            Function<Span, String> address) {
        List<Sheet> sheets = Sheets.of(text);
        int open = Sheets.holding(sheets, offset);
        Sheet sheet = sheets.get(open);
        List<Marked> marked = readings.isEmpty() || sheet.start() == sheet.end()
                ? List.of()
                : Marked.of(readings.get(), discrepancies, new Span(sheet.start(), sheet.end()));
        return new Layout(open + 1, sheets.size(), text.pages().size(), Leaf.of(text, sheet, marked, here, address));
    }

    /// First character of the sheet of a 1-based number; of one too high, of the last.
    public static int startOf(DocumentText text, long number) {
        List<Sheet> sheets = Sheets.of(text);
        return sheets.get(Math.clamp(number, 1, sheets.size()) - 1).start();
    }
}
