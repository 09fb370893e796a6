package oyer.core.read.statement;

import java.util.List;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.Draft.Range;

/// German speech in prose. Commas part German clauses reliably: a cue verb rules its clause, the content is the clauses
/// behind it, or before it when the clause begins with the verb (`..., sagte er`).
final class GermanSpeech implements Speech {

    private final ClauseText text;
    private final GermanClauses clauses;
    private final GermanNoun nouns;
    private final GermanSources sources;
    private final GermanFreeSpeech free;
    private final GermanQuotes quotes;
    private final GermanNounCues nounCues;

    GermanSpeech(ClauseText text) {
        this.text = text;
        this.clauses = new GermanClauses(text);
        this.nouns = new GermanNoun(text);
        this.sources = new GermanSources(text, nouns);
        this.free = new GermanFreeSpeech(text, nouns);
        this.quotes = new GermanQuotes(text, nouns, free);
        this.nounCues = new GermanNounCues(text, clauses, nouns);
    }

    @Override
    public void sentence(int number, int first, int end, List<Draft> into) {
        for (int i = first; i < end; i++) {
            int stretch = text.quoted.at(i);
            if (stretch >= 0) {
                i = Math.min(end - 1, text.quoted.stretches().get(stretch).last());
                continue;
            }
            if (sources.at(i, number, first, end, into) || nounCues.at(i, number, first, end, into)) {
                continue;
            }
            cue(i, number, first, end, into);
        }
        if (into.isEmpty()) {
            free.sentence(number, first, end, into);
        }
        free.remember(number, into);
        quotes.alone(number, first, end, into);
        quotes.within(number, first, end, into);
    }

    private void cue(int verb, int number, int first, int end, List<Draft> into) {
        if (text.capital(verb) && verb > first) {
            return;
        }
        int from = clauses.clauseStart(verb, first);
        int to = clauses.clauseEnd(verb, end);
        Cue cue = text.lexicon.verb(text.tokens, verb);
        for (Lexicon.Phrase phrase : text.lexicon.separable(text.tokens, verb)) {
            int at = clauses.find(phrase.words(), verb + 1, to, verb, end);
            boolean before =
                    verb == to - 1 && text.tokens.is(verb - 1, phrase.words().getLast());
            if (at >= 0 || before) { // teilte sie mit; wie sie bekannt gab
                cue = phrase.cue();
                break;
            }
        }
        if (cue == null || inContent(verb, into) && !within(cue, verb, to, end, into)) {
            return;
        }
        int finite = verb;
        boolean passive = false;
        for (int i = from; i < to; i++) {
            if (text.is(i, WordClass.AUX) && i != verb) {
                finite = i;
                passive |= text.tokens.is(i, "wurde")
                        || text.tokens.is(i, "wird")
                        || text.tokens.is(i, "wurden")
                        || text.tokens.is(i, "werden")
                        || text.tokens.is(i, "worden")
                        || i != verb
                                && text.is(i, WordClass.BE)
                                && !text.tokens.is(verb, "ausgegangen")
                                && (verb == to - 1 || i == to - 1);
                if (i > verb && !text.tokens.is(i, "worden")) {
                    break;
                }
            }
        }
        boolean compared = finite == verb && (text.tokens.is(verb - 1, "als") || text.tokens.is(verb - 1, "wie"));
        if (cue.has('z') && finite == verb || compared) {
            return; // früher als erwartet, wie angekündigt
        }
        boolean apart = from > first && text.tokens.is(first, "wie") && verb == to - 1 && to < end;
        if (apart && !clauses.hasVerb(first, from)) {
            from = first; // Wie die Sprecherin der Anstalt, Ada Berg, in Lund mitteilte
        }
        boolean so = text.tokens.is(from, "so") && verb == from + 1 && from > first && cue.clause();
        if (so) {
            from = verb; // ..., so schätzt der Wächter, ...
        }
        if (text.is(from, WordClass.CONJ) && text.tokens.is(from + 1, "wie") && from + 1 < verb) {
            from++; // Denn wie der Bote berichtete
        }
        boolean wie = text.tokens.is(from, "wie");
        boolean quoted = text.tokens.is(verb, "zitiert") || text.tokens.is(verb, "zitierte");
        boolean impersonal = text.tokens.is(verb, "heißt")
                || text.tokens.is(verb, "hieß")
                || text.ends(verb, "hervorgeht")
                || text.tokens.is(verb, "verlautete")
                || text.tokens.is(verb, "verlautet")
                || (text.tokens.is(verb, "geht") || text.tokens.is(verb, "ging"))
                        && clauses.find(List.of("hervor"), verb + 1, to, verb, end) > 0
                || wie && text.tokens.is(verb, "ergab") && text.tokens.is(from + 1, "sich");
        Range speaker = passive && !quoted || impersonal
                ? agent(from, to, impersonal)
                : speaker(from, to, finite, verb, wie, first, end);
        if (quoted && speaker.exists()) {
            Range cited = nouns.right(Math.max(verb, speaker.last()) + 1, end, false);
            boolean who = cited.exists()
                    && !text.is(Math.max(verb, speaker.last()) + 1, WordClass.PREP)
                    && !text.quoted.opensAt(cited.first());
            speaker = who ? cited : speaker; // Der Bote zitiert die Wirtin: „...“
        }
        if (speaker.exists() && speaker.last() >= to) {
            to = clauses.clauseEnd(speaker.last(), end);
        }
        Range cueRange = new Range(Math.min(finite == verb ? verb : verb, verb), verb);
        place(cue, cueRange, speaker, wie, from, to, finite, number, first, end, into);
    }

    /// By whom or in which writing it is said: `wird von der Zeugin behauptet`, `heißt es im Bericht`.
    private Range agent(int from, int to, boolean impersonal) {
        for (int i = from; i < to; i++) {
            if (text.tokens.is(i, "von") || text.tokens.is(i, "vom")) {
                return nouns.right(i + 1, to, false);
            }
            if (text.tokens.is(i, "in")
                    || text.tokens.is(i, "im")
                    || text.tokens.is(i, "aus")
                    || text.tokens.is(i, "bei")) {
                Range noun = nouns.right(i + 1, to, false);
                boolean there = impersonal && noun.exists() && !text.is(noun.first(), WordClass.TIME);
                if (there || noun.exists() && writing(noun)) {
                    return noun;
                }
            }
        }
        return Range.NONE;
    }

    private boolean writing(Range noun) {
        for (int i = noun.first(); i <= noun.last(); i++) {
            if (text.is(i, WordClass.SOURCE)
                    || text.ends(i, "bericht")
                    || text.ends(i, "mitteilung")
                    || text.ends(i, "erklärung")
                    || text.ends(i, "schreiben")
                    || text.ends(i, "entwurf")
                    || text.ends(i, "brief")
                    || text.ends(i, "protokoll")
                    || text.tokens.is(i, "Urteil")
                    || text.tokens.is(i, "Anklage")
                    || text.tokens.is(i, "Anklageschrift")) {
                return true;
            }
        }
        return false;
    }

    private Range speaker(int from, int to, int finite, int verb, boolean wie, int first, int end) {
        if (nouns.subject(finite + 1) && finite + 1 < end) {
            return new Range(finite + 1, finite + 1); // Der Politik schlug er vor
        }
        boolean pronoun = from > first && text.sign(from - 1, ',') && nouns.relativeSubject(from);
        if (pronoun && (verb == to - 1 || finite == to - 1)) {
            Range other = nouns.right(from + 1, verb, false);
            if (!other.exists() || nouns.object(other.first())) {
                return new Range(from, from); // der erklärt hat
            }
        }
        boolean joined = finite == from + 1 && text.is(from, WordClass.CONJ)
                || finite == from && text.is(from - 1, WordClass.CONJ);
        if (joined || sameSubject(from, finite)) {
            Range before = subjectOf(first, finite);
            if (before.exists()) {
                return before;
            }
        }
        boolean about = text.is(from, WordClass.PREP) && text.is(from + 1, WordClass.REL) && finite == to - 1;
        if (about && from > first) {
            return nouns.right(from + 2, verb, false); // bei dem sie gesagt hatte
        }
        if (wie || text.is(from, WordClass.SUB)) {
            return nouns.right(from + 1, verb, false);
        }
        if (finite > from) {
            Range left = nouns.before(from, finite);
            if (left.exists() && !text.is(from, WordClass.SUB)) {
                return row(left, from, first);
            }
        } else if (finite == from
                && from > first
                && opensNoContent(first, clauses.clauseEnd(first, from))
                && nouns.before(first, clauses.clauseEnd(first, from)).exists()) {
            Range name = nouns.before(first, clauses.clauseEnd(first, from));
            int last = text.sign(from - 1, ',') ? from - 2 : from - 1;
            return nouns.clauseAbout(name.last() + 2, last) ? name : new Range(name.first(), last);
        } else if (finite == from && text.sign(from - 1, ',') && !text.quoted.closesAt(from - 2)) {
            // Name, Sprecherin der Anstalt, sagte: the clause before is an apposition
            int before = clauses.clauseStart(from - 2, first);
            boolean aside = before > first
                    && text.sign(before - 1, ',')
                    && !clauses.hasVerb(before, from - 1)
                    && (text.is(before, WordClass.DET) || text.capital(before) || text.plain(before));
            if (aside) {
                int head = clauses.clauseStart(before - 2, first);
                Range name = nouns.before(head, before - 1);
                if (name.exists() && name.last() == before - 2 && !clauses.hasVerb(head, before - 1)) {
                    return new Range(name.first(), from - 2);
                }
            }
        }
        return nouns.right(finite + 1, finite == verb ? end : to, false);
    }

    /// `Die Minister Lunds, Bergs und Holms sagten`: what the comma parts is one row of names.
    private Range row(Range last, int from, int first) {
        boolean row = from > first && text.sign(from - 1, ',') && last.first() == from && !clauses.hasVerb(first, from);
        Range named = row ? nouns.before(first, from - 1) : Range.NONE;
        if (named.exists() && named.last() == from - 2 && text.is(from, WordClass.DET)) {
            return new Range(named.first(), last.last()); // Ada Berg, die Sprecherin der Anstalt sagte
        }
        for (int i = last.first(); row && i < last.last(); i++) {
            if (text.tokens.is(i, "und")) {
                Range head = nouns.before(first, from - 1);
                return head.exists() && head.last() == from - 2 ? new Range(head.first(), last.last()) : last;
            }
        }
        return last;
    }

    /// Whether the verb follows `und` or `und dabei`: it has the subject of the verb before.
    private boolean sameSubject(int from, int finite) {
        int at = finite - 1;
        while (at > from && text.is(at, WordClass.ADV)) {
            at--;
        }
        return at >= from && at > finite - 4 && text.tokens.is(at, "und");
    }

    /// The subject of the first finite verb of a sentence: before it, else right behind it.
    private Range subjectOf(int first, int limit) {
        for (int i = first; i < limit; i++) {
            boolean finite = text.is(i, WordClass.AUX)
                    || i > first && !text.capital(i) && text.plain(i) && text.ends(i, "te")
                    || text.lexicon.verb(text.tokens, i) != null && !text.capital(i);
            if (finite) {
                Range left = nouns.before(first, i);
                int touches = text.sign(i - 1, ',') ? i - 2 : i - 1;
                return left.exists() && left.last() == touches ? left : nouns.right(i + 1, limit, false);
            }
            if (text.is(i, WordClass.SUB)) {
                return Range.NONE;
            }
        }
        return Range.NONE;
    }

    private void place(
            Cue cue,
            Range cueRange,
            Range speaker,
            boolean wie,
            int from,
            int to,
            int finite,
            int number,
            int first,
            int end,
            List<Draft> into) {
        int colon = clauses.colon(cueRange.last() + 1, end);
        if (colon < 0 && cue.speech() && cue.clause() && finite == from + 1 && from == first && pointsBack(from)) {
            Range said = clauses.find(List.of("hervor"), finite + 1, to, finite, end) > 0
                    ? speaker
                    : nouns.right(finite + 1, end, false);
            sentenceBefore(cue, cueRange, said, number, into);
            return;
        }
        boolean thus = from > first + 1 && text.sign(from - 2, ',') && text.tokens.is(from - 1, "so");
        int left = thus ? from - 2 : from - 1;
        boolean quoteLeft =
                left > first && (text.quoted.closesAt(left) || text.sign(left, ',') && text.quoted.closesAt(left - 1));
        int firstComma = clauses.clauseEnd(first, end);
        boolean opener = !quoteLeft && firstComma < from && opensNoContent(first, firstComma);
        boolean opensWithVerb = (finite == from || wie) && !opener;
        if (colon >= 0 && !quoteLeft) {
            int start = colon + 1;
            boolean quote = text.quoted.opensAt(start);
            if (!quote && (!speaker.exists() || !cue.speech() && !free.told(start, end))) {
                return;
            }
            int last =
                    quote ? text.quoted.stretches().get(text.quoted.at(start)).last() : clauses.last(start, end);
            add(
                    new Range(start, last),
                    speaker,
                    cueRange,
                    quote ? Mode.DIRECT : Mode.INDIRECT,
                    cue.act(),
                    number,
                    "colon",
                    .92,
                    into);
            return;
        }
        if (opensWithVerb && left > first && (cue.clause() || cue.has('q'))) {
            int last = text.sign(left, ',') ? left - 1 : left;
            int stretch = text.quoted.at(last);
            if (stretch >= 0 && text.quoted.closesAt(last)) {
                int open = text.quoted.stretches().get(stretch).first();
                boolean whole = open <= first || text.sign(open - 1, ':') || text.full(open - 1);
                add(
                        new Range(whole ? open : first, last),
                        speaker,
                        cueRange,
                        whole ? Mode.DIRECT : Mode.INDIRECT,
                        cue.act(),
                        number,
                        "inverted",
                        .92,
                        into);
                rest(cue, speaker, cueRange, to, number, end, into);
                return;
            }
            into.removeIf(d -> d.sentence() == number
                    && d.content().first() >= first
                    && d.content().last() < from);
            int start = first;
            while (start < last && text.is(start, WordClass.CONJ)) {
                start++;
            }
            add(
                    new Range(start, last),
                    speaker,
                    cueRange,
                    Mode.INDIRECT,
                    cue.act(),
                    number,
                    wie ? "wie" : "inverted",
                    .85,
                    into);
            rest(cue, speaker, cueRange, to, number, end, into);
            return;
        }
        if (wie && from == first && to < end) {
            add(
                    new Range(to + 1, clauses.last(to + 1, end)),
                    speaker,
                    cueRange,
                    Mode.INDIRECT,
                    cue.act(),
                    number,
                    "wie",
                    .85,
                    into);
            return;
        }
        boolean clause = cue.clause()
                && to < end - 1
                && text.sign(to, ',')
                && !clauses.relative(to + 1, end)
                && clauses.content(
                        to + 1, end, text.is(from, WordClass.SUB) || finite == to - 1 && cueRange.last() < finite);
        if (clause) {
            int start = text.tokens.is(to + 1, "wonach") ? to + 2 : to + 1;
            boolean quote = text.quoted.opensAt(start);
            int last =
                    quote ? text.quoted.stretches().get(text.quoted.at(start)).last() : clauses.last(start, end);
            add(
                    new Range(start, last),
                    speaker,
                    cueRange,
                    quote ? Mode.DIRECT : Mode.INDIRECT,
                    cue.act(),
                    number,
                    "clause",
                    text.is(start, WordClass.THAT) ? .92 : .85,
                    into);
        } else if (cue.has('n')
                && speaker.exists()
                && !text.is(from, WordClass.SUB)
                && from == clauses.clauseStart(first, first)) {
            add(new Range(first, end - 1), speaker, cueRange, Mode.INDIRECT, cue.act(), number, "reported", .6, into);
        } else if (cue.clause() && speaker.exists()) {
            free.heard(speaker, cueRange, cue.act(), number);
            if (cue.has('q')) {
                quotes.said(cue, speaker, cueRange, from, to, number, into);
            }
        }
    }

    private boolean pointsBack(int token) {
        return text.tokens.is(token, "das") || text.tokens.is(token, "dies") || text.tokens.is(token, "dieses");
    }

    /// `Das Tor war zu. Dies bestätigte der Wächter.`: what he says is the sentence before.
    private void sentenceBefore(Cue cue, Range cueRange, Range speaker, int number, List<Draft> into) {
        if (number == 0 || !speaker.exists()) {
            return;
        }
        int from = text.prose.sentences().first(number - 1);
        int last = text.prose.sentences().end(number - 1) - 1;
        add(new Range(from, last), speaker, cueRange, Mode.INDIRECT, cue.act(), number, "points-back", .75, into);
    }

    /// Whether the first clause of a sentence is no clause but a subject or a phrase that a relative clause follows, or
    /// a
    /// clause that only leads to the main one (`Falls ...,`, `Nachdem ...,`).
    private boolean opensNoContent(int first, int comma) {
        if (text.is(first, WordClass.SUB)) {
            return true;
        }
        Range noun = text.quoted.opensAt(first) ? Range.NONE : nouns.right(first, comma, true);
        return noun.exists() && noun.last() == comma - 1;
    }

    /// The other half of a statement that its cue cuts in two.
    private void rest(Cue cue, Range speaker, Range cueRange, int to, int number, int end, List<Draft> into) {
        if (to >= end - 1 || !text.sign(to, ',')) {
            return;
        }
        int start = to + 1;
        if (text.quoted.opensAt(start)) {
            int last = text.quoted.stretches().get(text.quoted.at(start)).last();
            add(new Range(start, last), speaker, cueRange, Mode.DIRECT, cue.act(), number, "inverted-rest", .9, into);
        } else if (!text.is(start, WordClass.REL) && speaker.last() < to) {
            add(
                    new Range(start, clauses.last(start, end)),
                    speaker,
                    cueRange,
                    Mode.INDIRECT,
                    cue.act(),
                    number,
                    "inverted-rest",
                    .75,
                    into);
        }
    }

    /// `Laut dem Boten sagte der Wirt, dass ...`: the source tells what another said.
    private boolean within(Cue cue, int verb, int to, int end, List<Draft> drafts) {
        boolean said = cue.clause()
                && cue.speech()
                && to + 1 < end
                && text.sign(to, ',')
                && (text.tokens.is(to + 1, "dass") || text.tokens.is(to + 1, "daß"));
        if (!said) {
            return false;
        }
        for (Draft draft : drafts) {
            if (draft.content().holds(verb) && !draft.rule().equals("source")) {
                return false;
            }
        }
        return true;
    }

    private static boolean inContent(int token, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.content().holds(token)) {
                return true;
            }
        }
        return false;
    }

    private static void add(
            Range content,
            Range speaker,
            Range cue,
            Mode mode,
            Act act,
            int number,
            String rule,
            double sure,
            List<Draft> into) {
        if (content.last() >= content.first()) {
            // schrieb es auf und sagte, man werde sich melden: of two cues of one clause the nearer carries it
            into.removeIf(d -> d.sentence() == number
                    && d.content().equals(content)
                    && d.cue().exists()
                    && d.cue().last() < cue.first()
                    && d.rule().equals("clause")
                    && rule.equals("clause"));
            into.add(new Draft(content, speaker, cue, Range.NONE, mode, act, number, rule, sure));
        }
    }
}
