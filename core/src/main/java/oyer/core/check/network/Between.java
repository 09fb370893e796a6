package oyer.core.check.network;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/// The distance between two events: through the calendar it is a sum of two bounds that are known; a search around the
/// first event finds whether there is a shorter way that avoids the calendar, and goes no further than it could pay.
final class Between {

    private final Edges edges;
    private final Reach late;
    private final Reach early;

    Between(Edges edges, Reach late, Reach early) {
        this.edges = edges;
        this.late = late;
        this.early = early;
    }

    OptionalLong most(int from, int to) {
        boolean calendar = early.reaches(from) && late.reaches(to);
        // reduced lengths (by the potential of `late`) are never negative
        long shift = late.distance(from) - late.distance(to);
        long best = calendar ? early.distance(from) + late.distance(to) : Long.MAX_VALUE;
        long limit = calendar ? best + shift : Long.MAX_VALUE;
        Map<Integer, Long> known = new HashMap<>();
        Heap heap = new Heap();
        known.put(from, 0L);
        heap.add(0, from);
        while (!heap.isEmpty() && heap.key() < limit) {
            long length = heap.key();
            int here = heap.take();
            if (here == to) {
                return OptionalLong.of(length - shift);
            }
            if (known.getOrDefault(here, Long.MAX_VALUE) != length || here == TimeNetwork.ORIGIN && here != from) {
                continue;
            }
            for (int out = edges.firstOut[here]; out >= 0; out = edges.nextOut[out]) {
                if (late.has(out)) {
                    int there = edges.to[out];
                    long reduced = length + edges.bound[out] + late.distance(here) - late.distance(there);
                    if (reduced < limit && reduced < known.getOrDefault(there, Long.MAX_VALUE)) {
                        known.put(there, reduced);
                        heap.add(reduced, there);
                    }
                }
            }
        }
        return calendar ? OptionalLong.of(best) : OptionalLong.empty();
    }
}
