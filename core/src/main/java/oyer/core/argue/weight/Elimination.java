package oyer.core.argue.weight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// Exact probabilities by variable elimination (Zhang and Poole 1994): what neither is asked nor found, nor leads
/// there, is left out; of the rest, the variable whose removal makes the smallest table goes first.
public final class Elimination {

    private final Network network;

    public Elimination(Network network) {
        this.network = network;
    }

    /// For each state of a variable, the probability of that state together with the findings.
    ///
    /// @param findings the state found, by variable
    /// @throws IllegalArgumentException when a table would grow beyond what is made
    public double[] joint(int variable, Map<Integer, Integer> findings) {
        int[] found = found(findings);
        int fixed = found[variable];
        found[variable] = -1;
        Factor factor = product(keep(variable), found);
        double[] joint = factor.values().clone();
        for (int s = 0; fixed >= 0 && s < joint.length; s++) {
            joint[s] = s == fixed ? joint[s] : 0;
        }
        return joint;
    }

    /// Whether a variable bears on a question at all.
    boolean bears(int variable, int asked, Map<Integer, Integer> findings) {
        return needed(keep(asked), found(findings)).get(variable);
    }

    /// For each state of `asked`, each row of a variable's table and each of its states: the probability of all of
    /// these
    /// together with the findings. Divided by the entry of the table it says how much hangs on that entry.
    double[][][] family(int asked, int variable, Map<Integer, Integer> findings) {
        Network.Variable of = network.variables().get(variable);
        int[] found = found(findings);
        BitSet kept = keep(asked);
        kept.set(variable);
        of.parents().forEach(kept::set);
        Factor factor = product(kept, found);
        int rows = of.table().rows();
        int states = of.states().size();
        double[][][] masses = new double[network.variables().get(asked).states().size()][rows][states];
        int[] state = new int[network.variables().size()];
        for (double mass : factor.values()) {
            int row = 0;
            for (int parent : of.parents()) {
                row = row * network.variables().get(parent).states().size()
                        + (found[parent] >= 0 ? found[parent] : state[parent]);
            }
            int at = found[variable] >= 0 ? found[variable] : state[variable];
            masses[found[asked] >= 0 ? found[asked] : state[asked]][row][at] += mass;
            for (int i = factor.over().length - 1; i >= 0; i--) {
                if (++state[factor.over()[i]] < factor.sizes()[i]) {
                    break;
                }
                state[factor.over()[i]] = 0;
            }
        }
        return masses;
    }

    private static BitSet keep(int variable) {
        BitSet kept = new BitSet();
        kept.set(variable);
        return kept;
    }

    private int[] found(Map<Integer, Integer> findings) {
        int[] found = new int[network.variables().size()];
        Arrays.fill(found, -1);
        findings.forEach((variable, state) -> {
            if (state < 0 || state >= network.variables().get(variable).states().size()) {
                throw new IllegalArgumentException(
                        "[" + network.variables().get(variable).name() + "] has no state " + state);
            }
            found[variable] = state;
        });
        return found;
    }

    private Factor product(BitSet kept, int[] found) {
        List<Factor> factors = new ArrayList<>();
        BitSet needed = needed(kept, found);
        BitSet left = new BitSet();
        for (int v = needed.nextSetBit(0); v >= 0; v = needed.nextSetBit(v + 1)) {
            factors.add(Factor.of(network, v, found));
            left.set(v, !kept.get(v) && found[v] < 0);
        }
        while (!left.isEmpty()) {
            int next = cheapest(left, factors);
            left.clear(next);
            List<Factor> with = factors.stream().filter(f -> f.has(next)).toList();
            factors.removeAll(with);
            factors.add(with.stream().reduce(Factor.one(), Factor::times).without(next));
        }
        return factors.stream().reduce(Factor.one(), Factor::times);
    }

    /// What is asked, what was found, and all on which those depend.
    private BitSet needed(BitSet kept, int[] found) {
        BitSet needed = new BitSet();
        List<Integer> open = new ArrayList<>();
        kept.stream().forEach(open::add);
        for (int v = 0; v < found.length; v++) {
            if (found[v] >= 0) {
                open.add(v);
            }
        }
        while (!open.isEmpty()) {
            int v = open.removeLast();
            if (!needed.get(v)) {
                needed.set(v);
                open.addAll(network.variables().get(v).parents());
            }
        }
        return needed;
    }

    private int cheapest(BitSet left, List<Factor> factors) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int v = left.nextSetBit(0); v >= 0; v = left.nextSetBit(v + 1)) {
            BitSet beside = new BitSet();
            for (Factor factor : factors) {
                if (factor.has(v)) {
                    for (int o : factor.over()) {
                        beside.set(o);
                    }
                }
            }
            double size = beside.stream()
                    .mapToDouble(o -> network.variables().get(o).states().size())
                    .reduce(1, (a, b) -> a * b);
            if (size < least) {
                least = size;
                best = v;
            }
        }
        return best;
    }
}
