package oyer.core.release;

import java.text.Normalizer;
import java.util.Arrays;

/// A text as it is compared: small letters without accents, nothing that is not seen (soft hyphens, joiners), each
/// letter
/// or digit with its place in the text. What parts words is kept as a flag, so that a word is found however it is
/// split.
final class Folded {

    /// What stands before a character.
    static final byte JOINED = 0;

    /// A change within a word: from a small letter to a capital, from a letter to a digit.
    static final byte SEAM = 1;

    /// A hyphen, a point or another sign without blanks.
    static final byte SIGN = 2;

    /// Blanks on one line.
    static final byte BLANK = 3;

    /// The end of a line, with or without a hyphen before it.
    static final byte LINE = 4;

    private final String text;
    private char[] letters;
    private int[] starts;
    private int[] ends;
    private byte[] before;
    private int size;

    private Folded(String text) {
        this.text = text;
        int room = text.length() + 16;
        letters = new char[room];
        starts = new int[room];
        ends = new int[room];
        before = new byte[room];
    }

    static Folded of(String text) {
        return of(text, false);
    }

    /// @param numbered whether numbers are printed before its lines: they part nothing
    static Folded of(String text, boolean numbered) {
        Folded folded = new Folded(text);
        folded.fill(numbered);
        return folded;
    }

    private void fill(boolean numbered) {
        byte gap = LINE;
        boolean lineStart = true;
        int last = 0;
        for (int at = 0; at < text.length(); ) {
            int code = text.codePointAt(at);
            int width = Character.charCount(code);
            if (isUnseen(code)) {
                at += width;
                continue;
            }
            if (code == '\n' || code == '\r' || code == '\f' || code == 0x2028 || code == 0x2029) {
                gap = LINE;
                lineStart = true;
                at += width;
                continue;
            }
            if (!Character.isLetterOrDigit(code) && !isDrawnLetter(at)) {
                byte here = Character.isWhitespace(code) || Character.isSpaceChar(code) ? BLANK : SIGN;
                gap = (byte) Math.max(gap, here);
                at += width;
                continue;
            }
            int margin = numbered && lineStart ? marginNumber(at) : at;
            if (margin > at) {
                at = margin;
                lineStart = false;
                continue;
            }
            lineStart = false;
            if (gap == JOINED && size > 0 && isSeam(last, code)) {
                gap = SEAM;
            }
            put(code, at, at + width, gap);
            gap = JOINED;
            last = code;
            at += width;
        }
    }

    private static boolean isUnseen(int code) {
        return Character.getType(code) == Character.FORMAT
                || code == 0xAD
                || Character.getType(code) == Character.NON_SPACING_MARK;
    }

    /// A sign between letters that recognition writes for a letter: `Ba|l`, `Ki$t`.
    private boolean isDrawnLetter(int at) {
        char sign = text.charAt(at);
        return (sign == '|' || sign == '!' || sign == '$' || sign == '\u20ac')
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    /// Past a number of one or two digits that stands before a numbered line, in a margin of its own.
    private int marginNumber(int at) {
        int end = at;
        while (end < text.length() && end < at + 3 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean number = end > at && end <= at + 2;
        boolean margin = number
                && end + 1 < text.length()
                && (text.charAt(end) == '\t' || text.charAt(end) == ' ' && text.charAt(end + 1) == ' ');
        return margin ? end : at;
    }

    private static boolean isSeam(int last, int code) {
        return Character.isLowerCase(last) && Character.isUpperCase(code)
                || Character.isDigit(last) != Character.isDigit(code);
    }

    private void put(int code, int start, int end, byte gap) {
        if (code < 128) {
            add(Character.toLowerCase((char) code), start, end, gap);
            return;
        }
        String plain = plain(code);
        for (int i = 0; i < plain.length(); i++) {
            add(plain.charAt(i), start, end, i == 0 ? gap : JOINED);
        }
    }

    private void add(char letter, int start, int end, byte gap) {
        if (size == letters.length) {
            letters = Arrays.copyOf(letters, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            before = Arrays.copyOf(before, size * 2);
        }
        letters[size] = letter;
        starts[size] = start;
        ends[size] = end;
        before[size++] = gap;
    }

    /// Letters and digits without accents: `ß` is `ss`, `æ` is `ae`, letters of other scripts that look the same are
    /// the
    /// Latin ones.
    private static String plain(int code) {
        switch (code) {
            case 0xDF, 0x1E9E:
                return "ss";
            case 0xE6, 0xC6:
                return "ae";
            case 0x153, 0x152:
                return "oe";
            case 0xF8, 0xD8:
                return "o";
            case 0x142, 0x141:
                return "l";
            case 0x131:
                return "i";
            default:
        }
        int like = "авекмнорстухіјѕ".indexOf(Character.toLowerCase(code));
        if (like >= 0) {
            return String.valueOf("abekmhopctyxijs".charAt(like));
        }
        String taken = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(taken.length());
        taken.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> plain.appendCodePoint(Character.toLowerCase(c)));
        return plain.toString();
    }

    int size() {
        return size;
    }

    char letter(int at) {
        return letters[at];
    }

    /// Offset in the text at which a letter begins.
    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    byte gap(int at) {
        return at >= size ? LINE : before[at];
    }

    /// Whether a word begins here, seams included.
    boolean opens(int at) {
        return at == 0 || at >= size || before[at] != JOINED;
    }

    /// Whether it is written as a capital.
    boolean capital(int at) {
        return Character.isUpperCase(text.codePointAt(starts[at]));
    }

    String word(int from, int to) {
        return new String(letters, from, to - from);
    }

    String text() {
        return text;
    }
}
