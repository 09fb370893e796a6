package oyer.core.check.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks for a negative cycle of fewer edges through the same new edge: step by step forward from its target and
/// backward from its source, meeting anywhere or at the origin, whose many neighbours are never walked.
final class ShortestCycle {

    /// Steps looked at before the search is content with what it has.
    private static final int BUDGET = 4_000;

    private final Edges edges;
    private final Reach late;
    private int budget = BUDGET;

    /// A walk: where it is, how long, its last edge, the walk before that edge.
    private record Walk(int event, long length, int edge, int before) {}

    ShortestCycle(Edges edges, Reach late) {
        this.edges = edges;
        this.late = late;
    }

    int[] through(int[] cycle) {
        if (cycle.length <= 3) {
            return cycle;
        }
        int edge = cycle[0];
        // the network's own direction, whatever `late` is
        int source = late.source(edge);
        int target = late.target(edge);
        Front forward = new Front(target, true);
        Front backward = new Front(source, false);
        long room = -edges.bound[edge];
        int hops = 1;
        while (hops < cycle.length - 1 && budget > 0) {
            Front front = forward.last() <= backward.last() ? forward : backward;
            Front other = front == forward ? backward : forward;
            int met = front.step(other, room);
            hops++;
            if (met >= 0) {
                return join(edge, forward, backward, front.walks.get(met).event());
            }
            if (front.stuck()) {
                break;
            }
        }
        return cycle;
    }

    private static int[] join(int edge, Front forward, Front backward, int meeting) {
        List<Integer> found = new ArrayList<>();
        found.add(edge);
        forward.collect(meeting, found);
        backward.collect(meeting, found);
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private final class Front {
        final List<Walk> walks = new ArrayList<>();
        final Map<Integer, Integer> best = new HashMap<>();
        private final boolean ahead;
        private int layer;

        Front(int start, boolean ahead) {
            this.ahead = ahead;
            walks.add(new Walk(start, 0, -1, -1));
            best.put(start, 0);
        }

        int last() {
            return walks.size() - layer;
        }

        boolean stuck() {
            return layer == walks.size();
        }

        /// One step further everywhere.
        ///
        /// @return a walk that meets the other front within `room`; -1 when none does
        int step(Front other, long room) {
            int end = walks.size();
            int met = -1;
            long shortest = room;
            for (int i = layer; i < end; i++) {
                Walk walk = walks.get(i);
                if (best.getOrDefault(walk.event(), -1) != i || walk.event() == TimeNetwork.ORIGIN && i > 0) {
                    continue;
                }
                int e = ahead ? edges.firstOut[walk.event()] : edges.firstIn[walk.event()];
                for (; e >= 0 && budget > 0; e = ahead ? edges.nextOut[e] : edges.nextIn[e]) {
                    budget--;
                    if (!late.has(e)) {
                        continue;
                    }
                    int there = ahead ? edges.to[e] : edges.from[e];
                    long length = walk.length() + edges.bound[e];
                    Integer known = best.get(there);
                    if (known != null && walks.get(known).length() <= length) {
                        continue;
                    }
                    best.put(there, walks.size());
                    walks.add(new Walk(there, length, e, i));
                    Integer across = other.best.get(there);
                    if (across != null && length + other.walks.get(across).length() < shortest) {
                        shortest = length + other.walks.get(across).length();
                        met = walks.size() - 1;
                    }
                }
            }
            layer = end;
            return met;
        }

        void collect(int event, List<Integer> found) {
            List<Integer> path = new ArrayList<>();
            Integer at = best.get(event);
            for (int i = at == null ? 0 : at; i > 0; i = walks.get(i).before()) {
                path.add(walks.get(i).edge());
            }
            found.addAll(ahead ? path.reversed() : path);
        }
    }
}
