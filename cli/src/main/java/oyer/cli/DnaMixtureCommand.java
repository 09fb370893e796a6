package oyer.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import oyer.core.casefile.TraceComparison;
import oyer.forensics.kinship.Relationship;
import oyer.forensics.mixture.Contributor;
import oyer.forensics.mixture.DropInRule;
import oyer.forensics.mixture.Evidence;
import oyer.forensics.mixture.Proposition;
import oyer.forensics.profile.Profile;
import oyer.forensics.report.MixtureReport;
import oyer.forensics.report.Sweep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "mixture",
        mixinStandardHelpOptions = true,
        description = "A sample of one or more persons: how much more probable it is if a person contributed than if an"
                + " unknown one did, with drop-out, drop-in and replicates.")
final class DnaMixtureCommand extends TraceAnswer {
    private static final int MOST_UNKNOWN = 4;

    @Parameters(arity = "1..*", paramLabel = "SAMPLE", description = "Its replicates: FILE (all in it) or FILE#NAME.")
    private List<String> samples = List.of();

    @Option(names = "--person", required = true, paramLabel = "FILE", description = "The person in question.")
    private String person = "";

    @Option(names = "--known", paramLabel = "FILE", description = "A person who contributed by both propositions.")
    private List<String> known = new ArrayList<>();

    @Option(names = "--typed", paramLabel = "FILE", description = "A typed person who contributed by neither.")
    private List<String> typed = new ArrayList<>();

    @Option(names = "--unknown", defaultValue = "0", paramLabel = "N", description = "Unknown persons if so; 0 to 4.")
    private int unknown;

    @Option(
            names = "--unknown-else",
            paramLabel = "N",
            description = "Unknown persons if not so; one more than --unknown by default.")
    private Optional<Integer> unknownElse = Optional.empty();

    @Option(
            names = "--related",
            paramLabel = "RELATION",
            description = "The defence's: not an unknown person but a relative of the person in question did, as"
                    + " full_sibling, parent_child, half_sibling, uncle_nephew, grandparent, first_cousin.")
    private Optional<Relationship> related = Optional.empty();

    @Option(
            names = "--dropout",
            defaultValue = "0.1",
            description =
                    "Probability that a copy of an allele is not detected, or `fitted`; ${DEFAULT-VALUE} by default.")
    private String dropout = "0.1";

    @Option(names = "--dropout-of", paramLabel = "NAME=P", description = "That of one named person.")
    private Map<String, Double> dropouts = Map.of();

    @Option(names = "--dropin", defaultValue = "0.05", description = "Drop-in; ${DEFAULT-VALUE} by default.")
    private double dropIn;

    @Option(
            names = "--dropin-rule",
            defaultValue = "LRMIX",
            description = "lrmix, or geometric as relMix and EuroForMix have it; ${DEFAULT-VALUE} by default.")
    private DropInRule dropInRule = DropInRule.LRMIX;

    @Option(
            names = "--sweep",
            split = ",",
            defaultValue = "dropout",
            description = "Assumptions to move: dropout, dropin, theta, unknowns; ${DEFAULT-VALUE} by default.")
    private List<Sweep> sweeps = List.of();

    @Mixin
    private DnaBasis basis = new DnaBasis();

    @Override
    TraceComparison answer() throws IOException {
        int others = unknownElse.orElse(related.isPresent() ? unknown : unknown + 1);
        for (int n : new int[] {unknown, others}) {
            if (n < 0 || n > MOST_UNKNOWN) {
                throw usage("unknown persons [" + n + "]: 0 to " + MOST_UNKNOWN + " are computed");
            }
        }
        boolean fitted = dropout.equals("fitted");
        double usual = fitted ? 0.1 : number(dropout);
        List<Profile> replicates = new ArrayList<>();
        for (String sample : samples) {
            replicates.addAll(files.profiles(sample));
        }
        Profile inQuestion = files.one(person);
        List<Profile> all = new ArrayList<>();
        List<Contributor> first = new ArrayList<>();
        List<Contributor> second = new ArrayList<>();
        for (String file : known) {
            Profile contributor = files.one(file);
            all.add(contributor);
            first.add(new Contributor.Known(contributor, of(contributor, usual)));
            second.add(new Contributor.Known(contributor, of(contributor, usual)));
        }
        for (String file : typed) {
            all.add(files.one(file));
        }
        all.add(inQuestion);
        first.add(new Contributor.Known(inQuestion, of(inQuestion, usual)));
        related.ifPresent(relation -> second.add(relation.of(inQuestion, of(inQuestion, usual))));
        Stream.generate(() -> new Contributor.Unknown(usual)).limit(unknown).forEach(first::add);
        Stream.generate(() -> new Contributor.Unknown(usual)).limit(others).forEach(second::add);
        for (String name : dropouts.keySet()) {
            if (all.stream().noneMatch(profile -> profile.name().equals(name))) {
                throw usage("--dropout-of [" + name + "] names nobody; there are "
                        + String.join(", ", all.stream().map(Profile::name).toList()));
            }
        }
        return new MixtureReport(
                        new Evidence(replicates, all),
                        Optional.of(inQuestion),
                        new Proposition(first),
                        new Proposition(second),
                        basis.basis(files),
                        dropIn,
                        dropInRule,
                        fitted,
                        sweeps)
                .of(asked());
    }

    private double of(Profile profile, double usual) {
        return dropouts.getOrDefault(profile.name(), usual);
    }

    private double number(String written) {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException _) {
            throw usage("--dropout [" + written + "]: a probability or `fitted` is wanted");
        }
    }
}
