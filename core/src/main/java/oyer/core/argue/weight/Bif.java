package oyer.core.argue.weight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oyer.core.argue.weight.Network.Variable;

/// Reads Bayesian networks in the Bayesian Interchange Format (BIF 0.15, as written by bnlearn and others): blocks
/// `variable` and `probability`, with rows by the parents' states, a `default` row, or one `table`. Properties are
/// passed over.
public final class Bif {

    private final BifTokens tokens;
    private final Map<String, List<String>> states = new LinkedHashMap<>();
    private final Map<String, List<String>> parents = new LinkedHashMap<>();
    private final Map<String, Table> tables = new LinkedHashMap<>();

    private Bif(String text) {
        this.tokens = new BifTokens(text);
    }

    /// @throws IllegalArgumentException when it is no such network, with the line and what is amiss
    public static Network read(String text) {
        Bif bif = new Bif(text);
        while (bif.tokens.more()) {
            String block = bif.tokens.next();
            switch (block) {
                case "network" -> bif.network();
                case "variable" -> bif.variable();
                case "probability" -> bif.probability();
                default -> throw bif.tokens.wrong("[" + block + "] begins no block of a network");
            }
        }
        return bif.whole();
    }

    private void network() {
        while (!tokens.next().equals("{")) {}
        while (!tokens.next().equals("}")) {}
    }

    private void variable() {
        String name = tokens.next();
        tokens.expect("{");
        List<String> named = new ArrayList<>();
        for (String word = tokens.next(); !word.equals("}"); word = tokens.next()) {
            if (word.equals("type")) {
                tokens.expect("discrete");
                tokens.expect("[");
                tokens.next();
                tokens.expect("]");
                tokens.expect("{");
                for (String state = tokens.next(); !state.equals("}"); state = tokens.next()) {
                    if (!state.equals(",")) {
                        named.add(state);
                    }
                }
                tokens.expect(";");
            } else {
                tokens.pass(";");
            }
        }
        if (states.put(name, named) != null) {
            throw tokens.wrong("variable [" + name + "] is there twice");
        }
    }

    private void probability() {
        tokens.expect("(");
        String name = tokens.next();
        List<String> on = new ArrayList<>();
        for (String word = tokens.next(); !word.equals(")"); word = tokens.next()) {
            if (!word.equals("|") && !word.equals(",")) {
                on.add(word);
            }
        }
        int own = statesOf(name).size();
        long size = own;
        for (String parent : on) {
            size *= statesOf(parent).size();
        }
        if (size > Factor.MOST || tables.containsKey(name)) {
            throw tokens.wrong("[" + name + "] has a second table, or one of " + size + " numbers");
        }
        double[] values = new double[(int) size];
        Arrays.fill(values, Double.NaN);
        tokens.expect("{");
        for (String word = tokens.next(); !word.equals("}"); word = tokens.next()) {
            switch (word) {
                case "(" -> {
                    int row = row(on);
                    System.arraycopy(numbers(own), 0, values, row * own, own);
                }
                case "default" -> {
                    double[] row = numbers(own);
                    for (int i = 0; i < values.length; i++) {
                        values[i] = Double.isNaN(values[i]) ? row[i % own] : values[i];
                    }
                }
                case "table" -> values = byOwnState(numbers(values.length), own);
                default -> tokens.pass(";");
            }
        }
        if (Arrays.stream(values).anyMatch(Double::isNaN)) {
            throw tokens.wrong("some combination of the parents' states of [" + name + "] has no probabilities");
        }
        parents.put(name, on);
        tables.put(name, table(own, values));
    }

    /// Which row the parents' states up to the closing bracket name.
    private int row(List<String> on) {
        int row = 0;
        int parent = 0;
        for (String word = tokens.next(); !word.equals(")"); word = tokens.next()) {
            if (word.equals(",")) {
                continue;
            }
            if (parent >= on.size()) {
                throw tokens.wrong("a row names more states than there are parents");
            }
            List<String> of = statesOf(on.get(parent++));
            int state = of.indexOf(word);
            if (state < 0) {
                throw tokens.wrong("[" + on.get(parent - 1) + "] has no state [" + word + "], only " + of);
            }
            row = row * of.size() + state;
        }
        if (parent != on.size()) {
            throw tokens.wrong("a row names " + parent + " states for " + on.size() + " parents");
        }
        return row;
    }

    private double[] numbers(int count) {
        double[] numbers = new double[count];
        int at = 0;
        for (String word = tokens.next(); !word.equals(";"); word = tokens.next()) {
            if (word.equals(",")) {
                continue;
            }
            if (at == count) {
                throw tokens.wrong("more than " + count + " probabilities");
            }
            numbers[at++] = tokens.number(word);
        }
        if (at != count) {
            throw tokens.wrong(at + " probabilities where there are " + count + " to give");
        }
        return numbers;
    }

    /// In a `table`, the own state changes slowest, as the format has it.
    private static double[] byOwnState(double[] table, int own) {
        double[] values = new double[table.length];
        int rows = table.length / own;
        for (int i = 0; i < table.length; i++) {
            values[i % rows * own + i / rows] = table[i];
        }
        return values;
    }

    private Table table(int own, double[] values) {
        try {
            return Table.of(own, values);
        } catch (IllegalArgumentException e) {
            throw tokens.wrong(String.valueOf(e.getMessage()));
        }
    }

    private List<String> statesOf(String name) {
        if (states.get(name) instanceof List<String> of && !of.isEmpty()) {
            return of;
        }
        throw tokens.wrong("there is no variable [" + name + "] with states");
    }

    private Network whole() {
        List<String> names = List.copyOf(states.keySet());
        List<Variable> variables = new ArrayList<>();
        for (String name : names) {
            if (!(tables.get(name) instanceof Table table)) {
                throw tokens.wrong("variable [" + name + "] has no probabilities");
            }
            List<Integer> on = parents.getOrDefault(name, List.of()).stream()
                    .map(names::indexOf)
                    .toList();
            variables.add(new Variable(name, statesOf(name), on, table));
        }
        if (variables.isEmpty()) {
            throw tokens.wrong("no variable");
        }
        return new Network(variables);
    }
}
