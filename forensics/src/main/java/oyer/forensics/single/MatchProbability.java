package oyer.forensics.single;

import oyer.forensics.frequency.CoAncestry;

/// How likely a person of the population, other than the donor, has this genotype: the formulas of the
/// National Research Council's second report (NRC II, 1996).
public enum MatchProbability {
    /// `p²` and `2pq`: no correction.
    PRODUCT("product rule"),
    /// Recommendation 4.1: homozygotes by equation 4.4a, heterozygotes as in the product rule.
    RECOMMENDATION_4_1("NRC II recommendation 4.1 (equation 4.4)"),
    /// Equations 4.10a and b: both persons of one sub-population, the alleles of the donor drawn first.
    EQUATION_4_10("NRC II equations 4.10a and 4.10b");

    private final String words;

    MatchProbability(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// @param p frequency of the allele that both copies are
    /// @param theta co-ancestry coefficient, 0 to 1
    public double homozygous(double p, double theta) {
        return switch (this) {
            case PRODUCT -> p * p;
            case RECOMMENDATION_4_1 -> p * p + p * (1 - p) * theta;
            case EQUATION_4_10 -> CoAncestry.next(p, 2, 2, theta) * CoAncestry.next(p, 3, 3, theta);
        };
    }

    /// @param p frequency of the one allele
    /// @param q frequency of the other
    /// @param theta co-ancestry coefficient, 0 to 1
    public double heterozygous(double p, double q, double theta) {
        return switch (this) {
            case PRODUCT, RECOMMENDATION_4_1 -> 2 * p * q;
            case EQUATION_4_10 -> 2 * CoAncestry.next(p, 1, 2, theta) * CoAncestry.next(q, 1, 3, theta);
        };
    }
}
