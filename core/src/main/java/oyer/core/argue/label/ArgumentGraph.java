package oyer.core.argue.label;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// Statements, arguments from some to another, and issues between some, as flat arrays: a million arguments are
/// labelled in one pass. Made by [GraphBuilder]; what is assumed can differ from labelling to labelling.
public final class ArgumentGraph {

    static final int ALL = 0;
    static final int ANY = 1;
    static final int SUM = 2;

    private static final Weighing.Linked PLAIN = new Weighing.Linked(1);

    final int statements;
    final boolean[] assumed;
    final int[] conclusion;
    final int[] weighing;
    final int[] premiseStart;
    final int[] premise;
    final int[] cutStart;
    final int[] cut;
    final int[] forStart;
    final int[] forArgument;
    final int[] useStart;
    final int[] use;
    final int[] issueOf;
    final int[] positionStart;
    final int[] position;
    final Standard[] standard;
    final Optional<Counted> counted;
    private final Map<Integer, Weighing> special;

    ArgumentGraph(
            int statements,
            boolean[] assumed,
            int[] conclusion,
            int[] weighing,
            Map<Integer, Weighing> special,
            int[] premiseStart,
            int[] premise,
            int[] cutStart,
            int[] cut,
            int[] forStart,
            int[] forArgument,
            int[] useStart,
            int[] use,
            int[] issueOf,
            int[] positionStart,
            int[] position,
            Standard[] standard) {
        this.statements = statements;
        this.assumed = assumed;
        this.conclusion = conclusion;
        this.weighing = weighing;
        this.special = Map.copyOf(special);
        this.premiseStart = premiseStart;
        this.premise = premise;
        this.cutStart = cutStart;
        this.cut = cut;
        this.forStart = forStart;
        this.forArgument = forArgument;
        this.useStart = useStart;
        this.use = use;
        this.issueOf = issueOf;
        this.positionStart = positionStart;
        this.position = position;
        this.standard = standard;
        this.counted = Counted.of(this);
    }

    public int statements() {
        return statements;
    }

    public int arguments() {
        return conclusion.length;
    }

    public int issues() {
        return standard.length;
    }

    /// Premises and undercutters in all.
    public int links() {
        return use.length;
    }

    public boolean assumed(int statement) {
        return assumed[statement];
    }

    public boolean[] assumed() {
        return assumed.clone();
    }

    public int conclusion(int argument) {
        return conclusion[argument];
    }

    public int[] premises(int argument) {
        return Arrays.copyOfRange(premise, premiseStart[argument], premiseStart[argument + 1]);
    }

    public int[] undercutters(int argument) {
        return Arrays.copyOfRange(cut, cutStart[argument], cutStart[argument + 1]);
    }

    public int[] argumentsFor(int statement) {
        return Arrays.copyOfRange(forArgument, forStart[statement], forStart[statement + 1]);
    }

    /// The issue that a statement is a position of, or -1.
    public int issueOf(int statement) {
        return issueOf[statement];
    }

    public int[] positions(int issue) {
        return Arrays.copyOfRange(position, positionStart[issue], positionStart[issue + 1]);
    }

    public Standard standard(int issue) {
        return standard[issue];
    }

    public Weighing weighing(int argument) {
        return special.getOrDefault(argument, PLAIN);
    }

    /// The weight of an argument that is not undercut and whose premises are decided as `label` says.
    double weight(int argument, byte[] label) {
        if (special.isEmpty()) {
            return allIn(argument, label) ? 1 : 0;
        }
        return switch (weighing(argument)) {
            case Weighing.Linked linked -> allIn(argument, label) ? linked.weight() : 0;
            case Weighing.Convergent _ -> countIn(argument, label) > 0 ? 1 : 0;
            case Weighing.Cumulative _ -> {
                int of = premiseStart[argument + 1] - premiseStart[argument];
                yield of == 0 ? 1 : (double) countIn(argument, label) / of;
            }
            case Weighing.ByCriteria by -> byCriteria(by, label);
        };
    }

    private boolean allIn(int argument, byte[] label) {
        return countIn(argument, label) == premiseStart[argument + 1] - premiseStart[argument];
    }

    private int countIn(int argument, byte[] label) {
        int in = 0;
        for (int i = premiseStart[argument]; i < premiseStart[argument + 1]; i++) {
            in += label[premise[i]] == Grounded.IN ? 1 : 0;
        }
        return in;
    }

    private static double byCriteria(Weighing.ByCriteria by, byte[] label) {
        double sum = 0;
        for (int hard : by.hard()) {
            if (label[hard] == Grounded.OUT) {
                return 0;
            }
        }
        for (Weighing.Criterion criterion : by.criteria()) {
            int found = -1;
            for (int i = 0; i < criterion.statements().size() && found < 0; i++) {
                found = label[criterion.statements().get(i)] == Grounded.IN ? i : -1;
            }
            if (found < 0) {
                return 0;
            }
            sum += criterion.values().get(found);
        }
        return sum;
    }

    /// Which of an issue's positions prevails: the one whose best argument prevails over the best of each other one.
    ///
    /// @param weight of each argument; 0 for one that is undercut or fails
    /// @return its place among the positions, or -1
    int prevailing(int issue, double[] weight) {
        int from = positionStart[issue];
        int positions = positionStart[issue + 1] - from;
        double[] best = new double[positions];
        for (int p = 0; p < positions; p++) {
            int statement = position[from + p];
            for (int i = forStart[statement]; i < forStart[statement + 1]; i++) {
                best[p] = Math.max(best[p], weight[forArgument[i]]);
            }
        }
        for (int p = 0; p < positions; p++) {
            boolean prevails = best[p] > 0;
            for (int other = 0; other < positions && prevails; other++) {
                prevails = other == p || standard[issue].prevails(best[p], best[other]);
            }
            if (prevails) {
                return p;
            }
        }
        return -1;
    }

    /// Whether every argument needs all its premises and has weight 1.
    boolean plain() {
        return special.isEmpty();
    }

    boolean anyAssumed(int issue, boolean[] granted) {
        for (int i = positionStart[issue]; i < positionStart[issue + 1]; i++) {
            if (granted[position[i]]) {
                return true;
            }
        }
        return false;
    }
}
