package oyer.forensics.mixture;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import oyer.forensics.profile.Allele;
import oyer.forensics.profile.Locus;
import oyer.forensics.profile.Profile;

/// Replicate typings of one sample, and everyone whose profile is known: the alleles of all of them shift what is
/// expected of the rest when theta is not zero, whether they contributed or not.
public record Evidence(List<Profile> replicates, List<Profile> typed) {

    public Evidence {
        replicates = List.copyOf(replicates);
        typed = List.copyOf(typed);
        if (replicates.isEmpty()) {
            throw new IllegalArgumentException("a mixture needs at least one replicate");
        }
    }

    /// Every locus that some replicate was typed at and that belongs in a product over loci.
    public Collection<Locus> loci() {
        Set<Locus> loci = new TreeSet<>();
        replicates.forEach(r -> loci.addAll(r.loci().keySet()));
        loci.removeIf(Locus::followsSex);
        return loci;
    }

    /// What each replicate that was typed at this locus shows there.
    List<Set<Allele>> shown(Locus locus) {
        return replicates.stream().flatMap(r -> r.alleles(locus).stream()).toList();
    }

    public boolean isSilent(Locus locus) {
        return shown(locus).stream().allMatch(Set::isEmpty);
    }
}
