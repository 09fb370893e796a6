package oyer.bench.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The program as a user starts it: by its launcher, whose flags and kept classes are a good part of its speed.
///
/// `./oyer bench` says where the launcher lies. Where nothing does, in development, the program is started from the
/// classes of this one, which is slower at first.
final class Launched {

    private static final String LAUNCHER = "oyer.launcher";

    private Launched() {}

    private static Optional<Path> launcher() {
        return Optional.ofNullable(System.getProperty(LAUNCHER)).map(Path::of).filter(Files::isExecutable);
    }

    /// How it is started, in a line of the report.
    static String words() {
        return launcher()
                .map(file -> "started by " + file)
                .orElse("started from classes, without the launcher and what it keeps ahead of time");
    }

    static List<String> command(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (launcher().isPresent()) {
            command.add(launcher().get().toString());
            build(command.getFirst());
        } else {
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-Xmx1500m",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "oyer.cli.Oyer"));
        }
        command.addAll(arguments);
        return command;
    }

    /// The first start builds the program: that is no part of what is measured.
    private static void build(String launcher) throws IOException, InterruptedException {
        int ended = new ProcessBuilder(launcher, "--version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (ended != 0) {
            throw new IOException(launcher + " --version ended with " + ended);
        }
    }
}
