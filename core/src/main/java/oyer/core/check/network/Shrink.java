package oyer.core.check.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Makes a cycle's statements a smallest set. A simple cycle is smallest in edges, but a statement owns several edges,
/// and with the others of its edges fewer statements may clash already.
final class Shrink {

    private final Edges edges;
    private final int[] firstEdge;

    Shrink(Edges edges, int[] firstEdge) {
        this.edges = edges;
        this.firstEdge = firstEdge;
    }

    Clash of(int[] cycle) {
        Set<Integer> statements = new TreeSet<>();
        long length = 0;
        for (int edge : cycle) {
            statements.add(edges.owner[edge]);
            length += edges.bound[edge];
        }
        if (statements.size() == 1 || ring(statements, cycle)) {
            return new Clash(List.copyOf(statements), -length);
        }
        long off = -length;
        for (int statement : List.copyOf(statements)) {
            if (statements.size() > 1) {
                statements.remove(statement);
                long without = worst(statements);
                if (without < 0) {
                    off = -without;
                } else {
                    statements.add(statement);
                }
            }
        }
        return new Clash(List.copyOf(statements), off);
    }

    /// Whether each statement ties only the two events that it ties on the cycle, each once, and fits in itself: then
    /// there is no other cycle among them than the ring itself and each statement's own.
    private boolean ring(Set<Integer> statements, int[] cycle) {
        if (statements.size() != cycle.length || cycle.length == 2) {
            return false;
        }
        for (int edge : cycle) {
            int statement = edges.owner[edge];
            long there = Long.MAX_VALUE;
            long back = Long.MAX_VALUE;
            for (int e = firstEdge[statement]; e < firstEdge[statement + 1]; e++) {
                if (edges.from[e] == edges.from[edge] && edges.to[e] == edges.to[edge]) {
                    there = Math.min(there, edges.bound[e]);
                } else if (edges.from[e] == edges.to[edge] && edges.to[e] == edges.from[edge]) {
                    back = Math.min(back, edges.bound[e]);
                } else {
                    return false;
                }
            }
            if (back != Long.MAX_VALUE && there + back < 0) {
                return false;
            }
        }
        return true;
    }

    /// By Bellman and Ford over the few edges of some statements: the length of a negative cycle, 0 when there is none.
    private long worst(Set<Integer> statements) {
        List<Integer> own = new ArrayList<>();
        Map<Integer, Integer> number = new HashMap<>();
        for (int statement : statements) {
            for (int e = firstEdge[statement]; e < firstEdge[statement + 1]; e++) {
                own.add(e);
                number.putIfAbsent(edges.from[e], number.size());
                number.putIfAbsent(edges.to[e], number.size());
            }
        }
        int size = own.size();
        int[] from = new int[size];
        int[] to = new int[size];
        for (int i = 0; i < size; i++) {
            from[i] = number.getOrDefault(edges.from[own.get(i)], 0);
            to[i] = number.getOrDefault(edges.to[own.get(i)], 0);
        }
        long[] length = new long[number.size()];
        int[] parent = new int[number.size()];
        Arrays.fill(parent, -1);
        int changed = -1;
        for (int round = 0; round <= length.length; round++) {
            changed = -1;
            for (int i = 0; i < size; i++) {
                long through = length[from[i]] + edges.bound[own.get(i)];
                if (through < length[to[i]]) {
                    length[to[i]] = through;
                    parent[to[i]] = i;
                    changed = to[i];
                }
            }
            if (changed < 0) {
                return 0;
            }
        }
        int on = changed;
        for (int i = 0; i < length.length; i++) {
            on = from[parent[on]];
        }
        long sum = 0;
        int at = on;
        do {
            sum += edges.bound[own.get(parent[at])];
            at = from[parent[at]];
        } while (at != on);
        return sum;
    }
}
