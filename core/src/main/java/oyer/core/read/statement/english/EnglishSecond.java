package oyer.core.read.statement.english;

import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordKind;

/// What stands behind the noun that a cue takes, by which alone it says something: what one is asked for, what a thing
/// is called, what it is taken for.
final class EnglishSecond {

    private final ClauseText text;

    EnglishSecond(ClauseText text) {
        this.text = text;
    }

    /// Whether behind this noun follows what one is asked for: `asked the court | to hear him`, `for a copy`.
    boolean asked(Range whom, int end) {
        int next = whom.last() + 1;
        next = text.tokens.is(next, "not") ? next + 1 : next;
        return whom.exists()
                && next + 1 < end
                && (text.tokens.is(next, "for")
                        || text.tokens.is(next, "to") && !text.noun(next + 1) && !text.is(next + 1, WordClass.DET));
    }

    /// `called him a liar`, `called the plan absurd`: a second noun, an adjective or a quotation stands close
    /// behind the first noun.
    boolean called(int from, int end) {
        int i = from;
        boolean pronoun = text.any(i, WordClass.OBJ.bit());
        while (!pronoun && i < end && (determines(i) || text.kind(i, WordKind.ADJECTIVE) && adjectiveOf(i + 1))) {
            i++;
        }
        if (text.kind(i, WordKind.ADJECTIVE) && text.kind(i - 1, WordKind.ADJECTIVE)) {
            return true; // the idea ridiculous, where the noun looks like an adjective
        }
        if (quoteSoon(i, end)) {
            return true;
        }
        boolean noun = false;
        boolean quotes = false; // behind a preposition only a quotation tells it
        for (; i < Math.min(end, from + 16); i++) {
            if (noun && !quotes && (determines(i) || text.kind(i, WordKind.ADJECTIVE) && !text.noun(i + 1))) {
                return !text.is(i, WordClass.TIME);
            }
            if (text.quoted.opensAt(i)) {
                return true;
            }
            boolean goesOn =
                    noun && (text.any(i, WordClass.PREP.bit() | WordClass.CONJ.bit()) && !text.tokens.is(i, "to"));
            if (goesOn) {
                noun = false;
                quotes = true;
                while (determines(i + 1) || text.kind(i + 1, WordKind.ADJECTIVE)) {
                    i++;
                }
                continue;
            }
            if (!text.noun(i) && !text.capital(i) && !(i == from && pronoun) && !text.sign(i, '.')) {
                return false;
            }
            noun = true;
        }
        return false;
    }

    /// `called Berg's plan to open a shop in Holm "a disgrace"`: quoted words follow before any sign and any verb.
    private boolean quoteSoon(int from, int end) {
        for (int i = from; i < Math.min(end, from + 16); i++) {
            if (text.quoted.opensAt(i)) {
                return i > from;
            }
            boolean finite = text.is(i, WordClass.AUX)
                    || text.kind(i, WordKind.VERB) && !text.ends(i, "ing") && !text.tokens.is(i - 1, "to");
            if (finite && (i == from || !text.attributive(i))
                    || !text.word(i) && text.tokens.kind(i) == Kind.SIGN && !text.sign(i, '-')) {
                return false;
            }
        }
        return false;
    }

    private boolean determines(int i) {
        return text.any(i, WordClass.DET.bit() | WordClass.POSS.bit());
    }

    private boolean adjectiveOf(int next) {
        return text.noun(next) || text.capital(next) || text.kind(next, WordKind.ADJECTIVE);
    }

    /// Whether an `as` tells what something is taken for: `saw him as the leader`, `cast the meeting as a trap`.
    boolean as(int from, int end) {
        for (int i = from; i + 1 < Math.min(end, from + 14); i++) {
            if (text.tokens.is(i, "as")) {
                return !text.any(i + 1, WordClass.PRO.bit() | WordClass.TIME.bit())
                        && !text.tokens.is(i + 1, "well")
                        && !text.tokens.is(i + 1, "soon");
            }
            boolean stops = text.any(i, WordClass.AUX.bit() | WordClass.CONJ.bit()) && i > from
                    || text.sign(i, ';')
                    || text.full(i)
                    || text.is(i, WordClass.THAT);
            if (stops) {
                return false;
            }
        }
        return false;
    }
}
