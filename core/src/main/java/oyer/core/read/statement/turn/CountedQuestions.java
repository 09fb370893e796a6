package oyer.core.read.statement.turn;

import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lines;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Questions that have a number and no word before them, in a record whose answers have a name: `4. Wie spät war es?`
/// above `Berg: Gegen drei.` The first of them, and each that another puts, names who asks: `9. Lund: Waren Sie dort?`,
/// `5. Lund an Berg: Und Sie?`
final class CountedQuestions {

    /// Questions that make such a record.
    private static final int LEAST = 3;

    /// Words of a name before its colon.
    private static final int NAME = 5;

    private final ClauseText text;
    private final boolean known;

    CountedQuestions(ClauseText text, Lines lines) {
        this.text = text;
        int before = 0;
        int counted = 0;
        for (int k = 0; k + 1 < lines.size(); k++) {
            int number = lines.empty(k) ? 0 : number(lines.first(k), lines.end(k));
            boolean next = number > 0 && (counted == 0 || number == before + 1);
            if (next && answered(k, lines)) {
                counted++;
                before = number;
            }
        }
        known = counted >= LEAST;
    }

    /// Whether the next line that opens no further line of the question has a name and a colon.
    private boolean answered(int line, Lines lines) {
        for (int k = line + 1; k < Math.min(lines.size(), line + LEAST + 1); k++) {
            if (lines.empty(k)) {
                continue;
            }
            if (number(lines.first(k), lines.end(k)) > 0) {
                return false;
            }
            int colon = colon(lines.first(k), lines.end(k));
            if (colon > 0) {
                return colon + 1 < lines.end(k);
            }
        }
        return false;
    }

    /// The number with which a question begins, or 0.
    private int number(int at, int end) {
        boolean number = at + 2 < end
                && text.tokens.kind(at) == Kind.NUMBER
                && text.tokens.length(at) <= 3
                && (text.sign(at + 1, '.') || text.sign(at + 1, ')'))
                && text.tokens.gap(at + 2) == Gap.SPACE
                && text.capital(at + 2);
        return number ? Math.max(0, text.tokens.whole(at, 3)) : 0;
    }

    /// Whether a question with a number begins here.
    boolean opens(int at, int end) {
        return known && number(at, end) > 0;
    }

    /// Who asks it by name, behind the number; none where the number stands alone.
    Range asker(int at, int end) {
        int colon = colon(at + 2, end);
        int to = to(at + 2, colon);
        return colon < 0 ? Range.NONE : new Range(at + 2, to < 0 ? colon - 1 : to - 1);
    }

    /// Who is asked by name: `Lund an Berg:`.
    Range asked(int at, int end) {
        int colon = colon(at + 2, end);
        int to = to(at + 2, colon);
        return to < 0 ? Range.NONE : new Range(to + 1, colon - 1);
    }

    /// The token before what is asked.
    int label(int at, int end) {
        int colon = colon(at + 2, end);
        return colon < 0 ? at + 1 : colon;
    }

    private int to(int at, int colon) {
        for (int i = at + 1; i < colon - 1; i++) {
            if (text.tokens.is(i, "an") || text.tokens.is(i, "to")) {
                return i;
            }
        }
        return -1;
    }

    /// The colon behind a name at the head of a line, or -1.
    private int colon(int at, int end) {
        for (int i = at; i < Math.min(end, at + NAME); i++) {
            if (text.sign(i, ':')) {
                return i > at ? i : -1;
            }
            boolean name = text.capital(i)
                    || text.sign(i, '.')
                    || i > at && (text.tokens.is(i, "an") || text.tokens.is(i, "to"));
            if (!name) {
                return -1;
            }
        }
        return -1;
    }
}
