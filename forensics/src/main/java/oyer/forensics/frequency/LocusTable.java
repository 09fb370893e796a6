package oyer.forensics.frequency;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import oyer.forensics.profile.Allele;

/// How common each allele of a locus is.
///
/// @param counted how many alleles were counted, twice the number of persons; empty where the source does not tell
public record LocusTable(SortedMap<Allele, Double> frequencies, OptionalInt counted) {

    public LocusTable {
        frequencies.forEach((allele, f) -> {
            if (!(f > 0 && f <= 1)) {
                throw new IllegalArgumentException("frequency of allele " + allele + " is " + f + ", not in (0, 1]");
            }
        });
        frequencies = Collections.unmodifiableSortedMap(new TreeMap<>(frequencies));
    }

    /// From counts of alleles.
    public static LocusTable counted(Map<Allele, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        SortedMap<Allele, Double> frequencies = new TreeMap<>();
        counts.forEach((allele, count) -> frequencies.put(allele, count / (double) all));
        return new LocusTable(frequencies, OptionalInt.of(all));
    }

    public OptionalDouble of(Allele allele) {
        Double f = frequencies.get(allele);
        return f == null ? OptionalDouble.empty() : OptionalDouble.of(f);
    }

    public double total() {
        return frequencies.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
