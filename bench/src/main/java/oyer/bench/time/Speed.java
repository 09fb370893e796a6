package oyer.bench.time;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.text.Language;

/// Megabytes (10^6 characters) of text per second of one core, warm, from the characters on; what is allocated; and
/// how long the first sentence takes from a cold start of the tagger.
final class Speed {

    private static final int ROUNDS = 12;

    /// Enough of a text for a peer, which is warm from the quality pass.
    private static final int PEER_CHARACTERS = 150_000;

    private static final Sample FIRST = new Sample(
            "first", Language.ENGLISH, "He was seen on 3 May 1986 and two days later.", Optional.empty(), List.of());

    private Speed() {}

    /// Nanoseconds that this thread has had of a core: what else runs on the machine does not count.
    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// Milliseconds until a new tagger has read one sentence.
    static double startUp(Tagger tagger, long before) {
        tagger.tag(FIRST);
        return (cpu() - before) / 1e6;
    }

    /// One row per tagger; ours first, by which the others are divided.
    static void print(List<Sample> samples, List<Tagger> taggers, List<Double> startUps) {
        double ours = 0;
        for (int i = 0; i < taggers.size(); i++) {
            Tagger tagger = taggers.get(i);
            List<Sample> read = i == 0 ? samples : some(samples, tagger);
            double[] measured = measure(tagger, read, i == 0 ? ROUNDS : 2);
            ours = i == 0 ? measured[0] : ours;
            System.out.printf(
                    Locale.ROOT,
                    "speed          %-10s warm %8.4f MB/s   %7.1f KB allocated per KB of text   first sentence %6.0f ms%s%n",
                    tagger.name(),
                    measured[0],
                    measured[1],
                    startUps.get(i),
                    i == 0 ? "" : String.format(Locale.ROOT, "   ours is %.0f times as fast", ours / measured[0]));
        }
    }

    /// The best round, and bytes allocated for a character in the last.
    private static double[] measure(Tagger tagger, List<Sample> samples, int rounds) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double best = 0;
        double bytes = 0;
        for (int round = 0; round < rounds; round++) {
            long characters = 0;
            long allocated = thread.getCurrentThreadAllocatedBytes();
            long start = cpu();
            for (Sample sample : samples) {
                tagger.tag(sample);
                characters += sample.text().length();
            }
            best = Math.max(best, characters * 1e3 / (cpu() - start));
            bytes = (thread.getCurrentThreadAllocatedBytes() - allocated) / (double) characters;
        }
        return new double[] {best, bytes};
    }

    private static List<Sample> some(List<Sample> samples, Tagger tagger) {
        List<Sample> some = new ArrayList<>();
        int characters = 0;
        for (Sample sample : samples) {
            if (tagger.reads(sample) && characters < PEER_CHARACTERS) {
                some.add(sample);
                characters += sample.text().length();
            }
        }
        return some;
    }
}
