package oyer.bench.discrepancies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import oyer.core.check.count.SameNumber;
import oyer.core.check.sheet.Likelihood;
import oyer.core.check.time.SameEvent;

/// `TrainSameEvent BENCH-FOLDER [OUT] [--numbers]`: learns when two unlike dates, or two unlike numbers, are told of
/// one
/// event or thing. In real texts one of two like tellings gets another date or number (see [Injection]); that pair is a
/// yes, every pair of an unchanged text a no.
///
/// How well it does is told of texts that it has not learnt from: in five folds of whole texts, each is told by what
/// the other four taught. Seeded.
public final class TrainSameEvent {

    private static final int FOLDS = 5;
    private static final int TIMES = 60;
    private static final double RIDGE = 10;

    /// How much a planted pair counts, shared by those of its text.
    private static final double PLANTED = 5;

    /// @param planted number of the planted case; -1 for a pair of an unchanged text
    private record Sample(int text, int planted, double[] features) {}

    /// One planted date or number.
    ///
    /// @param strict whether the two tellings are alike beyond doubt
    private record Planted(int text, boolean strict) {}

    private final List<Sample> samples = new ArrayList<>();
    private final List<Planted> cases = new ArrayList<>();
    private final Random random = new Random(11);
    private long words;

    private final boolean numbers;

    private TrainSameEvent(boolean numbers) {
        this.numbers = numbers;
    }

    public static void main(String[] args) throws IOException {
        boolean numbers = Arrays.asList(args).contains("--numbers");
        List<RealTexts> texts = new ArrayList<>(RealTexts.of(Path.of(args[0])));
        texts.addAll(RealTexts.echr(Path.of(args[0]), "dev"));
        TrainSameEvent train = new TrainSameEvent(numbers);
        for (int i = 0; i < texts.size(); i++) {
            train.gather(i, texts.get(i).cut().words());
        }
        train.report();
        if (args.length > 1 && !args[1].startsWith("--")) {
            StringBuilder out = new StringBuilder((numbers
                            ? "# Weights of SameNumber, one for each feature of NumberPairs."
                            : "# Weights of SameEvent, one for each feature of DatePairs.")
                    + " Learnt by oyer.bench.discrepancies.TrainSameEvent.\n");
            Arrays.stream(learn(train.samples)).forEach(w -> out.append(String.format(Locale.ROOT, "%.4f%n", w)));
            Files.writeString(Path.of(args[1]), out);
        }
    }

    private void gather(int text, String told) {
        words += told.split("\\s+").length;
        pairs(told).forEach(p -> samples.add(new Sample(text, -1, p.features())));
        Set<Injection> beyondDoubt = new HashSet<>(Injection.in(told));
        List<Injection> places = new ArrayList<>(Injection.loosely(told).stream()
                .filter(i -> numbers
                        ? i.kind() == Injection.Kind.COUNT || i.kind() == Injection.Kind.AGE
                        : i.kind() == Injection.Kind.DATE)
                .toList());
        Collections.shuffle(places, random);
        for (int i = 0; i < Math.min(TIMES, 4 * places.size()); i++) {
            Injection place = places.get(i % places.size());
            place.changed(told, random).ifPresent(value -> {
                Injection.Planted planted = place.plant(told, value);
                pairs(planted.words()).stream()
                        .filter(p -> planted.names(p.first()) && planted.namesOther(p.second())
                                || planted.names(p.second()) && planted.namesOther(p.first()))
                        .forEach(p -> samples.add(new Sample(text, cases.size(), p.features())));
                cases.add(new Planted(text, beyondDoubt.contains(place)));
            });
        }
    }

    private List<SameEvent.Seen> pairs(String told) {
        Read read = numbers ? Read.numbers(told) : Read.times(told);
        return numbers
                ? SameNumber.pairs(read.readings(), read.prose())
                : SameEvent.pairs(read.readings(), read.prose());
    }

    private static double[] learn(List<Sample> samples) {
        Map<Integer, Integer> planted = new HashMap<>();
        samples.stream().filter(s -> s.planted() >= 0).forEach(s -> planted.merge(s.text(), 1, Integer::sum));
        double[][] rows = samples.stream().map(Sample::features).toArray(double[][]::new);
        boolean[] yes = new boolean[rows.length];
        double[] heavy = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            yes[i] = samples.get(i).planted() >= 0;
            heavy[i] = yes[i]
                    ? PLANTED / Math.sqrt(planted.getOrDefault(samples.get(i).text(), 1))
                    : 1;
        }
        return Logistic.learn(rows, yes, heavy, RIDGE);
    }

    private void report() {
        double[] sure = new double[samples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            double[] weights =
                    learn(samples.stream().filter(s -> s.text() % FOLDS != held).toList());
            for (int i = 0; i < sure.length; i++) {
                if (samples.get(i).text() % FOLDS == held) {
                    sure[i] = Likelihood.of(samples.get(i).features(), weights);
                }
            }
        }
        double pages = words / 300.0;
        System.out.printf(
                Locale.ROOT, "%d pairs, %d planted, %.0f pages, held out:%n", sure.length, cases.size(), pages);
        for (double least : new double[] {.5, .55, .6, .65, .7, .75, .8, .85, .9}) {
            double[] best = new double[cases.size()];
            int alarms = 0;
            for (int i = 0; i < sure.length; i++) {
                int planted = samples.get(i).planted();
                if (planted >= 0) {
                    best[planted] = Math.max(best[planted], sure[i]);
                } else if (sure[i] >= least) {
                    alarms++;
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "from %.2f: %.3f of those alike beyond doubt, %.3f of all; %.2f alarms in 20 pages%n",
                    least,
                    found(best, least, true),
                    found(best, least, false),
                    20 * alarms / pages);
        }
    }

    private double found(double[] best, double least, boolean strict) {
        int all = 0;
        int hit = 0;
        for (int i = 0; i < best.length; i++) {
            if (!strict || cases.get(i).strict()) {
                all++;
                hit += best[i] >= least ? 1 : 0;
            }
        }
        return (double) hit / Math.max(1, all);
    }
}
