package oyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import oyer.cli.Errors.UserError;
import oyer.core.casefile.Ruling;
import oyer.core.review.ChronologyImport;
import oyer.core.review.Settlement;
import oyer.core.text.DocumentId;
import oyer.exchange.ChronologyColumns;
import oyer.exchange.ChronologyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Take over a chronology that somebody made (CSV or XLSX), each line as a decision of whoever brings"
                        + " it. Lines rest on the words that they cite, or on their own in the file, which becomes a document"
                        + " of the case.",
        footer = "Exit status: 0 all lines were taken over, 1 some were not (each is named), 2 wrong usage.")
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private CaseOption chosen = new CaseOption();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Parameters(index = "1", paramLabel = "FILE", description = "A table with headings: one line an event.")
    private Path file = Path.of("");

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Whose chronology it is.")
    private String by = "";

    @Option(names = "--when", paramLabel = "HEADING", description = "The column of times, if its heading is unusual.")
    private Optional<String> when = Optional.empty();

    @Option(names = "--what", paramLabel = "HEADING", description = "The column of events.")
    private Optional<String> what = Optional.empty();

    @Option(names = "--people", paramLabel = "HEADING", description = "The column of people.")
    private Optional<String> people = Optional.empty();

    @Option(names = "--place", paramLabel = "HEADING", description = "The column of places.")
    private Optional<String> place = Optional.empty();

    @Option(names = "--sheet", paramLabel = "NAME", description = "The sheet of a workbook.")
    private Optional<String> sheet = Optional.empty();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<ChronologyImport.Line> lines = lines();
        try (Session session = Session.create(chosen.box(), chosen.at())) {
            Optional<DocumentId> chronology =
                    CaseChronologies.needsDocument(lines) ? Optional.of(received(session)) : Optional.empty();
            ChronologyImport.Outcome outcome = new ChronologyImport(
                            session.store(), by, Instant.now(), String.valueOf(file.getFileName()), chronology)
                    .take(lines);
            ProgressBar bar = new ProgressBar(System.err);
            int done = 0;
            for (Ruling ruling : outcome.rulings()) {
                session.store().rule(ruling);
                bar.at("import", ++done, outcome.rulings().size(), "");
            }
            if (!outcome.rulings().isEmpty()) {
                new Settlement(session.store(), bar).settle();
            }
            bar.finish();
            say(lines.size(), outcome);
            return outcome.lost().isEmpty() ? 0 : 1;
        }
    }

    private List<ChronologyImport.Line> lines() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UserError("there is no file [" + file + "]. Maybe the path is misspelt?");
        }
        Map<ChronologyColumns.Part, String> said = new EnumMap<>(ChronologyColumns.Part.class);
        when.ifPresent(h -> said.put(ChronologyColumns.Part.WHEN, h));
        what.ifPresent(h -> said.put(ChronologyColumns.Part.WHAT, h));
        people.ifPresent(h -> said.put(ChronologyColumns.Part.PEOPLE, h));
        place.ifPresent(h -> said.put(ChronologyColumns.Part.PLACE, h));
        try {
            return ChronologyFile.lines(file, said, sheet);
        } catch (IllegalArgumentException e) {
            throw new UserError("[" + file + "] cannot be taken over: " + e.getMessage());
        }
    }

    /// The file as a document of the case: it is put into the folder where it is not there yet, and read.
    private DocumentId received(Session session) throws IOException, InterruptedException {
        Path from = file.toAbsolutePath().normalize();
        Path within = session.box().resolve(String.valueOf(from.getFileName()));
        if (from.startsWith(session.box())) {
            within = from;
        } else if (!Files.exists(within)) {
            Files.copy(from, within);
            System.out.println("Put into the case: " + within);
        } else if (Files.mismatch(from, within) >= 0) {
            throw new UserError("[" + within + "] is there already and is another file. Maybe rename one of them?");
        }
        ProgressBar bar = new ProgressBar(System.err);
        try {
            return CaseChronologies.received(session, within, reading.pipeline(), bar);
        } catch (IllegalArgumentException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        } finally {
            bar.finish();
        }
    }

    private static void say(int lines, ChronologyImport.Outcome outcome) {
        System.out.println(lines + " lines: " + outcome.same() + " as the case has them, "
                + (lines - outcome.same() - outcome.lost().size()) + " taken over, "
                + outcome.lost().size() + " not");
        if (!outcome.undated().isEmpty()) {
            System.out.println("Without a time that could be understood: lines " + numbers(outcome.undated()));
        }
        if (!outcome.lost().isEmpty()) {
            System.err.println("Their words are nowhere in the case: lines " + numbers(outcome.lost()));
        }
    }

    private static String numbers(List<Integer> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
