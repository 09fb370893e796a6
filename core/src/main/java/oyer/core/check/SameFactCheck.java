package oyer.core.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.text.Passage;

/// The same thing told twice with numbers that exclude each other: `four empty crates stood in the cellar` and `five
/// empty crates`.
///
/// When two tellings are of the same thing, see [SameThing]. Told three times or more with different values it is a
/// series of like things, and nothing is said.
final class SameFactCheck implements Check {

    /// A word around more values than this says little of which one is meant.
    private static final int COMMON = 24;

    private static final int SELDOM = 6;

    /// Characters.
    private static final int BESIDE = 400;

    private final List<Fact> facts = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        List<Passage> counted =
                sheet.quantities().stream().map(Quantity::passage).toList();
        for (Quantity quantity : sheet.quantities()) {
            String kind = kind(quantity);
            if (!kind.isEmpty() && quantity.partOf().isEmpty()) {
                long value = quantity.value().movePointRight(3).longValue();
                String said = quantity.passage().words();
                FactReader.read(sheet, kind + quantity.bound(), quantity.passage(), counted, value, value, said)
                        .ifPresent(facts::add);
            }
        }
    }

    private static String kind(Quantity quantity) {
        return switch (quantity.measure()) {
            case COUNT -> quantity.of().map(of -> "count " + lastStem(of)).orElse("");
            case AGE -> "age";
            case DURATION -> "duration " + quantity.unit();
            case DISTANCE, MONEY, PERCENTAGE, CONCENTRATION, SPEED -> quantity.measure() + " " + quantity.unit();
            case ORDINAL, OTHER -> "";
        };
    }

    private static String lastStem(String of) {
        String last = of.substring(of.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
        return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }

    /// Tells each fact of the other values of its kind in its sentence.
    private void together() {
        Map<String, List<Integer>> bySentence = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            String place =
                    fact.kind() + ' ' + fact.sentence() + ' ' + fact.passage().document();
            bySentence.computeIfAbsent(place, _ -> new ArrayList<>()).add(i);
        }
        for (List<Integer> list : bySentence.values()) {
            for (int i : list.size() > 1 ? list : List.<Integer>of()) {
                facts.set(
                        i,
                        facts.get(i)
                                .with(list.stream()
                                        .filter(j -> j.intValue() != i)
                                        .mapToLong(j -> facts.get(j).low())
                                        .sorted()
                                        .toArray()));
            }
        }
    }

    @Override
    public List<Discrepancy> found() {
        together();
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            for (int word : facts.get(i).about()) {
                index.computeIfAbsent(key(facts.get(i), word), _ -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<Integer, Set<Integer>> same = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            Map<Integer, Integer> seldom = new HashMap<>();
            for (int word : fact.about()) {
                List<Integer> places = index.getOrDefault(key(fact, word), List.of());
                for (int other : places.size() <= COMMON ? places : List.<Integer>of()) {
                    if (other > i) {
                        seldom.merge(other, places.size() <= SELDOM ? 1 : 0, Integer::sum);
                    }
                }
            }
            for (Map.Entry<Integer, Integer> entry : seldom.entrySet()) {
                int j = entry.getKey();
                if (SameThing.is(fact, facts.get(j), entry.getValue())) {
                    same.computeIfAbsent(i, _ -> new HashSet<>()).add(j);
                    same.computeIfAbsent(j, _ -> new HashSet<>()).add(i);
                }
            }
        }
        return clashes(same);
    }

    private List<Discrepancy> clashes(Map<Integer, Set<Integer>> same) {
        List<Discrepancy> found = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Integer[] others = same.getOrDefault(i, Set.of()).toArray(new Integer[0]);
            Arrays.sort(others);
            for (int j : others) {
                Fact a = facts.get(i);
                Fact b = facts.get(j);
                if (j > i && a.excludes(b) && !beside(a, b) && !series(same, i, j)) {
                    found.add(discrepancy(a, b));
                }
            }
        }
        return found;
    }

    /// Two values told in one breath are of two things: a rate and another, this year and last.
    private static boolean beside(Fact a, Fact b) {
        return a.passage().document().equals(b.passage().document())
                && Math.abs(a.passage().start() - b.passage().start()) < BESIDE;
    }

    private static long key(Fact fact, int word) {
        return ((long) fact.kind().hashCode() << 32) ^ (word & 0xffffffffL);
    }

    /// Whether a third telling has a third value.
    private boolean series(Map<Integer, Set<Integer>> same, int i, int j) {
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

    private static Discrepancy discrepancy(Fact a, Fact b) {
        double shared = Stems.shared(a.about(), b.about());
        int less = Math.max(1, Math.min(a.about().length, b.about().length));
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "same-thing-other-number",
                        "Two passages that seem to tell of the same thing differ: " + a.said() + " and " + b.said()
                                + ".",
                        List.of(a.passage(), b.passage()),
                        Math.min(.9, .4 + .5 * shared / less))
                .inGerman("Zwei Stellen, die wohl von demselben berichten, weichen ab: " + a.said() + " und " + b.said()
                        + ".");
    }
}
