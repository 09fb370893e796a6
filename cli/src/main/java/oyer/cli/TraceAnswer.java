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
import oyer.core.casefile.Ruling;
import oyer.core.casefile.TraceComparison;
import oyer.core.text.Language;
import oyer.forensics.report.Asked;
import oyer.forensics.report.ComparisonFile;
import oyer.forensics.report.Scale;
import oyer.forensics.report.pdf.ComparisonPdf;
import oyer.forensics.report.pdf.PrintPictures;
import oyer.site.words.Phrases;
import oyer.store.CaseFolder;
import oyer.store.SqliteCaseStore;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A question about traces: its answer is printed, and kept in a case where one is named.
abstract class TraceAnswer implements Callable<Integer> {

    private static final List<String> NOT_OF_THE_QUESTION = List.of("--keep", "--case", "--by", "--pdf", "--in");

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

    @Option(names = "--by", paramLabel = "NAME", description = "Who keeps it there; your name on this machine without.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--pdf", paramLabel = "FILE", description = "Write the result on paper as well.")
    private Optional<Path> pdf = Optional.empty();

    @Option(
            names = "--in",
            paramLabel = "en|de",
            converter = ReadingOptions.LanguageCode.class,
            description = "The language of the paper; English without it.")
    private Language language = Language.ENGLISH;

    protected final DnaFiles files = new DnaFiles();

    /// @param asked to be called once all files are read, so that it names them
    abstract TraceComparison answer() throws IOException;

    @Override
    public Integer call() throws IOException {
        TraceComparison comparison = computed();
        print(comparison);
        if (pdf.isPresent()) {
            Files.write(pdf.get(), ComparisonPdf.of(Phrases.in(language, comparison), language, pictures()));
        }
        if (keep.isPresent()) {
            keep(comparison, keep.get());
        }
        return 0;
    }

    /// The pictures of the prints that were compared, where it is of prints and they have any.
    PrintPictures pictures() {
        return PrintPictures.none();
    }

    /// Into the journal of a case, as the workbench does.
    private void keep(TraceComparison comparison, Path box) {
        CaseFolder folder =
                at.map(directory -> new CaseFolder(box, directory)).orElseGet(() -> CaseFolder.existing(box));
        try (SqliteCaseStore store = SqliteCaseStore.open(folder)) {
            Ruling keeping = new CaseLaboratory(folder, store)
                    .keeping(
                            comparison,
                            by.filter(name -> !name.isBlank()).orElseGet(() -> System.getProperty("user.name", "?")),
                            Instant.now().truncatedTo(ChronoUnit.SECONDS));
            System.err.println("oyer: kept as comparison " + comparison.id() + ", entry " + store.rule(keeping)
                    + " of the journal of " + folder.directory());
        }
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
    static TraceAnswer asked(List<String> arguments) {
        CommandLine.ParseResult parsed = Oyer.commandLine().parseArgs(arguments.toArray(String[]::new));
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        if (parsed.commandSpec().userObject() instanceof TraceAnswer answer) {
            return answer;
        }
        throw new Errors.UserError("its arguments " + arguments + " are no question about traces");
    }

    final ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
