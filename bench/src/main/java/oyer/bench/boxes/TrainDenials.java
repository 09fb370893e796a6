package oyer.bench.boxes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import oyer.bench.boxes.Key.Clash;
import oyer.bench.discrepancies.Logistic;
import oyer.core.check.Checks;
import oyer.core.check.account.LikelyDenial;
import oyer.core.check.sheet.Likelihood;

/// `TrainDenials BOXES [OUT] [--errors THRESHOLD] [--quiet FOLDER]...`: learns when one clause denies what another
/// tells. A pair of clauses that lies on two passages of a clash of the key is a yes, every other pair of the same box
/// a no, and every pair of a quiet folder, a case of which nobody has planted anything.
///
/// How well it does is told of boxes that it has not learnt from: in five folds of whole boxes, each is told by what
/// the other four taught, several times with other folds. What another check says of the same passages is left out.
/// Seeded.
public final class TrainDenials {

    private static final int FOLDS = 5;
    private static final int TIMES = 5;
    private static final double RIDGE = 30;

    /// As many pairs of a quiet case count; of more, each counts less.
    private static final double QUIET = 2000;

    /// @param box number of its box
    /// @param clashes numbers of those of the key that it tells
    /// @param known whether a check that has not learnt tells the same passages
    private record Sample(
            int box,
            List<Place> places,
            double[] features,
            boolean yes,
            boolean near,
            boolean known,
            double heavy,
            Set<Clash> clashes) {}

    private final List<Sample> samples = new ArrayList<>();
    private final Set<Clash> found = new HashSet<>();
    private int clashes;

    /// Boxes; what comes behind them is quiet.
    private int planted;

    private TrainDenials() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        TrainDenials train = new TrainDenials();
        List<Path> boxes = new ArrayList<>(BoxesBench.boxes(Path.of(args[0])));
        for (int i = 0; i < boxes.size(); i++) {
            train.gather(i, boxes.get(i));
        }
        train.planted = boxes.size();
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals("--quiet")) {
                boxes.add(Path.of(args[i + 1]));
                train.quiet(boxes.size() - 1, boxes.getLast());
            }
        }
        int errors = Arrays.asList(args).indexOf("--errors");
        train.report(boxes, errors < 0 ? 1 : Double.parseDouble(args[errors + 1]));
        if (args.length > 1 && !args[1].startsWith("--")) {
            StringBuilder out = new StringBuilder("# Weights of LikelyDenial, one for each of its features."
                    + " Learnt by oyer.bench.boxes.TrainDenials.\n");
            Arrays.stream(learn(train.samples)).forEach(w -> out.append(String.format(Locale.ROOT, "%.4f%n", w)));
            Files.writeString(Path.of(args[1]), out);
        }
    }

    private void gather(int box, Path folder) throws IOException, InterruptedException {
        List<Path> files = BoxesBench.files(folder);
        Key key = Key.read(BoxesBench.key(folder), BoxesBench.texts(files));
        HereAndNow.Case read = HereAndNow.read(files);
        List<List<Place>> said = Checks.all(read.readings()).stream()
                .filter(d -> !d.rule().equals(LikelyDenial.RULE))
                .map(d -> d.passages().stream().map(read::place).toList())
                .toList();
        clashes += key.clashes().size();
        key.clashes().stream()
                .filter(c -> said.stream().anyMatch(s -> Score.tells(s, c)))
                .forEach(found::add);
        for (LikelyDenial.Seen seen : LikelyDenial.pairs(read.readings())) {
            List<Place> places = List.of(read.place(seen.denied()), read.place(seen.told()));
            Set<Clash> told = new HashSet<>(key.clashes().stream()
                    .filter(c -> c.passages().size() > 1 && Score.tells(places, c))
                    .toList());
            samples.add(new Sample(
                    box,
                    places,
                    seen.features(),
                    told.stream().anyMatch(c -> on(places, c)),
                    key.nearMisses().stream().anyMatch(c -> Score.tells(places, c)),
                    said.stream()
                            .anyMatch(s ->
                                    places.stream().allMatch(p -> s.stream().anyMatch(p::overlaps))),
                    1,
                    told));
        }
    }

    private void quiet(int box, Path folder) throws IOException, InterruptedException {
        HereAndNow.Case read;
        try (Stream<Path> files = Files.walk(folder)) {
            read = HereAndNow.read(files.filter(Files::isRegularFile).sorted().toList());
        }
        List<LikelyDenial.Seen> pairs = LikelyDenial.pairs(read.readings());
        for (LikelyDenial.Seen seen : pairs) {
            List<Place> places = List.of(read.place(seen.denied()), read.place(seen.told()));
            double heavy = Math.min(1, QUIET / pairs.size());
            samples.add(new Sample(box, places, seen.features(), false, false, false, heavy, Set.of()));
        }
    }

    /// Whether two passages of a clash lie on the two clauses themselves.
    private static boolean on(List<Place> places, Clash clash) {
        return clash.passages().stream()
                        .filter(p -> places.stream().anyMatch(p::overlaps))
                        .count()
                >= 2;
    }

    /// Learnt of features brought to one scale, and told for them as they are.
    private static double[] learn(List<Sample> samples) {
        int n = samples.getFirst().features().length;
        double[] mean = new double[n];
        double[] spread = new double[n];
        samples.forEach(s -> {
            for (int i = 0; i < n; i++) {
                mean[i] += s.features()[i] / samples.size();
            }
        });
        samples.forEach(s -> {
            for (int i = 0; i < n; i++) {
                spread[i] += Math.pow(s.features()[i] - mean[i], 2) / samples.size();
            }
        });
        double[][] rows = new double[samples.size()][n];
        boolean[] yes = new boolean[rows.length];
        double[] heavy = new double[rows.length];
        for (int s = 0; s < rows.length; s++) {
            rows[s][0] = 1;
            for (int i = 1; i < n; i++) {
                rows[s][i] = spread[i] < 1e-9 ? 0 : (samples.get(s).features()[i] - mean[i]) / Math.sqrt(spread[i]);
            }
            yes[s] = samples.get(s).yes();
            heavy[s] = samples.get(s).heavy();
        }
        double[] weights = Logistic.learn(rows, yes, heavy, RIDGE);
        for (int i = 1; i < n; i++) {
            weights[i] = spread[i] < 1e-9 ? 0 : weights[i] / Math.sqrt(spread[i]);
            weights[0] -= weights[i] * mean[i];
        }
        return weights;
    }

    private void report(List<Path> boxes, double errors) {
        double[] sure = new double[samples.size()];
        for (int time = 0; time < TIMES; time++) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < boxes.size(); i++) {
                order.add(i % FOLDS);
            }
            Collections.shuffle(order, new Random(time));
            for (int fold = 0; fold < FOLDS; fold++) {
                int held = fold;
                double[] weights = learn(
                        samples.stream().filter(s -> order.get(s.box()) != held).toList());
                for (int i = 0; i < sure.length; i++) {
                    if (order.get(samples.get(i).box()) == held) {
                        sure[i] += Likelihood.of(samples.get(i).features(), weights) / TIMES;
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d pairs, %d of them clashes, %d boxes; %d of %d clashes found by other checks; left out:%n",
                sure.length,
                samples.stream().filter(Sample::yes).count(),
                boxes.size(),
                found.size(),
                clashes);
        for (double least : new double[] {.1, .2, .25, .28, .31, .34, .37, .4, .5}) {
            tell(boxes, sure, least, false);
        }
        if (errors < 1) {
            tell(boxes, sure, errors, true);
        }
    }

    private void tell(List<Path> boxes, double[] sure, double least, boolean each) {
        Set<List<Object>> used = new HashSet<>();
        Set<Clash> more = new HashSet<>();
        int alarms = 0;
        int right = 0;
        int near = 0;
        int loud = 0;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sure.length; i++) {
            if (sure[i] >= least) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingDouble(i -> -sure[i]));
        for (int i : order) {
            Sample sample = samples.get(i);
            boolean one = sample.features()[LikelyDenial.ONE_PAPER] > 0;
            if (one
                    || sample.known()
                    || !used.add(List.of(sample.box(), sample.places().getFirst()))) {
                continue;
            }
            if (sample.box() >= planted) {
                loud++;
            } else {
                alarms++;
            }
            right += sample.clashes().isEmpty() ? 0 : 1;
            near += sample.clashes().isEmpty() && sample.near() ? 1 : 0;
            more.addAll(sample.clashes());
            if (each) {
                System.out.printf(
                        Locale.ROOT,
                        "%s %.2f %s%n    %s%n    %s%n",
                        sample.box() >= planted
                                ? "quiet"
                                : sample.clashes().isEmpty() ? sample.near() ? "near miss" : "not in the key" : "right",
                        sure[i],
                        boxes.get(sample.box()).getFileName(),
                        line(sample.places().getFirst()),
                        line(sample.places().getLast()));
            }
        }
        more.removeAll(found);
        System.out.printf(
                Locale.ROOT,
                "from %.2f: %d alarms, %d in the key (%.2f), %d near misses; %d clashes that no other check finds;"
                        + " %d alarms in quiet papers%n",
                least,
                alarms,
                right,
                (double) right / Math.max(1, alarms),
                near,
                more.size(),
                loud);
    }

    private static String line(Place place) {
        return place.document() + ": " + place.text().replaceAll("\\s+", " ");
    }
}
