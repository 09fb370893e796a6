package oyer.core.read.exhibit;

import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.text.Tokens;

/// Where the words of a result tell of none: a ruling on who may speak, a question, a supposition, a lineup.
final class NoResult {

    /// Words in which what belongs to a verb is looked for.
    private static final int REACH = 9;

    /// From what somebody is excluded stands within so many words.
    private static final int FROM = 6;

    /// So many words behind `whether` nothing is said to be so.
    private static final int SUPPOSED = 14;

    private final Tokens tokens;
    private final EvidenceWords words;
    private final ResultPeople people;

    NoResult(Tokens tokens, EvidenceWords words, ResultPeople people) {
        this.tokens = tokens;
        this.words = words;
        this.people = people;
    }

    /// `no comparison was made by Dr. Sand`: what somebody did, and no trace that he left.
    boolean done(ResultRules.Found told, int first) {
        for (int i = first; tokens.is(told.cited(), "made") && i < told.first(); i++) {
            if (words.part("doing", tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// `identified Dow as the man with the knife`: no trace was compared.
    boolean recognised(int verb, int end) {
        for (int i = verb + 1; i < Math.min(end, verb + REACH + 4); i++) {
            if (words.part("source", tokens, i) || tokens.is(i, "that") || tokens.is(i, "those")) {
                return false;
            }
        }
        return people.object(verb + 1, end);
    }

    /// `Judge Reyes excluded the expert`, `excluded Dr. Sand from testifying`: a ruling on who may speak.
    boolean ruling(int verb, int first, int end) {
        for (int i = verb - 1; i >= Math.max(first, verb - 4); i--) {
            if (words.part("bench", tokens, i)) {
                return true;
            }
        }
        int from = verb + 1;
        while (from < Math.min(end, verb + REACH) && !tokens.is(from, "from")) {
            if (tokens.is(from, "as") || tokens.is(from, ',') || tokens.is(from, ';')) {
                return false;
            }
            from++;
        }
        return from < Math.min(end, verb + REACH) && !ofTraces(from, end);
    }

    /// `excluded from the mixture`, `from having contributed to the profile`; and not `from the jury room`.
    private boolean ofTraces(int from, int end) {
        for (int i = from + 1; i < Math.min(end, from + FROM) && !tokens.is(i, ';') && !tokens.is(i, ','); i++) {
            if (words.part("mixed", tokens, i)
                    || words.part("source", tokens, i)
                    || words.head(tokens, i)
                            .filter(h -> TestedThings.trace(h.type()) && h.type() != Type.OTHER)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// `asked whether Dow was excluded`, `if she had excluded him`: nobody says that it came out so.
    boolean supposed(int at, int first) {
        for (int i = at - 1; i >= Math.max(first, at - SUPPOSED) && !tokens.is(i, ';'); i--) {
            if (words.part("supposed", tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
