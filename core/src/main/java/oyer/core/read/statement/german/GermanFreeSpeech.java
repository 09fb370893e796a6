package oyer.core.read.statement.german;

import java.util.List;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Gap;

/// Reported speech that goes on without a cue: a sentence in the subjunctive of report (`Er habe nichts
/// gesehen.`) belongs to whom the sentence before was attributed; so does `Er soll ... getan haben`.
final class GermanFreeSpeech {

    /// Nobody is heard over more sentences than these without being named again.
    private static final int HEARD = 60;

    /// So many tokens before a second participle stands the verb of both.
    private static final int JOINED = 14;

    private final ClauseText text;
    private final GermanNoun nouns;
    private final GermanOpeners openers;
    private final GermanHearing hearing;
    private final GermanAccountHeads heads;
    private @Nullable Draft before;

    /// Who is heard before a court, from the sentence on that calls him.
    private @Nullable Draft heard;

    /// Whether a heading names him, so that the next paragraph in plain mood is another's.
    private boolean headed;

    GermanFreeSpeech(ClauseText text, GermanNoun nouns) {
        this.text = text;
        this.nouns = nouns;
        this.openers = new GermanOpeners(text);
        this.hearing = new GermanHearing(text);
        this.heads = new GermanAccountHeads(text);
    }

    /// Who spoke in the sentence before or the one before that.
    Range speakerNear(int number) {
        Draft last = before;
        return last != null && last.sentence() >= number - 2 ? last.speaker() : Range.NONE;
    }

    /// Somebody speaks here whose words are not told yet; the report that follows is his.
    void heard(Range speaker, Range cue, Act act, int number) {
        if (before != null && before.sentence() >= number - 4 && reported(cue)) {
            return; // Auf Vorhalt, dass Berg dies berichtet habe
        }
        before = new Draft(cue, speaker, cue, Range.NONE, Mode.INDIRECT, act, number, "heard", .6);
    }

    /// Whether a clause is in the mood of report.
    boolean told(int first, int end) {
        return subjunctive(first, end);
    }

    /// Whether the main clause that begins here is in the mood of report: its verb is the first there is.
    boolean reports(int first, int end) {
        for (int i = first; i < end && !text.sign(i, ','); i++) {
            if (text.is(i, WordClass.REPORT)) {
                return !own(i, first);
            }
            if (text.is(i, WordClass.AUX)) {
                return false;
            }
        }
        return false;
    }

    void remember(int number, List<Draft> drafts) {
        for (Draft draft : drafts) {
            // `he withdrew it` begins no report
            // nor does what is itself told in the mood of report: Er habe gehört, wie sie gesagt habe, ...
            boolean nested = before != null
                    && draft.cue().exists()
                    && (reported(draft.cue())
                            || draft.rule().equals("source")
                                    && reports(
                                            text.prose.sentences().first(number),
                                            draft.cue().first()));
            if (draft.sentence() == number && draft.speaker().exists() && draft.act() != Act.RETRACTS && !nested) {
                before = draft;
            }
        }
    }

    /// Takes in who is called to be heard, or let go.
    void hear(int number, int first, int end) {
        Range name = hearing.called(first, end);
        Range told = name.exists() ? Range.NONE : heads.of(first, end);
        boolean block = headed && text.tokens.gap(first) == Gap.BLOCK && !mood(first, end);
        headed = told.exists() || headed && !name.exists();
        name = told.exists() ? told : name;
        if (name.exists()) {
            Range cue = told; // the heading tells the day, too
            heard = new Draft(name, name, cue, Range.NONE, Mode.INDIRECT, Act.ASSERTS, number, "heard", .7);
        } else if (heard != null && (heard.sentence() < number - HEARD || hearing.dismissed(first, end) || block)) {
            heard = null;
            before = block ? null : before;
            headed = false;
        }
    }

    /// Whether a sentence is a heading that only names who is told of, and tells nothing itself.
    boolean heading(int first, int end) {
        return heads.alone(first, end);
    }

    /// Whether a verb of saying stands in the mood of report itself: `gesagt habe`, `sie habe erzählt`.
    private boolean reported(Range cue) {
        return text.is(cue.first(), WordClass.REPORT)
                || text.is(cue.last() + 1, WordClass.REPORT)
                || text.is(cue.first() - 1, WordClass.REPORT) && !text.capital(cue.first() - 1)
                || inMood(cue.first());
    }

    /// `Er habe getrunken und gesagt`, `Sie habe ihr am Morgen erzählt`: the verb of the mood of report stands before.
    private boolean inMood(int cue) {
        boolean participle = text.tokens.first(cue) == 'g' || text.ends(cue, "t") || text.ends(cue, "en");
        for (int i = cue - 2;
                participle && i >= Math.max(0, cue - JOINED) && !text.full(i) && !text.sign(i, ',');
                i--) {
            if (text.is(i, WordClass.REPORT)) {
                return !text.capital(cue);
            }
        }
        return false;
    }

    void sentence(int number, int sentenceFirst, int end, List<Draft> into) {
        int first = openers.behind(sentenceFirst, end);
        if (heard != null && heard.sentence() == number) {
            int behind = headed ? heads.behind(sentenceFirst, end) : behindHeading(sentenceFirst, end);
            first = openers.behind(behind, end);
        }
        Draft last = before;
        Draft hears = heard;
        boolean hearsNow = hears != null
                && (last == null
                        || last.sentence() <= hears.sentence()
                        || last.sentence() < number - 4
                        || first > sentenceFirst);
        if (hearsNow && hears != null) {
            last = new Draft(
                    hears.content(),
                    hears.speaker(),
                    hears.cue(),
                    Range.NONE,
                    Mode.INDIRECT,
                    hears.act(),
                    number,
                    "heard",
                    .7);
        }
        if (!hearsNow && last != null && last.sentence() < number - 1) {
            Range subject = mainSubject(
                    text.prose.sentences().first(number - 1),
                    text.prose.sentences().end(number - 1));
            last = subject.exists() && !nouns.voices.mute(subject) ? last.withSpeaker(subject) : last;
        }
        boolean report = subjunctive(first, end);
        if (!report && !hearsay(first, end)) {
            claims(number, first, end, into);
            return;
        }
        Draft told = report && mood(first, end) ? heads.told(first, end, number) : null;
        if (told != null) {
            into.add(told);
            before = told;
            return;
        }
        boolean follows = last != null && last.sentence() >= number - 4;
        if (last == null || !follows) {
            if (!report || !mood(first, end)) {
                return;
            }
            last = new Draft(
                    new Range(first, end - 1),
                    Range.NONE,
                    Range.NONE,
                    Range.NONE,
                    Mode.INDIRECT,
                    Act.ASSERTS,
                    number,
                    "report-mood",
                    .6);
        }
        int start = clause(first, end);
        boolean whole = start == first;
        boolean strong = whole && follows;
        if (!strong && !mood(start, end)) {
            return;
        }
        int stop = end - 1;
        while (!whole && stop > start && text.full(stop)) {
            stop--;
        }
        Range himself = himself(start);
        Draft draft = new Draft(
                new Range(start, stop),
                himself.exists() ? himself : strong ? last.speaker() : Range.NONE,
                strong ? last.cue() : Range.NONE,
                Range.NONE,
                Mode.INDIRECT,
                Act.ASSERTS, // that he denies one thing makes no denial of the next
                number,
                strong && (hearsNow || ofHeading(hears, last)) ? "heard" : strong ? "report-goes-on" : "report-mood",
                strong ? .75 : .6);
        into.add(draft);
        before = strong ? draft : last;
    }

    /// Whether a report goes on that a heading began: each of its sentences tells something of its own.
    private boolean ofHeading(@Nullable Draft hears, Draft last) {
        return headed && hears != null && hears.speaker().equals(last.speaker());
    }

    /// `Er, Lund, habe es gesehen`: whose report goes on says by name whom he means.
    private Range himself(int first) {
        boolean pronoun = text.tokens.is(first, "er") || text.tokens.is(first, "sie");
        boolean named = pronoun && text.sign(first + 1, ',') && text.sign(first + 3, ',') && text.capital(first + 2);
        return named && text.word(first + 2) ? new Range(first + 2, first + 2) : Range.NONE;
    }

    /// The first token behind the colon that ends a heading.
    private int behindHeading(int first, int end) {
        for (int i = first; i < end; i++) {
            if (text.sign(i, ':')) {
                return i + 1 < end ? i + 1 : first;
            }
            if (text.is(i, WordClass.REPORT)) {
                return first;
            }
        }
        return first;
    }

    /// Who the words before a quotation tell of: the subject of their verb, or their first noun when they have none.
    Range introduces(int first, int quote) {
        Range noun = leadsTo(first, quote);
        for (int i = noun.first(); noun.exists() && i < Math.min(noun.last(), noun.first() + 3); i++) {
            boolean words =
                    text.is(i, WordClass.WRITING) && (text.tokens.is(i + 1, "von") || text.tokens.is(i + 1, "vom"));
            if (words) {
                return new Range(i + 2, noun.last()); // Das Fazit von Ada Berg: „...“
            }
        }
        return nouns.voices.mute(noun) ? Range.NONE : noun;
    }

    private Range leadsTo(int first, int quote) {
        boolean colon = text.sign(quote - 1, ':');
        int verb = colon ? verbSecond(first, quote) : -1;
        if (verb < 0) {
            return nouns.begins(first) && !nouns.words.manner(first) ? nouns.right(first, quote, false) : Range.NONE;
        }
        Range left = nouns.begins(first) ? nouns.before(first, verb) : Range.NONE;
        Range right = nouns.right(verb + 1, quote, false);
        boolean behind = right.exists()
                && right.first() == verb + 1
                && (text.tokens.is(right.first(), "der") || nouns.words.subject(right.first()) || named(right));
        if (behind) {
            return right; // Die Frist stellte der Wächter in Frage: „...“
        }
        boolean touches = left.last() == verb - 1 || left.last() == verb - 2 && text.sign(verb - 1, ',');
        return left.exists() && touches ? left : Range.NONE;
    }

    /// Words with capitals and no article, the last of them no noun that a class knows.
    private boolean named(Range noun) {
        for (int i = noun.first(); i <= noun.last(); i++) {
            if (!text.capital(i) || text.any(i, WordClass.DET.bit() | WordClass.SOURCE.bit())) {
                return false;
            }
        }
        return noun.last() > noun.first();
    }

    /// The verb of a main clause, or -1.
    private int verbSecond(int first, int end) {
        for (int i = first + 1; i < Math.min(end, first + 20); i++) {
            boolean past = text.ends(i, "te") || text.ends(i, "ten") || text.ends(i, "t");
            boolean small = text.plain(i) && !text.capital(i) && !nouns.words.adjective(i);
            if (text.is(i, WordClass.AUX)
                    || small && past && !text.is(i - 1, WordClass.DET)
                    || text.lexicon.verb(text.tokens, i) != null && !text.capital(i)) {
                return i;
            }
        }
        return -1;
    }

    /// The subject of a sentence that tells something, when it stands at its head and is somebody who can speak.
    private Range mainSubject(int first, int end) {
        for (int i = first; i < Math.min(end, first + 16); i++) {
            boolean past = text.ends(i, "te") || text.ends(i, "ten");
            if (text.is(i, WordClass.AUX)) {
                Range named = nouns.before(first, i);
                boolean whole = named.exists() && named.first() == first && named.last() == i - 1;
                boolean name = !text.any(first, WordClass.DET.bit() | WordClass.POSS.bit() | WordClass.PRO.bit());
                boolean part = text.is(first, WordClass.DET)
                        && GermanParts.heard(text, first + 1)
                        && i - first > 2; // Der Zeuge Lund hat ihn erkannt. Er kenne ihn vom Markt.
                return whole && (part || name && i - first < 3) ? named : Range.NONE; // Berg war mehrmals dort
            }
            if (i > first && !text.capital(i) && text.plain(i) && (past || text.ends(i, "t"))) {
                Range left = nouns.before(first, i);
                return left.exists() && left.last() == i - 1 && !text.is(first, WordClass.PRO) ? left : Range.NONE;
            }
        }
        return Range.NONE;
    }

    /// Where the subjunctive's clause begins: the sentence, when its main verb is one; else behind the comma before it.
    private int clause(int first, int end) {
        int comma = first;
        for (int i = first; i < end; i++) {
            int stretch = text.quoted.at(i);
            if (stretch >= 0) {
                i = text.quoted.stretches().get(stretch).last();
                continue;
            }
            if (text.sign(i, ',')) {
                comma = i + 1;
            }
            if (text.is(i, WordClass.VERB)) {
                // `Die Zeugin erkannte ihn als den Mann, dessen Gesicht sie gesehen habe`
                boolean relative = comma > first && text.is(comma, WordClass.REL) && verbSecond(first, comma - 1) >= 0;
                boolean main = comma == first || !relative && !indicative(first, comma);
                return main ? first : comma;
            }
        }
        return first;
    }

    private boolean indicative(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.is(i, WordClass.AUX) && !text.is(i, WordClass.VERB)) {
                return true;
            }
        }
        return text.ends(to - 2, "te") || text.ends(to - 2, "ten");
    }

    private boolean subjunctive(int first, int end) {
        for (int i = first; i < end; i++) {
            int stretch = text.quoted.at(i);
            if (stretch >= 0) {
                i = text.quoted.stretches().get(stretch).last();
                continue;
            }
            if (text.is(i, WordClass.VERB)
                    && !text.tokens.is(i, "sollten")
                    && !text.tokens.is(i, "wollten")
                    && !own(i, first)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a verb stands in the mood of report and not only of what might be.
    private boolean mood(int first, int end) {
        for (int i = first; i < end; i++) {
            int stretch = text.quoted.at(i);
            if (stretch >= 0) {
                i = text.quoted.stretches().get(stretch).last();
            } else if (text.is(i, WordClass.REPORT) && !own(i, first)) {
                return true;
            }
        }
        return false;
    }

    /// `habe ich`, `dass ich dort gewesen bin und es getan habe`: the writer tells of himself, and nothing is reported.
    private boolean own(int verb, int first) {
        if (text.tokens.is(verb, "sei") || text.tokens.is(verb, "seien")) {
            return false;
        }
        if (text.tokens.is(verb + 1, "ich")) {
            return true;
        }
        for (int i = verb - 1; i >= first && !text.sign(i, ','); i--) {
            if (text.tokens.is(i, "ich")) {
                return true;
            }
        }
        return false;
    }

    /// `Der Zeuge will ihn gesehen haben`: so he says himself.
    private void claims(int number, int first, int end, List<Draft> into) {
        for (int i = first + 1; i < end; i++) {
            boolean will = text.tokens.is(i, "will") || text.tokens.is(i, "wollen") && !text.sign(i + 1, '.');
            if (!will) {
                continue;
            }
            int last = perfect(i + 1, end);
            Range left = last > 0 ? nouns.before(first, i) : Range.NONE;
            boolean touches = left.exists() && (left.last() == i - 1 || text.sign(i - 1, ','));
            Range right = last > 0 && !touches ? nouns.right(i + 1, last, false) : Range.NONE;
            Range speaker = touches ? left : right;
            if (speaker.exists()
                    && !text.tokens.is(speaker.first(), "ich")
                    && !text.tokens.is(speaker.first(), "wir")) {
                int stop = end - 1;
                while (stop > last && text.full(stop)) {
                    stop--;
                }
                int from = touches ? i + 1 : right.last() + 1;
                into.add(new Draft(
                        new Range(from, stop),
                        speaker,
                        new Range(i, i),
                        Range.NONE,
                        Mode.INDIRECT,
                        Act.ASSERTS,
                        number,
                        "claims",
                        .8));
            }
            return;
        }
    }

    /// The `haben` or `sein` that closes this clause behind a participle, or -1.
    private int perfect(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (text.sign(i, ',') && text.is(i + 1, WordClass.REL)) {
                i = nextComma(i + 1, end);
                continue;
            }
            boolean closes = i + 1 >= end || text.sign(i + 1, ',') || text.full(i + 1) || text.sign(i + 1, ';');
            if (closes && (text.tokens.is(i, "haben") || text.tokens.is(i, "sein"))) {
                boolean participle = !text.capital(i - 1)
                        && text.word(i - 1)
                        && (text.ends(i - 1, "t") || text.ends(i - 1, "en"))
                        && text.tokens.length(i - 1) > 4;
                return participle ? i : -1;
            }
        }
        return -1;
    }

    private int nextComma(int from, int end) {
        int i = from;
        while (i < end && !text.sign(i, ',')) {
            i++;
        }
        return i;
    }

    private boolean hearsay(int first, int end) {
        int last = end - 1;
        while (last > first && !text.word(last)) {
            last--;
        }
        if (!text.tokens.is(last, "haben") && !text.tokens.is(last, "sein") && !text.tokens.is(last, "werden")) {
            return false;
        }
        for (int i = first; i < last; i++) {
            if (text.tokens.is(i, "soll") || text.tokens.is(i, "sollen")) {
                return true;
            }
        }
        return false;
    }
}
