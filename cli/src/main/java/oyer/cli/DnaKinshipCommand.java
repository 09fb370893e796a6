package oyer.cli;

import java.io.IOException;
import oyer.core.casefile.TraceComparison;
import oyer.forensics.kinship.Relationship;
import oyer.forensics.report.KinshipReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "kinship",
        mixinStandardHelpOptions = true,
        description = "Two typed persons: related in a stated way, or not.")
final class DnaKinshipCommand extends TraceAnswer {
    @Parameters(index = "0", paramLabel = "PERSON")
    private String person = "";

    @Parameters(index = "1", paramLabel = "OTHER")
    private String other = "";

    @Option(
            names = "--as",
            required = true,
            paramLabel = "RELATION",
            description = "parent_child, full_sibling, half_sibling, uncle_nephew, grandparent, first_cousin.")
    private Relationship first = Relationship.UNRELATED;

    @Option(
            names = "--else",
            defaultValue = "UNRELATED",
            paramLabel = "RELATION",
            description = "What it is held against; unrelated by default.")
    private Relationship second = Relationship.UNRELATED;

    @Mixin
    private DnaBasis basis = new DnaBasis();

    @Override
    TraceComparison answer() throws IOException {
        return new KinshipReport(files.one(person), files.one(other), first, second, basis.basis(files)).of(asked());
    }
}
