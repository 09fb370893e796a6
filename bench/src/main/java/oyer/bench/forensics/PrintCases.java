package oyer.bench.forensics;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oyer.bench.prints.Invented;
import oyer.forensics.print.Candidate;
import oyer.forensics.print.Comparison;
import oyer.forensics.print.Enrolled;
import oyer.forensics.print.ErrorRates;
import oyer.forensics.print.Finger;
import oyer.forensics.print.Gallery;
import oyer.forensics.print.MissRates;
import oyer.forensics.print.Print;
import oyer.forensics.print.PrintFiles;
import oyer.forensics.print.PrintSearch;
import oyer.forensics.print.PrintTemplate;
import oyer.forensics.print.UnreadablePrint;

/// Case 14: the one public latent with its true exemplar, and error rates from lists of scores.
final class PrintCases {
    private final Path folder;

    PrintCases(Path folder) {
        this.folder = folder.resolve("14_fingerprint");
    }

    void run(Tally tally) throws IOException {
        latent(tally);
        rates(tally);
    }

    private void latent(Tally tally) throws IOException {
        JsonNode wanted =
                Expected.json(folder.resolve("latent_pair.expected.json")).get("sourceafis_3.18.1");
        try {
            List<Print> plain = read("type-13-14-latent-match.an2");
            List<Print> marked = read("type-9-13-9-14-m1.an2");
            Print latent = first(plain, Print.Kind.MARK);
            Print exemplar = first(plain, Print.Kind.EXEMPLAR);
            Print markedLatent = first(marked, Print.Kind.MARK);
            Print markedExemplar = first(marked, Print.Kind.EXEMPLAR);
            score(tally, wanted, "auto latent vs true exemplar (13-14 file)", automatic(latent), automatic(exemplar));
            score(
                    tally,
                    wanted,
                    "auto latent vs true exemplar (same images, 9-13-9-14-m1 file)",
                    automatic(markedLatent),
                    automatic(markedExemplar));
            // these two do not come out again to the digit, nobody knows why; what they show does not change
            double found = Comparison.of(PrintTemplate.of(markedLatent), automatic(markedExemplar))
                    .score();
            tally.holds(
                    "14 marked latent above the best of 288 others, below the threshold",
                    found > wanted.get("top non-mate of 288 (marked)").asDouble() && found < MissRates.THRESHOLD,
                    "score " + found);
            gallery(tally, automatic(latent), PrintTemplate.of(markedLatent), automatic(markedExemplar));
            double exemplars = Comparison.of(PrintTemplate.of(markedExemplar), automatic(markedExemplar))
                    .score();
            tally.holds("14 marked exemplar vs itself", exemplars >= MissRates.THRESHOLD, "score " + exemplars);
            score(
                    tally,
                    wanted,
                    "marked latent vs marked exemplar (48 vs 48, paired points: not independent)",
                    PrintTemplate.of(markedLatent),
                    PrintTemplate.of(markedExemplar));
        } catch (UnreadablePrint e) {
            tally.holds("14 latent pair", false, String.valueOf(e.getMessage()));
        }
    }

    /// The true exemplar among 288 invented prints, as many as the real ones of which the case tells, through the
    /// search
    /// itself: the latent as the program reads it, then as the examiner marked it.
    private static void gallery(Tally tally, PrintTemplate alone, PrintTemplate marked, PrintTemplate exemplar) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(14);
        List<Enrolled> prints = new ArrayList<>();
        for (int i = 0; i < 288; i++) {
            prints.add(new Enrolled("other " + i, "", Finger.UNKNOWN, PrintTemplate.marked(Invented.marking(random))));
        }
        prints.add(144, new Enrolled("own", "", Finger.UNKNOWN, exemplar));
        Gallery gallery = new Gallery(prints);
        int before = rank(alone, gallery);
        int after = rank(marked, gallery);
        System.out.println("14: the true exemplar ranks " + before + " of 289 for the latent read by the program, "
                + after + " for the latent as marked");
        tally.holds("14 the marked latent finds its exemplar", after == 1 && before > 1, before + ", then " + after);
    }

    /// One more than the others that score as much or more: where all score nothing, nobody ranks first.
    private static int rank(PrintTemplate probe, Gallery gallery) {
        List<Candidate> all =
                PrintSearch.of(probe, gallery, gallery.prints().size(), _ -> {}).candidates();
        double own = all.stream()
                .filter(candidate -> candidate.print().id().equals("own"))
                .mapToDouble(Candidate::score)
                .findFirst()
                .orElseThrow();
        return (int) all.stream().filter(candidate -> candidate.score() >= own).count();
    }

    private List<Print> read(String name) throws UnreadablePrint {
        return PrintFiles.read(folder.resolve(name), Optional.empty(), new ArrayList<>());
    }

    private static Print first(List<Print> prints, Print.Kind kind) {
        return prints.stream()
                .filter(print -> print.kind() == kind && print.image().isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + kind + " among " + prints));
    }

    private static PrintTemplate automatic(Print print) {
        return PrintTemplate.extracted(print.image().orElseThrow());
    }

    private static void score(Tally tally, JsonNode wanted, String name, PrintTemplate probe, PrintTemplate candidate) {
        tally.printed(
                "14 " + name,
                wanted.get(name).asDouble(),
                Comparison.of(probe, candidate).score(),
                2);
    }

    private static final Pattern RATES =
            Pattern.compile("EER=([0-9.]+) @[0-9.]+ FMR100=([0-9.]+) FMR1000=([0-9.]+) ZeroFMR=([0-9.]+)");

    /// From each list of scores, the rates that were printed of it.
    private void rates(Tally tally) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("eval.txt"));
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().startsWith("scores_"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String set = file.getFileName().toString().replace("scores_", "").replace(".csv", "");
            int at = 0;
            while (at < lines.size() && !lines.get(at).startsWith(set + ":")) {
                at++;
            }
            Matcher matcher = RATES.matcher(at + 1 < lines.size() ? lines.get(at + 1) : "");
            if (!matcher.find()) {
                tally.holds("14 " + set, false, "no rates printed of it");
                continue;
            }
            ErrorRates rates = rates(file);
            tally.printed("14 " + set + " EER", Double.parseDouble(matcher.group(1)), rates.equal(), 3);
            tally.printed("14 " + set + " FMR100", Double.parseDouble(matcher.group(2)), rates.missedAt(0.01), 4);
            tally.printed("14 " + set + " FMR1000", Double.parseDouble(matcher.group(3)), rates.missedAt(0.001), 4);
            tally.printed("14 " + set + " ZeroFMR", Double.parseDouble(matcher.group(4)), rates.missedAt(0), 4);
        }
    }

    private static ErrorRates rates(Path file) throws IOException {
        List<Double> mates = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split(",", -1);
            if (cells.length >= 4 && !cells[0].toLowerCase(Locale.ROOT).startsWith("probe")) {
                (cells[2].equals("1") ? mates : others).add(Double.valueOf(cells[3]));
            }
        }
        return new ErrorRates(sorted(mates), sorted(others));
    }

    private static double[] sorted(List<Double> scores) {
        double[] all = scores.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(all);
        return all;
    }
}
