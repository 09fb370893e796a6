package oyer.core.read.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.StepDetail.Outcome;

/// Whom an item is said to point to, or away from, and by whom. What a test says is no more than that.
///
/// @param of as written
/// @param person number of the entity in the document of the step; empty when it names nobody
/// @param words that say so, where they are told (`could not exclude`)
public record Pointing(Outcome outcome, String of, OptionalInt person, Optional<String> words, StatusStep step) {

    /// Each said once, in the order of the readings.
    public static List<Pointing> of(List<ExhibitReading> readings) {
        Map<String, Pointing> said = new LinkedHashMap<>();
        for (ExhibitReading reading : readings) {
            for (StatusStep step : reading.status()) {
                if (step.detail().orElse(null) instanceof StepDetail.Test test) {
                    test.results()
                            .forEach(r -> said.putIfAbsent(
                                    step.passage() + r.of() + r.outcome(),
                                    new Pointing(r.outcome(), r.of(), r.person(), r.words(), step)));
                }
            }
        }
        return new ArrayList<>(said.values());
    }
}
