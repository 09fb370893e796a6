package oyer.core.read.exhibit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.read.name.Ranks;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.WordRoles;

/// What a step is by whose paper tells it. What an officer fetches from a laboratory is back, and what he gets from a
/// mortuary or a ward is taken into evidence, though a laboratory says `collected` and a pathologist `handed to`. A
/// paper that came to light was shown at last; a knife that came to light was found.
final class Houses {

    /// Characters of the first lines that say whose paper it is.
    private static final int LETTERHEAD = 200;

    /// Tokens from a hand-over to whom it was made.
    private static final int TO = 7;

    /// Tokens from `is` to the finding.
    private static final int FINDING = 4;

    private static final WordRoles WORDS = WordRoles.of(Houses.class, "houses.txt");

    private final Tokens tokens;
    private final boolean laboratory;
    private final boolean mortuary;
    private final boolean police;

    Houses(Prose prose, EvidenceWords words) {
        this.tokens = prose.tokens();
        boolean lab = false;
        boolean dead = false;
        boolean force = false;
        for (int t = 0; t < tokens.size() && tokens.start(t) < LETTERHEAD; t++) {
            lab |= words.laboratory(tokens, t) || says("laboratory", t);
            dead |= says("mortuary", t);
            force |= says("police", t);
        }
        this.laboratory = lab && !dead;
        this.mortuary = dead;
        this.police = force && !lab && !dead;
    }

    /// In a report of the police a thing that has been given a mark was taken, though nothing more is said of it:
    /// `a butt (Pos. 6)`.
    void taken(List<Draft> drafts, StepTime time) {
        Set<Integer> told = new HashSet<>();
        drafts.stream().filter(d -> !d.steps.isEmpty()).forEach(d -> told.add(d.exhibit));
        for (Draft draft : drafts) {
            boolean named = draft.mark.isPresent() && !draft.bareMark && draft.rule.equals("evidence-mark");
            if (police && named && told.add(draft.exhibit)) {
                int place = draft.passage.start();
                draft.steps.add(StatusStep.of(
                        Status.COLLECTED, time.document(Status.COLLECTED, place), draft.passage, OptionalInt.empty()));
            }
        }
    }

    /// In a laboratory's report what is told of a thing by its mark was found by looking at it: `The liquid in JP/7 is
    /// paraquat`, `No. 6 was about half full`.
    void looked(List<Draft> drafts, StepTime time, Prose prose) {
        if (!laboratory) {
            return;
        }
        Set<Integer> tested = new HashSet<>();
        Set<Integer> telling = new HashSet<>();
        for (Draft draft : drafts) {
            boolean test = draft.steps.stream()
                    .anyMatch(s -> s.is() == Status.TESTED || s.is() == Status.RETESTED || s.is() == Status.NOT_TESTED);
            if (test) {
                tested.add(draft.exhibit);
            }
            if (!draft.steps.isEmpty()) {
                telling.add(prose.sentences().of(tokens.at(draft.passage.start())));
            }
        }
        for (Draft draft : drafts) {
            int sentence = prose.sentences().of(tokens.at(draft.passage.start()));
            boolean bare = draft.mark.isPresent() && draft.steps.isEmpty();
            if (!bare || tested.contains(draft.exhibit) || telling.contains(sentence)) {
                continue;
            }
            int end = prose.sentences().end(sentence);
            int verb = tokens.at(draft.passage.end());
            while (verb < end && !finds(verb, end)) {
                verb++;
            }
            if (verb < end && !denied(prose.sentences().first(sentence), end)) {
                draft.steps.add(StatusStep.of(
                        Status.TESTED,
                        time.undated(Status.TESTED, tokens.start(verb)),
                        prose.passage(verb, verb),
                        OptionalInt.empty()));
            }
        }
    }

    /// `contained`, or `is paraquat`; `was opened` and `has been opened` find nothing.
    private boolean finds(int verb, int end) {
        boolean shows = says("shows", verb) && !says("is", verb + 1);
        for (int t = verb + 1; !shows && says("is", verb) && t < Math.min(end, verb + FINDING); t++) {
            if (says("finding", t)) {
                return true;
            }
        }
        return shows;
    }

    private boolean denied(int first, int end) {
        for (int t = first; t < end; t++) {
            if (says("not", t)) {
                return true;
            }
        }
        return false;
    }

    /// A statement that was typed is one that was taken down; a paper that was turned over was disclosed; what is
    /// `herausgegeben` or `released` and no paper is back with whose it is.
    Status of(StatusFinder.Found found, Draft draft) {
        boolean paper = draft.type == Type.TESTIMONY || draft.type == Type.DOCUMENT;
        Status said = found.status();
        // blood is typed, and not on a machine
        if (said == Status.MADE && draft.type == Type.BIOLOGICAL) {
            return Status.TESTED;
        }
        if (said == Status.MADE && draft.type == Type.TESTIMONY) {
            return Status.COLLECTED;
        }
        if (said == Status.DISCLOSED && !paper && tokens.is(found.token(), "herausgegeben")) {
            return Status.RETURNED;
        }
        boolean solid = !paper && draft.type != Type.DIGITAL && draft.type != Type.PHOTOGRAPH;
        if (said == Status.DISCLOSED && solid && tokens.is(found.token(), "released")) {
            boolean on = laboratory(found.token()) || police(found.token() + 1, found.token() + 3);
            return on ? Status.TRANSFERRED : Status.RETURNED; // `The currency was released to his sister`
        }
        boolean shown = paper || draft.type == Type.DIGITAL;
        return said == Status.TRANSFERRED && shown && tokens.is(found.token(), "turned")
                ? Status.DISCLOSED
                : here(said, paper, found.token());
    }

    /// @param paper whether the thing is a document or what somebody said
    private Status here(Status said, boolean paper, int token) {
        if (said == Status.COLLECTED && laboratory && says("back", token) && byPolice(token)) {
            return Status.RETURNED;
        }
        boolean us = tokens.is(token, "came") && !tokens.is(token + 2, "light"); // `came to us`
        if (said == Status.COLLECTED && paper && says("turned", token) && !us) {
            return Status.DISCLOSED;
        }
        boolean handed = said == Status.TRANSFERRED || said == Status.DISCLOSED;
        return handed && mortuary && toPolice(token) ? Status.COLLECTED : said;
    }

    /// `collected by DC Gale`, `von KM Otte gegen Quittung abgeholt`.
    private boolean byPolice(int token) {
        boolean by = tokens.is(token + 1, "by") || tokens.is(token + 2, "by");
        return by ? police(token + 1, token + TO) : police(token - TO, token - 1);
    }

    private boolean laboratory(int token) {
        for (int t = token + 1; t < Math.min(tokens.size(), token + TO); t++) {
            if (says("laboratory", t) || tokens.is(t, "lab")) {
                return true;
            }
        }
        return false;
    }

    private boolean toPolice(int token) {
        return police(token + 1, token + TO) || police(token - TO - TO, token - 1);
    }

    private boolean police(int from, int to) {
        for (int t = Math.max(0, from); t <= to && t < tokens.size(); t++) {
            if (Ranks.police(tokens.text(t).toLowerCase(Locale.ROOT)) || tokens.is(t, "police") || says("rank", t)) {
                return true;
            }
        }
        return false;
    }

    private boolean says(String role, int token) {
        return WORDS.has(role, tokens, token);
    }
}
