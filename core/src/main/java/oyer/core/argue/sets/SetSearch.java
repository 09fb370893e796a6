package oyer.core.argue.sets;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Smallest sets of a circuit without writing all of them down: those of one element, one that is proven smallest, and
/// all of up to a few elements. What topples is what meets every standing set (Reiter 1987), so sets of either kind are
/// found through the other, each new one only when those known do not decide (implicit hitting sets).
final class SetSearch {

    private final Circuit circuit;
    private final boolean toppling;
    private final BitSet all = new BitSet();
    /// Sets of the other kind found so far, each smallest.
    private final List<BitSet> opposite = new ArrayList<>();

    /// @param toppling whether to look for sets whose fall topples, or for those that suffice to stand
    SetSearch(Circuit circuit, boolean toppling) {
        this.circuit = circuit;
        this.toppling = toppling;
        all.set(0, circuit.leaves);
    }

    /// Whether a set is one of those looked for, though maybe not a smallest.
    private boolean is(BitSet set) {
        return toppling ? !circuit.holds(without(set)) : circuit.holds(set);
    }

    private BitSet without(BitSet set) {
        BitSet left = (BitSet) all.clone();
        left.andNot(set);
        return left;
    }

    /// After `is(set)` said no: a smallest set of the other kind that shares nothing with it.
    private BitSet counter(BitSet set) {
        BitSet found = toppling ? circuit.proof() : circuit.refutation();
        for (int e = found.nextSetBit(0); e >= 0; e = found.nextSetBit(e + 1)) {
            found.clear(e);
            boolean still = toppling ? circuit.holds(found) : !circuit.holds(without(found));
            if (!still) {
                found.set(e);
            }
        }
        if (found.intersects(set)) {
            throw new IllegalStateException("set " + found + " meets " + set + ", which it was found without");
        }
        opposite.add(found);
        return found;
    }

    /// Every single element that is enough.
    BitSet singles() {
        BitSet singles = new BitSet();
        if (is(new BitSet())) {
            return singles;
        }
        // whoever is enough alone is in every set of the other kind, so in this one
        BitSet candidates = counter(new BitSet());
        BitSet alone = new BitSet();
        for (int e = candidates.nextSetBit(0); e >= 0; e = candidates.nextSetBit(e + 1)) {
            alone.set(e);
            singles.set(e, is(alone));
            alone.clear(e);
        }
        return singles;
    }

    /// One that no other is smaller than. Empty when there is none, or the deadline came first: see [#exists()].
    Optional<BitSet> smallest(long deadline) {
        if (!exists()) {
            return Optional.empty();
        }
        while (true) {
            Optional<BitSet> candidate = HittingSet.smallest(opposite, deadline);
            if (candidate.isEmpty() || is(candidate.get())) {
                return candidate;
            }
            // many at once, each apart from those before: far fewer rounds
            BitSet grown = (BitSet) candidate.get().clone();
            do {
                grown.or(counter(grown));
            } while (!is(grown));
        }
    }

    /// Whether there is any set at all.
    boolean exists() {
        return is(all);
    }

    /// All smallest sets of up to `most` elements.
    ///
    /// @param complete whether none is missing
    record UpTo(List<BitSet> sets, boolean complete) {}

    UpTo upTo(int most, int limit, long deadline) {
        Tree tree = new Tree(most, limit, deadline);
        tree.grow(new BitSet(), 0, new BitSet());
        List<BitSet> found = tree.found.stream()
                .filter(set -> tree.found.stream().noneMatch(other -> other != set && within(other, set)))
                .sorted(Comparator.comparingInt(BitSet::cardinality).thenComparing(SetSearch::compare))
                .toList();
        return new UpTo(found, !tree.cut);
    }

    static int compare(BitSet a, BitSet b) {
        int x = a.nextSetBit(0);
        int y = b.nextSetBit(0);
        while (x >= 0 && x == y) {
            x = a.nextSetBit(x + 1);
            y = b.nextSetBit(y + 1);
        }
        return Integer.compare(x, y);
    }

    static boolean within(BitSet small, BitSet large) {
        BitSet rest = (BitSet) small.clone();
        rest.andNot(large);
        return rest.isEmpty();
    }

    private final class Tree {
        private final int most;
        private final int limit;
        private final long deadline;
        private final List<BitSet> found = new ArrayList<>();
        private boolean cut;

        Tree(int most, int limit, long deadline) {
            this.most = most;
            this.limit = limit;
            this.deadline = deadline;
        }

        void grow(BitSet chosen, int count, BitSet barred) {
            if (cut || found.size() >= limit || System.nanoTime() > deadline) {
                cut = true;
                return;
            }
            for (BitSet known : found) {
                if (within(known, chosen)) {
                    return;
                }
            }
            BitSet branch = unmet(chosen);
            if (branch == null) {
                if (is(chosen)) {
                    found.add((BitSet) chosen.clone());
                    return;
                }
                branch = counter(chosen);
            }
            if (count == most) {
                return;
            }
            BitSet tried = (BitSet) barred.clone();
            for (int e = branch.nextSetBit(0); e >= 0; e = branch.nextSetBit(e + 1)) {
                if (!barred.get(e)) {
                    chosen.set(e);
                    grow(chosen, count + 1, tried);
                    chosen.clear(e);
                    tried.set(e);
                }
            }
        }

        private @org.jspecify.annotations.Nullable BitSet unmet(BitSet chosen) {
            BitSet shortest = null;
            for (BitSet set : opposite) {
                if (!set.intersects(chosen) && (shortest == null || set.cardinality() < shortest.cardinality())) {
                    shortest = set;
                }
            }
            return shortest;
        }
    }
}
