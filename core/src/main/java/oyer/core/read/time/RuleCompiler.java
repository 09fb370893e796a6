package oyer.core.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import oyer.core.read.time.Pattern.Choice;
import oyer.core.read.time.Pattern.Leaf;
import oyer.core.read.time.Pattern.Maybe;
import oyer.core.read.time.Pattern.Sequence;
import oyer.core.read.time.Rule.Guard;
import oyer.core.read.time.Rule.Meaning;

/// Glushkov's construction: from a pattern to the positions that can begin it, follow one another, and end it.
final class RuleCompiler {

    private final List<Leaf> leaves = new ArrayList<>();
    private final List<TreeSet<Integer>> follow = new ArrayList<>();

    /// What a part of a pattern can begin and end with, and whether it can be empty.
    private record Ends(TreeSet<Integer> first, TreeSet<Integer> last, boolean empty) {}

    private RuleCompiler() {}

    static Rule compile(
            String name,
            Meaning meaning,
            Map<String, String> settings,
            List<Guard> guards,
            double confidence,
            Pattern pattern) {
        RuleCompiler compiler = new RuleCompiler();
        Ends ends = compiler.visit(pattern);
        if (ends.empty) {
            throw new IllegalArgumentException("the pattern of rule " + name + " matches nothing at all");
        }
        boolean[] last = new boolean[compiler.leaves.size()];
        ends.last.forEach(position -> last[position] = true);
        return new Rule(
                name,
                meaning,
                settings,
                guards,
                confidence,
                List.copyOf(compiler.leaves),
                array(ends.first),
                compiler.follow.stream().map(RuleCompiler::array).toArray(int[][]::new),
                last);
    }

    private static int[] array(TreeSet<Integer> set) {
        return set.stream().mapToInt(Integer::intValue).toArray();
    }

    private Ends visit(Pattern pattern) {
        return switch (pattern) {
            case Leaf leaf -> {
                leaves.add(leaf);
                follow.add(new TreeSet<>());
                TreeSet<Integer> self = new TreeSet<>(List.of(leaves.size() - 1));
                yield new Ends(self, self, false);
            }
            case Sequence(var parts) -> sequence(parts);
            case Choice(var options) -> {
                TreeSet<Integer> first = new TreeSet<>();
                TreeSet<Integer> last = new TreeSet<>();
                boolean empty = false;
                for (Pattern option : options) {
                    Ends ends = visit(option);
                    first.addAll(ends.first);
                    last.addAll(ends.last);
                    empty |= ends.empty;
                }
                yield new Ends(first, last, empty);
            }
            case Maybe(var part) -> {
                Ends ends = visit(part);
                yield new Ends(ends.first, ends.last, true);
            }
        };
    }

    private Ends sequence(List<Pattern> parts) {
        TreeSet<Integer> first = new TreeSet<>();
        TreeSet<Integer> last = new TreeSet<>();
        boolean empty = true;
        for (Pattern part : parts) {
            Ends ends = visit(part);
            last.forEach(position -> follow.get(position).addAll(ends.first));
            if (empty) {
                first.addAll(ends.first);
            }
            if (!ends.empty) {
                last.clear();
            }
            last.addAll(ends.last);
            empty &= ends.empty;
        }
        return new Ends(first, last, empty);
    }
}
