package oyer.core.read.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.Acts;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.read.statement.paper.Interviews;
import oyer.core.read.statement.paper.Occasions;
import oyer.core.read.statement.paper.Scenes;
import oyer.core.read.statement.speaker.Found;
import oyer.core.read.statement.speaker.Speakers;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Tokens.Kind;
import oyer.core.time.When;

/// Puts the statements of a document in order, numbers them, and notes which is told within which.
final class Numbering {

    private final ClauseText text;
    private final Prose prose;
    private final Acts acts;
    private final Speakers speakers;
    private final Occasions occasions;
    private final Interviews interviews;
    private final Scenes scenes;

    Numbering(ClauseText text, Speakers speakers, Occasions occasions, Interviews interviews, Scenes scenes) {
        this.scenes = scenes;
        this.text = text;
        this.prose = text.prose;
        this.acts = new Acts(text);
        this.speakers = speakers;
        this.occasions = occasions;
        this.interviews = interviews;
    }

    List<Statement> statements(List<Draft> drafts) {
        // a rule that found its end before its beginning found nothing
        drafts.removeIf(d -> d.content().last() < d.content().first() || !d.own() && empty(d.content()));
        drafts.sort(Comparator.<Draft>comparingInt(d -> d.content().first())
                .thenComparing(d -> -d.content().last())
                .thenComparing(d -> d.cue().first()));
        int[] cues = drafts.stream()
                .filter(d -> d.cue().exists())
                .mapToInt(d -> d.cue().first())
                .sorted()
                .toArray();
        List<Range> told =
                drafts.stream().filter(d -> !d.own()).map(Draft::content).toList();
        List<Statement> statements = new ArrayList<>();
        List<Draft> open = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (Draft draft : drafts) {
            while (!open.isEmpty()
                    && open.getLast().content().last() < draft.content().last()) {
                open.removeLast();
                numbers.removeLast();
            }
            OptionalInt within = open.isEmpty()
                            || !open.getLast().content().contains(draft.cue().exists() ? draft.cue() : draft.content())
                    ? OptionalInt.empty()
                    : OptionalInt.of(numbers.getLast());
            if (within.isPresent() && open.getLast().content().equals(draft.content())) {
                continue;
            }
            int number = statements.size();
            statements.add(statement(number, draft, within, statements, open, numbers, cues, told));
            open.add(draft);
            numbers.add(number);
        }
        return List.copyOf(statements);
    }

    private Statement statement(
            int number,
            Draft draft,
            OptionalInt within,
            List<Statement> before,
            List<Draft> open,
            List<Integer> numbers,
            int[] cues,
            List<Range> told) {
        Optional<Statement> outer = within.isPresent() ? Optional.of(before.get(within.getAsInt())) : Optional.empty();
        Optional<Draft> turn =
                open.stream().filter(d -> d.rule().equals("turn")).findFirst();
        boolean question = turn.isPresent() && turn.get().act() == Act.ASKS;
        boolean argument = turn.isPresent()
                && !turn.get().hearer().exists()
                && turn.get().act() != Act.ASKS
                && turn.get().cue().exists()
                && text.tokens.length(turn.get().cue().first()) > 1; // an answer whose asker is not named
        boolean letter = open.stream().anyMatch(d -> d.rule().equals("letter")); // `You asked me to write`
        boolean addressed = question || letter || turn.isPresent() && prose.language() == Language.GERMAN;
        OptionalInt asked = addressed ? outer.map(Statement::hearer).orElse(OptionalInt.empty()) : OptionalInt.empty();
        Found speaker = speakers.of(
                draft,
                outer.map(Statement::speaker).orElse(OptionalInt.empty()),
                within.isPresent() && open.getLast().own(),
                asked,
                argument ? turn.get().content().first() : -1,
                turn.isPresent() && !argument && !draft.own() ? answering(open, before, numbers) : Set.of());
        speaker = interviewed(draft, speaker);
        OptionalInt said = speaker.entity();
        OptionalInt hearer = speakers.of(draft.hearer()).entity();
        return new Statement(
                number,
                prose.passage(draft.content().first(), draft.content().last()),
                said,
                relative(draft.speaker()) ? Optional.empty() : passage(draft.speaker()),
                hearer.equals(said) ? OptionalInt.empty() : hearer, // nobody is told by himself
                passage(draft.cue()),
                draft.mode(),
                act(draft, said),
                made(draft, cues, told, said, open),
                List.of(),
                within,
                new Grounds("statement." + draft.rule(), speaker.guessed() ? draft.sure() * .8 : draft.sure()));
    }

    /// `Det. Berg spoke to Ada Lund. She advised ...`: right behind the sentence that tells of an interview, who is
    /// meant is who was heard.
    private Found interviewed(Draft draft, Found found) {
        Range words = draft.speaker();
        boolean he = words.exists() && text.tokens.is(words.first(), "he");
        boolean pronoun =
                words.exists() && words.first() == words.last() && (he || text.tokens.is(words.first(), "she"));
        OptionalInt heard = pronoun ? interviews.before(words.first()) : OptionalInt.empty();
        boolean other = heard.isPresent()
                && !heard.equals(found.entity())
                && speakers.sex(heard.getAsInt()) != (he ? 'f' : 'm')
                && found.entity().isPresent()
                && (speakers.sex(heard.getAsInt()) == (he ? 'm' : 'f')
                        || speakers.sex(found.entity().getAsInt()) == (he ? 'f' : 'm'));
        return other ? new Found(heard, true) : found;
    }

    /// The day that the words tell of the telling, else that of the interview that is reported, else that of the scene.
    private When made(Draft draft, int[] cues, List<Range> told, OptionalInt said, List<Draft> open) {
        When own = occasions.of(draft, cues, told, interviewed(draft, said));
        Range cue = draft.cue().exists() ? draft.cue() : draft.content(); // what goes on without a cue
        if (own.dated() || draft.own()) {
            return own;
        }
        boolean here = !draft.hearer().exists() || text.is(draft.hearer().first(), WordClass.OBJ);
        When interview = said.isPresent() && here ? interviews.day(cue.first(), said.getAsInt()) : own;
        boolean account = !open.isEmpty() && open.getLast().own();
        boolean nested = !open.isEmpty()
                && open.getLast().content().contains(cue)
                && (!account || open.getLast().rule().startsWith("turn"));
        return interview.dated() || nested || interviews.elsewhere(cue.first())
                ? interview
                : scenes.day(cue, account ? open.getLast().rule() : "");
    }

    /// Who asks and who answers in the turn that is open.
    private static Set<Integer> answering(List<Draft> open, List<Statement> before, List<Integer> numbers) {
        Set<Integer> both = new HashSet<>();
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).rule().equals("turn")) {
                Statement turn = before.get(numbers.get(i));
                turn.speaker().ifPresent(both::add);
                turn.hearer().ifPresent(both::add);
            }
        }
        return both;
    }

    /// `told him that`, `testified as follows`, `my confession of March 7`: words that point at what was said
    /// or date it and say nothing.
    private boolean empty(Range content) {
        for (int i = content.first(); i <= content.last(); i++) {
            boolean points = text.tokens.is(i, "that")
                    || text.tokens.is(i, "so")
                    || text.tokens.is(i, "as")
                    || text.tokens.is(i, "follows")
                    || text.is(i, WordClass.TIME)
                    || text.tokens.kind(i) == Kind.NUMBER
                    || text.sign(i, ',')
                    || text.full(i);
            if (!points) {
                return false;
            }
        }
        return true;
    }

    /// Whether it is said in the interview whose notes these are: by whom its head names, and to nobody else.
    private boolean interviewed(Draft draft, OptionalInt said) {
        OptionalInt heard = speakers.interviewee();
        return said.isPresent()
                && said.equals(heard)
                && !draft.hearer().exists()
                && !draft.rule().equals("noun-that");
    }

    /// `a film that accuses him`: the pronoun names nobody who could be looked up.
    private boolean relative(Range words) {
        return words.exists() && words.first() == words.last() && text.tokens.is(words.first(), "that");
    }

    /// What a plain `said` does is told by the words that follow it.
    private Act act(Draft draft, OptionalInt speaker) {
        if (draft.act() != Act.ASSERTS || draft.own()) {
            return draft.act();
        }
        if (draft.cue().exists() && unsaid(draft)) {
            return Act.OTHER;
        }
        if (draft.rule().equals("note") && acts.presumed(draft)) {
            return Act.ADMITS;
        }
        if (draft.mode() == Mode.DIRECT) {
            return text.sign(draft.content().last() - 1, '?')
                    ? Act.ASKS
                    : acts.of(draft.content(), Acts.Voice.SENTENCE);
        }
        return acts.of(draft.content(), voice(draft.speaker(), draft.content(), speaker));
    }

    /// `hat nie gesagt, dass ...`, `sagte nicht, dass ...`: what he did not say is no admission. English cues are told
    /// apart where they are found.
    private boolean unsaid(Draft draft) {
        if (prose.language() != Language.GERMAN) {
            return false;
        }
        int cue = draft.cue().first();
        for (int t = cue - 1; t >= Math.max(0, cue - 2) && !text.sign(t, ','); t--) {
            if (text.is(t, WordClass.NEG)) {
                return true;
            }
        }
        int after = draft.cue().last() + 1;
        return after < draft.content().first() && text.is(after, WordClass.NEG);
    }

    private Acts.Voice voice(Range words, Range content, OptionalInt speaker) {
        if (words.exists() && words.first() == words.last()) {
            if (text.tokens.is(words.first(), "she") || text.tokens.is(words.first(), "sie")) {
                return Acts.Voice.SHE;
            }
            if (text.tokens.is(words.first(), "I") || text.tokens.is(words.first(), "ich")) {
                return Acts.Voice.SENTENCE;
            }
            if (text.tokens.is(words.first(), "they") || text.tokens.is(words.first(), "we")) {
                return Acts.Voice.NOBODY;
            }
        }
        char sex = speaker.isPresent() ? speakers.sex(speaker.getAsInt()) : '?';
        int first = text.tokens.is(content.first(), "that") ? content.first() + 1 : content.first();
        boolean she = text.tokens.is(first, "she") || text.tokens.is(first, "sie");
        return sex == 'f' || sex == '?' && she ? Acts.Voice.SHE : Acts.Voice.HE;
    }

    private Optional<Passage> passage(Range range) {
        return range.exists() ? Optional.of(prose.passage(range.first(), range.last())) : Optional.empty();
    }
}
