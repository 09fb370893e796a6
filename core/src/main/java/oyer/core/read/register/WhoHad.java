package oyer.core.read.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.StepDetail.Party;

/// When a thing reached police, laboratory, prosecution, defence, court and public, as far as the documents say. A
/// party
/// of whom nothing is said has no entry: that is not to say that it had nothing.
///
/// @param arrivals by party, the earliest first
public record WhoHad(Map<Party, List<StatusStep>> arrivals) {

    public WhoHad {
        arrivals = Map.copyOf(arrivals);
    }

    public static WhoHad of(List<ExhibitReading> readings) {
        Map<Party, List<StatusStep>> arrivals = new EnumMap<>(Party.class);
        for (ExhibitReading reading : readings) {
            for (StatusStep step : reading.status()) {
                party(step)
                        .ifPresent(p -> arrivals.computeIfAbsent(p, _ -> new ArrayList<>())
                                .add(step));
            }
        }
        arrivals.replaceAll((_, steps) -> steps.stream()
                .distinct()
                .sorted(Comparator.comparing(WhoHad::day))
                .toList());
        return new WhoHad(arrivals);
    }

    private static LocalDate day(StatusStep step) {
        return step.when().earliest().or(step.when()::latest).orElse(LocalDate.MAX);
    }

    /// Whom a step shows to have had the thing: whom it was disclosed to, the court that admitted or excluded it, the
    /// laboratory that is named for a test.
    private static Optional<Party> party(StatusStep step) {
        Optional<StepDetail> detail = step.detail();
        if (detail.orElse(null) instanceof StepDetail.Reached(Party party) && step.is() == Status.DISCLOSED) {
            return Optional.of(party);
        }
        if (step.is() == Status.ADMITTED || step.is() == Status.EXCLUDED) {
            return Optional.of(Party.COURT);
        }
        boolean laboratory = detail.orElse(null) instanceof StepDetail.Test test
                && test.laboratory().isPresent();
        return laboratory ? Optional.of(Party.LABORATORY) : Optional.empty();
    }

    /// The first arrival at a party.
    public Optional<StatusStep> first(Party party) {
        return arrivals.getOrDefault(party, List.of()).stream().findFirst();
    }

    /// From the first day on which police or prosecution are shown to have had it to the first on which the defence is,
    /// in days; empty where either is not dated to a day.
    public OptionalLong waited() {
        Optional<LocalDate> had = List.of(Party.POLICE, Party.PROSECUTION).stream()
                .flatMap(p -> first(p).stream())
                .flatMap(s -> s.when().latest().stream())
                .min(LocalDate::compareTo);
        Optional<LocalDate> got = first(Party.DEFENCE).flatMap(s -> s.when().earliest());
        return had.isPresent() && got.isPresent() && got.get().isAfter(had.get())
                ? OptionalLong.of(ChronoUnit.DAYS.between(had.get(), got.get()))
                : OptionalLong.empty();
    }
}
