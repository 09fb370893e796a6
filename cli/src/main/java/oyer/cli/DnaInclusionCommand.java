package oyer.cli;

import java.io.IOException;
import oyer.core.casefile.TraceComparison;
import oyer.forensics.report.InclusionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "inclusion",
        mixinStandardHelpOptions = true,
        description = "Combined probability of inclusion of a complete mixture of two persons, and its limits.")
final class DnaInclusionCommand extends TraceAnswer {
    @Parameters(paramLabel = "SAMPLE")
    private String sample = "";

    @Mixin
    private DnaBasis basis = new DnaBasis();

    @Override
    TraceComparison answer() throws IOException {
        return new InclusionReport(files.one(sample), basis.basis(files)).of(asked());
    }
}
