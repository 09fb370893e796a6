package oyer.bench.time;

import java.util.List;
import java.util.Locale;

/// Megabytes of text per second, warm, on one thread.
final class Speed {

    private Speed() {}

    static void print(List<Sample> samples, List<Tagger> taggers) {
        for (Tagger tagger : taggers) {
            List<Sample> own = samples.stream().filter(tagger::reads).toList();
            boolean ours = tagger instanceof OyerTagger;
            double best = 0;
            for (int round = 0; round < (ours ? 12 : 1); round++) {
                long characters = 0;
                long start = System.nanoTime();
                for (Sample sample : own) {
                    tagger.tag(sample);
                    characters += sample.text().length();
                }
                best = Math.max(best, characters / 1e6 / ((System.nanoTime() - start) / 1e9));
            }
            System.out.printf(Locale.ROOT, "%-10s %.3f MB/s%n", tagger.name(), best);
        }
    }
}
