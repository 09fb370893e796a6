package oyer.bench.forensics;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oyer.core.casefile.TraceComparison;
import oyer.forensics.matrix.Finding;
import oyer.forensics.matrix.SampleMatrix;
import oyer.forensics.print.Candidate;
import oyer.forensics.print.Enrolled;
import oyer.forensics.print.Finger;
import oyer.forensics.print.MissRates;
import oyer.forensics.print.NoHit;
import oyer.forensics.print.PrintSearch;
import oyer.forensics.print.PrintTemplate;
import oyer.forensics.print.PrintWords;
import oyer.forensics.read.SampleTable;
import oyer.forensics.report.Asked;
import oyer.forensics.report.ComparisonFile;
import oyer.forensics.report.SamplesReport;
import oyer.forensics.report.Scale;
import oyer.forensics.serology.Abo;
import oyer.forensics.serology.AboComparison;

/// Cases 11, 12 and 13: searches without result, blood groups, the matrix and what it must and must not say.
final class WordCases {
    /// Parts of sentences that would turn counts into a claim about whose blood it is.
    private static final List<String> UNSAID = List.of(
            "belonged to someone other",
            "belongs to someone other",
            "none of the blood",
            "unknown man",
            "unknown donor bled",
            "someone else bled",
            "innocent",
            "42 samples exclude",
            "excluded from 11",
            "excluded from all",
            "excluded from 10 of 42",
            "excluded from 41");

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
        noHit(tally);
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

    /// The rates that ship are those of the case, and the sentence printed for a mark of each size tells its own.
    private void noHit(Tally tally) throws IOException {
        Set<String> seen = new TreeSet<>();
        for (List<String> row : Expected.rows(folder.resolve("11_fp_no_hit_bayes.csv"), ',')) {
            if (!seen.add(row.get(2)) || row.get(2).contains("rank-1")) {
                continue;
            }
            Matcher side = Pattern.compile("([0-9.]+) mm").matcher(row.get(2));
            double area = side.find() ? Math.pow(Double.parseDouble(side.group(1)), 2) : 400;
            double missed = MissRates.shipped().at(area).belowThreshold();
            tally.printed("11 shipped, " + row.get(2), Double.parseDouble(row.get(1)), missed, 4);
            PrintSearch none = new PrintSearch(
                    List.of(new Candidate(
                            1,
                            new Enrolled("a", "", Finger.UNKNOWN, new PrintTemplate(new byte[0])),
                            MissRates.THRESHOLD - 30)),
                    1,
                    new PrintSearch.Scores(0, 0, 0));
            String words = String.join(" ", PrintWords.of(none, area, Optional.empty()));
            tally.holds(
                    "11 words, " + row.get(2),
                    words.contains("neither identifies nor excludes any person who is enrolled")
                            && words.contains(Math.round(100 * missed) + " in 100 of the fingers that were enrolled")
                            && words.contains(String.format(Locale.ROOT, "at most %.2f times", 1 / missed))
                            && !words.toLowerCase(Locale.ROOT).contains(" match "),
                    words);
        }
    }

    private void matrix(Tally tally) throws IOException {
        JsonNode expected = Expected.json(folder.resolve("13_exclusion_matrix_42.expected.json"));
        Path table = folder.resolve("13_exclusion_matrix_42.csv");
        SampleTable read = SampleTable.read(table);
        tally.holds(
                "13 read", read.problems().isEmpty() && read.samples().size() == 42, String.valueOf(read.problems()));
        SampleMatrix matrix = new SampleMatrix(
                read.samples(),
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
        tally.near(
                "13 third donor",
                counts.get("usable_excluding_both_victims_and_POI (third donor required)")
                        .asDouble(),
                matrix.excludingEveryone(),
                0);
        // everything that the page, the paper and the command line would print, our own sentences and cells
        TraceComparison told = new SamplesReport(matrix)
                .of(new Asked("bench", Instant.EPOCH, List.of(), List.of("dna", "samples"), Scale.usual()));
        for (JsonNode said : expected.get("must_say")) {
            tally.holds(
                    "13 says",
                    told.words().contains(said.asText() + "."),
                    said.asText() + " is no sentence of " + told.words());
        }
        String all = ComparisonFile.line(told).toLowerCase(Locale.ROOT);
        List<String> unsaid = new ArrayList<>(UNSAID);
        expected.get("must_not_say").forEach(one -> unsaid.add(one.asText()));
        for (String one : unsaid) {
            tally.holds("13 does not say", !all.contains(one.toLowerCase(Locale.ROOT)), one);
        }
        for (String sentence : told.words()) {
            boolean figure = sentence.chars().anyMatch(Character::isDigit);
            tally.holds(
                    "13 each count has what it is of",
                    !figure || sentence.contains(" of ") || sentence.startsWith("all ") || sentence.startsWith("S38"),
                    sentence);
        }
    }
}
