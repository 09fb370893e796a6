package oyer.forensics.single;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.forensics.frequency.CoAncestry;
import oyer.forensics.frequency.LocusTable;
import oyer.forensics.frequency.Population;
import oyer.forensics.frequency.RareAllele;
import oyer.forensics.profile.Genotype;
import oyer.forensics.profile.Locus;
import oyer.forensics.profile.Profile;

/// The random match probability of a profile of one person, locus by locus.
///
/// @param leftOut loci with no say, each with the reason
public record SingleSource(List<AtLocus> loci, List<String> leftOut) {

    /// @param probability that another person has this genotype
    public record AtLocus(Locus locus, Genotype genotype, double probability) {}

    public SingleSource {
        loci = List.copyOf(loci);
        leftOut = List.copyOf(leftOut);
    }

    public static SingleSource of(
            Profile profile, Population population, RareAllele rare, MatchProbability formula, double theta) {
        CoAncestry.check(theta);
        List<AtLocus> loci = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Locus locus : profile.loci().keySet()) {
            Optional<Genotype> genotype = profile.genotype(locus);
            Optional<LocusTable> table = population.at(locus);
            if (locus.followsSex()) {
                leftOut.add(locus + ": follows sex");
            } else if (genotype.isEmpty()) {
                leftOut.add(locus + ": does not show one person's one or two alleles");
            } else if (table.isEmpty()) {
                leftOut.add(locus + ": the population has no frequencies for it");
            } else {
                Genotype g = genotype.get();
                LocusTable whole = rare.whole(table.get(), List.of(g.first(), g.second()));
                double p = whole.of(g.first()).orElseThrow();
                double q = whole.of(g.second()).orElseThrow();
                loci.add(new AtLocus(
                        locus, g, g.isHomozygous() ? formula.homozygous(p, theta) : formula.heterozygous(p, q, theta)));
            }
        }
        return new SingleSource(loci, leftOut);
    }

    /// Product over loci; one where no locus has a say.
    public double probability() {
        double product = 1;
        for (AtLocus locus : loci) {
            product *= locus.probability();
        }
        return product;
    }
}
