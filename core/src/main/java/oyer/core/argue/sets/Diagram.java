package oyer.core.argue.sets;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All smallest sets on which a circuit holds, as a diagram: a binary decision diagram of the circuit, then the
/// zero-suppressed diagram of its smallest sets (Bryant 1986; Minato 1993; Rauzy, New algorithms for fault trees
/// analysis, 1993). Nodes are numbers; 0 is the empty family, or false; 1 the family of the empty set, or true.
final class Diagram {

    /// A diagram that would need more nodes is given up.
    static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;

        TooLarge(int nodes) {
            super("more than " + nodes + " nodes", null, false, false);
        }
    }

    private static final int TERMINAL = Integer.MAX_VALUE;

    private final int most;
    private int[] variable = new int[1024];
    private int[] low = new int[1024];
    private int[] high = new int[1024];
    private int size = 2;
    private int[] unique = new int[4096];
    private Map<Long, Integer> done = new HashMap<>();
    private Map<Long, Integer> alsoDone = new HashMap<>();

    private Diagram(int most) {
        this.most = most;
        variable[0] = TERMINAL;
        variable[1] = TERMINAL;
    }

    /// The smallest sets of a circuit and of its dual.
    ///
    /// @param standing on which the circuit holds
    /// @param toppling without which it does not
    record Families(Diagram diagram, int standing, int toppling) {}

    /// @throws TooLarge when more than `most` nodes would be needed
    static Families of(Circuit circuit, int most) throws TooLarge {
        Diagram diagram = new Diagram(most);
        int f = diagram.function(circuit);
        diagram.done = new HashMap<>();
        int dual = diagram.dual(f);
        diagram.done = new HashMap<>();
        diagram.alsoDone = new HashMap<>();
        int standing = diagram.smallest(f);
        diagram.done = new HashMap<>();
        diagram.alsoDone = new HashMap<>();
        int toppling = diagram.smallest(dual);
        diagram.done = new HashMap<>();
        diagram.alsoDone = new HashMap<>();
        return new Families(diagram, standing, toppling);
    }

    private int node(int v, int lo, int hi) throws TooLarge {
        int slot = slot(v, lo, hi, unique.length - 1);
        while (unique[slot] != 0) {
            int n = unique[slot];
            if (variable[n] == v && low[n] == lo && high[n] == hi) {
                return n;
            }
            slot = slot + 1 & unique.length - 1;
        }
        if (size >= most) {
            throw new TooLarge(most);
        }
        if (size == variable.length) {
            variable = Arrays.copyOf(variable, 2 * size);
            low = Arrays.copyOf(low, 2 * size);
            high = Arrays.copyOf(high, 2 * size);
        }
        variable[size] = v;
        low[size] = lo;
        high[size] = hi;
        unique[slot] = size++;
        if (2 * size > unique.length) {
            rehash();
        }
        return size - 1;
    }

    private static int slot(int v, int lo, int hi, int mask) {
        long h = v * 0x9E3779B97F4A7C15L ^ lo * 0xC2B2AE3D27D4EB4FL ^ hi * 0x165667B19E3779F9L;
        return (int) (h ^ h >>> 29) & mask;
    }

    private void rehash() {
        unique = new int[2 * unique.length];
        for (int n = 2; n < size; n++) {
            int slot = slot(variable[n], low[n], high[n], unique.length - 1);
            while (unique[slot] != 0) {
                slot = slot + 1 & unique.length - 1;
            }
            unique[slot] = n;
        }
    }

    private int decide(int v, int lo, int hi) throws TooLarge {
        return lo == hi ? lo : node(v, lo, hi);
    }

    /// The circuit's function: each gate worked out from its children, again where a circle brings news.
    private int function(Circuit circuit) throws TooLarge {
        int[] value = new int[circuit.gates()];
        int[] order = bottomUp(circuit);
        boolean news = true;
        while (news) {
            news = false;
            for (int gate : order) {
                int was = value[gate];
                value[gate] = gate(circuit, gate, value);
                news |= value[gate] != was;
            }
        }
        return value[circuit.top];
    }

    private int gate(Circuit circuit, int gate, int[] value) throws TooLarge {
        if (circuit.leaf(gate) >= 0) {
            return node(circuit.leaf(gate), 0, 1);
        }
        int result = circuit.isAnd(gate) ? 1 : 0;
        for (int i = 0; i < circuit.children(gate); i++) {
            int child = value[circuit.child(gate, i)];
            result = circuit.isAnd(gate) ? and(result, child) : or(result, child);
        }
        return result;
    }

    private static int[] bottomUp(Circuit circuit) {
        int[] order = new int[circuit.gates()];
        int[] next = new int[circuit.gates()];
        int[] path = new int[circuit.gates()];
        boolean[] seen = new boolean[circuit.gates()];
        int depth = 0;
        int count = 0;
        path[depth++] = circuit.top;
        seen[circuit.top] = true;
        while (depth > 0) {
            int gate = path[depth - 1];
            if (next[gate] < circuit.children(gate)) {
                int child = circuit.child(gate, next[gate]++);
                if (!seen[child]) {
                    seen[child] = true;
                    path[depth++] = child;
                }
            } else {
                order[count++] = gate;
                depth--;
            }
        }
        return Arrays.copyOf(order, count);
    }

    private static long pair(int f, int g) {
        return (long) Math.min(f, g) << 32 | Math.max(f, g);
    }

    private int and(int f, int g) throws TooLarge {
        if (f == 0 || g == 0) {
            return 0;
        }
        if (f == 1 || f == g) {
            return g;
        }
        if (g == 1) {
            return f;
        }
        Integer known = done.get(pair(f, g));
        if (known != null) {
            return known;
        }
        int v = Math.min(variable[f], variable[g]);
        int result = decide(v, and(lo(f, v), lo(g, v)), and(hi(f, v), hi(g, v)));
        done.put(pair(f, g), result);
        return result;
    }

    private int or(int f, int g) throws TooLarge {
        if (f == 1 || g == 1) {
            return 1;
        }
        if (f == 0 || f == g) {
            return g;
        }
        if (g == 0) {
            return f;
        }
        Integer known = alsoDone.get(pair(f, g));
        if (known != null) {
            return known;
        }
        int v = Math.min(variable[f], variable[g]);
        int result = decide(v, or(lo(f, v), lo(g, v)), or(hi(f, v), hi(g, v)));
        alsoDone.put(pair(f, g), result);
        return result;
    }

    private int lo(int f, int v) {
        return variable[f] == v ? low[f] : f;
    }

    private int hi(int f, int v) {
        return variable[f] == v ? high[f] : f;
    }

    /// What holds when the function fails without it: NOT f(NOT x).
    private int dual(int f) throws TooLarge {
        if (f < 2) {
            return 1 - f;
        }
        Integer known = done.get((long) f);
        if (known != null) {
            return known;
        }
        int result = decide(variable[f], dual(high[f]), dual(low[f]));
        done.put((long) f, result);
        return result;
    }

    /// The smallest sets of a function that holds on more when it holds on less.
    private int smallest(int f) throws TooLarge {
        if (f < 2) {
            return f;
        }
        Integer known = done.get((long) f);
        if (known != null) {
            return known;
        }
        int without = smallest(low[f]);
        int with = beyond(smallest(high[f]), low[f]);
        int result = with == 0 ? without : node(variable[f], without, with);
        done.put((long) f, result);
        return result;
    }

    /// The sets of a family on which a function does not hold.
    private int beyond(int family, int f) throws TooLarge {
        if (family == 0 || f == 1) {
            return 0;
        }
        if (f == 0 || family == 1) {
            return family;
        }
        if (variable[f] < variable[family]) {
            return beyond(family, low[f]);
        }
        long key = (long) family << 32 | f;
        Integer known = alsoDone.get(key);
        if (known != null) {
            return known;
        }
        int v = variable[family];
        int without = beyond(low[family], lo(f, v));
        int with = beyond(high[family], hi(f, v));
        int result = with == 0 ? without : node(v, without, with);
        alsoDone.put(key, result);
        return result;
    }

    BigInteger count(int family) {
        BigInteger[] counts = new BigInteger[size];
        counts[0] = BigInteger.ZERO;
        counts[1] = BigInteger.ONE;
        return count(family, counts);
    }

    private BigInteger count(int family, BigInteger[] counts) {
        if (counts[family] == null) {
            counts[family] = count(low[family], counts).add(count(high[family], counts));
        }
        return counts[family];
    }

    /// Up to `limit` sets of a family, smallest first.
    List<BitSet> sets(int family, int limit) {
        int[] least = new int[size];
        Arrays.fill(least, -1);
        List<BitSet> found = new ArrayList<>();
        for (int cardinality = least(family, least); found.size() < limit && cardinality < size; cardinality++) {
            int before = found.size();
            collect(family, cardinality, new BitSet(), found, limit, least);
            if (found.size() == before && cardinality > variables()) {
                break;
            }
        }
        return found;
    }

    private int variables() {
        int most = 0;
        for (int n = 2; n < size; n++) {
            most = Math.max(most, variable[n] + 1);
        }
        return most;
    }

    private int least(int family, int[] least) {
        if (family == 0) {
            return TERMINAL / 2;
        }
        if (family == 1) {
            return 0;
        }
        if (least[family] < 0) {
            least[family] = Math.min(least(low[family], least), 1 + least(high[family], least));
        }
        return least[family];
    }

    private void collect(int family, int cardinality, BitSet chosen, List<BitSet> found, int limit, int[] least) {
        if (cardinality < 0 || found.size() >= limit || least(family, least) > cardinality) {
            return;
        }
        if (family == 1) {
            if (cardinality == 0) {
                found.add((BitSet) chosen.clone());
            }
            return;
        }
        chosen.set(variable[family]);
        collect(high[family], cardinality - 1, chosen, found, limit, least);
        chosen.clear(variable[family]);
        collect(low[family], cardinality, chosen, found, limit, least);
    }
}
