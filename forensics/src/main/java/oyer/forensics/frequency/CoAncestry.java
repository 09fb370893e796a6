package oyer.forensics.frequency;

/// Co-ancestry theta (F_ST): how much more alike than strangers persons of one sub-population are.
public final class CoAncestry {

    private CoAncestry() {}

    /// @throws IllegalArgumentException unless theta lies in [0, 1)
    public static void check(double theta) {
        if (!(theta >= 0 && theta < 1)) {
            throw new IllegalArgumentException("theta " + theta + " does not lie in [0, 1)");
        }
    }

    /// How probable it is that the next allele drawn is a given one: the sampling formula of Balding and Nichols
    /// (1994).
    ///
    /// @param frequency of that allele in the population
    /// @param seen copies of it among those drawn before
    /// @param all alleles drawn before
    public static double next(double frequency, int seen, int all, double theta) {
        return (seen * theta + (1 - theta) * frequency) / (1 + (all - 1) * theta);
    }
}
