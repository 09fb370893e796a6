package oyer.core.read.statement.english;

import java.util.List;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Cue;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.WordKind;

/// Nouns that carry what somebody says or thinks: `his claim that ...`, `raised concerns about ...`, `Lund's
/// plan to ...`.
final class EnglishCarriers {

    private final ClauseText text;
    private final EnglishNoun nouns;
    private final EnglishContent contents;
    private final EnglishObject objects;

    EnglishCarriers(ClauseText text, EnglishNoun nouns, EnglishContent contents, EnglishObject objects) {
        this.text = text;
        this.nouns = nouns;
        this.contents = contents;
        this.objects = objects;
    }

    /// Where the content of the noun at `token` begins, or -1 when it has none.
    int content(Cue noun, int token, int end) {
        int next = token + 1;
        if (next + 1 >= end) {
            return -1;
        }
        boolean stated =
                text.is(next, WordClass.BE) && text.is(next + 1, WordClass.THAT) && !text.is(next + 1, WordClass.REL)
                        || text.is(next, WordClass.BE) && text.tokens.is(next + 1, "that") && subject(next + 2);
        if (stated && noun.has('T')) {
            return next + 1; // her claim is that he left
        }
        if (text.tokens.is(next, "that")) {
            boolean relative =
                    text.is(next + 1, WordClass.AUX) || text.kind(next + 1, WordKind.VERB) && !text.noun(next + 2);
            return noun.has('T') && !relative ? next : -1;
        }
        if (text.tokens.is(next, "to")) {
            boolean verb = text.kind(next + 1, WordKind.VERB) || text.kind(next + 1, WordKind.AUXILIARY);
            return verb && noun.has('I') ? next : !verb && noun.has('W') ? next + 1 : -1;
        }
        char behind = text.tokens.is(next, "about")
                ? 'A'
                : text.tokens.is(next, "of")
                        ? 'O'
                        : text.tokens.is(next, "for")
                                ? 'F'
                                : text.tokens.is(next, "on")
                                        ? 'N'
                                        : text.tokens.is(next, "over") ? 'V' : text.tokens.is(next, "in") ? 'R' : 0;
        return behind != 0 && noun.has(behind) ? next + 1 : -1;
    }

    /// A word with which a clause begins behind `that`.
    private boolean subject(int i) {
        return text.any(i, WordClass.PRO.bit() | WordClass.DET.bit() | WordClass.POSS.bit() | WordClass.CLITIC.bit())
                || text.noun(i);
    }

    /// Adds what the noun at `token` carries, if it carries anything here and somebody's it is.
    void at(Cue noun, int token, int number, int first, int end, List<Draft> into) {
        int start = content(noun, token, end);
        if (start < 0 || !text.noun(token)) {
            return;
        }
        int left = token - 1;
        while (left > first && modifier(left)) {
            left--;
        }
        Range speaker = Range.NONE;
        Range cue = new Range(token, token);
        if (text.is(left, WordClass.POSS)) {
            speaker = new Range(left, left);
        } else if (text.possessive(left)) {
            speaker = nouns.left(left, first);
        } else {
            int verb = text.is(left, WordClass.DET) ? left - 1 : left;
            if (text.is(verb, WordClass.CARRY) && (text.kind(verb, WordKind.VERB) || text.is(verb, WordClass.AUX))) {
                EnglishVerbGroup group = EnglishVerbGroup.of(text, verb, first);
                speaker = group.to() ? Range.NONE : nouns.left(group.first() - 1, first);
                cue = new Range(group.first(), token);
            }
        }
        boolean that = text.tokens.is(start, "that") || text.is(start - 1, WordClass.BE);
        boolean thought = text.tokens.is(start, "to") && !noun.has('T') || noun.has('R');
        if (noun.has('S') && !speaker.exists()) {
            return; // no evidence that ...
        }
        if (!that && (!speaker.exists() || thought && cue.first() == cue.last())) {
            return;
        }
        for (Draft draft : into) {
            boolean taken = draft.content().holds(token)
                    || draft.content().first() == start && draft.cue().last() < token;
            if (draft.sentence() == number && taken) {
                return;
            }
        }
        int last = that ? contents.last(start, end, contents.leading(first, token), false) : objects.last(start, end);
        if (cue.last() == cue.first()) {
            Range whole = speaker.exists() ? speaker : new Range(left, token);
            last = behindSubject(start, last, opens(whole.first(), first));
        }
        into.add(new Draft(
                new Range(start, last),
                speaker,
                cue,
                Range.NONE,
                Mode.INDIRECT,
                noun.act(),
                number,
                "noun-that",
                speaker.exists() ? .8 : .6));
    }

    /// `She is adamant that ...`.
    void adjective(Cue cue, int token, int number, int first, int end, List<Draft> into) {
        int start = content(cue, token, end);
        if (start < 0) {
            return;
        }
        int left = token - 1;
        while (left > first && (text.adverb(left) || text.is(left, WordClass.NEG) && !text.is(left, WordClass.BE))) {
            left--;
        }
        boolean being = text.is(left, WordClass.BE)
                || text.tokens.is(left, "remains")
                || text.tokens.is(left, "remained")
                || text.tokens.is(left, "feels")
                || text.tokens.is(left, "felt");
        if (!being || left <= first) {
            return;
        }
        EnglishVerbGroup group = EnglishVerbGroup.of(text, left, first);
        Range speaker = nouns.left(group.first() - 1, first);
        if (!speaker.exists() || group.to() || text.tokens.is(speaker.first(), "it")) {
            return;
        }
        for (Draft draft : into) {
            if (draft.sentence() == number && draft.content().holds(token)) {
                return;
            }
        }
        boolean that = text.tokens.is(start, "that");
        into.add(new Draft(
                new Range(start, that ? contents.last(start, end, false, false) : objects.last(start, end)),
                speaker,
                new Range(group.first(), token),
                Range.NONE,
                Mode.INDIRECT,
                cue.act(),
                number,
                "adjective",
                .6));
    }

    /// `His plan to leave was known`: the noun is the subject, so that its content ends before the verb of the
    /// sentence: the first that stands in a tense behind an infinitive or a noun, the second behind `that`.
    ///
    /// @param subject whether the noun opens its clause, so that a plain past ends it too: `his plan helped`
    private int behindSubject(int start, int last, boolean subject) {
        boolean that = text.is(start, WordClass.THAT);
        int verbs = 0;
        for (int i = start + 1; i <= last; i++) {
            if (text.quoted.at(i) >= 0) {
                i = text.quoted.stretches().get(text.quoted.at(i)).last();
                continue;
            }
            boolean joins = text.any(i, WordClass.CONJ.bit() | WordClass.REL.bit() | WordClass.SUB.bit())
                    || text.sign(i, ',')
                    || text.dash(i)
                    || text.is(i, WordClass.PRO) && !text.is(i, WordClass.OBJ) && verbs > 0;
            if (joins) {
                return last;
            }
            boolean finite = text.is(i, WordClass.AUX) || text.kind(i, WordKind.AUXILIARY);
            if (finite && !text.any(i - 1, WordClass.AUX.bit() | WordClass.NEG.bit()) && !text.adverb(i - 1)) {
                verbs++;
                if (verbs > (that ? 1 : 0)
                        && (text.noun(i - 1) || text.is(i - 1, WordClass.OBJ))
                        && !text.is(i, WordClass.CLITIC)
                        && !text.ends(i, "ing")
                        && !text.tokens.is(i, "be")) {
                    return i - 1;
                }
            } else if (subject && past(i)) {
                verbs++;
                if (verbs > (that ? 1 : 0)) {
                    return i - 1;
                }
            } else if (that && verbs == 0 && text.kind(i, WordKind.VERB) && !text.ends(i, "ing")) {
                verbs++;
            }
        }
        return last;
    }

    /// Whether a noun phrase stands at the head of its clause.
    private boolean opens(int from, int first) {
        int before = from - 1;
        while (before >= first && text.is(before, WordClass.DET)) {
            before--;
        }
        return before < first
                || text.sign(before, ',')
                || text.is(before, WordClass.CONJ)
                || text.tokens.is(before, "that");
    }

    /// A verb in the past behind a noun, with an object of its own: `to leave on Friday helped the clerks`.
    private boolean past(int i) {
        return text.kind(i, WordKind.VERB)
                && (text.ends(i, "ed") || text.is(i, WordClass.VERB))
                && text.noun(i - 1)
                && (text.any(i + 1, WordClass.DET.bit() | WordClass.POSS.bit() | WordClass.OBJ.bit())
                        || text.noun(i + 1));
    }

    private boolean modifier(int i) {
        return (text.kind(i, WordKind.ADJECTIVE) || text.noun(i) || text.adverb(i) || text.kind(i, WordKind.ADVERB))
                && !text.possessive(i)
                && !text.is(i, WordClass.POSS)
                && !text.is(i, WordClass.CARRY);
    }

    /// For a verb whose object is such a noun (`rejected the notion that`): where the content begins, else
    /// `start`.
    int throughObject(int start, int end) {
        for (int i = start; i < Math.min(end - 1, start + 6); i++) {
            Cue noun = text.lexicon.noun(text.tokens, i);
            if (noun != null && text.noun(i)) {
                int content = content(noun, i, end);
                return content < 0 ? start : content;
            }
            boolean goesOn = text.is(i, WordClass.DET) || text.is(i, WordClass.POSS) || modifier(i);
            if (!goesOn) {
                return start;
            }
        }
        return start;
    }
}
