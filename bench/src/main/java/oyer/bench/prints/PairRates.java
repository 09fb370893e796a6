package oyer.bench.prints;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import oyer.forensics.print.Comparison;
import oyer.forensics.print.ErrorRates;
import oyer.forensics.print.MissRates;
import oyer.forensics.print.Print;
import oyer.forensics.print.PrintFiles;
import oyer.forensics.print.PrintTemplate;
import oyer.forensics.print.PrintViews;
import oyer.forensics.print.UnreadablePrint;

/// Every print of a folder compared with every other: mates are those of one finger, by the name before `_`.
final class PairRates {
    private record Named(String finger, PrintTemplate template) {}

    private PairRates() {}

    static void print(Path folder, Optional<Double> dpi) throws IOException, UnreadablePrint {
        List<Named> prints = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().contains("_"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            for (Print print : PrintFiles.read(file, dpi, new ArrayList<>())) {
                prints.add(new Named(name.substring(0, name.indexOf('_')), PrintTemplate.of(print)));
            }
        }
        List<Double> mates = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int i = 0; i < prints.size(); i++) {
            for (int j = i + 1; j < prints.size(); j++) {
                boolean same = prints.get(i).finger().equals(prints.get(j).finger());
                (same ? mates : others)
                        .add(Comparison.of(
                                        prints.get(i).template(), prints.get(j).template())
                                .score());
            }
        }
        ErrorRates rates = new ErrorRates(scores(mates), scores(others));
        System.out.printf(
                Locale.ROOT,
                "%s: %s, %s, %d prints, %d pairs of one finger, %d of different fingers%n"
                        + "equal error rate %.4f; missed at 1 false match in 100 %.4f, in 1,000 %.4f, at none %.4f%n"
                        + "at the threshold of %.0f: missed %.4f, false matches %.6f%n",
                folder.getFileName(),
                LocalDate.now(),
                PrintViews.METHOD,
                prints.size(),
                mates.size(),
                others.size(),
                rates.equal(),
                rates.missedAt(0.01),
                rates.missedAt(0.001),
                rates.missedAt(0),
                MissRates.THRESHOLD,
                rates.missed(MissRates.THRESHOLD),
                rates.falseMatch(MissRates.THRESHOLD));
    }

    private static double[] scores(List<Double> all) {
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
