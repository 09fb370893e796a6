package oyer.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The one typeface of a dossier, embedded with the letters that are used of it. Has every letter of both languages; a
/// sign that it has not is drawn as a box, so that it is seen that one stood there.
final class Face {

    /// Comes with the reader of PDF.
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int BOX = 0x25A1;
    private static final float UNKNOWN = -1;
    private static final float MISSING = -2;

    private final PDType0Font font;
    private final float[] widths = new float[0x10000];

    private Face(PDType0Font font) {
        this.font = font;
        Arrays.fill(widths, UNKNOWN);
    }

    static Face in(PDDocument document) throws IOException {
        try (InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE), FILE)) {
            return new Face(PDType0Font.load(document, file, true));
        }
    }

    PDType0Font font() {
        return font;
    }

    /// The text as it can be drawn: what has no glyph replaced, what ends a line made a space.
    String drawable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                out.append(' ');
            } else if (c >= ' ' && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                out.appendCodePoint(width(c) == MISSING ? BOX : c);
            }
        });
        return out.toString();
    }

    /// In points; the text is [#drawable].
    float width(String text, float size) {
        float sum = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            sum += width(text.codePointAt(i));
        }
        return sum * size / 1000;
    }

    private float width(int c) {
        if (c >= widths.length) {
            return MISSING;
        }
        if (widths[c] == UNKNOWN) {
            widths[c] = measured(c);
        }
        return widths[c];
    }

    private float measured(int c) {
        try {
            return font.getStringWidth(Character.toString(c));
        } catch (IOException | IllegalArgumentException noGlyph) {
            return MISSING;
        }
    }
}
