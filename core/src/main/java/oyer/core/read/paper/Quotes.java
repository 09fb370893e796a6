package oyer.core.read.paper;

import java.util.ArrayList;
import java.util.List;
import oyer.core.text.Span;

/// Words between quotation marks, of either kind of mark and in English and German order.
public final class Quotes {

    /// Longer ones are no words of somebody, or a mark is missing.
    private static final int LONGEST = 400;

    private static final String OPEN = "\"\u201c\u201e\u00bb\u00ab";

    private Quotes() {}

    /// Each with its marks, in order of place; none within another, none across an empty line.
    public static List<Span> of(String text) {
        List<Span> quotes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char open = text.charAt(i);
            if (OPEN.indexOf(open) < 0) {
                continue;
            }
            int close = close(text, i, open);
            if (close > i) {
                quotes.add(new Span(i, close + 1));
                i = close;
            }
        }
        return quotes;
    }

    private static int close(String text, int open, char mark) {
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST); i++) {
            char c = text.charAt(i);
            boolean closes = switch (mark) {
                case '"' -> c == '"';
                case '\u201c' -> c == '\u201d' || c == '"';
                case '\u201e' -> c == '\u201c' || c == '\u201d' || c == '"';
                case '\u00bb' -> c == '\u00ab';
                default -> c == '\u00bb';
            };
            if (closes) {
                return i;
            }
            if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                return -1;
            }
        }
        return -1;
    }
}
