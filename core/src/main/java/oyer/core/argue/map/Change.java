package oyer.core.argue.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.argue.label.Label;

/// A statement whose label differs between two ways of looking at a map, and through what.
///
/// @param because the statements whose own change, or whose counting, made the difference; empty for evidence that
///     itself counts now or no longer
public record Change(String id, Label before, Label after, List<String> because) {

    public Change {
        because = List.copyOf(because);
    }

    /// Every statement that differs, what it is through before what it is; so the list read from the top is the path.
    public static List<Change> between(ArgumentMap map, Standing before, Standing after) {
        Map<String, Change> open = new LinkedHashMap<>();
        for (ArgumentMap.Node node : map.nodes()) {
            if (before.label(node.id()) != after.label(node.id())) {
                open.put(node.id(), new Change(node.id(), before.label(node.id()), after.label(node.id()), List.of()));
            }
        }
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        open.keySet().forEach(id -> reasons.put(id, List.copyOf(through(map, id, open.keySet(), before, after))));
        List<Change> path = new ArrayList<>();
        Set<String> told = new HashSet<>();
        while (!open.isEmpty()) {
            List<String> next = open.keySet().stream()
                    .filter(id -> told.containsAll(reasons.getOrDefault(id, List.of())))
                    .toList();
            // what only hangs on itself in a circle comes in the order of the map
            List<String> now = next.isEmpty() ? List.of(open.keySet().iterator().next()) : next;
            for (String id : now) {
                Change change = open.remove(id);
                if (change != null) {
                    path.add(new Change(id, change.before, change.after, reasons.getOrDefault(id, List.of())));
                    told.add(id);
                }
            }
        }
        return path;
    }

    /// What changed beneath a statement that changed: premises and undercutters of the steps that hold in one and not
    /// in the other, and its rivals.
    private static Set<String> through(
            ArgumentMap map, String id, Set<String> changed, Standing before, Standing after) {
        Set<String> through = new LinkedHashSet<>();
        for (ArgumentMap.Step step : map.stepsTo(id)) {
            if (before.holds(step) != after.holds(step)) {
                step.premises().stream().filter(changed::contains).forEach(through::add);
                map.undercutting(step.id()).stream()
                        .map(ArgumentMap.Undercut::attacker)
                        .filter(changed::contains)
                        .forEach(through::add);
            }
        }
        for (ArgumentMap.Contrary contrary : map.contraries()) {
            if (contrary.holds(id)) {
                contrary.statements().stream()
                        .filter(c -> !c.equals(id) && changed.contains(c))
                        .forEach(through::add);
            }
        }
        through.remove(id);
        return through;
    }
}
