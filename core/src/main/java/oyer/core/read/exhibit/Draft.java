package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.casefile.Grounds;
import oyer.core.text.Passage;

/// A reading in the making: a later sentence may still say what became of it (`I could not attribute it`).
final class Draft {

    final Passage passage;
    final int exhibit;
    final String name;
    final Type type;
    final Optional<String> mark;
    final Optional<String> foundAt;
    final List<StatusStep> steps = new ArrayList<>();
    final String rule;
    final int sentence;
    OptionalInt foundBy = OptionalInt.empty();
    boolean general;
    /// Whether it is evidence only if the text says what became of it.
    boolean plain;
    /// Whether the words say whose it is.
    boolean owned;
    /// Whether it is no more than a mark: what it is, an answer may say.
    boolean bareMark;
    /// Of what was measured or worked out: nobody finds it.
    boolean measured;

    Draft(
            Passage passage,
            int exhibit,
            String name,
            Type type,
            Optional<String> mark,
            Optional<String> foundAt,
            String rule,
            int sentence) {
        this.passage = passage;
        this.exhibit = exhibit;
        this.name = name;
        this.type = type;
        this.mark = mark;
        this.foundAt = foundAt;
        this.rule = rule;
        this.sentence = sentence;
    }

    /// Whether the text says that there is none.
    boolean absent() {
        return !steps.isEmpty() && steps.getFirst().is() == Status.ABSENT;
    }

    /// Of which nothing is said was at least spoken of, when the document was written or in that sitting.
    ExhibitReading reading(StepTime time) {
        if (steps.isEmpty()) {
            steps.add(StatusStep.of(Status.MENTIONED, time.spoken(passage), passage, OptionalInt.empty()));
        }
        double sure = mark.isPresent() ? 0.9 : steps.getFirst().is() == Status.MENTIONED ? 0.7 : 0.85;
        return new ExhibitReading(passage, exhibit, name, type, mark, foundAt, foundBy, steps, new Grounds(rule, sure));
    }
}
