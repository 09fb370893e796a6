package oyer.core.check.network;

import java.util.Arrays;

/// Shortest distances from the origin, kept exact while edges come and go, each with the edge that gives it. Once for
/// the edges as they are (how late can it be), once for the edges turned round (how early).
///
/// An event that the origin does not reach has a distance too, a very large one, as if the origin reached it by an edge
/// of its own. So the distances are always a feasible potential: every new edge that makes a negative cycle is noticed,
/// also far from any date, and the amounts by which distances change can be settled smallest first.
final class Reach {

    /// Distances from here on mean that the origin does not reach the event.
    static final long UNREACHED = 1L << 50;

    private static final long FAR = 1L << 55;

    private final Edges edges;
    private final boolean reversed;
    private final Heap heap = new Heap();

    private long[] distance = new long[16];
    /// The edge that gives the distance; -1 for the origin and for events that it does not reach on their own account.
    private int[] parent = new int[16];
    /// By how much the distance changes, while changes are being settled.
    private long[] change = new long[16];
    private int[] mark = new int[16];
    private int[] touched = new int[64];
    private long[] touchedDistance = new long[64];
    private int[] touchedParent = new int[64];
    private int stamp;
    private int[] degree = new int[16];

    Reach(Edges edges, boolean reversed) {
        this.edges = edges;
        this.reversed = reversed;
    }

    void event(int event) {
        if (event >= distance.length) {
            int capacity = event * 2;
            distance = Arrays.copyOf(distance, capacity);
            parent = Arrays.copyOf(parent, capacity);
            change = Arrays.copyOf(change, capacity);
            mark = Arrays.copyOf(mark, capacity);
            degree = Arrays.copyOf(degree, capacity);
        }
        distance[event] = event == TimeNetwork.ORIGIN ? 0 : FAR;
        parent[event] = -1;
    }

    boolean reaches(int event) {
        return distance[event] < UNREACHED;
    }

    long distance(int event) {
        return distance[event];
    }

    int parent(int event) {
        return parent[event];
    }

    int source(int edge) {
        return reversed ? edges.to[edge] : edges.from[edge];
    }

    int target(int edge) {
        return reversed ? edges.from[edge] : edges.to[edge];
    }

    private int firstOut(int event) {
        return reversed ? edges.firstIn[event] : edges.firstOut[event];
    }

    private int nextOut(int edge) {
        return reversed ? edges.nextIn[edge] : edges.nextOut[edge];
    }

    private int firstIn(int event) {
        return reversed ? edges.firstOut[event] : edges.firstIn[event];
    }

    private int nextIn(int edge) {
        return reversed ? edges.nextOut[edge] : edges.nextIn[edge];
    }

    /// Takes an edge in, which must be active already. When it closes a negative cycle nothing changes.
    ///
    /// @return the edges of the negative cycle, the new one first; an empty array when there is none
    int[] insert(int edge) {
        int source = source(edge);
        int target = target(edge);
        if (degree[target] == 0 && target != TimeNetwork.ORIGIN && distance[source] >= UNREACHED) {
            // nothing hangs on it yet: it stands where the first edge puts it, and no chain is pushed about
            distance[target] = distance[source] + edges.bound[edge];
        } else if (degree[source] == 0 && source != TimeNetwork.ORIGIN && distance[target] >= UNREACHED) {
            distance[source] = distance[target] - edges.bound[edge];
        } else {
            int[] cycle = lower(edge);
            if (cycle.length > 0) {
                return cycle;
            }
        }
        degree[source]++;
        degree[target]++;
        return NONE;
    }

    static final int[] NONE = {};

    private int[] lower(int edge) {
        int source = source(edge);
        int start = target(edge);
        long gain = distance[source] + edges.bound[edge] - distance[start];
        if (gain >= 0) {
            return NONE;
        }
        if (source == start) {
            return new int[] {edge};
        }
        int count = 0;
        stamp++;
        heap.clear();
        count = touch(start, count);
        change[start] = gain;
        parent[start] = edge;
        heap.add(gain, start);
        while (!heap.isEmpty()) {
            long key = heap.key();
            int here = heap.take();
            if (change[here] != key || key >= 0) {
                continue;
            }
            long settled = distance[here] + key;
            distance[here] = settled;
            change[here] = 0;
            for (int out = firstOut(here); out >= 0; out = nextOut(out)) {
                if (!edges.active[out]) {
                    continue;
                }
                int there = target(out);
                long better = settled + edges.bound[out] - distance[there];
                if (better < 0 && (mark[there] != stamp || better < change[there])) {
                    if (there == source) {
                        int[] cycle = cycle(edge, out);
                        undo(count);
                        return cycle;
                    }
                    if (mark[there] != stamp) {
                        count = touch(there, count);
                    }
                    change[there] = better;
                    parent[there] = out;
                    heap.add(better, there);
                }
            }
        }
        return NONE;
    }

    private int touch(int event, int count) {
        if (count == touched.length) {
            touched = Arrays.copyOf(touched, count * 2);
            touchedDistance = Arrays.copyOf(touchedDistance, count * 2);
            touchedParent = Arrays.copyOf(touchedParent, count * 2);
        }
        mark[event] = stamp;
        touched[count] = event;
        touchedDistance[count] = distance[event];
        touchedParent[count] = parent[event];
        return count + 1;
    }

    private void undo(int count) {
        for (int i = 0; i < count; i++) {
            distance[touched[i]] = touchedDistance[i];
            parent[touched[i]] = touchedParent[i];
        }
    }

    /// The edges from the new one on to `last`, which comes back to where the new one starts.
    private int[] cycle(int edge, int last) {
        int length = 2;
        for (int e = last; source(e) != target(edge); e = parent[source(e)]) {
            length++;
        }
        int[] cycle = new int[length];
        cycle[0] = edge;
        int at = length - 1;
        for (int e = last; at > 0; e = parent[source(e)]) {
            cycle[at--] = e;
        }
        return cycle;
    }

    /// Lets an edge go, which must be inactive already: only what hung on it is looked at again.
    void delete(int edge) {
        degree[source(edge)]--;
        degree[target(edge)]--;
        int start = target(edge);
        if (parent[start] != edge) {
            return;
        }
        parent[start] = -1;
        if (!reaches(start)) {
            return; // it may as well stay where it is
        }
        int hung = hanging(start);
        heap.clear();
        for (int i = 0; i < hung; i++) {
            enter(touched[i]);
        }
        settle();
        cut(hung);
    }

    /// Gathers an event and all whose distance comes through it.
    private int hanging(int start) {
        stamp++;
        int count = touch(start, 0);
        for (int i = 0; i < count; i++) {
            int here = touched[i];
            change[here] = Long.MAX_VALUE;
            for (int out = firstOut(here); out >= 0; out = nextOut(out)) {
                int there = target(out);
                if (edges.active[out] && parent[there] == out && mark[there] != stamp) {
                    count = touch(there, count);
                }
            }
        }
        return count;
    }

    /// The shortest way into an event from those that hang on nothing that went.
    private void enter(int event) {
        long best = Long.MAX_VALUE;
        int through = -1;
        for (int in = firstIn(event); in >= 0; in = nextIn(in)) {
            int before = source(in);
            if (edges.active[in] && mark[before] != stamp && reaches(before)) {
                long candidate = distance[before] + edges.bound[in];
                if (candidate < best) {
                    best = candidate;
                    through = in;
                }
            }
        }
        parent[event] = through;
        if (through >= 0) {
            change[event] = best - distance[event];
            heap.add(change[event], event);
        }
    }

    /// Settles the smallest increase first; the old distances are still a feasible potential.
    private void settle() {
        while (!heap.isEmpty()) {
            long key = heap.key();
            int here = heap.take();
            if (mark[here] != stamp || change[here] != key) {
                continue;
            }
            distance[here] += key;
            mark[here] = stamp - 1;
            for (int out = firstOut(here); out >= 0; out = nextOut(out)) {
                int there = target(out);
                if (edges.active[out] && mark[there] == stamp) {
                    long increase = distance[here] + edges.bound[out] - distance[there];
                    if (increase < change[there]) {
                        change[there] = increase;
                        parent[there] = out;
                        heap.add(increase, there);
                    }
                }
            }
        }
    }

    /// What no way leads to any more is moved away as a whole, so that the distances within it stay feasible.
    private void cut(int hung) {
        int left = 0;
        for (int i = 0; i < hung; i++) {
            if (mark[touched[i]] == stamp) {
                touched[left++] = touched[i];
            }
        }
        for (int i = 0; i < left; i++) {
            distance[touched[i]] += FAR;
            parent[touched[i]] = -1;
        }
        int[] cut = left == 0 ? NONE : Arrays.copyOf(touched, left);
        for (int event : cut) {
            for (int in = firstIn(event); in >= 0; in = nextIn(in)) {
                if (edges.active[in] && distance[source(in)] + edges.bound[in] < distance[event]) {
                    lower(in);
                }
            }
        }
    }
}
