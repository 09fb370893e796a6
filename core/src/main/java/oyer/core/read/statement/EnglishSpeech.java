package oyer.core.read.statement;

import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.Draft.Range;
import oyer.core.text.WordKind;

/// English speech in prose: a cue verb, its subject to the left or, after a quotation, to the right, and the content
/// before, behind or on both sides.
final class EnglishSpeech implements Speech {

    private final ClauseText text;
    private final EnglishFrames frames;
    private final EnglishNoun nouns;
    private final EnglishContent contents;
    private final EnglishObject objects;
    private final EnglishCarriers carriers;
    private final EnglishAsides asides;
    private final EnglishPassive passives;
    private List<Draft> drafts = new ArrayList<>();

    /// Subject of the latest cue of this sentence, for `and said`, `, adding that`.
    private Range subject = Range.NONE;

    /// Whether the document's head names whom its notes are about, so that they may leave the subject out.
    private final boolean notes;

    EnglishSpeech(ClauseText text, boolean notes) {
        this.notes = notes;
        this.text = text;
        this.frames = new EnglishFrames(text);
        this.nouns = new EnglishNoun(text);
        this.contents = new EnglishContent(text);
        this.objects = new EnglishObject(text);
        this.carriers = new EnglishCarriers(text, nouns, contents, objects);
        this.asides = new EnglishAsides(text, nouns, contents, carriers);
        this.passives = new EnglishPassive(text, nouns, contents, objects);
    }

    @Override
    public void sentence(int number, int first, int end, List<Draft> into) {
        drafts = into;
        subject = Range.NONE;
        int before = into.size();
        int floor = first;
        for (int i = first; i < end; i++) {
            if (text.quoted.at(i) >= 0) {
                i = nested(i, end);
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
    private int nested(int token, int end) {
        return Math.min(
                end - 1, text.quoted.stretches().get(text.quoted.at(token)).last());
    }

    private boolean verb(Cue cue, int verb, int lastOfVerb, int number, int first, int floor, int end) {
        boolean note = notes && frames.note(cue, verb, lastOfVerb, end);
        if (note) {
            subject = Range.NONE;
            return rightContent(cue, verb, verb, lastOfVerb, Range.NONE, number, first, end, false);
        }
        if (text.capital(verb) && verb > first && text.quoted.at(verb - 1) < 0) {
            return false;
        }
        boolean inside = inContent(verb) && !frames.strong(cue, verb);
        EnglishVerbGroup around = EnglishVerbGroup.of(text, verb, first);
        int group = around.first();
        boolean aux = around.aux();
        boolean negative = around.negative();
        boolean to = around.to();
        int left = group - 1;
        boolean ing = text.ends(verb, "ing");
        boolean passive = around.be() && !ing && !text.tokens.is(verb, "say");
        if (inside && (to || passive)) {
            return false;
        }
        if (to || passive) {
            return passive && passives.read(cue, group, lastOfVerb, number, first, end, drafts);
        }
        boolean tagged = text.kind(verb, WordKind.VERB);
        if (cue.has('x') && !aux && !tagged && !frames.nounlessBefore(cue, left, first, lastOfVerb + 1)) {
            return false;
        }
        if (!tagged && (!cue.has('q') || cue.has('x')) && !text.capital(verb) && lastOfVerb == verb) {
            return false;
        }
        boolean owned = text.is(left, WordClass.POSS) && !text.tokens.is(left, "her") && group == verb
                || text.possessive(left) && !text.is(left, WordClass.CLITIC) && group == verb;
        boolean noun = owned || frames.article(left) && group == verb || ing && text.tokens.is(left, "of");
        if (!aux && (noun || frames.attributive(verb, group, lastOfVerb))) {
            return false; // hours of questioning
        }
        boolean quoteBefore =
                left >= first && (text.quoted.closesAt(left) || text.sign(left, ',') && text.quoted.closesAt(left - 1));
        boolean inverted = quoteBefore
                || left >= first
                        && text.sign(left, ',')
                        && cue.clause()
                        && !ing
                        && !aux
                        && !cue.has('h')
                        && frames.inverts(lastOfVerb, end);
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
            if (speaker.exists() && !frames.goesOn(speaker.last() + 1, end)) {
                return leftContent(cue, group, lastOfVerb, speaker, left, number, first, end, negative);
            }
        }
        boolean bare = left < first
                || text.sign(left, ',')
                || text.dash(left)
                || text.any(left, WordClass.CONJ.bit() | WordClass.PREP.bit());
        speaker = ing && bare ? Range.NONE : nouns.left(left, floor);
        boolean own = speaker.exists();
        if (!own && text.tokens.is(left, "or") && !cue.clause()) {
            return false;
        }
        if (!own) {
            speaker = inContent(verb) ? inner(verb, left) : inherited(left, first, floor);
            if (!speaker.exists() && !(cue.speech() && (cue.has('q') && frames.lead(after, end)))) {
                return false;
            }
        }
        if (inside && !(own && frames.closes(lastOfVerb + 1, end))) {
            return false;
        }
        int beforeSpeaker = own ? speaker.first() - 1 : left;
        boolean quoteLeft = beforeSpeaker >= first
                && (text.quoted.closesAt(beforeSpeaker)
                        || text.sign(beforeSpeaker, ',') && text.quoted.closesAt(beforeSpeaker - 1));
        boolean led = (frames.leads(first) || contents.leading(first, beforeSpeaker)) && !text.quoted.opensAt(first);
        boolean clauseBehind = led && after < end && !text.full(after) && frames.fits(cue, after, end);
        if (own && quoteLeft && cue.has('q') && !clauseBehind) {
            return leftContent(cue, group, lastOfVerb, speaker, beforeSpeaker, number, first, end, negative);
        }
        boolean comma = beforeSpeaker >= first + 1 && text.sign(beforeSpeaker, ',');
        int behind = comma ? frames.behindHearer(cue, after, end) : after;
        boolean ends = behind >= end || text.full(behind);
        boolean closes = ends || text.sign(behind, ',') && !text.quoted.opensAt(behind + 1);
        boolean told = !frames.leads(first) || (ends ? frames.finite(first, beforeSpeaker) : cue.speech());
        boolean aside = own
                && comma
                && cue.clause()
                && (cue.speech() || ends)
                && told
                && (closes
                        || !frames.leads(first)
                                && !frames.lead(after, end)
                                && (text.is(after, WordClass.PREP)
                                        || text.is(after, WordClass.TIME)
                                        || text.adverb(after)));
        if (aside) {
            return leftContent(cue, group, lastOfVerb, speaker, beforeSpeaker, number, first, end, negative);
        }
        if (inside) {
            return false;
        }
        return rightContent(cue, group, verb, lastOfVerb, speaker, number, first, end, negative);
    }

    private boolean inContent(int token) {
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - 6); i--) {
            if (drafts.get(i).content().holds(token)) {
                return true;
            }
        }
        return false;
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
        Range near = text.sign(left, ',') ? nouns.ofClauseBefore(left, floor) : Range.NONE;
        if (near.exists()) {
            return near;
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
        Range cueRange = new Range(group, verb);
        drop(content, cueRange);
        int behind = speaker.last() < group ? frames.behindHearer(cue, verb + 1, sentenceEnd) : verb + 1;
        Range hearer = behind > verb + 1 ? new Range(verb + 1, behind - 1) : Range.NONE;
        drafts.add(draft(content, speaker, cueRange, hearer, mode, act(cue, negative), number, "parenthetical", .9));
        subject = speaker;
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
        return start;
    }

    private boolean rightContent(
            Cue cue,
            int group,
            int verb,
            int lastOfVerb,
            Range speaker,
            int number,
            int first,
            int end,
            boolean negative) {
        int after = lastOfVerb + 1;
        Range hearer = Range.NONE;
        Range cueRange = new Range(group, lastOfVerb);
        if (cue.has('h') && after < end && !text.is(after, WordClass.THAT)) {
            hearer = frames.hearer(after, end);
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
        if (text.tokens.is(start, "to") && !binds(cue) && frames.inner(start + 1, end)) {
            return false; // refused to say: what is said hangs on the inner verb
        }
        boolean prep = !that && !quote && !colon && frames.topic(start) && start == after && cue.speech();
        if (prep) {
            start++;
            that = text.is(start, WordClass.THAT);
        }
        boolean behind = prep || cue.has('p') && !quote && !that && cue.frames().equals("p");
        if (quote && cue.has('n') && cue.has('q') && cue.act() == Act.ASSERTS && frames.named(start)) {
            return false;
        }
        boolean found = cue.has('s') && frames.source(speaker);
        if (!quote && !that && !colon && cue.has('s') && !found) {
            return false;
        }
        if (!quote && !that && !colon && !behind && !found && !frames.fits(cue, start, end)) {
            return false;
        }
        boolean through = false;
        if (!quote && !that && !colon && !behind) {
            int at = carriers.throughObject(start, end);
            if (at != start) {
                through = true;
                start = at;
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
                            || !cue.clause()
                            || cue.has('n') && !frames.bareClause(start, end)
                            || text.tokens.is(start, "to"));
            last = object
                    ? objects.last(start, end)
                    : contents.last(
                            start,
                            end,
                            frames.subordinate(speaker)
                                    || contents.leading(first, group)
                                    || !speaker.exists() && text.capital(verb) && !notes,
                            text.ends(verb, "s"));
        }
        if (last < start || last == start && !text.word(start)) {
            return false;
        }
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
                ruled ? Act.DECIDES : act(cue, negative),
                number,
                !speaker.exists() && notes && text.capital(verb)
                        ? "note"
                        : cue.frames().equals("n") && text.lexicon.phrase(text.tokens, verb) != null
                                ? "keeps"
                                : that ? "that-clause" : quote ? "quote" : "complement",
                cue.speech() ? sure : sure - .2));
        subject = speaker;
        return true;
    }

    /// Whether the infinitive itself is what is said: `vowed to deny it` is a vow and no denial.
    private static boolean binds(Cue cue) {
        return switch (cue.act()) {
            case PROMISES, DECIDES, ASKS -> true;
            case ASSERTS, DENIES, ADMITS, RETRACTS, ACCUSES, OTHER -> false;
        };
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
