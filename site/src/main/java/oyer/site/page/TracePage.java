package oyer.site.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.casefile.LaidPrints;
import oyer.core.casefile.LaidPrints.Marked;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Curve;
import oyer.core.casefile.TraceComparison.Input;
import oyer.core.casefile.TraceComparison.Kind;
import oyer.core.casefile.TraceComparison.Propositions;
import oyer.core.casefile.TraceComparison.Table;
import oyer.core.casefile.TraceComparison.Weight;
import oyer.core.read.register.Pointing;
import oyer.core.review.ItemQuery;
import oyer.core.review.ItemRow;
import oyer.core.text.Language;
import oyer.site.http.NotHere;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.words.Phrases;

/// One comparison: its question, number, words, assumptions, tables, and what other assumptions would give.
///
/// @param beside what the case says of the piece of evidence it is about
/// @param pictures whether the case holds the picture of the first print, and of the second, where it is of prints
public record TracePage(
        Frame frame,
        TraceComparison comparison,
        List<Named> inputs,
        List<Boolean> pictures,
        Optional<ItemRow> item,
        List<Pointing> beside)
        implements View {

    private static final int FEW = 50;

    /// An input, and the document of the case that has the same bytes.
    public record Named(Input input, Optional<Document> document) {}

    static TracePage of(Desk desk, Request request) {
        TraceComparison comparison = comparison(desk, request);
        Optional<ItemRow> item = comparison.exhibit().flatMap(named -> item(desk, comparison, named));
        return new TracePage(
                Frame.of(
                        desk, request, "comparisons", Phrases.in(request.words().language(), comparison.title())),
                comparison,
                comparison.provenance().inputs().stream()
                        .map(input -> new Named(
                                input,
                                Choices.id(input.sha256())
                                        .flatMap(id -> desk.store().document(id))))
                        .toList(),
                comparison.prints().stream()
                        .flatMap(laid -> java.util.stream.Stream.of(laid.probe(), laid.candidate()))
                        .map(print -> Choices.id(print.sha256())
                                .flatMap(id -> desk.store().document(id))
                                .flatMap(document -> desk.laboratory().picture(document, print.number()))
                                .isPresent())
                        .toList(),
                item,
                item.map(row -> Pointing.of(row.readings())).orElse(List.of()));
    }

    /// The item of the register that it is about.
    private static Optional<ItemRow> item(Desk desk, TraceComparison comparison, String named) {
        ItemQuery words = new ItemQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(named));
        return desk.store().items(words, 0, FEW).rows().stream()
                .filter(row -> ItemPage.isAbout(comparison, row.item()))
                .findFirst();
    }

    private static TraceComparison comparison(Desk desk, Request request) {
        return desk.laboratory().comparisons().stream()
                .filter(c -> c.id().equals(request.part("id")))
                .findFirst()
                .orElseThrow(() -> new NotHere(request.part("id")));
    }

    static Response pdf(Desk desk, Request request) {
        TraceComparison comparison = comparison(desk, request);
        return pdf(desk, request, comparison, "comparison-" + comparison.id() + ".pdf");
    }

    /// On paper, in the language of the page.
    static Response pdf(Desk desk, Request request, TraceComparison comparison, String name) {
        Language language = request.words().language();
        return new Response.Download(
                "application/pdf",
                name,
                out -> out.write(desk.laboratory().pdf(Phrases.in(language, comparison), language)));
    }

    /// The record itself, by which another program, or `oyer dna again`, takes it up.
    static Response json(Desk desk, Request request) {
        TraceComparison comparison = comparison(desk, request);
        return new Response.Download(
                "application/json",
                "comparison-" + comparison.id() + ".json",
                out -> out.write((desk.laboratory().record(comparison) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    static String kind(TraceComparison comparison) {
        return comparison.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Response csv(Desk desk, Request request) {
        TraceComparison comparison = comparison(desk, request);
        return csv(request.words().language(), comparison, "comparison-" + comparison.id() + ".csv");
    }

    /// In the language of the page, as far as its words are known in it.
    static Response csv(Language language, TraceComparison english, String name) {
        TraceComparison comparison = Phrases.in(language, english);
        return new Response.Download("text/csv; charset=utf-8", name, out -> {
            Csv csv = new Csv(out, List.of(Phrases.in(language, "question"), comparison.title()));
            for (Propositions p : comparison.propositions().stream().toList()) {
                csv.row(List.of(Phrases.in(language, "first proposition"), p.prosecution()));
                csv.row(List.of(Phrases.in(language, "second proposition"), p.defence()));
            }
            for (Weight w : comparison.weight().stream().toList()) {
                csv.row(List.of(Phrases.in(language, "ratio"), w.figure(), String.valueOf(w.log10())));
                csv.row(List.of(Phrases.in(language, "verbal scale"), w.scale(), w.words()));
            }
            for (LaidPrints p : comparison.prints().stream().toList()) {
                csv.row(List.of(Phrases.in(language, "score"), String.valueOf(p.score())));
            }
            for (String words : comparison.words()) {
                csv.row(List.of(Phrases.in(language, "words"), words));
            }
            for (String assumption : comparison.assumptions()) {
                csv.row(List.of(Phrases.in(language, "assumption"), assumption));
            }
            for (Input input : comparison.provenance().inputs()) {
                csv.row(List.of(Phrases.in(language, "input"), input.name(), input.sha256()));
            }
            csv.row(List.of(
                    Phrases.in(language, "method"), comparison.provenance().method()));
            csv.row(List.of(
                    Phrases.in(language, "version"),
                    comparison.provenance().version(),
                    comparison.provenance().made().toString()));
            for (Table table : comparison.tables()) {
                csv.row(List.of());
                csv.row(table.columns());
                for (List<String> row : table.rows()) {
                    csv.row(row);
                }
            }
            for (Curve curve : comparison.curves()) {
                csv.row(List.of());
                csv.row(List.of(curve.parameter(), Phrases.in(language, "log10 ratio")));
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

    /// Where the picture of the first or second print is; empty where the case does not hold it.
    public String picture(boolean ofProbe) {
        return pictures.get(ofProbe ? 0 : 1)
                ? comparison
                        .prints()
                        .map(laid -> ofProbe ? laid.probe() : laid.candidate())
                        .map(print -> frame.links().to("prints/" + print.sha256() + "/" + print.number()))
                        .orElse("")
                : "";
    }

    /// The page on which the same prints can be marked and compared anew.
    public String anew() {
        return comparison
                .prints()
                .map(laid -> frame.links()
                        .address("prints")
                        .with("probe", laid.probe().sha256())
                        .with("probe-number", laid.probe().number())
                        .with("candidate", laid.candidate().sha256())
                        .with("candidate-number", laid.candidate().number())
                        .with("exhibit", comparison.exhibit())
                        .toString())
                .orElse("");
    }

    /// The box in which both prints lie whole as they are laid upon each other, in pixels of the first: both pictures
    /// show it, so that what lies at one place of the one lies there in the other.
    public static String box(LaidPrints laid) {
        Marked probe = laid.probe().marked();
        Marked candidate = laid.candidate().marked();
        double left = 0;
        double top = 0;
        double right = probe.width();
        double bottom = probe.height();
        for (int corner = 0; corner < 4; corner++) {
            double[] at =
                    laid.laying().of(corner % 2 == 0 ? 0 : candidate.width(), corner < 2 ? 0 : candidate.height());
            left = Math.min(left, at[0]);
            right = Math.max(right, at[0]);
            top = Math.min(top, at[1]);
            bottom = Math.max(bottom, at[1]);
        }
        return String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", left, top, right - left, bottom - top);
    }

    /// How the candidate is drawn to lie as the probe does.
    public static String turned(LaidPrints laid) {
        LaidPrints.Laying to = laid.laying();
        return String.format(
                Locale.ROOT,
                "translate(%.2f %.2f) rotate(%.2f) scale(%.5f) translate(%.2f %.2f)",
                to.toX(),
                to.toY(),
                to.degrees(),
                to.scale(),
                -to.fromX(),
                -to.fromY());
    }

    public String record() {
        return frame.links().to("comparison/" + comparison.id() + "/record.json");
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
