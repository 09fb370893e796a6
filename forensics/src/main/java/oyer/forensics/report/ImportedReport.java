package oyer.forensics.report;

import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Kind;
import oyer.core.casefile.TraceComparison.Propositions;
import oyer.core.casefile.TraceComparison.Table;
import oyer.forensics.imported.Imported;

/// What another program computed, a continuous model above all: told with its name, version and parameters, and not
/// checked.
public record ImportedReport(Imported imported) {

    public TraceComparison of(Asked asked) {
        String software = imported.software() + " " + imported.version();
        List<String> assumptions = new ArrayList<>();
        imported.parameters().forEach((name, value) -> assumptions.add(name + ": " + value + "."));
        if (assumptions.isEmpty()) {
            assumptions.add("The file states no parameter of the model.");
        }
        List<Table> tables = new ArrayList<>();
        if (!imported.loci().isEmpty()) {
            tables.add(table("Loci", "locus", imported.loci()));
        }
        if (!imported.others().isEmpty()) {
            tables.add(table("Other figures of the file", "of", imported.others()));
        }
        return asked.ratio(
                Kind.IMPORTED,
                (imported.sample().isEmpty() ? "A result" : imported.sample()) + ", computed by " + software,
                new Propositions(imported.prosecution(), imported.defence()),
                imported.log10(),
                List.of("Computed by " + software + ", not by Oyer, which only tells it and has not checked it."),
                assumptions,
                tables,
                List.of(),
                software);
    }

    private static Table table(String title, String column, List<Imported.Figure> figures) {
        return new Table(
                title,
                List.of(column, "ratio"),
                figures.stream()
                        .map(figure -> List.of(figure.of(), figure.value()))
                        .toList());
    }
}
