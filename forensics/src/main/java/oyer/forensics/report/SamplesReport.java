package oyer.forensics.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Kind;
import oyer.core.casefile.TraceComparison.Table;
import oyer.forensics.matrix.Finding;
import oyer.forensics.matrix.Sample;
import oyer.forensics.matrix.SampleMatrix;

/// Samples by persons, each cell a state, no result one of its own; then what may be said of the whole.
public record SamplesReport(SampleMatrix matrix) {

    public TraceComparison of(Asked asked) {
        List<String> columns = new ArrayList<>(List.of("sample", "DNA", "blood group"));
        matrix.persons().forEach(p -> columns.add(p.name()));
        List<List<String>> rows = new ArrayList<>();
        for (Sample sample : matrix.samples()) {
            List<String> row = new ArrayList<>(List.of(
                    sample.id(),
                    !sample.tested() ? "not tested" : sample.usable() ? "result" : "no result",
                    sample.group().map(Enum::name).orElse("")));
            matrix.persons().forEach(p -> row.add(words(sample.of(p.name()))));
            rows.add(row);
        }
        List<List<String>> counts = new ArrayList<>();
        matrix.persons().forEach(p -> {
            List<String> row = new ArrayList<>(List.of(p.name() + (p.victim() ? " (victim)" : "")));
            for (Finding finding : Finding.values()) {
                row.add(String.valueOf(matrix.count(p.name(), finding)));
            }
            row.add(matrix.usable().size() + " usable, " + matrix.tested() + " tested, "
                    + matrix.samples().size() + " collected");
            counts.add(row);
        });
        List<String> head = new ArrayList<>(List.of("person"));
        for (Finding finding : Finding.values()) {
            head.add(words(finding));
        }
        head.add("of");
        List<String> words = new ArrayList<>();
        matrix.words().forEach(sentence -> words.add(sentence + "."));
        if (!matrix.usable().isEmpty() && !matrix.persons().isEmpty()) {
            words.add(matrix.excludingEveryone() + " of " + matrix.usable().size()
                    + " usable samples exclude everyone compared.");
        }
        words.add("A sample without result excludes nobody, and a person excluded from one sample is excluded from that"
                + " sample alone.");
        return asked.told(
                Kind.SAMPLES,
                matrix.samples().size() + " samples by " + matrix.persons().size() + " persons",
                Optional.empty(),
                words,
                List.of(
                        "States as the laboratory reported them; nothing here was typed anew.",
                        "Blood grouping is called: " + matrix.serology() + "."),
                List.of(new Table("Counts", head, counts), new Table("Samples", columns, rows)),
                "Counting, with the ABO logic of antigens within a reading");
    }

    static String words(Finding finding) {
        return finding.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
