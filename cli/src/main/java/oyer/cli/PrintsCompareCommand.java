package oyer.cli;

import java.io.IOException;
import java.util.Optional;
import oyer.core.casefile.TraceComparison;
import oyer.forensics.print.ChosenPrint;
import oyer.forensics.print.PrintViews;
import oyer.forensics.report.PrintReport;
import oyer.forensics.report.pdf.PrintPictures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Lay one print upon another: score, paired minutiae, and what that does not show.")
final class PrintsCompareCommand extends TraceAnswer {
    @Parameters(index = "0", paramLabel = "PROBE", description = "File, or FILE#2 for its second print.")
    private String probe = "";

    @Parameters(index = "1", paramLabel = "CANDIDATE", description = "File, or FILE#2 for its second print.")
    private String candidate = "";

    @Mixin
    private ProbePrint taken = new ProbePrint();

    @Option(names = "--candidate-dpi", description = "That of the candidate, whatever its file states.")
    private Optional<Double> candidateDpi = Optional.empty();

    @Option(names = "--candidate-marks", paramLabel = "MARKS", description = "As --probe-marks, of the candidate.")
    private String candidateMarks = "";

    private PrintPictures pictures = PrintPictures.none();

    @Override
    TraceComparison answer() throws IOException {
        ChosenPrint left = taken.of(probe, files);
        ChosenPrint right = PrintsChoice.of(candidate, files, candidateDpi, taken.dpi(), candidateMarks);
        pictures = new PrintPictures(
                left.print().image().map(PrintViews::png), right.print().image().map(PrintViews::png));
        return new PrintReport(left, right).of(asked());
    }

    @Override
    PrintPictures pictures() {
        return pictures;
    }
}
