package oyer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oyer.cli.house.Documents;

/// `oyer publish`, as a user gives it.
public final class Publishing {

    private Publishing() {}

    /// @return the exit status
    public static int publish(Path box, Path site, String... options) {
        List<String> arguments = new ArrayList<>(List.of("publish", box.toString(), site.toString()));
        arguments.addAll(List.of(options));
        return Oyer.commandLine().setErr(new PrintWriter(new StringWriter())).execute(arguments.toArray(new String[0]));
    }

    /// `oyer open --read-only`.
    ///
    /// @return the exit status
    public static int open(Path box) {
        return Oyer.commandLine()
                .setErr(new PrintWriter(new StringWriter()))
                .execute("open", box.toString(), "--read-only");
    }

    /// A result kept in a case: `--keep`.
    ///
    /// @return the exit status
    public static int kept(Path box, String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--keep", box.toString()));
        return Oyer.commandLine().setErr(new PrintWriter(new StringWriter())).execute(arguments.toArray(new String[0]));
    }

    /// `oyer dossier`.
    ///
    /// @return the exit status
    public static int dossier(Path box, Path file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("dossier", box.toString(), file.toString()));
        arguments.addAll(List.of(options));
        return Oyer.commandLine().setErr(new PrintWriter(new StringWriter())).execute(arguments.toArray(new String[0]));
    }

    public static Path copyOfDemo(Path to) throws IOException {
        Path demo = Documents.file("examples/harbour-lane");
        try (Stream<Path> all = Files.walk(demo)) {
            for (Path from :
                    all.filter(p -> !demo.relativize(p).startsWith(".oyer")).toList()) {
                Path there = to.resolve(demo.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(from, there);
                }
            }
        }
        return to;
    }
}
