package oyer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.forensics.print.Print;
import oyer.forensics.print.PrintFiles;
import oyer.forensics.print.PrintTemplate;
import oyer.forensics.print.UnreadablePrint;
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
            PrintsSearchCommand.class
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
            List<String> refused = new ArrayList<>();
            try {
                List<Print> prints = PrintFiles.read(file, dpi, refused);
                refused.forEach(words -> System.err.println("oyer: " + words));
                return prints;
            } catch (UnreadablePrint unread) {
                throw new Errors.UserError(String.valueOf(unread.getMessage()));
            }
        }

        /// `FILE`, when it holds one print; else `FILE#2` names the second.
        Print one(String name) {
            int hash = name.lastIndexOf('#');
            boolean numbered = hash > 0 && name.substring(hash + 1).chars().allMatch(Character::isDigit);
            List<Print> prints = read(Path.of(numbered ? name.substring(0, hash) : name));
            if (!numbered && prints.size() == 1) return prints.getFirst();
            String wanted = Path.of(name).getFileName().toString();
            return prints.stream()
                    .filter(print -> print.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new Errors.UserError("[" + name + "] holds " + prints.size()
                            + " prints; name one of them, as in [" + name + "#1]. `oyer prints read` lists them."));
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
