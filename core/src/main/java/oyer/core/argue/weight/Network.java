package oyer.core.argue.weight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// A Bayesian network over variables of a few states each.
///
/// @param variables each named once; parents by their place in this list
public record Network(List<Variable> variables) {

    /// @param parents places of the variables on which it depends
    /// @param table its probabilities
    public record Variable(String name, List<String> states, List<Integer> parents, Table table) {
        public Variable {
            states = List.copyOf(states);
            parents = List.copyOf(parents);
            require(!states.isEmpty(), "variable [" + name + "] has no states");
            require(new HashSet<>(states).size() == states.size(), "variable [" + name + "] has a state twice");
            require(new HashSet<>(parents).size() == parents.size(), "variable [" + name + "] has a parent twice");
            require(
                    table.rows() * states.size() == table.size(),
                    "variable [" + name + "] has " + table.size() + " probabilities in rows of " + states.size());
        }

        public OptionalInt state(String called) {
            int at = states.indexOf(called);
            return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
        }
    }

    public Network {
        variables = List.copyOf(variables);
        Set<String> names = new HashSet<>();
        for (Variable variable : variables) {
            require(names.add(variable.name), "variable [" + variable.name + "] is there twice");
            long rows = 1;
            for (int parent : variable.parents) {
                require(parent >= 0 && parent < variables.size(), "[" + variable.name + "] has a parent nowhere");
                rows *= variables.get(parent).states.size();
            }
            require(
                    rows == variable.table.rows(),
                    "variable [" + variable.name + "] has " + variable.table.rows() + " rows of probabilities for "
                            + rows + " combinations of its parents' states");
        }
        requireNoCircle(variables);
    }

    private static void requireNoCircle(List<Variable> variables) {
        boolean[] placed = new boolean[variables.size()];
        for (int left = variables.size(); left > 0; ) {
            List<Integer> ready = new ArrayList<>();
            for (int v = 0; v < placed.length; v++) {
                if (!placed[v] && variables.get(v).parents.stream().allMatch(p -> placed[p])) {
                    ready.add(v);
                }
            }
            require(!ready.isEmpty(), "some variables depend on themselves in a circle");
            ready.forEach(v -> placed[v] = true);
            left -= ready.size();
        }
    }

    private static void require(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /// The place of a variable.
    public OptionalInt variable(String called) {
        for (int v = 0; v < variables.size(); v++) {
            if (variables.get(v).name.equals(called)) {
                return OptionalInt.of(v);
            }
        }
        return OptionalInt.empty();
    }
}
