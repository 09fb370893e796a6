package oyer.bench.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// `oyer bench compare ZIP... [--pages 5000]`: how long `oyer compare` takes for two boxes of so many pages of real
/// text, with its peak memory. Of every five documents of the one box, two stand word for word in the other, two with
/// words read otherwise, and one is in either box alone. Both boxes are read beforehand.
public final class CompareBench {

    private CompareBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> zips = new ArrayList<>();
        int pages = 5_000;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--pages")) {
                pages = Integer.parseInt(arguments[++i]);
            } else {
                zips.add(Path.of(arguments[i]));
            }
        }
        Path top = Files.createTempDirectory("oyer-compare");
        Path one = top.resolve("prosecution");
        Path other = top.resolve("defence");
        new BoxMaker(zips).makeTwo(one, other, pages);
        for (Path box : List.of(one, other)) {
            OpenBench.oyer(List.of("open", box.toString(), "--read-only"));
        }
        long[] taken = OpenBench.oyer(List.of("compare", one.toString(), other.toString()));
        System.out.printf(
                "oyer compare: two boxes of %,d pages in %.1f s, peak %,d MB%n",
                pages,
                taken[0] / 1e9,
                taken[1] / 1024);
        try (Stream<Path> all = Files.walk(top)) {
            all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        }
    }
}
