package oyer.bench.network;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import oyer.core.check.network.Clash;
import oyer.core.check.network.TimeNetwork;

/// Load, contradictions with their explanations, and edits, beside Z3 and Choco in one run.
///
/// `NetworkBench [SIZE...]`: sizes up to which peers run are 10,000 for Z3 and 100,000 for Choco unless `--peers` is
/// given, which lets Z3 run at 100,000 too (it takes its time).
public final class NetworkBench {

    private NetworkBench() {}

    public static void main(String[] args) {
        boolean peers = Arrays.asList(args).contains("--peers");
        int[] sizes = Arrays.stream(args)
                .filter(a -> !a.startsWith("--"))
                .mapToInt(Integer::parseInt)
                .toArray();
        sizes = sizes.length == 0 ? new int[] {1_000, 10_000, 100_000, 1_000_000} : sizes;
        for (int warm = 0; warm < 30; warm++) {
            ours(CaseLike.of(10_000, warm), false, "");
            ours(CaseLike.chain(10_000, warm), false, "");
        }
        System.out.println(
                "network        constraints   load+detect   found   explain worst   edit p50     p99     worst   all bounds   bounds after an edit");
        for (int size : sizes) {
            CaseLike made = CaseLike.of(size, 1);
            ours(made, false, "");
            ours(made, true, "like a case");
            CaseLike chain = CaseLike.chain(size, 1);
            ours(chain, false, "");
            ours(chain, true, "one-date chain");
        }
        for (int size : sizes) {
            if (size <= (peers ? 100_000 : 10_000)) {
                long start = now();
                int cores = Z3Peer.cores(CaseLike.of(size, 1));
                double theirs = ms(start);
                System.out.printf(
                        Locale.ROOT,
                        "Z3       %,12d   all cores %,10.1f ms  (%d); ours loaded, detected, explained %,.1f ms, %.0f times quicker%n",
                        size,
                        theirs,
                        cores,
                        ten(CaseLike.of(size, 1)),
                        theirs / ten(CaseLike.of(size, 1)));
            }
            if (size <= 100_000) {
                long start = now();
                boolean seen = ChocoPeer.contradiction(CaseLike.of(size, 1));
                System.out.printf(
                        Locale.ROOT, "Choco    %,12d   contradiction %,6.1f ms  (%s)%n", size, ms(start), seen);
            }
        }
    }

    /// From nothing to all contradictions with their smallest explanations.
    private static double ten(CaseLike made) {
        System.gc();
        long start = now();
        TimeNetwork network = loaded(made);
        int all = 0;
        for (int statement : network.aside()) {
            all += network.why(statement).statements().size();
        }
        return all == 0 ? Double.NaN : ms(start);
    }

    private static TimeNetwork loaded(CaseLike made) {
        TimeNetwork network = new TimeNetwork();
        while (network.events() < made.events()) {
            network.event();
        }
        for (CaseLike.Says says : made.statements()) {
            network.statement();
            network.between(says.from(), says.to(), says.least(), says.most());
        }
        network.sayAll();
        return network;
    }

    /// Processor time of this thread: on a machine that is shared the clock on the wall tells of the others.
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double ms(long start) {
        return (now() - start) / 1e6;
    }

    private static void ours(CaseLike made, boolean print, String name) {
        System.gc();
        long start = now();
        TimeNetwork network = loaded(made);
        List<Integer> aside = network.aside();
        double load = ms(start);
        long asked = now();
        network.latest(made.events() - 1);
        double first = ms(asked);
        double explain = 0;
        int right = 0;
        for (int statement : aside) {
            long began = now();
            Clash clash = network.why(statement);
            explain = Math.max(explain, ms(began));
            right += clash.statements().stream().anyMatch(made.planted()::contains) ? 1 : 0;
        }
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        int edits = print ? 5_000 : 500;
        double[] times = new double[edits];
        for (int i = 0; i < edits; i++) {
            // the first edit takes back the first date: in a chain, the only one
            int statement = i == 0 ? 0 : random.nextInt(network.statements());
            long began = now();
            network.withdraw(statement);
            times[i] = ms(began);
            began = now();
            network.say(statement);
            times[i] = Math.max(times[i], ms(began));
        }
        network.withdraw(0);
        asked = now();
        network.latest(made.events() - 1);
        double again = ms(asked);
        Arrays.sort(times);
        if (print) {
            System.out.printf(
                    Locale.ROOT,
                    "%-15s%,11d  %,9.1f ms   %2d/%d      %8.3f ms  %6.1f us %7.1f us %7.2f ms   %,8.1f ms %,8.2f ms%n",
                    name,
                    made.statements().size(),
                    load,
                    right,
                    aside.size(),
                    explain,
                    times[edits / 2] * 1000,
                    times[edits * 99 / 100] * 1000,
                    times[edits - 1],
                    first,
                    again);
        }
    }
}
