package oyer.core.argue.label;

import java.util.Optional;

/// The grounded labelling of graphs without issues and weights, whose arguments have few premises each: two bytes of
/// counts for each argument and statement, so that a million of them stay within reach of the processor. Labels are
/// those of [Grounded], which tells what they mean; tested against it.
final class Counted {

    private static final byte SETTLED = -1;
    private static final byte HOLDS = -1;

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

    /// Here the count of an argument is its statement's too: above 0 undecided, 0 in, -1 out. In a graph drawn
    /// at random each question (decided already, by this one, how) has either answer as often, which no
    /// processor can foresee: they are reckoned with, not branched on.
    private byte[] ofOwn(boolean[] granted) {
        byte[] left = links.clone();
        int[] queue = new int[left.length + 1];
        int queued = 0;
        for (int s = 0; s < left.length; s++) {
            int count = granted[s] ? 0 : left[s];
            left[s] = (byte) count;
            queue[queued] = s;
            queued += (count - 1) >>> 31;
        }
        Wave wave = new Wave(left.length);
        int[] useStart = graph.useStart;
        int[] use = graph.use;
        for (int from = 0, to = queued; from < to; from = to, to = queued) {
            if (from > 0) {
                wave.order(queue, from, to);
            }
            for (int next = from; next < to; next++) {
                int s = queue[next];
                int out = left[s] & 1;
                int end = useStart[s + 1];
                for (int u = useStart[s]; u < end; u++) {
                    int a = use[u] >> 1;
                    int before = left[a];
                    int undecided = (-before) >> 31;
                    int after = (before - 1) | -((use[u] ^ out) & 1);
                    left[a] = (byte) (before + (undecided & (after - before)));
                    queue[queued] = a;
                    queued -= undecided & ((after - 1) >> 31);
                }
            }
        }
        for (int s = 0; s < left.length; s++) {
            left[s] = (byte) ((1 - left[s]) & ((left[s] - 1) >> 31));
        }
        return left;
    }

    /// Puts what was decided at one time in the order of its numbers, so that what follows from it is read
    /// forward and not from all over memory. Only where there is much of it: then a look at every number costs
    /// less than it saves.
    private static final class Wave {

        private final long[] set;

        Wave(int size) {
            this.set = new long[(size >> 6) + 1];
        }

        void order(int[] queue, int from, int to) {
            if (to - from <= set.length) {
                return;
            }
            for (int i = from; i < to; i++) {
                set[queue[i] >> 6] |= 1L << queue[i];
            }
            int at = from;
            for (int word = 0; word < set.length; word++) {
                for (long bits = set[word]; bits != 0; bits &= bits - 1) {
                    queue[at++] = (word << 6) + Long.numberOfTrailingZeros(bits);
                }
                set[word] = 0;
            }
        }
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
