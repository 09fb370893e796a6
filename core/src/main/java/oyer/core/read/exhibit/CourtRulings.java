package oyer.core.read.exhibit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.WordRoles;

/// What becomes of an exhibit that counsel offers in a transcript, told in the turns behind: `We offer Exhibit 16.` -
/// `Objection.` - `Sustained.` A question to the witness ends it.
final class CourtRulings {

    private static final WordRoles WORDS = WordRoles.of(CourtRulings.class, "court-rulings.txt");

    /// Words of a sentence that rules and says no more.
    private static final int SHORT = 6;

    /// Sentences behind the offer in which it is ruled on.
    private static final int NEAR = 8;

    private final Tokens tokens;
    private final Prose prose;
    private final StepTime time;
    private final boolean read;
    private Optional<Draft> offered = Optional.empty();
    private int since;
    private boolean objected;

    CourtRulings(Prose prose, StepTime time) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.time = time;
        this.read = prose.language() == Language.ENGLISH && Sittings.transcript(tokens);
    }

    /// @param here the things of a sentence
    void read(List<Draft> here, int first, int end, int sentence) {
        if (!read) {
            return;
        }
        int offer = WORDS.first("offers", tokens, first, end);
        if (offer >= 0
                && !has("not", offer + 1)
                && (WORDS.within("into", tokens, first, end) || here.stream().anyMatch(d -> d.mark.isPresent()))) {
            offered = here.stream()
                    .filter(d -> d.mark.isPresent())
                    .findFirst()
                    .or(() -> here.stream().findFirst())
                    .or(() -> offered);
            since = sentence;
            objected = false;
            return;
        }
        if (offered.isEmpty() || sentence - since > NEAR || tokens.is(first, 'Q')) {
            offered = Optional.empty();
            return;
        }
        Draft draft = offered.get();
        int object = objection(first, end);
        if (object >= 0 && !negated(object, first) && !WORDS.within("overrules", tokens, first, end)) {
            add(draft, Status.CHALLENGED, object);
            objected = true;
        }
        int sustained = ruling("sustains", first, end);
        if (sustained >= 0 && objected) {
            add(draft, Status.EXCLUDED, sustained);
            offered = Optional.empty();
        }
        int admitted = ruling("admits", first, end);
        boolean other = here.stream().anyMatch(d -> d.exhibit != draft.exhibit && d.mark.isPresent());
        boolean told = here.stream()
                .anyMatch(d -> d.exhibit == draft.exhibit && d.steps.stream().anyMatch(s -> s.is() == Status.ADMITTED));
        if (admitted >= 0 && !other && !told && !negated(admitted, first)) {
            add(draft, Status.ADMITTED, admitted);
            offered = Optional.empty();
        }
    }

    private void add(Draft draft, Status is, int token) {
        boolean told =
                draft.steps.stream().anyMatch(s -> s.is() == is && s.passage().start() >= draft.passage.start());
        if (!told) {
            draft.steps.add(StatusStep.of(
                    is, time.undated(is, tokens.start(token)), prose.passage(token, token), OptionalInt.empty()));
        }
    }

    /// `Objection.`, `I object to that`; a sentence about objects or an objection is none.
    private int objection(int first, int end) {
        int noun = alone("objection", first, end);
        for (int t = first; noun < 0 && t < end; t++) {
            boolean own = has("own", t - 1) || has("own", t - 2) && !has("article", t - 1);
            if (own && has("objects", t)) {
                return t;
            }
        }
        return noun;
    }

    /// `Sustained.`, `It is admitted over objection`: no object stands behind, as in `sustained two wounds`.
    private int ruling(String role, int first, int end) {
        int token = alone(role, first, end);
        boolean on = token >= 0 && tokens.kind(token + 1) == Tokens.Kind.WORD && token + 1 < end;
        return on && !has("behind", token + 1) ? -1 : token;
    }

    /// A word with which a turn begins, or that stands in a short sentence.
    private int alone(String role, int first, int end) {
        int turn = first;
        for (int t = first; t < end; t++) {
            turn = tokens.is(t, ':') ? t + 1 : turn;
        }
        int count = 0;
        for (int t = turn; t < end; t++) {
            count += tokens.kind(t) == Tokens.Kind.WORD ? 1 : 0;
        }
        int token = WORDS.first(role, tokens, turn, end);
        boolean begins = token == turn && turn > first;
        return begins || count <= SHORT ? token : -1;
    }

    private boolean has(String role, int token) {
        return WORDS.has(role, tokens, token);
    }

    private boolean negated(int token, int first) {
        return WORDS.within("not", tokens, Math.max(first, token - 3), token);
    }
}
