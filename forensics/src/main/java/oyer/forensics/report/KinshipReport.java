package oyer.forensics.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Kind;
import oyer.core.casefile.TraceComparison.Propositions;
import oyer.core.casefile.TraceComparison.Table;
import oyer.forensics.frequency.LocusTable;
import oyer.forensics.kinship.Kinship;
import oyer.forensics.kinship.Relationship;
import oyer.forensics.profile.Genotype;
import oyer.forensics.profile.Locus;
import oyer.forensics.profile.Profile;

/// Whether two typed persons are related in a stated way, against not at all or in another.
///
/// @param second what the first relationship is held against
public record KinshipReport(Profile person, Profile other, Relationship first, Relationship second, Basis basis) {

    private static final String METHOD =
            "Likelihood ratio of two genotypes by identity by descent (Cotterman's coefficients), alleles drawn by the"
                    + " sampling formula of Balding and Nichols 1994";

    public TraceComparison of(Asked asked) {
        List<List<String>> rows = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        List<String> impossible = new ArrayList<>();
        double log10 = 0;
        for (Locus locus : person.loci().keySet()) {
            Optional<Genotype> a = person.genotype(locus);
            Optional<Genotype> b = other.genotype(locus);
            Optional<LocusTable> table = basis.population().at(locus);
            if (locus.followsSex() || a.isEmpty() || b.isEmpty() || table.isEmpty()) {
                leftOut.add(locus.name());
                continue;
            }
            LocusTable whole = basis.rare()
                    .whole(
                            table.get(),
                            List.of(
                                    a.get().first(),
                                    a.get().second(),
                                    b.get().first(),
                                    b.get().second()));
            double one = new Kinship(first, basis.theta()).ratio(a.get(), b.get(), whole);
            double two = new Kinship(second, basis.theta()).ratio(a.get(), b.get(), whole);
            log10 += Math.log10(one) - Math.log10(two);
            if (one == 0) {
                impossible.add(locus.name());
            }
            rows.add(List.of(
                    locus.name(),
                    a.get().toString(),
                    b.get().toString(),
                    Figures.ratio(Math.log10(one)),
                    Figures.ratio(Math.log10(two)),
                    Figures.ratio(Math.log10(one) - Math.log10(two))));
        }
        List<String> further = new ArrayList<>();
        if (!impossible.isEmpty()) {
            further.add("At " + impossible.size() + " of " + rows.size()
                    + " loci the first proposition needs a mutation, which is not in the model: "
                    + String.join(", ", impossible)
                    + (impossible.size() <= 2
                            ? ". One or two such loci do occur between true parent and child."
                            : "."));
        }
        if (rows.isEmpty()) {
            return asked.told(
                    Kind.KINSHIP,
                    title(),
                    Optional.of(propositions()),
                    List.of("No result: there is no locus at which both were typed and frequencies are known."),
                    basis.assumptions(),
                    List.of(),
                    METHOD);
        }
        List<String> assumptions = new ArrayList<>(basis.assumptions());
        if (!leftOut.isEmpty()) {
            assumptions.add("Left out, not typed in both or without frequencies: " + String.join(", ", leftOut) + ".");
        }
        return asked.ratio(
                Kind.KINSHIP,
                title(),
                propositions(),
                log10,
                further,
                assumptions,
                List.of(new Table(
                        "Loci",
                        List.of(
                                "locus",
                                person.name(),
                                other.name(),
                                "if the first, against unrelated",
                                "if the second, against unrelated",
                                "ratio"),
                        rows)),
                List.of(),
                METHOD);
    }

    private Propositions propositions() {
        return new Propositions(
                other.name() + " is a " + first.words() + " of " + person.name(),
                other.name() + " is "
                        + (second == Relationship.UNRELATED ? "not related to " : "a " + second.words() + " of ")
                        + person.name());
    }

    private String title() {
        return person.name() + " and " + other.name() + ": " + first.words() + ", or " + second.words();
    }
}
