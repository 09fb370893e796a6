package oyer.core.read.head;

import java.util.ArrayList;
import java.util.List;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// A line of a head, or a cell of one: tokens from `first`, the last not included.
record HeadLine(int first, int end) {

    /// Longer ones are prose.
    private static final int LONG = 220;
    /// Two spaces and more part cells, as tabs do.
    private static final int CELL = 3;

    /// The lines of a document's first characters.
    static List<HeadLine> of(Prose prose, int characters) {
        Tokens tokens = prose.tokens();
        int limit = tokens.at(Math.min(characters, prose.characters().length()));
        List<HeadLine> lines = new ArrayList<>();
        boolean beside = false;
        for (int first = 0; first < limit; ) {
            int end = first + 1;
            while (end < limit && !parted(tokens, end)) {
                end++;
            }
            beside = drawn(tokens, first, end) || beside && !lineStarts(tokens, first);
            if (!beside || !titles(tokens, first, end)) {
                lines.add(trimmed(tokens, first, end));
            }
            first = end;
        }
        return lines;
    }

    /// The `)` of which American captions draw the column that parts the parties from the title of the paper.
    private static boolean drawn(Tokens tokens, int first, int end) {
        return end == first + 1 && tokens.is(first, ')') && !lineStarts(tokens, first);
    }

    private static boolean lineStarts(Tokens tokens, int token) {
        return token == 0 || tokens.gap(token) == Tokens.Gap.LINE || tokens.gap(token) == Tokens.Gap.BLOCK;
    }

    /// Words in capitals and nothing else, as titles of papers have: `MOTION TO SUPPRESS AND`.
    private static boolean titles(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD || !tokens.allCapitals(i)) {
                return false;
            }
        }
        return end - first > 1;
    }

    private static boolean parted(Tokens tokens, int token) {
        if (tokens.gap(token) == Tokens.Gap.LINE || tokens.gap(token) == Tokens.Gap.BLOCK) {
            return true;
        }
        int from = tokens.end(token - 1);
        int to = tokens.start(token);
        return to - from >= CELL || tokens.characters().indexOf('\t', from, to) >= 0;
    }

    /// Without the `)` that American captions draw their column with.
    private static HeadLine trimmed(Tokens tokens, int first, int end) {
        boolean opened = false;
        for (int i = first; i < end; i++) {
            opened |= tokens.is(i, '(');
        }
        int from = first;
        int to = end;
        while (!opened && to - 1 > from && tokens.is(to - 1, ')')) {
            to--;
        }
        while (!opened && from < to - 1 && tokens.is(from, ')')) {
            from++;
        }
        return new HeadLine(from, to);
    }

    boolean prose(Tokens tokens) {
        return tokens.end(end - 1) - tokens.start(first) > LONG;
    }

    /// Nothing but signs: a line that is drawn.
    boolean drawn(Tokens tokens) {
        return end - first > 2 && blank(tokens);
    }

    /// No word and no number.
    boolean blank(Tokens tokens) {
        for (int i = first; i < end; i++) {
            if (tokens.kind(i) != Tokens.Kind.SIGN) {
                return false;
            }
        }
        return true;
    }

    /// Its only word, or -1 where it has none or several; signs around it do not count.
    int word(Tokens tokens) {
        int word = -1;
        for (int i = first; i < end; i++) {
            if (tokens.kind(i) != Tokens.Kind.SIGN) {
                if (word >= 0) {
                    return -1;
                }
                word = i;
            }
        }
        return word;
    }
}
