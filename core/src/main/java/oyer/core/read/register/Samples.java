package oyer.core.read.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.StepDetail.Outcome;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// How many of a group of samples each document speaks of, and of how many it does not: `of 30 tested, 9 from somebody
/// else` says nothing of 21. One document's figures are never added to another's.
///
/// @param counts in order of the text
/// @param unspoken of how many that were tested (collected, where none is said to be tested) no result is told; empty
///     when that cannot be told
public record Samples(DocumentId document, List<Count> counts, Optional<Unspoken> unspoken) {

    public Samples {
        counts = List.copyOf(counts);
    }

    /// @param of whom a result is of; empty when it is of nobody in particular
    public record Count(Status is, Optional<Outcome> outcome, Optional<String> of, int count, Passage passage) {}

    /// @param whole the count that the rest is missing from
    public record Unspoken(int count, Count whole) {}

    /// Of each document that counts, in order of their readings.
    public static List<Samples> of(List<ExhibitReading> readings) {
        Map<DocumentId, List<Count>> byDocument = new LinkedHashMap<>();
        for (ExhibitReading reading : readings) {
            for (StatusStep step : reading.status()) {
                if (step.count().isPresent() && step.is() != Status.TRANSFERRED && step.is() != Status.RETURNED) {
                    byDocument
                            .computeIfAbsent(step.passage().document(), _ -> new ArrayList<>())
                            .addAll(counts(step));
                }
            }
        }
        return byDocument.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(c -> c.count() > 1))
                .map(e -> new Samples(e.getKey(), e.getValue(), unspoken(e.getValue())))
                .toList();
    }

    private static List<Count> counts(StatusStep step) {
        int count = step.count().orElseThrow();
        if (step.detail().orElse(null) instanceof StepDetail.Test test
                && !test.results().isEmpty()) {
            return test.results().stream()
                    .map(r ->
                            new Count(step.is(), Optional.of(r.outcome()), Optional.of(r.of()), count, step.passage()))
                    .toList();
        }
        return List.of(new Count(step.is(), Optional.empty(), Optional.empty(), count, step.passage()));
    }

    private static Optional<Unspoken> unspoken(List<Count> counts) {
        Optional<Count> whole = largest(counts, Status.TESTED)
                .or(() -> largest(counts, Status.RETESTED))
                .or(() -> largest(counts, Status.COLLECTED));
        int spoken =
                Math.max(results(counts), stages(counts, whole.map(Count::count).orElse(0)));
        return whole.filter(w -> spoken > 0 && spoken < w.count()).map(w -> new Unspoken(w.count() - spoken, w));
    }

    private static Optional<Count> largest(List<Count> counts, Status status) {
        return counts.stream()
                .filter(c -> c.is() == status && c.outcome().isEmpty())
                .reduce((a, b) -> b.count() > a.count() ? b : a);
    }

    /// The most that is said of one person: results of two people may be of the same samples.
    private static int results(List<Count> counts) {
        Map<String, Integer> byPerson = new LinkedHashMap<>();
        counts.stream()
                .filter(c -> c.outcome().isPresent())
                .forEach(c -> byPerson.merge(c.of().orElse(""), c.count(), Integer::sum));
        return byPerson.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /// What a test gave: usable, nothing, or a smaller number of which more was tested (`eighteen could be grouped`).
    private static int stages(List<Count> counts, int whole) {
        return counts.stream()
                .filter(c -> c.is() == Status.USABLE
                        || c.is() == Status.INCONCLUSIVE
                        || c.is() == Status.TESTED && c.outcome().isEmpty() && c.count() < whole)
                .mapToInt(Count::count)
                .sum();
    }
}
