package oyer.forensics.mixture;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import oyer.forensics.profile.Profile;

/// The drop-out probability, one for all contributors, under which a proposition explains the findings best, and how
/// well it then does. Each proposition is fitted for itself, as EuroForMix does for its qualitative model.
///
/// @param dropout 0 to 1
/// @param logLikelihood natural logarithm, over all loci
public record DropoutFit(double dropout, double logLikelihood) {

    private static final int STEPS = 40;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    public static DropoutFit of(Evidence evidence, Optional<Profile> inQuestion, Proposition proposition, Model model) {
        DoubleUnaryOperator height =
                d -> MixtureRatio.logLikelihood(evidence, inQuestion, proposition.withDropout(d), model);
        // a grid first, so that a second hump of the likelihood does not catch the search
        int best = 1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < STEPS; i++) {
            double here = height.applyAsDouble(i / (double) STEPS);
            if (here > highest) {
                highest = here;
                best = i;
            }
        }
        return golden(height, (best - 1) / (double) STEPS, (best + 1) / (double) STEPS);
    }

    private static DropoutFit golden(DoubleUnaryOperator height, double from, double to) {
        double a = from;
        double b = to;
        double c = b - GOLDEN * (b - a);
        double d = a + GOLDEN * (b - a);
        double atC = height.applyAsDouble(c);
        double atD = height.applyAsDouble(d);
        while (b - a > 1e-7) {
            if (atC >= atD) {
                b = d;
                d = c;
                atD = atC;
                c = b - GOLDEN * (b - a);
                atC = height.applyAsDouble(c);
            } else {
                a = c;
                c = d;
                atC = atD;
                d = a + GOLDEN * (b - a);
                atD = height.applyAsDouble(d);
            }
        }
        double dropout = (a + b) / 2;
        return new DropoutFit(dropout, height.applyAsDouble(dropout));
    }
}
