package oyer.core.argue.label;

import java.util.Arrays;

/// The grounded labelling: the least that must be said. A statement is in when it is taken for granted or an argument
/// for it holds; out when nothing can hold for it; what only goes in circles stays undecided. An argument holds when
/// all its premises are in and all its undercutters out, and fails as soon as a premise is out or an undercutter in. An
/// issue is decided when every argument for each of its positions is: the prevailing position is in, the others out.
///
/// One pass: each link is looked at once. The same graph always gives the same labels, in whatever order its parts were
/// told, since each rule only ever adds a label and never takes one back. On graphs whose arguments have no premises
/// this is Dung's grounded extension; with weights and issues, the evaluation of Carneades 4, except that a linked
/// argument fails with its first premise that is out and does not wait for the others.
public final class Grounded {

    static final byte UNDECIDED = (byte) Label.UNDECIDED.ordinal();
    static final byte IN = (byte) Label.IN.ordinal();
    static final byte OUT = (byte) Label.OUT.ordinal();
    private static final int SETTLED = Integer.MIN_VALUE;

    private final ArgumentGraph graph;
    private final boolean[] granted;
    private final byte[] label;
    /// For each argument what must still be decided before it holds; SETTLED when it holds or failed.
    private final int[] left;
    /// For each argument for which any premise is enough, how many are undecided; 0 once that no longer matters.
    private final int[] open;
    private final int[] unsettled;
    private final int[] issueLeft;
    private final double[] weight;
    private final int[] queue;
    private int queued;

    private Grounded(ArgumentGraph graph, boolean[] granted) {
        this.graph = graph;
        this.granted = granted;
        this.label = new byte[graph.statements];
        this.left = new int[graph.arguments()];
        this.open = graph.plain() ? new int[0] : new int[graph.arguments()];
        this.unsettled = new int[graph.statements];
        this.issueLeft = new int[graph.issues()];
        this.weight = graph.issues() == 0 ? new double[0] : new double[graph.arguments()];
        this.queue = new int[graph.statements];
    }

    public static Labels of(ArgumentGraph graph) {
        return of(graph, graph.assumed);
    }

    /// @param granted for each statement whether it is taken for granted, in place of the graph's own assumptions
    public static Labels of(ArgumentGraph graph, boolean[] granted) {
        return new Labels(bytes(graph, granted));
    }

    static byte[] bytes(ArgumentGraph graph, boolean[] granted) {
        if (granted.length != graph.statements) {
            throw new IllegalArgumentException(
                    "assumptions for " + granted.length + " statements, the graph has " + graph.statements);
        }
        return graph.counted.map(c -> c.labels(granted)).orElseGet(() -> general(graph, granted));
    }

    /// With issues, weights and arguments of any length.
    static byte[] general(ArgumentGraph graph, boolean[] granted) {
        Grounded run = new Grounded(graph, granted);
        run.begin();
        run.spread();
        return run.label;
    }

    private void begin() {
        for (int s = 0; s < graph.statements; s++) {
            unsettled[s] = graph.forStart[s + 1] - graph.forStart[s];
            if (granted[s]) {
                decide(s, IN);
            } else if (unsettled[s] == 0) {
                decide(s, OUT);
            }
        }
        for (int i = 0; i < issueLeft.length; i++) {
            boolean any = graph.anyAssumed(i, granted);
            for (int p = graph.positionStart[i]; p < graph.positionStart[i + 1]; p++) {
                int s = graph.position[p];
                issueLeft[i] += unsettled[s];
                if (any) {
                    decide(s, OUT);
                }
            }
        }
        for (int a = 0; a < left.length; a++) {
            int premises = graph.premiseStart[a + 1] - graph.premiseStart[a];
            left[a] = premises + graph.cutStart[a + 1] - graph.cutStart[a];
            if (graph.weighing[a] == ArgumentGraph.ANY && premises > 0) {
                open[a] = premises;
                left[a] += 1 - premises;
            }
            if (left[a] == 0) {
                settle(a, graph.weight(a, label));
            }
        }
    }

    private void decide(int statement, byte as) {
        if (label[statement] == UNDECIDED) {
            label[statement] = as;
            queue[queued++] = statement;
        }
    }

    private void spread() {
        int[] use = graph.use;
        for (int next = 0; next < queued; next++) {
            int s = queue[next];
            boolean in = label[s] == IN;
            for (int u = graph.useStart[s]; u < graph.useStart[s + 1]; u++) {
                int a = use[u] >> 1;
                if (left[a] == SETTLED) {
                    continue;
                }
                boolean cuts = (use[u] & 1) == 1;
                if (cuts ? in : !in && graph.weighing[a] == ArgumentGraph.ALL) {
                    settle(a, 0);
                } else if (!cuts && graph.weighing[a] == ArgumentGraph.ANY && !enough(a, in)) {
                    continue;
                } else if (--left[a] == 0) {
                    settle(a, graph.weight(a, label));
                }
            }
        }
    }

    /// Whether a premise decides one way or the other that any one of them is in: the first that is, or the last that
    /// is not.
    private boolean enough(int a, boolean in) {
        if (open[a] == 0) {
            return false;
        }
        open[a] = in ? 0 : open[a] - 1;
        return open[a] == 0;
    }

    private void settle(int a, double weighs) {
        left[a] = SETTLED;
        int s = graph.conclusion[a];
        int issue = graph.issueOf[s];
        if (issue < 0) {
            if (weighs > 0) {
                decide(s, IN);
            } else if (--unsettled[s] == 0) {
                decide(s, OUT);
            }
        } else {
            weight[a] = weighs;
            if (--issueLeft[issue] == 0) {
                resolve(issue);
            }
        }
    }

    private void resolve(int issue) {
        int winner = graph.prevailing(issue, weight);
        int from = graph.positionStart[issue];
        for (int p = from; p < graph.positionStart[issue + 1]; p++) {
            decide(graph.position[p], p - from == winner ? IN : OUT);
        }
    }

    /// What every statement is labelled.
    public static final class Labels {

        private final byte[] label;

        Labels(byte[] label) {
            this.label = label;
        }

        public Label of(int statement) {
            return Label.of(label[statement]);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Labels labels && Arrays.equals(label, labels.label);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(label);
        }
    }
}
