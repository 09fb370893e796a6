package oyer.core.read.statement.english;

import java.util.List;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Cue;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.PhraseTable;
import oyer.core.read.statement.cue.Quoted;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.WordKind;

/// What somebody's version of events says, without a verb of saying: `her evidence in cross-examination was that ...`,
/// `on his own account ...`, `the Crown case is that ...`, `the answer that Lund gave was that ...`; and what was
/// heard from somebody: `had learnt from her mother that ...`.
final class EnglishVersions {

    private static final PhraseTable WORDS = new PhraseTable(EnglishVersions.class, "versions-en.txt");

    /// So many words may stand between the noun and its verb: `of the events of that night, given at the trial,`.
    private static final int APART = 14;

    private final ClauseText text;
    private final EnglishNoun nouns;
    private final EnglishContent contents;
    private final EnglishFrames frames;

    EnglishVersions(ClauseText text, EnglishNoun nouns, EnglishContent contents, EnglishFrames frames) {
        this.text = text;
        this.nouns = nouns;
        this.contents = contents;
        this.frames = frames;
    }

    private boolean is(int token, String kind) {
        return token >= 0 && WORDS.is(text.tokens, token, kind);
    }

    /// Whether something is told by the version at this token; then it stands in `into`.
    boolean at(int token, int number, int first, int end, List<Draft> into) {
        if (text.tokens.is(token, "from")) {
            return heardFrom(token, number, first, end, into);
        }
        if (!WORDS.begins(text.tokens, token)) {
            return false;
        }
        boolean version = is(token, "VERSION");
        boolean telling = is(token, "TELLING");
        if (!version && !telling || inside(token, number, into)) {
            return false;
        }
        int own = token - 1;
        while (own > first && modifier(own)) {
            own--;
        }
        Range owner = owner(own, first);
        int behind = token + 1;
        if (!owner.exists() && text.tokens.is(token + 1, "of") && article(own)) {
            Range of = nouns.right(token + 2, verbAhead(token + 2, end));
            owner = of;
            behind = of.exists() ? of.last() + 1 : behind;
        }
        if (!owner.exists() && version && (article(own) || own < first)) {
            owner = side(token, own);
        }
        if (!owner.exists() && version && article(own)) {
            owner = giver(token + 1, end);
        }
        if (!owner.exists()) {
            return false;
        }
        return version && is(token, behind, owner, number, first, end, into)
                || telling && by(token, own, owner, number, first, end, into);
    }

    private boolean inside(int token, int number, List<Draft> into) {
        return into.stream()
                .anyMatch(d -> d.sentence() == number
                        && d.content().holds(token)
                        && d.content().first() < token - 3);
    }

    private boolean article(int token) {
        return text.tokens.is(token, "the") || text.tokens.is(token, "an") || text.tokens.is(token, "a");
    }

    private boolean modifier(int token) {
        return !text.possessive(token)
                && (text.kind(token, WordKind.ADJECTIVE)
                        || text.kind(token, WordKind.NUMBER)
                        || text.tokens.is(token, "own")
                        || text.adverb(token)
                        || text.kind(token, WordKind.NOUN));
    }

    /// `his`, `Lund's`, `the witness's`.
    private Range owner(int token, int first) {
        if (text.is(token, WordClass.POSS) && !text.tokens.is(token, "whose")) {
            return new Range(token, token);
        }
        boolean apart = text.sign(token, '\'') || text.sign(token, '\u2019'); // Jones' evidence
        if (text.possessive(apart ? token - 1 : token) && !text.is(token, WordClass.CLITIC)) {
            return nouns.left(token, first);
        }
        return Range.NONE;
    }

    /// `the Crown case`: the words between the article and the noun.
    private Range side(int token, int article) {
        int last = token - 1;
        return last > article && is(last, "SIDE") ? new Range(article(article) ? article : last, last) : Range.NONE;
    }

    /// `the explanation (that) Lund gave`.
    private Range giver(int from, int end) {
        int at = text.is(from, WordClass.THAT) ? from + 1 : from;
        boolean starts = text.is(at, WordClass.PRO) && !text.is(at, WordClass.REL)
                || text.kind(at, WordKind.NAME)
                || text.any(at, WordClass.DET.bit() | WordClass.POSS.bit());
        for (int i = at + 1; starts && i < Math.min(end, at + 6); i++) {
            if (is(i, "GIVEN")) {
                return new Range(at, i - 1);
            }
            if (!text.noun(i) && !text.kind(i, WordKind.ADJECTIVE) && !text.is(i, WordClass.AUX)) {
                return Range.NONE;
            }
        }
        return Range.NONE;
    }

    /// The next form of `be` or its like, or the end: `the evidence of Ada Berg | was that`.
    private int verbAhead(int from, int end) {
        for (int i = from; i < Math.min(end, from + APART); i++) {
            if (text.is(i, WordClass.AUX) || is(i, "STAYS")) {
                return i;
            }
        }
        return from;
    }

    /// `her evidence was that ...`.
    private boolean is(int token, int from, Range owner, int number, int first, int end, List<Draft> into) {
        int start = said(from, end);
        if (start < 0 || start + 1 >= end) {
            return false;
        }
        Act act = Act.ASSERTS;
        Cue noun = text.lexicon.noun(text.tokens, token);
        if (noun != null) {
            act = noun.act();
        }
        int last = contents.last(start, end, contents.leading(first, token), false);
        if (last <= start) {
            return false;
        }
        into.add(new Draft(
                new Range(start, last),
                owner,
                new Range(token, token),
                Range.NONE,
                text.quoted.opensAt(start) && text.quoted.closesAt(last) ? Mode.DIRECT : Mode.INDIRECT,
                act,
                number,
                "version",
                .85));
        return true;
    }

    /// Where what the version says begins behind its verb, or -1: `in court (was) that he left`.
    private int said(int from, int end) {
        for (int i = from; i < Math.min(end, from + APART); i++) {
            boolean stays = is(i, "STAYS");
            if (stays || text.is(i, WordClass.BE)) {
                int at = i + 1;
                while (at < end
                        && (text.adverb(at) || text.tokens.is(at, "been") || text.is(at, WordClass.NEG))
                        && !text.is(at, WordClass.THAT)) {
                    if (text.is(at, WordClass.NEG)) {
                        return -1;
                    }
                    at++;
                }
                if (text.tokens.is(at, "to") && text.tokens.is(at + 1, "the") && text.tokens.is(at + 2, "effect")) {
                    at += 3;
                }
                if (text.tokens.is(at, "that")) {
                    return clause(at + 1, end) ? at : -1;
                }
                return text.quoted.opensAt(at) && sentence(at) || !stays && frames.plainClause(at, end) ? at : -1;
            }
            boolean goesOn = i > from && text.noun(i)
                    || text.any(
                            i, WordClass.PREP.bit() | WordClass.AUX.bit() | WordClass.DET.bit() | WordClass.ADV.bit())
                    || text.any(i, WordClass.POSS.bit() | WordClass.TIME.bit() | WordClass.PRO.bit())
                    || text.kind(i, WordKind.NAME)
                    || text.kind(i, WordKind.ADJECTIVE)
                    || text.kind(i, WordKind.NUMBER)
                    || is(i, "GIVEN")
                    || text.tokens.is(i, "that") && i == from
                    || text.sign(i, ',')
                    || text.adverb(i);
            if (!goesOn) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether a quotation is more than a word: not `Lund's statement was "true"`.
    private boolean sentence(int open) {
        Quoted.Stretch stretch = text.quoted.stretches().get(text.quoted.at(open));
        return stretch.last() - stretch.first() > 4;
    }

    private boolean clause(int token, int end) {
        return token < end
                && (text.any(token, WordClass.PRO.bit() | WordClass.DET.bit() | WordClass.POSS.bit())
                        || text.any(token, WordClass.CLITIC.bit() | WordClass.SUB.bit() | WordClass.PREP.bit())
                        || text.noun(token)
                        || text.adverb(token)
                        || text.kind(token, WordKind.NUMBER)
                        || text.kind(token, WordKind.ADJECTIVE));
    }

    /// `On her account, the van was blue`, `The van was blue, on her account.`
    private boolean by(int token, int own, Range owner, int number, int first, int end, List<Draft> into) {
        int preposition = owner.first() - 1;
        boolean fits = preposition >= first
                && own <= owner.last() + 1
                && is(preposition, "BY")
                && (!text.tokens.is(preposition, "in") || is(token, "WITHIN"))
                && (!text.tokens.is(preposition, "to") || text.tokens.is(token, "recollection"));
        if (!fits) {
            return false;
        }
        int behind = token + 1;
        int opener = first;
        while (opener < preposition
                && (text.is(opener, WordClass.CONJ) || text.adverb(opener) || text.sign(opener, ','))) {
            opener++;
        }
        boolean opens = opener == preposition || text.sign(preposition - 1, ';') || text.sign(preposition - 1, ':');
        Range content = Range.NONE;
        if (opens) {
            int start = text.sign(behind, ',') ? behind + 1 : behind;
            boolean told = start < end
                    && (start > behind && frames.clauseFollows(start, end) || frames.plainClause(start, end));
            content = told ? new Range(start, contents.last(start, end, false, true)) : Range.NONE;
        } else if (text.sign(preposition - 1, ',') && (behind >= end || text.full(behind) || text.sign(behind, ','))) {
            int last = preposition - 2;
            content = last > first ? new Range(contents.told(first, last), last) : Range.NONE;
            if (!content.exists() || !frames.finite(content.first(), last + 1)) {
                return false;
            }
        }
        if (!content.exists() || content.last() <= content.first()) {
            return false;
        }
        into.add(new Draft(
                content,
                owner,
                new Range(preposition, token),
                Range.NONE,
                Mode.INDIRECT,
                text.tokens.is(token, "admission") ? Act.ADMITS : Act.ASSERTS,
                number,
                "version",
                .8));
        return true;
    }

    /// `heard from her mother that ...`, `had it from Lund that ...`.
    private boolean heardFrom(int from, int number, int first, int end, List<Draft> into) {
        if (from <= first || !is(from - 1, "LEARNT")) {
            return false;
        }
        int that = from + 1;
        while (that < Math.min(end, from + APART) && !text.tokens.is(that, "that")) {
            if (text.sign(that, ',')
                    || text.full(that) && text.tokens.length(that - 1) > 3
                    || text.quoted.at(that) >= 0) {
                return false;
            }
            that++;
        }
        Range speaker =
                text.tokens.is(that, "that") && clause(that + 1, end) ? nouns.right(from + 1, that) : Range.NONE;
        if (!speaker.exists()) {
            return false;
        }
        int last = contents.last(that, end, false, false);
        int start = that;
        into.removeIf(d -> d.sentence() == number && d.content().first() == start);
        into.add(new Draft(
                new Range(that, last),
                speaker,
                new Range(from - 1, from),
                Range.NONE,
                Mode.INDIRECT,
                Act.ASSERTS,
                number,
                "version",
                .8));
        return true;
    }
}
