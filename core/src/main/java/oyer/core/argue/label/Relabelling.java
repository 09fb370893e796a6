package oyer.core.argue.label;

import java.util.ArrayList;
import java.util.List;

/// The grounded labelling, kept right while evidence is taken away and given back. A change is followed upward only as
/// far as labels change, from what depends on less to what depends on more; what goes in circles is labelled anew as
/// one.
public final class Relabelling {

    private static final byte OPEN = 0;
    private static final byte SETTLED = 1;

    private final ArgumentGraph graph;
    private final boolean[] granted;
    private final byte[] label;
    /// Of arguments and issues, whether settled; of an issue, which position prevails.
    private final byte[] settled;
    private final double[] weight;
    private final int[] winner;
    private final int arguments;
    private final int firstIssue;
    private final Components components;
    private final int[] readerStart;
    private final int[] reader;
    private final int[] heap;
    private final boolean[] waiting;
    private int heaped;
    private final List<Integer> changed = new ArrayList<>();

    public Relabelling(ArgumentGraph graph) {
        this.graph = graph;
        this.granted = graph.assumed();
        this.label = new byte[graph.statements];
        this.arguments = graph.statements;
        this.firstIssue = arguments + graph.arguments();
        int nodes = firstIssue + graph.issues();
        this.settled = new byte[nodes];
        this.weight = new double[graph.arguments()];
        this.winner = new int[graph.issues()];
        int[][] on = dependencies(nodes);
        this.components = Components.of(on[0], on[1]);
        int[][] readers = reversed(nodes, on[0], on[1]);
        this.readerStart = readers[0];
        this.reader = readers[1];
        this.heap = new int[components.count + 1];
        this.waiting = new boolean[components.count];
        for (int c = 0; c < components.count; c++) {
            evaluate(c);
        }
        heaped = 0;
        java.util.Arrays.fill(waiting, false);
        changed.clear();
    }

    /// What each node is decided by: a statement by its arguments or its issue, an argument by its premises and
    /// undercutters, an issue by the arguments for its positions.
    private int[][] dependencies(int nodes) {
        GraphBuilder.Ints on = new GraphBuilder.Ints();
        int[] start = new int[nodes + 1];
        for (int s = 0; s < graph.statements; s++) {
            if (graph.issueOf[s] >= 0) {
                on.add(firstIssue + graph.issueOf[s]);
            } else {
                for (int i = graph.forStart[s]; i < graph.forStart[s + 1]; i++) {
                    on.add(arguments + graph.forArgument[i]);
                }
            }
            start[s + 1] = on.size;
        }
        for (int a = 0; a < graph.arguments(); a++) {
            for (int i = graph.premiseStart[a]; i < graph.premiseStart[a + 1]; i++) {
                on.add(graph.premise[i]);
            }
            for (int i = graph.cutStart[a]; i < graph.cutStart[a + 1]; i++) {
                on.add(graph.cut[i]);
            }
            start[arguments + a + 1] = on.size;
        }
        for (int i = 0; i < graph.issues(); i++) {
            for (int p = graph.positionStart[i]; p < graph.positionStart[i + 1]; p++) {
                int s = graph.position[p];
                for (int f = graph.forStart[s]; f < graph.forStart[s + 1]; f++) {
                    on.add(arguments + graph.forArgument[f]);
                }
            }
            start[firstIssue + i + 1] = on.size;
        }
        return new int[][] {start, on.trimmed()};
    }

    private static int[][] reversed(int nodes, int[] start, int[] on) {
        int[] begin = new int[nodes + 1];
        for (int to : on) {
            begin[to + 1]++;
        }
        for (int n = 0; n < nodes; n++) {
            begin[n + 1] += begin[n];
        }
        int[] next = begin.clone();
        int[] from = new int[on.length];
        for (int n = 0; n < nodes; n++) {
            for (int i = start[n]; i < start[n + 1]; i++) {
                from[next[on[i]]++] = n;
            }
        }
        return new int[][] {begin, from};
    }

    public Label label(int statement) {
        return Label.of(label[statement]);
    }

    public boolean granted(int statement) {
        return granted[statement];
    }

    /// Takes a statement for granted, or no longer.
    ///
    /// @return the statements whose label changed, what depends on less first
    public List<Integer> grant(int statement, boolean as) {
        changed.clear();
        if (granted[statement] == as) {
            return List.of();
        }
        granted[statement] = as;
        int issue = graph.issueOf[statement];
        if (issue < 0) {
            wait(components.of[statement]);
        } else {
            for (int p = graph.positionStart[issue]; p < graph.positionStart[issue + 1]; p++) {
                wait(components.of[graph.position[p]]);
            }
        }
        while (heaped > 0) {
            int component = least();
            waiting[component] = false;
            evaluate(component);
        }
        return List.copyOf(changed);
    }

    private void evaluate(int component) {
        int from = components.start[component];
        int to = components.start[component + 1];
        if (to - from == 1) {
            int node = components.member[from];
            if (update(node)) {
                tell(node);
            }
            return;
        }
        byte[] before = new byte[to - from];
        double[] weighed = new double[to - from];
        for (int i = from; i < to; i++) {
            int node = components.member[i];
            before[i - from] = state(node);
            weighed[i - from] = weightOf(node);
            clear(node);
        }
        // within a circle: again and again what one of its members newly decides, until nothing more is
        int[] pending = new int[to - from];
        int[] place = new int[to - from];
        for (int i = 0; i < place.length; i++) {
            place[i] = components.member[from + i];
        }
        circle(component, place, pending);
        for (int i = from; i < to; i++) {
            int node = components.member[i];
            if (state(node) != before[i - from] || weightOf(node) != weighed[i - from]) {
                if (node < arguments) {
                    changed.add(node);
                }
                tell(node);
            }
        }
    }

    private void circle(int component, int[] nodes, int[] pending) {
        java.util.BitSet queued = new java.util.BitSet();
        java.util.ArrayDeque<Integer> queue = new java.util.ArrayDeque<>(pending.length);
        for (int node : nodes) {
            queue.add(node);
            queued.set(node);
        }
        while (!queue.isEmpty()) {
            int node = queue.removeFirst();
            queued.clear(node);
            if (state(node) != OPEN || !step(node)) {
                continue;
            }
            for (int i = readerStart[node]; i < readerStart[node + 1]; i++) {
                if (components.of[reader[i]] == component && !queued.get(reader[i])) {
                    queued.set(reader[i]);
                    queue.add(reader[i]);
                }
            }
        }
    }

    private byte state(int node) {
        return node < arguments ? label[node] : settled[node];
    }

    private double weightOf(int node) {
        if (node < arguments) {
            return 0;
        }
        return node < firstIssue ? weight[node - arguments] : winner[node - firstIssue];
    }

    private void clear(int node) {
        if (node < arguments) {
            label[node] = Grounded.UNDECIDED;
        } else {
            settled[node] = OPEN;
            if (node < firstIssue) {
                weight[node - arguments] = 0;
            } else {
                winner[node - firstIssue] = -1;
            }
        }
    }

    /// Decides a node anew from what it depends on; whether that changed it.
    private boolean update(int node) {
        byte before = state(node);
        double weighed = weightOf(node);
        clear(node);
        step(node);
        boolean differs = state(node) != before || weightOf(node) != weighed;
        if (differs && node < arguments) {
            changed.add(node);
        }
        return differs;
    }

    /// Decides a cleared node if what it depends on suffices; whether it did.
    private boolean step(int node) {
        if (node < arguments) {
            label[node] = labelOf(node);
            return label[node] != Grounded.UNDECIDED;
        }
        return node < firstIssue ? settle(node - arguments) : resolve(node - firstIssue);
    }

    private byte labelOf(int s) {
        if (granted[s]) {
            return Grounded.IN;
        }
        int from = graph.forStart[s];
        int to = graph.forStart[s + 1];
        if (from == to) {
            return Grounded.OUT;
        }
        int issue = graph.issueOf[s];
        if (issue >= 0) {
            if (graph.anyAssumed(issue, granted)) {
                return Grounded.OUT;
            }
            if (settled[firstIssue + issue] == OPEN) {
                return Grounded.UNDECIDED;
            }
            int won = winner[issue];
            return won >= 0 && graph.position[graph.positionStart[issue] + won] == s ? Grounded.IN : Grounded.OUT;
        }
        boolean all = true;
        for (int i = from; i < to; i++) {
            int a = graph.forArgument[i];
            if (settled[arguments + a] == OPEN) {
                all = false;
            } else if (weight[a] > 0) {
                return Grounded.IN;
            }
        }
        return all ? Grounded.OUT : Grounded.UNDECIDED;
    }

    private boolean settle(int a) {
        boolean uncut = true;
        for (int i = graph.cutStart[a]; i < graph.cutStart[a + 1]; i++) {
            byte l = label[graph.cut[i]];
            if (l == Grounded.IN) {
                settled[arguments + a] = SETTLED;
                return true;
            }
            uncut &= l == Grounded.OUT;
        }
        boolean decided = true;
        boolean some = false;
        for (int i = graph.premiseStart[a]; i < graph.premiseStart[a + 1]; i++) {
            byte l = label[graph.premise[i]];
            if (l == Grounded.OUT && graph.weighing[a] == ArgumentGraph.ALL) {
                settled[arguments + a] = SETTLED;
                return true;
            }
            decided &= l != Grounded.UNDECIDED;
            some |= l == Grounded.IN;
        }
        boolean any = graph.weighing[a] == ArgumentGraph.ANY;
        if (uncut && (decided || (any && some))) {
            settled[arguments + a] = SETTLED;
            weight[a] = any && some ? 1 : graph.weight(a, label);
            return true;
        }
        return false;
    }

    private boolean resolve(int issue) {
        for (int p = graph.positionStart[issue]; p < graph.positionStart[issue + 1]; p++) {
            int s = graph.position[p];
            for (int i = graph.forStart[s]; i < graph.forStart[s + 1]; i++) {
                if (settled[arguments + graph.forArgument[i]] == OPEN) {
                    return false;
                }
            }
        }
        settled[firstIssue + issue] = SETTLED;
        winner[issue] = graph.prevailing(issue, weight);
        return true;
    }

    private void tell(int node) {
        for (int i = readerStart[node]; i < readerStart[node + 1]; i++) {
            int component = components.of[reader[i]];
            if (component != components.of[node]) {
                wait(component);
            }
        }
    }

    private void wait(int component) {
        if (waiting[component]) {
            return;
        }
        waiting[component] = true;
        int at = ++heaped;
        for (; at > 1 && heap[at / 2] > component; at /= 2) {
            heap[at] = heap[at / 2];
        }
        heap[at] = component;
    }

    private int least() {
        int top = heap[1];
        int last = heap[heaped--];
        int at = 1;
        while (2 * at <= heaped) {
            int child = 2 * at;
            if (child < heaped && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
        return top;
    }
}
