package oyer.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import oyer.core.casefile.TraceComparison;
import oyer.forensics.report.Asked;
import oyer.forensics.report.ComparisonFile;
import oyer.forensics.report.Scale;
import oyer.forensics.report.pdf.ComparisonPdf;
import oyer.store.CaseFolder;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A question about traces: its answer is printed, and kept in a case where one is named.
abstract class DnaAnswer implements Callable<Integer> {

    private static final List<String> NOT_OF_THE_QUESTION = List.of("--keep", "--case", "--pdf");

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(names = "--scale", paramLabel = "FILE", description = "Verbal scale: lines of ratio, comma, words.")
    private Optional<Path> scale = Optional.empty();

    @Option(
            names = "--exhibit",
            paramLabel = "NAME",
            description = "The piece of evidence this is about, as the register names it; the page leads there.")
    private Optional<String> exhibit = Optional.empty();

    @Option(names = "--keep", paramLabel = "CASE", description = "Keep the result in this case; a page shows it there.")
    private Optional<Path> keep = Optional.empty();

    @Option(
            names = "--case",
            paramLabel = "PATH",
            description = "Where that case is kept, when not in .oyer inside it.")
    private Optional<Path> at = Optional.empty();

    @Option(names = "--pdf", paramLabel = "FILE", description = "Write the result on paper as well.")
    private Optional<Path> pdf = Optional.empty();

    protected final DnaFiles files = new DnaFiles();

    /// @param asked to be called once all files are read, so that it names them
    abstract TraceComparison answer() throws IOException;

    @Override
    public Integer call() throws IOException {
        TraceComparison comparison = computed();
        print(comparison);
        if (pdf.isPresent()) {
            Files.write(pdf.get(), ComparisonPdf.of(comparison));
        }
        if (keep.isPresent()) {
            CaseFolder folder = at.map(directory -> new CaseFolder(keep.get(), directory))
                    .orElseGet(() -> CaseFolder.existing(keep.get()));
            System.err.println("oyer: kept as " + ComparisonFile.keep(comparison, CaseComparisons.folder(folder)));
        }
        return 0;
    }

    /// One line of JSON, UTF-8 whatever the terminal's encoding.
    static void print(TraceComparison comparison) {
        System.out.writeBytes((ComparisonFile.line(comparison) + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    /// The answer, with what the user gave wrongly told as such.
    final TraceComparison computed() throws IOException {
        if (exhibit.filter(String::isBlank).isPresent()) {
            throw usage("--exhibit names nothing");
        }
        try {
            return answer();
        } catch (IllegalArgumentException e) {
            throw new Errors.UserError(String.valueOf(e.getMessage()));
        }
    }

    final Asked asked() throws IOException {
        Scale words = scale.isPresent() ? Scale.read(files.named(scale.get())) : Scale.usual();
        return new Asked(
                Oyer.VERSION,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                files.inputs(),
                question(),
                words,
                files.notRead());
    }

    /// The arguments of the program, without those that say where to keep the result.
    private List<String> question() {
        List<String> kept = new ArrayList<>();
        List<String> all = spec.root().commandLine().getParseResult().originalArgs();
        for (int i = 0; i < all.size(); i++) {
            String argument = all.get(i);
            if (NOT_OF_THE_QUESTION.contains(argument)) {
                i++;
            } else if (NOT_OF_THE_QUESTION.stream().noneMatch(option -> argument.startsWith(option + "="))) {
                kept.add(argument);
            }
        }
        return kept;
    }

    /// The question that these arguments of the program ask.
    static DnaAnswer asked(List<String> arguments) {
        CommandLine.ParseResult parsed = Oyer.commandLine().parseArgs(arguments.toArray(String[]::new));
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        if (parsed.commandSpec().userObject() instanceof DnaAnswer answer) {
            return answer;
        }
        throw new Errors.UserError("its arguments " + arguments + " are no question about traces");
    }

    final ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
