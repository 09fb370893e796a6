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
import oyer.forensics.single.MatchProbability;
import oyer.forensics.single.SingleSource;

/// A stain that shows one person's alleles: how common they are, and whether a person has them.
public record MatchReport(Profile stain, Optional<Profile> person, Basis basis, MatchProbability formula) {

    private static final List<Relationship> RELATIVES = List.of(
            Relationship.FULL_SIBLING, Relationship.PARENT_CHILD, Relationship.HALF_SIBLING, Relationship.FIRST_COUSIN);

    private static final String METHOD = "Random match probability (NRC II 1996, chapter 4)";

    public TraceComparison of(Asked asked) {
        SingleSource single = SingleSource.of(stain, basis.population(), basis.rare(), formula, basis.theta());
        if (single.loci().isEmpty()) {
            return asked.told(
                    Kind.SINGLE_SOURCE,
                    title(),
                    propositions(),
                    List.of("No result: no locus of " + stain.name()
                            + " shows one person's alleles and has frequencies."
                            + " This neither excludes nor includes anyone."),
                    assumptions(single),
                    List.of(),
                    METHOD);
        }
        List<Locus> differing = new ArrayList<>();
        List<Locus> untyped = new ArrayList<>();
        person.ifPresent(p -> single.loci().forEach(at -> {
            Optional<Genotype> own = p.genotype(at.locus());
            if (own.isEmpty()) {
                untyped.add(at.locus());
            } else if (!own.get().equals(at.genotype())) {
                differing.add(at.locus());
            }
        }));
        SingleSource shared = new SingleSource(
                single.loci().stream()
                        .filter(at -> !untyped.contains(at.locus()))
                        .toList(),
                single.leftOut());
        if (!differing.isEmpty()) {
            return excluded(asked, shared, differing);
        }
        if (person.isPresent() && shared.loci().isEmpty()) {
            return asked.told(
                    Kind.SINGLE_SOURCE,
                    title(),
                    propositions(),
                    List.of("No result: " + person.get().name() + " was not typed at any locus of the stain."
                            + " This neither excludes nor includes anyone."),
                    assumptions(single),
                    List.of(table(single)),
                    METHOD);
        }
        return weighed(asked, shared, untyped);
    }

    private TraceComparison excluded(Asked asked, SingleSource single, List<Locus> differing) {
        String who = person.orElseThrow().name();
        return asked.told(
                Kind.SINGLE_SOURCE,
                title(),
                propositions(),
                List.of(
                        "Excluded: " + who + " has other alleles than " + stain.name() + " at " + differing.size()
                                + " of " + single.loci().size() + " loci compared (" + names(differing) + ").",
                        differing.size() <= 2
                                ? "So few differences may also come of drop-out or a typing error; `oyer dna mixture`"
                                        + " with one contributor weighs drop-out."
                                : "This holds if the stain comes from one person and no allele dropped out."),
                assumptions(single),
                List.of(table(single)),
                METHOD);
    }

    private TraceComparison weighed(Asked asked, SingleSource single, List<Locus> untyped) {
        double p = single.probability();
        List<String> further = new ArrayList<>();
        further.add("Match probability of this profile over " + single.loci().size() + " loci: "
                + Figures.probability(p) + " (" + Figures.oneIn(p) + ").");
        further.add("It is for persons unrelated to the donor; a relative is far more likely to share it, see the table"
                + " of relatives.");
        if (!untyped.isEmpty()) {
            further.add("Loci at which the person was not typed, left out: " + names(untyped) + ".");
        }
        List<Table> tables = List.of(table(single), relatives(single));
        Optional<Propositions> propositions = propositions();
        if (propositions.isEmpty()) {
            List<String> words = new ArrayList<>(further);
            words.add("No person was named; nobody is compared here.");
            return asked.told(Kind.SINGLE_SOURCE, title(), propositions(), words, assumptions(single), tables, METHOD);
        }
        return asked.ratio(
                Kind.SINGLE_SOURCE,
                title(),
                propositions.get(),
                -Math.log10(p),
                further,
                assumptions(single),
                tables,
                List.of(),
                METHOD);
    }

    /// None where no person is named: how common a profile is weighs nothing against anything.
    private Optional<Propositions> propositions() {
        return person.map(Profile::name)
                .map(who -> new Propositions(
                        who + " is the source of " + stain.name(),
                        "an unknown person of the population, unrelated to " + who + ", is the source of "
                                + stain.name()));
    }

    private Table table(SingleSource single) {
        return new Table(
                "Loci",
                List.of("locus", "stain", "person", "match probability"),
                single.loci().stream()
                        .map(at -> List.of(
                                at.locus().name(),
                                at.genotype().toString(),
                                person.flatMap(p -> p.genotype(at.locus()))
                                        .map(Genotype::toString)
                                        .orElse(""),
                                Figures.probability(at.probability())))
                        .toList());
    }

    /// Pr(a relative of the donor has the same genotype), product over loci; that of a stranger by equation 4.10.
    private Table relatives(SingleSource single) {
        List<List<String>> rows = new ArrayList<>();
        for (Relationship relative : RELATIVES) {
            Kinship kinship = new Kinship(relative, basis.theta());
            double product = 1;
            for (SingleSource.AtLocus at : single.loci()) {
                Genotype g = at.genotype();
                LocusTable table = basis.rare()
                        .whole(basis.population().at(at.locus()).orElseThrow(), List.of(g.first(), g.second()));
                double p = table.of(g.first()).orElseThrow();
                double q = table.of(g.second()).orElseThrow();
                double stranger = g.isHomozygous()
                        ? MatchProbability.EQUATION_4_10.homozygous(p, basis.theta())
                        : MatchProbability.EQUATION_4_10.heterozygous(p, q, basis.theta());
                product *= kinship.ratio(g, g, table) * stranger;
            }
            rows.add(List.of(relative.words(), Figures.probability(product), Figures.oneIn(product)));
        }
        return new Table(
                "If the source were a relative of the donor",
                List.of("relative", "probability of the same profile", "one in"),
                rows);
    }

    private List<String> assumptions(SingleSource single) {
        List<String> all = new ArrayList<>(basis.assumptions());
        all.add("Formula: " + formula.words() + ".");
        all.add("The stain comes from one person, and every allele of theirs was detected.");
        single.leftOut().forEach(reason -> all.add("Left out: " + reason + "."));
        return all;
    }

    private String title() {
        return stain.name() + person.map(p -> " beside " + p.name()).orElse(", how common its profile is");
    }

    private static String names(List<Locus> loci) {
        return String.join(", ", loci.stream().map(Locus::name).toList());
    }
}
