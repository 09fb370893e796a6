package oyer.forensics.mixture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.forensics.frequency.LocusTable;
import oyer.forensics.profile.Locus;
import oyer.forensics.profile.Profile;

/// A likelihood ratio for two propositions about who contributed to a sample.
public record MixtureRatio(List<LocusRatio> loci) {

    public MixtureRatio {
        loci = List.copyOf(loci);
    }

    /// @param inQuestion the person about whom the propositions differ, where there is one
    public static MixtureRatio of(
            Evidence evidence, Optional<Profile> inQuestion, Proposition first, Proposition second, Model model) {
        List<LocusRatio> loci = new ArrayList<>();
        for (Locus locus : evidence.loci()) {
            loci.add(at(locus, evidence, inQuestion, first, second, model));
        }
        return new MixtureRatio(loci);
    }

    private static LocusRatio at(
            Locus locus,
            Evidence evidence,
            Optional<Profile> inQuestion,
            Proposition first,
            Proposition second,
            Model model) {
        if (evidence.isSilent(locus)) {
            return new LocusRatio(locus, Double.NaN, Double.NaN, LocusRatio.State.NOTHING_DETECTED);
        }
        if (inQuestion.isPresent() && inQuestion.get().genotype(locus).isEmpty()) {
            return new LocusRatio(locus, Double.NaN, Double.NaN, LocusRatio.State.PERSON_NOT_TYPED);
        }
        Optional<LocusTable> table = model.population().at(locus);
        if (table.isEmpty()) {
            return new LocusRatio(locus, Double.NaN, Double.NaN, LocusRatio.State.NO_FREQUENCIES);
        }
        LocusTable whole = model.rare().whole(table.get(), LocusLikelihood.named(locus, evidence));
        LocusLikelihood likelihood = new LocusLikelihood(locus, evidence, whole, model);
        return new LocusRatio(
                locus, likelihood.of(first, locus), likelihood.of(second, locus), LocusRatio.State.COMPARED);
    }

    /// Natural logarithm of the probability of the findings if the proposition holds, over all loci that have
    /// frequencies and where the person was typed. Where nothing was detected counts: it tells of drop-out.
    public static double logLikelihood(
            Evidence evidence, Optional<Profile> inQuestion, Proposition proposition, Model model) {
        double sum = 0;
        for (Locus locus : evidence.loci()) {
            Optional<LocusTable> table = model.population().at(locus);
            boolean typed =
                    inQuestion.isEmpty() || inQuestion.get().genotype(locus).isPresent();
            if (table.isPresent() && typed) {
                LocusTable whole = model.rare().whole(table.get(), LocusLikelihood.named(locus, evidence));
                sum += Math.log(new LocusLikelihood(locus, evidence, whole, model).of(proposition, locus));
            }
        }
        return sum;
    }

    /// Product over loci.
    public double ratio() {
        return Math.pow(10, log10());
    }

    /// Sum over loci of the decimal logarithm; minus infinity where the first proposition cannot explain a locus.
    public double log10() {
        double sum = 0;
        for (LocusRatio locus : loci) {
            sum += Math.log10(locus.ratio());
        }
        return sum;
    }
}
