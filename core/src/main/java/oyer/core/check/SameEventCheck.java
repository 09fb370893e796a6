package oyer.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import oyer.core.casefile.Discrepancy;
import oyer.core.text.Passage;

/// The same event told twice with dates that exclude each other: `the shop was searched on 3 May 2001` and `on 13 May
/// 2001 the shop was searched`.
///
/// Told three times or more with different dates it is a series of like events, and nothing is said.
final class SameEventCheck implements Check {

    /// From here on there is about one alarm in 20 pages of texts that nothing was learnt from, and nine in ten
    /// of planted slips are found: as `oyer.bench.discrepancies.TrainSameEvent` reports.
    static final double SURE = 0.6;

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
        likely.removeIf(pair -> series(same, pair.first(), pair.second()));
        likely.sort(Comparator.comparingDouble((DatePairs.Pair p) -> SameEvent.probability(p.features()))
                .reversed());
        // one wrong date clashes with every other telling of its event: that is said once
        Map<List<Long>, List<DatePairs.Pair>> slips = new LinkedHashMap<>();
        for (DatePairs.Pair pair : likely) {
            slips.computeIfAbsent(values(pair), _ -> new ArrayList<>()).add(pair);
        }
        return slips.values().stream().map(this::discrepancy).toList();
    }

    private List<Long> values(DatePairs.Pair pair) {
        Fact a = dates.all().get(pair.first());
        Fact b = dates.all().get(pair.second());
        return Stream.of(a.low(), a.high(), b.low(), b.high()).sorted().toList();
    }

    /// Whether a third telling, like both, has a third date.
    private boolean series(Map<Integer, Set<Integer>> same, int i, int j) {
        Set<Integer> both = new HashSet<>(same.getOrDefault(i, Set.of()));
        both.retainAll(same.getOrDefault(j, Set.of()));
        Fact a = dates.all().get(i);
        Fact b = dates.all().get(j);
        return both.stream().map(dates.all()::get).anyMatch(other -> other.excludes(a) && other.excludes(b));
    }

    /// @param pairs of the same two dates, the likeliest first
    private Discrepancy discrepancy(List<DatePairs.Pair> pairs) {
        DatePairs.Pair pair = pairs.getFirst();
        Fact a = dates.all().get(pair.first());
        Fact b = dates.all().get(pair.second());
        long apart = Math.abs(a.low() - b.low());
        List<Passage> passages = pairs.stream()
                .flatMap(p -> Stream.of(p.first(), p.second()))
                .distinct()
                .map(i -> dates.all().get(i).passage())
                .toList();
        return new Discrepancy(
                Discrepancy.Type.CONTRADICTION,
                "same-event-other-date",
                (passages.size() == 2 ? "Two" : "Several")
                        + " passages that seem to tell of the same event date it differently: " + a.said() + " and "
                        + b.said() + ", " + apart + (apart == 1 ? " day" : " days") + " apart.",
                passages,
                Math.min(.9, SameEvent.probability(pair.features())));
    }
}
