package oyer.bench.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oyer.core.text.Language;

/// `oyer bench time PATH [--peers] [--errors] [--calibration] [--speed] [--fuzz N]`: strict, relaxed and value F1 per
/// set, ours and the peers' in one run,
/// then speed, and that cost stays linear on pathological texts. PATH holds `time/` and `people/` as the bench sets do.
public final class TimeBench {

    private TimeBench() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        List<String> flags = List.of(args).subList(1, args.length);
        Map<String, List<Sample>> sets = sets(root);
        for (Map.Entry<String, List<Sample>> set : sets.entrySet()) {
            List<Tagger> taggers = new ArrayList<>(List.of(new OyerTagger()));
            if (flags.contains("--peers")) {
                taggers.addAll(Peers.all(set.getKey()));
            }
            for (Tagger tagger : taggers) {
                score(set.getKey(), set.getValue(), tagger, flags);
            }
        }
        Path sentences = root.resolve("time/recognizers-text-dev");
        if (Files.isDirectory(sentences)) {
            Recognizers.print(sentences, flags.contains("--errors"));
        }
        if (flags.contains("--calibration")) {
            Calibration.print(sets.values().stream().flatMap(List::stream).toList());
        }
        if (flags.contains("--fuzz")) {
            Fuzz.run(
                    sets.values().stream().flatMap(List::stream).toList(),
                    Integer.parseInt(flags.get(flags.indexOf("--fuzz") + 1)));
        }
        if (flags.contains("--speed")) {
            Speed.print(sets.values().stream().flatMap(List::stream).toList());
            Pathology.print();
        }
    }

    private static Map<String, List<Sample>> sets(Path root) throws IOException {
        Map<String, List<Sample>> sets = new LinkedHashMap<>();
        put(sets, "English news", root.resolve("time/tempeval3-train"), Language.ENGLISH);
        put(sets, "narratives", root.resolve("time/wikiwars-train"), Language.ENGLISH);
        put(sets, "German news", root.resolve("time/krauts-dev"), Language.GERMAN);
        if (Files.isDirectory(root.resolve("people/tab-echr"))) {
            sets.put("judgments", Tab.read(root.resolve("people/tab-echr")));
        }
        if (sets.isEmpty()) {
            // a folder of TimeML itself
            sets.put(root.getFileName().toString(), TimeMl.read(root, Language.ENGLISH));
        }
        return sets;
    }

    private static void put(Map<String, List<Sample>> sets, String name, Path folder, Language language)
            throws IOException {
        if (Files.isDirectory(folder)) {
            sets.put(name, TimeMl.read(folder, language));
        }
    }

    private static void score(String set, List<Sample> samples, Tagger tagger, List<String> flags) {
        Map<Half, Score> scores = new EnumMap<>(Half.class);
        long characters = 0;
        long nanos = 0;
        for (Sample sample : samples) {
            if (tagger.reads(sample)) {
                long start = System.nanoTime();
                List<Sample.Found> found = tagger.tag(sample);
                nanos += System.nanoTime() - start;
                characters += sample.text().length();
                for (Half half : List.of(Half.ALL, Half.of(sample))) {
                    scores.computeIfAbsent(half, _ -> new Score()).add(sample, found);
                }
            }
        }
        double speed = nanos == 0 ? 0 : characters * 1e3 / nanos;
        scores.forEach((half, score) -> System.out.printf(
                Locale.ROOT,
                "%-14s %-10s %-8s %s %s%n",
                set,
                tagger.name(),
                half.label(),
                score,
                half == Half.ALL ? String.format(Locale.ROOT, "%9.3f MB/s", speed) : ""));
        if (flags.contains("--errors") && scores.containsKey(Half.TUNE)) {
            scores.get(Half.TUNE)
                    .errors()
                    .forEach((error, count) -> System.out.println("ERR\t" + set + "\t" + count + "\t" + error));
        }
    }
}
