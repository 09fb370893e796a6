package oyer.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.TraceComparison;
import oyer.forensics.mixture.Contributor;
import oyer.forensics.profile.Profile;
import oyer.forensics.report.SearchReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Compare a sample with every person of a database; those found ranked by likelihood ratio.")
final class DnaSearchCommand extends TraceAnswer {
    @Parameters(index = "0", paramLabel = "DATABASE")
    private String database = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SAMPLE", description = "Its replicates.")
    private List<String> samples = List.of();

    @Option(names = "--known", paramLabel = "FILE", description = "A person who contributed by both propositions.")
    private List<String> known = new ArrayList<>();

    @Option(names = "--known-dropout", defaultValue = "0", description = "Their drop-out; ${DEFAULT-VALUE} by default.")
    private double knownDropout;

    @Option(
            names = "--unknown",
            defaultValue = "0",
            paramLabel = "N",
            description = "Unknown persons beside the candidate.")
    private int unknown;

    @Option(names = "--dropout", defaultValue = "0.1", description = "Drop-out; ${DEFAULT-VALUE} by default.")
    private double dropout;

    @Option(names = "--dropin", defaultValue = "0.05", description = "Drop-in; ${DEFAULT-VALUE} by default.")
    private double dropIn;

    @Option(names = "--least", defaultValue = "1000", description = "Least ratio to list; ${DEFAULT-VALUE} by default.")
    private double least;

    @Option(
            names = "--most",
            defaultValue = "100",
            converter = Numbers.Amount.class,
            description = "Persons to list; ${DEFAULT-VALUE} by default.")
    private int most;

    @Mixin
    private DnaBasis basis = new DnaBasis();

    @Override
    TraceComparison answer() throws IOException {
        if (unknown < 0 || unknown > 3) {
            throw usage("--unknown [" + unknown + "]: 0 to 3, since the second proposition has one more");
        }
        List<Profile> replicates = new ArrayList<>();
        for (String sample : samples) {
            replicates.addAll(files.profiles(sample));
        }
        List<Contributor.Known> others = new ArrayList<>();
        for (String file : known) {
            others.add(new Contributor.Known(files.one(file), knownDropout));
        }
        return new SearchReport(
                        replicates,
                        others,
                        files.profiles(database),
                        unknown,
                        dropout,
                        dropIn,
                        least,
                        Math.max(1, most),
                        basis.basis(files))
                .of(asked());
    }
}
