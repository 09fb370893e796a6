package oyer.core.read.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.casefile.TimeReading;
import oyer.core.read.name.Cast;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Cue;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.cue.Speech;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.read.statement.english.EnglishGoingOn;
import oyer.core.read.statement.english.EnglishSpeech;
import oyer.core.read.statement.german.GermanSpeech;
import oyer.core.read.statement.german.Heard;
import oyer.core.read.statement.german.TakenDown;
import oyer.core.read.statement.paper.Accounts;
import oyer.core.read.statement.paper.ClockRows;
import oyer.core.read.statement.paper.Conclusions;
import oyer.core.read.statement.paper.DispatchRows;
import oyer.core.read.statement.paper.Interviewee;
import oyer.core.read.statement.paper.Interviews;
import oyer.core.read.statement.paper.MessageRows;
import oyer.core.read.statement.paper.NotesTold;
import oyer.core.read.statement.paper.Occasions;
import oyer.core.read.statement.paper.Records;
import oyer.core.read.statement.paper.RowTellers;
import oyer.core.read.statement.paper.Scenes;
import oyer.core.read.statement.speaker.Perceived;
import oyer.core.read.statement.speaker.Speakers;
import oyer.core.read.statement.turn.Turns;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.WordSet;

/// Reads who said what, English and German: direct, indirect and mixed speech in prose, the turns of transcripts, and
/// the verbs that carry a statement without its content.
public final class StatementReader {

    /// Longer sentences are no sentences; they are read in pieces, so that hostile text stays linear.
    private static final int LONGEST_SENTENCE = 400;

    /// What is denied, admitted or taken back counts though words only stand for it: `which he denies`.
    private static final Set<Act> TELLING = Set.of(Act.ASSERTS, Act.PROMISES, Act.ASKS, Act.OTHER);

    private static final WordSet REFER = WordSet.of("refer", "refers", "referred", "referring");

    /// Words that stand for what is told elsewhere.
    private static final Set<String> FILLERS =
            Set.of("anything", "something", "nothing", "everything", "things", "etwas", "nichts", "alles");

    /// In order of their contents; numbers count from 0 in that order.
    ///
    /// @param cast who the document speaks of; a speaker who is not in it keeps his words only
    public List<Statement> read(Prose prose, Cast cast) {
        return read(prose, cast, List.of());
    }

    /// As above, and each statement is dated where the sentence of its cue says when it was made.
    ///
    /// @param times the times of the document, in order of their passages
    public List<Statement> read(Prose prose, Cast cast, List<TimeReading> times) {
        ClauseText text = new ClauseText(prose, cast);
        Lines lines = new Lines(text);
        Draft.Range interviewee = Interviewee.find(text, lines);
        boolean english = prose.language() == Language.ENGLISH;
        boolean record = english && (interviewee.exists() || Records.is(text, lines));
        ClockRows rows = new ClockRows(text, lines);
        boolean log = english && rows.exist() && !interviewee.exists();
        Heard heard = new Heard(text, cast);
        List<Draft> drafts = new ArrayList<>();
        Speech speech = switch (prose.language()) {
            case ENGLISH -> new EnglishSpeech(text, interviewee.exists() || log, record || log);
            case GERMAN -> new GermanSpeech(text);
        };
        List<Draft> inSentence = new ArrayList<>();
        for (int s = 0; s < prose.sentences().size(); s++) {
            int end = prose.sentences().end(s);
            for (int first = prose.sentences().first(s); first < end; first += LONGEST_SENTENCE) {
                inSentence.clear();
                speech.sentence(s, first, Math.min(end, first + LONGEST_SENTENCE), inSentence);
                drafts.addAll(inSentence);
            }
        }
        if (!english) {
            heard.appearing(drafts);
        }
        new LooseQuotes(text).add(drafts);
        boolean inquiry = Scenes.inquiry(prose);
        if (!inquiry) {
            GoingOn.join(drafts);
        }
        drafts.removeIf(d ->
                d.mode() == Mode.INDIRECT && TELLING.contains(d.act()) && empty(text, d.content()) && !judged(text, d));
        drafts.removeIf(d -> referred(text, d) || !english && data(text, d));
        drafts.replaceAll(d -> text.sign(d.content().first(), ':')
                        && d.content().last() > d.content().first()
                ? d.withContent(
                        new Draft.Range(d.content().first() + 1, d.content().last()))
                : d); // laut Frau Berg: Die Tür stand offen
        List<Draft> turns = new Turns(text, lines, heard).read();
        if (record && turns.isEmpty()) {
            new EnglishGoingOn(text).add(drafts);
        }
        reachingInto(turns, drafts);
        if (!english) {
            new TakenDown(text).add(drafts, turns);
        }
        drafts.addAll(turns);
        Accounts accounts = new Accounts(text, lines, heard.interviewee());
        if (turns.isEmpty()) {
            drafts.removeIf(d -> text.sign(d.content().first(), '>')); // the mail that is answered, read below
            accounts.add(drafts, accounts.find());
            new Conclusions(text, lines, cast).add(drafts);
        } else if (heard.interviewee().exists()) {
            accounts.add(drafts, accounts.before(turns));
        }
        if (turns.isEmpty()) {
            new MessageRows(text, lines, cast).add(drafts);
        }
        Perceived.drop(text, drafts);
        if (english) {
            NotesTold.turn(text, drafts, interviewee);
            new DispatchRows(text, lines, cast).add(drafts);
        }
        if (log) {
            new RowTellers(text, rows, cast).add(drafts);
        }
        Speakers speakers = new Speakers(text, lines, cast, interviewee.exists() ? interviewee : heard.interviewee());
        Occasions occasions = new Occasions(prose, lines, times, turns, interviewee);
        return About.tie(new Numbering(
                        text,
                        speakers,
                        occasions,
                        new Interviews(prose, cast, times),
                        new Scenes(text, inquiry, times, rows, occasions, drafts))
                .statements(drafts));
    }

    /// Whether nothing is told: `what he said`, `she told him`, `promised me anything`.
    private static boolean empty(ClauseText text, Draft.Range content) {
        for (int i = content.first(); i <= content.last(); i++) {
            boolean said = text.word(i)
                    && !text.is(i, WordClass.PRO)
                    && !text.is(i, WordClass.OBJ)
                    && !text.is(i, WordClass.DET)
                    && !text.is(i, WordClass.POSS)
                    && !text.is(i, WordClass.THAT)
                    && !text.is(i, WordClass.SUB)
                    && !text.is(i, WordClass.PREP)
                    && !text.is(i, WordClass.CONJ)
                    && !FILLERS.contains(text.tokens.text(i).toLowerCase(Locale.ROOT));
            if (said || text.tokens.kind(i) == Tokens.Kind.NUMBER) {
                return false;
            }
        }
        return true;
    }

    /// `laut Angabe: Bargeld ca. 600`, `berichten über Herrn Berg, geb. 3.5.1950`: figures of a form, and nothing is
    /// said.
    private static boolean data(ClauseText text, Draft draft) {
        int first = draft.content().first();
        if (draft.mode() == Mode.DIRECT || draft.act() != Act.ASSERTS) {
            return false;
        }
        if (text.tokens.is(first, "geb") && text.sign(first + 1, '.')) {
            return true;
        }
        for (int i = first + 1; text.sign(first, ':') && i <= draft.content().last(); i++) {
            boolean small = text.word(i) && !text.capital(i) && text.tokens.length(i) > 2;
            if (small && !text.is(i, WordClass.PREP) && !text.is(i, WordClass.CONJ) && !text.is(i, WordClass.DET)) {
                return false;
            }
        }
        return text.sign(first, ':');
    }

    /// `we refer to our letter of 3 May`: a paper is named, and nothing is said of it.
    private static boolean referred(ClauseText text, Draft draft) {
        boolean refers = draft.cue().exists()
                && draft.mode() == Mode.INDIRECT
                && REFER.has(text.tokens, draft.cue().first());
        for (int i = draft.content().first(); refers && i <= draft.content().last(); i++) {
            if (text.is(i, WordClass.PREP) || text.is(i, WordClass.REL)) {
                return text.any(i - 1, WordClass.WRITING.bit() | WordClass.SOURCE.bit());
            }
        }
        return refers && text.any(draft.content().last(), WordClass.WRITING.bit() | WordClass.SOURCE.bit());
    }

    /// `praised him`: somebody is spoken of, and not spoken to.
    private static boolean judged(ClauseText text, Draft draft) {
        boolean pronoun = draft.content().first() == draft.content().last()
                && text.is(draft.content().first(), WordClass.OBJ)
                && draft.cue().exists();
        Cue cue = pronoun ? text.lexicon.verb(text.tokens, draft.cue().last()) : null;
        return cue != null && cue.has('n') && !cue.clause();
    }

    /// Takes out what would go on into a turn: `ADA BERG, being duly sworn, testified:` ends with its line.
    private static void reachingInto(List<Draft> turns, List<Draft> drafts) {
        int[] starts =
                turns.stream().mapToInt(t -> t.content().first()).sorted().toArray();
        drafts.removeIf(d -> {
            int at = Arrays.binarySearch(starts, d.content().first() + 1);
            int next = at < 0 ? -at - 1 : at;
            return next < starts.length && starts[next] <= d.content().last();
        });
    }
}
