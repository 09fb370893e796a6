package oyer.forensics.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Kind;
import oyer.core.casefile.TraceComparison.Table;
import oyer.forensics.frequency.LocusTable;
import oyer.forensics.profile.Allele;
import oyer.forensics.profile.Locus;
import oyer.forensics.profile.Profile;
import oyer.forensics.single.Inclusion;

/// Combined probability of inclusion of a mixture, with what it is worth; refused where the data cannot be complete
/// data
/// of two persons.
public record InclusionReport(Profile mixture, Basis basis) {

    private static final String METHOD =
            "Combined probability of inclusion and exclusion (CPI, CPE): square of the sum of"
                    + " the frequencies of the alleles shown, product over loci";

    public TraceComparison of(Asked asked) {
        List<Inclusion> loci = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<String> assumptions = new ArrayList<>(basis.assumptions());
        List<String> silent = new ArrayList<>();
        for (Locus locus : mixture.loci().keySet()) {
            Set<Allele> shown = mixture.alleles(locus).orElse(Set.of());
            Optional<LocusTable> table = basis.population().at(locus);
            if (locus.followsSex()) {
                continue;
            }
            if (shown.isEmpty()) {
                silent.add(locus.name());
            } else if (table.isPresent()) {
                LocusTable whole = basis.rare().whole(table.get(), shown);
                Inclusion at = Inclusion.atLocus(shown.stream()
                        .map(allele -> whole.of(allele).orElseThrow())
                        .toList());
                loci.add(at);
                rows.add(List.of(
                        locus.name(),
                        String.join(" ", shown.stream().map(Allele::name).toList()),
                        Figures.probability(at.included())));
            } else {
                assumptions.add("Left out: " + locus + ": the population has no frequencies for it.");
            }
        }
        assumptions.add("Every allele of two contributors was detected at every locus used; theta is not used.");
        List<String> words = new ArrayList<>();
        if (mixture.mostAlleles() > 4 || !silent.isEmpty() || loci.isEmpty()) {
            words.add("No figure is given: "
                    + (mixture.mostAlleles() > 4
                            ? "a locus shows " + mixture.mostAlleles() + " alleles, so there are three persons or more."
                            : loci.isEmpty()
                                    ? "no locus shows alleles and has frequencies."
                                    : "nothing was detected at " + String.join(", ", silent)
                                            + ", so the data are not complete."));
            words.add("A likelihood ratio can be had of such data: `oyer dna mixture`.");
        } else {
            Inclusion all = Inclusion.combined(loci);
            words.add("Probability that a person taken at random shows no other allele than the mixture, over "
                    + loci.size() + " loci: " + Figures.probability(all.included()) + " ("
                    + Figures.oneIn(all.included()) + "). Probability of exclusion: "
                    + Figures.probability(all.excluded()) + ".");
            if (mixture.mostAlleles() < 3) {
                words.add(
                        "No locus shows more than two alleles: nothing here tells that more than one person left it.");
            }
        }
        words.addAll(Inclusion.LIMITS);
        return asked.told(
                Kind.INCLUSION,
                mixture.name() + ": how many could not be excluded",
                Optional.empty(),
                words,
                assumptions,
                List.of(new Table("Loci", List.of("locus", "detected", "probability of inclusion"), rows)),
                METHOD);
    }
}
