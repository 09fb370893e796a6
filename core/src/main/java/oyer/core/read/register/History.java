package oyer.core.read.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.text.DocumentId;
import oyer.core.time.When;

/// What became of an item, by day, from all documents that speak of it. Two that tell two histories both stand.
///
/// @param steps the dated first, the undated after; a bare mention is none, unless there is nothing else
public record History(List<Step> steps) {

    public History {
        steps = List.copyOf(steps);
    }

    /// @param is as it stands in the history of the item: what one document calls a test is another test where one
    ///     went before it
    public record Step(Status is, StatusStep step) {
        public DocumentId document() {
            return step.passage().document();
        }
    }

    public static History of(List<ExhibitReading> readings) {
        List<StatusStep> all = readings.stream()
                .flatMap(r -> r.status().stream())
                .distinct()
                .sorted(Comparator.comparing((StatusStep s) -> day(s.when())))
                .toList();
        List<StatusStep> told =
                all.stream().filter(s -> s.is() != Status.MENTIONED).toList();
        List<Step> steps = new ArrayList<>();
        Optional<LocalDate> tested = Optional.empty();
        for (StatusStep step : told.isEmpty() ? all.stream().limit(1).toList() : told) {
            boolean again = step.is() == Status.TESTED
                    && tested.isPresent()
                    && step.when().earliest().filter(tested.get()::isBefore).isPresent();
            steps.add(new Step(again ? Status.RETESTED : step.is(), step));
            if (step.is() == Status.TESTED && tested.isEmpty()) {
                tested = step.when().latest();
            }
        }
        return new History(steps);
    }

    private static LocalDate day(When when) {
        return when.earliest().or(when::latest).orElse(LocalDate.MAX);
    }

    /// Whether it is told that it is no longer there: that it was not tested, said later, is no newer state.
    private boolean gone() {
        return steps.stream()
                .anyMatch(s -> s.is() == Status.DESTROYED || s.is() == Status.MISSING || s.is() == Status.RETURNED);
    }

    /// `42 were tested, 11 of them are from somebody unknown`: what came of some is no state of the whole group.
    private boolean ofAPart(Step step) {
        int count = step.step().count().orElse(Integer.MAX_VALUE);
        return (step.is() == Status.UNATTRIBUTED || step.is() == Status.INCONCLUSIVE)
                && steps.stream().anyMatch(s -> s.step().count().orElse(0) > count);
    }

    /// What it is now, as far as the documents say: its last dated step that is no hand-over, else its last.
    public Status current() {
        for (Step step : steps.reversed()) {
            boolean kept = step.is() != Status.TRANSFERRED
                    && step.is() != Status.USABLE
                    && step.is() != Status.MADE
                    && !(step.is() == Status.NOT_TESTED && gone())
                    && !ofAPart(step);
            if (kept && step.step().when().dated()) {
                return step.is();
            }
        }
        return steps.reversed().stream()
                .filter(s -> !ofAPart(s))
                .findFirst()
                .map(Step::is)
                .orElse(Status.MENTIONED);
    }
}
