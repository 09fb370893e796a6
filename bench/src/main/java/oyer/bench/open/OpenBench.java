package oyer.bench.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tika.Tika;
import org.apache.tika.exception.TikaException;

/// `oyer bench open ZIP... [--pages 1000,10000]`: pages and megabytes of text a second of `oyer open`, all steps
/// included, with its peak memory; beside it Tika alone, one thread, on the same files.
public final class OpenBench {

    private OpenBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, TikaException {
        List<Path> zips = new ArrayList<>();
        String sizes = "1000,10000";
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--pages")) {
                sizes = arguments[++i];
            } else {
                zips.add(Path.of(arguments[i]));
            }
        }
        BoxMaker maker = new BoxMaker(zips);
        Path top = Files.createTempDirectory("oyer-open");
        System.out.println(Launched.words());
        System.out.printf("%-22s %8s %9s %9s %9s %9s%n", "", "pages", "seconds", "pages/s", "MB/s", "peak MB");
        for (String size : sizes.split(",")) {
            int pages = Integer.parseInt(size);
            Path box = top.resolve("box" + pages);
            long characters = maker.make(box, pages);
            long[] ours = oyer(box);
            row("oyer open", pages, characters, ours[0], ours[1]);
            row("oyer open, again", pages, characters, oyer(box)[0], 0);
            row("Tika alone", pages, characters, tika(box), 0);
        }
        try (Stream<Path> all = Files.walk(top)) {
            all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        }
    }

    private static void row(String what, int pages, long characters, long nanos, long kilobytes) {
        double seconds = nanos / 1e9;
        System.out.printf(
                "%-22s %,8d %9.2f %9.0f %9.2f %9s%n",
                what,
                pages,
                seconds,
                pages / seconds,
                characters / 1e6 / seconds,
                kilobytes == 0 ? "" : kilobytes / 1024);
    }

    /// Nanoseconds, and the peak resident kilobytes of the program and its children.
    private static long[] oyer(Path box) throws IOException, InterruptedException {
        return oyer(List.of("open", box.toString(), "--read-only"));
    }

    /// As above, of any command.
    static long[] oyer(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = Launched.command(arguments);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, resident(process.toHandle()));
            Thread.sleep(100);
        }
        long nanos = System.nanoTime() - start;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("oyer " + arguments.getFirst() + " ended with " + process.exitValue());
        }
        return new long[] {nanos, peak};
    }

    private static long resident(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(p -> {
                    try (Stream<String> lines = Files.lines(Path.of("/proc/" + p.pid() + "/status"))) {
                        return lines.filter(l -> l.startsWith("VmRSS"))
                                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D+", "")))
                                .sum();
                    } catch (IOException | RuntimeException _) {
                        return 0;
                    }
                })
                .sum();
    }

    private static long tika(Path box) throws IOException, TikaException {
        Tika tika = new Tika();
        tika.setMaxStringLength(-1);
        long start = System.nanoTime();
        try (Stream<Path> files = Files.list(box)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                tika.parseToString(file);
            }
        }
        return System.nanoTime() - start;
    }
}
