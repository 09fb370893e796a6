package oyer.core.casefile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What more is known of a step in the history of a piece of evidence, by the kind of step.
public sealed interface StepDetail {

    /// A test, as the text tells it.
    ///
    /// @param method as written: `DNA analysis`, `absorption-elution`
    /// @param laboratory as written
    /// @param results of whom it says what
    record Test(Optional<String> method, Optional<String> laboratory, List<Result> results) implements StepDetail {
        public Test {
            results = List.copyOf(results);
        }
    }

    /// What a test says of one person, or of somebody it does not name.
    ///
    /// @param of the person as written: `Mr. Marrick`, `someone other than him`
    /// @param person number of the entity of the same document, where known
    /// @param words that say so, as written (`could not exclude`); empty where a form's cell does
    record Result(Outcome outcome, String of, OptionalInt person, Optional<String> words) {}

    /// Three states, and no fourth: that nothing was compared is the absence of a result.
    enum Outcome {
        INCLUDED,
        EXCLUDED,
        INCONCLUSIVE
    }

    /// A hand-over, as a form, a report or a witness tells it. Names as written.
    ///
    /// @param at the time of day as written
    record Transfer(
            Optional<String> from,
            Optional<String> to,
            Optional<String> at,
            Optional<String> purpose,
            Optional<String> condition)
            implements StepDetail {}

    /// Whom it reached.
    record Reached(Party party) implements StepDetail {}

    /// Who can have had a thing.
    enum Party {
        POLICE,
        LABORATORY,
        PROSECUTION,
        DEFENCE,
        COURT,
        PUBLIC
    }
}
