package oyer.core.read.event;

import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// Cuts a sentence into the clauses that tell one thing each. It cuts at a semicolon or dash, and at a comma or `and`
/// only where both sides have a verb and a time of their own, or a verb that names an event: rather one long clause
/// than half a fact. The fields of a form are a clause each.
final class Clauses {

    private static final int LONGEST = 160;

    /// The words of a field's label, at most.
    private static final int LABEL = 4;
    /// So many small words lead from `that` to its time: `that on the evening of`.
    private static final int LEADS = 6;

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
        int start = unlabelled(first);
        for (int i = start + 1; i < end - 1; i++) {
            if (field(i)) {
                add(clauses, start, i - 1);
                start = i;
            }
            if (cuts(i) && worth(start, i) && worth(i + 1, end) || i - start >= LONGEST) {
                add(clauses, start, i - (cuts(i) ? 1 : 0));
                start = i + 1;
            }
        }
        add(clauses, start, end - 1);
        return clauses;
    }

    /// The `Q.` and `A.` of a transcript are not said.
    private int unlabelled(int first) {
        Tokens tokens = prose.tokens();
        boolean label = (tokens.is(first, 'Q') || tokens.is(first, 'A'))
                && (tokens.is(first + 1, '.') || tokens.is(first + 1, ':'))
                && (first == 0 || tokens.gap(first) == Tokens.Gap.LINE || tokens.gap(first) == Tokens.Gap.BLOCK);
        return label ? first + 2 : first;
    }

    /// Whether a line begins here with a label: `Date received: March 17, 2003`.
    private boolean field(int token) {
        Tokens tokens = prose.tokens();
        if (tokens.gap(token) != Tokens.Gap.LINE || !tokens.capitalised(token)) {
            return false;
        }
        for (int i = token + 1; i <= token + LABEL && i < tokens.size() && tokens.gap(i) != Tokens.Gap.LINE; i++) {
            if (tokens.is(i, ':')) {
                return true;
            }
            if (tokens.kind(i) != Tokens.Kind.WORD) {
                return false;
            }
        }
        return false;
    }

    /// Whether the comma closes the time with which a clause begins: `said that on Monday, March 10, he left`.
    private boolean opening(int comma) {
        Tokens tokens = prose.tokens();
        int i = comma - 1;
        while (i > 0 && (timed[i] || tokens.is(i, ',') && timed[i - 1])) {
            i--;
        }
        if (i == comma - 1) {
            return false;
        }
        for (int k = 0; k < LEADS && i > 0; k++, i--) {
            if (tokens.is(i, "that") || tokens.is(i, "dass") || tokens.is(i, "da\u00df")) {
                return true;
            }
            if (tokens.kind(i) != Tokens.Kind.WORD || tokens.capitalised(i) || verbs.isVerb(tokens, i)) {
                return false;
            }
        }
        return false;
    }

    private boolean cuts(int token) {
        Tokens tokens = prose.tokens();
        if (timed[token] || token + 1 >= tokens.size()) {
            return false;
        }
        return switch (tokens.first(token)) {
            case ';' -> true;
            case '\u2013', '\u2014' -> tokens.length(token) == 1 && tokens.gap(token) != Tokens.Gap.NONE;
            case ',' -> (verbs.startsClause(tokens, token + 1) || subjectAt(token + 1)) && !opening(token);
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
