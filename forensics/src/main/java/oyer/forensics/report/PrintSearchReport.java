package oyer.forensics.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Kind;
import oyer.core.casefile.TraceComparison.Propositions;
import oyer.core.casefile.TraceComparison.Table;
import oyer.forensics.print.Candidate;
import oyer.forensics.print.ChosenPrint;
import oyer.forensics.print.Clarity;
import oyer.forensics.print.Extent;
import oyer.forensics.print.MissRates;
import oyer.forensics.print.PrintSearch;
import oyer.forensics.print.PrintTemplate;
import oyer.forensics.print.PrintViews;
import oyer.forensics.print.PrintWords;

/// One print searched among many: ranked candidates, how the others score, and how often we miss.
///
/// @param among what was searched, in words: `gallery.bin`, `the prints of the case`
public record PrintSearchReport(ChosenPrint probe, PrintTemplate template, PrintSearch search, String among) {

    public TraceComparison of(Asked asked) {
        List<String> assumptions = new ArrayList<>(List.of(probe.words()));
        assumptions.add("Every print was compared; none was filtered out beforehand.");
        assumptions.addAll(PrintWords.ASSUMPTIONS);
        return asked.told(
                Kind.PRINT_SEARCH,
                probe.print().id() + " searched among " + among,
                Optional.of(new Propositions(PrintWords.SAME, PrintWords.OTHER)),
                PrintWords.of(
                        search,
                        Extent.area(template.marking()),
                        probe.print().image().flatMap(Clarity::of)),
                assumptions,
                List.of(candidates(), others(), missed(), missedByClarity()),
                PrintViews.METHOD);
    }

    private Table candidates() {
        List<List<String>> rows = new ArrayList<>();
        for (Candidate candidate : search.candidates()) {
            rows.add(List.of(String.valueOf(candidate.rank()), candidate.print().id(), decimal(candidate.score())));
        }
        return new Table("Candidates by score", List.of("rank", "print", "score"), rows);
    }

    private Table others() {
        return new Table(
                "Scores of the prints that are not the best",
                List.of("compared", "median", "highest"),
                List.of(List.of(
                        String.valueOf(search.others().count()),
                        decimal(search.others().median()),
                        decimal(search.others().highest()))));
    }

    /// Our own measurement, whatever came of this search.
    private static Table missed() {
        List<List<String>> rows = new ArrayList<>();
        for (MissRates.Row row : MissRates.shipped().rows()) {
            rows.add(List.of(
                    row.side().map(side -> decimal(side) + " mm").orElse("whole scan"),
                    String.valueOf(row.searched()),
                    decimal(100 * row.notFirst()) + " %",
                    decimal(100 * row.belowThreshold()) + " %"));
        }
        return new Table(
                "How often a finger that is enrolled is missed, by the side of a square cut from a scan (our own test)",
                List.of("side", "searches", "own finger not first", "own finger under 40"),
                rows);
    }

    /// On invented prints: public ones of each clarity were not at hand.
    private static Table missedByClarity() {
        List<List<String>> rows = new ArrayList<>();
        for (MissRates.Row row : MissRates.invented().rows()) {
            rows.add(List.of(
                    row.side().map(side -> decimal(side) + " mm").orElse("whole scan"),
                    row.clarity().map(Clarity.Grade::key).orElse("all"),
                    String.valueOf(row.searched()),
                    row.searched() == 0 ? "" : decimal(100 * row.notFirst()) + " %",
                    row.searched() == 0 ? "" : decimal(100 * row.belowThreshold()) + " %"));
        }
        return new Table(
                "The same by size and clarity, on invented prints, which are easier than real ones (our own test)",
                List.of("side", "clarity", "searches", "own finger not first", "own finger under 40"),
                rows);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
