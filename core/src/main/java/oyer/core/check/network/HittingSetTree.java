package oyer.core.check.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// All smallest sets of statements that cannot all be true, by Reiter's hitting-set tree with the network itself as the
/// oracle: take one statement out of each set known so far and see whether what is left still clashes. When every
/// branch ends in a consistent rest, every set has been met (each set hits every way of repairing the case, and the
/// ways of repairing determine the sets).
final class HittingSetTree {

    /// A smallest clash among all statements but those taken out; empty when they fit.
    interface Oracle {
        Optional<Clash> without(Set<Integer> removed);
    }

    private final Oracle oracle;
    private final int most;
    private final int steps;
    private final List<Clash> known = new ArrayList<>();
    private final Set<List<Integer>> sets = new HashSet<>();

    HittingSetTree(Oracle oracle, int most, int steps) {
        this.oracle = oracle;
        this.most = most;
        this.steps = steps;
    }

    /// @param begin clashes that are known already
    Clashes search(List<Clash> begin) {
        begin.forEach(this::note);
        Deque<Set<Integer>> open = new ArrayDeque<>();
        Set<Set<Integer>> seen = new HashSet<>();
        List<Set<Integer>> repairs = new ArrayList<>();
        open.add(new TreeSet<>());
        int left = steps;
        while (!open.isEmpty() && left-- > 0 && known.size() < most) {
            Set<Integer> removed = open.removeFirst();
            if (repairs.stream().anyMatch(removed::containsAll)) {
                continue;
            }
            Optional<Clash> clash = known.stream()
                    .filter(c -> c.statements().stream().noneMatch(removed::contains))
                    .findFirst()
                    .or(() -> oracle.without(removed));
            if (clash.isEmpty()) {
                repairs.add(removed);
                continue;
            }
            note(clash.get());
            for (int statement : clash.get().statements()) {
                Set<Integer> child = new TreeSet<>(removed);
                child.add(statement);
                if (seen.add(child)) {
                    open.addLast(child);
                }
            }
        }
        boolean complete = open.isEmpty();
        known.sort(Comparator.<Clash>comparingInt(c -> c.statements().size())
                .thenComparing(Comparator.comparingLong(Clash::off).reversed())
                .thenComparing(c -> c.statements().toString()));
        return new Clashes(known.size() > most ? known.subList(0, most) : known, complete && known.size() <= most);
    }

    private void note(Clash clash) {
        if (sets.add(clash.statements())) {
            known.add(clash);
        }
    }
}
