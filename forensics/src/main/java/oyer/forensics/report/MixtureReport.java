package oyer.forensics.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Curve;
import oyer.core.casefile.TraceComparison.Kind;
import oyer.core.casefile.TraceComparison.Propositions;
import oyer.core.casefile.TraceComparison.Table;
import oyer.forensics.mixture.DropInRule;
import oyer.forensics.mixture.DropoutFit;
import oyer.forensics.mixture.Evidence;
import oyer.forensics.mixture.LocusRatio;
import oyer.forensics.mixture.MixtureRatio;
import oyer.forensics.mixture.Model;
import oyer.forensics.mixture.Proposition;
import oyer.forensics.profile.Profile;

/// A sample of one or more persons under two propositions: the semi-continuous likelihood ratio, and what other values
/// of its assumptions give.
///
/// @param inQuestion the person about whom the propositions differ; a locus where they were not typed has no say
/// @param fitted whether the drop-out of each proposition is the one that explains the findings best
public record MixtureReport(
        Evidence evidence,
        Optional<Profile> inQuestion,
        Proposition first,
        Proposition second,
        Basis basis,
        double dropIn,
        DropInRule dropInRule,
        boolean fitted,
        List<Sweep> sweeps) {

    private static final String METHOD =
            "Semi-continuous likelihood ratio (Gill, Curran and Neumann 2008; Haned, Slooten"
                    + " and Gill 2012), sampling formula of Balding and Nichols 1994; alleles only, no peak heights";

    public MixtureReport {
        sweeps = List.copyOf(sweeps);
    }

    private Model model() {
        return new Model(basis.population(), basis.rare(), dropIn, basis.theta(), dropInRule);
    }

    public TraceComparison of(Asked asked) {
        Proposition hp = first;
        Proposition hd = second;
        Optional<Double> byFit = Optional.empty();
        List<String> assumptions = new ArrayList<>(basis.assumptions());
        if (fitted) {
            DropoutFit one = DropoutFit.of(evidence, inQuestion, first, model());
            DropoutFit other = DropoutFit.of(evidence, inQuestion, second, model());
            byFit = Optional.of((one.logLikelihood() - other.logLikelihood()) / Math.log(10));
            hp = first.withDropout(one.dropout());
            hd = second.withDropout(other.dropout());
            assumptions.add(plain(
                    "Drop-out fitted to the findings: %.4f under the first proposition (ln likelihood %.3f), %.4f under"
                            + " the second (%.3f).",
                    one.dropout(), one.logLikelihood(), other.dropout(), other.logLikelihood()));
        } else {
            assumptions.add("Drop-out, probability that one copy of an allele is not detected: " + dropouts(hp)
                    + " under the first proposition, " + dropouts(hd) + " under the second.");
        }
        assumptions.add(
                "Drop-in, probability a replicate and locus: " + dropIn + "; it counts " + dropInRule.words() + ".");
        assumptions.add("Replicates: " + evidence.replicates().size() + ". Contributors: "
                + hp.contributors().size() + " under the first proposition, "
                + hd.contributors().size()
                + " under the second; unknown ones unrelated to each other and to all typed.");
        if (!evidence.typed().isEmpty()) {
            assumptions.add("Typed persons, whose alleles theta takes account of: "
                    + String.join(
                            ", ", evidence.typed().stream().map(Profile::name).toList()) + ".");
        }
        MixtureRatio ratio = MixtureRatio.of(evidence, inQuestion, hp, hd, model());
        if (!fitted && ratio.loci().stream().noneMatch(at -> at.state() == LocusRatio.State.COMPARED)) {
            return asked.told(
                    Kind.MIXTURE,
                    title(),
                    Optional.of(propositions()),
                    List.of("No result: there is no locus at which " + name()
                            + " shows an allele, the person was typed and frequencies are known."
                            + " This neither excludes nor includes anyone."),
                    assumptions,
                    List.of(table(ratio)),
                    METHOD);
        }
        double log10 = byFit.orElseGet(ratio::log10);
        List<Curve> curves = new ArrayList<>();
        List<String> further = new ArrayList<>();
        for (Sweep sweep : sweeps) {
            Curve curve = sweep.of(this, hp, hd);
            curves.add(curve);
            further.add(Sweep.words(curve, log10));
        }
        long silent = ratio.loci().stream()
                .filter(at -> at.state() == LocusRatio.State.NOTHING_DETECTED)
                .count();
        if (silent > 0 && fitted) {
            further.add(
                    "At " + silent + " of " + ratio.loci().size()
                            + " loci nothing was detected: they tell of drop-out, which was fitted, and count in the ratio by that.");
        } else if (silent > 0) {
            further.add("At " + silent + " of " + ratio.loci().size()
                    + " loci nothing was detected: they say nothing, and count exactly 1.");
        }
        if (first.words().equals(second.words())) {
            further.add("Both propositions name the same contributors: nothing is compared.");
        }
        return asked.ratio(
                Kind.MIXTURE,
                title(),
                propositions(),
                log10,
                further,
                assumptions,
                List.of(table(ratio)),
                curves,
                METHOD);
    }

    double log10(Proposition hp, Proposition hd, double theta, double dropInOf) {
        return MixtureRatio.of(
                        evidence,
                        inQuestion,
                        hp,
                        hd,
                        new Model(basis.population(), basis.rare(), dropInOf, theta, dropInRule))
                .log10();
    }

    private String title() {
        return name() + ": " + first.words() + ", or " + second.words();
    }

    private Propositions propositions() {
        return new Propositions(
                first.words() + " contributed to " + name(), second.words() + " contributed to " + name());
    }

    private String name() {
        return evidence.replicates().getFirst().name();
    }

    private Table table(MixtureRatio ratio) {
        return new Table(
                "Loci",
                List.of("locus", "detected", "if the first", "if the second", "ratio", "state"),
                ratio.loci().stream()
                        .map(at -> List.of(
                                at.locus().name(),
                                detected(at),
                                shown(at.first()),
                                shown(at.second()),
                                Figures.ratio(Math.log10(at.ratio())),
                                switch (at.state()) {
                                    case COMPARED -> "compared";
                                    case NOTHING_DETECTED -> "nothing detected";
                                    case NO_FREQUENCIES -> "no frequencies: left out";
                                    case PERSON_NOT_TYPED -> "person not typed: left out";
                                }))
                        .toList());
    }

    private String detected(LocusRatio at) {
        return String.join(
                " | ",
                evidence.replicates().stream()
                        .flatMap(r -> r.alleles(at.locus()).stream())
                        .map(alleles -> alleles.isEmpty()
                                ? "none"
                                : String.join(
                                        " ",
                                        alleles.stream().map(Object::toString).toList()))
                        .toList());
    }

    private static String shown(double probability) {
        return Double.isNaN(probability) ? "" : Figures.probability(probability);
    }

    private static String dropouts(Proposition proposition) {
        return String.join(
                ", ",
                proposition.contributors().stream()
                        .map(c -> String.valueOf(c.dropout()))
                        .distinct()
                        .toList());
    }

    static String plain(String pattern, Object... values) {
        return String.format(java.util.Locale.ROOT, pattern, values);
    }
}
