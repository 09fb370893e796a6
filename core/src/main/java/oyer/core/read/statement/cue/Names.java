package oyer.core.read.statement.cue;

import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Runs of words that look like a name on a line of a head, a label or a signature. Whether somebody bears it is for
/// [Speakers] to say.
public final class Names {

    /// So many blanks part the cells of a head; a typist's two do not.
    public static final int CELL = 3;

    /// Letters of a rank: `PC`, `WPC`, `DCI`.
    private static final int RANK = 4;

    private final ClauseText text;

    public Names(ClauseText text) {
        this.text = text;
    }

    /// The name that begins at a token: words with capitals and their initials, before `end`; none when there is no
    /// word of two letters or more.
    public Range at(int from, int end) {
        int last = from - 1;
        boolean word = false;
        for (int i = from; i < end; i++) {
            if (i > from && text.apart(i, CELL)) {
                break;
            }
            if (text.capital(i) && !(i > from && text.tokens.is(i, "BY"))) {
                word |= text.tokens.length(i) > 1;
                last = i;
            } else if (particle(i) && i > from && i + 1 < end && text.capital(i + 1)) {
                last = i;
            } else if (i == from + 1 && numbered(from, i, end)) {
                last = i; // PC 2204 Adele Mortimer
            } else if (!text.sign(i, '.') || text.tokens.gap(i) != Gap.NONE || text.tokens.length(i - 1) > 4) {
                break;
            }
        }
        return word ? new Range(from, last) : Range.NONE;
    }

    /// Whether the number of an officer stands between his rank and his name.
    private boolean numbered(int rank, int number, int end) {
        return text.tokens.kind(number) == Kind.NUMBER
                && text.tokens.length(rank) <= RANK
                && text.tokens.allCapitals(rank)
                && number + 1 < end
                && text.capital(number + 1)
                && !text.apart(number + 1, CELL);
    }

    /// The token behind the cell of a line that begins at a token: wide blanks part cells, but what a field
    /// holds stays with its colon.
    public int cell(int from, int end) {
        int i = from + 1;
        while (i < end && (!text.apart(i, CELL) || text.sign(i - 1, ':'))) {
            i++;
        }
        return i;
    }

    private boolean particle(int token) {
        return text.tokens.is(token, "von")
                || text.tokens.is(token, "van")
                || text.tokens.is(token, "de")
                || text.tokens.is(token, "der")
                || text.tokens.is(token, "zu");
    }

    /// The last name that ends before a token, on its line.
    public Range before(int token, int least) {
        for (int i = token - 1; i >= least; i--) {
            if (text.capital(i) && text.tokens.length(i) > 1) {
                int first = i;
                while (first > least
                        && (text.capital(first - 1)
                                || text.sign(first - 1, '.') && text.tokens.gap(first - 1) == Gap.NONE)) {
                    first--;
                }
                return new Range(first, i);
            }
        }
        return Range.NONE;
    }

    /// Whether a line says a name and nothing else, but for a badge, a date, a rank or an office.
    public boolean alone(Range name, int end) {
        boolean office = false;
        for (int i = name.last() + 1; i < end; i++) {
            boolean beside = text.capital(i)
                    || text.tokens.kind(i) == Kind.NUMBER
                    || text.tokens.kind(i) == Kind.MIXED
                    || text.tokens.kind(i) == Kind.SIGN && !text.sign(i, ':') && !text.sign(i, '?')
                    || text.tokens.is(i, "typed")
                    || text.tokens.is(i, "retyped")
                    || text.tokens.is(i, "dictated")
                    || text.tokens.is(i, "p")
                    || text.tokens.is(i, "a")
                    || text.tokens.is(i, "m")
                    || text.tokens.is(i, "p.m")
                    || text.tokens.is(i, "a.m");
            office |= text.sign(i, ',');
            if (!beside && !(office && text.word(i))) {
                return false;
            }
        }
        return end - name.first() <= 16 && !text.full(end - 1) || end - 1 == name.last() || closedBySign(name, end);
    }

    private boolean closedBySign(Range name, int end) {
        return end - name.last() <= 12 && text.sign(end - 1, '.') && text.tokens.length(end - 2) <= 4;
    }
}
