package oyer.core.read.statement;

import oyer.core.casefile.Statement.Act;
import oyer.core.read.statement.Draft.Range;
import oyer.core.text.Tokens.Gap;

/// What may stand around an English cue: whether a word is the verb that it looks like, whether what follows can be its
/// content, and to whom it is said.
final class EnglishFrames {

    private final ClauseText text;

    EnglishFrames(ClauseText text) {
        this.text = text;
    }

    /// Whether a sentence begins with words that lead to its subject (`In June, ...`) and not with content.
    boolean leads(int first) {
        return text.ly(first)
                || text.is(first, WordClass.PREP)
                || text.is(first, WordClass.SUB)
                || text.is(first, WordClass.CONJ) && text.is(first + 1, WordClass.PREP)
                || text.adverb(first)
                || text.is(first, WordClass.TIME)
                || text.ends(first, "ing") && text.plain(first);
    }

    /// Whether a clause or a quotation begins soon after a verb.
    boolean lead(int after, int end) {
        for (int i = after; i < Math.min(end, after + 14); i++) {
            if (text.tokens.is(i, "that") || text.quoted.opensAt(i) || text.sign(i, ':')) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word that may be a noun is a verb here: a subject agrees before it, and what it takes stands behind
    /// it.
    boolean nounlessBefore(Cue cue, int left, int first, int after) {
        if (left < first) {
            return false;
        }
        if (text.is(left, WordClass.PRO) || text.is(left, WordClass.REL)) {
            return true;
        }
        boolean noun = text.plain(left) && !text.possessive(left);
        boolean singular = text.ends(after - 1, "s");
        boolean agrees = singular != (text.ends(left, "s") && !text.ends(left, "ss"));
        boolean object =
                text.any(after, WordClass.DET.bit() | WordClass.PRO.bit() | WordClass.POSS.bit() | WordClass.THAT.bit())
                        || text.capital(after)
                        || text.quoted.opensAt(after)
                        || cue.has('i') && text.tokens.is(after, "to");
        return noun && agrees && object;
    }

    boolean inverts(int verb, int end) {
        int after = verb + 1;
        return after < end
                && (text.capital(after) || text.is(after, WordClass.DET) || text.is(after, WordClass.PRO))
                && !text.sign(after, ',')
                && !lead(after, end)
                && onlyNoun(after, end);
    }

    boolean onlyNoun(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.sign(i, ',') || text.full(i)) {
                return true;
            }
            if (text.is(i, WordClass.AUX) || text.is(i, WordClass.VERB)) {
                return false;
            }
        }
        return true;
    }

    /// Inside a statement only plain speech with its clause is taken for another: he says that *she said that* ...
    boolean strong(Cue cue, int verb) {
        return cue.clause()
                && cue.has('q')
                && cue.speech()
                && !cue.has('x')
                && !text.ends(verb, "ing")
                && (text.tokens.is(verb + 1, "that") || text.quoted.opensAt(verb + 1) || text.quoted.opensAt(verb + 2));
    }

    /// `a house called "Loose Ends"`: a name and no speech.
    boolean named(int open) {
        Quoted.Stretch stretch = text.quoted.stretches().get(text.quoted.at(open));
        if (stretch.last() - stretch.first() > 5) {
            return false;
        }
        for (int i = stretch.first() + 1; i < stretch.last(); i++) {
            if (text.word(i) && !text.capital(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a quotation is all of what follows, and not some quoted words of an indirect statement.
    boolean whole(int open, int end) {
        Quoted.Stretch stretch = text.quoted.stretches().get(text.quoted.at(open));
        int after = stretch.last() + 1;
        return after >= end
                || text.sign(after, ',')
                || text.full(after)
                || text.sign(after, ';')
                || text.dash(after)
                || text.is(after, WordClass.CONJ)
                || text.full(stretch.last() - 1);
    }

    /// Whether what follows can be content of this verb without `that`.
    boolean fits(Cue cue, int start, int end) {
        boolean phoned = text.is(start, WordClass.OBJ)
                && (start + 1 >= end || !text.word(start + 1))
                && cue.has('q')
                && cue.has('n');
        if (phoned || cue.has('t') && text.tokens.is(start, "of")) {
            return false;
        }
        if (cue.has('i') && text.tokens.is(start, "to")) {
            return true;
        }
        if (text.is(start, WordClass.CONJ) || text.full(start)) {
            return false;
        }
        if (cue.has('n') && !text.is(start, WordClass.PREP)) {
            return true;
        }
        if (cue.clause() && !cue.has('n')) {
            boolean saying = !text.is(start, WordClass.PREP) || clauseFollows(start, end);
            return saying && clauseFollows(start, end);
        }
        return cue.act() == Act.ACCUSES && text.is(start, WordClass.OBJ);
    }

    /// Whether a subject and a verb stand within the next words.
    boolean clauseFollows(int from, int end) {
        for (int i = from + 1; i < Math.min(end, from + 25); i++) {
            if (text.is(i, WordClass.AUX)
                    || text.is(i, WordClass.VERB)
                    || text.ends(i, "ed")
                    || text.lexicon.verb(text.tokens, i) != null
                    || text.tokens.is(from, "no")
                    || text.tokens.is(from, "yes")
                    || text.is(i - 1, WordClass.PRO)
                    || text.ends(i, "s") && text.plain(i) && !text.capital(i)) {
                return true;
            }
        }
        return false;
    }

    Range hearer(int from, int end) {
        if (text.is(from, WordClass.OBJ) || text.is(from, WordClass.PRO)) {
            return new Range(from, from);
        }
        int i = from;
        if (text.is(i, WordClass.DET) || text.is(i, WordClass.POSS)) {
            i++;
        }
        int last = i - 1;
        if (text.capital(i) || text.tokens.kind(i) == oyer.core.text.Tokens.Kind.MIXED) {
            while (i < end
                    && (text.capital(i) && !text.is(i, WordClass.PRO)
                            || text.sign(i, '.')
                                    && text.tokens.gap(i) == Gap.NONE
                                    && i + 1 < end
                                    && text.tokens.length(i - 1) <= 3
                            || text.tokens.is(i, "of") && text.capital(i + 1))
                    && !text.is(i, WordClass.TIME)) {
                last = i++;
            }
        } else if (text.plain(i)) {
            last = i;
            for (int j = i + 1; j < Math.min(end, i + 8); j++) {
                if (text.tokens.is(j, "that") || text.quoted.opensAt(j)) {
                    last = j - 1;
                    break;
                }
                if (!text.plain(j) && !text.is(j, WordClass.PREP) && !text.is(j, WordClass.DET)) {
                    break;
                }
            }
        }
        return last >= from && last - from < 12 ? new Range(from, last) : Range.NONE;
    }
}
