package oyer.forensics.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    /// @param clarity of its ridges; empty where there is no picture
    public static List<String> of(PrintSearch search, double areaMillimetres, Optional<Clarity> clarity) {
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
        if (best.score() < MissRates.THRESHOLD) sentences.addAll(noCandidate(areaMillimetres, clarity));
        return sentences;
    }

    private static List<String> noCandidate(double areaMillimetres, Optional<Clarity> clarity) {
        List<String> sentences = new ArrayList<>();
        MissRates.Row bySize = MissRates.shipped().at(areaMillimetres);
        sentences.add(plain(
                "No candidate reached %.0f. This neither identifies nor excludes any person who is enrolled.",
                MissRates.THRESHOLD));
        sentences.add(plain(
                "The mark covers about %.0f square millimetres. In our own test on %s, the next larger size"
                        + " measured, %.0f in 100 of the fingers that were enrolled scored under %.0f, and %.0f in 100"
                        + " were not ranked first (%d searches). Marks from scenes are missed more often than these.",
                areaMillimetres,
                size(bySize),
                100 * bySize.belowThreshold(),
                MissRates.THRESHOLD,
                100 * bySize.notFirst(),
                bySize.searched()));
        double missed = bySize.belowThreshold();
        if (clarity.isEmpty()) {
            sentences.add(
                    "How clear its ridges are is not known to the program: there is no picture of the mark, or none with ridges.");
        } else {
            Clarity.Grade grade = clarity.get().grade();
            sentences.add(plain(
                    "Its ridges are of the class %s: their orientation is certain to %.2f on a scale of 0 to 1.",
                    grade.key(), clarity.get().certainty()));
            Optional<MissRates.Row> both = MissRates.invented().at(areaMillimetres, grade);
            sentences.add(both.map(row -> plain(
                            "In our own test on invented prints of this class, %s, %.0f in 100 of the fingers that"
                                    + " were enrolled scored under %.0f, and %.0f in 100 were not ranked first (%d searches)."
                                    + " Invented prints are easier than real ones.",
                            row.side()
                                    .map(side -> plain("cut to squares of %.1f mm", side))
                                    .orElse("whole"),
                            100 * row.belowThreshold(),
                            MissRates.THRESHOLD,
                            100 * row.notFirst(),
                            row.searched()))
                    .orElse("Too few invented prints of this class and size were searched to tell a rate."));
            missed = Math.max(missed, both.map(MissRates.Row::belowThreshold).orElse(0.0));
        }
        sentences.add(plain(
                "So, by the larger of the rates told, no hit makes 'not enrolled' at most %.2f times as likely as before,"
                        + " as odds, against 'enrolled'.",
                new NoHit(missed).likelihoodRatioForNotEnrolled()));
        return sentences;
    }

    private static String size(MissRates.Row row) {
        return row.side().map(side -> plain("squares of %.1f mm", side)).orElse("whole flat scans");
    }

    private static String plain(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
