package oyer.forensics.kinship;

import oyer.forensics.frequency.CoAncestry;
import oyer.forensics.frequency.LocusTable;
import oyer.forensics.profile.Allele;
import oyer.forensics.profile.Genotype;

/// The likelihood ratio of two genotypes: related so, against unrelated. With theta, alleles are drawn by the sampling
/// formula of Balding and Nichols (1994), given those of the first person.
public record Kinship(Relationship relationship, double theta) {

    public Kinship {
        CoAncestry.check(theta);
    }

    /// @param table holds every allele of both
    public double ratio(Genotype person, Genotype other, LocusTable table) {
        double unrelated = unrelated(person, other, table);
        double shared =
                (transmitted(person.first(), person, other, table) + transmitted(person.second(), person, other, table))
                        / 2;
        double same = person.equals(other) ? 1 : 0;
        return relationship.none() + (relationship.one() * shared + relationship.both() * same) / unrelated;
    }

    /// Probability of the other's genotype when one of their alleles is this one.
    private double transmitted(Allele given, Genotype person, Genotype other, LocusTable table) {
        if (!other.has(given)) {
            return 0;
        }
        Allele drawn = other.first().equals(given) ? other.second() : other.first();
        return drawn(drawn, copies(drawn, person), 2, table);
    }

    private double unrelated(Genotype person, Genotype other, LocusTable table) {
        double first = drawn(other.first(), copies(other.first(), person), 2, table);
        int before = copies(other.second(), person) + (other.isHomozygous() ? 1 : 0);
        return (other.isHomozygous() ? 1 : 2) * first * drawn(other.second(), before, 3, table);
    }

    private static int copies(Allele allele, Genotype person) {
        return (person.first().equals(allele) ? 1 : 0) + (person.second().equals(allele) ? 1 : 0);
    }

    private double drawn(Allele allele, int seen, int all, LocusTable table) {
        return CoAncestry.next(table.of(allele).orElseThrow(), seen, all, theta);
    }
}
