package oyer.core.check.network;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Shortest distances from the origin, kept exact while edges come and go, each with the edge that gives it. Once for
/// the edges as they are (how late can it be), once for the edges turned round (how early).
///
/// An event that the origin does not reach has a distance too, a very large one, as if the origin reached it by an edge
/// of its own. So the distances are always a feasible potential: every new edge that makes a negative cycle is noticed,
/// also far from any date, and the amounts by which distances change can be settled smallest first.
///
/// An edge that goes leaves the potential feasible, so nothing need be done until a distance is asked for: to take a
/// statement back costs the same however much hangs on it. [#settle()] then repairs what hung on all that went.
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
    /// Which edges count here.
    private boolean[] on = new boolean[16];
    /// Edges that are gone and on which distances still hang, until somebody asks for a distance.
    private int[] ghosts = new int[16];
    private int ghostCount;

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

    /// Makes room for an edge that will be inserted.
    void edge(int edge) {
        if (edge >= on.length) {
            on = Arrays.copyOf(on, edges.from.length);
        }
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

    boolean has(int edge) {
        return on[edge];
    }

    /// Gives an event a distance by an edge, while many edges are loaded at once.
    void put(int event, long now, int edge) {
        distance[event] = now;
        parent[event] = edge;
    }

    /// Lets edges count whose distances are being loaded, or no longer.
    void loaded(int edge, boolean counts) {
        if (on[edge] != counts) {
            on[edge] = counts;
            int by = counts ? 1 : -1;
            degree[edges.from[edge]] += by;
            degree[edges.to[edge]] += by;
        }
    }

    /// Takes back the distances that come through an edge that no longer counts, while edges are loaded, to what they
    /// were before: they are to be found anew from the events before them.
    ///
    /// @param again told of each event before those whose distance is gone
    void forget(int edge, long[] distances, int[] parents, IntConsumer again) {
        int start = target(edge);
        if (parent[start] != edge) {
            return;
        }
        stamp++;
        int count = hanging(start, 0);
        for (int i = 0; i < count; i++) {
            distance[touched[i]] = distances[touched[i]];
            parent[touched[i]] = parents[touched[i]];
        }
        for (int i = 0; i < count; i++) {
            for (int in = firstIn(touched[i]); in >= 0; in = nextIn(in)) {
                if (on[in]) {
                    again.accept(source(in));
                }
            }
        }
    }

    long[] distances() {
        return distance.clone();
    }

    int[] parents() {
        return parent.clone();
    }

    void restore(long[] distances, int[] parents) {
        System.arraycopy(distances, 0, distance, 0, distances.length);
        System.arraycopy(parents, 0, parent, 0, parents.length);
    }

    /// Takes an edge in. When it closes a negative cycle nothing changes.
    ///
    /// @return the edges of the negative cycle, the new one first; an empty array when there is none
    int[] insert(int edge) {
        int[] cycle = enterEdge(edge);
        on[edge] = cycle.length == 0;
        return cycle;
    }

    private int[] enterEdge(int edge) {
        int source = source(edge);
        int target = target(edge);
        if (degree[target] == 0 && target != TimeNetwork.ORIGIN && distance[source] >= UNREACHED) {
            // nothing hangs on it yet: it stands where the first edge puts it, and no chain is pushed about
            distance[target] = distance[source] + edges.bound[edge];
            parent[target] = -1;
        } else if (degree[source] == 0 && source != TimeNetwork.ORIGIN && distance[target] >= UNREACHED) {
            distance[source] = distance[target] - edges.bound[edge];
            parent[source] = -1;
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
        if (start == TimeNetwork.ORIGIN && ghostCount > 0) {
            settle();
            return lower(edge);
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
                if (!on[out]) {
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
                    if (there == TimeNetwork.ORIGIN && ghostCount > 0) {
                        // only what is gone may make the origin move: look again without it
                        undo(count);
                        settle();
                        return lower(edge);
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

    /// Lets an edge go.
    void delete(int edge) {
        on[edge] = false;
        int target = target(edge);
        degree[source(edge)]--;
        degree[target]--;
        if (parent[target] != edge) {
            return;
        }
        if (!reaches(target)) {
            parent[target] = -1; // it may as well stay where it is
            return;
        }
        if (ghostCount == ghosts.length) {
            ghosts = Arrays.copyOf(ghosts, ghostCount * 2);
        }
        ghosts[ghostCount++] = edge;
    }

    /// Makes every distance exact: only what hung on edges that went is looked at again.
    void settle() {
        if (ghostCount == 0) {
            return;
        }
        stamp++;
        int hung = 0;
        for (int i = 0; i < ghostCount; i++) {
            int start = target(ghosts[i]);
            if (!on[ghosts[i]] && parent[start] == ghosts[i] && mark[start] != stamp) {
                hung = hanging(start, hung);
            }
        }
        ghostCount = 0;
        heap.clear();
        for (int i = 0; i < hung; i++) {
            enter(touched[i]);
        }
        raise();
        cut(hung);
    }

    /// Gathers an event and all whose distance comes through it.
    private int hanging(int start, int from) {
        int count = touch(start, from);
        for (int i = from; i < count; i++) {
            int here = touched[i];
            change[here] = Long.MAX_VALUE;
            for (int out = firstOut(here); out >= 0; out = nextOut(out)) {
                int there = target(out);
                if (parent[there] == out && mark[there] != stamp) {
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
            if (on[in] && mark[before] != stamp && reaches(before)) {
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
    private void raise() {
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
                if (on[out] && mark[there] == stamp) {
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
                if (on[in] && distance[source(in)] + edges.bound[in] < distance[event]) {
                    lower(in);
                }
            }
        }
    }

    /// All distances at once by Dijkstra's algorithm, given the distances in the other direction, which turned round
    /// are a potential here.
    void rebuild(Reach opposite, boolean[] active) {
        on = Arrays.copyOf(active, edges.from.length);
        ghostCount = 0;
        Arrays.fill(degree, 0);
        for (int e = 0; e < edges.count; e++) {
            if (on[e]) {
                degree[edges.from[e]]++;
                degree[edges.to[e]]++;
            }
        }
        stamp++;
        for (int event = 0; event < edges.events; event++) {
            parent[event] = -1;
            distance[event] = 2 * FAR - opposite.distance[event];
            change[event] = Long.MAX_VALUE;
        }
        heap.clear();
        change[TimeNetwork.ORIGIN] = 0;
        heap.add(0, TimeNetwork.ORIGIN);
        long shift = opposite.distance[TimeNetwork.ORIGIN];
        while (!heap.isEmpty()) {
            long key = heap.key();
            int here = heap.take();
            if (mark[here] == stamp || change[here] != key) {
                continue;
            }
            mark[here] = stamp;
            distance[here] = key + shift - opposite.distance[here];
            for (int out = firstOut(here); out >= 0; out = nextOut(out)) {
                int there = target(out);
                if (on[out] && mark[there] != stamp) {
                    long reduced = distance[here] + edges.bound[out] - shift + opposite.distance[there];
                    if (reduced < change[there]) {
                        change[there] = reduced;
                        parent[there] = out;
                        heap.add(reduced, there);
                    }
                }
            }
        }
    }

    boolean[] active() {
        return on;
    }
}
