package oyer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import oyer.forensics.profile.Peak;
import oyer.forensics.profile.Profile;
import oyer.forensics.read.Problem;
import oyer.forensics.read.ProfileFile;
import oyer.forensics.read.ProfileReader;
import oyer.forensics.read.ProfileWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "The profiles in files of GeneMapper, CODIS (XML, CSV), LRmix and EuroForMix, and what in them could"
                        + " not be read.")
final class DnaReadCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--csv", description = "Write all profiles as one CSV, one row a sample and marker.")
    private boolean csv;

    @Override
    public Integer call() throws IOException {
        List<Profile> all = new ArrayList<>();
        boolean broken = false;
        try (var out = JsonLines.standardOutput()) {
            for (Path file : files) {
                ProfileFile read = ProfileReader.read(file);
                all.addAll(read.profiles());
                broken |= !read.problems().isEmpty();
                read.problems().forEach(problem -> System.err.println("oyer: " + problem));
                if (!csv) {
                    print(out, read);
                }
            }
            if (csv) {
                StringBuilder text = new StringBuilder();
                ProfileWriter.write(all, text);
                out.raw(text.toString());
            }
        }
        return broken ? 1 : 0;
    }

    private static void print(JsonLines out, ProfileFile read) {
        for (Profile profile : read.profiles()) {
            out.line(json -> {
                json.text("kind", "profile");
                json.text("file", read.file());
                json.text("sha256", read.sha256());
                json.text("format", read.format().words());
                json.text("name", profile.name());
                json.number("mostAlleles", profile.mostAlleles());
                json.list("loci", List.copyOf(profile.loci().entrySet()), locus -> {
                    json.text("locus", locus.getKey().name());
                    json.strings(
                            "alleles",
                            locus.getValue().stream()
                                    .map(peak -> peak.allele().name())
                                    .toList());
                    if (locus.getValue().stream().anyMatch(peak -> peak.height().isPresent())) {
                        json.strings(
                                "heights",
                                locus.getValue().stream()
                                        .map(DnaReadCommand::height)
                                        .toList());
                    }
                });
            });
        }
        for (Problem problem : read.problems()) {
            out.line(json -> {
                json.text("kind", "problem");
                json.text("file", problem.file());
                json.number("line", problem.line());
                json.text("reason", problem.reason());
            });
        }
    }

    private static String height(Peak peak) {
        return peak.height().isPresent() ? String.valueOf(peak.height().getAsDouble()) : "";
    }
}
