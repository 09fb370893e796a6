package oyer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import oyer.forensics.frequency.Origin;
import oyer.forensics.frequency.Population;
import oyer.forensics.frequency.Populations;
import oyer.forensics.frequency.RareAllele;
import oyer.forensics.read.FrequencyReader;
import oyer.forensics.report.Basis;
import picocli.CommandLine.Option;

/// Options that every computation with alleles takes.
final class DnaBasis {
    @Option(
            names = "--population",
            paramLabel = "ID",
            description = "One that ships; `oyer dna populations` lists them.")
    private Optional<String> population = Optional.empty();

    @Option(names = "--frequencies", paramLabel = "FILE", description = "Or a table of frequencies of your own.")
    private Optional<Path> frequencies = Optional.empty();

    @Option(names = "--theta", defaultValue = "0.01", description = "Co-ancestry; ${DEFAULT-VALUE} by default.")
    private double theta;

    @Option(
            names = "--rare",
            defaultValue = "5/2N",
            description =
                    "What an allele too rare to be counted is taken as: 5/2N, rarest, none (an error), or a frequency;"
                            + " ${DEFAULT-VALUE} by default.")
    private String rare = "5/2N";

    Basis basis(DnaFiles files) throws IOException {
        return new Basis(population(files), rule(), theta);
    }

    private Population population(DnaFiles files) throws IOException {
        if (frequencies.isPresent() == population.isPresent()) {
            throw new Errors.UserError("which population? Either --population ID (`oyer dna populations` lists them) or"
                    + " --frequencies FILE; the choice changes the result and is the expert's.");
        }
        if (frequencies.isPresent()) {
            FrequencyReader.Read read = FrequencyReader.read(files.named(frequencies.get()));
            read.problems().forEach(files::notRead);
            if (read.population().loci().isEmpty()) {
                throw new Errors.UserError("[" + frequencies.get() + "] holds no frequencies that can be read");
            }
            String name = String.valueOf(frequencies.get().getFileName());
            return new Population(
                    name,
                    "a table brought by the user",
                    origin(read.population().origin()),
                    read.population().loci());
        }
        String id = population.orElseThrow();
        return Populations.of(id)
                .orElseThrow(() ->
                        new Errors.UserError("there is no population [" + id + "]; `oyer dna populations` lists them"));
    }

    /// As the table's own head states it.
    private static Origin origin(Origin stated) {
        return stated.source().isEmpty()
                ? new Origin(
                        "Its origin is not known to the program; its hash is among the inputs",
                        stated.licence(),
                        stated.date())
                : stated;
    }

    private RareAllele rule() {
        return switch (rare.toLowerCase(Locale.ROOT)) {
            case "5/2n" -> new RareAllele.FiveOverTwoN();
            case "rarest" -> new RareAllele.AsRarest();
            case "none" -> new RareAllele.None();
            default -> {
                try {
                    yield new RareAllele.Unseen(Double.parseDouble(rare));
                } catch (NumberFormatException _) {
                    throw new Errors.UserError(
                            "--rare [" + rare + "]: 5/2N, rarest, none or a frequency such as 0.0001 is wanted");
                }
            }
        };
    }
}
