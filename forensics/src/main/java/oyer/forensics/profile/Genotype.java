package oyer.forensics.profile;

/// The two alleles of a person at a locus, the smaller first.
public record Genotype(Allele first, Allele second) {

    public Genotype {
        if (first.compareTo(second) > 0) {
            Allele smaller = second;
            second = first;
            first = smaller;
        }
    }

    public static Genotype of(String first, String second) {
        return new Genotype(Allele.of(first), Allele.of(second));
    }

    public boolean isHomozygous() {
        return first.equals(second);
    }

    public boolean has(Allele allele) {
        return first.equals(allele) || second.equals(allele);
    }

    @Override
    public String toString() {
        return first + "," + second;
    }
}
