package oyer.cli;

import java.io.IOException;
import java.nio.file.Path;
import oyer.core.casefile.TraceComparison;
import oyer.forensics.report.ImportedReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "A result of another program (EuroForMix, STRmix, TrueAllele): told with its version and parameters.",
        footer =
                "Lines of field,value: software, version, log10LR (or LR), prosecution, defence; `locus NAME`; any other"
                        + " field is a parameter.")
final class DnaImportCommand extends TraceAnswer {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Override
    TraceComparison answer() throws IOException {
        return ImportedReport.read(files.named(file)).of(asked());
    }
}
