package oyer.core.read.statement.english;

import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Quoted;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.WordKind;

/// Finds to whom something is said: the noun phrase behind a verb that takes one, with all that belongs to it.
final class EnglishHearer {

    /// How far behind the noun what is said may begin.
    private static final int REACH = 18;

    /// A name in quotation marks is no longer than this: `told "Good Morning" that ...`.
    private static final int NAME = 5;

    private final ClauseText text;

    EnglishHearer(ClauseText text) {
        this.text = text;
    }

    /// The noun phrase that begins at `from`, with all that stands before `that`, a quotation, `to` or a clause.
    Range at(int from, int end) {
        if (text.is(from, WordClass.OBJ)
                || text.is(from, WordClass.PRO)
                || text.tokens.is(from, "undersigned")) { // an officer of himself
            return new Range(from, from);
        }
        int title = titled(from, end);
        if (title >= 0) {
            return new Range(from, title);
        }
        int last = from - 1;
        while (last + 1 < end && nominal(last + 1, from)) {
            last++;
        }
        if (last < from || !text.noun(last) && !text.tokens.capitalised(last) && !text.plain(last)) {
            return Range.NONE;
        }
        int opens = opening(last + 1, Math.min(end, last + REACH));
        if (opens >= 0) {
            return new Range(from, text.sign(opens - 1, ',') ? opens - 2 : opens - 1);
        }
        return last - from < 12 ? new Range(from, last) : Range.NONE;
    }

    /// The end of a name in quotation marks behind which what is said begins, else -1.
    private int titled(int from, int end) {
        if (!text.quoted.opensAt(from)) {
            return -1;
        }
        Quoted.Stretch stretch = text.quoted.stretches().get(text.quoted.at(from));
        boolean small = stretch.last() - from <= NAME + 1 && text.capital(from + 1) && stretch.last() + 1 < end;
        return small && opens(stretch.last() + 1) ? stretch.last() : -1;
    }

    /// Where what is said begins behind the noun, over `gathered in the hall` and `, who had waited,`; -1 where the
    /// clause goes on before that.
    private int opening(int from, int to) {
        boolean relative = false;
        for (int i = from; i < to; i++) {
            if (text.quoted.opensAt(i) || opens(i) && (!relative || text.tokens.is(i, "that"))) {
                return i;
            }
            if (text.full(i) || text.is(i, WordClass.CONJ) && text.sign(i - 1, ',')) {
                return -1; // He told Berg, and I quote, "..."
            }
            if (text.is(i, WordClass.REL)) {
                relative = true;
            } else if (text.sign(i, ',')) {
                relative = false;
            } else if (text.kind(i, WordKind.VERB) || text.is(i, WordClass.AUX)) {
                boolean participle = text.noun(i - 1) && (text.ends(i, "ed") || text.ends(i, "ing"));
                if (!relative && !(participle && text.is(i + 1, WordClass.PREP))) {
                    return -1;
                }
            }
        }
        return -1;
    }

    /// `that`, or a pronoun with its verb: a clause begins.
    private boolean opens(int i) {
        if (text.tokens.is(i, "that") || text.is(i, WordClass.THAT) && !text.is(i, WordClass.REL)) {
            return true;
        }
        if (text.is(i, WordClass.CLITIC)) {
            return true;
        }
        boolean subject = text.is(i, WordClass.PRO) && !text.any(i, WordClass.OBJ.bit() | WordClass.REL.bit());
        int verb = text.adverb(i + 1) ? i + 2 : i + 1;
        return subject && (text.is(verb, WordClass.AUX) || text.kind(verb, WordKind.VERB));
    }

    private boolean nominal(int i, int from) {
        if (text.is(i, WordClass.TIME) && i > from && text.capital(i) || text.is(i, WordClass.PRO)) {
            return false;
        }
        boolean name = text.capital(i)
                && (text.plain(i)
                        || text.tokens.allCapitals(i) && text.tokens.length(i) > 1 && !text.is(i, WordClass.THAT));
        return text.noun(i)
                || name
                || text.plain(i) && i == from && text.kind(i + 1, WordKind.NAME) // host Chris Lund
                || text.kind(i, WordKind.ADJECTIVE)
                || text.kind(i, WordKind.NUMBER)
                || (text.is(i, WordClass.DET) || text.is(i, WordClass.POSS) || text.kind(i, WordKind.DETERMINER))
                        && i == from
                || text.sign(i, '.') && text.tokens.gap(i) == Gap.NONE && text.tokens.length(i - 1) <= 3 && i > from
                || text.tokens.is(i, "of") && i > from
                || text.kind(i, WordKind.VERB) && text.ends(i, "ed") && text.noun(i + 1) && i == from + 1;
    }
}
