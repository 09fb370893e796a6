package oyer.bench.prints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oyer.forensics.print.Comparison;
import oyer.forensics.print.ErrorRates;
import oyer.forensics.print.MissRates;
import oyer.forensics.print.PrintTemplate;
import oyer.forensics.print.PrintViews;

/// Every print of a folder compared with every other: mates are those of one finger, by the name before `_`.
final class PairRates {
    private record Named(String finger, PrintTemplate template) {}

    private PairRates() {}

    static void print(PrintSet set) {
        List<Named> prints = new ArrayList<>();
        set.fingers()
                .forEach((finger, all) -> all.forEach(print -> prints.add(new Named(finger, PrintTemplate.of(print)))));
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
        if (mates.isEmpty() || others.isEmpty()) {
            System.err.println("[" + set.name() + "] holds " + mates.size() + " pairs of one finger and "
                    + others.size() + " of different fingers; rates need both");
            return;
        }
        ErrorRates rates = new ErrorRates(scores(mates), scores(others));
        System.out.printf(
                Locale.ROOT,
                "%s: %s, %s, %d prints, %d pairs of one finger, %d of different fingers%n"
                        + "equal error rate %.4f; missed at 1 false match in 100 %.4f, in 1,000 %.4f, at none %.4f%n"
                        + "at the threshold of %.0f: missed %.4f, false matches %.6f%n",
                set.name(),
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
