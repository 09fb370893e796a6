package oyer.cli;

import java.io.IOException;
import java.nio.file.Path;
import oyer.core.casefile.TraceComparison;
import oyer.forensics.imported.Imported;
import oyer.forensics.report.ImportedReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "A result of another program (EuroForMix, STRmix, TrueAllele): told with its version and parameters.",
        footer = "A report that EuroForMix saved, a results.xml of STRmix, or lines of field,value: software, version,"
                + " log10LR (or LR), prosecution, defence; `locus NAME`; any other field is a parameter.")
final class DnaImportCommand extends TraceAnswer {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(
            names = "--prosecution",
            paramLabel = "WORDS",
            description = "The first proposition, where the file does not name it (STRmix).")
    private String prosecution = "";

    @Option(names = "--defence", paramLabel = "WORDS", description = "The second proposition.")
    private String defence = "";

    @Option(
            names = "--of",
            paramLabel = "NAME",
            description = "Which of several ratios is meant: a population of STRmix.")
    private String of = "";

    @Override
    TraceComparison answer() throws IOException {
        Imported.Said said = new Imported.Said(prosecution.strip(), defence.strip(), of.strip());
        return new ImportedReport(Imported.read(files.named(file), said)).of(asked());
    }
}
