package oyer.core.argue.sets;

import java.util.Arrays;
import java.util.BitSet;

/// When a conclusion stands, as AND and OR over pieces of evidence: what stands on more stands on no less. Gates may go
/// in circles; a gate that only a circle supports does not hold. Leaves are numbered from 0 in the order in which they
/// are met from the top, which keeps together what belongs together.
final class Circuit {

    final int leaves;
    final int top;
    private final boolean[] and;
    private final int[] childStart;
    private final int[] child;
    private final int[] parentStart;
    private final int[] parent;
    /// Of a gate that is a leaf, its number; -1 of others.
    private final int[] leafOf;
    private final int[] gateOf;
    private final int[] need;
    private final int[] left;
    /// In which order gates came to hold; 0 for those that do not.
    private final int[] rank;
    private final int[] queue;

    /// @param child lists of each gate's children
    /// @param leafOf for each gate its leaf, or -1
    Circuit(int top, boolean[] and, int[][] child, int[] leafOf, int leaves) {
        int gates = and.length;
        this.top = top;
        this.leaves = leaves;
        this.and = and;
        this.leafOf = leafOf;
        this.gateOf = new int[leaves];
        this.childStart = new int[gates + 1];
        this.parentStart = new int[gates + 1];
        this.need = new int[gates];
        int links = 0;
        for (int g = 0; g < gates; g++) {
            links += child[g].length;
            childStart[g + 1] = links;
            need[g] = leafOf[g] >= 0 ? -1 : and[g] ? child[g].length : Math.min(1, child[g].length);
            if (leafOf[g] >= 0) {
                gateOf[leafOf[g]] = g;
            } else if (!and[g] && child[g].length == 0) {
                need[g] = -1;
            }
            for (int c : child[g]) {
                parentStart[c + 1]++;
            }
        }
        this.child = new int[links];
        this.parent = new int[links];
        for (int g = 0; g < gates; g++) {
            parentStart[g + 1] += parentStart[g];
            System.arraycopy(child[g], 0, this.child, childStart[g], child[g].length);
        }
        int[] next = Arrays.copyOf(parentStart, gates);
        for (int g = 0; g < gates; g++) {
            for (int c : child[g]) {
                parent[next[c]++] = g;
            }
        }
        this.left = new int[gates];
        this.rank = new int[gates];
        this.queue = new int[gates];
    }

    int gates() {
        return and.length;
    }

    boolean isAnd(int gate) {
        return and[gate];
    }

    int leaf(int gate) {
        return leafOf[gate];
    }

    int children(int gate) {
        return childStart[gate + 1] - childStart[gate];
    }

    int child(int gate, int i) {
        return child[childStart[gate] + i];
    }

    /// Whether the top holds on these leaves. What holds is remembered for [#proof()] and [#refutation()].
    boolean holds(BitSet on) {
        System.arraycopy(need, 0, left, 0, need.length);
        Arrays.fill(rank, 0);
        int queued = 0;
        for (int g = 0; g < left.length; g++) {
            if (left[g] == 0) {
                queue[queued++] = g;
                rank[g] = queued;
            }
        }
        for (int leaf = on.nextSetBit(0); leaf >= 0; leaf = on.nextSetBit(leaf + 1)) {
            queue[queued++] = gateOf[leaf];
            rank[gateOf[leaf]] = queued;
        }
        for (int i = 0; i < queued && rank[top] == 0; i++) {
            int g = queue[i];
            for (int p = parentStart[g]; p < parentStart[g + 1]; p++) {
                int to = parent[p];
                if (rank[to] == 0 && --left[to] == 0) {
                    queue[queued++] = to;
                    rank[to] = queued;
                }
            }
        }
        return rank[top] != 0;
    }

    /// After the top was found to hold: leaves that are enough for it.
    BitSet proof() {
        BitSet found = new BitSet(leaves);
        boolean[] seen = new boolean[and.length];
        int at = 0;
        int queued = 0;
        queue[queued++] = top;
        seen[top] = true;
        while (at < queued) {
            int g = queue[at++];
            if (leafOf[g] >= 0) {
                found.set(leafOf[g]);
            } else if (and[g]) {
                for (int i = childStart[g]; i < childStart[g + 1]; i++) {
                    if (!seen[child[i]]) {
                        seen[child[i]] = true;
                        queue[queued++] = child[i];
                    }
                }
            } else {
                int first = -1;
                for (int i = childStart[g]; i < childStart[g + 1]; i++) {
                    int c = child[i];
                    if (rank[c] != 0 && (first < 0 || rank[c] < rank[first])) {
                        first = c;
                    }
                }
                if (first >= 0 && !seen[first]) {
                    seen[first] = true;
                    queue[queued++] = first;
                }
            }
        }
        return found;
    }

    /// After the top was found not to hold: leaves without which it cannot, whatever else there is.
    BitSet refutation() {
        BitSet found = new BitSet(leaves);
        boolean[] seen = new boolean[and.length];
        int at = 0;
        int queued = 0;
        queue[queued++] = top;
        seen[top] = true;
        while (at < queued) {
            int g = queue[at++];
            if (leafOf[g] >= 0) {
                found.set(leafOf[g]);
                continue;
            }
            for (int i = childStart[g]; i < childStart[g + 1]; i++) {
                int c = child[i];
                if (rank[c] == 0) {
                    if (!seen[c]) {
                        seen[c] = true;
                        queue[queued++] = c;
                    }
                    if (and[g]) {
                        break;
                    }
                }
            }
        }
        return found;
    }
}
