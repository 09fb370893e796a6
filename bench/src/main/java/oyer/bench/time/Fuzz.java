package oyer.bench.time;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Language;
import oyer.core.text.Span;

/// Reads seeded mutations of real documents: nothing may throw, every span must quote its text, none may overlap.
final class Fuzz {

    private static final long SEED = 42;
    private static final int LONGEST = 600;

    private Fuzz() {}

    static void run(List<Sample> samples, int documents) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        Map<Language, long[]> counts = new EnumMap<>(Language.class); // documents, readings
        for (int i = 0; i < documents; i++) {
            Sample from = samples.get(random.nextInt(samples.size()));
            String text = mutate(
                    from.text(), samples.get(random.nextInt(samples.size())).text(), random);
            Sample sample = new Sample(from.name(), from.language(), text, from.written(), List.of());
            long[] count = counts.computeIfAbsent(from.language(), _ -> new long[2]);
            count[0]++;
            int end = 0;
            for (TimeReading reading : OyerTagger.read(sample)) {
                Span span = reading.passage().span();
                if (span.start() < end
                        || span.end() > text.length()
                        || !text.substring(span.start(), span.end())
                                .equals(reading.passage().words())) {
                    throw new IllegalStateException("span " + span + " in mutation " + i + " of " + from.name());
                }
                end = span.end();
                count[1]++;
            }
        }
        counts.forEach((language, count) -> System.out.println(
                "fuzz: " + count[0] + " mutated " + language + " documents, " + count[1] + " readings, no exception"));
    }

    private static String mutate(String text, String other, RandomGenerator random) {
        int start = random.nextInt(Math.max(1, text.length()));
        StringBuilder mutated =
                new StringBuilder(text.substring(start, Math.min(text.length(), start + random.nextInt(1, LONGEST))));
        int changes = random.nextInt(1, 12);
        for (int i = 0; i < changes && !mutated.isEmpty(); i++) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(5)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, (char) random.nextInt(0x20, 0x2100));
                case 2 -> mutated.setCharAt(at, (char) ('0' + random.nextInt(10)));
                case 3 -> {
                    int from = random.nextInt(other.length());
                    mutated.insert(at, other, from, Math.min(other.length(), from + random.nextInt(40)));
                }
                default -> mutated.insert(at, mutated.substring(at, Math.min(mutated.length(), at + 9)));
            }
        }
        return mutated.toString();
    }
}
