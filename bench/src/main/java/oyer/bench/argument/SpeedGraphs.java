package oyer.bench.argument;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import oyer.core.argue.label.ArgumentGraph;
import oyer.core.argue.label.GraphBuilder;
import oyer.core.argue.label.Weighing;

/// Graphs of any size to measure on, the same for the same seed.
final class SpeedGraphs {

    private SpeedGraphs() {}

    /// Arguments without premises that attack one another at random, as in Dung's frameworks.
    static ArgumentGraph attacks(int size, double each) {
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

    static ArgumentGraph layers(int size) {
        return layers(size, size);
    }

    /// Evidence below, conclusions above: each claim has one or two arguments from one to three statements before it,
    /// near it as in a case, and some are undercut.
    static ArgumentGraph layers(int size, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
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

    /// So many pieces of evidence, each of which bears on much: three storeys of claims, each with two arguments from
    /// two statements anywhere in the storey below, and statement 0 at the top. All its sets
    /// are hard to count out.
    static ArgumentGraph crossed(int items, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        GraphBuilder builder = new GraphBuilder();
        int top = builder.statement();
        int from = 1;
        for (int i = 0; i < items; i++) {
            builder.assume(builder.statement());
        }
        for (int storey = 1; storey <= 3; storey++) {
            int to = from + Math.max(4, items / storey);
            int below = builder.statement();
            for (int s = below; s < below + (to - from); s++) {
                for (int ways = 0; ways < 2; ways++) {
                    builder.argument(s, random.ints(2, from, below).toArray());
                }
                if (s + 1 < below + (to - from)) {
                    builder.statement();
                }
            }
            from = below;
        }
        for (int ways = 0; ways < 3; ways++) {
            builder.argument(top, random.ints(3, from, from + 4).toArray());
        }
        return builder.build();
    }
}
