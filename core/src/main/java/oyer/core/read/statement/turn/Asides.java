package oyer.core.read.statement.turn;

import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.english.EnglishHeadline;
import oyer.core.text.Tokens.Kind;

/// Lines among the turns of a record that nobody speaks: what the reporter adds, a headline, a field with a name.
final class Asides {

    private final ClauseText text;
    private final Lines lines;
    private final GermanTurns german;

    Asides(ClauseText text, Lines lines, GermanTurns german) {
        this.text = text;
        this.lines = lines;
        this.german = german;
    }

    /// `Lund, Karl, Landwirt, wohnh. ebd.`: a field holds a name and what he is, though it ends with a stop.
    boolean inverted(int first, int end) {
        return first + 3 < end
                && text.capital(first)
                && text.sign(first + 1, ',')
                && text.capital(first + 2)
                && text.sign(first + 3, ',');
    }

    /// `(The jury retired.)`, `CLOSING ARGUMENT`: what the reporter adds.
    boolean is(int line) {
        int first = lines.first(line);
        int end = lines.end(line);
        if (german.note(first, end)) {
            return true;
        }
        boolean stamp = text.sign(first, '[') && text.tokens.kind(first + 1) == Kind.NUMBER;
        if (text.sign(first, '(') && text.capital(first + 1) || stamp) {
            return true;
        }
        boolean dashed = text.dash(first);
        int capitals = 0;
        for (int i = first; i < end; i++) {
            if (text.word(i) && text.tokens.length(i) > 1) {
                if (!text.tokens.allCapitals(i)) {
                    return false;
                }
                capitals++;
            }
        }
        return capitals >= 2 && (dashed || !text.full(end - 1));
    }

    /// `Berg: Two Witnesses Saw the White Van` at the head of a report: what follows it is the report's.
    boolean isHeadline(int start) {
        return lines.size() > 1 && start == lines.first(0) && new EnglishHeadline(text).is(start, lines.end(0));
    }
}
