package oyer.cli.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The standing and toppling sets of the demo's argument, counted out here over every subset of the evidence, so that
/// the golden sets do not rest on the program that is held against them.
final class GoldenArgumentTest {

    private final Fields argument = DemoBox.expectedObject("argument.json");
    private final Fields asTried = argument.fields("asTried");
    private final List<String> evidence = asTried.texts("accepted");

    @Test
    void theStandingSetsAreTheSmallestOnWhichTheConclusionStands() {
        Set<Set<String>> standing = new HashSet<>();
        for (Set<String> subset : subsets()) {
            if (stands(subset)) {
                standing.add(subset);
            }
        }
        assertThat(smallest(standing)).isEqualTo(sets("standing"));
    }

    @Test
    void theTopplingSetsAreTheSmallestWhoseFallTopplesIt() {
        Set<Set<String>> toppling = new HashSet<>();
        for (Set<String> fallen : subsets()) {
            Set<String> left = new TreeSet<>(evidence);
            left.removeAll(fallen);
            if (!stands(left)) {
                toppling.add(fallen);
            }
        }
        assertThat(smallest(toppling)).isEqualTo(sets("toppling"));
        assertThat(sets("toppling"))
                .filteredOn(set -> set.size() == 1)
                .containsExactlyElementsOf(asTried.texts("singlePoints").stream()
                        .<Set<String>>map(item -> new TreeSet<>(Set.of(item)))
                        .toList());
    }

    @Test
    void whatIsKnownTodayUndercutsEveryStepButTheFirst() {
        Set<String> undercut = new HashSet<>();
        argument.list("undercuts").forEach(u -> undercut.add(u.text("argument")));
        Set<String> in = labels(new TreeSet<>(argument.fields("asOfToday").texts("accepted")), undercut);
        for (String statement :
                argument.fields("asOfToday").fields("labels").all().keySet()) {
            assertThat(in).doesNotContain(statement);
        }
    }

    private boolean stands(Set<String> accepted) {
        return labels(accepted, Set.of()).contains(argument.text("conclusion"));
    }

    /// What is in when this evidence is accepted: an argument that is not undercut puts its conclusion in.
    private Set<String> labels(Set<String> accepted, Set<String> undercut) {
        Set<String> in = new HashSet<>(accepted);
        boolean more = true;
        while (more) {
            more = false;
            for (Fields step : argument.list("arguments")) {
                if (!undercut.contains(step.text("id")) && in.containsAll(step.texts("premises"))) {
                    more |= in.add(step.text("conclusion"));
                }
            }
        }
        return in;
    }

    private List<Set<String>> subsets() {
        List<Set<String>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << evidence.size(); bits++) {
            Set<String> subset = new TreeSet<>();
            for (int i = 0; i < evidence.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    subset.add(evidence.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    private static Set<Set<String>> smallest(Set<Set<String>> sets) {
        Set<Set<String>> smallest = new HashSet<>(sets);
        smallest.removeIf(set -> sets.stream().anyMatch(other -> !other.equals(set) && set.containsAll(other)));
        return smallest;
    }

    private Set<Set<String>> sets(String name) {
        Set<Set<String>> sets = new HashSet<>();
        if (asTried.all().get(name) instanceof List<?> lists) {
            for (Object list : lists) {
                Set<String> set = new TreeSet<>();
                ((List<?>) list).forEach(item -> set.add(item.toString()));
                sets.add(set);
            }
        }
        return sets;
    }
}
