package oyer.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.check.network.Stretch;

/// The same event told twice with dates that exclude each other: `the shop was searched on 3 May 2001` and `on 13 May
/// 2001 the shop was searched`.
///
/// Told three times or more with different dates it is a series of like events, and nothing is said.
final class SameEventTimes implements TimeSource {

    /// From here on there is about one alarm in 20 pages of texts that nothing was learnt from, and nine in ten
    /// of planted slips are found: as `oyer.bench.discrepancies.TrainSameEvent` reports.
    static final double SURE = 0.6;

    private final DateFacts dates = new DateFacts();

    @Override
    public void read(Sheet sheet) {
        dates.read(sheet);
    }

    @Override
    public void say(CaseTimes times) {
        Map<Integer, Set<Integer>> same = new HashMap<>();
        List<DatePairs.Pair> likely = new ArrayList<>();
        for (DatePairs.Pair pair : new DatePairs(dates).all()) {
            if (SameEvent.probability(pair.features()) >= SURE) {
                likely.add(pair);
                same.computeIfAbsent(pair.first(), _ -> new HashSet<>()).add(pair.second());
                same.computeIfAbsent(pair.second(), _ -> new HashSet<>()).add(pair.first());
            }
        }
        likely.removeIf(pair -> series(same, pair.first(), pair.second()));
        for (DatePairs.Pair pair : likely) {
            times.after(
                    dated(times, dates.all().get(pair.first())),
                    dated(times, dates.all().get(pair.second())),
                    CaseTimes.Kind.SAME,
                    "both tell of the same event",
                    List.of(),
                    Math.min(.9, SameEvent.probability(pair.features())),
                    new Stretch(0, 0),
                    new Stretch(0, 0));
        }
    }

    private static int dated(CaseTimes times, Fact fact) {
        return times.dated(
                fact.passage(), LocalDate.ofEpochDay(fact.low()), LocalDate.ofEpochDay(fact.high()), "the event was");
    }

    /// Whether a third telling, like both, has a third date.
    private boolean series(Map<Integer, Set<Integer>> same, int i, int j) {
        Set<Integer> both = new HashSet<>(same.getOrDefault(i, Set.of()));
        both.retainAll(same.getOrDefault(j, Set.of()));
        Fact a = dates.all().get(i);
        Fact b = dates.all().get(j);
        return both.stream().map(dates.all()::get).anyMatch(other -> other.excludes(a) && other.excludes(b));
    }
}
