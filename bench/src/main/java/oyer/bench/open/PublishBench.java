package oyer.bench.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// `oyer bench publish ZIP... [--pages 10000] [--redact WORD]`: how long `oyer publish` takes for a box of real text,
/// with
/// its peak memory and what it writes; the box is read beforehand.
public final class PublishBench {

    private PublishBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> zips = new ArrayList<>();
        List<String> redact = new ArrayList<>();
        int pages = 10_000;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--pages" -> pages = Integer.parseInt(arguments[++i]);
                case "--redact" -> redact.addAll(List.of("--redact", arguments[++i]));
                default -> zips.add(Path.of(arguments[i]));
            }
        }
        Path top = Files.createTempDirectory("oyer-publish");
        Path box = top.resolve("box");
        Path site = top.resolve("site");
        new BoxMaker(zips).make(box, pages);
        OpenBench.oyer(List.of("open", box.toString(), "--read-only"));
        List<String> command = new ArrayList<>(List.of("publish", box.toString(), site.toString()));
        command.addAll(redact);
        long[] taken = OpenBench.oyer(command);
        long files;
        long bytes;
        try (Stream<Path> all = Files.walk(site)) {
            List<Path> written = all.filter(Files::isRegularFile).toList();
            files = written.size();
            bytes = written.stream().mapToLong(p -> p.toFile().length()).sum();
        }
        System.out.printf(
                "oyer publish%s: %,d pages in %.1f s, %.0f pages/s, peak %,d MB; %,d files, %,d MB%n",
                redact.isEmpty() ? "" : " " + String.join(" ", redact),
                pages,
                taken[0] / 1e9,
                pages / (taken[0] / 1e9),
                taken[1] / 1024,
                files,
                bytes / 1_000_000);
        try (Stream<Path> all = Files.walk(top)) {
            all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        }
    }
}
