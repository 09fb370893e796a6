package oyer.forensics.frequency;

import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import oyer.forensics.profile.Allele;

/// What an allele too rare to have been counted reliably is taken to be.
public sealed interface RareAllele {

    /// Every frequency below 5/(2N) is raised to it, N persons counted; the five-event minimum of NRC II (1996).
    record FiveOverTwoN() implements RareAllele {}

    /// An allele that is not in the table has this frequency; the counted ones stay as they were counted, so that one
    /// odd peak does not move the weight of every other allele.
    record Unseen(double frequency) implements RareAllele {
        public Unseen {
            if (!(frequency > 0 && frequency < 0.5)) {
                throw new IllegalArgumentException(
                        "a rare allele of frequency " + frequency + ": it has to lie between 0 and 0.5");
            }
        }
    }

    /// An allele that is not in the table is as common as the rarest that is.
    record AsRarest() implements RareAllele {}

    /// An allele that is not in the table is an error.
    record None() implements RareAllele {}

    /// In words, for a report.
    default String words() {
        return switch (this) {
            case FiveOverTwoN() -> "frequencies below 5/(2N) raised to 5/(2N) (NRC II)";
            case Unseen(double f) -> "alleles not seen in the sample taken at " + f + ", the others as counted";
            case AsRarest() -> "alleles not seen in the sample taken as the rarest seen, then scaled to a sum of 1";
            case None() -> "every allele has to be in the table";
        };
    }

    /// The table as this rule leaves it, before any particular allele is asked for.
    default LocusTable applied(LocusTable table) {
        return this instanceof FiveOverTwoN && table.counted().isPresent()
                ? raised(table, 5.0 / table.counted().getAsInt())
                : table;
    }

    /// The table as this rule leaves it, with all these alleles.
    ///
    /// @throws IllegalArgumentException when one is missing and the rule gives it no frequency
    default LocusTable whole(LocusTable table, Collection<Allele> wanted) {
        return holding(applied(table), wanted);
    }

    /// A table that has all these alleles.
    ///
    /// @throws IllegalArgumentException when one is missing and the rule gives it no frequency
    default LocusTable holding(LocusTable table, Collection<Allele> wanted) {
        Set<Allele> missing = new TreeSet<>(wanted);
        missing.removeAll(table.frequencies().keySet());
        if (missing.isEmpty()) {
            return table;
        }
        double least =
                table.frequencies().values().stream().min(Double::compare).orElse(1.0);
        return switch (this) {
            case FiveOverTwoN() ->
                with(
                        table,
                        missing,
                        table.counted().isPresent() ? 5.0 / table.counted().getAsInt() : least,
                        false);
            case Unseen(double f) -> with(table, missing, f, false);
            case AsRarest() -> with(table, missing, least, true);
            case None() ->
                throw new IllegalArgumentException("alleles " + missing + " are not in the table of frequencies "
                        + table.frequencies().keySet() + ", and no rule for rare alleles was given");
        };
    }

    private static LocusTable raised(LocusTable table, double floor) {
        SortedMap<Allele, Double> raised = new TreeMap<>();
        table.frequencies().forEach((allele, f) -> raised.put(allele, Math.max(f, floor)));
        return new LocusTable(raised, table.counted());
    }

    private static LocusTable with(LocusTable table, Set<Allele> missing, double frequency, boolean scaled) {
        SortedMap<Allele, Double> all = new TreeMap<>(table.frequencies());
        missing.forEach(allele -> all.put(allele, frequency));
        double sum =
                scaled ? all.values().stream().mapToDouble(Double::doubleValue).sum() : 1;
        all.replaceAll((_, f) -> f / sum);
        return new LocusTable(all, table.counted());
    }
}
