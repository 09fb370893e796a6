package oyer.cli;

import java.io.IOException;
import java.util.Optional;
import oyer.core.casefile.TraceComparison;
import oyer.forensics.profile.Profile;
import oyer.forensics.report.MatchReport;
import oyer.forensics.single.MatchProbability;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description = "A stain of one person: how common its profile is, and whether a person has it.")
final class DnaMatchCommand extends TraceAnswer {
    @Parameters(index = "0", paramLabel = "STAIN", description = "FILE, or FILE#NAME for one profile of it.")
    private String stain = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "PERSON", description = "The person held beside it.")
    private Optional<String> person = Optional.empty();

    @Option(
            names = "--formula",
            defaultValue = "4.10",
            description =
                    "4.10 (NRC II, with theta), 4.1 (its recommendation 4.1) or product; ${DEFAULT-VALUE} by default.")
    private String formula = "4.10";

    @Mixin
    private DnaBasis basis = new DnaBasis();

    @Override
    TraceComparison answer() throws IOException {
        MatchProbability chosen = switch (formula) {
            case "4.10" -> MatchProbability.EQUATION_4_10;
            case "4.1" -> MatchProbability.RECOMMENDATION_4_1;
            case "product" -> MatchProbability.PRODUCT;
            default -> throw usage("--formula [" + formula + "]: 4.10, 4.1 or product is wanted");
        };
        Profile left = files.one(stain);
        Optional<Profile> right = person.isPresent() ? Optional.of(files.one(person.get())) : Optional.empty();
        return new MatchReport(left, right, basis.basis(files), chosen).of(asked());
    }
}
