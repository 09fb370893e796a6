package oyer.bench.argument;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import oyer.core.argue.label.ArgumentGraph;
import oyer.core.argue.label.GraphBuilder;
import oyer.core.argue.label.Standard;
import oyer.core.argue.label.Weighing;

/// A small graph of any shape: circles, issues, weights, undercutters of undercutters, evidence that is also argued
/// for.
///
/// @param evidence what is taken for granted and may fall
record RandomGraph(ArgumentGraph graph, BitSet evidence) {

    /// @param plain only linked arguments, so that sets can be expressed
    static RandomGraph of(RandomGenerator random, boolean plain) {
        return of(random, plain, false);
    }

    /// All kinds in turn.
    static RandomGraph any(RandomGenerator random, int number) {
        return number % 4 == 3 ? bare(random) : of(random, number % 2 == 0);
    }

    /// Of linked arguments without weights and issues, which are labelled by a faster way.
    private static RandomGraph bare(RandomGenerator random) {
        return of(random, true, true);
    }

    private static RandomGraph of(RandomGenerator random, boolean plain, boolean bare) {
        GraphBuilder builder = new GraphBuilder();
        int statements = 2 + random.nextInt(9);
        for (int s = 0; s < statements; s++) {
            builder.statement();
        }
        BitSet evidence = new BitSet();
        for (int s = 1; s < statements; s++) {
            if (random.nextInt(3) == 0) {
                builder.assume(s);
                evidence.set(s);
            }
        }
        int arguments = random.nextInt(13);
        for (int a = 0; a < arguments; a++) {
            builder.argument(
                    bare ? Weighing.LINKED : weighing(random, plain),
                    random.nextInt(statements),
                    some(random, statements, 4),
                    some(random, statements, random.nextInt(3) == 0 ? 3 : 1));
        }
        List<Integer> left = new ArrayList<>();
        for (int s = 0; s < statements; s++) {
            left.add(random.nextInt(left.size() + 1), s);
        }
        for (int issues = bare ? 0 : random.nextInt(3); issues > 0 && left.size() > 3; issues--) {
            int[] positions = new int[2 + random.nextInt(2)];
            for (int i = 0; i < positions.length; i++) {
                positions[i] = left.removeFirst();
            }
            builder.issue(Standard.values()[1 + random.nextInt(4)], positions);
        }
        return new RandomGraph(builder.build(), evidence);
    }

    private static Weighing weighing(RandomGenerator random, boolean plain) {
        return switch (random.nextInt(plain ? 8 : 10)) {
            case 0 -> new Weighing.Linked(random.nextInt(11) / 10.0);
            case 1 -> new Weighing.Linked(0.5);
            case 2 -> new Weighing.Convergent();
            case 8, 9 -> new Weighing.Cumulative();
            default -> Weighing.LINKED;
        };
    }

    private static int[] some(RandomGenerator random, int statements, int below) {
        return random.ints(random.nextInt(below), 0, statements).distinct().toArray();
    }
}
