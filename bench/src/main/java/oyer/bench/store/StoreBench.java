package oyer.bench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Keeping and searching at the size of a big case.
///
/// `StoreBench TEXTS [PASSAGES [EVENTS]]`: `TEXTS` is a folder of real texts whose words are drawn from
/// (`bench/raw`); by default a million passages and 200,000 events.
public final class StoreBench {

    private StoreBench() {}

    public static void main(String[] args) throws IOException {
        Vocabulary words = new Vocabulary(Path.of(args[0]));
        System.out.printf("%,d running words%n", words.size());
        int passages = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        int events = args.length > 2 ? Integer.parseInt(args[2]) : 200_000;
        Path folder = Files.createTempDirectory("oyer-store-bench");
        try {
            new EventBench(words).run(folder.resolve("events"), events);
            new SearchBench(words).run(folder.resolve("passages"), passages);
            size(folder);
        } finally {
            delete(folder);
        }
    }

    private static void size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
            System.out.printf("%,d MB on disk%n", bytes >> 20);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
