package oyer.core.argue.sets;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import oyer.core.argue.label.ArgumentGraph;
import oyer.core.argue.label.Grounded;
import oyer.core.argue.label.Label;

/// What one conclusion stands on, and what topples it. A standing set is a smallest set of the accepted evidence on
/// which it is in, all else that speaks for it being gone; a toppling set a smallest set whose fall ends that it is in.
/// Evidence against it stays as it is. Answers come in the order in which a person needs them: the single points
/// of failure at once, then one proven smallest set, then all small ones, then all where that is feasible.
public final class Support {

    private final ArgumentGraph graph;
    private final int conclusion;
    private final Unfolding.Unfolded unfolded;

    private Support(ArgumentGraph graph, int conclusion, Unfolding.Unfolded unfolded) {
        this.graph = graph;
        this.conclusion = conclusion;
        this.unfolded = unfolded;
    }

    /// @param evidence statements that may fall; of those, what the graph takes for granted is accepted
    /// @return empty where it hangs on an issue between arguments weighed by how many of their premises are in:
    ///     no AND and OR can express that
    public static Optional<Support> of(ArgumentGraph graph, int conclusion, BitSet evidence) {
        return Unfolding.of(graph, conclusion, evidence).map(u -> new Support(graph, conclusion, u));
    }

    /// Some sets, each a list of statements.
    ///
    /// @param complete whether none is missing; if not, there are at least these
    public record Sets(List<List<Integer>> sets, boolean complete) {
        public Sets {
            sets = sets.stream().map(List::copyOf).toList();
        }
    }

    /// All sets of both kinds.
    ///
    /// @param standing up to a limit of them, smallest first, and how many there are in all
    public record Everything(Sets standing, BigInteger standingCount, Sets toppling, BigInteger topplingCount) {}

    /// Whether it is in on all the accepted evidence.
    public boolean stands() {
        return unfolded.circuit().holds(everything());
    }

    private BitSet everything() {
        BitSet all = new BitSet();
        all.set(0, unfolded.circuit().leaves);
        return all;
    }

    /// The accepted evidence that bears on it at all.
    public List<Integer> items() {
        return statements(everything());
    }

    /// Evidence each piece of which topples it alone.
    public List<Integer> singlePoints() {
        if (!stands()) {
            return List.of();
        }
        // evidence that is both for and against is no AND and OR of what falls: there each piece is tried
        return unfolded.mixed()
                ? items().stream()
                        .filter(i -> genuine(List.of(List.of(i)), true))
                        .toList()
                : statements(new SetSearch(unfolded.circuit(), true).singles());
    }

    /// A toppling set that is proven to be a smallest one; empty when nothing topples it, when it does not stand, or
    /// when the time was up.
    public Optional<List<Integer>> smallestToppling(long milliseconds) {
        if (!stands()) {
            return Optional.empty();
        }
        if (unfolded.mixed()) {
            Optional<List<Integer>> single = singlePoints().stream().findFirst().map(List::of);
            if (single.isPresent()) {
                return single;
            }
        }
        return new SetSearch(unfolded.circuit(), true)
                .smallest(deadline(milliseconds))
                .map(this::statements)
                .filter(set -> !unfolded.mixed() || genuine(List.of(set), true));
    }

    /// All toppling sets of up to `most` pieces.
    public Sets toppling(int most, int limit, long milliseconds) {
        return upTo(true, most, limit, milliseconds);
    }

    public Sets standing(int most, int limit, long milliseconds) {
        return upTo(false, most, limit, milliseconds);
    }

    private Sets upTo(boolean toppling, int most, int limit, long milliseconds) {
        if (!stands()) {
            return new Sets(List.of(), true);
        }
        SetSearch.UpTo found = new SetSearch(unfolded.circuit(), toppling).upTo(most, limit, deadline(milliseconds));
        return checked(found.sets(), found.complete(), toppling);
    }

    /// Every set of both kinds, where a diagram of up to `nodes` nodes can hold them.
    public Optional<Everything> everything(int nodes, int limit) {
        if (!stands()) {
            return Optional.of(new Everything(
                    new Sets(List.of(), true), BigInteger.ZERO, new Sets(List.of(), true), BigInteger.ZERO));
        }
        try {
            Diagram.Families families = Diagram.of(unfolded.circuit(), nodes);
            Diagram diagram = families.diagram();
            BigInteger standing = diagram.count(families.standing());
            BigInteger toppling = diagram.count(families.toppling());
            BigInteger most = BigInteger.valueOf(limit);
            return Optional.of(new Everything(
                    checked(diagram.sets(families.standing(), limit), standing.compareTo(most) <= 0, false),
                    standing,
                    checked(diagram.sets(families.toppling(), limit), toppling.compareTo(most) <= 0, true),
                    toppling));
        } catch (Diagram.TooLarge | StackOverflowError _) {
            return Optional.empty();
        }
    }

    /// Where evidence is both for and against, sets that the labels do not bear out are left out, and the rest are 'at
    /// least'.
    private Sets checked(List<BitSet> sets, boolean complete, boolean toppling) {
        List<List<Integer>> named =
                new ArrayList<>(sets.stream().map(this::statements).toList());
        if (unfolded.mixed()) {
            named.removeIf(set -> !genuine(List.of(set), toppling));
        }
        return new Sets(named, complete && !unfolded.mixed());
    }

    private boolean genuine(List<List<Integer>> sets, boolean toppling) {
        for (List<Integer> set : sets) {
            boolean[] granted = graph.assumed();
            if (toppling) {
                set.forEach(s -> granted[s] = false);
            } else {
                items().forEach(s -> granted[s] = false);
                set.forEach(s -> granted[s] = true);
            }
            if ((Grounded.of(graph, granted).of(conclusion) == Label.IN) == toppling) {
                return false;
            }
        }
        return true;
    }

    private static long deadline(long milliseconds) {
        return System.nanoTime() + milliseconds * 1_000_000;
    }

    private List<Integer> statements(BitSet leaves) {
        return leaves.stream().mapToObj(leaf -> unfolded.items()[leaf]).sorted().toList();
    }
}
