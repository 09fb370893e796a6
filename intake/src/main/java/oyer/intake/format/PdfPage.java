package oyer.intake.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import oyer.intake.wire.PageBoxes.Glyph;

/// One page of a PDF being read: its lines as they come, then its text. An empty line is put where the distance to the
/// line before is clearly larger than the page's usual one, or where the text goes up again (the next column).
final class PdfPage {

    /// How many times the usual distance of lines parts two paragraphs.
    private static final float PARAGRAPH = 1.45f;

    /// A gap of so many times the size of the letters parts two columns; justified lines have smaller ones.
    private static final float COLUMN = 1.25f;

    private final boolean boxes;
    private final StringBuilder raw = new StringBuilder(2048);
    private final List<Glyph> glyphs = new ArrayList<>();
    private int[] starts = new int[64];
    private float[] baselines = new float[64];
    private int lines;
    private boolean fresh = true;
    private float lineEnd;
    int shown;
    int unseen;
    boolean broken;

    PdfPage(boolean boxes) {
        this.boxes = boxes;
    }

    void word(String text, List<TextPosition> positions) {
        if (text.isEmpty()) {
            return;
        }
        if (fresh) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
                baselines = Arrays.copyOf(baselines, lines * 2);
            }
            starts[lines] = raw.length();
            baselines[lines++] = positions.isEmpty() ? 0 : positions.getFirst().getYDirAdj();
            fresh = false;
        } else if (!positions.isEmpty()) {
            column(positions.getFirst());
        }
        if (!positions.isEmpty()) {
            TextPosition last = positions.getLast();
            lineEnd = last.getXDirAdj() + last.getWidthDirAdj();
        }
        if (boxes) {
            place(text, positions);
        }
        raw.append(text);
    }

    /// Parts columns by a tab, as cells are in every format.
    private void column(TextPosition next) {
        int last = raw.length() - 1;
        if (raw.charAt(last) == ' '
                && !next.getUnicode().isBlank()
                && next.getXDirAdj() - lineEnd > COLUMN * Math.abs(next.getYScale())) {
            raw.setCharAt(last, '\t');
        }
    }

    void space() {
        if (!fresh && !raw.isEmpty() && raw.charAt(raw.length() - 1) != ' ') {
            raw.append(' ');
        }
    }

    void line() {
        if (!fresh) {
            raw.append('\n');
            fresh = true;
        }
    }

    private void place(String text, List<TextPosition> positions) {
        int length = 0;
        for (TextPosition position : positions) {
            length += position.getUnicode().length();
        }
        int base = raw.length();
        if (length == text.length()) {
            int at = base;
            for (TextPosition position : positions) {
                int end = at + position.getUnicode().length();
                glyphs.add(glyph(position, at, end));
                at = end;
            }
            return;
        }
        // reordered or composed: the word as a whole
        Glyph whole = null;
        for (TextPosition position : positions) {
            whole = around(whole, glyph(position, base, base + text.length()));
        }
        if (whole != null) {
            glyphs.add(whole);
        }
    }

    private static Glyph around(@Nullable Glyph a, Glyph b) {
        if (a == null) {
            return b;
        }
        float left = Math.min(a.left(), b.left());
        float top = Math.min(a.top(), b.top());
        float right = Math.max(a.left() + a.width(), b.left() + b.width());
        float bottom = Math.max(a.top() + a.height(), b.top() + b.height());
        return new Glyph(b.start(), b.end(), left, top, right - left, bottom - top);
    }

    /// A box from a little below the base line to the height of a capital.
    private static Glyph glyph(TextPosition position, int start, int end) {
        float size = Math.max(position.getHeightDir(), 0.75f * Math.abs(position.getYScale()));
        float drop = 0.25f * size;
        float x = position.getX();
        float y = position.getY();
        float length = position.getWidthDirAdj();
        return switch ((int) position.getDir()) {
            case 90 -> new Glyph(start, end, x - size, y - length, size + drop, length);
            case 180 -> new Glyph(start, end, x - length, y - drop, length, size + drop);
            case 270 -> new Glyph(start, end, x - drop, y, size + drop, length);
            default -> new Glyph(start, end, x, y - size, length, size + drop);
        };
    }

    /// The page's text; from then on [#glyphs()] refers to it.
    String text() {
        if (lines == 0) {
            return "";
        }
        float usual = usualDistance();
        StringBuilder text = new StringBuilder(raw.length() + 32);
        List<Glyph> moved = new ArrayList<>(glyphs.size());
        int next = 0;
        for (int i = 0; i < lines; i++) {
            int start = starts[i];
            int end = i + 1 < lines ? starts[i + 1] : raw.length();
            while (end > start && (raw.charAt(end - 1) == ' ' || raw.charAt(end - 1) == '\n')) {
                end--;
            }
            if (i > 0) {
                float distance = baselines[i] - baselines[i - 1];
                text.append(distance > PARAGRAPH * usual || distance < -usual ? "\n\n" : "\n");
            }
            int by = text.length() - start;
            text.append(raw, start, end);
            while (next < glyphs.size() && glyphs.get(next).start() < end) {
                Glyph glyph = glyphs.get(next++);
                if (glyph.start() >= start && raw.charAt(glyph.start()) != ' ') {
                    moved.add(new Glyph(
                            glyph.start() + by,
                            Math.min(glyph.end(), end) + by,
                            glyph.left(),
                            glyph.top(),
                            glyph.width(),
                            glyph.height()));
                }
            }
        }
        glyphs.clear();
        glyphs.addAll(moved);
        return text.append('\n').toString();
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /// The lower quartile: most of a short page can be distances between paragraphs. Raised and lowered signs are less
    /// than five points away and do not count.
    private float usualDistance() {
        float[] distances = new float[lines];
        int count = 0;
        for (int i = 1; i < lines; i++) {
            float distance = baselines[i] - baselines[i - 1];
            if (distance > 5) {
                distances[count++] = distance;
            }
        }
        if (count == 0) {
            return 12;
        }
        Arrays.sort(distances, 0, count);
        return distances[(count - 1) / 4];
    }
}
