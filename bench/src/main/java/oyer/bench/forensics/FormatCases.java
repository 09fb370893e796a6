package oyer.bench.forensics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import oyer.forensics.profile.Profile;
import oyer.forensics.read.Problem;
import oyer.forensics.read.ProfileFile;
import oyer.forensics.read.ProfileReader;
import oyer.forensics.read.ProfileWriter;

/// The fixtures of other programs: a whole one is read without a problem and says the same when written and read again,
/// with line ends of CR only as well; of a broken one each problem is named with its line and a reason.
final class FormatCases {
    private static final List<String> BROKEN = List.of("broken", "errorhandling", "andol", "codis-mix");

    private final Path folder;

    FormatCases(Path folder) {
        this.folder = folder.resolve("formats");
    }

    void run(Tally tally) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = "formats " + folder.relativize(file);
            String lower = name.toLowerCase(Locale.ROOT);
            ProfileFile read = ProfileReader.read(file);
            if (BROKEN.stream().anyMatch(lower::contains)) {
                tally.holds(
                        name,
                        !read.problems().isEmpty()
                                && read.problems().stream()
                                        .allMatch(problem -> !problem.reason().isBlank()
                                                && problem.file().equals(file.toString())
                                                && (problem.line() > 0
                                                        || read.profiles().isEmpty())),
                        "nothing is said of what is broken in it; "
                                + read.profiles().size() + " profiles");
            } else {
                whole(name, file, read, tally);
            }
        }
    }

    private static void whole(String name, Path file, ProfileFile read, Tally tally) throws IOException {
        tally.holds(
                name,
                read.problems().isEmpty() && !read.profiles().isEmpty(),
                read.profiles().size() + " profiles, problems "
                        + read.problems().stream().map(Problem::toString).toList());
        StringBuilder written = new StringBuilder();
        ProfileWriter.write(read.profiles(), written);
        List<Profile> again = ProfileReader.read(name, written.toString().getBytes(StandardCharsets.UTF_8))
                .profiles();
        tally.holds(name + ", written and read again", again.equals(read.profiles()), "not the same profiles");
        if (!file.toString().endsWith(".xml")) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String bare = text.replace("\r\n", "\r").replace('\n', '\r');
            tally.holds(
                    name + ", lines ended by CR alone",
                    ProfileReader.read(name, bare.getBytes(StandardCharsets.UTF_8))
                            .profiles()
                            .equals(read.profiles()),
                    "not the same profiles");
        }
    }
}
