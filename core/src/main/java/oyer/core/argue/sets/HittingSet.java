package oyer.core.argue.sets;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The smallest set that holds something of each of some sets: branch and bound, exact. The bound counts sets of which
/// no two share anything: each needs an element of its own.
final class HittingSet {

    private final List<BitSet> sets;
    private final long deadline;
    private BitSet best = new BitSet();
    private int size;
    private boolean cut;

    private HittingSet(List<BitSet> sets, long deadline) {
        this.sets = sets.stream()
                .sorted(Comparator.comparingInt(BitSet::cardinality))
                .toList();
        this.deadline = deadline;
    }

    /// @param deadline of the clock `System.nanoTime()`
    /// @return empty when the deadline came first
    static Optional<BitSet> smallest(List<BitSet> sets, long deadline) {
        HittingSet search = new HittingSet(sets, deadline);
        search.best = search.greedy();
        search.size = search.best.cardinality();
        search.branch(new BitSet(), 0, new BitSet());
        return search.cut ? Optional.empty() : Optional.of(search.best);
    }

    private BitSet greedy() {
        BitSet chosen = new BitSet();
        List<BitSet> open = new ArrayList<>(sets);
        while (!open.isEmpty()) {
            int[] count = new int[open.stream().mapToInt(BitSet::length).max().orElse(0)];
            int most = -1;
            for (BitSet set : open) {
                for (int e = set.nextSetBit(0); e >= 0; e = set.nextSetBit(e + 1)) {
                    count[e]++;
                    most = most < 0 || count[e] > count[most] ? e : most;
                }
            }
            int taken = most;
            chosen.set(taken);
            open.removeIf(set -> set.get(taken));
        }
        return chosen;
    }

    /// @param barred elements that were tried before in place of a chosen one
    private void branch(BitSet chosen, int count, BitSet barred) {
        if (cut || System.nanoTime() > deadline) {
            cut = true;
            return;
        }
        BitSet packed = new BitSet();
        BitSet first = new BitSet();
        int apart = 0;
        for (BitSet set : sets) {
            if (set.intersects(chosen)) {
                continue;
            }
            BitSet left = (BitSet) set.clone();
            left.andNot(barred);
            if (left.isEmpty()) {
                return;
            }
            if (first.isEmpty() || left.cardinality() < first.cardinality()) {
                first = left;
            }
            if (!left.intersects(packed)) {
                packed.or(left);
                apart++;
            }
        }
        if (apart == 0) {
            if (count < size) {
                size = count;
                best = (BitSet) chosen.clone();
            }
            return;
        }
        if (count + apart >= size) {
            return;
        }
        BitSet tried = (BitSet) barred.clone();
        for (int e = first.nextSetBit(0); e >= 0; e = first.nextSetBit(e + 1)) {
            chosen.set(e);
            branch(chosen, count + 1, tried);
            chosen.clear(e);
            tried.set(e);
        }
    }
}
