package oyer.core.read.statement.english;

import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.WordKind;

/// A cue verb with all that belongs to it on its left: `has since refused to say`.
///
/// @param first its first token
/// @param aux whether an auxiliary stands in it
/// @param be whether a form of `be` stands right before the cue: passive, or going on
/// @param negative whether it is denied, or only possible
/// @param to whether the cue is an infinitive that hangs on no verb of its clause
record EnglishVerbGroup(int first, boolean aux, boolean be, boolean negative, boolean to) {

    static EnglishVerbGroup of(ClauseText text, int verb, int floor) {
        return of(text, verb, floor, 0);
    }

    private static EnglishVerbGroup of(ClauseText text, int verb, int floor, int depth) {
        int group = verb;
        boolean aux = false;
        boolean be = false;
        boolean negative = false;
        while (group > floor) {
            int left = group - 1;
            if (text.is(left, WordClass.AUX) && text.word(left)) {
                aux = true;
                be |= text.is(left, WordClass.BE);
                negative |= text.is(left, WordClass.NEG) || unreal(text, left);
                group = left;
            } else if (text.adverb(left)
                            && left > floor
                            && (!text.sign(left - 1, ',')
                                    || text.tokens.is(left, "then")
                                    || text.tokens.is(left, "also")
                                    || text.tokens.is(left, "later"))
                    || text.is(left, WordClass.NEG) && left > floor) {
                negative |= text.is(left, WordClass.NEG);
                group = left;
            } else if (text.tokens.is(left, "to") && !aux) {
                int outer = left - 1;
                while (outer > floor
                        && (text.adverb(outer) && !text.kind(outer, WordKind.VERB)
                                || text.is(outer, WordClass.TIME) && text.capital(outer)
                                || text.tokens.is(outer, "on") && text.is(outer + 1, WordClass.TIME))) {
                    outer--; // struggled on Tuesday to explain
                }
                if (outer > floor && text.tokens.is(outer, "on") && text.kind(outer - 1, WordKind.VERB)) {
                    outer--; // went on to say
                }
                boolean hangs = depth < 3
                        && outer >= floor
                        && !text.capital(outer)
                        && (text.kind(outer, WordKind.VERB) || text.is(outer, WordClass.VERB));
                if (!hangs) {
                    return new EnglishVerbGroup(group, false, false, negative, true);
                }
                EnglishVerbGroup whole = of(text, outer, floor, depth + 1);
                return new EnglishVerbGroup(whole.first, whole.aux, false, negative || whole.negative, whole.to);
            } else {
                break;
            }
        }
        while (group < verb && text.adverb(group) && !text.manner(group) && text.is(group, WordClass.PREP)) {
            group++;
        }
        return new EnglishVerbGroup(group, aux, be, negative, false);
    }

    private static boolean unreal(ClauseText text, int token) {
        return text.tokens.is(token, "would")
                || text.tokens.is(token, "could")
                || text.tokens.is(token, "might")
                || text.tokens.is(token, "should");
    }
}
