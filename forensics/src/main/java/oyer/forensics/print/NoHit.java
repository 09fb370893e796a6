package oyer.forensics.print;

/// What a search without result says about whether the finger was in the gallery: by Bayes, with our own miss rate. A
/// reader brings the prior; the program only does the sum.
///
/// @param missRate share of fingers that were enrolled and were still not found, 0 to 1
public record NoHit(double missRate) {
    public NoHit {
        if (!(missRate >= 0 && missRate <= 1))
            throw new IllegalArgumentException("A miss rate of " + missRate + " is no share of 0 to 1.");
    }

    /// Probability that the finger is enrolled, given that it was not found.
    ///
    /// @param before the probability held before the search, strictly between 0 and 1
    public double enrolledGivenNone(double before) {
        if (!(before > 0 && before < 1))
            throw new IllegalArgumentException("A probability of " + before + " leaves nothing to learn.");
        return before * missRate / (before * missRate + 1 - before);
    }

    /// How many times likelier no hit is if the finger is not enrolled than if it is.
    public double likelihoodRatioForNotEnrolled() {
        return 1 / missRate;
    }
}
