package oyer.core.read.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// All rules of a language as one deterministic automaton over symbols. A state is made when a text first reaches it;
/// from then on a step is one array access. No pattern repeats without end, so a run from any place is bounded and the
/// reading of a text is linear in its length.
final class Automaton {

    private static final int[] NO_RULES = {};

    /// @param next by symbol, doubled, plus one when the atom is glued to the one before; null where not yet known
    /// @param accepts the rules that end here, the file's first before its later ones
    static final class State {
        private final int[] positions;
        private final int[] accepts;
        private final @Nullable State[] next;

        private State(int[] positions, int[] accepts, int symbols) {
            this.positions = positions;
            this.accepts = accepts;
            this.next = new @Nullable State[symbols * 2];
        }

        int[] accepts() {
            return accepts;
        }
    }

    private final List<Rule> rules;
    private final Lexicon lexicon;
    private final int[] offsets;
    private final Map<List<Integer>, State> states = new HashMap<>();
    private final State dead;
    private final State start;

    Automaton(List<Rule> rules, Lexicon lexicon) {
        this.rules = List.copyOf(rules);
        this.lexicon = lexicon;
        this.offsets = new int[rules.size() + 1];
        for (int i = 0; i < rules.size(); i++) {
            offsets[i + 1] = offsets[i] + rules.get(i).leaves().size();
        }
        this.dead = new State(NO_RULES, NO_RULES, 0);
        this.start = new State(NO_RULES, NO_RULES, lexicon.symbols());
    }

    State start() {
        return start;
    }

    boolean isDead(State state) {
        return state == dead;
    }

    Rule rule(int index) {
        return rules.get(index);
    }

    /// The state after one more atom. Safe from many threads: a state never changes but for its memory of next ones,
    /// and a thread that does not see that memory yet computes the same again.
    State step(State state, int symbol, boolean glued) {
        State known = state.next[symbol * 2 + (glued ? 1 : 0)];
        return known != null ? known : compute(state, symbol, glued);
    }

    private synchronized State compute(State state, int symbol, boolean glued) {
        TreeSet<Integer> reached = new TreeSet<>();
        if (state == start) {
            for (int i = 0; i < rules.size(); i++) {
                reach(i, rules.get(i).first(), symbol, true, reached);
            }
        } else {
            for (int position : state.positions) {
                int rule = ruleOf(position);
                reach(rule, rules.get(rule).follow()[position - offsets[rule]], symbol, glued, reached);
            }
        }
        State next = reached.isEmpty() ? dead : intern(reached);
        state.next[symbol * 2 + (glued ? 1 : 0)] = next;
        return next;
    }

    private void reach(int rule, int[] candidates, int symbol, boolean glued, TreeSet<Integer> reached) {
        for (int candidate : candidates) {
            Pattern.Leaf leaf = rules.get(rule).leaves().get(candidate);
            if (lexicon.has(symbol, leaf.classId()) && (glued || !leaf.glued())) {
                reached.add(offsets[rule] + candidate);
            }
        }
    }

    private int ruleOf(int position) {
        int found = Arrays.binarySearch(offsets, position);
        if (found < 0) {
            return -found - 2;
        }
        return found;
    }

    private State intern(TreeSet<Integer> reached) {
        return states.computeIfAbsent(List.copyOf(reached), positions -> {
            List<Integer> accepts = new ArrayList<>();
            for (int position : positions) {
                int rule = ruleOf(position);
                if (rules.get(rule).last()[position - offsets[rule]]
                        && (accepts.isEmpty() || accepts.getLast() != rule)) {
                    accepts.add(rule);
                }
            }
            return new State(ints(positions), ints(accepts), lexicon.symbols());
        });
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
