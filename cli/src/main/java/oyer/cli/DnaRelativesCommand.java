package oyer.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.TraceComparison;
import oyer.forensics.kinship.Family;
import oyer.forensics.profile.Profile;
import oyer.forensics.report.InferredReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "relatives",
        mixinStandardHelpOptions = true,
        description = "A stain beside a person who is not typed, whose parents, siblings or children are.")
final class DnaRelativesCommand extends TraceAnswer {
    @Parameters(index = "0", paramLabel = "STAIN")
    private String stain = "";

    @Option(names = "--name", defaultValue = "the untyped person", description = "What to call the person.")
    private String name = "the untyped person";

    @Option(names = "--parent", paramLabel = "FILE", description = "A typed parent; at most two.")
    private List<String> parents = new ArrayList<>();

    @Option(names = "--sibling", paramLabel = "FILE", description = "A typed full sibling.")
    private List<String> siblings = new ArrayList<>();

    @Option(
            names = "--child",
            paramLabel = "FILE[,FILE]",
            description = "A typed child; after a comma its other parent.")
    private List<String> children = new ArrayList<>();

    @Mixin
    private DnaBasis basis = new DnaBasis();

    @Override
    TraceComparison answer() throws IOException {
        if (parents.size() > 2) {
            throw usage("--parent " + parents.size() + " times: a person has two");
        }
        List<Profile> typed = new ArrayList<>();
        for (String parent : parents) {
            typed.add(files.one(parent));
        }
        List<Profile> full = new ArrayList<>();
        for (String sibling : siblings) {
            full.add(files.one(sibling));
        }
        List<Family.Child> born = new ArrayList<>();
        for (String child : children) {
            int comma = child.indexOf(',');
            born.add(new Family.Child(
                    files.one(comma < 0 ? child : child.substring(0, comma)),
                    comma < 0 ? Optional.empty() : Optional.of(files.one(child.substring(comma + 1)))));
        }
        Family family = new Family(
                name,
                typed.isEmpty() ? Optional.empty() : Optional.of(typed.getFirst()),
                typed.size() < 2 ? Optional.empty() : Optional.of(typed.get(1)),
                full,
                born);
        return new InferredReport(files.one(stain), family, basis.basis(files)).of(asked());
    }
}
