package oyer.core.read.statement.german;

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

/// German speech in prose. Commas part German clauses reliably: a cue verb rules its clause, the content is the clauses
/// behind it, or before it when the clause begins with the verb (`..., sagte er`).
public final class GermanSpeech implements Speech {

    private final ClauseText text;
    private final GermanClauses clauses;
    private final GermanNoun nouns;
    private final GermanSources sources;
    private final GermanFreeSpeech free;
    private final GermanQuotes quotes;
    private final GermanNounCues nounCues;
    private final GermanSubject subjects;
    private final GermanCiting citing;
    private final GermanOpeners openers;

    public GermanSpeech(ClauseText text) {
        this.text = text;
        this.clauses = new GermanClauses(text);
        this.nouns = new GermanNoun(text);
        this.sources = new GermanSources(text, nouns);
        this.free = new GermanFreeSpeech(text, nouns);
        this.quotes = new GermanQuotes(text, nouns, free);
        this.subjects = new GermanSubject(text, clauses, nouns);
        this.nounCues = new GermanNounCues(text, clauses, nouns, subjects);
        this.openers = new GermanOpeners(text);
        this.citing = new GermanCiting(text, nouns, subjects);
    }

    @Override
    public void sentence(int number, int sentenceFirst, int end, List<Draft> into) {
        int first = clauses.unnumbered(sentenceFirst, end);
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
        behindSemicolon(number, end, into);
        free.hear(number, first, end);
        if (free.heading(first, end)) {
            into.clear();
            return;
        }
        if (into.isEmpty()) {
            free.sentence(number, first, end, into);
        }
        free.remember(number, into);
        quotes.alone(number, first, end, into);
        quotes.within(number, first, end, into);
    }

    /// `er habe sie gesehen; sie habe eine Flasche getragen`: what is reported goes on behind a semicolon.
    private void behindSemicolon(int number, int end, List<Draft> into) {
        for (Draft draft : List.copyOf(into)) {
            int from = draft.content().last() + 2;
            boolean goesOn = draft.mode() == Mode.INDIRECT
                    && draft.speaker().exists()
                    && text.sign(from - 1, ';')
                    && from < end
                    && free.reports(from, end)
                    && into.stream().noneMatch(d -> d.content().last() >= from);
            if (goesOn) {
                int last = text.full(end - 1) ? end - 2 : end - 1;
                into.add(draft.withContent(new Range(from, last)).withRule("report-mood"));
                return;
            }
        }
    }

    private void cue(int verb, int number, int first, int end, List<Draft> into) {
        boolean adjective = verb == first && text.capital(verb) && text.word(verb + 1) && text.capital(verb + 1);
        boolean noun = text.capital(verb) && text.is(verb, WordClass.SOURCE); // Angaben der Wache zufolge
        if (unable(verb, first)) {
            return;
        }
        if (text.capital(verb) && verb > first || adjective || noun) { // Beschuldigte Person: Ada Berg
            return;
        }
        int from = clauses.clauseStart(verb, first);
        int to = clauses.clauseEnd(verb, end);
        Cue cue = text.lexicon.verb(text.tokens, verb);
        for (Lexicon.Phrase phrase : text.lexicon.separable(text.tokens, verb)) {
            int at = clauses.find(phrase.words(), verb + 1, to, verb, end);
            boolean before =
                    verb == to - 1 && text.tokens.is(verb - 1, phrase.words().getLast())
                            || clauses.drawnAhead(phrase.words().getLast(), from, verb);
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
                passive &= !(i < verb && text.tokens.is(i - 1, "und")); // ist Zeugin und hatte gesagt
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
        int parted = from == verb && finite == verb ? clauses.auxiliaryBefore(from, first) : -1;
        if (parted >= 0) {
            finite = parted; // Zuletzt hatte der Leiter, Carl Lund, erklärt, ...
            from = clauses.clauseStart(parted, first);
        }
        boolean reflexive = text.tokens.is(verb + 1, "sich") || text.tokens.is(verb - 1, "sich");
        boolean other = reflexive && (cue.act() == Act.RETRACTS || bears(verb)) // das Gericht zieht sich zurück
                || namesItself(verb, from, to);
        if (cue.has('z') && finite == verb || compared || other) {
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
        int led = from == verb && verb == to - 1 ? clauses.wieBefore(from, first) : -1;
        if (led >= 0) {
            from = led; // ..., wie Ada Berg, Sprecherin der Anstalt, mitteilte
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
                ? subjects.agent(from, to, impersonal)
                : subjects.of(from, to, finite, verb, wie, first, end);
        if (impersonal && !speaker.exists() && from > first) {
            int comma = clauses.clauseEnd(first, from);
            boolean about = text.is(first, WordClass.PREP) && text.is(comma + 1, WordClass.REL);
            speaker = about ? subjects.agent(first, comma, true) : speaker; // Im Brief, der dort lag, heißt es
        }
        if (nouns.voices.mute(speaker) && !cue.has('w')) {
            speaker = Range.NONE;
        }
        Range paper = Range.NONE;
        if (quoted) {
            GermanCiting.Cited cited = citing.of(speaker, passive, from, to, verb, end);
            speaker = cited.who();
            paper = cited.paper();
        }
        boolean infinitive = !speaker.exists() && from > first && text.tokens.is(verb - 1, "zu") && finite == verb;
        if (infinitive) {
            speaker = subjects.subjectOf(first, from - 1); // Die Wirtin beeilte sich, zu erklären, das Tor sei zu
        }
        boolean shared = finite == from && !wie && !speaker.exists() && !passive && !impersonal && to < end - 1;
        if (shared) {
            speaker = subjects.shared(from, first); // Die Wache sah den Wagen, teilte jedoch mit, er sei leer
        }
        if (speaker.exists() && speaker.last() >= to) {
            to = clauses.clauseEnd(speaker.last(), end);
        }
        Range cueRange = new Range(verb, verb);
        place(cue, cueRange, speaker, wie, from, to, finite, number, first, end, into);
        if (paper.exists()) {
            citing.told(paper, speaker, cueRange, into);
        }
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
        boolean clauseBack = from > first + 1
                && cue.speech()
                && cue.clause()
                && finite == from + 1
                && text.sign(from - 1, ',')
                && pointsBack(from)
                && text.full(Math.min(to, end - 1));
        if (colon < 0 && clauseBack && speaker.exists()) { // Das Tor ist zu, das teilte der Wächter mit
            into.removeIf(d -> d.sentence() == number && d.content().holds(from));
            add(new Range(first, from - 2), speaker, cueRange, Mode.INDIRECT, cue.act(), number, "inverted", .85, into);
            return;
        }
        boolean thus = from > first + 1 && text.sign(from - 2, ',') && text.tokens.is(from - 1, "so");
        int left = thus ? from - 2 : from - 1;
        boolean quoteLeft =
                left > first && (text.quoted.closesAt(left) || text.sign(left, ',') && text.quoted.closesAt(left - 1));
        int firstComma = clauses.clauseEnd(first, end);
        boolean opener = !quoteLeft
                && !thus
                && firstComma < from
                && (subjects.opensNoContent(first, firstComma) || openers.clause(first, firstComma));
        boolean shared = finite == from && speaker.exists() && speaker.last() < from;
        boolean opensWithVerb = (finite == from || wie) && !opener && !shared;
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
        boolean phrase = !quoteLeft && !wie && text.is(first, WordClass.PREP) && clauses.verbless(first, left);
        if (opensWithVerb && !phrase && left > first && (cue.clause() || cue.has('q'))) {
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
                && (!cue.has('d') || text.is(to + 1, WordClass.THAT))
                && !clauses.relative(to + 1, end)
                && clauses.content(
                        to + 1, end, text.is(from, WordClass.SUB) || finite == to - 1 && cueRange.last() < finite);
        if (clause) {
            int start = text.tokens.is(to + 1, "wonach") ? to + 2 : to + 1;
            boolean quote = text.quoted.opensAt(start);
            boolean subordinate = (finite == to - 1 || cueRange.last() == to - 1)
                    && text.any(from, WordClass.SUB.bit() | WordClass.REL.bit());
            int last = quote
                    ? text.quoted.stretches().get(text.quoted.at(start)).last()
                    : subordinate
                            ? clauses.lastBeforeMain(start, clauses.clauseEnd(start, end), end)
                            : clauses.last(start, end);
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
                && (!text.is(from, WordClass.SUB) || asReason(from, finite))
                && (from == clauses.clauseStart(first, first) || speaker.first() == first)) {
            add(new Range(first, end - 1), speaker, cueRange, Mode.INDIRECT, cue.act(), number, "reported", .6, into);
        } else if (cue.has('n')
                && speaker.exists()
                && clauses.mainBehind(from, finite, first)
                && speaker.first() >= from) {
            int last = clauses.last(from, end); // Weil es regnete, rechnet der Wirt mit wenigen Gästen
            add(new Range(from, last), speaker, cueRange, Mode.INDIRECT, cue.act(), number, "reported", .6, into);
        } else if (cue.clause() && speaker.exists()) {
            free.heard(speaker, cueRange, cue.act(), number);
            if (cue.has('q')) {
                quotes.said(cue, speaker, cueRange, from, to, number, into);
            }
        }
    }

    /// `Mehr könne sie nicht sagen`: in the mood of report, what the one who is reported cannot tell.
    private boolean unable(int verb, int first) {
        boolean not = text.ends(verb, "en") && text.is(verb - 1, WordClass.NEG);
        for (int i = verb - 2; not && i >= first && !text.sign(i, ','); i--) {
            if (text.tokens.is(i, "könne") || text.tokens.is(i, "wolle") || text.tokens.is(i, "möge")) {
                return true;
            }
        }
        return false;
    }

    /// `Der Verdacht bestätigte sich`, `Die Gruppe nennt sich „Tor“`: nobody speaks.
    private boolean bears(int verb) {
        return text.tokens.is(verb, "bestätigt")
                || text.tokens.is(verb, "bestätigte")
                || text.tokens.is(verb, "bestätigten")
                || text.tokens.is(verb, "nennt")
                || text.tokens.is(verb, "nannte")
                || text.tokens.is(verb, "bezeichnet")
                || text.tokens.is(verb, "bezeichnete");
    }

    /// `die Gruppe, die sich selbst „Rat der Tore“ nennt`, `Dann nennt sie sich „Tor 12“`: a name, and nobody speaks.
    private boolean namesItself(int verb, int from, int to) {
        boolean names = text.tokens.is(verb, "nennt")
                || text.tokens.is(verb, "nannte")
                || text.tokens.is(verb, "nennen")
                || text.tokens.is(verb, "nannten");
        for (int i = from; names && i < to; i++) {
            if (text.tokens.is(i, "sich")) {
                return true;
            }
        }
        return false;
    }

    /// `Als Grund nannte die Ministerin ...`, `Als Beispiel führte er ... an`.
    private boolean asReason(int from, int finite) {
        return text.tokens.is(from, "als") && text.capital(from + 1) && finite == from + 2;
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
        while (last > from && text.sign(last, '.')) {
            last--;
        }
        add(new Range(from, last), speaker, cueRange, Mode.INDIRECT, cue.act(), number, "points-back", .75, into);
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
        } else if (!text.is(start, WordClass.REL) && speaker.last() < to && !clauses.nominal(start, end)) {
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
        boolean that = text.tokens.is(to + 1, "dass") || text.tokens.is(to + 1, "daß");
        boolean said = cue.clause()
                && cue.speech()
                && to + 1 < end
                && (text.sign(to, ',') && that || text.sign(to, ':') && text.quoted.opensAt(to + 1));
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
                    && d.rule().equals(rule)
                    && (rule.equals("clause") || rule.equals("colon")));
            into.add(new Draft(content, speaker, cue, Range.NONE, mode, act, number, rule, sure));
        }
    }
}
