package oyer.forensics.single;

import java.util.Collection;
import java.util.List;

/// Combined probability of inclusion: that a person taken at random shows no allele but those of the mixture.
///
/// It uses neither the profile of the person in question nor the number of contributors, so it wastes much of the data,
/// and it is wrong wherever an allele may have dropped out.
public record Inclusion(double included) {

    /// What is said with every result.
    public static final List<String> LIMITS = List.of(
            "Meant for complete data of two persons only: where an allele may have dropped out, the locus has no place in"
                    + " this product, and choosing loci after seeing the person's profile makes the figure too small.",
            "It uses neither the person's profile nor peak heights nor the number of contributors; a likelihood ratio of"
                    + " the same data can be many times larger or smaller.");

    /// @param frequencies of the alleles shown at one locus
    /// @return square of their sum
    public static Inclusion atLocus(Collection<Double> frequencies) {
        double sum = frequencies.stream().mapToDouble(Double::doubleValue).sum();
        return new Inclusion(Math.min(1, sum * sum));
    }

    public static Inclusion combined(Collection<Inclusion> loci) {
        double product = 1;
        for (Inclusion locus : loci) {
            product *= locus.included();
        }
        return new Inclusion(product);
    }

    public double excluded() {
        return 1 - included;
    }

    /// One over it, as it is often reported.
    public double ratio() {
        return 1 / included;
    }
}
