package oyer.forensics.frequency;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import oyer.forensics.profile.Locus;

/// Allele frequencies of one population.
///
/// @param id what a command calls it: `nist-cauc`
/// @param name of the population
public record Population(String id, String name, Origin origin, SortedMap<Locus, LocusTable> loci) {

    public Population {
        loci = Collections.unmodifiableSortedMap(new TreeMap<>(loci));
    }

    /// One of which no more is said than where it is from.
    public Population(String id, String name, String source, SortedMap<Locus, LocusTable> loci) {
        this(id, name, new Origin(source, "", ""), loci);
    }

    public Optional<LocusTable> at(Locus locus) {
        return Optional.ofNullable(loci.get(locus));
    }

    /// The same population under a rule for rare alleles: each locus as the rule leaves it.
    public Map<Locus, LocusTable> under(RareAllele rule) {
        Map<Locus, LocusTable> ruled = new TreeMap<>();
        loci.forEach((locus, table) -> ruled.put(locus, rule.applied(table)));
        return ruled;
    }
}
