package oyer.bench.forensics;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import oyer.forensics.frequency.LocusTable;
import oyer.forensics.frequency.Population;
import oyer.forensics.frequency.RareAllele;
import oyer.forensics.kinship.Kinship;
import oyer.forensics.kinship.Relationship;
import oyer.forensics.mixture.Contributor;
import oyer.forensics.mixture.Evidence;
import oyer.forensics.mixture.MixtureRatio;
import oyer.forensics.mixture.Model;
import oyer.forensics.mixture.Proposition;
import oyer.forensics.profile.Allele;
import oyer.forensics.profile.Genotype;
import oyer.forensics.profile.Locus;
import oyer.forensics.profile.Profile;
import oyer.forensics.single.DatabaseSearch;
import oyer.forensics.single.MatchProbability;

/// Cases 01, 02, 03, 08 and 09: single source, related alternatives, kinship, searches of databases.
final class TraceCases {
    private static final double SIX_DIGITS = 5e-7;

    private final Path folder;

    TraceCases(Path folder) {
        this.folder = folder;
    }

    void run(Tally tally) throws IOException {
        single(tally);
        practice(tally);
        related(tally);
        kinship(tally);
        searches(tally);
    }

    private void single(Tally tally) throws IOException {
        Map<String, double[]> products = new TreeMap<>();
        for (List<String> row : Expected.rows(folder.resolve("01_single_source_rmp_codis13.csv"), ',')) {
            double[] product = products.computeIfAbsent(row.getFirst(), _ -> new double[] {1, 1, 1, 1});
            double[] got = {
                at(row, MatchProbability.PRODUCT, 0),
                at(row, MatchProbability.RECOMMENDATION_4_1, 0.01),
                at(row, MatchProbability.EQUATION_4_10, 0.01),
                at(row, MatchProbability.EQUATION_4_10, 0.03)
            };
            for (int i = 0; i < 4; i++) {
                product[i] *= got[i];
                tally.near(
                        "01 " + row.getFirst() + " " + row.get(1) + " " + i,
                        number(row.get(6 + i)),
                        got[i],
                        SIX_DIGITS);
            }
        }
        JsonNode expected = Expected.json(folder.resolve("01_single_source_rmp_codis13.expected.json"))
                .get("computed_here");
        List<String> columns = List.of("_hw", "_n44_01", "_n410_01", "_n410_03");
        products.forEach((population, product) -> {
            for (int i = 0; i < 4; i++) {
                String name = population + columns.get(i);
                tally.near("01 " + name, expected.get(name).asDouble(), product[i], SIX_DIGITS);
            }
        });
    }

    private static double at(List<String> row, MatchProbability formula, double theta) {
        double p = number(row.get(4));
        return row.get(2).equals(row.get(3))
                ? formula.homozygous(p, theta)
                : formula.heterozygous(p, number(row.get(5)), theta);
    }

    private void practice(Tally tally) throws IOException {
        JsonNode expected = Expected.json(folder.resolve("02_nrc_theta_practice.json"));
        for (var pair : Map.of(
                        "product_rule", MatchProbability.PRODUCT,
                        "nrc_rec_4.1", MatchProbability.RECOMMENDATION_4_1,
                        "nrc_rec_4.2_eq4.10", MatchProbability.EQUATION_4_10)
                .entrySet()) {
            double got = pair.getValue().heterozygous(0.2, 0.3, 0.05)
                    * pair.getValue().homozygous(0.1, 0.05);
            tally.near("02 " + pair.getKey(), expected.get(pair.getKey()).asDouble(), got, SIX_DIGITS);
        }
    }

    private void related(Tally tally) throws IOException {
        Locus locus = Locus.of("TH01");
        Population population = new Population(
                "p15", "p15", "", new TreeMap<>(Map.of(locus, table(Map.of("12", .15, "13", .15, "14", .15)))));
        JsonNode check = Expected.json(folder.resolve("03_check.json"));
        for (List<String> row : Expected.rows(folder.resolve("03_lrmix_p15_scenarios.csv"), ',')) {
            List<Profile> replicates = new ArrayList<>();
            for (String shown : row.get(1).split(";", -1)) {
                replicates.add(profile("stain", locus, shown));
            }
            Profile person = profile("P", locus, row.get(2));
            Contributor other = row.get(4).equals("unrelated")
                    ? new Contributor.Unknown(0.1)
                    : Relationship.PARENT_CHILD.of(person, 0.1);
            double got = MixtureRatio.of(
                            new Evidence(replicates, List.of(person)),
                            Optional.of(person),
                            new Proposition(List.of(new Contributor.Known(person, 0.1))),
                            new Proposition(List.of(other)),
                            new Model(population, new RareAllele.None(), 0.05, number(row.get(3))))
                    .ratio();
            tally.near(
                    "03 " + row.getFirst(),
                    check.get(row.getFirst()).get("recomputed").asDouble(),
                    got,
                    SIX_DIGITS);
        }
    }

    private static Profile profile(String name, Locus locus, String alleles) {
        List<Allele> found = new ArrayList<>();
        for (String allele : alleles.split("/", -1)) {
            found.add(Allele.of(allele));
        }
        return Profile.of(name, Map.of(locus, found));
    }

    private static LocusTable table(Map<String, Double> frequencies) {
        TreeMap<Allele, Double> table = new TreeMap<>();
        frequencies.forEach((allele, f) -> table.put(Allele.of(allele), f));
        return new LocusTable(table, OptionalInt.empty());
    }

    private void kinship(Tally tally) throws IOException {
        LocusTable table = table(Map.of("1", .1, "2", .2, "3", .3, "4", .4));
        List<Relationship> columns =
                List.of(Relationship.PARENT_CHILD, Relationship.FULL_SIBLING, Relationship.HALF_SIBLING);
        for (List<String> row : Expected.rows(folder.resolve("08_kinship_single_locus.csv"), ',')) {
            for (int i = 0; i < 3; i++) {
                double got = new Kinship(columns.get(i), 0).ratio(genotype(row.get(0)), genotype(row.get(1)), table);
                tally.near(
                        "08 " + row.get(0) + " " + row.get(1) + " " + columns.get(i),
                        number(row.get(2 + i)),
                        got,
                        SIX_DIGITS);
            }
        }
    }

    private static Genotype genotype(String letters) {
        return Genotype.of(String.valueOf(letters.charAt(0) - 'a' + 1), String.valueOf(letters.charAt(2) - 'a' + 1));
    }

    private void searches(Tally tally) throws IOException {
        for (List<String> row : Expected.rows(folder.resolve("09_database_search.csv"), ',')) {
            double got = row.get(1).isEmpty()
                    ? DatabaseSearch.pairs(Long.parseLong(row.get(2)))
                    : new DatabaseSearch(number(row.get(3)), Long.parseLong(row.get(2))).expected();
            tally.near("09 " + row.getFirst(), number(row.get(4)), got, SIX_DIGITS);
        }
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }
}
