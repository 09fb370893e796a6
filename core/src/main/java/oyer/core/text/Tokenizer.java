package oyer.core.text;

import java.util.Arrays;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Cuts a text into tokens in one pass. Boundaries that are glued on the page (`released.The`, `man.1985`) are
/// cut by shape, without changing a character.
final class Tokenizer {

    private final String text;
    private final MarginNumbers margin;
    private int nextMargin;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private byte[] kinds;
    private byte[] gaps;

    /// @param margin the numbers printed before the lines of the text
    Tokenizer(String text, MarginNumbers margin) {
        this.text = text;
        this.margin = margin;
        int guess = text.length() / 5 + 16;
        starts = new int[guess];
        ends = new int[guess];
        hashes = new int[guess];
        kinds = new byte[guess];
        gaps = new byte[guess];
    }

    Tokens tokens() {
        int length = text.length();
        int i = 0;
        Gap gap = Gap.BLOCK;
        while (i < length) {
            char c = text.charAt(i);
            if (isSpace(c) || atMargin(i)) {
                int next = pastSpaceAndMargin(i);
                gap = size == 0 ? Gap.BLOCK : gapOf(i, next);
                i = next;
                continue;
            }
            int end = isWordPart(c) ? endOfWord(i) : i + (pair(i) ? 2 : 1);
            add(i, end, gap);
            gap = Gap.NONE;
            i = end;
        }
        return new Tokens(text, size, starts, ends, hashes, kinds, gaps);
    }

    private boolean atMargin(int i) {
        return nextMargin < margin.size() && margin.start(nextMargin) == i;
    }

    /// White space, and the numbers that a page prints before its lines.
    private int pastSpaceAndMargin(int from) {
        int i = from;
        while (i < text.length()) {
            if (atMargin(i)) {
                i = margin.end(nextMargin++);
            } else if (isSpace(text.charAt(i))) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean pair(int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private Gap gapOf(int from, int to) {
        if (nextMargin > 0 && margin.end(nextMargin - 1) > from) {
            return margin.emptyBefore(nextMargin - 1, from) ? Gap.BLOCK : Gap.LINE;
        }
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\f') {
                return Gap.BLOCK;
            }
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                lines++;
            }
        }
        return lines == 0 ? Gap.SPACE : lines == 1 ? Gap.LINE : Gap.BLOCK;
    }

    /// Letters and digits run on; an apostrophe or a hyphen only between letters, and a change from digits to a
    /// capitalised word (`1985The`) ends the token.
    private int endOfWord(int start) {
        int length = text.length();
        int i = start;
        while (i < length) {
            char c = text.charAt(i);
            if (isWordPart(c)) {
                if (i > start && gluedAt(i)) {
                    return i;
                }
                i++;
            } else if ((c == '\'' || c == '\u2019' || c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00ad')
                    && i > start
                    && i + 1 < length
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1))) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /// Whether a new token begins inside a run of letters and digits: `1985The`, `manThe` stays one word unless
    /// digits are involved, because camel case is a name's right (`McDonnell`).
    private boolean gluedAt(int i) {
        char before = text.charAt(i - 1);
        char here = text.charAt(i);
        return before >= '0'
                && before <= '9'
                && Character.isUpperCase(here)
                && i + 1 < text.length()
                && Character.isLowerCase(text.charAt(i + 1));
    }

    private void add(int start, int end, Gap gap) {
        if (size == starts.length) {
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            hashes = Arrays.copyOf(hashes, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            gaps = Arrays.copyOf(gaps, capacity);
        }
        int hash = 0;
        boolean letters = false;
        boolean digits = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            hash = WordTable.step(hash, c);
            if (c < 128) {
                letters |= c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
                digits |= c >= '0' && c <= '9';
            } else if (Character.isDigit(c)) {
                digits = true;
            } else if (Character.isLetter(c)) {
                letters = true;
            }
        }
        Kind kind = letters ? digits ? Kind.MIXED : Kind.WORD : digits ? Kind.NUMBER : Kind.SIGN;
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        kinds[size] = (byte) kind.ordinal();
        gaps[size] = (byte) gap.ordinal();
        size++;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || c > 127 && Character.isSpaceChar(c);
    }

    private static boolean isWordPart(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
