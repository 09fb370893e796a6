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

    private final TimeNetwork network;
    private final int most;
    private final int steps;
    private final List<Clash> known = new ArrayList<>();
    private final Set<List<Integer>> sets = new HashSet<>();

    HittingSetTree(TimeNetwork network, int most, int steps) {
        this.network = network;
        this.most = most;
        this.steps = steps;
    }

    Clashes search() {
        for (int statement : network.aside()) {
            note(network.why(statement));
        }
        Deque<Set<Integer>> open = new ArrayDeque<>();
        Set<Set<Integer>> seen = new HashSet<>();
        List<Set<Integer>> repairs = new ArrayList<>();
        open.add(new TreeSet<>());
        Set<Integer> out = new TreeSet<>();
        int left = steps;
        while (!open.isEmpty() && left-- > 0 && known.size() < most) {
            Set<Integer> removed = open.removeFirst();
            if (repairs.stream().anyMatch(removed::containsAll)) {
                continue;
            }
            Optional<Clash> clash = known.stream()
                    .filter(c -> c.statements().stream().noneMatch(removed::contains))
                    .findFirst();
            if (clash.isEmpty()) {
                move(out, removed);
                clash = network.aside().stream().findFirst().map(network::why);
            }
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
        move(out, Set.of());
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

    /// Makes exactly `wanted` the statements taken back.
    private void move(Set<Integer> out, Set<Integer> wanted) {
        for (int statement : wanted) {
            if (out.add(statement)) {
                network.withdraw(statement);
            }
        }
        for (int statement : List.copyOf(out)) {
            if (!wanted.contains(statement)) {
                out.remove(statement);
                network.say(statement);
            }
        }
    }
}
