package oyer.core.argue.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.argue.label.ArgumentGraph;
import oyer.core.argue.label.GraphBuilder;
import oyer.core.argue.label.Label;
import oyer.core.argue.label.Relabelling;
import oyer.core.argue.label.Standard;
import oyer.core.argue.label.Weighing;
import oyer.core.argue.sets.Support;

/// How a map stands on some of its evidence.
public final class Standing {

    private static final int LIMIT = 200;
    private static final long MILLISECONDS = 500;

    /// Which evidence counts.
    public enum View {
        /// What was before the court, as the court took it.
        AS_TRIED,
        /// All that is known now, less what has fallen.
        AS_OF_TODAY
    }

    private final ArgumentMap map;
    private final Map<String, Integer> number = new HashMap<>();
    private final ArgumentGraph graph;
    private final Relabelling labels;
    private final BitSet evidence = new BitSet();

    private Standing(ArgumentMap map, View view, Set<String> off) {
        this.map = map;
        GraphBuilder builder = new GraphBuilder();
        for (ArgumentMap.Node node : map.nodes()) {
            int s = builder.statement();
            number.put(node.id(), s);
            if (node.evidence()) {
                evidence.set(s);
                if (!off.contains(node.id()) && counts(node, view)) {
                    builder.assume(s);
                }
            }
        }
        for (ArgumentMap.Step step : map.steps()) {
            builder.argument(
                    step.weight() == 1 ? Weighing.LINKED : new Weighing.Linked(step.weight()),
                    of(step.conclusion()),
                    step.premises().stream().mapToInt(this::of).toArray(),
                    map.undercutting(step.id()).stream()
                            .mapToInt(u -> of(u.attacker()))
                            .toArray());
        }
        for (ArgumentMap.Contrary contrary : map.contraries()) {
            if (contrary.standard() != Standard.SCINTILLA) {
                builder.issue(
                        contrary.standard(),
                        contrary.statements().stream().mapToInt(this::of).toArray());
            }
        }
        this.graph = builder.build();
        this.labels = new Relabelling(graph);
    }

    /// @param off ids of evidence that is set aside to see what follows
    public static Standing of(ArgumentMap map, View view, Set<String> off) {
        return new Standing(map, view, off);
    }

    /// Whether a piece of evidence counts in a view before any is set aside.
    public static boolean counts(ArgumentMap.Node node, View view) {
        return view == View.AS_TRIED ? node.tried() : node.fallen().isEmpty();
    }

    private int of(String id) {
        return number.get(id) instanceof Integer n ? n : -1;
    }

    public Label label(String id) {
        return labels.label(of(id));
    }

    public boolean accepted(String id) {
        return graph.assumed(of(id));
    }

    /// Whether a step holds: its premises are in and nothing that undercuts it stands.
    public boolean holds(ArgumentMap.Step step) {
        return step.premises().stream().allMatch(p -> label(p) == Label.IN)
                && map.undercutting(step.id()).stream().allMatch(u -> label(u.attacker()) == Label.OUT);
    }

    /// The weight of the best step to a statement that holds; 0 when none does.
    public double best(String id) {
        return map.stepsTo(id).stream()
                .filter(this::holds)
                .mapToDouble(ArgumentMap.Step::weight)
                .max()
                .orElse(0);
    }

    /// Smallest sets, as ids.
    ///
    /// @param complete whether none is missing; if not, there are at least these
    public record Sets(List<List<String>> sets, boolean complete) {
        public Sets {
            sets = sets.stream().map(List::copyOf).toList();
        }
    }

    /// What one conclusion stands on and what topples it.
    ///
    /// @param smallest a proven smallest toppling set; empty when nothing topples it
    public record Sum(List<String> singlePoints, List<String> smallest, Sets standing, Sets toppling) {
        public Sum {
            singlePoints = List.copyOf(singlePoints);
            smallest = List.copyOf(smallest);
        }
    }

    public Sum sum(String conclusion) {
        Optional<Support> support = Support.of(graph, of(conclusion), evidence);
        if (support.isEmpty() || !support.get().stands()) {
            return new Sum(List.of(), List.of(), new Sets(List.of(), true), new Sets(List.of(), true));
        }
        Optional<Support.Everything> all = support.get().everything(200_000, LIMIT);
        return new Sum(
                named(support.get().singlePoints()),
                support.get().smallestToppling(MILLISECONDS).map(this::named).orElse(List.of()),
                all.map(a -> named(a.standing()))
                        .orElseGet(() -> small(support.get().standing(3, LIMIT, MILLISECONDS))),
                all.map(a -> named(a.toppling()))
                        .orElseGet(() -> small(support.get().toppling(3, LIMIT, MILLISECONDS))));
    }

    /// The pieces of evidence any one of which, set aside, topples the conclusion; none where it does not stand.
    public List<String> singlePoints(String conclusion) {
        return Support.of(graph, of(conclusion), evidence)
                .filter(Support::stands)
                .map(support -> named(support.singlePoints()))
                .orElse(List.of());
    }

    private Sets named(Support.Sets sets) {
        return new Sets(sets.sets().stream().map(this::named).toList(), sets.complete());
    }

    private Sets small(Support.Sets sets) {
        return new Sets(sets.sets().stream().map(this::named).toList(), false);
    }

    private List<String> named(List<Integer> statements) {
        return statements.stream().map(s -> map.nodes().get(s).id()).toList();
    }

    /// What one piece of evidence does to each hypothesis.
    ///
    /// @param effects for each hypothesis, in order
    /// @param diagnostic whether it tells them apart: its effects differ
    public record Row(String evidence, List<Effect> effects, boolean diagnostic) {
        public Row {
            effects = List.copyOf(effects);
        }
    }

    /// What becomes of a hypothesis's label when a piece of evidence counts rather than not, and, where nothing
    /// does, on which side of it the evidence stands in the map.
    public enum Effect {
        DECIDES_FOR,
        SPEAKS_FOR,
        NEUTRAL,
        SPEAKS_AGAINST,
        DECIDES_AGAINST
    }

    /// Hypotheses against evidence, as in an analysis of competing hypotheses (Heuer 1999): what tells them apart
    /// first.
    /// No sum is made: how many pieces speak for what is no measure of it.
    public List<Row> matrix(List<String> hypotheses) {
        List<Row> rows = new ArrayList<>();
        for (ArgumentMap.Node node : map.nodes()) {
            if (node.evidence()) {
                List<Effect> effects =
                        hypotheses.stream().map(h -> effect(node.id(), h)).toList();
                rows.add(new Row(node.id(), effects, effects.stream().distinct().count() > 1));
            }
        }
        rows.sort((a, b) -> Boolean.compare(b.diagnostic, a.diagnostic));
        return rows;
    }

    private Effect effect(String item, String hypothesis) {
        int s = of(item);
        int h = of(hypothesis);
        boolean was = labels.granted(s);
        labels.grant(s, true);
        Label with = labels.label(h);
        labels.grant(s, false);
        Label without = labels.label(h);
        labels.grant(s, was);
        int change = rank(with) - rank(without);
        if (change != 0) {
            return change > 0 ? Effect.DECIDES_FOR : Effect.DECIDES_AGAINST;
        }
        int side = side(h, s, 1, new BitSet(), new BitSet());
        return side == 1 ? Effect.SPEAKS_FOR : side == 2 ? Effect.SPEAKS_AGAINST : Effect.NEUTRAL;
    }

    private static int rank(Label label) {
        return switch (label) {
            case OUT -> 0;
            case UNDECIDED -> 1;
            case IN -> 2;
        };
    }

    /// What a statement is held against, whatever the standard.
    private int[] rivals(int statement) {
        String id = map.nodes().get(statement).id();
        return map.contrary(id).stream()
                .flatMap(c -> c.statements().stream())
                .filter(rival -> !rival.equals(id))
                .mapToInt(this::of)
                .toArray();
    }

    /// 1 when `item` is somewhere below `statement` on its side, 2 on the other side, 3 on both.
    private int side(int statement, int item, int sign, BitSet pro, BitSet con) {
        BitSet seen = sign == 1 ? pro : con;
        if (seen.get(statement)) {
            return 0;
        }
        seen.set(statement);
        int found = statement == item ? sign : 0;
        for (int a : graph.argumentsFor(statement)) {
            for (int p : graph.premises(a)) {
                found |= side(p, item, sign, pro, con);
            }
            for (int u : graph.undercutters(a)) {
                found |= side(u, item, 3 - sign, pro, con);
            }
        }
        for (int rival : rivals(statement)) {
            found |= side(rival, item, 3 - sign, pro, con);
        }
        return found;
    }
}
