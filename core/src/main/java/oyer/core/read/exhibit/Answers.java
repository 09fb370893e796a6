package oyer.core.read.exhibit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.Statement;
import oyer.core.read.event.Telling;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// What the answer makes of a question about evidence: a question says nothing, `Did you recover a blade? No, sir.`
/// does.
final class Answers {

    private static final int FARTHEST = 6;

    private final Prose prose;
    private final Tokens tokens;
    private final Telling telling;

    /// @param passage the words that answer
    record Answer(Status is, Passage passage, OptionalInt accordingTo) {}

    Answers(Prose prose, List<Statement> statements) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.telling = new Telling(statements);
    }

    /// The step that the answer to a question confirms or denies; questions are asked for in order.
    ///
    /// @param laboratory whether it was asked if the thing was sent to be tested
    Optional<Answer> to(Status asked, boolean laboratory, int question) {
        for (int s = question + 1; s < Math.min(prose.sentences().size(), question + FARTHEST); s++) {
            int first = prose.sentences().first(s);
            int end = prose.sentences().end(s);
            boolean label = end - first > 2 && tokens.is(first + 1, '.') && tokens.length(first) == 1;
            if (label && tokens.is(first, 'Q') || tokens.is(end - 1, '?')) {
                return Optional.empty();
            }
            int at = label ? first + 2 : first;
            boolean no = tokens.is(at, "no") || tokens.is(at, "nein");
            boolean yes = tokens.is(at, "yes") || tokens.is(at, "ja");
            if (no || yes) {
                Passage words = prose.passage(at, end - 1);
                OptionalInt who = telling.speakerAt(words.span());
                return (no ? denied(laboratory ? Status.TESTED : asked) : Optional.of(asked))
                        .map(is -> new Answer(is, words, who));
            }
        }
        return Optional.empty();
    }

    private static Optional<Status> denied(Status asked) {
        return switch (asked) {
            case COLLECTED -> Optional.of(Status.ABSENT);
            case TESTED, RETESTED -> Optional.of(Status.NOT_TESTED);
            case DISCLOSED -> Optional.of(Status.WITHHELD);
            case MENTIONED,
                    MADE,
                    TRANSFERRED,
                    NOT_TESTED,
                    USABLE,
                    INCONCLUSIVE,
                    WITHHELD,
                    SUPPRESSED,
                    ADMITTED,
                    EXCLUDED,
                    CHALLENGED,
                    DISCREDITED,
                    MISSING,
                    DESTROYED,
                    UNATTRIBUTED,
                    RETURNED,
                    ABSENT -> Optional.empty();
        };
    }
}
