package oyer.bench.argument;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import oyer.core.argue.label.ArgumentGraph;
import oyer.core.argue.label.GraphBuilder;
import oyer.core.argue.label.Grounded;
import oyer.core.argue.label.Relabelling;
import oyer.core.argue.label.Weighing;
import oyer.core.argue.sets.Support;

/// How long labels, toggles and single points of failure take on graphs of many sizes.
final class Speed {

    private Speed() {}

    static void run(List<String> words) {
        int[] sizes = words.stream()
                .filter(w -> w.chars().allMatch(Character::isDigit))
                .mapToInt(Integer::parseInt)
                .toArray();
        sizes = sizes.length == 0 ? new int[] {1_000, 10_000, 100_000, 1_000_000} : sizes;
        for (int warm = 0; warm < 20; warm++) {
            Grounded.of(attacks(20_000, 1.43));
            toggles(layers(5_000), 500);
            points(layers(1_000));
        }
        for (int size : sizes) {
            ArgumentGraph attacks = attacks(size, 1.43);
            double[] labels = new double[5];
            for (int i = 0; i < labels.length; i++) {
                long start = System.nanoTime();
                Grounded.of(attacks);
                labels[i] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(labels);
            ArgumentGraph layers = layers(size);
            double[] toggles = toggles(layers, 5_000);
            System.out.printf(
                    Locale.ROOT,
                    "%,9d arguments, %,9d attacks: labels %8.2f ms (median of 5)   layers of %,9d statements: toggle p50"
                            + " %7.4f ms, p99 %7.4f ms, worst %8.3f ms   single points %8.2f ms%n",
                    attacks.arguments(),
                    attacks.links(),
                    labels[2],
                    layers.statements(),
                    toggles[toggles.length / 2],
                    toggles[toggles.length * 99 / 100],
                    toggles[toggles.length - 1],
                    points(layers));
        }
    }

    /// Arguments without premises that attack one another at random, as in Dung's frameworks.
    private static ArgumentGraph attacks(int size, double each) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(size);
        GraphBuilder builder = new GraphBuilder();
        for (int s = 0; s < size; s++) {
            builder.statement();
        }
        for (int s = 0; s < size; s++) {
            // none for a quarter of them: from there labels spread, or all would stay undecided
            int attackers = (int) (random.nextDouble() * (2 * each + 1));
            builder.argument(
                    Weighing.LINKED,
                    s,
                    new int[0],
                    random.ints(attackers, 0, size).toArray());
        }
        return builder.build();
    }

    /// Evidence below, conclusions above: each claim has one or two arguments from one to three statements before it,
    /// near it as in a case, and some are undercut.
    private static ArgumentGraph layers(int size) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(size);
        GraphBuilder builder = new GraphBuilder();
        int evidence = Math.max(10, size / 3);
        for (int s = 0; s < size; s++) {
            builder.statement();
            if (s < evidence && random.nextInt(10) > 0) {
                builder.assume(s);
            }
        }
        for (int s = evidence; s < size; s++) {
            for (int ways = 1 + random.nextInt(2); ways > 0; ways--) {
                int reach = Math.min(s, evidence);
                int[] premises =
                        random.ints(1 + random.nextInt(3), s - reach, s).toArray();
                int[] cuts = random.nextInt(8) == 0 ? new int[] {random.nextInt(evidence)} : new int[0];
                builder.argument(Weighing.LINKED, s, premises, cuts);
            }
        }
        return builder.build();
    }

    private static double[] toggles(ArgumentGraph graph, int count) {
        Relabelling labels = new Relabelling(graph);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            int s = random.nextInt(Math.max(10, graph.statements() / 3));
            long start = System.nanoTime();
            labels.grant(s, !labels.granted(s));
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    /// Of the last statement that stands.
    private static double points(ArgumentGraph graph) {
        Grounded.Labels labels = Grounded.of(graph);
        BitSet evidence = new BitSet();
        int conclusion = 0;
        for (int s = 0; s < graph.statements(); s++) {
            evidence.set(s, graph.assumed(s));
            conclusion = labels.of(s) == oyer.core.argue.label.Label.IN ? s : conclusion;
        }
        long start = System.nanoTime();
        Support.of(graph, conclusion, evidence).orElseThrow().singlePoints();
        return (System.nanoTime() - start) / 1e6;
    }
}
