package oyer.core.check.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/// A simple temporal network that is always consistent: events, and statements that bound how far one lies after
/// another. A statement that does not fit with those that hold is set aside with its reason, and comes back by itself
/// when what it clashed with is taken back. The earliest and latest time of every event is exact at any moment.
///
/// The unit is the caller's (days, minutes); bounds stay within plus or minus 2^40. Not safe for several threads.
public final class TimeNetwork {

    /// The event that dates are counted from.
    public static final int ORIGIN = 0;

    private static final long LARGEST = 1L << 40;

    enum State {
        SILENT,
        HOLDS,
        ASIDE
    }

    private static final State[] STATES = State.values();

    private final Edges edges = new Edges();
    private final Reach late = new Reach(edges, false);
    private final Reach early = new Reach(edges, true);
    private int[] behind = new int[16];
    private int behindCount;
    private int[] firstEdge = new int[16];
    private byte[] state = new byte[16];
    private int statements;
    /// For each statement set aside, the edges of the cycle that keeps it aside.
    private final Map<Integer, int[]> aside = new HashMap<>();
    /// For each statement on such a cycle, whom it keeps aside.
    private final Map<Integer, List<Integer>> watched = new HashMap<>();

    public TimeNetwork() {
        event();
    }

    /// A new event, of which nothing is known.
    public int event() {
        int event = edges.event();
        late.event(event);
        early.event(event);
        return event;
    }

    public int events() {
        return edges.events;
    }

    /// A new statement, to be filled by [#between], then said by [#say].
    public int statement() {
        if (statements + 1 >= firstEdge.length) {
            firstEdge = Arrays.copyOf(firstEdge, statements * 2 + 2);
            state = Arrays.copyOf(state, statements * 2 + 2);
        }
        firstEdge[statements] = edges.count;
        firstEdge[statements + 1] = edges.count;
        return statements++;
    }

    public int statements() {
        return statements;
    }

    /// Adds to the newest statement that `to` lies at least `least` and at most `most` after `from`.
    public void between(int from, int to, long least, long most) {
        atMost(from, to, most);
        atMost(to, from, -least);
    }

    /// Adds to the newest statement that `to` lies at most `most` after `from`; a negative `most`, at least so much
    /// before it.
    public void atMost(int from, int to, long most) {
        if (statements == 0 || state(statements - 1) != State.SILENT) {
            throw new IllegalStateException("statement " + (statements - 1) + " is said already");
        }
        if (Math.abs(most) > LARGEST) {
            throw new IllegalArgumentException("bound " + most + " is beyond 2^40");
        }
        int edge = edges.add(statements - 1, from, to, most);
        late.edge(edge);
        early.edge(edge);
        firstEdge[statements] = edges.count;
    }

    private State state(int statement) {
        return STATES[state[statement]];
    }

    private void state(int statement, State now) {
        state[statement] = (byte) now.ordinal();
    }

    /// Whether a statement is said and fits.
    public boolean holds(int statement) {
        return state(statement) == State.HOLDS;
    }

    /// Statements that were said and do not fit with those that hold, in ascending order.
    public List<Integer> aside() {
        return List.copyOf(new TreeSet<>(aside.keySet()));
    }

    public boolean consistent() {
        return aside.isEmpty();
    }

    /// Says a statement.
    ///
    /// @return whether it fits; if not it is set aside
    public boolean say(int statement) {
        if (state(statement) != State.SILENT) {
            return holds(statement);
        }
        for (int e = firstEdge[statement]; e < firstEdge[statement + 1]; e++) {
            int[] cycle = late.insert(e);
            if (cycle.length > 0) {
                for (int f = e - 1; f >= firstEdge[statement]; f--) {
                    late.delete(f);
                }
                setAside(statement, cycle);
                return false;
            }
        }
        hold(statement);
        return true;
    }

    private void hold(int statement) {
        for (int e = firstEdge[statement]; e < firstEdge[statement + 1]; e++) {
            behind(e);
        }
        state(statement, State.HOLDS);
    }

    /// Says every statement that is not said yet, in their order: what holds then is what would hold had each been said
    /// after the other, and of many it is found several times sooner.
    public void sayAll() {
        new SayAll().run();
    }

    /// Statements loaded together.
    private final class SayAll {

        private final List<Integer> batch = new ArrayList<>();
        /// As they were before.
        private long[] distances = {};
        private int[] parents = {};

        void run() {
            late.settle();
            int joining = 0;
            for (int s = 0; s < statements; s++) {
                if (state(s) == State.SILENT) {
                    batch.add(s);
                    joining += firstEdge[s + 1] - firstEdge[s];
                }
            }
            if (joining * 8 < edges.count) {
                batch.forEach(TimeNetwork.this::say); // few: the rest is not looked at again for them
                return;
            }
            distances = late.distances();
            parents = late.parents();
            batch.forEach(s -> count(s, true));
            Loading loading = new Loading(edges, late, late.active());
            batch.forEach(s -> open(s, loading));
            for (boolean going = true; going; ) {
                switch (loading.run()) {
                    case Loading.Stop.Settled() -> {
                        going = false;
                        finish();
                    }
                    case Loading.Stop.Cycle(int[] cycle) -> clash(cycle, loading);
                    case Loading.Stop.OutOfPatience() -> {
                        going = false;
                        oneByOne();
                    }
                }
            }
        }

        private void oneByOne() {
            for (int s : batch) {
                count(s, false);
                unwatch(s);
                state(s, State.SILENT);
            }
            late.restore(distances, parents);
            batch.forEach(TimeNetwork.this::say);
        }

        private void count(int statement, boolean counts) {
            for (int e = firstEdge[statement]; e < firstEdge[statement + 1]; e++) {
                late.loaded(e, counts);
            }
        }

        private void open(int statement, Loading loading) {
            for (int e = firstEdge[statement]; e < firstEdge[statement + 1]; e++) {
                if (late.reaches(edges.from[e])) {
                    loading.open(edges.from[e]);
                }
            }
        }

        /// The last said of those on a cycle is set aside; what only it kept aside counts again.
        private void clash(int[] cycle, Loading loading) {
            int last = -1;
            int at = 0;
            for (int i = 0; i < cycle.length; i++) {
                int owner = edges.owner[cycle[i]];
                if (owner > last && state(owner) == State.SILENT) {
                    last = owner;
                    at = i;
                }
            }
            int[] turned = new int[cycle.length];
            for (int i = 0; i < cycle.length; i++) {
                turned[i] = cycle[(at + i) % cycle.length];
            }
            count(last, false);
            for (int e = firstEdge[last]; e < firstEdge[last + 1]; e++) {
                late.forget(e, distances, parents, loading::open);
            }
            setAside(last, turned);
            for (int other : List.copyOf(watched.getOrDefault(last, List.of()))) {
                unwatch(other);
                state(other, State.SILENT);
                count(other, true);
                open(other, loading);
            }
        }

        /// What leaves an event that the origin does not reach was not settled: it is entered edge by edge.
        private void finish() {
            List<Integer> undated = new ArrayList<>();
            for (int s : batch) {
                boolean whole = true;
                for (int e = firstEdge[s]; e < firstEdge[s + 1]; e++) {
                    if (state(s) == State.SILENT && !late.reaches(edges.from[e])) {
                        late.loaded(e, false);
                        whole = false;
                    }
                }
                if (state(s) == State.SILENT && whole) {
                    hold(s);
                } else if (state(s) == State.SILENT) {
                    undated.add(s);
                }
            }
            for (int s : undated) {
                enter(s);
                if (!aside.isEmpty() && watched.containsKey(s) && !holds(s)) {
                    oneByOne(); // others were set aside for its sake
                    return;
                }
            }
        }

        private void enter(int statement) {
            for (int e = firstEdge[statement]; e < firstEdge[statement + 1]; e++) {
                int[] cycle = late.has(e) ? Reach.NONE : late.insert(e);
                if (cycle.length > 0) {
                    for (int f = firstEdge[statement + 1] - 1; f >= firstEdge[statement]; f--) {
                        if (late.has(f)) {
                            late.delete(f);
                        }
                    }
                    setAside(statement, cycle);
                    return;
                }
            }
            hold(statement);
        }
    }

    private void setAside(int statement, int[] cycle) {
        state(statement, State.ASIDE);
        aside.put(statement, cycle);
        for (int edge : cycle) {
            if (edges.owner[edge] != statement) {
                watched.computeIfAbsent(edges.owner[edge], _ -> new ArrayList<>())
                        .add(statement);
            }
        }
    }

    /// Takes a statement back. Those that it kept aside are tried again.
    public void withdraw(int statement) {
        switch (state(statement)) {
            case SILENT -> {}
            case ASIDE -> {
                unwatch(statement);
                state(statement, State.SILENT);
            }
            case HOLDS -> {
                for (int e = firstEdge[statement + 1] - 1; e >= firstEdge[statement]; e--) {
                    late.delete(e);
                    behind(e);
                }
                state(statement, State.SILENT);
                retry(statement);
            }
        }
    }

    /// Says again what a statement kept aside.
    private void retry(int statement) {
        List<Integer> waiting = watched.remove(statement);
        if (waiting != null) {
            for (int other : new TreeSet<>(waiting)) {
                unwatch(other);
                state(other, State.SILENT);
                say(other);
            }
        }
    }

    private void unwatch(int statement) {
        int[] cycle = aside.remove(statement);
        if (cycle == null) {
            return;
        }
        for (int edge : cycle) {
            List<Integer> list = watched.get(edges.owner[edge]);
            if (list != null) {
                list.remove(Integer.valueOf(statement));
                if (list.isEmpty()) {
                    watched.remove(edges.owner[edge]);
                }
            }
        }
    }

    /// Notes an edge of which `early` is yet to hear.
    private void behind(int edge) {
        if (behindCount == behind.length) {
            behind = Arrays.copyOf(behind, behindCount * 2);
        }
        behind[behindCount++] = edge;
    }

    /// Makes every bound exact. Contradictions are noticed at once; bounds are brought up to date when asked for.
    private void settle() {
        late.settle();
        if (behindCount > Math.max(1_000, events() / 8)) {
            early.rebuild(late, late.active());
        } else {
            for (int i = 0; i < behindCount; i++) {
                if (early.has(behind[i]) && !late.has(behind[i])) {
                    early.delete(behind[i]);
                }
            }
            for (int i = 0; i < behindCount; i++) {
                if (!early.has(behind[i]) && late.has(behind[i])) {
                    early.insert(behind[i]);
                }
            }
            early.settle();
        }
        behindCount = 0;
    }

    /// Why a statement is set aside: a smallest set of statements, it among them, that cannot all be true. The fewest
    /// in number that a search around it finds.
    public Clash why(int statement) {
        int[] cycle = aside.get(statement);
        if (cycle == null) {
            throw new IllegalArgumentException("statement " + statement + " is not set aside");
        }
        return new Shrink(edges, firstEdge).of(new ShortestCycle(edges, late).through(cycle));
    }

    /// The earliest time of an event, counted from the origin, where there is one.
    public OptionalLong earliest(int event) {
        settle();
        return early.reaches(event) ? OptionalLong.of(-early.distance(event)) : OptionalLong.empty();
    }

    public OptionalLong latest(int event) {
        settle();
        return late.reaches(event) ? OptionalLong.of(late.distance(event)) : OptionalLong.empty();
    }

    /// The statements that give the earliest time of an event, in order from the event to the origin; none when there
    /// is no earliest time.
    public List<Integer> whyEarliest(int event) {
        settle();
        return early.reaches(event) ? proof(early, event) : List.of();
    }

    /// The statements that give the latest time.
    public List<Integer> whyLatest(int event) {
        settle();
        return late.reaches(event) ? proof(late, event) : List.of();
    }

    private List<Integer> proof(Reach reach, int event) {
        List<Integer> statements = new ArrayList<>();
        for (int e = reach.parent(event); e >= 0; e = reach.parent(reach.source(e))) {
            if (!statements.contains(edges.owner[e])) {
                statements.add(edges.owner[e]);
            }
        }
        return statements;
    }

    /// How long after `from` the event `to` can be at most: the shorter of the way through the calendar and a way that
    /// avoids it. Empty when there is no limit.
    ///
    /// Whether somebody can have been at one place and then at another is whether this is at least the time for the
    /// way between; the difference is the slack.
    public OptionalLong mostBetween(int from, int to) {
        settle();
        return new Between(edges, late, early).most(from, to);
    }

    /// Every smallest set of statements said that cannot all be true.
    public Clashes clashes(int most, int steps) {
        Set<Integer> out = new TreeSet<>();
        HittingSetTree.Oracle oracle = removed -> {
            move(out, removed);
            return aside().stream().findFirst().map(this::why);
        };
        Clashes found = new HittingSetTree(oracle, most, steps)
                .search(aside().stream().map(this::why).toList());
        move(out, Set.of());
        return found;
    }

    /// Makes exactly `wanted` the statements taken back.
    private void move(Set<Integer> out, Set<Integer> wanted) {
        for (int statement : wanted) {
            if (out.add(statement)) {
                withdraw(statement);
            }
        }
        for (int statement : List.copyOf(out)) {
            if (!wanted.contains(statement)) {
                out.remove(statement);
                say(statement);
            }
        }
    }
}
