package oyer.intake.ocr;

import java.util.ArrayList;
import java.util.List;
import oyer.intake.wire.PageBoxes;
import oyer.intake.wire.PageBoxes.Glyph;

/// Tesseract's table of words (TSV) as text with boxes.
///
/// Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.
final class Table {

    private static final int WORD = 5;

    /// Below this mean confidence the words are dots of a photograph taken for letters, and the page has none.
    private static final double NOISE = 30;

    private final StringBuilder text = new StringBuilder();
    private final List<Glyph> glyphs = new ArrayList<>();
    private double confidence;
    private String paragraph = "";
    private String line = "";

    private Table() {}

    static PageBoxes read(String tsv, Raster page, float width, float height) {
        Table table = new Table();
        float across = width / page.width();
        float down = height / page.height();
        int start = tsv.indexOf('\n') + 1; // the head
        while (start > 0 && start < tsv.length()) {
            int end = tsv.indexOf('\n', start);
            end = end < 0 ? tsv.length() : end;
            table.row(tsv.substring(start, end).split("\t", 12), across, down);
            start = end + 1;
        }
        if (table.glyphs.isEmpty() || table.confidence / table.glyphs.size() < NOISE) {
            return new PageBoxes(width, height, "", List.of());
        }
        table.text.append('\n');
        return new PageBoxes(width, height, table.text.toString(), table.glyphs);
    }

    private void row(String[] cells, float across, float down) {
        if (cells.length < 12 || cells[11].isBlank()) {
            return;
        }
        try {
            if (Integer.parseInt(cells[0]) != WORD) {
                return;
            }
            int left = Integer.parseInt(cells[6]);
            int top = Integer.parseInt(cells[7]);
            int width = Integer.parseInt(cells[8]);
            int height = Integer.parseInt(cells[9]);
            double sure = Double.parseDouble(cells[10]);
            gap(cells);
            String word = cells[11].strip();
            int start = text.length();
            text.append(word);
            glyphs.add(new Glyph(start, text.length(), left * across, top * down, width * across, height * down));
            confidence += sure;
        } catch (NumberFormatException e) {
            // not a row of the table: a warning that got between
        }
    }

    private void gap(String[] cells) {
        String inParagraph = cells[2] + '.' + cells[3];
        String onLine = inParagraph + '.' + cells[4];
        if (!text.isEmpty()) {
            text.append(!inParagraph.equals(paragraph) ? "\n\n" : onLine.equals(line) ? " " : "\n");
        }
        paragraph = inParagraph;
        line = onLine;
    }
}
