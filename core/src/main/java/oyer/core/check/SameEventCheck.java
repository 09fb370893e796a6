package oyer.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.Discrepancy;

/// The same event told twice with dates that exclude each other: `the shop was searched on 3 May 2001` and `on 13 May
/// 2001 the shop was searched`.
///
/// Told three times or more with different dates it is a series of like events, and nothing is said.
final class SameEventCheck implements Check {

    /// Below, most alarms on real texts are false: see `oyer bench contradictions --alarms`.
    static final double SURE = 0.9;

    private final DateFacts dates = new DateFacts();

    @Override
    public void read(Sheet sheet) {
        dates.read(sheet);
    }

    @Override
    public List<Discrepancy> found() {
        Map<Integer, Set<Integer>> same = new HashMap<>();
        List<DatePairs.Pair> likely = new ArrayList<>();
        for (DatePairs.Pair pair : new DatePairs(dates).all()) {
            if (SameEvent.probability(pair.features()) >= SURE) {
                likely.add(pair);
                same.computeIfAbsent(pair.first(), _ -> new HashSet<>()).add(pair.second());
                same.computeIfAbsent(pair.second(), _ -> new HashSet<>()).add(pair.first());
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        for (DatePairs.Pair pair : likely) {
            if (!series(same, pair.first(), pair.second())) {
                found.add(discrepancy(pair));
            }
        }
        return found;
    }

    /// Whether a third telling, like both, has a third date.
    private boolean series(Map<Integer, Set<Integer>> same, int i, int j) {
        Set<Integer> both = new HashSet<>(same.getOrDefault(i, Set.of()));
        both.retainAll(same.getOrDefault(j, Set.of()));
        Fact a = dates.all().get(i);
        Fact b = dates.all().get(j);
        return both.stream().map(dates.all()::get).anyMatch(other -> other.excludes(a) && other.excludes(b));
    }

    private Discrepancy discrepancy(DatePairs.Pair pair) {
        Fact a = dates.all().get(pair.first());
        Fact b = dates.all().get(pair.second());
        long apart = Math.abs(a.low() - b.low());
        return new Discrepancy(
                Discrepancy.Type.CONTRADICTION,
                "same-event-other-date",
                "Two passages that seem to tell of the same event date it differently: " + a.said() + " and " + b.said()
                        + ", " + apart + (apart == 1 ? " day" : " days") + " apart.",
                List.of(a.passage(), b.passage()),
                Math.min(.9, SameEvent.probability(pair.features())));
    }
}
