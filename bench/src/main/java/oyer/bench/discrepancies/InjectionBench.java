package oyer.bench.discrepancies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.time.SameEvent;

/// `oyer bench contradictions BENCH-FOLDER [CASES] [--unlearnt] [--narrow] [--misses] [--alarms]`: in real texts one
/// value is changed so that it must clash with another passage of the same text (see [Injection]); how many are found
/// with both passages named, and how many alarms the unchanged texts raise for twenty pages of 300 words. Seeded: the
/// same cases each time. With `--unlearnt`, on texts that no model of Oyer has seen. With `--narrow` only times and
/// numbers are read, which is much quicker, and misses what is found by names.
public final class InjectionBench {

    private static final int WORDS_A_PAGE = 300;

    private record Case(RealTexts text, Injection injection) {}

    private final boolean narrow;

    private InjectionBench(boolean narrow) {
        this.narrow = narrow;
    }

    public static void main(String[] args) throws IOException {
        List<String> flags = List.of(args);
        new InjectionBench(flags.contains("--narrow")).run(args, flags);
    }

    private Read read(String words) {
        return narrow ? Read.timesAndNumbers(words) : Read.of(words);
    }

    private void run(String[] args, List<String> flags) throws IOException {
        int wanted = args.length > 1 && !args[1].startsWith("--") ? Integer.parseInt(args[1]) : 500;
        Path bench = Path.of(args[0]);
        List<RealTexts> texts = (flags.contains("--unlearnt") ? RealTexts.unlearnt(bench) : RealTexts.of(bench))
                .stream().map(RealTexts::cut).toList();
        Map<String, List<Discrepancy>> before = alarms(texts, flags.contains("--alarms"));
        Map<Injection.Kind, List<Case>> possible = new EnumMap<>(Injection.Kind.class);
        for (RealTexts text : texts) {
            for (Injection injection : Injection.in(text.words())) {
                possible.computeIfAbsent(injection.kind(), _ -> new ArrayList<>())
                        .add(new Case(text, injection));
            }
        }
        possible.forEach((kind, list) -> System.out.println("places that can be changed: " + kind + " " + list.size()));
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(500);
        Map<Injection.Kind, int[]> score = new EnumMap<>(Injection.Kind.class);
        List<Injection.Kind> kinds = List.copyOf(possible.keySet());
        int made = 0;
        for (int tries = 0; made < wanted && tries < wanted * 20; tries++) {
            // a date half of the time, as in real files; the other kinds share the rest
            Injection.Kind kind = random.nextBoolean() && possible.containsKey(Injection.Kind.DATE)
                    ? Injection.Kind.DATE
                    : kinds.get(random.nextInt(kinds.size()));
            List<Case> list = possible.getOrDefault(kind, List.of());
            Case one = list.get(random.nextInt(list.size()));
            Optional<String> value = one.injection().changed(one.text().words(), random);
            if (value.isEmpty()) {
                continue;
            }
            made++;
            int[] counts = score.computeIfAbsent(kind, _ -> new int[2]);
            counts[0]++;
            if (found(one, value.get())) {
                counts[1]++;
            } else if (flags.contains("--misses")) {
                miss(one, value.get());
            }
        }
        int all = 0;
        int hit = 0;
        for (Map.Entry<Injection.Kind, int[]> entry : score.entrySet()) {
            int[] counts = entry.getValue();
            all += counts[0];
            hit += counts[1];
            System.out.printf(
                    Locale.ROOT,
                    "%-8s %4d of %4d  %.3f%n",
                    entry.getKey(),
                    counts[1],
                    counts[0],
                    (double) counts[1] / counts[0]);
        }
        System.out.printf(Locale.ROOT, "found with both passages %d of %d  %.3f%n", hit, all, (double) hit / all);
        report(texts, before);
    }

    private Map<String, List<Discrepancy>> alarms(List<RealTexts> texts, boolean print) {
        Map<String, List<Discrepancy>> all = new HashMap<>();
        for (RealTexts text : texts) {
            List<Discrepancy> found = read(text.words()).discrepancies();
            all.put(text.name(), found);
            for (Discrepancy d : print ? found : List.<Discrepancy>of()) {
                System.out.println(text.name() + " " + d.rule() + " " + d.confidence() + " " + d.explanation());
                d.passages()
                        .forEach(p -> System.out.println("    "
                                + text.words()
                                        .substring(
                                                Math.max(0, p.start() - 100),
                                                Math.min(
                                                        text.words().length(),
                                                        Math.min(p.end(), p.start() + 100) + 100))
                                        .replace('\n', ' ')));
            }
        }
        return all;
    }

    private static void report(List<RealTexts> texts, Map<String, List<Discrepancy>> before) {
        long words =
                texts.stream().mapToLong(t -> t.words().split("\\s+").length).sum();
        Map<String, Integer> rules = new TreeMap<>();
        int duplicates = 0;
        int alarms = 0;
        for (List<Discrepancy> list : before.values()) {
            for (Discrepancy d : list) {
                rules.merge(d.rule(), 1, Integer::sum);
                if (d.type() == Discrepancy.Type.DUPLICATE) {
                    duplicates++;
                } else {
                    alarms++;
                }
            }
        }
        double pages = (double) words / WORDS_A_PAGE;
        System.out.printf(
                Locale.ROOT,
                "unchanged: %d texts, %.0f pages, %d alarms (%.2f in 20 pages), %d repeated passages; %s%n",
                texts.size(),
                pages,
                alarms,
                20 * alarms / pages,
                duplicates,
                rules);
    }

    private boolean found(Case one, String value) {
        Injection.Planted planted = one.injection().plant(one.text().words(), value);
        return read(planted.words()).discrepancies().stream()
                .filter(d -> d.type() != Discrepancy.Type.DUPLICATE)
                .anyMatch(d -> d.passages().stream().anyMatch(planted::names)
                        && d.passages().stream().anyMatch(planted::namesOther));
    }

    private void miss(Case one, String value) {
        Injection in = one.injection();
        String words = one.text().words();
        System.out.println("MISS " + in.kind() + " " + one.text().name() + " [" + value + "]");
        Injection.Planted planted = in.plant(words, value);
        Read read = read(planted.words());
        SameEvent.pairs(read.readings(), read.prose()).stream()
                .filter(p -> planted.names(p.first()) && planted.namesOther(p.second())
                        || planted.names(p.second()) && planted.namesOther(p.first()))
                .forEach(p ->
                        System.out.printf(Locale.ROOT, "   likelihood %.3f%n", SameEvent.probability(p.features())));
        System.out.println("   " + around(words, in.start(), in.end()));
        System.out.println("   " + around(words, in.otherStart(), in.otherEnd()));
    }

    private static String around(String words, int start, int end) {
        return words.substring(Math.max(0, start - 120), start).replace('\n', ' ')
                + "<<" + words.substring(start, end) + ">>"
                + words.substring(end, Math.min(words.length(), end + 120)).replace('\n', ' ');
    }
}
