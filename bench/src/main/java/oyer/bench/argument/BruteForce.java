package oyer.bench.argument;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import oyer.core.argue.label.ArgumentGraph;
import oyer.core.argue.label.Grounded;
import oyer.core.argue.label.Label;
import oyer.core.argue.label.Relabelling;
import oyer.core.argue.label.Weighing;
import oyer.core.argue.sets.Support;

/// Labels worked out by trying every rule again and again, and sets by trying every subset: slow, and hard to get
/// wrong.
final class BruteForce {

    private BruteForce() {}

    /// @return whether every graph agrees
    static boolean run(int graphs, PrintStream out) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        int wrong = 0;
        int toggles = 0;
        int sets = 0;
        for (int i = 0; i < graphs; i++) {
            RandomGraph made = RandomGraph.any(random, i);
            Optional<String> off = labels(made, random);
            toggles += 20;
            if (off.isEmpty()) {
                Optional<String> setsOff = sets(made);
                sets += made.evidence().isEmpty() ? 0 : 1;
                off = setsOff;
            }
            if (off.isPresent()) {
                wrong++;
                out.println("graph " + i + ": " + off.get());
            }
        }
        out.println((graphs - wrong) + " of " + graphs + " random graphs agree with brute force (labels, " + toggles
                + " toggles, sets of " + sets + " graphs with evidence)");
        return wrong == 0;
    }

    static Optional<String> labels(RandomGraph made, RandomGenerator random) {
        ArgumentGraph graph = made.graph();
        boolean[] granted = graph.assumed();
        Relabelling relabelling = new Relabelling(graph);
        for (int toggle = 0; toggle <= 20; toggle++) {
            Label[] expected = labels(graph, granted);
            Grounded.Labels once = Grounded.of(graph, granted);
            for (int s = 0; s < graph.statements(); s++) {
                if (once.of(s) != expected[s]) {
                    return Optional.of("statement " + s + " is " + expected[s] + ", labelled " + once.of(s));
                }
                if (relabelling.label(s) != expected[s]) {
                    return Optional.of("statement " + s + " is " + expected[s] + ", relabelled " + relabelling.label(s)
                            + " at toggle " + toggle);
                }
            }
            int s = random.nextInt(graph.statements());
            granted[s] = !granted[s];
            relabelling.grant(s, granted[s]);
        }
        return Optional.empty();
    }

    /// Every rule on every statement until no label is added.
    static Label[] labels(ArgumentGraph graph, boolean[] granted) {
        Label[] label = new Label[graph.statements()];
        java.util.Arrays.fill(label, Label.UNDECIDED);
        boolean more = true;
        while (more) {
            more = false;
            for (int s = 0; s < label.length; s++) {
                if (label[s] == Label.UNDECIDED) {
                    label[s] = label(graph, granted, label, s);
                    more |= label[s] != Label.UNDECIDED;
                }
            }
        }
        return label;
    }

    private static Label label(ArgumentGraph graph, boolean[] granted, Label[] label, int s) {
        if (granted[s]) {
            return Label.IN;
        }
        int[] pro = graph.argumentsFor(s);
        if (pro.length == 0) {
            return Label.OUT;
        }
        int issue = graph.issueOf(s);
        if (issue < 0) {
            boolean failed = true;
            for (int a : pro) {
                double weight = weight(graph, label, a);
                if (weight > 0) {
                    return Label.IN;
                }
                failed &= weight == 0;
            }
            return failed ? Label.OUT : Label.UNDECIDED;
        }
        double best = 0;
        double rival = 0;
        boolean settled = true;
        for (int p : graph.positions(issue)) {
            if (p != s && granted[p]) {
                return Label.OUT;
            }
            for (int a : graph.argumentsFor(p)) {
                double weight = weight(graph, label, a);
                settled &= weight >= 0;
                best = p == s ? Math.max(best, weight) : best;
                rival = p == s ? rival : Math.max(rival, weight);
            }
        }
        if (!settled) {
            return Label.UNDECIDED;
        }
        return best > 0 && graph.standard(issue).prevails(best, rival) ? Label.IN : Label.OUT;
    }

    /// -1 while it is open.
    private static double weight(ArgumentGraph graph, Label[] label, int a) {
        int in = 0;
        int out = 0;
        for (int p : graph.premises(a)) {
            in += label[p] == Label.IN ? 1 : 0;
            out += label[p] == Label.OUT ? 1 : 0;
        }
        boolean uncut = true;
        for (int u : graph.undercutters(a)) {
            if (label[u] == Label.IN) {
                return 0;
            }
            uncut &= label[u] == Label.OUT;
        }
        int of = graph.premises(a).length;
        return switch (graph.weighing(a)) {
            case Weighing.Linked linked -> out > 0 ? 0 : in == of && uncut ? linked.weight() : -1;
            case Weighing.Convergent _ -> !uncut ? -1 : in > 0 ? 1 : out == of ? 0 : -1;
            case Weighing.Cumulative _ -> !uncut || in + out < of ? -1 : of == 0 ? 1 : (double) in / of;
            case Weighing.ByCriteria _ -> throw new IllegalArgumentException("random graphs have none");
        };
    }

    // ---- sets

    static Optional<String> sets(RandomGraph made) {
        ArgumentGraph graph = made.graph();
        Optional<Support> support = Support.of(graph, 0, made.evidence());
        if (support.isEmpty()) {
            return Optional.empty();
        }
        boolean stands = labels(graph, graph.assumed())[0] == Label.IN;
        if (stands != support.get().stands()) {
            return Optional.of("the conclusion stands: " + stands + ", and not by its circuit");
        }
        Support.Sets small = support.get().toppling(3, 10_000, 5_000);
        if (!stands || !small.complete()) {
            return Optional.empty();
        }
        Set<Set<Integer>> toppling = minimal(graph, support.get().items(), true);
        Set<Set<Integer>> standing = minimal(graph, support.get().items(), false);
        Support.Everything all = support.get().everything(100_000, 10_000).orElseThrow();
        int smallest = toppling.stream().mapToInt(Set::size).min().orElse(-1);
        int proven = support.get().smallestToppling(5_000).map(List::size).orElse(-1);
        List<Integer> single = new ArrayList<>();
        toppling.stream().filter(t -> t.size() == 1).forEach(single::addAll);
        single.sort(null);
        Set<Set<Integer>> upToThree = new HashSet<>(toppling);
        upToThree.removeIf(t -> t.size() > 3);
        Support.Sets few = support.get().standing(3, 10_000, 5_000);
        Set<Set<Integer>> standingUpToThree = new HashSet<>(standing);
        standingUpToThree.removeIf(t -> t.size() > 3);
        if (!asSets(all.toppling()).equals(toppling)
                || !asSets(all.standing()).equals(standing)
                || all.topplingCount().intValue() != toppling.size()
                || all.standingCount().intValue() != standing.size()
                || !asSets(small).equals(upToThree)
                || !asSets(few).equals(standingUpToThree)
                || smallest != proven
                || !support.get().singlePoints().equals(single)) {
            return Optional.of("sets differ: toppling " + toppling + ", found "
                    + all.toppling().sets() + " and "
                    + small.sets() + "; standing " + standing + ", found "
                    + all.standing().sets() + "; smallest " + smallest + ", proven " + proven + "; single " + single
                    + ", found " + support.get().singlePoints());
        }
        return Optional.empty();
    }

    private static Set<Set<Integer>> asSets(Support.Sets sets) {
        Set<Set<Integer>> found = new HashSet<>();
        sets.sets().forEach(s -> found.add(new HashSet<>(s)));
        return found;
    }

    private static Set<Set<Integer>> minimal(ArgumentGraph graph, List<Integer> items, boolean toppling) {
        List<Set<Integer>> hits = new ArrayList<>();
        for (int bits = 0; bits < 1 << items.size(); bits++) {
            BitSet chosen = BitSet.valueOf(new long[] {bits});
            boolean[] granted = graph.assumed();
            Set<Integer> set = new HashSet<>();
            for (int i = 0; i < items.size(); i++) {
                granted[items.get(i)] = chosen.get(i) != toppling;
                if (chosen.get(i)) {
                    set.add(items.get(i));
                }
            }
            if ((labels(graph, granted)[0] == Label.IN) != toppling) {
                hits.add(set);
            }
        }
        Set<Set<Integer>> minimal = new HashSet<>(hits);
        minimal.removeIf(set -> hits.stream().anyMatch(other -> other.size() < set.size() && set.containsAll(other)));
        return minimal;
    }
}
