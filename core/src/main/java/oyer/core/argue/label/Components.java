package oyer.core.argue.label;

import java.util.Arrays;

/// The strongly connected components of a graph: what goes in circles together. Tarjan's algorithm without recursion,
/// so that a chain of a million steps needs no deep stack. Components are numbered so that each comes after all that it
/// depends on.
final class Components {

    final int[] of;
    final int[] start;
    final int[] member;
    final int count;

    private Components(int[] of, int count) {
        this.of = of;
        this.count = count;
        this.start = new int[count + 1];
        for (int c : of) {
            start[c + 1]++;
        }
        for (int c = 0; c < count; c++) {
            start[c + 1] += start[c];
        }
        this.member = new int[of.length];
        int[] next = Arrays.copyOf(start, count);
        for (int node = 0; node < of.length; node++) {
            member[next[of[node]]++] = node;
        }
    }

    int size(int component) {
        return start[component + 1] - start[component];
    }

    /// @param start where each node's list of what it depends on begins
    /// @param on those lists, one after the other
    static Components of(int[] start, int[] on) {
        int nodes = start.length - 1;
        int[] component = new int[nodes];
        Arrays.fill(component, -1);
        int[] index = new int[nodes];
        int[] low = new int[nodes];
        int[] next = Arrays.copyOf(start, nodes);
        int[] path = new int[nodes];
        int[] stack = new int[nodes];
        int depth = 0;
        int stacked = 0;
        int seen = 0;
        int count = 0;
        for (int root = 0; root < nodes; root++) {
            if (index[root] != 0) {
                continue;
            }
            path[depth++] = root;
            index[root] = low[root] = ++seen;
            stack[stacked++] = root;
            while (depth > 0) {
                int node = path[depth - 1];
                if (next[node] < start[node + 1]) {
                    int to = on[next[node]++];
                    if (index[to] == 0) {
                        index[to] = low[to] = ++seen;
                        stack[stacked++] = to;
                        path[depth++] = to;
                    } else if (component[to] < 0) {
                        low[node] = Math.min(low[node], index[to]);
                    }
                    continue;
                }
                depth--;
                if (depth > 0) {
                    low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[node]);
                }
                if (low[node] == index[node]) {
                    int member;
                    do {
                        member = stack[--stacked];
                        component[member] = count;
                    } while (member != node);
                    count++;
                }
            }
        }
        return new Components(component, count);
    }
}
