package oyer.bench.forensics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.forensics.frequency.Population;
import oyer.forensics.frequency.RareAllele;
import oyer.forensics.mixture.Contributor;
import oyer.forensics.mixture.Evidence;
import oyer.forensics.mixture.LocusRatio;
import oyer.forensics.mixture.MixtureRatio;
import oyer.forensics.mixture.Model;
import oyer.forensics.mixture.Proposition;
import oyer.forensics.profile.Profile;
import oyer.forensics.read.FrequencyReader;
import oyer.forensics.read.ProfileReader;

/// The 76 runs by which LRmix Studio was validated, locus by locus.
///
/// At four loci the other engine gives `1 + 2 theta` where nothing was detected; there exactly one is asked for.
final class MixtureCases {

    private static final Set<String> NAMED = Set.of("21 D1S1656", "22 D1S1656", "23 D1S1656", "24 D1S1656");

    private final Path folder;
    private final Map<Path, List<Profile>> read = new HashMap<>();

    MixtureCases(Path folder) {
        this.folder = folder.resolve("04_lrmix_validation");
    }

    private record Run(int id, Evidence evidence, Profile suspect, Proposition first, Proposition second, Model model) {
        MixtureRatio ratio() {
            return MixtureRatio.of(evidence, Optional.of(suspect), first, second, model);
        }
    }

    void run(Tally tally) throws IOException {
        List<Run> runs = runs();
        Map<String, double[]> expected = expected();
        // as the other engine's own test does it: a warm program, all runs once
        runs.forEach(Run::ratio);
        long start = System.nanoTime();
        List<MixtureRatio> ratios = runs.stream().map(Run::ratio).toList();
        double seconds = (System.nanoTime() - start) / 1e9;
        for (int i = 0; i < runs.size(); i++) {
            for (LocusRatio locus : ratios.get(i).loci()) {
                String key = runs.get(i).id() + " " + locus.locus();
                double[] wanted = expected.get(key);
                if (wanted == null) {
                    tally.holds("04 " + key, false, "no such locus in the expected figures");
                    continue;
                }
                double worst = NAMED.contains(key)
                        ? Math.abs(locus.ratio() - 1)
                        : Math.max(
                                off(wanted[2], locus.ratio()),
                                locus.state() == LocusRatio.State.COMPARED
                                        ? Math.max(off(wanted[0], locus.first()), off(wanted[1], locus.second()))
                                        : 0);
                tally.holds(
                        "04 run " + key,
                        worst <= 1e-9,
                        "Hp " + wanted[0] + " / " + locus.first() + ", Hd " + wanted[1] + " / " + locus.second()
                                + ", LR " + wanted[2] + " / " + locus.ratio() + " " + locus.state());
            }
        }
        System.out.printf("04: %d mixture runs in %.3f s%n", runs.size(), seconds);
    }

    private static double off(double expected, double got) {
        return expected == got ? 0 : Math.abs(got - expected) / Math.abs(expected);
    }

    private Map<String, double[]> expected() throws IOException {
        Map<String, double[]> expected = new HashMap<>();
        for (List<String> row : Expected.rows(folder.resolve("expected_per_locus.csv"), ',')) {
            if (!row.get(2).equals("prod")) {
                expected.put(
                        row.get(0) + " " + oyer.forensics.profile.Locus.of(row.get(2)),
                        new double[] {number(row.get(3)), number(row.get(4)), number(row.get(5))});
            }
        }
        return expected;
    }

    private static double number(String cell) {
        return Double.parseDouble(cell.replace(',', '.'));
    }

    private List<Run> runs() throws IOException {
        Population population = FrequencyReader.read(folder.resolve("data/Allele frequencies to use in DyNAmix.csv"))
                .population();
        List<Run> runs = new ArrayList<>();
        for (List<String> row : Expected.rows(folder.resolve("runs.csv"), ',')) {
            runs.add(run(row, population));
        }
        return runs;
    }

    private Run run(List<String> row, Population population) throws IOException {
        Path data = folder.resolve("data").resolve(row.get(1));
        List<Contributor> known = new ArrayList<>();
        List<Profile> typed = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            if (!row.get(3 + k).equals("0")) {
                Profile person = person(data.resolve(row.get(3 + k)));
                typed.add(person);
                known.add(new Contributor.Known(person, number(row.get(12 + k))));
            }
        }
        Profile suspect = person(data.resolve(row.get(7)));
        typed.add(suspect);
        List<Contributor> first = new ArrayList<>(known);
        first.add(new Contributor.Known(suspect, number(row.get(16))));
        List<Contributor> second = new ArrayList<>(known);
        add(first, row.get(8), row.get(10));
        add(second, row.get(9), row.get(11));
        Model model = new Model(
                population, new RareAllele.Unseen(1.0 / (2 * 2085)), number(row.get(17)), number(row.get(18)));
        return new Run(
                Integer.parseInt(row.get(0)),
                new Evidence(profiles(data.resolve(row.get(2))), typed),
                suspect,
                new Proposition(first),
                new Proposition(second),
                model);
    }

    private static void add(List<Contributor> contributors, String number, String dropout) {
        for (int i = 0; i < Integer.parseInt(number); i++) {
            contributors.add(new Contributor.Unknown(number(dropout)));
        }
    }

    private Profile person(Path file) throws IOException {
        return profiles(file).getFirst();
    }

    private List<Profile> profiles(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException("no [" + file + "]");
        }
        List<Profile> known = read.get(file);
        if (known == null) {
            known = ProfileReader.read(file).profiles();
            read.put(file, known);
        }
        return known;
    }
}
