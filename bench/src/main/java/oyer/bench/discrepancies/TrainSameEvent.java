package oyer.bench.discrepancies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import oyer.core.check.SameEvent;

/// `TrainSameEvent BENCH-FOLDER [OUT] [--all]`: learns when two unlike dates are told of one event. In one half of the
/// texts
/// one of two like tellings gets another date (see [Injection]); that pair is a yes, every pair of an unchanged text a
/// no. The other half says how well it does: of the planted pairs how many are found, at so many alarms in 20 pages.
/// With `--all` it learns from both. Seeded.
public final class TrainSameEvent {

    private static final int ROUNDS = 60;
    private static final double SHRINK = 4e-5;
    private static final int TIMES = 160;

    private record Sample(double[] features, boolean yes) {}

    private TrainSameEvent() {}

    public static void main(String[] args) throws IOException {
        List<RealTexts> texts = new ArrayList<>(RealTexts.of(Path.of(args[0])));
        texts.addAll(RealTexts.echr(Path.of(args[0]), "dev"));
        boolean all = Arrays.asList(args).contains("--all");
        Random random = new Random(11);
        List<Sample> learn = new ArrayList<>();
        List<Sample> prove = new ArrayList<>();
        long[] words = new long[2];
        int[] missed = new int[2];
        for (RealTexts text : texts) {
            boolean held = text.held() && !all;
            List<Sample> into = held ? prove : learn;
            RealTexts cut = text.cut();
            words[held ? 1 : 0] += cut.words().split("\\s+").length;
            Read read = Read.of(cut.words());
            SameEvent.pairs(read.readings(), read.prose()).forEach(p -> into.add(new Sample(p.features(), false)));
            List<Injection> places = new ArrayList<>(Injection.loosely(cut.words()).stream()
                    .filter(i -> i.kind() == Injection.Kind.DATE)
                    .toList());
            Collections.shuffle(places, random);
            for (int i = 0; i < Math.min(TIMES, 4 * places.size()); i++) {
                Injection place = places.get(i % places.size());
                place.changed(cut.words(), random).ifPresent(value -> {
                    Injection.Planted planted = place.plant(cut.words(), value);
                    Read other = Read.of(planted.words());
                    List<SameEvent.Seen> hit = SameEvent.pairs(other.readings(), other.prose()).stream()
                            .filter(p -> planted.names(p.first()) && planted.namesOther(p.second())
                                    || planted.names(p.second()) && planted.namesOther(p.first()))
                            .toList();
                    hit.forEach(p -> into.add(new Sample(p.features(), true)));
                    missed[held ? 1 : 0] += hit.isEmpty() ? 1 : 0;
                });
            }
        }
        System.out.println("learn from " + learn.size() + ", "
                + learn.stream().filter(Sample::yes).count() + " planted; never paired " + missed[0] + " and "
                + missed[1]);
        double[] weights = learn(learn, random);
        report("learnt from", learn, weights, words[0]);
        if (!all) {
            report("held out", prove, weights, words[1]);
        }
        if (args.length > 1) {
            StringBuilder out = new StringBuilder("# Weights of SameEvent: one for each feature of DatePairs, then one"
                    + " for each two. Learnt by oyer.bench.discrepancies.TrainSameEvent.\n");
            Arrays.stream(weights).forEach(w -> out.append(String.format(Locale.ROOT, "%.4f%n", w)));
            Files.writeString(Path.of(args[1]), out);
        }
    }

    /// Stochastic gradient descent on the logistic loss, planted pairs weighing as much as all others together.
    private static double[] learn(List<Sample> samples, Random random) {
        int n = samples.getFirst().features().length;
        double[] weights = new double[n + (n - 1) * (n - 2) / 2];
        long yes = samples.stream().filter(Sample::yes).count();
        double heavier = Math.max(1, (samples.size() - yes) / (double) Math.max(1, yes) / 6);
        List<Sample> order = new ArrayList<>(samples);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            double rate = .2 / (1 + round / 6.0);
            for (Sample sample : order) {
                double off = (sample.yes() ? 1 : 0) - SameEvent.probability(sample.features(), weights);
                step(weights, sample.features(), rate * off * (sample.yes() ? heavier : 1));
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] *= 1 - SHRINK * order.size() * rate;
            }
        }
        return weights;
    }

    private static void step(double[] weights, double[] features, double by) {
        int at = 0;
        for (double feature : features) {
            weights[at++] += by * feature;
        }
        for (int i = 1; i < features.length; i++) {
            for (int j = i + 1; j < features.length; j++) {
                weights[at++] += by * features[i] * features[j];
            }
        }
    }

    private static void report(String name, List<Sample> samples, double[] weights, long words) {
        long yes = samples.stream().filter(Sample::yes).count();
        for (double least = .2; least < .96; least += .1) {
            double sure = least;
            long hit = samples.stream()
                    .filter(s -> s.yes() && SameEvent.probability(s.features(), weights) >= sure)
                    .count();
            long alarms = samples.stream()
                    .filter(s -> !s.yes() && SameEvent.probability(s.features(), weights) >= sure)
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "%s, from %.1f: %.3f of %d planted, %d alarms, %.2f in 20 pages%n",
                    name,
                    least,
                    (double) hit / Math.max(1, yes),
                    yes,
                    alarms,
                    alarms * 20.0 * 300 / words);
        }
    }
}
