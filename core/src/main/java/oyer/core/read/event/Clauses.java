package oyer.core.read.event;

import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// Cuts a sentence into the clauses that tell one thing each. It cuts at a semicolon or dash, and at a comma or `and`
/// only where both sides have a verb and a time of their own, or a verb that names an event: rather one long clause
/// than
/// half a fact.
final class Clauses {

    private static final int LONGEST = 160;

    private final Prose prose;
    private final boolean[] timed;
    private final EventVerbs verbs;

    /// Tokens from `first` to `last`, both included.
    record Clause(int first, int last, boolean hasVerb) {}

    Clauses(Prose prose, List<TimeReading> times, EventVerbs verbs) {
        this.prose = prose;
        this.verbs = verbs;
        this.timed = new boolean[prose.tokens().size()];
        for (TimeReading time : times) {
            if (time.when().dated()) {
                for (int t = prose.tokens().at(time.passage().start());
                        t < timed.length
                                && prose.tokens().start(t) < time.passage().end();
                        t++) {
                    timed[t] = true;
                }
            }
        }
    }

    List<Clause> of(int sentence) {
        int first = prose.sentences().first(sentence);
        int end = prose.sentences().end(sentence);
        List<Clause> clauses = new ArrayList<>(2);
        int start = first;
        for (int i = first + 1; i < end - 1; i++) {
            if (cuts(i) && worth(start, i) && worth(i + 1, end) || i - start >= LONGEST) {
                add(clauses, start, i - (cuts(i) ? 1 : 0));
                start = i + 1;
            }
        }
        add(clauses, start, end - 1);
        return clauses;
    }

    private boolean cuts(int token) {
        Tokens tokens = prose.tokens();
        if (timed[token] || token + 1 >= tokens.size()) {
            return false;
        }
        return switch (tokens.first(token)) {
            case ';' -> true;
            case '\u2013', '\u2014' -> tokens.length(token) == 1 && tokens.gap(token) != Tokens.Gap.NONE;
            case ',' -> verbs.startsClause(tokens, token + 1) || subjectAt(token + 1);
            case 'a', 'u' ->
                (tokens.is(token, "and") || tokens.is(token, "und"))
                        && (verbs.startsClause(tokens, token + 1)
                                || verbs.isEvent(tokens, token + 1)
                                || subjectAt(token + 1));
            default -> false;
        };
    }

    /// Whether a name with its verb begins here: `, Bell drove home`, but not the `England` of `London, England, ...`.
    private boolean subjectAt(int token) {
        Tokens tokens = prose.tokens();
        for (int i = token; i < Math.min(token + 4, tokens.size()); i++) {
            if (i > token && (verbs.isVerb(tokens, i) || verbs.isEvent(tokens, i))) {
                return true;
            }
            if (!tokens.capitalised(i)) {
                return false;
            }
        }
        return false;
    }

    /// Whether a stretch can stand as a clause of its own: it has a verb, and a time or an event's name.
    private boolean worth(int from, int to) {
        boolean time = false;
        boolean verb = false;
        boolean event = false;
        for (int i = from; i < to; i++) {
            if (i > from && cuts(i) && time && verb) {
                return true;
            }
            time |= timed[i];
            event |= verbs.isEvent(prose.tokens(), i);
            verb |= event || verbs.isVerb(prose.tokens(), i);
        }
        return verb && (time || event);
    }

    private void add(List<Clause> clauses, int first, int last) {
        Tokens tokens = prose.tokens();
        int from = first;
        int to = last;
        while (from <= to && isEdge(from)) {
            from++;
        }
        while (to >= from && isEdge(to)) {
            to--;
        }
        if (from > to) {
            return;
        }
        boolean verb = false;
        for (int i = from; i <= to && !verb; i++) {
            verb = verbs.isVerb(tokens, i) || verbs.isEvent(tokens, i);
        }
        clauses.add(new Clause(from, to, verb));
    }

    private boolean isEdge(int token) {
        Tokens tokens = prose.tokens();
        return tokens.kind(token) == Tokens.Kind.SIGN || tokens.is(token, "and") || tokens.is(token, "und");
    }
}
