package oyer.core.read.exhibit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;

/// What becomes of an exhibit that counsel offers in a transcript, told in the turns behind: `We offer Exhibit 16.` -
/// `Objection.` - `Sustained.` A question to the witness ends it.
final class CourtRulings {

    private static final Map<String, Set<String>> WORDS = TableFile.classes(CourtRulings.class, "court-rulings.txt");

    /// Sentences behind the offer in which it is ruled on.
    private static final int NEAR = 8;

    private final Tokens tokens;
    private final Prose prose;
    private final StepTime time;
    private final boolean english;
    private Optional<Draft> offered = Optional.empty();
    private int since;
    private boolean objected;

    CourtRulings(Prose prose, StepTime time) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.time = time;
        this.english = prose.language() == Language.ENGLISH;
    }

    /// @param here the things of a sentence
    void read(List<Draft> here, int first, int end, int sentence) {
        if (!english) {
            return;
        }
        int offer = word("offers", first, end);
        if (offer >= 0 && (word("into", first, end) >= 0 || here.stream().anyMatch(d -> d.mark.isPresent()))) {
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
        int object = word("objects", first, end);
        if (object >= 0 && !negated(object, first) && word("overrules", first, end) < 0) {
            add(draft, Status.CHALLENGED, object);
            objected = true;
        }
        int sustained = word("sustains", first, end);
        if (sustained >= 0 && objected) {
            add(draft, Status.EXCLUDED, sustained);
            offered = Optional.empty();
        }
        int admitted = word("admits", first, end);
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

    private int word(String role, int first, int end) {
        for (int t = first; t < end; t++) {
            if (WORDS.getOrDefault(role, Set.of()).contains(tokens.lower(t))) {
                return t;
            }
        }
        return -1;
    }

    private boolean negated(int token, int first) {
        for (int t = token - 1; t >= Math.max(first, token - 3); t--) {
            if (WORDS.getOrDefault("not", Set.of()).contains(tokens.lower(t))) {
                return true;
            }
        }
        return false;
    }
}
