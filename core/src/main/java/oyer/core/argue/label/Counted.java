package oyer.core.argue.label;

import java.util.Optional;

/// The grounded labelling of graphs without issues and weights, whose arguments have few premises each: two bytes of
/// counts for each argument and statement, so that a million of them stay within reach of the processor. Labels are
/// those of [Grounded], which tells what they mean; tested against it.
final class Counted {

    private static final byte SETTLED = -1;
    private static final byte HOLDS = -1;
    private static final byte FAILED = -2;

    private final ArgumentGraph graph;
    /// For each argument how many premises and undercutters it has.
    private final byte[] links;
    /// For each statement how many arguments speak for it.
    private final byte[] voices;
    /// Whether each statement is concluded by the argument of its own number and by no other, as in the frameworks of
    /// Dung: then one byte says all of both, and a third of the reach into memory is saved.
    private final boolean own;

    private Counted(ArgumentGraph graph) {
        this.graph = graph;
        this.links = new byte[graph.arguments()];
        this.voices = new byte[graph.statements];
        for (int a = 0; a < links.length; a++) {
            links[a] = (byte) links(graph, a);
        }
        for (int s = 0; s < voices.length; s++) {
            voices[s] = (byte) (graph.forStart[s + 1] - graph.forStart[s]);
        }
        boolean each = graph.arguments() == graph.statements;
        for (int a = 0; a < links.length && each; a++) {
            each = graph.conclusion[a] == a;
        }
        this.own = each;
    }

    private static int links(ArgumentGraph graph, int a) {
        return graph.premiseStart[a + 1] - graph.premiseStart[a] + graph.cutStart[a + 1] - graph.cutStart[a];
    }

    /// Empty where the graph has what this cannot count.
    static Optional<Counted> of(ArgumentGraph graph) {
        boolean fits = graph.plain() && graph.issues() == 0;
        for (int a = 0; a < graph.arguments() && fits; a++) {
            fits = links(graph, a) <= Byte.MAX_VALUE;
        }
        for (int s = 0; s < graph.statements && fits; s++) {
            fits = graph.forStart[s + 1] - graph.forStart[s] <= Byte.MAX_VALUE;
        }
        return fits ? Optional.of(new Counted(graph)) : Optional.empty();
    }

    byte[] labels(boolean[] granted) {
        return own ? ofOwn(granted) : ofAny(granted);
    }

    private byte[] ofOwn(boolean[] granted) {
        byte[] left = links.clone();
        // twice the statement, plus 1 where it is in
        int[] queue = new int[left.length];
        int queued = 0;
        for (int s = 0; s < left.length; s++) {
            if (granted[s] || left[s] == 0) {
                left[s] = HOLDS;
                queue[queued++] = 2 * s + 1;
            }
        }
        int[] useStart = graph.useStart;
        int[] use = graph.use;
        for (int next = 0; next < queued; next++) {
            int decided = queue[next];
            int to = useStart[(decided >> 1) + 1];
            for (int u = useStart[decided >> 1]; u < to; u++) {
                int a = use[u] >> 1;
                int before = left[a];
                if (before < 0) {
                    continue;
                }
                if (((use[u] ^ decided) & 1) == 0) {
                    left[a] = FAILED;
                    queue[queued++] = 2 * a;
                } else if (before > 1) {
                    left[a] = (byte) (before - 1);
                } else {
                    left[a] = HOLDS;
                    queue[queued++] = 2 * a + 1;
                }
            }
        }
        for (int s = 0; s < left.length; s++) {
            left[s] = left[s] == FAILED ? Grounded.OUT : left[s] == HOLDS ? Grounded.IN : Grounded.UNDECIDED;
        }
        return left;
    }

    private byte[] ofAny(boolean[] granted) {
        byte[] left = links.clone();
        // what may still speak for a statement: 0 it is out, HOLDS it is in
        byte[] open = voices.clone();
        // twice the statement, plus 1 where it is in
        int[] queue = new int[open.length];
        int queued = 0;
        for (int s = 0; s < open.length; s++) {
            if (granted[s]) {
                open[s] = HOLDS;
                queue[queued++] = 2 * s + 1;
            } else if (open[s] == 0) {
                queue[queued++] = 2 * s;
            }
        }
        int[] conclusion = graph.conclusion;
        for (int a = 0; a < left.length; a++) {
            if (left[a] == 0) {
                left[a] = SETTLED;
                int s = conclusion[a];
                if (open[s] > 0) {
                    open[s] = HOLDS;
                    queue[queued++] = 2 * s + 1;
                }
            }
        }
        int[] useStart = graph.useStart;
        int[] use = graph.use;
        for (int next = 0; next < queued; next++) {
            int decided = queue[next];
            int to = useStart[(decided >> 1) + 1];
            for (int u = useStart[decided >> 1]; u < to; u++) {
                int a = use[u] >> 1;
                int before = left[a];
                if (before == SETTLED) {
                    continue;
                }
                // it fails by an undercutter that is in or a premise that is out: both ends of the same bit
                if (((use[u] ^ decided) & 1) == 0) {
                    left[a] = SETTLED;
                    int s = conclusion[a];
                    if (open[s] > 0 && --open[s] == 0) {
                        queue[queued++] = 2 * s;
                    }
                } else if (before > 1) {
                    left[a] = (byte) (before - 1);
                } else {
                    left[a] = SETTLED;
                    int s = conclusion[a];
                    if (open[s] > 0) {
                        open[s] = HOLDS;
                        queue[queued++] = 2 * s + 1;
                    }
                }
            }
        }
        byte[] label = new byte[open.length];
        for (int s = 0; s < label.length; s++) {
            label[s] = open[s] == 0 ? Grounded.OUT : open[s] == HOLDS ? Grounded.IN : Grounded.UNDECIDED;
        }
        return label;
    }
}
