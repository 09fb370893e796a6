package oyer.forensics.mixture;

import java.util.List;
import oyer.forensics.profile.Allele;

/// One way in which a contributor may have come by their alleles at a locus.
///
/// @param weight probability of this way
/// @param fixed alleles known to be theirs, none, one or two
/// @param drawn how many come from the population
public record Share(double weight, List<Allele> fixed, int drawn) {

    public Share {
        fixed = List.copyOf(fixed);
        if (fixed.size() + drawn != 2 || drawn < 0 || !(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException(
                    "a person has two alleles, not " + fixed + " and " + drawn + " drawn, at weight " + weight);
        }
    }

    /// Of whom nothing is known.
    public static final List<Share> UNKNOWN = List.of(new Share(1, List.of(), 2));
}
