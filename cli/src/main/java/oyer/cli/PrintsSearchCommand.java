package oyer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import oyer.forensics.print.Candidate;
import oyer.forensics.print.Extent;
import oyer.forensics.print.Print;
import oyer.forensics.print.PrintSearch;
import oyer.forensics.print.PrintTemplate;
import oyer.forensics.print.PrintWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Compare one print with every print of a gallery; candidates ranked, then the result in words.")
final class PrintsSearchCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "GALLERY", description = "As made by `oyer prints enrol`.")
    private Path gallery = Path.of("");

    @Parameters(index = "1", paramLabel = "PRINT", description = "File, or FILE#2 for its second print.")
    private String probe = "";

    @Option(names = "--most", defaultValue = "20", description = "Candidates to print; ${DEFAULT-VALUE} by default.")
    private int most;

    @Mixin
    private PrintsCommand.Source source = new PrintsCommand.Source();

    @Override
    public Integer call() throws IOException {
        Print print = source.one(probe);
        PrintTemplate template = PrintsCommand.Source.template(print);
        PrintSearch search = PrintSearch.of(template, PrintsEnrolCommand.open(gallery), Math.max(1, most), _ -> {});
        try (var out = JsonLines.standardOutput()) {
            for (Candidate candidate : search.candidates())
                out.line(json -> {
                    json.text("kind", "candidate");
                    json.number("rank", candidate.rank());
                    json.text("id", candidate.print().id());
                    json.text(
                            "finger",
                            candidate
                                    .print()
                                    .finger()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', ' '));
                    json.text("sha256", candidate.print().sha256());
                    json.number("score", candidate.score());
                });
            out.line(json -> {
                json.text("kind", "search");
                json.text("probe", print.id());
                json.text("probeSha256", print.sha256());
                json.text("method", "SourceAFIS 3.18.1");
                json.number("searched", search.searched());
                json.number("bestOfOthers", search.others().highest());
                json.number("medianOfOthers", search.others().median());
                json.text("prosecution", PrintWords.SAME);
                json.text("defence", PrintWords.OTHER);
                json.strings("assumptions", PrintWords.assumptions(print));
                json.text("version", Oyer.VERSION);
                json.strings("words", PrintWords.of(search, Extent.area(template.marking())));
            });
        }
        return 0;
    }
}
