package oyer.bench.store;

import java.util.Arrays;
import java.util.Locale;

/// Times of one kind of question.
final class Latency {

    private double[] millis = new double[256];
    private int count;

    void add(long nanos) {
        if (count == millis.length) {
            millis = Arrays.copyOf(millis, count * 2);
        }
        millis[count++] = nanos / 1e6;
    }

    void addAll(Latency other) {
        for (int i = 0; i < other.count; i++) {
            add((long) (other.millis[i] * 1e6));
        }
    }

    @Override
    public String toString() {
        double[] sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "n %5d   p50 %7.2f ms   p99 %7.2f ms   max %7.2f ms",
                count,
                sorted[count / 2],
                sorted[(int) Math.min(count - 1L, Math.ceil(count * 0.99) - 1)],
                sorted[count - 1]);
    }
}
