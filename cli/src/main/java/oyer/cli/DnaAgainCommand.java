package oyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Input;
import oyer.forensics.report.ComparisonFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Makes a kept result anew and says whether it is the same.
@Command(
        name = "again",
        mixinStandardHelpOptions = true,
        description = "Make a result anew from its record, and say whether inputs, version and result are the same.",
        footer = "Run it in the folder in which the result was made: file names are as they were given.")
final class DnaAgainCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "RESULT.json",
            description = "A line that `oyer dna` or `oyer prints` printed, or JSON of a page.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        TraceComparison before;
        try {
            before = ComparisonFile.read(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new Errors.UserError("[" + file + "] is " + e.getMessage());
        }
        List<String> differ = new ArrayList<>();
        for (Input input : before.provenance().inputs()) {
            if (!DnaFiles.sha256(Path.of(input.name())).equals(input.sha256())) {
                differ.add("[" + input.name() + "] has other bytes than it had");
            }
        }
        if (!before.provenance().version().equals(Oyer.VERSION)) {
            differ.add("it was made by version " + before.provenance().version() + ", this is " + Oyer.VERSION);
        }
        TraceComparison after =
                TraceAnswer.asked(before.provenance().arguments()).computed();
        if (!before.weight().equals(after.weight())) {
            differ.add("the ratio was " + before.weight().map(w -> w.figure()).orElse("none") + ", it is "
                    + after.weight().map(w -> w.figure()).orElse("none"));
        }
        if (!before.tables().equals(after.tables()) || !before.words().equals(after.words())) {
            differ.add("words or tables are not the same");
        }
        TraceAnswer.print(after);
        System.err.println(
                differ.isEmpty()
                        ? "oyer: the same result, from the same bytes, by the same version"
                        : "oyer: not the same: " + String.join("; ", differ));
        return differ.isEmpty() ? 0 : 1;
    }
}
