package oyer.bench.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oyer.core.text.Language;

/// `oyer bench time PATH [--ours | --peers [N]] [--errors] [--calibration] [--linear] [--fuzz N]`: strict, relaxed
/// and value F1 per set and per half of it, ours and the peers' in one run; the sentences of Recognizers-Text; then
/// speed, allocation and start-up of each. `--ours` leaves the peers out, `--peers` holds ours and theirs against a
/// seeded sample of each set, N thousand characters of it, so that a run takes minutes; `--errors` lists the errors
/// of the half that rules are found by, `--linear` shows that cost stays linear on long and on pathological texts.
/// PATH holds `time/` and `people/` as the bench sets do.
public final class TimeBench {

    /// Thousands of characters of a set, when nobody says how many.
    private static final int DRAWN = 100;
    private static final String JUDGMENTS = "judgments";

    private TimeBench() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        List<String> flags = List.of(args).subList(1, args.length);
        long cold = Speed.cpu();
        Tagger ours = new OyerTagger();
        List<Tagger> taggers = new ArrayList<>(List.of(ours));
        List<Double> startUps = new ArrayList<>(List.of(Speed.startUp(ours, cold)));
        Map<String, List<Sample>> sets = sets(root);
        boolean sampled = flags.contains("--peers");
        if (sampled) {
            sets.replaceAll((set, samples) -> drawn(set, samples, thousands(flags)));
        }
        List<Sample> all = sets.values().stream().flatMap(List::stream).toList();
        if (!flags.contains("--ours")) {
            Peers.each((peer, milliseconds) -> {
                taggers.add(peer);
                startUps.add(milliseconds);
            });
        }
        for (Map.Entry<String, List<Sample>> set : sets.entrySet()) {
            score(set.getKey(), set.getValue(), ours, flags);
            if (!flags.contains("--ours")) {
                for (Tagger peer : Peers.all(set.getKey(), taggers)) {
                    score(set.getKey(), set.getValue(), peer, List.of());
                }
            }
        }
        Path sentences = root.resolve("time/recognizers-text-dev");
        if (Files.isDirectory(sentences) && !sampled) {
            Recognizers.print(sentences, flags.contains("--errors"));
        }
        Speed.print(all, taggers, startUps);
        if (flags.contains("--calibration")) {
            Calibration.print(all);
        }
        if (flags.contains("--fuzz")) {
            Fuzz.run(all, Integer.parseInt(flags.get(flags.indexOf("--fuzz") + 1)));
        }
        if (flags.contains("--linear")) {
            Pathology.print();
            Pathology.lengths(all);
        }
    }

    private static int thousands(List<String> flags) {
        int at = flags.indexOf("--peers") + 1;
        return at < flags.size() && !flags.get(at).startsWith("--") ? Integer.parseInt(flags.get(at)) : DRAWN;
    }

    /// Documents in the order of a seeded hash of their names, until they hold so many thousand characters.
    private static List<Sample> drawn(String set, List<Sample> samples, int thousands) {
        List<Sample> order = samples.stream()
                .sorted(Comparator.comparingLong(Half::hash).thenComparing(Sample::name))
                .toList();
        List<Sample> drawn = new ArrayList<>();
        long characters = 0;
        for (Sample sample : order) {
            if (characters < thousands * 1000L) {
                drawn.add(sample);
                characters += sample.text().length();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "sample         %s: %d of %d documents, %d characters%n",
                set,
                drawn.size(),
                samples.size(),
                characters);
        return drawn;
    }

    private static Map<String, List<Sample>> sets(Path root) throws IOException {
        Map<String, List<Sample>> sets = new LinkedHashMap<>();
        put(sets, "English news", root.resolve("time/tempeval3-train"), Language.ENGLISH);
        put(sets, "narratives", root.resolve("time/wikiwars-train"), Language.ENGLISH);
        put(sets, "German news", root.resolve("time/krauts-dev"), Language.GERMAN);
        if (Files.isDirectory(root.resolve("people/tab-echr"))) {
            sets.put(JUDGMENTS, Tab.read(root.resolve("people/tab-echr")));
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
        if (samples.stream().noneMatch(tagger::reads)) {
            return;
        }
        Map<Half, Score> scores = new EnumMap<>(Half.class);
        long characters = 0;
        long nanos = 0;
        for (Sample sample : samples) {
            if (tagger.reads(sample)) {
                long start = Speed.cpu();
                List<Sample.Found> found = tagger.tag(sample);
                nanos += Speed.cpu() - start;
                characters += sample.text().length();
                List<Sample.Found> counted = set.equals(JUDGMENTS) ? Tab.asMarked(sample.text(), found) : found;
                for (Half half : List.of(Half.ALL, Half.of(sample))) {
                    scores.computeIfAbsent(half, _ -> new Score()).add(sample, counted);
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
