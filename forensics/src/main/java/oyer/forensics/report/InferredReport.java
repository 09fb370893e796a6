package oyer.forensics.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Kind;
import oyer.core.casefile.TraceComparison.Propositions;
import oyer.core.casefile.TraceComparison.Table;
import oyer.forensics.frequency.LocusTable;
import oyer.forensics.kinship.Family;
import oyer.forensics.kinship.InferredReference;
import oyer.forensics.profile.Genotype;
import oyer.forensics.profile.Locus;
import oyer.forensics.profile.Profile;

/// A stain of one person beside a person who is not typed, whose relatives are.
public record InferredReport(Profile stain, Family family, Basis basis) {

    private static final String METHOD =
            "Genotypes of an untyped person from typed relatives (Mendel's laws summed over"
                    + " untyped parents; Elston and Stewart 1971), against the product rule";

    public TraceComparison of(Asked asked) {
        InferredReference reference = new InferredReference(family, basis.population(), basis.rare(), List.of(stain));
        List<List<String>> rows = new ArrayList<>();
        List<String> further = new ArrayList<>();
        List<String> impossible = new ArrayList<>();
        double log10 = 0;
        for (Locus locus : stain.loci().keySet()) {
            Optional<Genotype> shown = stain.genotype(locus);
            Optional<LocusTable> table = basis.population().at(locus);
            Map<Genotype, Double> inferred = locus.followsSex() ? Map.of() : reference.at(locus);
            if (!locus.followsSex() && !reference.fits(locus)) {
                further.add("At " + locus
                        + " the relatives named do not fit each other without a mutation; the locus is left out.");
            }
            if (inferred.isEmpty() || shown.isEmpty() || table.isEmpty()) {
                continue;
            }
            Genotype g = shown.get();
            LocusTable whole = basis.rare().whole(table.get(), List.of(g.first(), g.second()));
            double p = whole.of(g.first()).orElseThrow();
            double q = whole.of(g.second()).orElseThrow();
            double stranger = g.isHomozygous() ? p * p : 2 * p * q;
            double own = inferred.getOrDefault(g, 0.0);
            if (own == 0) {
                impossible.add(locus.name());
            }
            log10 += Math.log10(own) - Math.log10(stranger);
            rows.add(List.of(
                    locus.name(),
                    g.toString(),
                    Figures.probability(own),
                    Figures.probability(stranger),
                    Figures.ratio(Math.log10(own) - Math.log10(stranger))));
        }
        if (!impossible.isEmpty()) {
            further.add("At " + String.join(", ", impossible) + " a person with these relatives cannot have what the"
                    + " stain shows, unless there was a mutation or a typing error.");
        }
        List<String> assumptions = new ArrayList<>(new Basis(basis.population(), basis.rare(), 0).assumptions());
        assumptions.add("Relatives as stated: " + family.words() + ". Theta is 0 in this computation.");
        assumptions.add("The stain comes from one person, and every allele of theirs was detected.");
        if (rows.isEmpty()) {
            further.addFirst(
                    "No result: there is no locus at which the stain shows one person, a relative was typed and"
                            + " frequencies are known.");
            return asked.told(
                    Kind.KINSHIP, title(), Optional.of(propositions()), further, assumptions, List.of(), METHOD);
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
                        List.of("locus", "stain", "probability for " + family.name(), "for a stranger", "ratio"),
                        rows)),
                List.of(),
                METHOD);
    }

    private Propositions propositions() {
        return new Propositions(
                family.name() + ", whose relatives are " + family.words() + ", is the source of " + stain.name(),
                "an unknown person of the population, unrelated to them, is the source of " + stain.name());
    }

    private String title() {
        return stain.name() + " beside " + family.name() + ", inferred from relatives";
    }
}
