package oyer.core.read.statement.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.Acts;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.cue.Names;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.read.statement.german.GermanParts;
import oyer.core.read.statement.german.Heard;
import oyer.core.read.statement.paper.Interviewee;
import oyer.core.read.statement.paper.LetterLines;
import oyer.core.read.statement.turn.Turn.Sort;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordSet;

/// The turns of transcripts, interviews and German protocols: a line that begins with `Q.`, `A.`, `THE COURT:`, `MR.
/// LUND:`, `Zeugin Berg:`, `Frage:`. Who asks and who answers, the [Stand] knows.
public final class Turns {

    private static final int LONGEST_LABEL = 6;

    /// Of a turn with this many tokens each sentence is a statement of its own.
    private static final int LONGER = 9;

    private static final WordSet TITLES = WordSet.of(
            "mr mrs ms miss dr herr frau zeuge zeugin vorsitzende vorsitzender staatsanwalt verteidiger".split(" "));

    /// Labels of a head, not of a speaker.
    private static final Set<String> HEADS = heads();

    private final ClauseText text;
    private final Lines lines;
    private final Stand stand;
    private final Map<String, Integer> spoken = new HashMap<>();
    private final Initials initials;
    private final SpeakerColumn columns;
    private final HeadParts parts;
    private final AnswerDashes dashes;
    private final Asides asides;
    private final GermanTurns german;
    private final Heard heard;
    private final CountedLetters counted;
    private final SpeakerLetters letters;
    private final CountedQuestions questions;
    private boolean bare;

    /// Who spoke last under his initials and is not the one who is heard.
    private Range lastAsking = Range.NONE;

    public Turns(ClauseText text, Lines lines, Heard heard) {
        this.heard = heard;
        this.text = text;
        this.lines = lines;
        this.german = new GermanTurns(text, lines);
        this.counted = new CountedLetters(text, lines);
        this.letters = new SpeakerLetters(text, lines);
        this.questions = new CountedQuestions(text, lines);
        this.stand = new Stand(text, german, heard.interviewee());
        this.initials = new Initials(text, lines);
        this.columns = new SpeakerColumn(text, lines);
        this.parts = new HeadParts(text, lines);
        this.dashes = new AnswerDashes(text);
        this.asides = new Asides(text, lines, german);
    }

    private static Set<String> heads() {
        Set<String> heads = new HashSet<>();
        TableFile.rows(Turns.class, "heads.txt")
                .forEach(row -> heads.addAll(List.of(row.getFirst().split(" "))));
        return Set.copyOf(heads);
    }

    public List<Draft> read() {
        int lone = 0;
        for (int k = 0; k < lines.size(); k++) {
            int first = lines.first(k);
            lone += !lines.empty(k) && text.tokens.is(first, 'Q') && text.capital(first + 1) ? 1 : 0;
        }
        bare = lone >= 3;
        for (int k = lines.size() - 1; k >= 0; k--) {
            if (!lines.empty(k)) {
                stand.foot(lines.first(k), lines.end(k));
                if (k > 0) {
                    stand.signs(lines.end(k - 1) - 1, lines.first(k), lines.end(k));
                }
            }
        }
        if (letters.examiner().exists()) {
            stand.asks(letters.examiner());
        }
        List<Turn> turns = new ArrayList<>();
        Turn open = null;
        boolean begun = false; // what looks like a field is one until somebody asks, answers or speaks again
        for (int k = 0; k < lines.size(); k++) {
            if (lines.empty(k)) {
                continue;
            }
            int first = columns.behindTime(german.unnumbered(unquoted(lines.first(k)), lines.end(k)), lines.end(k));
            boolean head = !begun && stand.head(first, lines.end(k));
            boolean field = head || parts.heads(k) || german.note(first, lines.end(k)) || !begun && row(first, k);
            Turn turn = field ? null : turn(first, lines.end(k));
            boolean ends = turn != null || stand.line(first, lines.end(k)) || asides.is(k);
            if (ends && open != null) {
                turns.add(open.until(k == 0 ? 0 : lines.end(k - 1)));
                open = null;
            }
            if (turn == null && open == null && !head && dashes.behind(first, lines.end(k)) >= 0) {
                turn = question(first, first - 1);
            }
            if (turn != null) {
                open = turn;
                begun |= turn.sort() != Sort.PLAIN || again(turn);
            }
        }
        if (open != null) {
            int limit = open.end() + 1;
            while (limit < text.tokens.size() && !(limit > open.end() + 1 && text.tokens.gap(limit) == Gap.BLOCK)) {
                limit++;
            }
            turns.add(open.until(limit));
        }
        List<Turn> kept = kept(new TurnsApart(text, dashes, bare).answered(turns));
        return drafts(kept.isEmpty() && stand.heard() ? unlabelled() : kept);
    }

    /// Questions and answers that only their places tell apart.
    private List<Turn> unlabelled() {
        List<Turn> turns = new ArrayList<>();
        for (GermanUnlabelled.Pair pair : new GermanUnlabelled(text, lines).pairs()) {
            int asks = pair.question().first();
            int says = pair.answer().first();
            turns.add(question(asks, asks - 1).until(pair.question().last() + 1));
            turns.add(answer(says, says - 1).until(pair.answer().last() + 1));
        }
        return turns;
    }

    /// A turn of whoever asks here.
    private Turn question(int start, int end) {
        return new Turn(start, end, stand.examiner(), Range.NONE, stand.witness(), Sort.QUESTION, 0);
    }

    /// A turn of whoever is heard here.
    private Turn answer(int start, int end) {
        return new Turn(start, end, stand.witness(), Range.NONE, stand.examiner(), Sort.ANSWER, 0);
    }

    /// `"LUND: We left.`: a transcript that an article quotes has a mark before each name.
    private int unquoted(int first) {
        boolean quoted = text.quoted.opensAt(first) && text.word(first + 1) && text.tokens.length(first + 1) > 2;
        return quoted && text.tokens.allCapitals(first + 1) && colon(first + 1) >= 0 ? first + 1 : first;
    }

    /// Whether a line before the turns is a field of a German head: `Auskunftsperson: Berg Ada, geb. 3.4.1950`, and
    /// `Zur Person:` with fields below it.
    private boolean row(int first, int line) {
        if (!german.protocol()) {
            return false;
        }
        int end = lines.end(line);
        if (german.held(first, end) == end - 1 && line + 1 < lines.size() && !lines.empty(line + 1)) {
            int below = colon(lines.first(line + 1));
            return below > 0 && label(lines.first(line + 1), below) && !text.full(lines.end(line + 1) - 1);
        }
        int colon = colon(first);
        return colon > 0
                && (GermanParts.says(text, colon - 1) || Interviewee.label(text, first, colon))
                && colon + 1 < end
                && (!text.full(end - 1) || asides.inverted(colon + 1, end))
                && new Names(text).at(colon + 1, end).exists();
    }

    /// A page of dialogue has questions and answers, titled speakers, or somebody who speaks again; the fields of a
    /// form have none of these.
    private List<Turn> kept(List<Turn> turns) {
        boolean asked = turns.stream().anyMatch(t -> t.sort() == Sort.QUESTION);
        boolean press = text.prose.language() == oyer.core.text.Language.GERMAN && !asked;
        long titled = turns.stream().filter(t -> t.sort() == Sort.TITLED).count();
        boolean again = spoken.values().stream().anyMatch(times -> times > 1);
        boolean dialogue = asked || again || titled >= 2 && 2 * titled >= turns.size();
        int opens = 0;
        while (asked && turns.get(opens).sort() != Sort.QUESTION) {
            opens++;
        }
        int firstAsked = asked ? turns.get(opens).start() : 0;
        List<Turn> kept = turns.stream()
                .filter(t -> dialogue && (asked || t.sort() != Sort.ANSWER))
                // before the first question a label that nobody speaks under again is a field of the head
                .filter(t -> t.sort() != Sort.PLAIN || t.start() >= firstAsked || again(t))
                .filter(t -> !asides.isHeadline(t.start()))
                .filter(t -> t.sort() != Sort.PLAIN || !columns.exists()) // a field of the head
                .toList();
        // German press begins reports with a place and a colon; a note of an interview may have two turns only
        return kept.size() < (press ? 3 : 2) ? List.of() : kept;
    }

    /// Whether somebody speaks more than once under the label of a turn.
    private boolean again(Turn turn) {
        return spoken.getOrDefault(words(turn.start(), turn.end()), 0) > 1;
    }

    private void speaks(int start, int end) {
        spoken.merge(words(start, end), 1, Integer::sum);
    }

    private String words(int start, int end) {
        return text.tokens
                .characters()
                .substring(text.tokens.start(start), text.tokens.end(end))
                .toLowerCase(Locale.ROOT);
    }

    private @Nullable Turn turn(int at, int lineEnd) {
        if (counted.answers(at, lineEnd)) {
            return answer(at, counted.end(at));
        }
        if (counted.asks(at, lineEnd)) {
            return question(at, byline(counted.end(at), lineEnd));
        }
        if (questions.opens(at, lineEnd)) {
            return counted(at, lineEnd);
        }
        if (!text.word(at)) {
            return null;
        }
        Range meant = text.sign(at + 1, ':') ? initials.told(at) : Range.NONE;
        if (meant.exists()) {
            return new Turn(at, at + 1, new Range(at, at), meant, opposite(meant), Sort.TITLED, 0);
        }
        if (letters.answers(at, lineEnd)) {
            return answer(at, at + 1);
        }
        if (letters.asks(at, lineEnd)) {
            return question(at, byline(at + 1, lineEnd));
        }
        boolean closed = text.sign(at + 1, '.') || text.sign(at + 1, ':');
        boolean letter = text.tokens.length(at) == 1 && text.tokens.capitalised(at);
        boolean spaced = bare && at + 1 < lineEnd && text.tokens.gap(at + 1) == Gap.SPACE;
        if (letter && (closed && at + 2 < text.tokens.size() || spaced)) {
            int end = closed ? at + 1 : at;
            if (text.tokens.is(at, "Q") || text.tokens.is(at, "F") && text.sign(at + 1, ':')) {
                return question(at, byline(end, lineEnd));
            }
            if (text.tokens.is(at, "A") && text.tokens.gap(end + 1) != Gap.NONE) {
                return answer(at, end);
            }
        }
        int surname = columns.speaks(at, lineEnd);
        if (surname >= 0) {
            Range speaker = new Range(at, surname);
            speaks(at, surname);
            return new Turn(at, surname, speaker, Range.NONE, opposite(speaker), Sort.TITLED, 0);
        }
        int held = german.held(at, lineEnd);
        if (held > 0) {
            return answer(at, held);
        }
        int colon = colon(at);
        Range called = colon < 0 || !label(at, colon) ? heard.called(at, lineEnd) : Range.NONE;
        if (called.exists()) {
            stand.calls(called);
            int end = heard.colon(called.last() + 1, lineEnd);
            return new Turn(at, end, called, Range.NONE, stand.examiner(), Sort.TITLED, 0);
        }
        if (colon < 0) {
            return null;
        }
        if (german.asks(at) || text.tokens.is(at, "Question")) {
            boolean other = colon > at + 1 && text.word(at + 1) && text.capital(colon - 1); // Frage RA Berg:
            Range asker = other ? new Range(at + 1, colon - 1) : stand.examiner();
            if (other && !stand.examiner().exists()) {
                stand.asks(asker);
            }
            return new Turn(at, colon, asker, Range.NONE, stand.witness(), Sort.QUESTION, 0);
        }
        if (german.answers(at) || text.tokens.is(at, "Answer")) {
            boolean told = german.answers(at) && colon > at + 1 && text.word(at + 1) && text.capital(colon - 1);
            if (told && !names(new Range(at + 1, colon - 1), stand.witness())) {
                stand.calls(new Range(at + 1, colon - 1)); // Antwort Berg:
            }
            return answer(at, colon);
        }
        if (!label(at, colon)) {
            return null;
        }
        Range speaker = new Range(at, colon - 1);
        speaks(at, colon);
        if (office(at, colon, "WITNESS", "DEPONENT", "Zeuge", "Zeugin")
                && stand.witness().exists()) {
            return new Turn(at, colon, stand.witness(), Range.NONE, stand.examiner(), Sort.TITLED, 0);
        }
        Range part = colon == at + 1 ? parts.of(at) : Range.NONE;
        Range bearer = part.exists() ? part : colon == at + 1 ? initials.of(at) : Range.NONE;
        if (bearer.exists()) {
            return new Turn(at, colon, speaker, bearer, opposite(bearer), Sort.TITLED, 0);
        }
        boolean court = office(at, colon, "COURT", "Vorsitzender", "Vorsitzende", "Richter", "Richterin");
        Range named = court ? stand.court() : Range.NONE;
        boolean answers = titled(at, colon) && names(speaker, stand.witness());
        boolean german = text.prose.language() == oyer.core.text.Language.GERMAN;
        Range hearer = (german || dashes.used()) && !answers
                ? stand.witness()
                : Range.NONE; // who asks in a German court asks the witness
        return new Turn(at, colon, speaker, named, hearer, titled(at, colon) ? Sort.TITLED : Sort.PLAIN, 0);
    }

    /// A question that has a number before it; whoever is named there asks until another is.
    private Turn counted(int at, int lineEnd) {
        Range asker = questions.asker(at, lineEnd);
        Range asked = questions.asked(at, lineEnd);
        if (asker.exists() && !stand.examiner().exists()) {
            stand.asks(asker);
        }
        Range speaker = asker.exists() ? asker : stand.examiner();
        Range hearer = asked.exists() ? asked : stand.witness();
        return new Turn(at, questions.label(at, lineEnd), speaker, Range.NONE, hearer, Sort.QUESTION, 0);
    }

    /// Whom a speaker of an interview speaks to: who is heard, or who asked him last.
    private Range opposite(Range speaker) {
        if (names(speaker, stand.witness())) {
            return lastAsking;
        }
        lastAsking = speaker;
        return stand.witness();
    }

    /// Whether a label ends with the surname of a name.
    private boolean names(Range label, Range name) {
        return name.exists() && text.tokens.text(label.last()).equalsIgnoreCase(text.tokens.text(name.last()));
    }

    /// Whether a label is an office alone, with or without its article.
    private boolean office(int first, int colon, String... offices) {
        int head = text.is(first, WordClass.DET) ? first + 1 : first;
        return head == colon - 1 && java.util.Arrays.stream(offices).anyMatch(o -> text.tokens.is(head, o));
    }

    private boolean titled(int first, int colon) {
        if (text.is(first, WordClass.DET) && text.tokens.allCapitals(first)) {
            return true;
        }
        for (int i = first; i < colon; i++) {
            if (TITLES.has(text.tokens, i) || GermanParts.says(text, i)) {
                return true;
            }
        }
        return false;
    }

    /// `Q. (BY MR. LUND) Where ...`: who asks, inside the turn.
    private int byline(int end, int lineEnd) {
        if (!text.sign(end + 1, '(') && !text.sign(end + 1, '[') || !text.tokens.is(end + 2, "BY")) {
            return end;
        }
        for (int i = end + 3; i < Math.min(lineEnd, end + 12); i++) {
            if (text.sign(i, ')') || text.sign(i, ']')) {
                Range name = new Names(text).at(end + 3, i);
                if (name.exists()) {
                    stand.asks(name);
                }
                return i;
            }
        }
        return end;
    }

    /// The colon that closes a label on this line, or -1.
    private int colon(int at) {
        for (int i = at + 1; i < Math.min(text.tokens.size() - 1, at + LONGEST_LABEL + 2); i++) {
            if (text.tokens.gap(i) == Gap.LINE || text.tokens.gap(i) == Gap.BLOCK) {
                return -1;
            }
            if (text.sign(i, ':')) {
                return text.tokens.gap(i + 1) == Gap.NONE ? -1 : i;
            }
            boolean inLabel = text.word(i)
                    || text.sign(i, '.')
                    || text.tokens.kind(i) == Kind.NUMBER
                    || text.sign(i, '(')
                    || text.sign(i, ')');
            if (!inLabel) {
                return -1;
            }
        }
        return -1;
    }

    /// A name or a role, every word with a capital: `THE COURT`, `MR. LUND`, `Zeugin Berg`.
    private boolean label(int first, int colon) {
        if (HEADS.contains(text.tokens.text(first).toLowerCase(Locale.ROOT))
                || text.tokens.is(first, "BY") && text.tokens.allCapitals(first)) {
            return false;
        }
        int words = 0;
        for (int i = first; i < colon; i++) {
            if (text.word(i)) {
                words++;
                boolean examines =
                        text.tokens.is(i, "BY") && text.tokens.allCapitals(i); // CROSS-EXAMINATION BY MR. LUND:
                if (!text.tokens.capitalised(i) || examines) {
                    return false;
                }
            }
        }
        return words > 0 && words <= 5;
    }

    private List<Draft> drafts(List<Turn> turns) {
        List<Draft> drafts = new ArrayList<>();
        Acts acts = new Acts(text);
        for (Turn turn : turns) {
            int first = turn.end() + 1;
            int end = turn.limit();
            while (end > first
                    && text.tokens.kind(end - 1) == Kind.NUMBER
                    && text.tokens.gap(end - 1) != Gap.SPACE
                    && text.tokens.gap(end - 1) != Gap.NONE) {
                end--; // the number of a page, or of the next turn's line
            }
            if (end <= first) {
                continue;
            }
            boolean labelled = turn.end() >= turn.start();
            Range label = labelled ? new Range(turn.start(), turn.end()) : Range.NONE;
            Range speaker =
                    turn.speaker().exists() || !labelled ? turn.speaker() : new Range(turn.start(), turn.start());
            Range content = new Range(first, end - 1);
            boolean asks = turn.sort() == Sort.QUESTION || text.sign(end - 1, '?');
            Draft draft = new Draft(
                    content,
                    speaker,
                    label,
                    turn.hearer(),
                    Mode.DIRECT,
                    asks ? Act.ASKS : acts.of(content, Acts.Voice.TURN),
                    text.prose.sentences().of(first),
                    "turn",
                    .95,
                    turn.named());
            drafts.add(draft);
            if (turn.sort() != Sort.QUESTION) {
                sentences(draft, acts, drafts);
            }
        }
        return drafts;
    }

    /// The sentences of a longer turn, each a statement of its own; of a turn that is one sentence with a word
    /// before it (`No. I never saw him.`), what does something else than the turn as a whole.
    private void sentences(Draft turn, Acts acts, List<Draft> into) {
        int last = turn.content().last();
        boolean longer = last - turn.content().first() >= LONGER;
        for (int s = text.prose.sentences().of(turn.content().first());
                s < text.prose.sentences().size();
                s++) {
            int first = Math.max(turn.content().first(), text.prose.sentences().first(s));
            int end = Math.min(last, text.prose.sentences().end(s) - 1);
            if (first > last) {
                return;
            }
            Range sentence = new Range(first, end);
            if (end - first < 2
                    || sentence.equals(turn.content())
                    || text.quoted.at(first) >= 0 && !text.quoted.opensAt(first)) {
                continue;
            }
            Act act = text.sign(end, '?') ? Act.ASKS : acts.of(sentence, Acts.Voice.TURN);
            // an answer in a German protocol is an account: what each sentence tells can be told otherwise elsewhere
            boolean told = german.protocol() && act != Act.ASKS && LetterLines.sentence(text, sentence);
            if (longer || told || act != turn.act() && act != Act.ASSERTS && act != Act.ASKS) {
                into.add(turn.withContent(sentence).withAct(act).withRule("turn-sentence"));
            }
        }
    }
}
