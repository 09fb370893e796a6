package oyer.site.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import oyer.core.casefile.Rulings;
import oyer.core.review.Agreement;
import oyer.core.text.Passage;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.review.Marks;

/// Two reviewers who coded the same case, side by side.
///
/// @param reviewers all who ruled
public record ComparePage(Frame frame, List<String> reviewers, String one, String other, Agreement agreement)
        implements View {

    static ComparePage of(Desk desk, Request request) {
        Rulings rulings = desk.store().rulings();
        List<String> reviewers = rulings.all().stream()
                .map(r -> r.ruling().by())
                .distinct()
                .sorted()
                .toList();
        String one = request.text("one").orElse(reviewers.isEmpty() ? "" : reviewers.getFirst());
        String other = request.text("other").orElse(reviewers.size() < 2 ? "" : reviewers.get(1));
        return new ComparePage(
                Frame.of(desk, request, "compare"), reviewers, one, other, Agreement.of(rulings, one, other));
    }

    /// Two decimals; a dash where there is none.
    public static String kappa(double kappa, Locale locale) {
        return Double.isFinite(kappa) ? String.format(locale, "%.2f", kappa) : "–";
    }

    static Response csv(Desk desk, Request request) {
        ComparePage page = of(desk, request);
        return new Response.Download("text/csv; charset=utf-8", "agreement.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of(
                            "kind",
                            "both",
                            "alike",
                            "share",
                            "kappa",
                            "words",
                            page.one().isEmpty() ? "one reviewer" : page.one(),
                            page.other().isEmpty() ? "other reviewer" : page.other()));
            for (Map.Entry<String, Agreement.Kappa> each :
                    page.agreement().kinds().entrySet()) {
                Agreement.Kappa k = each.getValue();
                csv.row(List.of(
                        each.getKey().isEmpty() ? "all" : each.getKey(),
                        String.valueOf(k.both()),
                        String.valueOf(k.alike()),
                        String.format(Locale.ROOT, "%.4f", k.share()),
                        Double.isFinite(k.kappa()) ? String.format(Locale.ROOT, "%.4f", k.kappa()) : "",
                        "",
                        "",
                        ""));
            }
            for (Agreement.Pair pair : page.agreement().differing()) {
                csv.row(List.of(
                        pair.one().ruling().kind(),
                        "",
                        "",
                        "",
                        "",
                        pair.one().ruling().about().stream()
                                .map(Passage::words)
                                .findFirst()
                                .orElse(""),
                        said(pair.one().decision()),
                        said(pair.other().decision())));
            }
        });
    }

    private static String said(oyer.core.casefile.Decision decision) {
        return (Marks.name(decision) + " " + Marks.content(decision)).strip();
    }

    public String export() {
        return frame.here().to(frame.links().to("compare.csv")).toString();
    }

    @Override
    public String template() {
        return "compare";
    }
}
