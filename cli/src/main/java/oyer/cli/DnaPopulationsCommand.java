package oyer.cli;

import java.util.concurrent.Callable;
import oyer.forensics.frequency.Populations;
import picocli.CommandLine.Command;

@Command(
        name = "populations",
        mixinStandardHelpOptions = true,
        description = "The populations whose allele frequencies ship, with their sources.")
final class DnaPopulationsCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        try (var out = JsonLines.standardOutput()) {
            Populations.all()
                    .forEach(population -> out.line(json -> {
                        json.text("kind", "population");
                        json.text("id", population.id());
                        json.text("name", population.name());
                        json.text("source", population.origin().source());
                        json.text("licence", population.origin().licence());
                        json.text("date", population.origin().date());
                        json.list(
                                "loci", java.util.List.copyOf(population.loci().entrySet()), locus -> {
                                    json.text("locus", locus.getKey().name());
                                    locus.getValue()
                                            .counted()
                                            .ifPresent(counted -> json.number("allelesCounted", counted));
                                });
                    }));
        }
        return 0;
    }
}
