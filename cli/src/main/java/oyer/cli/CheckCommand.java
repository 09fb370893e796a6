package oyer.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Shortfall;
import oyer.core.check.Checks;
import oyer.core.text.Passage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Print the discrepancies among files, as JSON Lines: passages that do not sit together.",
        footer =
                "Exit status: 0 every file was read and every check made, 1 some could not be, 2 wrong usage. docs/reference.md has the format.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private GivenDocuments documents = new GivenDocuments();

    @Option(names = "--consistent", description = "Print as well what was reckoned and came out right.")
    private boolean consistent;

    @Mixin
    private SentenceOptions sentences = new SentenceOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Box box = documents.read();
        try (var out = JsonLines.standardOutput()) {
            Checks.Outcome outcome = Checks.outcome(box.forChecks());
            for (Discrepancy discrepancy : outcome.found()) {
                print(out, box, discrepancy);
            }
            for (Consistent fits : consistent ? outcome.fitting() : List.<Consistent>of()) {
                print(out, box, fits);
            }
            outcome.shortfalls().forEach(CheckCommand::tell);
            boolean failed = outcome.shortfalls().stream().anyMatch(s -> s.kind() == Shortfall.Kind.FAILED);
            return box.whole() && !failed ? 0 : 1;
        }
    }

    private static void tell(Shortfall shortfall) {
        System.err.println(
                switch (shortfall.kind()) {
                    case CUT_SHORT ->
                        "oyer: not all discrepancies are listed: of those that the check " + shortfall.check()
                                + " finds there are very many, and of these only the most telling";
                    case SET_ASIDE ->
                        "oyer: " + shortfall.reason()
                                + " are not listed: they are of papers that share neither people nor"
                                + " days nor a number";
                    case FAILED ->
                        "oyer: what the check " + shortfall.check()
                                + " would find is not listed: it made a mistake of its" + " own (" + shortfall.reason()
                                + "). Please report it";
                });
    }

    private void print(JsonLines out, Box box, Discrepancy discrepancy) {
        Passage first = discrepancy.passages().getFirst();
        out.line(json -> {
            json.text("kind", "discrepancy");
            json.passage(box.path(first.document()), first);
            json.text("type", discrepancy.type().name().toLowerCase(Locale.ROOT));
            json.text("rule", discrepancy.rule());
            json.text("explanation", sentences.said(discrepancy.explanation(), discrepancy.german()));
            json.list("passages", discrepancy.passages(), p -> json.passage(box.path(p.document()), p));
            json.number("confidence", discrepancy.confidence());
        });
    }

    private void print(JsonLines out, Box box, Consistent fits) {
        Passage first = fits.passages().getFirst();
        out.line(json -> {
            json.text("kind", "consistent");
            json.passage(box.path(first.document()), first);
            json.text("rule", fits.rule());
            json.text("explanation", sentences.said(fits.explanation(), fits.german()));
            json.list("passages", fits.passages(), p -> json.passage(box.path(p.document()), p));
        });
    }
}
