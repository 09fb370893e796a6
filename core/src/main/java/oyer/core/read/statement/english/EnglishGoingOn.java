package oyer.core.read.statement.english;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Cue;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.PhraseTable;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.WordKind;

/// In the record of an inquiry: sentences without a cue that go on with what the sentence before reported. `Berg told
/// me she heard a noise. She saw a man. She did not get the plate.` Only what he alone could know who tells it, what
/// had been before, and what stands between two reports of one person; what else a record says are its writer's words.
public final class EnglishGoingOn {

    private static final PhraseTable WORDS = new PhraseTable(EnglishGoingOn.class, "going-on-en.txt");

    /// So many sentences may stand between the report and one that goes on with it.
    private static final int REACH = 3;

    /// The verb of a clause stands within so many tokens of its pronoun.
    private static final int NEAR = 5;

    private final ClauseText text;

    public EnglishGoingOn(ClauseText text) {
        this.text = text;
    }

    public void add(List<Draft> drafts) {
        int size = text.prose.sentences().size();
        List<List<Draft>> bySentence = new ArrayList<>();
        for (int s = 0; s < size; s++) {
            bySentence.add(List.of());
        }
        for (Draft draft : drafts) {
            int s = draft.sentence();
            if (s >= 0 && s < size) {
                if (bySentence.get(s).isEmpty()) {
                    bySentence.set(s, new ArrayList<>());
                }
                bySentence.get(s).add(draft);
            }
        }
        Draft open = null;
        for (int s = 0; s < size; s++) {
            int first = text.prose.sentences().first(s);
            int end = text.prose.sentences().end(s);
            if (first >= end || text.tokens.gap(first) == Gap.BLOCK || text.quoted.at(first) >= 0) {
                open = null;
            }
            List<Draft> here = first < end ? bySentence.get(s) : List.of();
            if (!here.isEmpty()) {
                Draft teller = teller(here);
                open = teller != null ? teller : subject(first, end) >= 0 ? open : null;
                continue;
            }
            if (open == null || first >= end) {
                continue;
            }
            if (s - open.sentence() > REACH || writer(first, end)) {
                open = null;
                continue;
            }
            if (goesOn(first, end, open, s + 1 < size ? bySentence.get(s + 1) : List.of())) {
                int last = end - 1;
                while (last > first && text.full(last)) {
                    last--;
                }
                Draft next = new Draft(
                        new Range(first, last),
                        open.speaker(),
                        Range.NONE,
                        open.hearer(),
                        Mode.INDIRECT,
                        Act.ASSERTS,
                        s,
                        "report-goes-on",
                        .6);
                drafts.add(next);
                open = next;
            }
        }
    }

    /// Who tells something in a sentence: the last who is told of by his name, his part or a pronoun, and not within
    /// what another says.
    private @Nullable Draft teller(List<Draft> here) {
        Draft teller = null;
        for (Draft draft : here) {
            boolean within =
                    here.stream().anyMatch(d -> d != draft && d.content().contains(draft.cue()));
            if (within || !draft.cue().exists() || !draft.speaker().exists() || !speaks(draft)) {
                continue;
            }
            boolean third = !text.tokens.is(draft.speaker().first(), "I")
                    && !text.tokens.is(draft.speaker().first(), "we")
                    && !text.tokens.is(draft.speaker().first(), "you")
                    && !text.tokens.is(draft.speaker().first(), "it")
                    && !(text.is(draft.speaker().first(), WordClass.REL)
                            && draft.speaker().first() == draft.speaker().last());
            teller = third || text.tokens.is(draft.speaker().first(), "who") ? draft : null;
        }
        return teller;
    }

    private boolean speaks(Draft draft) {
        for (int i = draft.cue().first(); i <= draft.cue().last(); i++) {
            Cue cue = text.lexicon.verb(text.tokens, i);
            if (cue != null && cue.speech() && cue.clause()) {
                return draft.act() != Act.ASKS && draft.act() != Act.DECIDES;
            }
        }
        return draft.rule().equals("version") || draft.rule().equals("according-to");
    }

    /// The pronoun with which a sentence begins, behind what joins it to the one before; else -1.
    private int subject(int first, int end) {
        int at = first;
        while (at + 1 < end
                && at < first + 2
                && (text.is(at, WordClass.CONJ) || text.adverb(at) || text.sign(at, ','))) {
            at++;
        }
        boolean third = text.tokens.is(at, "he") || text.tokens.is(at, "she") || text.tokens.is(at, "they");
        return third ? at : -1;
    }

    private boolean writer(int first, int end) {
        for (int i = first; i < end; i++) {
            if (WORDS.is(text.tokens, i, "WRITER") && (text.tokens.length(i) > 1 || text.tokens.is(i, "I"))) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(int first, int end, Draft open, List<Draft> next) {
        int subject = subject(first, end);
        if (subject < 0 || text.sign(end - 1, '?') || !same(subject, open.speaker())) {
            return false;
        }
        int verb = subject + 1;
        boolean had = false;
        boolean not = false;
        boolean be = false;
        while (verb < Math.min(end, subject + NEAR)
                && (text.is(verb, WordClass.AUX) || text.adverb(verb) || text.is(verb, WordClass.NEG))) {
            had |= text.tokens.is(verb, "had") || text.tokens.is(verb, "hadn't");
            not |= text.is(verb, WordClass.NEG);
            be |= text.is(verb, WordClass.BE);
            verb++;
        }
        if (verb >= end || WORDS.is(text.tokens, verb, "OFFICE")) {
            return false;
        }
        boolean inner = !be && WORDS.is(text.tokens, verb, "INNER");
        boolean before = had && text.kind(verb, WordKind.VERB);
        boolean denied = not && !be && verb > subject + 1;
        return inner || before || denied || between(subject, open, next);
    }

    /// Whether the next sentence is told by the same pronoun again, or goes on in so many words.
    private boolean between(int subject, Draft open, List<Draft> next) {
        Draft teller = teller(next);
        if (teller == null) {
            return false;
        }
        String again = text.tokens.text(teller.speaker().last());
        boolean pronoun = teller.speaker().first() == teller.speaker().last()
                && again.equalsIgnoreCase(text.tokens.text(subject));
        return pronoun
                || again.equalsIgnoreCase(text.tokens.text(open.speaker().last())); // Berg said. He saw. Berg said
    }

    /// A pronoun goes on with the same pronoun; of a name it is not known here whose pronoun it has.
    private boolean same(int subject, Range speaker) {
        boolean pronoun = speaker.first() == speaker.last()
                && (text.tokens.is(speaker.first(), "he")
                        || text.tokens.is(speaker.first(), "she")
                        || text.tokens.is(speaker.first(), "they"));
        return !pronoun || text.tokens.text(subject).equalsIgnoreCase(text.tokens.text(speaker.first()));
    }
}
