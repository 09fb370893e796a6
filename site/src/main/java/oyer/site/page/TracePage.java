package oyer.site.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Curve;
import oyer.core.casefile.TraceComparison.Input;
import oyer.core.casefile.TraceComparison.Kind;
import oyer.core.casefile.TraceComparison.Table;
import oyer.site.http.NotHere;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.words.Phrases;

/// One comparison: its question, number, words, assumptions, tables, and what other assumptions would give.
public record TracePage(Frame frame, TraceComparison comparison, List<Named> inputs) implements View {

    /// An input, and the document of the case that has the same bytes.
    public record Named(Input input, Optional<Document> document) {}

    static TracePage of(Desk desk, Request request) {
        TraceComparison comparison = comparison(desk, request);
        return new TracePage(
                Frame.of(desk, request, "comparisons", comparison.title()),
                comparison,
                comparison.provenance().inputs().stream()
                        .map(input -> new Named(
                                input,
                                Choices.id(input.sha256())
                                        .flatMap(id -> desk.store().document(id))))
                        .toList());
    }

    private static TraceComparison comparison(Desk desk, Request request) {
        return desk.laboratory().comparisons().stream()
                .filter(c -> c.id().equals(request.part("id")))
                .findFirst()
                .orElseThrow(() -> new NotHere(request.part("id")));
    }

    static Response pdf(Desk desk, Request request) {
        TraceComparison comparison = comparison(desk, request);
        return new Response.Download(
                "application/pdf",
                "comparison-" + comparison.id() + ".pdf",
                out -> out.write(desk.laboratory().pdf(comparison)));
    }

    static String kind(TraceComparison comparison) {
        return comparison.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Response csv(Desk desk, Request request) {
        TraceComparison comparison = comparison(desk, request);
        return new Response.Download("text/csv; charset=utf-8", "comparison-" + comparison.id() + ".csv", out -> {
            Csv csv = new Csv(out, List.of("question", comparison.title()));
            for (String words : comparison.words()) {
                csv.row(List.of("words", words));
            }
            for (String assumption : comparison.assumptions()) {
                csv.row(List.of("assumption", assumption));
            }
            for (Input input : comparison.provenance().inputs()) {
                csv.row(List.of("input", input.name(), input.sha256()));
            }
            for (Table table : comparison.tables()) {
                csv.row(List.of());
                csv.row(table.columns());
                for (List<String> row : table.rows()) {
                    csv.row(row);
                }
            }
            for (Curve curve : comparison.curves()) {
                csv.row(List.of());
                csv.row(List.of(curve.parameter(), "log10 ratio"));
                for (TraceComparison.Point point : curve.points()) {
                    csv.row(List.of(String.valueOf(point.value()), String.valueOf(point.log10())));
                }
            }
        });
    }

    /// Whether its first table is one of states, a sample a row and a person a column.
    public boolean states() {
        return comparison.kind() == Kind.SAMPLES;
    }

    /// The class of a cell of a table of states; empty where the cell is none.
    public static String state(String cell) {
        return switch (cell) {
            case "excluded", "not excluded", "inconclusive", "no result", "not tested", "result" ->
                "state s-" + cell.replace(' ', '-');
            default -> "";
        };
    }

    /// Words of the record in the language of the page, as far as they are known in it.
    public String say(String english) {
        return Phrases.in(frame.words().language(), english);
    }

    /// The language in which [#say] gives them.
    public String lang(String english) {
        return Phrases.said(frame.words().language(), english).isPresent()
                ? frame.words().language().code()
                : "en";
    }

    public Plot plot(Curve curve) {
        return Plot.of(curve);
    }

    /// The command that makes it again.
    public String command() {
        StringBuilder line = new StringBuilder("oyer");
        for (String argument : comparison.provenance().arguments()) {
            boolean plain = argument.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_./=,:+".indexOf(c) >= 0);
            line.append(' ').append(plain ? argument : "'" + argument.replace("'", "'\\''") + "'");
        }
        return line.toString();
    }

    public String export() {
        return frame.links().to("comparison/" + comparison.id() + "/tables.csv");
    }

    public String paper() {
        return frame.links().to("comparison/" + comparison.id() + "/paper.pdf");
    }

    @Override
    public String template() {
        return "trace";
    }
}
