package oyer.core.argue.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Collects statements, arguments and issues, each numbered from 0 in order, and makes the graph of them.
public final class GraphBuilder {

    private int statements;
    private final List<Integer> assumed = new ArrayList<>();
    private final Ints conclusions = new Ints();
    private final Ints weighings = new Ints();
    private final Ints premises = new Ints();
    private final Ints premiseEnds = new Ints();
    private final Ints cutters = new Ints();
    private final Ints cutterEnds = new Ints();
    private final Map<Integer, Weighing> special = new HashMap<>();
    private final List<int[]> issues = new ArrayList<>();
    private final List<Standard> standards = new ArrayList<>();

    /// A list of numbers without boxes.
    static final class Ints {
        int[] values = new int[16];
        int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] trimmed() {
            return Arrays.copyOf(values, size);
        }
    }

    public int statement() {
        return statements++;
    }

    /// Takes a statement for granted: accepted evidence, or an assumption that nobody questions.
    public GraphBuilder assume(int statement) {
        assumed.add(known(statement));
        return this;
    }

    public int argument(int conclusion, int... of) {
        return argument(Weighing.LINKED, conclusion, of, new int[0]);
    }

    /// @param undercutters if any is in, the step does not hold
    public int argument(Weighing weighing, int conclusion, int[] of, int[] undercutters) {
        int number = conclusions.size;
        conclusions.add(known(conclusion));
        int[] needed = weighing instanceof Weighing.ByCriteria by ? statementsOf(by, of) : of;
        for (int premise : needed) {
            premises.add(known(premise));
        }
        premiseEnds.add(premises.size);
        for (int undercutter : undercutters) {
            cutters.add(known(undercutter));
        }
        cutterEnds.add(cutters.size);
        if (!weighing.equals(Weighing.LINKED)) {
            special.put(number, weighing);
        }
        weighings.add(
                switch (weighing) {
                    case Weighing.Linked _ -> ArgumentGraph.ALL;
                    case Weighing.Convergent _ -> ArgumentGraph.ANY;
                    case Weighing.Cumulative _, Weighing.ByCriteria _ -> ArgumentGraph.SUM;
                });
        return number;
    }

    private static int[] statementsOf(Weighing.ByCriteria by, int[] premises) {
        return java.util.stream.IntStream.concat(
                        Arrays.stream(premises),
                        by.criteria().stream()
                                .flatMap(c -> c.statements().stream())
                                .mapToInt(i -> i))
                .distinct()
                .toArray();
    }

    /// Statements of which at most one can stand: a claim and its contrary, the answers to a question. A statement is
    /// a position of one issue at most.
    public int issue(Standard standard, int... positions) {
        if (standard == Standard.SCINTILLA) {
            throw new IllegalArgumentException("held to a scintilla, positions exclude one another not: no issue");
        }
        for (int position : positions) {
            known(position);
        }
        issues.add(positions.clone());
        standards.add(standard);
        return issues.size() - 1;
    }

    private int known(int statement) {
        if (statement < 0 || statement >= statements) {
            throw new IllegalArgumentException("there is no statement " + statement + ", only " + statements);
        }
        return statement;
    }

    public ArgumentGraph build() {
        int[] premiseStart = starts(premiseEnds);
        int[] cutStart = starts(cutterEnds);
        int arguments = conclusions.size;
        int[] issueOf = new int[statements];
        Arrays.fill(issueOf, -1);
        Ints positions = new Ints();
        Ints ends = new Ints();
        for (int i = 0; i < issues.size(); i++) {
            for (int position : issues.get(i)) {
                if (issueOf[position] >= 0) {
                    throw new IllegalArgumentException("statement " + position + " is a position of issues "
                            + issueOf[position] + " and " + i + "; of one at most");
                }
                issueOf[position] = i;
                positions.add(position);
            }
            ends.add(positions.size);
        }
        Listed concluding = Listed.by(statements, arguments, conclusions.values, null, null);
        Listed uses = Listed.by(
                statements,
                arguments,
                null,
                new Lists(premiseStart, premises.values),
                new Lists(cutStart, cutters.values));
        boolean[] granted = new boolean[statements];
        assumed.forEach(s -> granted[s] = true);
        return new ArgumentGraph(
                statements,
                granted,
                conclusions.trimmed(),
                weighings.trimmed(),
                special,
                premiseStart,
                premises.trimmed(),
                cutStart,
                cutters.trimmed(),
                concluding.start(),
                concluding.values(),
                uses.start(),
                uses.values(),
                issueOf,
                starts(ends),
                positions.trimmed(),
                standards.toArray(new Standard[0]));
    }

    private static int[] starts(Ints ends) {
        int[] starts = new int[ends.size + 1];
        System.arraycopy(ends.values, 0, starts, 1, ends.size);
        return starts;
    }

    private record Lists(int[] start, int[] values) {}

    /// For each statement the arguments that conclude it, or those that use it (twice the argument's number, plus 1
    /// where it undercuts).
    private record Listed(int[] start, int[] values) {

        static Listed by(
                int statements,
                int arguments,
                int @org.jspecify.annotations.Nullable [] one,
                @org.jspecify.annotations.Nullable Lists premises,
                @org.jspecify.annotations.Nullable Lists cuts) {
            int[] start = new int[statements + 1];
            each(arguments, one, premises, cuts, (statement, _) -> start[statement + 1]++);
            for (int s = 0; s < statements; s++) {
                start[s + 1] += start[s];
            }
            int[] next = Arrays.copyOf(start, statements);
            int[] values = new int[start[statements]];
            each(arguments, one, premises, cuts, (statement, value) -> values[next[statement]++] = value);
            return new Listed(start, values);
        }

        private interface Pair {
            void of(int statement, int value);
        }

        private static void each(
                int arguments,
                int @org.jspecify.annotations.Nullable [] one,
                @org.jspecify.annotations.Nullable Lists premises,
                @org.jspecify.annotations.Nullable Lists cuts,
                Pair pair) {
            for (int a = 0; a < arguments; a++) {
                if (one != null) {
                    pair.of(one[a], a);
                }
                int argument = a;
                Optional.ofNullable(premises).ifPresent(l -> list(l, argument, 2 * argument, pair));
                Optional.ofNullable(cuts).ifPresent(l -> list(l, argument, 2 * argument + 1, pair));
            }
        }

        private static void list(Lists lists, int argument, int value, Pair pair) {
            for (int i = lists.start[argument]; i < lists.start[argument + 1]; i++) {
                pair.of(lists.values[i], value);
            }
        }
    }
}
