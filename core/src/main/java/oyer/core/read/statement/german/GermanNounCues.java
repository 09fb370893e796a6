package oyer.core.read.statement.german;

import java.util.List;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Cue;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;

/// German nouns that carry a statement: `seine Behauptung, dass er schlief`, `die Bitte des Wächters, das Tor zu
/// öffnen`.
final class GermanNounCues {

    private final ClauseText text;
    private final GermanClauses clauses;
    private final GermanNoun nouns;
    private final GermanSubject subjects;

    GermanNounCues(ClauseText text, GermanClauses clauses, GermanNoun nouns, GermanSubject subjects) {
        this.text = text;
        this.clauses = clauses;
        this.nouns = nouns;
        this.subjects = subjects;
    }

    /// Reads the statement of the noun at `token`; whether there is one.
    boolean at(int token, int number, int first, int end, List<Draft> into) {
        Cue cue = text.capital(token) ? text.lexicon.noun(text.tokens, token) : null;
        if (cue == null || into.stream().anyMatch(d -> d.content().holds(token))) {
            return false;
        }
        Range owner = Range.NONE;
        int comma = token + 1;
        if (genitive(comma) || text.tokens.is(comma, "von") || text.tokens.is(comma, "vom")) {
            owner = nouns.right(text.tokens.is(comma, "von") ? comma + 1 : comma, end, false);
            comma = owner.exists() ? owner.last() + 1 : comma;
        }
        int start = comma + 1;
        if (!text.sign(comma, ',') || start >= end) {
            return false;
        }
        if (spoken(token, first)
                || into.stream()
                        .anyMatch(d -> d.sentence() == number && d.content().first() == start)) {
            return false; // ist der Meinung, dass: whose it is, its verb tells
        }
        int to = clauses.clauseEnd(start, end);
        boolean that = text.tokens.is(start, "dass") || text.tokens.is(start, "daß") || text.tokens.is(start, "ob");
        if (!that && !clauses.infinitive(start, to)) {
            return false;
        }
        if (!owner.exists() && token - 1 >= first && text.capital(token - 1) && text.ends(token - 1, "s")) {
            owner = new Range(token - 1, token - 1);
        }
        int head = token;
        while (head - 1 >= first && text.any(head - 1, WordClass.DET.bit() | WordClass.POSS.bit())) {
            head--;
        }
        if (!owner.exists() && text.is(head, WordClass.DET)) {
            owner = carrier(head, token, first);
        }
        into.add(new Draft(
                new Range(start, clauses.lastBeforeMain(start, to, end)),
                owner,
                new Range(head, token),
                Range.NONE,
                Mode.INDIRECT,
                cue.act(),
                number,
                "noun-that",
                .75));
        return true;
    }

    /// `Die Forscher äußerten die Vermutung, dass ...`: whose verb the noun fills speaks.
    private Range carrier(int head, int token, int first) {
        int from = clauses.clauseStart(head, first);
        for (int i = from; i < head; i++) {
            if (text.is(i, WordClass.UTTER) && !text.capital(i)) {
                Range subject = subjects.subjectOf(from, head);
                boolean whose = subject.exists() && !nouns.words.object(subject.first()) && !nouns.voices.mute(subject);
                return whose && !subject.contains(new Range(token, token)) ? subject : Range.NONE;
            }
        }
        return Range.NONE;
    }

    /// `sagte zu den Vorwürfen, dass ...`: the verb carries what follows, and the noun tells what it is about.
    private boolean spoken(int token, int first) {
        int head = token - 1;
        while (head > first
                && (text.any(head, WordClass.DET.bit() | WordClass.POSS.bit()) || text.plain(head))
                && !text.is(head, WordClass.PREP)
                && text.lexicon.verb(text.tokens, head) == null) {
            head--;
        }
        boolean to = text.tokens.is(head, "zu") || text.tokens.is(head, "zum") || text.tokens.is(head, "zur");
        for (int i = head - 1; to && i >= Math.max(first, clauses.clauseStart(token, first)); i--) {
            Cue verb = text.lexicon.verb(text.tokens, i);
            if (verb != null && verb.clause() && verb.speech() && !text.capital(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean genitive(int token) {
        return text.tokens.is(token, "des")
                || text.tokens.is(token, "der")
                || text.tokens.is(token, "eines")
                || text.tokens.is(token, "einer")
                || text.capital(token) && text.ends(token, "s");
    }
}
