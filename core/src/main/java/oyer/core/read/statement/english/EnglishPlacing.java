package oyer.core.read.statement.english;

import java.util.List;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Cue;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.WordKind;

/// Finds what is said around an English cue whose speaker is known: before it, behind it, or on both sides.
final class EnglishPlacing {

    private final ClauseText text;
    private final EnglishFrames frames;
    private final EnglishContent contents;
    private final EnglishObject objects;
    private final EnglishSecond seconds;
    private final EnglishCarriers carriers;

    /// Whether the document's head names whom its notes are about, so that they may leave the subject out.
    private final boolean notes;

    /// Whether the text is the record of an inquiry, in which each `that` begins a statement of its own.
    private final boolean record;

    EnglishPlacing(
            ClauseText text,
            EnglishFrames frames,
            EnglishContent contents,
            EnglishObject objects,
            EnglishCarriers carriers,
            boolean notes,
            boolean record) {
        this.text = text;
        this.frames = frames;
        this.contents = contents;
        this.objects = objects;
        this.seconds = new EnglishSecond(text);
        this.carriers = carriers;
        this.notes = notes;
        this.record = record;
    }

    /// What is said stands before the cue: `"A," he said`, `A, he said, B`.
    boolean left(EnglishSentence in, EnglishCue at, Range speaker, int end) {
        Cue cue = at.cue();
        int group = at.group();
        int verb = at.last();
        int number = in.number;
        int first = in.first;
        int sentenceEnd = in.end;
        List<Draft> drafts = in.drafts;
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
                    from <= first || text.sign(from - 1, ':') || text.full(from - 1) || text.quoted.at(from - 1) >= 0;
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
        Range cueRange = at.range();
        drop(content, cueRange, drafts);
        int behind = speaker.last() < group ? frames.behindHearer(cue, verb + 1, sentenceEnd) : verb + 1;
        Range hearer = behind > verb + 1 ? new Range(verb + 1, behind - 1) : Range.NONE;
        drafts.add(draft(content, speaker, cueRange, hearer, mode, at.act(), number, "parenthetical", .9));
        in.subject = speaker;
        int next = Math.max(behind - 1, speaker.last()) + 1;
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
                        at.act(),
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
                            at.act(),
                            number,
                            "parenthetical-rest",
                            .8));
                }
            }
        }
        return true;
    }

    /// `"A?" Berg said.`: what is said ended a sentence of its own right before this one, which is nothing but who said
    /// it, to whom and when.
    boolean before(EnglishSentence in, EnglishCue at, Range speaker) {
        int close = in.first - 1;
        if (!text.quoted.closesAt(close)
                || !text.full(text.lastWithin(close))
                || text.tokens.gap(in.first) != Gap.SPACE
                || speaker.first() != in.first) {
            return false;
        }
        int open = text.quoted.stretches().get(text.quoted.at(close)).first();
        boolean own = open == 0
                || text.full(open - 1)
                || text.quoted.closesAt(open - 1)
                || text.tokens.gap(open) == Gap.BLOCK
                || text.tokens.gap(open) == Gap.LINE;
        int behind = frames.behindHearer(at.cue(), at.last() + 1, in.end);
        boolean closes = behind >= in.end
                || text.full(behind)
                || text.sign(behind, ',')
                || text.any(behind, WordClass.PREP.bit() | WordClass.TIME.bit())
                || text.adverb(behind);
        if (!own || !closes || frames.lead(behind, in.end)) {
            return false; // "A!" he said, "B": he said B
        }
        in.drafts.add(draft(
                new Range(open, close),
                speaker,
                at.range(),
                Range.NONE,
                Mode.DIRECT,
                at.act(),
                in.number,
                "parenthetical",
                .88));
        in.subject = speaker;
        return true;
    }

    /// `As the clerk noted, A`, `A, as the clerk noted`: all the rest of the sentence is what she noted.
    boolean as(EnglishSentence in, EnglishCue at, Range speaker) {
        int as = speaker.first() - 1;
        int after = at.last() + 1;
        boolean closed = after >= in.end || text.full(after) || text.sign(after, ',');
        if (!closed || !at.cue().clause() || !at.cue().speech()) {
            return false;
        }
        int opener = as;
        while (opener > in.first
                && (text.any(opener - 1, WordClass.CONJ.bit() | WordClass.SUB.bit())
                        || text.adverb(opener - 1)
                        || text.sign(opener - 1, ','))) {
            opener--;
        }
        Range content;
        if (opener == in.first) {
            if (!text.sign(after, ',') || after + 2 >= in.end) {
                return false;
            }
            content = new Range(after + 1, contents.last(after + 1, in.end, false, false));
        } else {
            if (!text.sign(as - 1, ',') && !text.dash(as - 1)) {
                return false;
            }
            int last = as - 1;
            while (last > in.first && (text.sign(last, ',') || text.dash(last))) {
                last--;
            }
            content = new Range(clauseStart(in.first, last), last);
        }
        if (in.inContent(content.first())) {
            return false;
        }
        in.drafts.add(draft(
                content, speaker, at.range(), Range.NONE, Mode.INDIRECT, at.act(), in.number, "parenthetical", .8));
        in.subject = speaker;
        return true;
    }

    /// A statement read from a clause that turns out to be the content of a later cue is dropped when it is the weaker.
    private static void drop(Range content, Range cue, List<Draft> drafts) {
        drafts.removeIf(d ->
                d.cue().exists() && content.contains(d.cue()) && d.content().holds(cue.first()) && d.sentence() >= 0);
    }

    /// `As first reported by the Gazette, A`: the Gazette reported all the rest of the sentence.
    boolean reported(EnglishSentence in, EnglishCue at, Range speaker) {
        int opener = at.group() - 1;
        while (opener > in.first && text.any(opener, WordClass.ADV.bit() | WordClass.AUX.bit())) {
            opener--;
        }
        int after = speaker.last() + 1;
        if (opener != in.first || !text.tokens.is(opener, "as") || !text.sign(after, ',') || after + 2 >= in.end) {
            return false;
        }
        Range content = new Range(after + 1, contents.last(after + 1, in.end, false, false));
        in.drafts.add(draft(
                content, speaker, at.range(), Range.NONE, Mode.INDIRECT, at.act(), in.number, "parenthetical", .8));
        in.subject = speaker;
        return true;
    }

    private int clauseStart(int first, int last) {
        int closed = 0;
        for (int i = last - 1; i > first; i--) {
            if (text.sign(i, ')')) {
                closed++;
            }
            if (text.sign(i, '(') && closed-- == 0 || text.sign(i, ';')) {
                return i + 1;
            }
        }
        return contents.told(first, last);
    }

    /// What is said stands behind the cue: `he said that A`, `she denied A`.
    boolean right(EnglishSentence in, EnglishCue at, Range speaker) {
        Cue cue = at.cue();
        int group = at.group();
        int verb = at.verb();
        int lastOfVerb = at.last();
        int number = in.number;
        int first = in.first;
        int end = in.end;
        List<Draft> drafts = in.drafts;
        int after = lastOfVerb + 1;
        Range hearer = Range.NONE;
        Range cueRange = at.range();
        if (cue.has('h') && after < end && !text.is(after, WordClass.THAT)) {
            hearer = frames.hearer(after, end);
            if (hearer.exists()) {
                after = text.tokens.is(hearer.last() + 1, "to") ? hearer.first() : hearer.last() + 1;
            }
        }
        if (frames.leftOut(speaker, after, first, end) && cue.act() != Act.RETRACTS && (cue.has('n') || cue.clause())) {
            int object = speaker.first() - 1;
            in.drafts.add(draft(
                    new Range(object, object), speaker, cueRange, hearer, Mode.INDIRECT, at.act(), number, "gap", .6));
            in.subject = speaker;
            return true; // which he denies
        }
        if (cue.has('e')
                && (after >= end
                        || text.full(after)
                        || text.sign(after, ',')
                        || text.dash(after)
                        || !cue.has('n') && !cue.has('i'))) {
            drafts.add(draft(cueRange, speaker, cueRange, hearer, Mode.INDIRECT, at.act(), number, "act-alone", .85));
            in.subject = speaker;
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
        } else if ((cue.clause() || cue.has('q')) && !(cue.has('i') && text.tokens.is(after, "to"))) {
            start = contents.start(after - 1, end);
        }
        if (text.tokens.is(start, "as") && start == after && cue.has('n') && frames.relative(speaker, first)) {
            start++; // which she described as a ruse
        }
        if (start >= end) {
            return false;
        }
        boolean quote = text.quoted.opensAt(start);
        boolean that = text.is(start, WordClass.THAT);
        if (text.tokens.is(start, "to") && !at.binds() && frames.inner(start + 1, end)) {
            return false; // refused to say: what is said hangs on the inner verb
        }
        boolean prep = !that && !quote && !colon && frames.topic(start) && start == after && cue.speech();
        if (prep) {
            start++;
            that = text.is(start, WordClass.THAT);
        }
        boolean behind = prep || cue.has('p') && !quote && !that && cue.frames().equals("p");
        boolean request = cue.act() == Act.ASKS
                && !quote
                && !that
                && !colon
                && seconds.asked(hearer, end)
                && !text.is(hearer.first(), WordClass.OBJ);
        if (request) {
            start = hearer.first();
            hearer = Range.NONE;
        }
        boolean same = text.tokens.is(start, "the") && text.tokens.is(start + 1, "same") && cue.has('q');
        boolean named = !quote && !that && !colon && !request;
        if (cue.has('a') && !cue.clause() && !seconds.as(start, end)
                || cue.has('a') && named && !seconds.as(start, end)
                || cue.has('o') && named && !seconds.called(start, end)) {
            return false;
        }
        if (named && !speaker.exists() && !notes && !frames.plainClause(start, end)) {
            return false; // nobody's: the comment was posted
        }
        if (named && cue.clause() && cue.act() == Act.ASSERTS && empty(start, end)) {
            return false; // she said it now
        }
        if (named && !cue.speech() && text.tokens.is(speaker.first(), "you")) {
            return false; // you choose it
        }
        if (quote && cue.has('n') && cue.has('q') && cue.act() == Act.ASSERTS && frames.named(start)) {
            return false;
        }
        boolean gap = cue.clause()
                && start == after
                && frames.relative(speaker, first)
                && (text.is(start, WordClass.AUX) || text.kind(start, WordKind.VERB) && !text.ends(start, "ing"));
        boolean found = gap || cue.has('s') && frames.source(speaker) && !text.tokens.is(start, "to");
        boolean plain = (cue.act() == Act.ASSERTS || cue.act() == Act.ADMITS || !cue.speech())
                && (frames.plainClause(start, end) || text.is(start, WordClass.CLITIC));
        if (!quote && !that && !colon && cue.has('s') && !found && !plain) {
            return false;
        }
        boolean fits = behind || found || request || same;
        if (!quote && !that && !colon && !fits && !frames.fits(cue, start, end)) {
            return false;
        }
        boolean through = false;
        if (!quote && !that && !colon && !behind && text.is(lastOfVerb, WordClass.CARRY)) {
            int carried = carriers.throughObject(start, end);
            if (carried != start) {
                through = true;
                start = carried;
                that = text.tokens.is(start, "that");
            }
        }
        Mode mode = Mode.INDIRECT;
        int last;
        if (quote && frames.whole(start, end)) {
            last = text.quoted.stretches().get(text.quoted.at(start)).last();
            mode = Mode.DIRECT;
        } else {
            boolean object = !that
                    && !quote
                    && !colon
                    && (behind
                            || through
                            || request
                            || same
                            || !cue.clause()
                            || cue.has('n') && !frames.bareClause(start, end)
                            || text.tokens.is(start, "to"));
            boolean embedded = text.is(speaker.first(), WordClass.REL) && speaker.first() == speaker.last()
                    || text.ends(lastOfVerb, "ing") && group == verb && speaker.last() == group - 1;
            last = object
                    ? objects.last(start, end, embedded)
                    : contents.last(
                            start,
                            end,
                            frames.subordinate(speaker)
                                    || contents.leading(first, group)
                                    || !speaker.exists() && text.capital(group) && !notes,
                            text.ends(verb, "s"),
                            text.ends(lastOfVerb, "ing"));
        }
        if (gap) {
            last = objects.relativeEnd(start, last);
        }
        if (last < start || last == start && !text.word(start)) {
            return false;
        }
        last = cue.act() == Act.ASKS && that ? answered(start, last) : last;
        boolean retract = cue.act() == Act.RETRACTS;
        Range content = retract ? new Range(group, last) : new Range(start, last);
        double sure = quote || that ? .92 : cue.clause() ? .85 : .7;
        boolean ruled = cue.act() == Act.DENIES && !that && !quote && frames.granted(content);
        drafts.add(draft(
                content,
                speaker,
                cueRange,
                hearer,
                mode,
                ruled ? Act.DECIDES : at.act(),
                number,
                !speaker.exists() && notes && (text.capital(verb) || text.capital(verb - 1) && text.adverb(verb - 1))
                        ? "note"
                        : cue.frames().equals("n") && text.lexicon.phrase(text.tokens, verb) != null
                                ? "keeps"
                                : that ? "that-clause" : quote ? "quote" : "complement",
                cue.speech() ? sure : sure - .2));
        if (record) {
            apart(drafts);
        }
        in.subject = speaker;
        return true;
    }

    /// `asked her who it was and she replied ...`: what is asked ends where it is answered.
    private int answered(int start, int last) {
        for (int i = start + 2; i + 2 <= last; i++) {
            boolean replies = text.is(i, WordClass.CONJ)
                    && text.is(i + 1, WordClass.PRO)
                    && !text.is(i + 1, WordClass.REL)
                    && text.cue(i + 2);
            if (replies) {
                return text.sign(i - 1, ',') ? i - 2 : i - 1;
            }
        }
        return last;
    }

    /// `it`, `this now`: a pronoun and nothing that it says.
    private boolean empty(int start, int end) {
        boolean pronoun = text.tokens.is(start, "it") || text.tokens.is(start, "this") || text.tokens.is(start, "now");
        int at = start + 1;
        while (pronoun && at < end && (text.adverb(at) || text.is(at, WordClass.TIME) || text.tokens.is(at, "over"))) {
            at++;
        }
        return pronoun && (at >= end || text.full(at) || text.sign(at, ','));
    }

    /// `that A, and that B`: each `that` begins a statement of its own.
    private void apart(List<Draft> drafts) {
        Draft whole = drafts.removeLast();
        int from = whole.content().first();
        int to = whole.content().last();
        for (int i = from + 3; i + 2 < to; i++) {
            boolean joins = text.tokens.is(i, "that")
                    && text.is(i - 1, WordClass.CONJ)
                    && text.quoted.at(i) < 0
                    && whole.mode() == Mode.INDIRECT
                    && whole.act() != Act.RETRACTS
                    && contents.opensClause(i + 1);
            if (!joins) {
                continue;
            }
            int last = i - 2;
            while (last > from && text.sign(last, ',')) {
                last--;
            }
            drafts.add(whole.withContent(new Range(from, last)));
            from = i;
        }
        drafts.add(from == whole.content().first() ? whole : whole.withContent(new Range(from, to)));
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
