package oyer.core.text;

import java.util.Arrays;
import java.util.Set;
import oyer.core.text.Tokens.Gap;

/// Tells lines that stand for themselves (a field of a form, a row of a log, an address, a title) from lines at which a
/// paragraph was only wrapped.
///
/// A block, a run of lines without an empty one between, is a wrapped paragraph where a third of its lines or more go
/// on
/// in small letters: no form and no list does. In a wrapped paragraph a line was broken because the next word had no
/// room left; where it had room, the writer meant to begin anew. In any other block each line that begins like a
/// sentence is its own, unless the line before it was full by the width to which the document wraps its paragraphs.
final class LineBreaks {

    /// Pages with letters of unequal width wrap at unequal columns: an eighth of the width is no room to speak of.
    private static final int TOLERANCE = 8;

    /// No page is wrapped wider; longer lines are paragraphs on a line each.
    private static final int WIDEST = 130;

    private static final int NARROWEST = 30;

    /// What is no paragraph for certain, and has no paragraph beside it to tell the width of the page, is taken for
    /// wrapped where it is as wide as a page.
    private static final int ROOMY = 50;

    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COMMAS = 2;

    private static final WordSet OPEN = WordSet.of(TableFile.classes(LineBreaks.class, "open-ends.txt")
            .getOrDefault("OPEN", Set.of())
            .toArray(String[]::new));

    private final Tokens tokens;
    private final String text;

    /// First token of each line that has one.
    private int[] first = new int[64];

    private int lines;
    private int next;

    private LineBreaks(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.characters();
    }

    /// Two passes over the lines; over the characters only of what may be a table of values.
    ///
    /// @return first tokens of the lines that stand for themselves, ascending; without those after an empty line,
    /// which begin anew in any case
    static int[] of(Tokens tokens) {
        return new LineBreaks(tokens).own();
    }

    private int[] own() {
        for (int token = 0; token < tokens.size(); token++) {
            Gap gap = tokens.gap(token);
            if (gap == Gap.LINE || gap == Gap.BLOCK) {
                if (lines == first.length) {
                    first = Arrays.copyOf(first, lines * 2);
                }
                first[lines++] = token;
            }
        }
        int page = pageWidth();
        int[] own = new int[lines];
        int count = 0;
        for (int from = 0; from < lines; from = next) {
            next = blockEnd(from);
            int rows = valuesParted(from, next, own, count);
            if (rows > 0) {
                count += rows - 1; // the first begins the block
                continue;
            }
            boolean wrapped = wrapped(from, next);
            int width = wrapped || page == 0 ? width(from, next) : page;
            if (!wrapped && page == 0 && (width < ROOMY || width > WIDEST)) {
                width = 0;
            }
            boolean hanging = hanging(from, next);
            for (int line = from + 1; line < next; line++) {
                if (own(line, width)
                        || !wrapped && rows(line)
                        || hanging && begins(line) && indent(line) == indent(from) && indented(line)) {
                    own[count++] = first[line];
                }
            }
        }
        return Arrays.copyOf(own, count);
    }

    private boolean own(int line, int width) {
        return begins(line) && (announces(line - 1) || !goesOn(line - 1) && !full(line, width));
    }

    /// The rows of a block that is a table as it is written to a file, values parted by commas or semicolons
    /// (RFC 4180): each row has as many, and no space stands behind what parts them. A line that goes on with
    /// a quoted value of the line above is no row of its own.
    ///
    /// @param own takes in the first token of each row but the first, from `at` on
    /// @return how many rows there are; 0 where the block is no such table
    private int valuesParted(int from, int to, int[] own, int at) {
        char sign = text.indexOf(';', tokens.start(first[from]), tokens.end(lastOf(from))) < 0 ? ',' : ';';
        boolean quoted = false;
        int columns = 0;
        int rows = 0;
        int here = 0;
        for (int line = from; line < to; line++) {
            if (!quoted && line > from) {
                own[at + rows - 1] = first[line];
            }
            int stop = line + 1 < to ? tokens.start(first[line + 1]) : tokens.end(lastOf(line));
            for (int i = tokens.start(first[line]); i < stop; i++) {
                char c = text.charAt(i);
                quoted ^= c == '"';
                if (!quoted && c == sign) {
                    here++;
                    if (i + 1 < text.length() && text.charAt(i + 1) == ' ') {
                        return 0;
                    }
                }
            }
            if (!quoted) {
                columns = rows == 0 ? here : columns;
                if (here != columns || here < FEWEST_COMMAS) {
                    return 0;
                }
                rows++;
                here = 0;
            }
        }
        return rows >= FEWEST_ROWS && !quoted ? rows : 0;
    }

    /// Two lines that both begin with a number: rows.
    private boolean rows(int line) {
        return tokens.kind(first[line]) == Tokens.Kind.NUMBER && tokens.kind(first[line - 1]) == Tokens.Kind.NUMBER;
    }

    /// The width to which most paragraphs are wrapped; 0 where none is.
    private int pageWidth() {
        int widest = 0;
        for (int from = 0; from < lines; from = next) {
            next = blockEnd(from);
            if (next - from > 2 && wrapped(from, next)) {
                widest = Math.max(widest, width(from, next));
            }
        }
        return widest;
    }

    private int blockEnd(int from) {
        int line = from + 1;
        while (line < lines && tokens.gap(first[line]) == Gap.LINE) {
            line++;
        }
        return line;
    }

    private boolean wrapped(int from, int to) {
        int small = 0;
        for (int line = from + 1; line < to; line++) {
            small += Character.isLowerCase(tokens.first(first[line])) ? 1 : 0;
        }
        int width = width(from, to);
        return small * 3 >= to - from - 1 && small > 0 && width <= WIDEST && width >= NARROWEST;
    }

    private int width(int from, int to) {
        int width = 0;
        for (int line = from; line < to; line++) {
            width = Math.max(width, column(line));
        }
        return width;
    }

    /// Whether the first word of a line had no room in the line before it.
    private boolean full(int line, int width) {
        int word = tokens.start(first[line]);
        int end = word;
        while (end < text.length() && end - word < width && text.charAt(end) > ' ') {
            end++;
        }
        return width > 0 && column(line - 1) + 1 + end - word > width - width / TOLERANCE;
    }

    /// The column after the last word of a line.
    private int column(int line) {
        return tokens.end(lastOf(line)) - lineStart(line);
    }

    private int lastOf(int line) {
        return (line + 1 < lines ? first[line + 1] : tokens.size()) - 1;
    }

    private int lineStart(int line) {
        int at = tokens.start(first[line]);
        while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r' && text.charAt(at - 1) != '\f') {
            at--;
        }
        return at;
    }

    private int indent(int line) {
        return tokens.start(first[line]) - lineStart(line);
    }

    /// Whether the line before is set in from the one that opens the block: an entry that was wrapped under its head.
    private boolean indented(int line) {
        return indent(line - 1) > indent(line) + 1;
    }

    /// Entries whose further lines are set in: every line at the margin begins like a sentence.
    private boolean hanging(int from, int to) {
        boolean deeper = false;
        for (int line = from + 1; line < to; line++) {
            int more = indent(line) - indent(from);
            if (more < 0 || more == 0 && !begins(line)) {
                return false;
            }
            deeper |= more > 1;
        }
        return deeper;
    }

    private boolean begins(int line) {
        char c = tokens.first(first[line]);
        return !Character.isLowerCase(c) && ",;:.-)%".indexOf(c) < 0;
    }

    private boolean announces(int line) {
        return tokens.is(lastOf(line), ':');
    }

    /// Whether a line ends in the middle of what it says.
    private boolean goesOn(int line) {
        int last = lastOf(line);
        char c = tokens.last(last);
        return ",-(&/\u2013".indexOf(c) >= 0
                || tokens.kind(last) == Tokens.Kind.WORD
                        && !tokens.capitalised(last)
                        && (tokens.length(last) <= 3 || OPEN.has(tokens, last))
                        && lastOf(line) > first[line];
    }

    /// Whether a small word cannot end what a line says: `im`, `ohne`, `with`.
    static boolean open(Tokens tokens, int last) {
        return !tokens.capitalised(last) && OPEN.has(tokens, last);
    }
}
