package oyer.core.read.statement;

import java.util.List;
import oyer.core.text.Tokens.Gap;

/// German clauses, told by their commas, and what closes them.
final class GermanClauses {

    private final ClauseText text;

    GermanClauses(ClauseText text) {
        this.text = text;
    }

    boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.is(i, WordClass.AUX)
                    || text.is(i, WordClass.VERB)
                    || text.lexicon.verb(text.tokens, i) != null && !text.capital(i)) {
                return true;
            }
        }
        return false;
    }

    boolean relative(int token, int end) {
        if (!text.is(token, WordClass.REL) || text.is(token, WordClass.THAT)) {
            return text.tokens.is(token, "um")
                    || text.tokens.is(token, "nachdem")
                    || text.tokens.is(token, "weil")
                    || text.tokens.is(token, "während")
                    || text.tokens.is(token, "wobei");
        }
        // verb last: a relative clause; verb second: what was said (sagte, die Lage sei ...)
        int to = clauseEnd(token, end);
        boolean last = text.is(to - 1, WordClass.AUX)
                || text.is(to - 1, WordClass.VERB)
                || text.ends(to - 1, "te")
                || text.ends(to - 1, "t");
        boolean second = false;
        for (int i = token + 1; i < Math.min(to, token + 8); i++) {
            second |= i < to - 1 && (text.is(i, WordClass.AUX) || text.is(i, WordClass.VERB));
        }
        return last && !second;
    }

    int colon(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.quoted.at(i) >= 0) {
                return -1;
            }
            if (text.sign(i, ':')
                    && text.tokens.gap(i) == Gap.NONE
                    && i + 1 < end
                    && text.tokens.gap(i + 1) != Gap.NONE) {
                return i;
            }
        }
        return -1;
    }

    int last(int from, int end) {
        int last = end - 1;
        while (last > from && (text.full(last) || text.sign(last, ',')) && !(text.quoted.closesAt(last))) {
            last--;
        }
        return Math.max(from, last);
    }

    int clauseStart(int token, int first) {
        int i = token;
        while (i > first
                && !(text.sign(i - 1, ',') && text.quoted.at(i - 1) < 0)
                && !text.quoted.closesAt(i - 1)
                && !text.sign(i - 1, ';')
                && !text.sign(i - 1, ':')
                && !text.dash(i - 1)) {
            i--;
        }
        return i;
    }

    int clauseEnd(int token, int end) {
        int i = token + 1;
        while (i < end) {
            int stretch = text.quoted.at(i);
            if (stretch >= 0) {
                i = Math.min(end, text.quoted.stretches().get(stretch).last() + 1);
                continue;
            }
            if (text.sign(i, ',') || text.sign(i, ';') || text.sign(i, ':')) {
                return i;
            }
            if (i == end - 1 && text.full(i)) {
                return i;
            }
            i++;
        }
        return end;
    }

    /// The last word of a separable cue: at the end of the clause, or anywhere in it for `spricht von`, `äußerte sich`.
    int find(List<String> words, int from, int to, int verb, int end) {
        String last = words.getLast();
        boolean anywhere = last.equals("von")
                || last.equals("sich")
                || last.equals("mit") && !text.tokens.is(verb, "teilte")
                || last.equals("bei")
                || last.equals("hin");
        if (text.tokens.is(to - 1, last)) {
            return to - 1;
        }
        if (anywhere) {
            for (int i = from; i < to; i++) {
                if (text.tokens.is(i, last)) {
                    return i;
                }
            }
            return -1;
        }
        // the prefix stands after an apposition: kündigte X, Sprecher von Y, an
        int next = to + 1;
        int far = next < end ? clauseEnd(next, end) : -1;
        return far > 0 && text.tokens.is(far - 1, last) ? far - 1 : -1;
    }
}
