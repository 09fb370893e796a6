package oyer.core.read.statement;

import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.Draft.Range;
import oyer.core.text.Tokens.Gap;

/// English speech in prose: a cue verb, its subject to the left or, after a quotation, to the right, and the content
/// before, behind or on both sides.
final class EnglishSpeech implements Speech {

    private final ClauseText text;
    private final EnglishNoun nouns;
    private final EnglishContent contents;
    private final EnglishAsides asides;
    private List<Draft> drafts = new ArrayList<>();

    /// Subject of the latest cue of this sentence, for `and said`, `, adding that`.
    private Range subject = Range.NONE;

    EnglishSpeech(ClauseText text) {
        this.text = text;
        this.nouns = new EnglishNoun(text);
        this.contents = new EnglishContent(text);
        this.asides = new EnglishAsides(text, nouns, contents);
    }

    @Override
    public void sentence(int number, int first, int end, List<Draft> into) {
        drafts = into;
        subject = Range.NONE;
        int before = into.size();
        int floor = first;
        for (int i = first; i < end; i++) {
            if (text.quoted.at(i) >= 0) {
                i = nested(number, i, end);
                continue;
            }
            Lexicon.Phrase phrase = text.lexicon.phrase(text.tokens, i);
            Cue cue = phrase != null ? phrase.cue() : text.lexicon.verb(text.tokens, i);
            int last = phrase != null ? i + phrase.words().size() - 1 : i;
            if (cue != null && verb(cue, i, last, number, first, floor, end)) {
                i = last;
            } else if (i >= first) {
                asides.at(i, number, first, end, into);
            }
        }
        subject = into.size() > before ? into.getLast().speaker() : subject;
    }

    /// Quoted words are one statement; what is told inside them is left to the quotation as a whole.
    private int nested(int number, int token, int end) {
        return Math.min(
                end - 1, text.quoted.stretches().get(text.quoted.at(token)).last());
    }

    private boolean verb(Cue cue, int verb, int lastOfVerb, int number, int first, int floor, int end) {
        if (text.capital(verb) && verb > first && text.quoted.at(verb - 1) < 0) {
            return false;
        }
        boolean inside = inContent(verb) && !strong(cue, verb);
        int group = verb;
        boolean aux = false;
        boolean be = false;
        boolean negative = false;
        boolean to = false;
        while (group > first) {
            int left = group - 1;
            if (text.is(left, WordClass.AUX) && text.word(left)) {
                aux = true;
                be |= group == verb && text.is(left, WordClass.BE) || be && text.is(left, WordClass.BE);
                negative |= text.is(left, WordClass.NEG)
                        || text.tokens.is(left, "would")
                        || text.tokens.is(left, "could")
                        || text.tokens.is(left, "might")
                        || text.tokens.is(left, "should");
                group = left;
            } else if (text.adverb(left) && left > first && (!text.sign(left - 1, ',') || text.tokens.is(left, "then"))
                    || text.is(left, WordClass.NEG) && left > first) {
                negative |= text.is(left, WordClass.NEG);
                group = left;
            } else if (text.tokens.is(left, "to") && group == verb) {
                to = true;
                break;
            } else {
                break;
            }
        }
        while (group < verb && text.adverb(group) && !text.manner(group) && text.is(group, WordClass.PREP)) {
            group++;
        }
        int left = group - 1;
        boolean ing = text.ends(verb, "ing");
        boolean passive = be && !ing && !text.tokens.is(verb, "say");
        if (inside && (to || passive)) {
            return false;
        }
        if (to || passive) {
            return passive && passive(cue, group, verb, lastOfVerb, number, first, end);
        }
        if (cue.has('x') && !aux && !nounlessBefore(left, first, lastOfVerb + 1)) {
            return false;
        }
        boolean quoteBefore =
                left >= first && (text.quoted.closesAt(left) || text.sign(left, ',') && text.quoted.closesAt(left - 1));
        boolean inverted = quoteBefore
                || left >= first && text.sign(left, ',') && cue.clause() && !ing && inverts(lastOfVerb, end);
        Range speaker;
        int after = lastOfVerb + 1;
        if (inverted
                && !ing
                && after < end
                && (text.capital(after)
                        || text.any(after, WordClass.DET.bit() | WordClass.POSS.bit() | WordClass.PRO.bit())
                        || text.plain(after))
                && cue.has('q')) {
            speaker = nouns.right(after, end);
            if (speaker.exists()) {
                return leftContent(cue, group, lastOfVerb, speaker, left, number, first, end, negative);
            }
        }
        speaker = ing && (left < first || text.sign(left, ',') || text.is(left, WordClass.CONJ) || text.dash(left))
                ? Range.NONE
                : nouns.left(left, floor);
        boolean own = speaker.exists();
        if (!own && text.tokens.is(left, "or") && !cue.clause()) {
            return false;
        }
        if (!own) {
            speaker = inside(verb) ? inner(verb, left) : inherited(left, first, floor);
            if (!speaker.exists() && !(cue.speech() && (cue.has('q') && lead(after, end)))) {
                return false;
            }
        }
        if (own && text.is(speaker.first(), WordClass.REL)) {
            speaker = antecedentIfNeeded(speaker);
        }
        if (inside && !(own && (lastOfVerb + 1 >= end || text.full(lastOfVerb + 1)))) {
            return false;
        }
        int beforeSpeaker = own ? speaker.first() - 1 : left;
        boolean quoteLeft = beforeSpeaker >= first
                && (text.quoted.closesAt(beforeSpeaker)
                        || text.sign(beforeSpeaker, ',') && text.quoted.closesAt(beforeSpeaker - 1));
        if (own && quoteLeft && cue.has('q')) {
            return leftContent(cue, group, lastOfVerb, speaker, beforeSpeaker, number, first, end, negative);
        }
        boolean comma = beforeSpeaker >= first + 1 && text.sign(beforeSpeaker, ',');
        boolean closes = after >= end || text.full(after) || text.sign(after, ',') && !text.quoted.opensAt(after + 1);
        boolean aside = own
                && comma
                && cue.clause()
                && (cue.speech() || after >= end || text.full(after))
                && (closes
                        || !leads(first)
                                && !lead(after, end)
                                && (text.is(after, WordClass.PREP)
                                        || text.is(after, WordClass.TIME)
                                        || text.adverb(after)))
                && !leads(first);
        if (aside) {
            return leftContent(cue, group, lastOfVerb, speaker, beforeSpeaker, number, first, end, negative);
        }
        if (inside) {
            return false;
        }
        return rightContent(cue, group, verb, lastOfVerb, speaker, number, end, negative);
    }

    /// Whether a sentence begins with words that lead to its subject (`In June, ...`) and not with content.
    private boolean leads(int first) {
        return text.ly(first)
                || text.is(first, WordClass.PREP)
                || text.is(first, WordClass.SUB)
                || text.is(first, WordClass.CONJ) && text.is(first + 1, WordClass.PREP)
                || text.adverb(first)
                || text.is(first, WordClass.TIME)
                || text.ends(first, "ing") && text.plain(first);
    }

    /// Whether a clause or a quotation begins soon after a verb.
    private boolean lead(int after, int end) {
        for (int i = after; i < Math.min(end, after + 14); i++) {
            if (text.tokens.is(i, "that") || text.quoted.opensAt(i) || text.sign(i, ':')) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word that may be a noun is a verb here: a subject agrees before it, and what it takes stands behind
    /// it.
    private boolean nounlessBefore(int left, int first, int after) {
        if (left < first) {
            return false;
        }
        if (text.is(left, WordClass.PRO) || text.is(left, WordClass.REL)) {
            return true;
        }
        boolean noun = (text.capital(left) || text.plain(left)) && !text.possessive(left);
        boolean singular = text.ends(after - 1, "s");
        boolean agrees = singular != (text.ends(left, "s") && !text.ends(left, "ss"));
        boolean object =
                text.any(after, WordClass.DET.bit() | WordClass.PRO.bit() | WordClass.POSS.bit() | WordClass.THAT.bit())
                        || text.capital(after)
                        || text.quoted.opensAt(after)
                        || text.tokens.is(after, "to");
        return noun && agrees && object;
    }

    private boolean inverts(int verb, int end) {
        int after = verb + 1;
        return after < end
                && (text.capital(after) || text.is(after, WordClass.DET) || text.is(after, WordClass.PRO))
                && !text.sign(after, ',')
                && !lead(after, end)
                && onlyNoun(after, end);
    }

    private boolean onlyNoun(int from, int end) {
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

    private boolean inContent(int token) {
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - 6); i--) {
            if (drafts.get(i).content().holds(token)) {
                return true;
            }
        }
        return false;
    }

    /// Inside a statement only plain speech with its clause is taken for another: he says that *she said that* ...
    private boolean strong(Cue cue, int verb) {
        return cue.clause()
                && cue.has('q')
                && cue.speech()
                && !cue.has('x')
                && !text.ends(verb, "ing")
                && (text.tokens.is(verb + 1, "that") || text.quoted.opensAt(verb + 1) || text.quoted.opensAt(verb + 2));
    }

    private Range antecedentIfNeeded(Range relative) {
        return relative;
    }

    private boolean inside(int verb) {
        return inContent(verb);
    }

    /// The subject of the clause that is told, for `He says that she came in and said ...`.
    private Range inner(int verb, int left) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Range content = drafts.get(i).content();
            if (content.holds(verb)) {
                int from = text.is(content.first(), WordClass.THAT) ? content.first() + 1 : content.first();
                return firstSubject(from, left, from);
            }
        }
        return Range.NONE;
    }

    /// The subject of `and said`, `, adding`: that of the verb before it, else the one at the head of the clause.
    private Range inherited(int left, int first, int floor) {
        if (subject.exists()) {
            return subject;
        }
        for (int i = drafts.size() - 1;
                i >= 0 && drafts.get(i).sentence() == text.prose.sentences().of(first);
                i--) {
            if (drafts.get(i).speaker().exists()) {
                return drafts.get(i).speaker();
            }
        }
        return firstSubject(first, left, floor);
    }

    private Range firstSubject(int first, int left, int floor) {
        for (int i = first; i <= left && i < first + 40; i++) {
            boolean finite = text.is(i, WordClass.AUX)
                    || text.is(i, WordClass.VERB) && !text.capital(i)
                    || i > first && text.ends(i, "ed") && text.plain(i) && !text.capital(i);
            if (finite && i > first) {
                int noun = i - 1;
                while (noun > first && text.adverb(noun)) {
                    noun--;
                }
                Range found = nouns.left(noun, floor);
                if (found.exists()) {
                    return found;
                }
            }
        }
        return Range.NONE;
    }

    private boolean leftContent(
            Cue cue,
            int group,
            int verb,
            Range speaker,
            int end,
            int number,
            int first,
            int sentenceEnd,
            boolean negative) {
        int last = end;
        if (text.sign(last, ',') && !text.quoted.closesAt(last)) {
            last--;
        }
        Range content;
        Mode mode = Mode.INDIRECT;
        int stretch = text.quoted.at(last);
        if (stretch >= 0 && text.quoted.closesAt(last)) {
            int from = text.quoted.stretches().get(stretch).first();
            boolean whole =
                    from <= first || text.sign(from - 1, ',') || text.sign(from - 1, ':') || text.full(from - 1);
            mode = Mode.DIRECT;
            content = new Range(whole ? from : clauseStart(first, from), last);
            if (!whole) {
                mode = Mode.INDIRECT;
            }
        } else {
            content = new Range(clauseStart(first, last), last);
        }
        if (content.last() < content.first()) {
            return false;
        }
        Range cueRange = new Range(group, verb);
        drop(content, cueRange);
        drafts.add(
                draft(content, speaker, cueRange, Range.NONE, mode, act(cue, negative), number, "parenthetical", .9));
        subject = speaker;
        int next = Math.max(verb, speaker.last()) + 1;
        // the other half: "A," he said, "B"
        if (text.sign(next, ',') && next + 1 < sentenceEnd) {
            int from = next + 1;
            if (text.quoted.opensAt(from)) {
                int close = text.quoted.stretches().get(text.quoted.at(from)).last();
                drafts.add(draft(
                        new Range(from, close),
                        speaker,
                        cueRange,
                        Range.NONE,
                        Mode.DIRECT,
                        act(cue, negative),
                        number,
                        "parenthetical-rest",
                        .88));
            } else if (mode == Mode.INDIRECT && content.first() <= first + 1) {
                boolean participle =
                        text.ends(from, "ing") || text.is(from, WordClass.REL) || text.tokens.is(from, "citing");
                int to = contents.last(from, sentenceEnd, false, false);
                if (!participle && to > from) {
                    drafts.add(draft(
                            new Range(from, to),
                            speaker,
                            cueRange,
                            Range.NONE,
                            Mode.INDIRECT,
                            act(cue, negative),
                            number,
                            "parenthetical-rest",
                            .8));
                }
            }
        }
        return true;
    }

    /// A statement read from a clause that turns out to be the content of a later cue is dropped when it is the weaker.
    private void drop(Range content, Range cue) {
        drafts.removeIf(d ->
                d.cue().exists() && content.contains(d.cue()) && d.content().holds(cue.first()) && d.sentence() >= 0);
    }

    private int clauseStart(int first, int last) {
        int start = first;
        for (int i = last - 1; i > first; i--) {
            if (text.sign(i, ';')) {
                start = i + 1;
                break;
            }
        }
        while (start < last && (text.is(start, WordClass.CONJ) && !text.is(start, WordClass.DET))) {
            start++;
        }
        return start;
    }

    private boolean rightContent(
            Cue cue, int group, int verb, int lastOfVerb, Range speaker, int number, int end, boolean negative) {
        int after = lastOfVerb + 1;
        Range hearer = Range.NONE;
        Range cueRange = new Range(group, lastOfVerb);
        if (cue.has('h') && after < end && !text.is(after, WordClass.THAT)) {
            hearer = hearer(after, end);
            if (hearer.exists()) {
                after = text.tokens.is(hearer.last() + 1, "to") ? hearer.first() : hearer.last() + 1;
            }
        }
        if (cue.has('e')
                && (after >= end
                        || text.full(after)
                        || text.sign(after, ',')
                        || text.dash(after)
                        || !cue.has('n') && !cue.has('i'))) {
            drafts.add(draft(
                    cueRange, speaker, cueRange, hearer, Mode.INDIRECT, act(cue, negative), number, "act-alone", .85));
            subject = speaker;
            return true;
        }
        if (after >= end) {
            return false;
        }
        int start = after;
        boolean colon = false;
        if (text.sign(start, ':') || text.sign(start, ',')) {
            colon = text.sign(start, ':') || text.quoted.opensAt(start + 1);
            if (!colon) {
                start = contents.start(after, end);
                colon = text.quoted.opensAt(start);
                if (!colon && !text.is(start, WordClass.THAT)) {
                    return false;
                }
            } else {
                start++;
            }
        } else if (cue.clause() || cue.has('q')) {
            start = contents.start(after - 1, end);
        }
        if (start >= end) {
            return false;
        }
        boolean quote = text.quoted.opensAt(start);
        boolean that = text.is(start, WordClass.THAT);
        if (cue.has('p') && !quote && !that && cue.frames().equals("p")) {
            that = true;
        }
        if (quote && cue.has('n') && cue.has('q') && cue.act() == Act.ASSERTS && named(start)) {
            return false;
        }
        if (!quote && !that && !colon && cue.has('s')) {
            return false;
        }
        if (!quote && !that && !colon && !fits(cue, start, end, speaker)) {
            return false;
        }
        Mode mode = Mode.INDIRECT;
        int last;
        if (quote && whole(start, end)) {
            last = text.quoted.stretches().get(text.quoted.at(start)).last();
            mode = Mode.DIRECT;
        } else {
            last = contents.last(
                    start, end, !cue.clause() || cue.has('e') || !that && cue.has('n'), text.ends(verb, "s"));
        }
        if (last < start || last == start && !text.word(start)) {
            return false;
        }
        if (!that && !quote && !cue.clause() && text.is(speaker.first(), WordClass.REL)) {
            for (int i = start + 1; i <= last; i++) {
                if (text.is(i, WordClass.AUX) || text.is(i, WordClass.VERB)) {
                    last = i - 1; // the relative clause ends, its sentence goes on
                    break;
                }
            }
        }
        boolean retract = cue.act() == Act.RETRACTS || cue.has('e') && !that && !quote;
        Range content = retract ? new Range(group, last) : new Range(start, last);
        double sure = quote || that ? .92 : cue.clause() ? .85 : .7;
        drafts.add(draft(
                content,
                speaker,
                cueRange,
                hearer,
                mode,
                act(cue, negative),
                number,
                cue.frames().equals("n") && text.lexicon.phrase(text.tokens, verb) != null
                        ? "keeps"
                        : that ? "that-clause" : quote ? "quote" : "complement",
                cue.speech() ? sure : sure - .2));
        subject = speaker;
        return true;
    }

    /// `a house called "Loose Ends"`: a name and no speech.
    private boolean named(int open) {
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
    private boolean whole(int open, int end) {
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
    private boolean fits(Cue cue, int start, int end, Range speaker) {
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
    private boolean clauseFollows(int from, int end) {
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

    private Range hearer(int from, int end) {
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

    /// `was told that`, `is accused of`: said by nobody named, or by whom `by` names.
    private boolean passive(Cue cue, int group, int verb, int lastOfVerb, int number, int first, int end) {
        int after = lastOfVerb + 1;
        Range by = Range.NONE;
        if (text.tokens.is(after, "by")) {
            by = nouns.right(after + 1, end);
        }
        boolean accused = cue.act() == Act.ACCUSES && (text.tokens.is(after, "of") || text.tokens.is(after, "for"));
        boolean told = cue.has('h') && text.is(after, WordClass.THAT);
        boolean read = cue.clause() && text.tokens.is(after, "that");
        if (accused || told || read) {
            Range content = new Range(after, contents.last(after, end, false, false));
            drafts.add(draft(
                    content,
                    by,
                    new Range(group, lastOfVerb),
                    Range.NONE,
                    Mode.INDIRECT,
                    cue.act(),
                    number,
                    "passive",
                    .6));
            return true;
        }
        return false;
    }

    private static Act act(Cue cue, boolean negative) {
        if (!negative) {
            return cue.act();
        }
        return switch (cue.act()) {
            case ADMITS -> Act.DENIES;
            case ASSERTS, DENIES, RETRACTS, ACCUSES, DECIDES, ASKS, PROMISES, OTHER -> Act.OTHER;
        };
    }

    static Draft draft(
            Range content,
            Range speaker,
            Range cue,
            Range hearer,
            Mode mode,
            Act act,
            int sentence,
            String rule,
            double sure) {
        return new Draft(content, speaker, cue, hearer, mode, act, sentence, rule, Math.max(.3, sure));
    }
}
