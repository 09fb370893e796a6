package oyer.forensics.mixture;

import oyer.forensics.frequency.CoAncestry;
import oyer.forensics.frequency.Population;
import oyer.forensics.frequency.RareAllele;

/// What a semi-continuous likelihood takes for granted.
///
/// @param dropIn probability that a replicate shows an allele of nobody at a locus
/// @param theta co-ancestry coefficient F_ST, by which persons of one sub-population are more alike
/// @param dropInRule how drop-ins count
public record Model(Population population, RareAllele rare, double dropIn, double theta, DropInRule dropInRule) {

    /// With LRmix's rule of drop-in.
    public Model(Population population, RareAllele rare, double dropIn, double theta) {
        this(population, rare, dropIn, theta, DropInRule.LRMIX);
    }

    public Model {
        if (!(dropIn >= 0 && dropIn < 1)) {
            throw new IllegalArgumentException("drop-in probability " + dropIn + " does not lie in [0, 1)");
        }
        CoAncestry.check(theta);
    }
}
