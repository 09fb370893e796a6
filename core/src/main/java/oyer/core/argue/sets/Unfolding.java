package oyer.core.argue.sets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import oyer.core.argue.label.ArgumentGraph;
import oyer.core.argue.label.Standard;
import oyer.core.argue.label.Weighing;

/// Writes down when a conclusion is in, as AND and OR over the evidence that may fall. `in` and `out` are two questions
/// with an answer each, so nothing need be negated: an argument is in when its premises are in and its undercutters
/// out, out when a premise is out or an undercutter in. Evidence that attacks the conclusion stays as it is: what
/// topples a conclusion is what it loses, not what its opponents lose.
final class Unfolding {

    private static final int TRUE = 0;
    private static final int FALSE = 1;
    private static final int NONE = -1;

    private final ArgumentGraph graph;
    private final BitSet free;
    private final List<int[]> children = new ArrayList<>();
    private final BitSet and = new BitSet();
    private final int[][] gate;
    private final ArrayDeque<int[]> todo = new ArrayDeque<>();
    private final BitSet attackers = new BitSet();
    private final int[] leafGate;
    private boolean expressible = true;

    private enum What {
        IN,
        OUT,
        HOLDS,
        FAILS,
        SETTLED
    }

    private Unfolding(ArgumentGraph graph, BitSet free) {
        this.graph = graph;
        this.free = free;
        this.gate = new int[][] {
            none(graph.statements()),
            none(graph.statements()),
            none(graph.arguments()),
            none(graph.arguments()),
            none(graph.issues())
        };
        this.leafGate = none(graph.statements());
        add(true);
        add(false);
    }

    private static int[] none(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }

    /// The circuit of a conclusion.
    ///
    /// @param items the statement of each leaf
    /// @param mixed whether some evidence both supports and attacks: then sets must be checked against the labels
    record Unfolded(Circuit circuit, int[] items, boolean mixed) {}

    /// @param free statements that are taken for granted and may fall
    /// @return empty where an issue hangs on how many premises of an argument are in
    static Optional<Unfolded> of(ArgumentGraph graph, int conclusion, BitSet free) {
        Unfolding unfolding = new Unfolding(graph, free);
        int top = unfolding.ask(What.IN, conclusion);
        while (!unfolding.todo.isEmpty() && unfolding.expressible) {
            int[] next = unfolding.todo.removeFirst();
            unfolding.answer(What.values()[next[0]], next[1]);
        }
        return unfolding.expressible ? Optional.of(unfolding.unfolded(top)) : Optional.empty();
    }

    private Unfolded unfolded(int top) {
        int[] leafOf = none(children.size());
        List<Integer> items = new ArrayList<>();
        boolean[] seen = new boolean[children.size()];
        int[] statementOf = none(children.size());
        for (int s = 0; s < leafGate.length; s++) {
            if (leafGate[s] >= 0) {
                statementOf[leafGate[s]] = s;
            }
        }
        ArrayDeque<Integer> stack = new ArrayDeque<>(List.of(top));
        while (!stack.isEmpty()) {
            int g = stack.pop();
            if (seen[g]) {
                continue;
            }
            seen[g] = true;
            if (statementOf[g] >= 0) {
                leafOf[g] = items.size();
                items.add(statementOf[g]);
            }
            int[] of = children.get(g);
            for (int i = of.length - 1; i >= 0; i--) {
                stack.push(of[i]);
            }
        }
        // what cannot be reached from the top is left as a gate without use
        boolean[] isAnd = new boolean[children.size()];
        for (int g = 0; g < isAnd.length; g++) {
            isAnd[g] = and.get(g);
        }
        boolean mixed = items.stream().anyMatch(attackers::get);
        return new Unfolded(
                new Circuit(top, isAnd, children.toArray(new int[0][]), leafOf, items.size()),
                items.stream().mapToInt(i -> i).toArray(),
                mixed);
    }

    private int add(boolean isAnd, int... of) {
        children.add(of);
        and.set(children.size() - 1, isAnd);
        return children.size() - 1;
    }

    private int all(List<Integer> of) {
        return join(true, of);
    }

    private int any(List<Integer> of) {
        return join(false, of);
    }

    private int join(boolean isAnd, List<Integer> of) {
        int neutral = isAnd ? TRUE : FALSE;
        int deciding = isAnd ? FALSE : TRUE;
        List<Integer> kept = of.stream().filter(g -> g != neutral).distinct().toList();
        if (kept.contains(deciding)) {
            return deciding;
        }
        return switch (kept.size()) {
            case 0 -> neutral;
            case 1 -> kept.getFirst();
            default -> add(isAnd, kept.stream().mapToInt(i -> i).toArray());
        };
    }

    /// The gate that answers a question, to be worked out later if it is new.
    private int ask(What what, int of) {
        int[] known = gate[what.ordinal()];
        if (known[of] == NONE) {
            int constant = constant(what, of);
            known[of] = constant != NONE ? constant : add(false);
            if (constant == NONE) {
                todo.add(new int[] {what.ordinal(), of});
            }
        }
        return known[of];
    }

    private int constant(What what, int of) {
        return switch (what) {
            case IN -> {
                if (graph.assumed(of)) {
                    yield !free.get(of) ? TRUE : graph.argumentsFor(of).length == 0 ? leaf(of) : NONE;
                }
                yield graph.argumentsFor(of).length == 0 ? FALSE : NONE;
            }
            case OUT -> {
                if (graph.assumed(of)) {
                    if (free.get(of)) {
                        attackers.set(of);
                    }
                    yield FALSE;
                }
                yield graph.argumentsFor(of).length == 0 ? TRUE : NONE;
            }
            case HOLDS, FAILS, SETTLED -> NONE;
        };
    }

    private int leaf(int statement) {
        if (leafGate[statement] == NONE) {
            leafGate[statement] = add(false);
        }
        return leafGate[statement];
    }

    private void answer(What what, int of) {
        int by = switch (what) {
            case IN -> in(of);
            case OUT -> out(of);
            case HOLDS -> holds(of);
            case FAILS -> fails(of);
            case SETTLED -> settled(of);
        };
        children.set(gate[what.ordinal()][of], new int[] {by});
    }

    private List<Integer> each(What what, int[] of) {
        List<Integer> gates = new ArrayList<>(of.length);
        for (int o : of) {
            gates.add(ask(what, o));
        }
        return gates;
    }

    private int in(int s) {
        List<Integer> ways = new ArrayList<>();
        if (graph.assumed(s)) {
            ways.add(leaf(s));
        }
        int issue = graph.issueOf(s);
        if (issue < 0) {
            ways.addAll(each(What.HOLDS, graph.argumentsFor(s)));
            return any(ways);
        }
        for (int rival : graph.positions(issue)) {
            if (rival != s && graph.assumed(rival)) {
                if (free.get(rival)) {
                    attackers.set(rival);
                }
                return any(ways);
            }
        }
        Standard standard = graph.standard(issue);
        List<Integer> wins = new ArrayList<>();
        for (int a : graph.argumentsFor(s)) {
            List<Integer> needs = new ArrayList<>(List.of(enough(issue, a) ? ask(What.HOLDS, a) : FALSE));
            for (int b : rivals(issue, s)) {
                if (!standard.prevails(weight(a), weight(b))) {
                    needs.add(ask(What.FAILS, b));
                }
            }
            wins.add(all(needs));
        }
        ways.add(all(List.of(any(wins), ask(What.SETTLED, issue))));
        return any(ways);
    }

    private int out(int s) {
        int issue = graph.issueOf(s);
        if (issue < 0) {
            return all(each(What.FAILS, graph.argumentsFor(s)));
        }
        List<Integer> ways = new ArrayList<>();
        for (int rival : graph.positions(issue)) {
            if (rival != s && graph.assumed(rival)) {
                ways.add(free.get(rival) ? leaf(rival) : TRUE);
            }
        }
        Standard standard = graph.standard(issue);
        List<Integer> needs = new ArrayList<>(List.of(ask(What.SETTLED, issue)));
        for (int a : graph.argumentsFor(s)) {
            List<Integer> beaten = new ArrayList<>(List.of(enough(issue, a) ? ask(What.FAILS, a) : TRUE));
            for (int b : rivals(issue, s)) {
                if (!standard.prevails(weight(a), weight(b))) {
                    beaten.add(ask(What.HOLDS, b));
                }
            }
            needs.add(any(beaten));
        }
        ways.add(all(needs));
        return any(ways);
    }

    /// Whether an argument carries its position when nothing speaks for the others.
    private boolean enough(int issue, int a) {
        return graph.positions(issue).length == 1 || graph.standard(issue).prevails(weight(a), 0);
    }

    private int[] rivals(int issue, int s) {
        return Arrays.stream(graph.positions(issue))
                .filter(p -> p != s)
                .flatMap(p -> Arrays.stream(graph.argumentsFor(p)))
                .toArray();
    }

    /// The weight of an argument at issue, which must not depend on which of its premises are in.
    private double weight(int a) {
        return switch (graph.weighing(a)) {
            case Weighing.Linked linked -> linked.weight();
            case Weighing.Convergent _ -> 1;
            case Weighing.Cumulative _, Weighing.ByCriteria _ -> {
                expressible &= graph.premises(a).length == 1 && graph.weighing(a) instanceof Weighing.Cumulative;
                yield 1;
            }
        };
    }

    private int holds(int a) {
        List<Integer> needs = each(What.OUT, graph.undercutters(a));
        List<Integer> premises = each(What.IN, graph.premises(a));
        switch (graph.weighing(a)) {
            case Weighing.Linked linked -> needs.addAll(linked.weight() > 0 ? premises : List.of(FALSE));
            case Weighing.Convergent _ -> needs.add(any(premises));
            case Weighing.Cumulative _ -> {
                needs.add(premises.isEmpty() ? TRUE : any(premises));
                needs.add(decided(a));
            }
            case Weighing.ByCriteria _ -> expressible = false;
        }
        return all(needs);
    }

    private int decided(int a) {
        List<Integer> each = new ArrayList<>();
        for (int premise : graph.premises(a)) {
            each.add(any(List.of(ask(What.IN, premise), ask(What.OUT, premise))));
        }
        return all(each);
    }

    private int fails(int a) {
        List<Integer> ways = each(What.IN, graph.undercutters(a));
        List<Integer> premises = each(What.OUT, graph.premises(a));
        switch (graph.weighing(a)) {
            case Weighing.Linked linked -> {
                ways.addAll(premises);
                if (linked.weight() == 0) {
                    ways.add(all(List.of(decided(a), all(each(What.OUT, graph.undercutters(a))))));
                }
            }
            case Weighing.Convergent _, Weighing.Cumulative _ -> {
                if (!premises.isEmpty() || graph.weighing(a) instanceof Weighing.Convergent) {
                    premises.addAll(each(What.OUT, graph.undercutters(a)));
                    ways.add(all(premises));
                }
            }
            case Weighing.ByCriteria _ -> expressible = false;
        }
        return any(ways);
    }

    private int settled(int issue) {
        List<Integer> each = new ArrayList<>();
        for (int p : graph.positions(issue)) {
            for (int a : graph.argumentsFor(p)) {
                each.add(any(List.of(ask(What.HOLDS, a), ask(What.FAILS, a))));
            }
        }
        return all(each);
    }
}
