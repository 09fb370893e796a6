package oyer.forensics.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.LaidPrints;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Kind;
import oyer.core.casefile.TraceComparison.Propositions;
import oyer.core.casefile.TraceComparison.Table;
import oyer.forensics.print.ChosenPrint;
import oyer.forensics.print.Comparison;
import oyer.forensics.print.PrintViews;
import oyer.forensics.print.PrintWords;

/// One print laid upon another: score, pairs, and what that does not show.
public record PrintReport(ChosenPrint probe, ChosenPrint candidate) {

    /// @throws IllegalArgumentException when they cannot be compared
    public TraceComparison of(Asked asked) {
        Comparison comparison = Comparison.of(probe.template(), candidate.template());
        LaidPrints laid = PrintViews.laid(comparison, probe, candidate);
        List<String> assumptions = new ArrayList<>(List.of(probe.words(), candidate.words()));
        if (!laid.pairs().isEmpty()) {
            assumptions.add(String.format(
                    Locale.ROOT,
                    "The candidate was turned by %.0f degrees and shifted, not stretched.",
                    comparison.alignment().degrees()));
        }
        assumptions.addAll(PrintWords.ASSUMPTIONS);
        return asked.told(
                        Kind.PRINTS,
                        probe.print().id() + " beside " + candidate.print().id(),
                        Optional.of(new Propositions(PrintWords.SAME, PrintWords.OTHER)),
                        PrintWords.of(comparison),
                        assumptions,
                        List.of(pairs(laid)),
                        PrintViews.METHOD)
                .of(laid);
    }

    private static Table pairs(LaidPrints laid) {
        List<List<String>> rows = new ArrayList<>();
        for (LaidPrints.Pair pair : laid.pairs()) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(rows.size() + 1)));
            row.addAll(mark(pair.probe()));
            row.addAll(mark(pair.candidate()));
            rows.add(row);
        }
        return new Table(
                "Minutiae laid upon each other, in pixels from the upper left",
                List.of(
                        "pair",
                        "probe x",
                        "probe y",
                        "probe degrees",
                        "probe type",
                        "candidate x",
                        "candidate y",
                        "candidate degrees",
                        "candidate type"),
                rows);
    }

    private static List<String> mark(LaidPrints.Mark mark) {
        return List.of(
                String.valueOf(mark.x()), String.valueOf(mark.y()), String.valueOf(mark.direction()), mark.type());
    }
}
