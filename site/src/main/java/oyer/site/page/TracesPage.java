package oyer.site.page;

import java.util.List;
import java.util.Optional;
import oyer.core.casefile.TraceComparison;
import oyer.core.text.Language;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.words.Phrases;

/// The comparisons of traces that are kept in the case.
public record TracesPage(Frame frame, List<TraceComparison> comparisons, Optional<String> exhibit) implements View {

    static TracesPage of(Desk desk, Request request) {
        Optional<String> exhibit = request.text("exhibit");
        return new TracesPage(Frame.of(desk, request, "comparisons"), chosen(desk, exhibit), exhibit);
    }

    /// Those about one piece of evidence, where one is named.
    private static List<TraceComparison> chosen(Desk desk, Optional<String> exhibit) {
        return desk.laboratory().comparisons().stream()
                .filter(c -> exhibit.isEmpty() || c.isAbout(exhibit.get(), Optional.empty()))
                .toList();
    }

    public String export() {
        return frame.here().to(frame.links().to("comparisons.csv")).toString();
    }

    static Response csv(Desk desk, Request request) {
        Language language = request.words().language();
        return new Response.Download("text/csv; charset=utf-8", "comparisons.csv", out -> {
            Csv csv = new Csv(
                    out,
                    Phrases.in(
                            language,
                            List.of(
                                    "id",
                                    "kind",
                                    "question",
                                    "prosecution",
                                    "defence",
                                    "log10 ratio",
                                    "ratio",
                                    "words",
                                    "scale",
                                    "made",
                                    "version",
                                    "method")));
            for (TraceComparison english : chosen(desk, request.text("exhibit"))) {
                TraceComparison c = Phrases.in(language, english);
                csv.row(List.of(
                        c.id(),
                        Phrases.in(language, TracePage.kind(c)),
                        c.title(),
                        c.propositions().map(p -> p.prosecution()).orElse(""),
                        c.propositions().map(p -> p.defence()).orElse(""),
                        c.weight().map(w -> String.valueOf(w.log10())).orElse(""),
                        c.weight().map(w -> w.figure()).orElse(""),
                        c.weight().map(w -> w.words()).orElse(c.words().getFirst()),
                        c.weight().map(w -> w.scale()).orElse(""),
                        c.provenance().made().toString(),
                        c.provenance().version(),
                        c.provenance().method()));
            }
        });
    }

    /// Words of a record in the language of the page, as far as they are known in it.
    public String say(String english) {
        return Phrases.in(frame.words().language(), english);
    }

    public String address(TraceComparison comparison) {
        return frame.links().to("comparison/" + comparison.id());
    }

    @Override
    public String template() {
        return "traces";
    }
}
