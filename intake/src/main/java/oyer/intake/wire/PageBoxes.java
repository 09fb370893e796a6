package oyer.intake.wire;

import java.util.ArrayList;
import java.util.List;
import oyer.core.review.PageImages.Box;

/// Where the characters of one page stand.
///
/// @param width of the page as displayed, in points of 1/72 inch; of an image in dots
/// @param height in the same unit
/// @param text the page's words exactly as the document's text has them
/// @param glyphs in order of the text; spaces and line ends have none
public record PageBoxes(float width, float height, String text, List<Glyph> glyphs) {

    /// One character with its box, or, where a page was recognised from an image, one word.
    ///
    /// @param start first code unit in the page's text
    /// @param end the code unit after the last
    public record Glyph(int start, int end, float left, float top, float width, float height) {}

    public PageBoxes {
        glyphs = List.copyOf(glyphs);
    }

    /// One box per line for `[start, end)` of the page's text.
    public List<Box> boxes(int start, int end) {
        List<Box> lines = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (glyph.end <= start || glyph.start >= end) {
                continue;
            }
            Box box = part(glyph, start, end);
            Box last = lines.isEmpty() ? null : lines.getLast();
            if (last != null && sameLine(last, box)) {
                lines.set(lines.size() - 1, last.with(box));
            } else {
                lines.add(box);
            }
        }
        return lines;
    }

    /// Of a recognised word only the characters asked for, taken as equally wide.
    private static Box part(Glyph glyph, int start, int end) {
        double each = (double) glyph.width / (glyph.end - glyph.start);
        int from = Math.max(start, glyph.start);
        int to = Math.min(end, glyph.end);
        return new Box(glyph.left + (from - glyph.start) * each, glyph.top, (to - from) * each, glyph.height);
    }

    private static boolean sameLine(Box line, Box next) {
        double overlap = Math.min(line.bottom(), next.bottom()) - Math.max(line.top(), next.top());
        boolean level = overlap > 0.5 * Math.min(line.height(), next.height());
        return level && next.left() >= line.left() - next.width();
    }
}
