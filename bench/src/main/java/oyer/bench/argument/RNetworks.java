package oyer.bench.argument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.argue.weight.Elimination;
import oyer.core.argue.weight.Network;
import oyer.core.argue.weight.Table;

/// Networks as the R packages bnlearn and gRain are told of them, and what these are asked.
final class RNetworks implements RScript.Functions {

    /// @param name of the variable asked
    /// @param joint for each of its states, with the findings
    record Asked(String name, List<String> states, double[] joint, String findings) {
        double posterior(int state) {
            double sum = 0;
            for (double j : joint) {
                sum += j;
            }
            return joint[state] / sum;
        }
    }

    /// Parents by variable, variables in order.
    private record Graph(Map<String, List<String>> parents) {}

    /// Numbers with the names and states of what they are over, the first changing fastest.
    private record Cells(List<Double> values, Map<String, List<String>> over) {}

    private record Instructed(Network network, Map<Integer, Integer> findings) {}

    private record Answers(List<Asked> all) {}

    private final List<Asked> asked = new ArrayList<>();

    /// What was printed since the last call.
    List<Asked> drain() {
        List<Asked> drained = List.copyOf(asked);
        asked.clear();
        return drained;
    }

    @Override
    public void print(Object value, Optional<String> field) {
        if (value instanceof Answers answers) {
            answers.all.stream()
                    .filter(a -> field.isEmpty() || field.get().equals(a.name))
                    .forEach(asked::add);
        }
    }

    @Override
    public Optional<Object> call(String function, Map<String, Object> with) {
        try {
            return Optional.ofNullable(
                    switch (function) {
                        case "model2network" -> graph(text(with, "1"));
                        case "array" -> array(with);
                        case "prior.CPT", "priorCPT" -> prior(with);
                        case "single.CPT", "singleCPT" -> single(with);
                        case "double.CPT", "doubleCPT" -> twice(with);
                        case "custom.fit" -> fit(with);
                        case "as.grain", "compile" -> with.get("1");
                        case "setEvidence" -> found(with);
                        case "querygrain" -> query(with);
                        default -> null;
                    });
        } catch (IllegalArgumentException unusual) {
            return Optional.empty();
        }
    }

    private static String text(Map<String, Object> with, String name) {
        if (with.get(name) instanceof String s) {
            return s;
        }
        throw new IllegalArgumentException("no text [" + name + "]");
    }

    private static Graph graph(String model) {
        Map<String, List<String>> parents = new LinkedHashMap<>();
        for (String part : model.substring(1, model.length() - 1).split("\\]\\[")) {
            String[] sides = part.split("\\|");
            parents.put(sides[0], sides.length == 1 ? List.of() : List.of(sides[1].split(":")));
        }
        return new Graph(parents);
    }

    private static Cells array(Map<String, Object> with) {
        Map<String, List<String>> over = new LinkedHashMap<>();
        if (with.get("dimnames") instanceof Map<?, ?> names) {
            names.forEach((name, states) -> over.put(name.toString(), texts(states)));
        }
        return new Cells(numbers(with.get("1")), over);
    }

    private static List<String> texts(@org.jspecify.annotations.Nullable Object list) {
        return list instanceof List<?> l
                ? l.stream().map(Object::toString).toList()
                : list == null ? List.of() : List.of(list.toString());
    }

    private static List<Double> numbers(@org.jspecify.annotations.Nullable Object list) {
        return list instanceof List<?> l ? l.stream().map(v -> (Double) v).toList() : List.of();
    }

    /// `prior.CPT(node, state1, state2, p)` or `priorCPT(node, prob1 = p)` with the states 1 and 0.
    private static Cells prior(Map<String, Object> with) {
        boolean named = with.get("prob1") instanceof Double;
        double p = named ? number(with, "prob1") : number(with, "4");
        List<String> states = named ? List.of("1", "0") : List.of(text(with, "2"), text(with, "3"));
        return new Cells(List.of(p, 1 - p), Map.of(text(with, "1"), states));
    }

    private static double number(Map<String, Object> with, String name) {
        if (with.get(name) instanceof Double d) {
            return d;
        }
        throw new IllegalArgumentException("no number [" + name + "]");
    }

    /// `single.CPT(child, parent, child's two states, parent's two states, p1, p2)`, or all by name.
    private static Cells single(Map<String, Object> with) {
        Map<String, List<String>> over = new LinkedHashMap<>();
        boolean named = with.containsKey("eNode");
        List<String> yes = List.of("1", "0");
        over.put(text(with, named ? "eNode" : "1"), named ? yes : List.of(text(with, "3"), text(with, "4")));
        over.put(text(with, named ? "hNode" : "2"), named ? yes : List.of(text(with, "5"), text(with, "6")));
        double first = number(with, named ? "probEifHS1" : "7");
        double second = number(with, named ? "probEifHS2" : "8");
        return new Cells(List.of(first, 1 - first, second, 1 - second), over);
    }

    private static Cells twice(Map<String, Object> with) {
        Map<String, List<String>> over = new LinkedHashMap<>();
        List.of("eNode", "h1Node", "h2Node").forEach(n -> over.put(text(with, n), List.of("1", "0")));
        List<Double> values = new ArrayList<>();
        for (String second : List.of("1", "2")) {
            for (String first : List.of("1", "2")) {
                double p = number(with, "probEifH1S" + first + "H2S" + second);
                values.addAll(List.of(p, 1 - p));
            }
        }
        return new Cells(values, over);
    }

    private static Instructed fit(Map<String, Object> with) {
        if (!(with.get("1") instanceof Graph graph) || !(with.get("2") instanceof Map<?, ?> tables)) {
            throw new IllegalArgumentException("custom.fit needs a graph and tables");
        }
        List<String> names = List.copyOf(graph.parents.keySet());
        List<Network.Variable> variables = new ArrayList<>();
        Map<String, List<String>> states = new HashMap<>();
        for (String name : names) {
            states.put(name, cells(tables, name).over.values().iterator().next());
        }
        for (String name : names) {
            List<String> parents = graph.parents.getOrDefault(name, List.of());
            variables.add(new Network.Variable(
                    name,
                    states.getOrDefault(name, List.of()),
                    parents.stream().map(names::indexOf).toList(),
                    table(cells(tables, name), name, parents, states)));
        }
        return new Instructed(new Network(variables), Map.of());
    }

    private static Cells cells(Map<?, ?> tables, String name) {
        if (tables.get(name) instanceof Cells cells) {
            return cells;
        }
        throw new IllegalArgumentException("no table of [" + name + "]");
    }

    /// From R's order, the first dimension fastest and the parents as the table names them, to rows by the graph's.
    private static Table table(Cells cells, String name, List<String> parents, Map<String, List<String>> states) {
        List<String> over = new ArrayList<>(cells.over.keySet());
        over.set(0, name);
        if (!over.containsAll(parents)) {
            over = new ArrayList<>(parents);
            over.addFirst(name);
        }
        int own = states.getOrDefault(name, List.of()).size();
        int rows = cells.values.size() / own;
        double[] values = new double[cells.values.size()];
        for (int row = 0; row < rows; row++) {
            Map<String, Integer> state = new HashMap<>();
            int left = row;
            for (String parent : parents.reversed()) {
                int size = states.getOrDefault(parent, List.of()).size();
                state.put(parent, left % size);
                left /= size;
            }
            for (int s = 0; s < own; s++) {
                state.put(name, s);
                int at = 0;
                for (String dimension : over.reversed()) {
                    at = at * states.getOrDefault(dimension, List.of()).size() + state.getOrDefault(dimension, 0);
                }
                values[row * own + s] = cells.values.get(at);
            }
        }
        return Table.of(own, values);
    }

    private static Instructed found(Map<String, Object> with) {
        if (!(with.get("1") instanceof Instructed before)) {
            throw new IllegalArgumentException("setEvidence needs a network");
        }
        Map<Integer, Integer> findings = new HashMap<>(before.findings);
        List<String> nodes = texts(with.get("nodes"));
        List<String> states = texts(with.get("states"));
        for (int i = 0; i < nodes.size(); i++) {
            int variable = before.network.variable(nodes.get(i)).orElseThrow();
            findings.put(
                    variable,
                    before.network
                            .variables()
                            .get(variable)
                            .state(states.get(i))
                            .orElseThrow());
        }
        return new Instructed(before.network, findings);
    }

    private static Answers query(Map<String, Object> with) {
        if (!(with.get("1") instanceof Instructed of)) {
            throw new IllegalArgumentException("querygrain needs a network");
        }
        List<String> nodes = texts(with.containsKey("nodes") ? with.get("nodes") : with.get("node"));
        List<Asked> all = new ArrayList<>();
        for (int v = 0; v < of.network.variables().size(); v++) {
            Network.Variable variable = of.network.variables().get(v);
            if (nodes.isEmpty() ? !of.findings.containsKey(v) : nodes.contains(variable.name())) {
                List<String> given = new ArrayList<>();
                of.findings.forEach(
                        (f, s) -> given.add(of.network.variables().get(f).name() + "="
                                + of.network.variables().get(f).states().get(s)));
                all.add(new Asked(
                        variable.name(),
                        variable.states(),
                        new Elimination(of.network).joint(v, of.findings),
                        given.isEmpty() ? "nothing found" : String.join(", ", given)));
            }
        }
        return new Answers(all);
    }
}
