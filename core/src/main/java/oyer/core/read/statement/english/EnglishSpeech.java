package oyer.core.read.statement.english;

import java.util.List;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Cue;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lexicon;
import oyer.core.read.statement.cue.Speech;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.WordKind;

/// English speech in prose: a cue verb, its subject to the left or, after a quotation, to the right, and the
/// content before, behind or on both sides.
public final class EnglishSpeech implements Speech {

    private final ClauseText text;
    private final EnglishFrames frames;
    private final EnglishNoun nouns;
    private final EnglishContent contents;
    private final EnglishAsides asides;
    private final EnglishPassive passives;
    private final EnglishPlacing placing;
    private final EnglishHeadline headlines;

    /// Whether the document's head names whom its notes are about, so that they may leave the subject out.
    private final boolean notes;

    /// @param record whether the text is the record of an inquiry
    public EnglishSpeech(ClauseText text, boolean notes, boolean record) {
        this.notes = notes;
        this.text = text;
        this.frames = new EnglishFrames(text);
        this.nouns = new EnglishNoun(text);
        this.headlines = new EnglishHeadline(text);
        this.contents = new EnglishContent(text);
        EnglishObject objects = new EnglishObject(text);
        EnglishCarriers carriers = new EnglishCarriers(text, nouns, contents, objects);
        this.placing = new EnglishPlacing(text, frames, contents, objects, carriers, notes, record);
        this.asides =
                new EnglishAsides(text, nouns, contents, carriers, new EnglishVersions(text, nouns, contents, frames));
        this.passives = new EnglishPassive(text, frames, nouns, contents, objects);
    }

    @Override
    public void sentence(int number, int first, int end, List<Draft> into) {
        if (headlines.is(first, end)) {
            headlines.read(number, first, end, into);
            if (!into.isEmpty()) {
                return;
            }
        }
        EnglishSentence in = new EnglishSentence(number, first, end, into);
        int floor = first;
        for (int i = first; i < end; i++) {
            if (text.quoted.at(i) >= 0) {
                i = nested(i, end);
                continue;
            }
            Lexicon.Phrase phrase = text.lexicon.phrase(text.tokens, i);
            Cue cue = phrase != null ? phrase.cue() : text.lexicon.verb(text.tokens, i);
            int last = phrase != null ? i + phrase.words().size() - 1 : i;
            if (cue != null && verb(cue, i, last, floor, in)) {
                i = last;
            } else if (i >= first) {
                asides.at(i, number, first, end, into);
            }
        }
    }

    /// Whether the verb of the sentence comes before what would be told: `found by the porter shows that`, and not
    /// `replied by letter that`, `replied by saying that`.
    private boolean verbFirst(int from, int end) {
        for (int i = from; i < Math.min(end, from + 8) && text.quoted.at(i) < 0; i++) {
            boolean cue = i > from && text.cue(i) && text.is(i + 1, WordClass.THAT);
            if (cue || text.is(i, WordClass.AUX) || text.kind(i, WordKind.VERB)) {
                return i > from && !text.ends(i, "ing");
            }
            if (text.is(i, WordClass.THAT) || text.sign(i, ':') || text.sign(i, ',')) {
                return false;
            }
        }
        return false;
    }

    /// Quoted words are one statement; what is told inside them is left to the quotation as a whole.
    private int nested(int token, int end) {
        return Math.min(
                end - 1, text.quoted.stretches().get(text.quoted.at(token)).last());
    }

    private boolean verb(Cue cue, int verb, int lastOfVerb, int floor, EnglishSentence in) {
        int first = in.first;
        int end = in.end;
        boolean note = notes && frames.note(cue, verb, lastOfVerb, end);
        if (note) {
            in.subject = Range.NONE;
            return placing.right(in, new EnglishCue(cue, verb, verb, lastOfVerb, false), Range.NONE);
        }
        if (text.capital(verb) && verb > first && text.quoted.at(verb - 1) < 0) {
            return false;
        }
        boolean field = text.ends(verb, "ing") && frames.label(lastOfVerb + 1, end)
                || text.tokens.allCapitals(verb) && text.sign(lastOfVerb + 1, ':');
        if (text.capital(verb) && field) {
            return false; // Reporting officer: Lund, REPORTING: Ofc. Lund
        }
        boolean inside = in.inContent(verb) && !frames.strong(cue, verb);
        EnglishVerbGroup around = EnglishVerbGroup.of(text, verb, first);
        int group = around.first();
        boolean aux = around.aux();
        EnglishCue at = new EnglishCue(cue, group, verb, lastOfVerb, around.negative());
        boolean to = around.to();
        int left = group - 1;
        boolean ing = text.ends(verb, "ing");
        boolean passive = around.be() && !ing && !text.tokens.is(verb, "say");
        if (!ing && cue.clause() && cue.speech() && text.tokens.is(lastOfVerb + 1, "by")) {
            int comma = lastOfVerb + 2;
            while (comma < end && !text.sign(comma, ',')) {
                comma++;
            }
            Range teller = nouns.right(lastOfVerb + 2, comma);
            if (teller.exists() && placing.reported(in, at, teller)) {
                return true;
            }
        }
        boolean suffered = !aux && !ing && text.tokens.is(lastOfVerb + 1, "by") && verbFirst(lastOfVerb + 2, end);
        if (inside && (to || passive) || suffered && !cue.has('p') && text.noun(left) && text.quoted.at(left) < 0) {
            return false; // a note found by the porter shows
        }
        if (to && !passive) {
            return infinitive(cue, group, verb, lastOfVerb, floor, in);
        }
        if (passive) {
            return passive && passives.read(cue, group, lastOfVerb, in.number, first, end, in.drafts);
        }
        // the part of speech is asked for last: most sentences can do without
        if (cue.has('x')
                && !aux
                && !frames.nounlessBefore(cue, left, first, lastOfVerb + 1)
                && !text.kind(verb, WordKind.VERB)) {
            return false;
        }
        boolean that = text.tokens.is(lastOfVerb + 1, "that");
        boolean rules = cue.clause()
                && (that && !(cue.has('x') && text.is(lastOfVerb + 2, WordClass.AUX))
                        || text.is(lastOfVerb + 1, WordClass.PRO) && !text.is(lastOfVerb + 1, WordClass.REL));
        boolean agrees = !ing && !text.ends(verb, "ed") && frames.subjectOf(cue, left, first, lastOfVerb + 1);
        if (!rules
                && !agrees
                && (!cue.has('q') || cue.has('x'))
                && !text.capital(verb)
                && lastOfVerb == verb
                && !text.kind(verb, WordKind.VERB)) {
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
                        && (text.capital(lastOfVerb + 1) || frames.finite(first, left))
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
                return placing.left(in, at, speaker, left);
            }
        }
        boolean bare = left < first
                || text.sign(left, ',')
                || text.dash(left)
                || text.any(left, WordClass.CONJ.bit() | WordClass.PREP.bit());
        speaker = ing && bare ? Range.NONE : nouns.left(left, floor);
        if (!speaker.exists() && text.ends(left, "self") || text.ends(left, "selves")) {
            Range named = nouns.left(left - 1, floor);
            speaker = named.exists() ? new Range(named.first(), left) : Range.NONE; // Berg himself said
        }
        boolean own = speaker.exists();
        if (!own && text.tokens.is(left, "or") && !cue.clause()) {
            return false;
        }
        boolean quoting = own && text.tokens.is(verb, "quote") && text.tokens.is(group - 2, "and");
        if (quoting && speaker.first() == group - 1 && text.tokens.is(speaker.first(), "I")) {
            Range told = frames.tells(group - 3, first);
            speaker = told.exists() ? told : speaker; // He told Berg, and I quote
        }
        if (!own) {
            speaker = in.inContent(verb) ? inner(verb, left, in.drafts) : inherited(left, floor, in);
            if (!speaker.exists() && !(cue.speech() && (cue.has('q') && frames.lead(after, end)))) {
                return false;
            }
        }
        if (inside && own && cue.speech() && cue.has('q') && asides.quoted(in, at, speaker)) {
            return true;
        }
        int whom = text.tokens.is(lastOfVerb, "to") ? after : after + 1;
        boolean owns = own && cue.act() == Act.ADMITS && text.tokens.is(whom - 1, "to") && text.is(whom, WordClass.OBJ);
        if (owns && inside) { // testified that Berg confessed to him
            in.drafts.add(EnglishPlacing.draft(
                    at.range(),
                    speaker,
                    at.range(),
                    new Range(whom, whom),
                    Mode.INDIRECT,
                    at.act(),
                    in.number,
                    "act-alone",
                    .8));
            return true;
        }
        if (inside && !(own && frames.closes(lastOfVerb + 1, end))) {
            return false;
        }
        int beforeSpeaker = own ? speaker.first() - 1 : left;
        if (own && text.tokens.is(beforeSpeaker, "as") && placing.as(in, at, speaker)) {
            return true;
        }
        if (own && beforeSpeaker < first && cue.speech() && cue.has('q') && placing.before(in, at, speaker)) {
            return true;
        }
        boolean quoteLeft = beforeSpeaker >= first
                && (text.quoted.closesAt(beforeSpeaker)
                        || text.sign(beforeSpeaker, ',') && text.quoted.closesAt(beforeSpeaker - 1));
        boolean led = (frames.leads(first) || contents.leading(first, beforeSpeaker)) && !text.quoted.opensAt(first);
        boolean clauseBehind = led && after < end && !text.full(after) && frames.fits(cue, after, end);
        if (own && quoteLeft && cue.has('q') && !clauseBehind) {
            return placing.left(in, at, speaker, beforeSpeaker);
        }
        boolean comma = beforeSpeaker >= first + 1 && text.sign(beforeSpeaker, ',');
        int behind = comma ? frames.behindHearer(cue, after, end) : after;
        int moment = frames.behindTime(behind, end);
        boolean ends = behind >= end || text.full(behind);
        boolean closes = ends
                || text.sign(behind, ',') && !text.quoted.opensAt(behind + 1)
                || comma && frames.breaks(moment, end) && !text.quoted.opensAt(moment + 1);
        boolean told = !frames.leads(first) || (ends ? frames.finite(first, beforeSpeaker) : cue.speech());
        boolean aside = own
                && comma
                && !contents.asBefore(first, beforeSpeaker)
                && !refused(group, verb)
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
            return placing.left(in, at, speaker, beforeSpeaker);
        }
        if (inside) {
            return false;
        }
        return placing.right(in, at, speaker);
    }

    /// `used the hearing to accuse him`, `led her to admit it`: who speaks is the subject of the clause, or the
    /// one who is led to it; whether it came to pass is left open.
    private boolean infinitive(Cue cue, int group, int verb, int last, int floor, EnglishSentence in) {
        int to = group - 1;
        while (to > in.first && !text.tokens.is(to, "to")) {
            to--;
        }
        int before = to - 1;
        boolean tagged = text.kind(verb, WordKind.VERB);
        if (!tagged || !cue.speech() || before <= in.first || in.inContent(verb)) {
            return false;
        }
        Range subject = nouns.left(before, floor);
        boolean led = subject.exists()
                && (text.tokens.is(subject.first() - 1, "for")
                        || text.tokens.is(subject.first() - 1, "on")
                        || text.is(subject.first() - 1, WordClass.LEAD));
        boolean leads = !cue.has('s') && (text.is(last + 1, WordClass.THAT) || text.quoted.opensAt(last + 1));
        if (!led) {
            Range main = inherited(before, floor, in);
            subject = person(main) ? main : Range.NONE;
        }
        Cue open = new Cue(Act.OTHER, cue.frames());
        return (subject.exists() || leads)
                && placing.right(in, new EnglishCue(open, group, verb, last, false), subject);
    }

    /// A pronoun or a name: somebody who can speak, and not the thing of which a clause tells.
    private boolean person(Range subject) {
        if (!subject.exists() || text.tokens.is(subject.first(), "it")) {
            return false;
        }
        boolean pronoun = text.is(subject.first(), WordClass.PRO) && !text.is(subject.first(), WordClass.REL);
        return pronoun || text.kind(subject.last(), WordKind.NAME);
    }

    /// `declined to comment`: nothing is said before it.
    private boolean refused(int group, int verb) {
        for (int i = group; i < verb; i++) {
            Cue outer = text.lexicon.verb(text.tokens, i);
            if (outer != null && outer.act() == Act.OTHER && outer.has('i') && outer.has('e')) {
                return true;
            }
        }
        return false;
    }

    /// The subject of the clause that is told, for `He says that she came in and said ...`.
    private Range inner(int verb, int left, List<Draft> drafts) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Range content = drafts.get(i).content();
            if (content.holds(verb)) {
                int from = text.is(content.first(), WordClass.THAT) ? content.first() + 1 : content.first();
                return firstSubject(from, left, from);
            }
        }
        return Range.NONE;
    }

    /// The subject of `and said`, `, adding`: that of the verb before it, else the one at the head of the
    /// clause.
    private Range inherited(int left, int floor, EnglishSentence in) {
        if (in.subject.exists()) {
            return in.subject;
        }
        boolean joined = text.sign(left, ',') || text.is(left, WordClass.CONJ);
        Range near = joined ? nouns.ofClauseBefore(left, floor) : Range.NONE;
        if (near.exists()) {
            return near;
        }
        for (int i = in.drafts.size() - 1;
                i >= 0 && in.drafts.get(i).sentence() == text.prose.sentences().of(in.first);
                i--) {
            if (in.drafts.get(i).speaker().exists()) {
                return in.drafts.get(i).speaker();
            }
        }
        return firstSubject(in.first, left, floor);
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
}
