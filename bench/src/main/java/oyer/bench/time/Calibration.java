package oyer.bench.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import oyer.bench.time.Sample.Found;
import oyer.core.casefile.TimeReading;

/// Of readings at a confidence, how many are right (overlap and the same value): the reliability table, and the same by
/// rule, from which the rules' `sure=` were set.
final class Calibration {

    /// Readings and right ones.
    private static final class Count {
        private int all;
        private int right;

        private void add(boolean isRight) {
            all++;
            if (isRight) {
                right++;
            }
        }

        private double share() {
            return all == 0 ? 0 : (double) right / all;
        }
    }

    private Calibration() {}

    /// @param samples with gold values; those without are left out
    static void print(List<Sample> samples) {
        Map<String, Count> byRule = new TreeMap<>();
        Map<String, Count> byConfidence = new TreeMap<>();
        for (Sample sample : samples) {
            if (sample.gold().stream().allMatch(found -> found.value().isEmpty())) {
                continue;
            }
            for (TimeReading reading : OyerTagger.read(sample)) {
                boolean right = sample.gold().stream().anyMatch(gold -> isRight(gold, reading));
                String language = sample.language().code();
                byRule.computeIfAbsent(language + " " + reading.grounds().rule(), _ -> new Count())
                        .add(right);
                byConfidence
                        .computeIfAbsent(
                                String.format(
                                        Locale.ROOT,
                                        "%.1f",
                                        Math.floor(reading.grounds().confidence() * 10) / 10),
                                _ -> new Count())
                        .add(right);
            }
        }
        byConfidence.forEach((confidence, count) -> System.out.printf(
                Locale.ROOT, "confidence %s: %5d readings, %.3f right%n", confidence, count.all, count.share()));
        byRule.forEach((rule, count) ->
                System.out.printf(Locale.ROOT, "rule %-32s %5d %.3f%n", rule, count.all, count.share()));
    }

    private static boolean isRight(Found gold, TimeReading reading) {
        return gold.span().overlaps(reading.passage().span())
                && gold.value().equals(reading.timex().value());
    }
}
