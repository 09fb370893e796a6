package oyer.bench.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A court reporter's transcript: 25 numbered lines a page, the printed page number top right.
///
/// In the source a line is a turn; `>` centres it, `.` is an empty line, `#` begins a new page.
final class NumberedTranscript {

    static final int FIRST_PAGE = 412;
    private static final int LINES = 25;
    private static final int COLUMNS = 58;
    private static final float LEFT = 108;
    private static final float TOP = 700;
    private static final float LEADING = 25;
    private static final float SIZE = 11;

    private NumberedTranscript() {}

    static byte[] of(String source, Path fonts) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = PDType0Font.load(
                    document, fonts.resolve("LiberationMono-Regular.ttf").toFile());
            List<String> lines = lines(source);
            for (int from = 0; from < lines.size(); from += LINES) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                List<String> shown = lines.subList(from, Math.min(lines.size(), from + LINES));
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    page(out, font, FIRST_PAGE + from / LINES, shown);
                }
            }
            return SteadyPdf.save(document);
        }
    }

    private static void page(PDPageContentStream out, PDType0Font font, int number, List<String> lines)
            throws IOException {
        out.moveTo(LEFT - 10, 50);
        out.lineTo(LEFT - 10, 750);
        out.stroke();
        out.setFont(font, SIZE);
        TypedPages.show(out, 520, 740, Integer.toString(number));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int indent = line.length() - line.stripLeading().length();
            float y = TOP - i * LEADING;
            TypedPages.show(out, i < 9 ? 78.6f : 72, y, Integer.toString(i + 1));
            TypedPages.show(out, LEFT + indent * SIZE * 0.6f, y, line.strip());
        }
    }

    /// The source as lines of a page, wrapped; pages filled up with empty lines where a new one begins.
    static List<String> lines(String source) {
        List<String> lines = new ArrayList<>();
        for (String turn : source.lines().toList()) {
            if (turn.equals("#")) {
                while (lines.size() % LINES != 0) {
                    lines.add("");
                }
            } else if (turn.startsWith(">")) {
                wrap(turn.substring(1), COLUMNS - 6).forEach(line -> lines.add(centred(line)));
            } else {
                wrap(indented(turn), COLUMNS).forEach(lines::add);
            }
        }
        return lines;
    }

    private static String indented(String turn) {
        if (turn.equals(".")) {
            return "";
        }
        if (turn.startsWith("Q. ") || turn.startsWith("A. ")) {
            return "     " + turn.substring(0, 2) + "  " + turn.substring(3);
        }
        int colon = turn.indexOf(':');
        boolean speaker = colon > 0
                && turn.substring(0, colon).equals(turn.substring(0, colon).toUpperCase(Locale.ROOT));
        return speaker && !turn.startsWith("BY ") ? "          " + turn : turn;
    }

    private static String centred(String line) {
        return " ".repeat((COLUMNS - line.length()) / 2) + line;
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int at = rest.lastIndexOf(' ', width);
            lines.add(rest.substring(0, at));
            rest = rest.substring(at + 1);
        }
        lines.add(rest);
        return lines;
    }
}
