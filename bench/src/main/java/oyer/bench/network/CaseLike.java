package oyer.bench.network;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A made-up set of constraints like those of a case, true but for ten planted contradictions. Times are minutes.
///
/// @param events how many, the origin included
/// @param planted statements that cannot be true with others
record CaseLike(int events, List<Says> statements, List<Integer> planted) {

    /// `to` lies between `least` and `most` after `from`.
    record Says(int from, int to, long least, long most) {}

    private static final int DAY = 1440;
    private static final int THREAD = 5_000;

    /// Three events in ten are dated, to the day, the week or the month; the others are tied to events near them. Over
    /// the same twenty years a larger case has more threads, of 5,000 events each, rather than a denser one.
    static CaseLike of(int constraints, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int events = constraints / 2;
        long[] time = new long[events];
        List<Says> says = new ArrayList<>(constraints);
        for (int i = 1; i < events; i++) {
            time[i] = random.nextLong(20L * 365 * DAY);
        }
        for (int i = 1; i < events; i += THREAD) {
            java.util.Arrays.sort(time, i, Math.min(events, i + THREAD));
        }
        int made = 0;
        List<Integer> exact = new ArrayList<>();
        for (int i = 1; i < events; i++) {
            if (random.nextInt(10) < 3) {
                int width = random.nextInt(3) == 0 ? 30 * DAY : random.nextInt(3) == 0 ? 7 * DAY : DAY;
                long first = time[i] - random.nextInt(width);
                says.add(new Says(0, i, first, first + width - 1));
                if (width == DAY) {
                    exact.add(i);
                }
                made++;
            }
        }
        while (made < constraints - 20) {
            int a = 1 + random.nextInt(events - 1);
            int b = Math.clamp(a + random.nextInt(-25, 26), 1, events - 1);
            if (a == b || (a - 1) / THREAD != (b - 1) / THREAD) {
                continue;
            }
            long apart = time[b] - time[a];
            boolean order = random.nextInt(3) == 0;
            long slack = 1 + random.nextLong(Math.max(60, Math.abs(apart) / 4));
            says.add(order && apart >= 0 ? new Says(a, b, 0, 1L << 35) : new Says(a, b, apart - slack, apart + slack));
            made++;
        }
        List<Integer> planted = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int a = exact.get((2 * i + 1) * exact.size() / 21);
            int b = Math.min(events - 1, a + 40 + random.nextInt(40));
            int middle = Math.min(events - 2, a + 20);
            says.add(new Says(a, middle, time[middle] - time[a] - 90, time[middle] - time[a] + 90));
            planted.add(says.size());
            // many days later than the calendar allows
            long off = time[b] - time[middle] + 400L * DAY;
            says.add(new Says(middle, b, off, off + 600));
            if (!exact.contains(b)) {
                says.add(new Says(0, b, time[b] - 2 * DAY, time[b] + 2 * DAY));
            }
        }
        return new CaseLike(events, says, planted);
    }

    /// One date, and each event so long after the one before it; ten planted lengths are wrong.
    static CaseLike chain(int constraints, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Says> says = new ArrayList<>(constraints);
        says.add(new Says(0, 1, 0, DAY - 1));
        int events = constraints - 10;
        for (int i = 2; i < events; i++) {
            long length = random.nextLong(DAY);
            says.add(new Says(i - 1, i, length, length + 30));
        }
        List<Integer> planted = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int a = 1 + (events - 10) / 10 * i;
            planted.add(says.size());
            says.add(new Says(a, a + 3, 9L * DAY, 10L * DAY));
        }
        return new CaseLike(events, says, planted);
    }
}
