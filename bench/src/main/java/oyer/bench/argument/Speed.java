package oyer.bench.argument;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.TimeoutException;
import oyer.core.argue.label.ArgumentGraph;
import oyer.core.argue.label.Grounded;
import oyer.core.argue.label.Label;
import oyer.core.argue.label.Relabelling;
import oyer.core.argue.sets.Support;

/// How long labels, toggles, single points of failure and smallest sets take on graphs of many sizes, general tools on
/// the same graphs beside, and where counting out all sets ends.
final class Speed {

    private static final int NODES = 200_000;
    private static final int CONES = 20;

    private final PrintStream out;
    private boolean tweetyTired;
    private boolean satTired;

    private Speed(PrintStream out) {
        this.out = out;
    }

    static void run(List<String> words, PrintStream out) {
        int[] sizes = words.stream()
                .filter(w -> w.chars().allMatch(Character::isDigit))
                .mapToInt(Integer::parseInt)
                .toArray();
        sizes = sizes.length == 0 ? new int[] {1_000, 10_000, 100_000, 500_000, 1_000_000} : sizes;
        for (int warm = 0; warm < 20; warm++) {
            Grounded.of(SpeedGraphs.attacks(20_000, 1.43));
            toggles(SpeedGraphs.layers(5_000), 500);
            support(SpeedGraphs.layers(1_000)).singlePoints();
        }
        Speed speed = new Speed(out);
        for (int size : sizes) {
            speed.labels(size);
            speed.layers(size, !words.contains("--alone"));
        }
        speed.enumeration();
    }

    private void labels(int size) {
        ArgumentGraph attacks = SpeedGraphs.attacks(size, 1.43);
        double[] labels = new double[15];
        double[] core = new double[15];
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < labels.length; i++) {
            long start = System.nanoTime();
            long startOfCore = clock.getCurrentThreadCpuTime();
            Grounded.of(attacks);
            core[i] = (clock.getCurrentThreadCpuTime() - startOfCore) / 1e6;
            labels[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(labels);
        Arrays.sort(core);
        // on a machine with other work the clock on the wall measures that work too
        print(
                "%,d arguments, %,d attacks: all labels %.2f ms, of the core's time %.2f ms (medians of %d)",
                size, attacks.links(), labels[7], core[7], 15);
        if (tweetyTired) {
            print("   TweetyProject not asked: it took too long, or the memory, on fewer");
        } else {
            try {
                Peers.Took took = Peers.tweety(attacks);
                print("   TweetyProject, grounded extension: %s", took);
                tweetyTired = took.milliseconds() > 5_000;
            } catch (OutOfMemoryError full) {
                tweetyTired = true;
                print("   TweetyProject: the memory was not enough");
            }
        }
    }

    private void layers(int size, boolean peers) {
        ArgumentGraph graph = SpeedGraphs.layers(size);
        Toggles toggles = toggles(graph, 5_000);
        print(
                "%,d statements in layers, %,d arguments: toggle p50 %.4f ms, p99 %.4f ms, worst %.3f ms; of the core's"
                        + " time p50 %.4f ms, p99 %.4f ms",
                size,
                graph.arguments(),
                toggles.wall[toggles.wall.length / 2],
                toggles.wall[toggles.wall.length * 99 / 100],
                toggles.wall[toggles.wall.length - 1],
                toggles.core[toggles.core.length / 2],
                toggles.core[toggles.core.length * 99 / 100]);
        int conclusion = hard(graph);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long startOfCore = clock.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        List<Integer> single = support(graph, conclusion).singlePoints();
        double points = (System.nanoTime() - start) / 1e6;
        double pointsOfCore = (clock.getCurrentThreadCpuTime() - startOfCore) / 1e6;
        start = System.nanoTime();
        Support support = support(graph, conclusion);
        Optional<List<Integer>> smallest = support.smallestToppling(Peers.SECONDS * 1_000L);
        print(
                "   a conclusion with %,d pieces of evidence below: single points %.2f ms, of the core's time %.2f ms (%d"
                        + " of them), smallest toppling set %.2f ms (%s)",
                support.items().size(),
                points,
                pointsOfCore,
                single.size(),
                (System.nanoTime() - start) / 1e6,
                smallest.map(s -> s.size() + " pieces").orElse("not found in time"));
        if (peers && !satTired) {
            sat(
                    graph,
                    conclusion,
                    support.items(),
                    single,
                    smallest.map(List::size).orElse(-1));
        } else if (peers) {
            print("   SAT4J not asked: it took too long, or the memory, on fewer");
        }
    }

    private void sat(ArgumentGraph graph, int conclusion, List<Integer> items, List<Integer> single, int smallest) {
        try {
            Peers.Clauses clauses = new Peers.Clauses(graph);
            print("   SAT4J, all labels by its propagation: %s", clauses.labels());
            Peers.Took again = clauses.labels();
            print("   SAT4J, labels again as after a toggle: %s", again);
            if (items.size() * again.milliseconds() < Peers.SECONDS * 1_000) {
                print("   SAT4J, single points: %s", clauses.singlePoints(conclusion, items, single));
            } else {
                print("   SAT4J, single points not asked: %,d questions at %s", items.size(), again);
            }
            if (smallest > 0) {
                print(
                        "   SAT4J, smallest toppling set: %s",
                        clauses.smallestToppling(conclusion, items, smallest)
                                .map(Peers.Took::toString)
                                .orElse("none"));
            }
        } catch (TimeoutException slow) {
            satTired = true;
            print("   SAT4J: no answer within %d s", Peers.SECONDS);
        } catch (ContradictionException e) {
            throw new IllegalStateException("a graph without circles always has labels", e);
        } catch (OutOfMemoryError full) {
            satTired = true;
            print("   SAT4J: the memory was not enough");
        }
    }

    /// Of how many conclusions all sets can be counted out, on graphs like a case and on graphs made to be hard.
    private void enumeration() {
        for (int size : new int[] {100, 1_000, 10_000, 100_000}) {
            enumeration("layers of " + size + " statements", seed -> support(SpeedGraphs.layers(size, seed)));
        }
        for (int items : new int[] {10, 20, 30, 40, 50, 60, 80, 120}) {
            enumeration(items + " pieces of evidence, crossed", seed -> support(SpeedGraphs.crossed(items, seed), 0));
        }
    }

    private void enumeration(String what, LongFunction<Support> of) {
        int whole = 0;
        int asked = 0;
        int items = 0;
        double[] times = new double[CONES];
        BigInteger most = BigInteger.ZERO;
        for (int seed = 0; seed < CONES; seed++) {
            Support support = of.apply(seed);
            items += support.items().size();
            long start = System.nanoTime();
            Optional<Support.Everything> all = support.everything(NODES, 1_000);
            times[asked++] = (System.nanoTime() - start) / 1e6;
            whole += all.isPresent() ? 1 : 0;
            most = most.max(all.map(Support.Everything::topplingCount).orElse(BigInteger.ZERO));
        }
        Arrays.sort(times);
        print(
                "all sets, %s (on average %d pieces below): %d of %d conclusions within %,d diagram nodes, median %.1f ms,"
                        + " worst %.1f ms, up to %,d toppling sets",
                what, items / CONES, whole, asked, NODES, times[CONES / 2], times[CONES - 1], most);
    }

    private void print(String what, Object... with) {
        out.println(String.format(Locale.ROOT, what, with));
    }

    private record Toggles(double[] wall, double[] core) {}

    private static Toggles toggles(ArgumentGraph graph, int count) {
        Relabelling labels = new Relabelling(graph);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double[] wall = new double[count];
        double[] core = new double[count];
        for (int i = 0; i < count; i++) {
            int s = random.nextInt(Math.max(10, graph.statements() / 3));
            long startOfCore = clock.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            labels.grant(s, !labels.granted(s));
            wall[i] = (System.nanoTime() - start) / 1e6;
            core[i] = (clock.getCurrentThreadCpuTime() - startOfCore) / 1e6;
        }
        Arrays.sort(wall);
        Arrays.sort(core);
        return new Toggles(wall, core);
    }

    /// The last statement that stands.
    private static int conclusion(ArgumentGraph graph) {
        Grounded.Labels labels = Grounded.of(graph);
        int conclusion = 0;
        for (int s = 0; s < graph.statements(); s++) {
            conclusion = labels.of(s) == Label.IN ? s : conclusion;
        }
        return conclusion;
    }

    /// One of the last that stand which no single piece topples; else the last that stands.
    private static int hard(ArgumentGraph graph) {
        Grounded.Labels labels = Grounded.of(graph);
        int tried = 0;
        for (int s = graph.statements() - 1; s >= 0 && tried < 100; s--) {
            if (labels.of(s) == Label.IN) {
                tried++;
                Support support = support(graph, s);
                if (support.items().size() > 20 && support.singlePoints().isEmpty()) {
                    return s;
                }
            }
        }
        return conclusion(graph);
    }

    private static Support support(ArgumentGraph graph) {
        return support(graph, conclusion(graph));
    }

    private static Support support(ArgumentGraph graph, int conclusion) {
        BitSet evidence = new BitSet();
        for (int s = 0; s < graph.statements(); s++) {
            evidence.set(s, graph.assumed(s));
        }
        return Support.of(graph, conclusion, evidence).orElseThrow();
    }
}
