package oyer.bench.forensics;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import oyer.forensics.frequency.LocusTable;
import oyer.forensics.frequency.Population;
import oyer.forensics.frequency.Populations;
import oyer.forensics.frequency.RareAllele;
import oyer.forensics.profile.Allele;
import oyer.forensics.profile.Locus;
import oyer.forensics.profile.Profile;
import oyer.forensics.read.FrequencyReader;
import oyer.forensics.single.MatchProbability;
import oyer.forensics.single.SingleSource;

/// The populations that ship, number by number against the publishers' tables; and the profiles of case 01 by the whole
/// way from file to product, with the table of their publication and with those that ship.
final class ShippedCases {
    private static final double SIX_DIGITS = 5e-7;

    private final Path folder;

    ShippedCases(Path folder) {
        this.folder = folder;
    }

    void run(Tally tally) throws IOException {
        tables(tally);
        profiles(tally);
    }

    private static String id(Path table) {
        String name = String.valueOf(table.getFileName()).replace(".csv", "");
        int cut = name.indexOf('_');
        String publisher = name.substring(0, cut);
        String prefix = publisher.startsWith("NIST") ? "nist-" : publisher.startsWith("FBI") ? "fbi-" : "uk-";
        return prefix + name.substring(cut + 1).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void tables(Tally tally) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("freq"))) {
            files = all.filter(file -> !String.valueOf(file.getFileName()).startsWith("Butler"))
                    .sorted()
                    .toList();
        }
        tally.holds(
                "freq populations",
                files.size() == Populations.all().size(),
                files.size() + " published, " + Populations.all().size() + " shipped");
        for (Path file : files) {
            Optional<Population> shipped = Populations.of(id(file));
            if (shipped.isEmpty()) {
                tally.holds("freq " + id(file), false, "does not ship");
                continue;
            }
            int cells = 0;
            String differs = "";
            for (List<String> row : Expected.rows(file, ',')) {
                Optional<LocusTable> table = shipped.get().at(Locus.of(row.getFirst()));
                double published = Double.parseDouble(row.get(2));
                double got =
                        table.map(t -> t.of(Allele.of(row.get(1))).orElse(0)).orElse(0.0);
                boolean counted = table.filter(t -> t.counted().orElse(0) == Integer.parseInt(row.get(3)))
                        .isPresent();
                cells++;
                // the British tables are printed to eight decimals
                if (published > 0 && (Math.abs(got - published) > 6e-9 || !counted)) {
                    differs += row + " here " + got + "; ";
                }
            }
            tally.holds("freq " + id(file) + ", " + cells + " cells", differs.isEmpty(), differs);
        }
    }

    private void profiles(Tally tally) throws IOException {
        JsonNode expected = Expected.json(folder.resolve("01_single_source_rmp_codis13.expected.json"))
                .get("computed_here");
        Map<String, TreeMap<Locus, List<Allele>>> loci = new LinkedHashMap<>();
        for (List<String> row : Expected.rows(folder.resolve("01_single_source_rmp_codis13.csv"), ',')) {
            loci.computeIfAbsent(row.getFirst(), _ -> new TreeMap<>())
                    .put(
                            Locus.of(row.get(1)),
                            row.get(2).equals(row.get(3))
                                    ? List.of(Allele.of(row.get(2)))
                                    : List.of(Allele.of(row.get(2)), Allele.of(row.get(3))));
        }
        for (var entry : loci.entrySet()) {
            Profile profile = Profile.of(entry.getKey(), entry.getValue());
            Population own = FrequencyReader.read(folder.resolve("freq/Butler2003_" + entry.getKey() + ".csv"))
                    .population();
            tally.near(
                    "01 from files, " + entry.getKey() + " product",
                    expected.get(entry.getKey() + "_hw").asDouble(),
                    of(profile, own, MatchProbability.PRODUCT, 0),
                    SIX_DIGITS);
            tally.near(
                    "01 from files, " + entry.getKey() + " 4.10",
                    expected.get(entry.getKey() + "_n410_03").asDouble(),
                    of(profile, own, MatchProbability.EQUATION_4_10, 0.03),
                    SIX_DIGITS);
            for (Population shipped : Populations.all()) {
                shipped(profile, shipped, tally);
            }
        }
    }

    private static double of(Profile profile, Population population, MatchProbability formula, double theta) {
        return SingleSource.of(profile, population, new RareAllele.FiveOverTwoN(), formula, theta)
                .probability();
    }

    /// The same by the formulas of case 02 written out here, from the shipped counts.
    private static void shipped(Profile profile, Population population, Tally tally) {
        double product = 1;
        double theta = 0.03;
        for (Locus locus : profile.loci().keySet()) {
            Optional<LocusTable> table = population.at(locus);
            if (table.isEmpty()) {
                continue;
            }
            List<Allele> alleles = List.copyOf(profile.alleles(locus).orElseThrow());
            double least = 5.0 / table.get().counted().orElseThrow();
            double p = Math.max(least, table.get().of(alleles.getFirst()).orElse(0));
            double q = Math.max(least, table.get().of(alleles.getLast()).orElse(0));
            double below = (1 + theta) * (1 + 2 * theta);
            product *= alleles.size() == 1
                    ? (2 * theta + (1 - theta) * p) * (3 * theta + (1 - theta) * p) / below
                    : 2 * (theta + (1 - theta) * p) * (theta + (1 - theta) * q) / below;
        }
        tally.near(
                "01 " + profile.name() + " in " + population.id(),
                product,
                of(profile, population, MatchProbability.EQUATION_4_10, theta),
                SIX_DIGITS);
    }
}
