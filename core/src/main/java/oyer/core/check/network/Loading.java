package oyer.core.check.network;

import java.util.Arrays;

/// Many edges taken into a [Reach] at once. Instead of settling the whole network after each edge, every event hands on
/// what is new to it, round after round, until nothing is new: a few passes over edges that lie side by side in memory.
///
/// Only what the origin reaches is settled here. Edges that leave an event which it does not reach can make no event
/// of the others later; they are left to be entered one by one.
final class Loading {

    /// Edges looked at, for each edge there is, before loading gives up: a network on which the passes do not end soon
    /// is better settled edge by edge.
    private static final int PATIENCE = 40;

    private final Edges edges;
    private final Reach reach;
    /// The edges that leave event `v` are `[first[v], first[v + 1])`, each with where it leads and by how much.
    private final int[] first;
    private final int[] there;
    private final long[] bound;
    private final int[] edge;
    private final int[] queue;
    private final boolean[] queued;
    private int head;
    private int size;
    private final int[] colour;
    private long looked;

    /// @param wanted which edges are to count, besides those that do
    Loading(Edges edges, Reach reach, boolean[] wanted) {
        this.edges = edges;
        this.reach = reach;
        this.first = new int[edges.events + 1];
        int count = 0;
        for (int e = 0; e < edges.count; e++) {
            if (wanted[e]) {
                first[edges.from[e] + 1]++;
                count++;
            }
        }
        for (int v = 0; v < edges.events; v++) {
            first[v + 1] += first[v];
        }
        this.there = new int[count];
        this.bound = new long[count];
        this.edge = new int[count];
        int[] next = Arrays.copyOf(first, edges.events);
        for (int e = 0; e < edges.count; e++) {
            if (wanted[e]) {
                int at = next[edges.from[e]]++;
                there[at] = edges.to[e];
                bound[at] = edges.bound[e];
                edge[at] = e;
            }
        }
        this.queue = new int[edges.events];
        this.queued = new boolean[edges.events];
        this.colour = new int[edges.events];
    }

    /// An event whose edges are to be looked at.
    void open(int event) {
        if (!queued[event]) {
            queued[event] = true;
            int tail = head + size++;
            queue[tail < queue.length ? tail : tail - queue.length] = event;
        }
    }

    /// What stopped it.
    sealed interface Stop {

        /// Nothing is new to any event.
        record Settled() implements Stop {}

        /// The edges of a negative cycle, in order.
        record Cycle(int[] edges) implements Stop {}

        record OutOfPatience() implements Stop {}
    }

    /// Hands on until nothing is new or a negative cycle is met. An edge that `reach` does not have on is passed over.
    Stop run() {
        long check = looked + there.length;
        while (size > 0) {
            int here = queue[head++];
            head = head < queue.length ? head : 0;
            size--;
            queued[here] = false;
            long distance = reach.distance(here);
            if (distance >= Reach.UNREACHED) {
                continue;
            }
            for (int i = first[here]; i < first[here + 1]; i++) {
                long through = distance + bound[i];
                int target = there[i];
                if (through < reach.distance(target) && reach.has(edge[i])) {
                    if (target == TimeNetwork.ORIGIN || target == here) {
                        open(here);
                        return new Stop.Cycle(closed(edge[i], here, target));
                    }
                    reach.put(target, through, edge[i]);
                    open(target);
                }
            }
            looked += first[here + 1] - first[here];
            if (looked > check) {
                if (looked > (long) PATIENCE * Math.max(1_000, there.length)) {
                    return new Stop.OutOfPatience();
                }
                int on = cyclic();
                if (on >= 0) {
                    open(here);
                    return new Stop.Cycle(closed(reach.parent(on), reach.source(reach.parent(on)), on));
                }
                check = looked + there.length;
            }
        }
        return new Stop.Settled();
    }

    /// The cycle that an edge closes with the parents of where it leaves; where these go round in a ring themselves,
    /// that ring.
    private int[] closed(int last, int from, int to) {
        int length = 1;
        for (int at = from; at != to; at = reach.source(reach.parent(at))) {
            if (++length > edges.events) {
                int on = cyclic();
                return closed(reach.parent(on), reach.source(reach.parent(on)), on);
            }
        }
        int[] cycle = new int[length];
        cycle[length - 1] = last;
        int i = length - 2;
        for (int at = from; at != to; at = reach.source(reach.parent(at))) {
            cycle[i--] = reach.parent(at);
        }
        return cycle;
    }

    /// An event that is its own ancestor, or -1.
    private int cyclic() {
        Arrays.fill(colour, 0);
        for (int start = 0; start < edges.events; start++) {
            int at = start;
            while (colour[at] == 0) {
                colour[at] = start + 1;
                int parent = reach.parent(at);
                if (parent < 0) {
                    break;
                }
                at = reach.source(parent);
                if (colour[at] == start + 1) {
                    return at;
                }
            }
        }
        return -1;
    }
}
