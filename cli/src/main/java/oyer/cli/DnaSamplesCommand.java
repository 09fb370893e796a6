package oyer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.TraceComparison;
import oyer.forensics.matrix.SampleMatrix;
import oyer.forensics.read.SampleTable;
import oyer.forensics.report.SamplesReport;
import oyer.forensics.serology.Abo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "samples",
        mixinStandardHelpOptions = true,
        description =
                "A laboratory's table of samples by persons: who is excluded from what, each count with what it is of.",
        footer = "Columns: sample, status (tested or not), result (usable or `no ...`), abo, then one for each person.")
final class DnaSamplesCommand extends TraceAnswer {
    @Parameters(paramLabel = "TABLE.csv")
    private Path table = Path.of("");

    @Option(
            names = "--victim",
            split = ",",
            paramLabel = "NAME",
            description = "Persons whose blood is expected there.")
    private List<String> victims = List.of();

    @Option(names = "--group", split = ",", paramLabel = "NAME=GROUP", description = "Blood groups of persons.")
    private Map<String, String> groups = Map.of();

    @Override
    TraceComparison answer() throws IOException {
        SampleTable read = SampleTable.read(files.named(table));
        read.problems().forEach(files::notRead);
        if (read.samples().isEmpty()) {
            throw new Errors.UserError("[" + table + "] holds no sample that can be read");
        }
        List<String> named = new ArrayList<>(victims);
        named.addAll(groups.keySet());
        for (String name : named) {
            if (!read.persons().contains(name)) {
                throw usage(
                        "[" + name + "] is no column of the table; persons are " + String.join(", ", read.persons()));
            }
        }
        groups.forEach((name, group) -> {
            if (Abo.of(group).isEmpty()) {
                throw usage("[" + group + "] of [" + name + "] is none of the groups O, A, B, AB");
            }
        });
        List<SampleMatrix.Person> persons = read.persons().stream()
                .map(name -> new SampleMatrix.Person(
                        name,
                        victims.contains(name),
                        Optional.ofNullable(groups.get(name)).flatMap(Abo::of)))
                .toList();
        return new SamplesReport(new SampleMatrix(read.samples(), persons, serology(read.grouping()))).of(asked());
    }

    /// `abo 1985` is the serology of 1985.
    private static String serology(String column) {
        String year = column.replaceAll("[^0-9]", "");
        return year.length() == 4 ? year + " serology" : "serology";
    }
}
