package oyer.cli;

import java.io.IOException;
import oyer.core.casefile.TraceComparison;
import oyer.forensics.report.BloodReport;
import oyer.forensics.serology.Abo;
import oyer.forensics.serology.AboComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "blood",
        mixinStandardHelpOptions = true,
        description = "A blood group read in a stain beside that of a person: O, A, B, AB or inconclusive.")
final class DnaBloodCommand extends TraceAnswer {
    @Parameters(index = "0", paramLabel = "STAIN")
    private String stain = "";

    @Parameters(index = "1", paramLabel = "PERSON")
    private String person = "";

    @Option(names = "--mixed", description = "More than one person may have bled there.")
    private boolean mixed;

    @Override
    TraceComparison answer() throws IOException {
        return new BloodReport(stain, person, new AboComparison(Abo.of(stain), Abo.of(person), mixed)).of(asked());
    }
}
