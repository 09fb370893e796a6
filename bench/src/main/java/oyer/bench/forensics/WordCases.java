package oyer.bench.forensics;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oyer.forensics.matrix.Finding;
import oyer.forensics.matrix.Sample;
import oyer.forensics.matrix.SampleMatrix;
import oyer.forensics.print.NoHit;
import oyer.forensics.serology.Abo;
import oyer.forensics.serology.AboComparison;

/// Cases 11, 12 and 13: searches without result, blood groups, the matrix and what it must and must not say.
final class WordCases {
    private final Path folder;

    WordCases(Path folder) {
        this.folder = folder;
    }

    void run(Tally tally) throws IOException {
        for (List<String> row : Expected.rows(folder.resolve("11_fp_no_hit_bayes.csv"), ',')) {
            NoHit none = new NoHit(Double.parseDouble(row.get(1)));
            String name = "11 " + row.get(0) + " " + row.get(2);
            tally.printed(
                    name, Double.parseDouble(row.get(3)), none.enrolledGivenNone(Double.parseDouble(row.get(0))), 4);
            tally.printed(name + " LR", Double.parseDouble(row.get(4)), none.likelihoodRatioForNotEnrolled(), 3);
        }
        for (List<String> row : Expected.rows(folder.resolve("12_abo_truth_table.csv"), ',')) {
            boolean mixed = row.get(0).startsWith("mixture");
            String reading = row.get(1);
            Optional<Abo> stain = Abo.of(reading.contains(" ") ? reading.substring(0, reading.indexOf(' ')) : reading);
            AboComparison comparison = new AboComparison(stain, Abo.of(row.get(2)), mixed);
            String got = comparison.result().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            tally.holds("12 " + row, row.get(3).startsWith(got), got);
        }
        matrix(tally);
    }

    private void matrix(Tally tally) throws IOException {
        JsonNode expected = Expected.json(folder.resolve("13_exclusion_matrix_42.expected.json"));
        List<Sample> samples = new ArrayList<>();
        for (List<String> row : Expected.rows(folder.resolve("13_exclusion_matrix_42.csv"), ',')) {
            Map<String, Finding> findings = new LinkedHashMap<>();
            for (int i = 0; i < 3; i++) {
                findings.put(List.of("V1", "V2", "POI").get(i), finding(row.get(4 + i)));
            }
            samples.add(new Sample(
                    row.get(0),
                    row.get(1).equals("tested"),
                    !row.get(2).startsWith("no "),
                    Abo.of(row.get(3)),
                    findings));
        }
        SampleMatrix matrix = new SampleMatrix(
                samples,
                List.of(
                        new SampleMatrix.Person("V1", true, Optional.of(Abo.A)),
                        new SampleMatrix.Person("V2", true, Optional.of(Abo.AB)),
                        new SampleMatrix.Person("POI", false, Optional.empty())),
                "1985 serology");
        JsonNode counts = expected.get("counts");
        tally.near("13 tested", counts.get("tested").asDouble(), matrix.tested(), 0);
        tally.near("13 usable", counts.get("usable").asDouble(), matrix.usable().size(), 0);
        tally.near("13 excluded", counts.get("POI_excluded").asDouble(), matrix.count("POI", Finding.EXCLUDED), 0);
        tally.near(
                "13 inconclusive",
                counts.get("POI_inconclusive").asDouble(),
                matrix.count("POI", Finding.INCONCLUSIVE),
                0);
        tally.near(
                "13 victims",
                counts.get("usable_consistent_with_a_victim").asDouble(),
                matrix.consistentWithVictim(),
                0);
        List<String> words = matrix.words();
        for (JsonNode said : expected.get("must_say")) {
            tally.holds("13 says", words.contains(said.asText()), said.asText() + " not in " + words);
        }
        for (JsonNode unsaid : expected.get("must_not_say")) {
            tally.holds("13 does not say", !String.join(". ", words).contains(unsaid.asText()), unsaid.asText());
        }
    }

    private static Finding finding(String cell) {
        return switch (cell) {
            case "excluded" -> Finding.EXCLUDED;
            case "not excluded" -> Finding.NOT_EXCLUDED;
            case "inconclusive" -> Finding.INCONCLUSIVE;
            default -> Finding.NO_RESULT;
        };
    }
}
