package oyer.forensics.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Results in words. They say what was computed and what it cannot show; they never say that prints match, nor whose
/// finger it was. That it is of the source of the print only stands under every result: see
/// [oyer.forensics.report.Asked].
public final class PrintWords {
    private static final String SCORE =
            "The score says how well minutiae can be laid upon each other. It is no probability, and no finding that the"
                    + " prints come from one finger; that is for an examiner, who sees the ridges.";

    /// The two accounts between which an examiner decides; no ratio of them is computed.
    public static final String SAME = "the prints come from one finger";

    public static final String OTHER = "the prints come from different fingers, of one person or of two";

    private PrintWords() {}

    /// What every comparison of prints takes for granted.
    public static final List<String> ASSUMPTIONS = List.of(
            "Place, direction and type of minutiae are compared, nothing else: not the flow of the ridges, their width"
                    + " or pores, which an examiner sees as well.",
            "No likelihood ratio is computed: how scores of mates and of others lie has been measured on public scans"
                    + " only, not on prints such as these.");

    /// The number first.
    public static List<String> of(Comparison comparison) {
        return List.of(
                plain(
                        "Score %.1f: %d of the probe's %d minutiae can be laid upon %d of the candidate's %d.",
                        comparison.score(),
                        comparison.pairs().size(),
                        comparison.probe().minutiae().size(),
                        comparison.pairs().size(),
                        comparison.candidate().minutiae().size()),
                SCORE,
                comparison.score() < MissRates.THRESHOLD
                        ? "A low score does not exclude: prints of one finger that are small, smudged or stretched score"
                                + " low as well."
                        : plain(
                                "Prints of different fingers rarely score %.0f or more by this method, but in a large"
                                        + " gallery rare things happen.",
                                MissRates.THRESHOLD));
    }

    /// @param areaMillimetres of the mark that was searched
    public static List<String> of(PrintSearch search, double areaMillimetres) {
        List<String> sentences = new ArrayList<>();
        if (search.searched() == 0) {
            sentences.add("No print is enrolled, so none was compared.");
            return sentences;
        }
        Candidate best = search.candidates().getFirst();
        sentences.add(plain(
                "%d enrolled prints were compared, each of them. The best scores %.1f; the best of the others %.1f, their"
                        + " median %.1f.",
                search.searched(),
                best.score(),
                search.others().highest(),
                search.others().median()));
        sentences.add(SCORE);
        if (best.score() < MissRates.THRESHOLD) sentences.addAll(noCandidate(areaMillimetres));
        return sentences;
    }

    private static List<String> noCandidate(double areaMillimetres) {
        MissRates.Row row = MissRates.shipped().at(areaMillimetres);
        String size = row.side().map(side -> plain("squares of %.1f mm", side)).orElse("whole flat scans");
        return List.of(
                plain(
                        "No candidate reached %.0f. This neither identifies nor excludes any person who is enrolled.",
                        MissRates.THRESHOLD),
                plain(
                        "The mark covers about %.0f square millimetres. In our own test on %s, the next larger size"
                                + " measured, %.0f in 100 of the fingers that were enrolled scored under %.0f, and %.0f in 100"
                                + " were not ranked first (%d searches). Marks from scenes are missed more often than these.",
                        areaMillimetres,
                        size,
                        100 * row.belowThreshold(),
                        MissRates.THRESHOLD,
                        100 * row.notFirst(),
                        row.searched()),
                plain(
                        "So no hit makes 'not enrolled' at most %.2f times as likely as before, as odds, against"
                                + " 'enrolled'.",
                        new NoHit(row.belowThreshold()).likelihoodRatioForNotEnrolled()));
    }

    private static String plain(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
