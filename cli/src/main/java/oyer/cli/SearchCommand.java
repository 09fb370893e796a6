package oyer.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import oyer.cli.Errors.UserError;
import oyer.core.review.CaseIndex;
import oyer.core.review.CaseIndex.Hit;
import oyer.core.review.Slice;
import oyer.core.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Find passages by their words, in both languages.",
        footer = {
            "",
            "  words             passages with all of them, in any form",
            "  \"a phrase\"        as it stands",
            "  near(a b, 5)      within five words of each other",
            "  wild*  w?ld       parts of words",
            "  a OR b  -without  either; not",
            "",
            "Words with a minus come after --:  oyer search CASE -- knife -kitchen"
        })
final class SearchCommand implements Callable<Integer> {

    @Mixin
    private CaseOption chosen = new CaseOption();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words = List.of();

    @Option(
            names = "--from",
            defaultValue = "0",
            converter = Numbers.Amount.class,
            description = "Begin after this many results.")
    private long from;

    @Option(
            names = "--most",
            defaultValue = "20",
            converter = Numbers.Amount.class,
            description = "Print this many results (${DEFAULT-VALUE}).")
    private int most = 20;

    @Override
    public Integer call() throws IOException {
        try (Session session = Session.existing(chosen.box(), chosen.at())) {
            Slice<Hit> found = session.index().search(CaseIndex.Query.of(String.join(" ", words)), from, most);
            for (Hit hit : found.rows()) {
                String path = session.store()
                        .document(hit.passage().document())
                        .map(d -> d.path())
                        .orElse(hit.title());
                System.out.println(path + ", page " + hit.passage().page() + ", line "
                        + hit.passage().line());
                System.out.println("    " + marked(hit));
            }
            long last = found.from() + found.rows().size();
            System.out.printf(
                    "%,d passage%s%s%n",
                    found.total(),
                    found.total() == 1 ? "" : "s",
                    last < found.total()
                            ? "; these are %,d to %,d, more with --from %d".formatted(from + 1, last, last)
                            : "");
            return 0;
        } catch (CaseIndex.QueryException e) {
            throw new UserError(e.getMessage() == null ? "the words cannot be understood" : e.getMessage());
        }
    }

    /// The passage on one line, the words found between brackets.
    private static String marked(Hit hit) {
        StringBuilder line = new StringBuilder();
        int at = hit.passage().start();
        String words = hit.passage().words();
        for (Span match : hit.matches()) {
            if (match.start() < at) {
                continue;
            }
            line.append(
                            words,
                            at - hit.passage().start(),
                            match.start() - hit.passage().start())
                    .append('[')
                    .append(
                            words,
                            match.start() - hit.passage().start(),
                            match.end() - hit.passage().start())
                    .append(']');
            at = match.end();
        }
        line.append(words, at - hit.passage().start(), words.length());
        return line.toString().replaceAll("[\\p{Cntrl}\\s]{1,1000}", " ");
    }
}
