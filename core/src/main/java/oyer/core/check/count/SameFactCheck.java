package oyer.core.check.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Fact;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;

/// The same thing told twice with numbers that exclude each other: `four empty crates stood in the cellar` and `five
/// empty crates`.
///
/// Whether two tellings are of the same thing is for [SameNumber] to say. Told three times or more with different
/// values it is a series of like things, and nothing is said. Two numbers that stand against each other in several
/// places are said once, with all of them.
final class SameFactCheck implements Check {

    /// From here on there is less than one alarm in a hundred pages of texts that nothing was learnt from, as
    /// `oyer.bench.discrepancies.TrainSameEvent --numbers` reports.
    private static final double SURE = .6;

    /// Further places that seem to tell the same are shown beside a clash from here on.
    private static final double ALSO = .2;

    private final NumberFacts numbers = new NumberFacts();

    /// Two numbers of one kind that stand against each other.
    private record Rivals(String kind, long less, long more) {

        static Rivals of(Fact a, Fact b) {
            return new Rivals(a.kind(), Math.min(a.low(), b.low()), Math.max(a.low(), b.low()));
        }
    }

    private record Likely(int first, int second, double probability) {

        boolean touches(Likely other) {
            return first == other.first || first == other.second || second == other.first || second == other.second;
        }
    }

    @Override
    public void read(Sheet sheet) {
        numbers.read(sheet);
    }

    @Override
    public List<Discrepancy> found() {
        List<Fact> facts = numbers.all();
        List<Likely> likely = new ArrayList<>();
        Map<Integer, Set<Integer>> same = new HashMap<>();
        for (NumberPairs.Pair pair : new NumberPairs(numbers).all()) {
            double probability = SameNumber.probability(pair.features());
            if (probability >= ALSO) {
                likely.add(new Likely(pair.first(), pair.second(), probability));
            }
            if (probability >= SURE) {
                same.computeIfAbsent(pair.first(), _ -> new HashSet<>()).add(pair.second());
                same.computeIfAbsent(pair.second(), _ -> new HashSet<>()).add(pair.first());
            }
        }
        Map<Rivals, List<Likely>> groups = new LinkedHashMap<>();
        for (Likely pair : likely) {
            boolean sure = pair.probability() >= SURE && !series(same, pair.first(), pair.second());
            Rivals rivals = Rivals.of(facts.get(pair.first()), facts.get(pair.second()));
            if (sure) {
                groups.computeIfAbsent(rivals, _ -> new ArrayList<>()).add(pair);
            }
        }
        for (Likely pair : likely) {
            List<Likely> group = groups.getOrDefault(
                    Rivals.of(facts.get(pair.first()), facts.get(pair.second())), new ArrayList<>());
            if (pair.probability() < SURE && group.stream().anyMatch(pair::touches)) {
                group.add(pair);
            }
        }
        return groups.values().stream().map(this::discrepancy).toList();
    }

    /// Whether a third telling has a third value.
    private boolean series(Map<Integer, Set<Integer>> same, int i, int j) {
        List<Fact> facts = numbers.all();
        Set<Integer> around = new HashSet<>(same.getOrDefault(i, Set.of()));
        around.addAll(same.getOrDefault(j, Set.of()));
        for (int k : around) {
            if (k != i
                    && k != j
                    && facts.get(k).excludes(facts.get(i))
                    && facts.get(k).excludes(facts.get(j))) {
                return true;
            }
        }
        return false;
    }

    private Discrepancy discrepancy(List<Likely> group) {
        Likely first = group.stream()
                .max(Comparator.comparingDouble(Likely::probability))
                .orElseThrow();
        Fact a = numbers.all().get(first.first());
        Fact b = numbers.all().get(first.second());
        List<Passage> passages = new ArrayList<>(List.of(a.passage(), b.passage()));
        for (Likely pair : group) {
            for (int fact : new int[] {pair.first(), pair.second()}) {
                Passage passage = numbers.all().get(fact).passage();
                if (!passages.contains(passage)) {
                    passages.add(passage);
                }
            }
        }
        boolean two = passages.size() == 2;
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "same-thing-other-number",
                        (two ? "Two" : "Several") + " passages that seem to tell of the same thing differ: " + a.said()
                                + " and " + b.said() + ".",
                        passages,
                        Math.min(.9, first.probability()))
                .inGerman((two ? "Zwei" : "Mehrere") + " Stellen, die wohl von demselben berichten, weichen ab: "
                        + a.said() + " und " + b.said() + ".");
    }
}
