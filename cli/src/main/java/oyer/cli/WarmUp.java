package oyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Runs once after a build, so that what start-up loads is kept ahead of time: reads a small case of its own, searches
/// it and asks for its first page. Only speed depends on it.
final class WarmUp {

    private WarmUp() {}

    public static void main(String[] arguments) throws IOException {
        Path box = Files.createTempDirectory("oyer-warm-up");
        Files.writeString(
                box.resolve("note.txt"),
                "12 March 1984. Mr. Adam Bell said: \"I was at home.\" He was arrested on March 14, 1984, and withdrew his"
                        + " statement two days later. Of the 42 samples tested, 11 were not his.\n");
        Path page = box.resolve("brief.txt");
        Files.writeString(page, "Der Zeuge sagte am 3. Mai 1984 aus, er sei zu Hause gewesen.\n");
        run("open", box.toString(), "--read-only");
        run("status", box.toString());
        run("search", box.toString(), "samples");
        run("extract", box.resolve("note.txt").toString(), page.toString());
        run("--version");
        WarmPages.visit(box);
        try (var all = Files.walk(box)) {
            all.sorted(java.util.Comparator.reverseOrder())
                    .forEach(p -> p.toFile().delete());
        }
    }

    private static void run(String... arguments) {
        Oyer.commandLine().execute(arguments);
    }
}
