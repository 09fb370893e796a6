package oyer.bench.boxes;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Counts of what was right, by measure, in the order in which measures first came.
final class Tally {
    private final Map<String, int[]> counts = new LinkedHashMap<>();

    void add(String measure, boolean right) {
        int[] count = counts.computeIfAbsent(measure, _ -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
    }

    /// How many were right; 0 for a measure that nothing was counted for.
    int right(String measure) {
        return counts.getOrDefault(measure, new int[2])[0];
    }

    void addAll(Tally other) {
        other.counts.forEach((measure, more) -> {
            int[] count = counts.computeIfAbsent(measure, _ -> new int[2]);
            count[0] += more[0];
            count[1] += more[1];
        });
    }

    void print() {
        counts.forEach((measure, count) -> System.out.printf(
                Locale.ROOT, "  %-34s %.3f  %d of %d%n", measure, (double) count[0] / count[1], count[0], count[1]));
    }
}
