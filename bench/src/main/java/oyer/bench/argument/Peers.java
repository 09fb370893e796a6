package oyer.bench.argument;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;
import org.tweetyproject.arg.dung.reasoner.SimpleGroundedReasoner;
import org.tweetyproject.arg.dung.semantics.Extension;
import org.tweetyproject.arg.dung.syntax.Argument;
import org.tweetyproject.arg.dung.syntax.Attack;
import org.tweetyproject.arg.dung.syntax.DungTheory;
import oyer.core.argue.label.ArgumentGraph;
import oyer.core.argue.label.Grounded;
import oyer.core.argue.label.Label;

/// General tools on the same graphs: TweetyProject's grounded reasoner, and SAT4J on the graph as clauses.
final class Peers {

    /// No solver gets longer for one question.
    static final int SECONDS = 20;

    private Peers() {}

    /// How long it took, and whether it came to the same.
    record Took(double milliseconds, boolean same) {
        @Override
        public String toString() {
            return String.format(java.util.Locale.ROOT, "%.2f ms%s", milliseconds, same ? "" : " AND DIFFERS");
        }
    }

    /// Tweety's grounded extension of a graph whose arguments only attack one another; building it is not counted.
    static Took tweety(ArgumentGraph graph) {
        DungTheory theory = new DungTheory();
        List<Argument> arguments = new ArrayList<>();
        for (int s = 0; s < graph.statements(); s++) {
            arguments.add(new Argument("a" + s));
            theory.add(arguments.getLast());
        }
        for (int a = 0; a < graph.arguments(); a++) {
            for (int attacker : graph.undercutters(a)) {
                theory.add(new Attack(arguments.get(attacker), arguments.get(graph.conclusion(a))));
            }
        }
        long start = System.nanoTime();
        Extension<DungTheory> extension = new SimpleGroundedReasoner().getModel(theory);
        double took = (System.nanoTime() - start) / 1e6;
        Grounded.Labels labels = Grounded.of(graph);
        boolean same = true;
        for (int s = 0; s < graph.statements(); s++) {
            same &= extension.contains(arguments.get(s)) == (labels.of(s) == Label.IN);
        }
        return new Took(took, same);
    }

    /// A graph without circles as clauses: a statement is in exactly when it is taken for granted or one of its
    /// arguments holds, an argument exactly when its premises are in and its undercutters out.
    static final class Clauses {

        private final ArgumentGraph graph;
        private final ISolver solver = SolverFactory.newDefault();
        private final BitSet evidence = new BitSet();

        /// Variables: statements from 1, then arguments, then for each statement whether it is taken for granted.
        Clauses(ArgumentGraph graph) throws ContradictionException {
            this.graph = graph;
            solver.setTimeout(SECONDS);
            solver.newVar(2 * graph.statements() + graph.arguments());
            for (int s = 0; s < graph.statements(); s++) {
                if (graph.assumed(s)) {
                    evidence.set(s);
                } else {
                    solver.addClause(new VecInt(new int[] {-granted(s)}));
                }
                VecInt any = new VecInt(new int[] {-in(s), granted(s)});
                solver.addClause(new VecInt(new int[] {in(s), -granted(s)}));
                for (int a : graph.argumentsFor(s)) {
                    any.push(holds(a));
                    solver.addClause(new VecInt(new int[] {in(s), -holds(a)}));
                }
                solver.addClause(any);
            }
            for (int a = 0; a < graph.arguments(); a++) {
                VecInt all = new VecInt(new int[] {holds(a)});
                for (int p : graph.premises(a)) {
                    all.push(-in(p));
                    solver.addClause(new VecInt(new int[] {-holds(a), in(p)}));
                }
                for (int u : graph.undercutters(a)) {
                    all.push(in(u));
                    solver.addClause(new VecInt(new int[] {-holds(a), -in(u)}));
                }
                solver.addClause(all);
            }
        }

        private int in(int s) {
            return s + 1;
        }

        private int holds(int a) {
            return graph.statements() + a + 1;
        }

        private int granted(int s) {
            return graph.statements() + graph.arguments() + s + 1;
        }

        private VecInt without(int item) {
            VecInt assumptions = new VecInt(evidence.cardinality());
            evidence.stream().forEach(s -> assumptions.push(s == item ? -granted(s) : granted(s)));
            return assumptions;
        }

        /// All labels, once.
        Took labels() throws TimeoutException {
            long start = System.nanoTime();
            boolean found = solver.isSatisfiable(without(-1));
            double took = (System.nanoTime() - start) / 1e6;
            Grounded.Labels labels = Grounded.of(graph);
            boolean same = found;
            for (int s = 0; s < graph.statements() && found; s++) {
                same &= solver.model(in(s)) == (labels.of(s) == Label.IN);
            }
            return new Took(took, same);
        }

        /// Evidence each piece of which topples a conclusion alone, of some that bear on it: one question each.
        Took singlePoints(int conclusion, List<Integer> items, List<Integer> expected) throws TimeoutException {
            long start = System.nanoTime();
            List<Integer> single = new ArrayList<>();
            for (int item : items) {
                if (solver.isSatisfiable(without(item)) && !solver.model(in(conclusion))) {
                    single.add(item);
                }
            }
            return new Took((System.nanoTime() - start) / 1e6, single.equals(expected));
        }

        /// A smallest toppling set, by asking for one of at most so many pieces, more and more of them. Evidence that
        /// speaks against the conclusion stays as it is.
        Optional<Took> smallestToppling(int conclusion, List<Integer> items, int expected)
                throws TimeoutException, ContradictionException {
            long start = System.nanoTime();
            BitSet may = new BitSet();
            items.forEach(may::set);
            VecInt fixed = new VecInt(new int[] {-in(conclusion)});
            evidence.stream().filter(s -> !may.get(s)).forEach(s -> fixed.push(granted(s)));
            VecInt fallen = new VecInt();
            items.forEach(s -> fallen.push(-granted(s)));
            for (int size = 1; size <= items.size(); size++) {
                var limit = solver.addAtMost(fallen, size);
                boolean found = solver.isSatisfiable(fixed);
                if (limit != null) {
                    solver.removeConstr(limit);
                }
                if (found) {
                    return Optional.of(new Took((System.nanoTime() - start) / 1e6, size == expected));
                }
            }
            return Optional.empty();
        }
    }
}
