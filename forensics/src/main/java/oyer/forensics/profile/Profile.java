package oyer.forensics.profile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What was detected in one sample, or typed of one person.
///
/// @param name of the sample or person, as written
/// @param loci the loci that were typed, each with what was detected there: nothing detected is an empty list, which is
///     not the same as a locus that was not typed
public record Profile(String name, SortedMap<Locus, List<Peak>> loci) {

    public Profile {
        SortedMap<Locus, List<Peak>> copy = new TreeMap<>();
        loci.forEach((locus, peaks) -> copy.put(locus, List.copyOf(peaks)));
        loci = Collections.unmodifiableSortedMap(copy);
    }

    /// A profile of alleles alone.
    public static Profile of(String name, Map<Locus, List<Allele>> alleles) {
        SortedMap<Locus, List<Peak>> loci = new TreeMap<>();
        alleles.forEach(
                (locus, found) -> loci.put(locus, found.stream().map(Peak::of).toList()));
        return new Profile(name, loci);
    }

    /// Different alleles detected, smallest first; empty where the locus was not typed.
    public Optional<Set<Allele>> alleles(Locus locus) {
        return Optional.ofNullable(loci.get(locus))
                .map(peaks -> peaks.stream().map(Peak::allele).collect(Collectors.toCollection(TreeSet::new)));
    }

    /// The genotype, if the locus shows one person's: two alleles, or one, read as the same twice.
    public Optional<Genotype> genotype(Locus locus) {
        List<Allele> found = alleles(locus).map(List::copyOf).orElse(List.of());
        return switch (found.size()) {
            case 1 -> Optional.of(new Genotype(found.getFirst(), found.getFirst()));
            case 2 -> Optional.of(new Genotype(found.getFirst(), found.get(1)));
            default -> Optional.empty();
        };
    }

    /// Most alleles at any locus that does not follow sex: `2n` alleles need `n` persons at least.
    public int mostAlleles() {
        return loci.keySet().stream()
                .filter(locus -> !locus.followsSex())
                .mapToInt(locus -> alleles(locus).map(Set::size).orElse(0))
                .max()
                .orElse(0);
    }

    /// Loci at which something was detected, those that follow sex left out.
    public List<Locus> detected() {
        return loci.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty() && !e.getKey().followsSex())
                .map(Map.Entry::getKey)
                .toList();
    }
}
