package oyer.cli;

import java.io.IOException;
import java.util.Optional;
import oyer.forensics.print.ChosenPrint;
import picocli.CommandLine.Option;

/// How the print that a question is about is to be taken.
final class ProbePrint {

    @Option(names = "--dpi", description = "Resolution of pictures that do not state their own, pixels per inch.")
    private Optional<Double> dpi = Optional.empty();

    @Option(names = "--probe-dpi", description = "That of the probe, whatever its file states.")
    private Optional<Double> own = Optional.empty();

    @Option(
            names = "--probe-marks",
            paramLabel = "MARKS",
            description = "Minutiae set by hand: x,y,degrees,type with semicolons between.")
    private String marks = "";

    Optional<Double> dpi() {
        return dpi;
    }

    /// @param written `FILE`, or `FILE#2` for its second print
    ChosenPrint of(String written, DnaFiles files) throws IOException {
        return PrintsChoice.of(written, files, own, dpi, marks);
    }
}
