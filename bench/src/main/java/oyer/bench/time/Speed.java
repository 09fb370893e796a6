package oyer.bench.time;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/// Megabytes (10^6 characters) of text per second, warm, on one thread, from the characters on; and what is allocated.
final class Speed {

    private static final int ROUNDS = 12;

    private Speed() {}

    static void print(List<Sample> samples) {
        OyerTagger tagger = new OyerTagger();
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double best = 0;
        double bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long characters = 0;
            long allocated = thread.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            for (Sample sample : samples) {
                tagger.tag(sample);
                characters += sample.text().length();
            }
            best = Math.max(best, characters * 1e3 / (System.nanoTime() - start));
            bytes = (thread.getCurrentThreadAllocatedBytes() - allocated) / (double) characters;
        }
        System.out.printf(Locale.ROOT, "warm %.2f MB/s, %.1f KB allocated per KB of text%n", best, bytes);
    }
}
