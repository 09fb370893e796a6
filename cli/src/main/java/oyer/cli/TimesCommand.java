package oyer.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import oyer.core.check.time.CaseTimes;
import oyer.core.check.time.CaseTimes.Said;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "times",
        mixinStandardHelpOptions = true,
        description = "What is said of time, as JSON Lines: each saying and assumption, the smallest sets of them that"
                + " cannot all be true, and for each event the tightest interval and what gives it.",
        footer = "--without sets sayings aside by their numbers: what then is possible is what is printed.")
final class TimesCommand implements Callable<Integer> {

    @Mixin
    private GivenDocuments documents = new GivenDocuments();

    @Option(names = "--without", split = ",", paramLabel = "N", description = "Sayings to set aside, by number.")
    private Set<Integer> without = Set.of();

    @Option(
            names = "--most",
            paramLabel = "N",
            converter = Numbers.Amount.class,
            description = "No more contradictions than these; 100 unless told.")
    private int most = 100;

    @Mixin
    private SentenceOptions sentences = new SentenceOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Box box = documents.read();
        CaseTimes times = CaseTimes.of(box.forChecks()).without(without);
        try (var out = JsonLines.standardOutput()) {
            for (Said said : times.sayings()) {
                out.line(json -> {
                    json.text("kind", said.assumption() ? "assumption" : "saying");
                    json.number("number", said.number());
                    json.text("of", said.kind().name().toLowerCase(Locale.ROOT));
                    json.text("says", sentences.said(said.says(), said.german()));
                    json.list("passages", said.passages(), p -> json.passage(box.path(p.document()), p));
                    json.number("confidence", said.sure());
                    json.text("aside", Boolean.toString(without.contains(said.number())));
                });
            }
            CaseTimes.TimeClashes clashes = times.clashes(most);
            for (CaseTimes.TimeClash clash : clashes.sets()) {
                out.line(json -> {
                    json.text("kind", "clash");
                    json.strings("sayings", numbers(clash.sayings()));
                    json.text("minutes", String.valueOf(clash.off()));
                });
            }
            out.line(json -> {
                json.text("kind", "clashes");
                json.number("printed", clashes.sets().size());
                json.text("complete", Boolean.toString(clashes.complete()));
            });
            for (CaseTimes.Occasion event : times.events()) {
                CaseTimes.Interval interval = times.interval(event.number());
                out.line(json -> {
                    json.text("kind", "interval");
                    json.text("event", sentences.said(event.what(), event.german()));
                    json.text("earliest", interval.earliest());
                    json.text("latest", interval.latest());
                    json.strings("earliestBecause", numbers(interval.whyEarliest()));
                    json.strings("latestBecause", numbers(interval.whyLatest()));
                });
            }
        }
        return box.whole() ? 0 : 1;
    }

    private static List<String> numbers(List<Said> sayings) {
        return sayings.stream().map(s -> String.valueOf(s.number())).toList();
    }
}
