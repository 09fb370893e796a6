package oyer.cli;

import java.util.concurrent.Callable;
import oyer.forensics.print.Comparison;
import oyer.forensics.print.Print;
import oyer.forensics.print.PrintWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Lay one print upon another: score, paired minutiae, and what that does not show.")
final class PrintsCompareCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PROBE", description = "File, or FILE#2 for its second print.")
    private String probe = "";

    @Parameters(index = "1", paramLabel = "CANDIDATE", description = "File, or FILE#2 for its second print.")
    private String candidate = "";

    @Mixin
    private PrintsCommand.Source source = new PrintsCommand.Source();

    @Override
    public Integer call() {
        Print left = source.one(probe);
        Print right = source.one(candidate);
        Comparison comparison =
                Comparison.of(PrintsCommand.Source.template(left), PrintsCommand.Source.template(right));
        try (var out = JsonLines.standardOutput()) {
            out.line(json -> {
                json.text("kind", "comparison");
                json.text("probe", left.id());
                json.text("probeSha256", left.sha256());
                json.text("candidate", right.id());
                json.text("candidateSha256", right.sha256());
                json.text("method", "SourceAFIS 3.18.1");
                json.number("score", comparison.score());
                json.number("degrees", comparison.alignment().degrees());
                json.list("pairs", comparison.pairs(), pair -> {
                    json.object("probe", () -> PrintsReadCommand.point(json, pair.probe()));
                    json.object("candidate", () -> PrintsReadCommand.point(json, pair.candidate()));
                });
                json.text("prosecution", PrintWords.SAME);
                json.text("defence", PrintWords.OTHER);
                json.strings("assumptions", PrintWords.assumptions(left, right));
                json.text("version", Oyer.VERSION);
                json.strings("words", PrintWords.of(comparison));
            });
        }
        return 0;
    }
}
