package oyer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import oyer.forensics.print.Print;
import oyer.forensics.print.PrintTemplate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `oyer prints ...`: fingers and palms, marks and exemplars.
@Command(
        name = "prints",
        mixinStandardHelpOptions = true,
        description = "Read, compare and search prints of fingers and palms, as JSON Lines.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PrintsReadCommand.class,
            PrintsCompareCommand.class,
            PrintsEnrolCommand.class,
            PrintsSearchCommand.class,
            DnaAgainCommand.class
        },
        footer = "A score is no probability and no finding: whether prints come from one finger is for an examiner.")
final class PrintsCommand implements Runnable {
    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    /// How files of prints are given: pictures may need their resolution said.
    static final class Source {
        @Option(names = "--dpi", description = "Resolution of pictures that do not state their own, pixels per inch.")
        private Optional<Double> dpi = Optional.empty();

        /// @return the prints; what could not be read is named on standard error
        List<Print> read(Path file) {
            return PrintsChoice.read(file, Optional.empty(), dpi).prints();
        }

        /// What the matcher takes of it.
        static PrintTemplate template(Print print) {
            try {
                return PrintTemplate.of(print);
            } catch (IllegalArgumentException e) {
                throw new Errors.UserError(print.id() + " cannot be compared: " + e.getMessage());
            }
        }
    }
}
