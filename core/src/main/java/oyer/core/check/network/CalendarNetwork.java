package oyer.core.check.network;

import java.time.DayOfWeek;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/// A network of times that also knows the calendar: beside 'so many minutes apart' it holds 'so many calendar months
/// apart' and 'on one of these weekdays'. Times are minutes since the origin, midnight before 1 January 1970.
///
/// Two layers. Differences, and calendar months by their shortest and longest, go to a [TimeNetwork], which notices a
/// contradiction also where nothing is dated. On top the earliest and latest time of each event are narrowed by every
/// rule until none narrows further. Each rule is a monotone function of the other event's bounds, and what satisfies
/// such rules is closed under minimum and maximum: when no event is left without a time, the earliest times together
/// are a solution, and so are the latest. So the bounds are exact and a contradiction is never missed, as long as what
/// the calendar rules tie is dated somewhere; among events of which nothing is dated they count by their shortest and
/// longest only.
///
/// A statement that does not fit with those said before it is set aside with the statements that it clashes with.
/// Say first what is surest. Not safe for several threads.
public final class CalendarNetwork {

    public static final int ORIGIN = TimeNetwork.ORIGIN;

    /// Farther than any bound: nothing is known.
    static final long NEVER = 1L << 41;

    private final TimeNetwork plain = new TimeNetwork();
    private final List<List<CalendarRule>> rules = new ArrayList<>();
    private final List<List<Rule>> at = new ArrayList<>();
    private long[] low = new long[16];
    private long[] high = new long[16];
    /// For each event the newest of the steps that gave it its bound; -1 for none.
    private int[] lowStep = new int[16];
    private int[] highStep = new int[16];
    /// For each step the statement whose rule took it, and the step that gave the bound it began from.
    private int[] stepBy = new int[16];
    private int[] stepAfter = new int[16];
    private int steps;
    private final Map<Integer, List<Integer>> aside = new HashMap<>();
    private final Set<Integer> said = new HashSet<>();

    /// A rule with the statement that it belongs to.
    private record Rule(int statement, CalendarRule rule) {}

    /// What a bound was before it was narrowed.
    private record Was(int event, boolean isLow, long bound, int step) {}

    public CalendarNetwork() {
        open(ORIGIN);
        low[ORIGIN] = 0;
        high[ORIGIN] = 0;
    }

    private void open(int event) {
        if (event >= low.length) {
            int capacity = event * 2;
            low = Arrays.copyOf(low, capacity);
            high = Arrays.copyOf(high, capacity);
            lowStep = Arrays.copyOf(lowStep, capacity);
            highStep = Arrays.copyOf(highStep, capacity);
        }
        low[event] = -NEVER;
        high[event] = NEVER;
        lowStep[event] = -1;
        highStep[event] = -1;
        at.add(new ArrayList<>(2));
    }

    /// A new event, of which nothing is known.
    public int event() {
        int event = plain.event();
        open(event);
        return event;
    }

    public int events() {
        return at.size();
    }

    /// A new statement, to be filled, then said by [#say].
    public int statement() {
        rules.add(new ArrayList<>(2));
        return plain.statement();
    }

    public int statements() {
        return rules.size();
    }

    /// Adds to the newest statement that `to` lies at least `least` and at most `most` minutes after `from`.
    public void between(int from, int to, long least, long most) {
        plain.between(from, to, least, most);
        rules.getLast().add(new CalendarRule.Apart(from, to, least, most));
    }

    /// Adds that `to` lies at least `least` minutes after `from`.
    public void atLeast(int from, int to, long least) {
        plain.atMost(to, from, -least);
        rules.getLast().add(new CalendarRule.Apart(from, to, least, NEVER));
    }

    /// Adds that the day of `to` is no earlier than `least` after the day of `from`, and no later than `most` after it.
    public void calendar(int from, int to, Stretch least, Stretch most) {
        CalendarRule.Calendar rule = new CalendarRule.Calendar(from, to, least, most);
        plain.between(from, to, rule.shortest(), rule.longest());
        rules.getLast().add(rule);
    }

    /// Adds that an event fell on one of these days of the week.
    public void weekday(int event, EnumSet<DayOfWeek> days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("no weekday for event " + event);
        }
        rules.getLast().add(CalendarRule.Weekday.of(event, days));
    }

    /// Says a statement.
    ///
    /// @return whether it fits with those said before; if not it is set aside
    public boolean say(int statement) {
        if (!said.add(statement)) {
            return !aside.containsKey(statement);
        }
        if (!plain.say(statement)) {
            aside.put(statement, plain.why(statement).statements());
            return false;
        }
        int before = steps;
        List<Was> trail = new ArrayList<>();
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (CalendarRule rule : rules.get(statement)) {
            Rule own = new Rule(statement, rule);
            at.get(rule.from()).add(own);
            open.add(rule.from());
            if (rule.to() != rule.from()) {
                at.get(rule.to()).add(own);
                open.add(rule.to());
            }
        }
        int empty = narrow(open, trail);
        if (empty < 0) {
            return true;
        }
        Set<Integer> reason = new TreeSet<>(Set.of(statement));
        reason.addAll(trace(lowStep[empty]));
        reason.addAll(trace(highStep[empty]));
        for (Was was : trail.reversed()) {
            if (was.isLow()) {
                low[was.event()] = was.bound();
                lowStep[was.event()] = was.step();
            } else {
                high[was.event()] = was.bound();
                highStep[was.event()] = was.step();
            }
        }
        steps = before;
        for (CalendarRule rule : rules.get(statement)) {
            at.get(rule.from()).removeIf(r -> r.statement() == statement);
            at.get(rule.to()).removeIf(r -> r.statement() == statement);
        }
        plain.withdraw(statement);
        aside.put(statement, List.copyOf(reason));
        return false;
    }

    /// Narrows until nothing narrows further.
    ///
    /// @return an event that is left without a time, or -1
    private int narrow(ArrayDeque<Integer> open, List<Was> trail) {
        while (!open.isEmpty()) {
            for (Rule own : at.get(open.removeFirst())) {
                CalendarRule rule = own.rule();
                int from = rule.from();
                int to = rule.to();
                raise(to, rule.lowOfTo(low[from], low[to]), own.statement(), from, open, trail);
                lower(to, rule.highOfTo(high[from], high[to]), own.statement(), from, open, trail);
                raise(from, rule.lowOfFrom(low[to], low[from]), own.statement(), to, open, trail);
                lower(from, rule.highOfFrom(high[to], high[from]), own.statement(), to, open, trail);
                if (low[to] > high[to]) {
                    return to;
                }
                if (low[from] > high[from]) {
                    return from;
                }
            }
        }
        return -1;
    }

    private void raise(int event, long bound, int by, int from, ArrayDeque<Integer> open, List<Was> trail) {
        if (bound > low[event]) {
            trail.add(new Was(event, true, low[event], lowStep[event]));
            low[event] = bound;
            lowStep[event] = step(by, lowStep[from]);
            open.add(event);
        }
    }

    private void lower(int event, long bound, int by, int from, ArrayDeque<Integer> open, List<Was> trail) {
        if (bound < high[event]) {
            trail.add(new Was(event, false, high[event], highStep[event]));
            high[event] = bound;
            highStep[event] = step(by, highStep[from]);
            open.add(event);
        }
    }

    private int step(int by, int after) {
        if (steps == stepBy.length) {
            stepBy = Arrays.copyOf(stepBy, steps * 2);
            stepAfter = Arrays.copyOf(stepAfter, steps * 2);
        }
        stepBy[steps] = by;
        stepAfter[steps] = after;
        return steps++;
    }

    /// The statements by which a bound was reached, from the event back to the origin.
    private Set<Integer> trace(int step) {
        Set<Integer> statements = new LinkedHashSet<>();
        for (int s = step; s >= 0; s = stepAfter[s]) {
            statements.add(stepBy[s]);
        }
        return statements;
    }

    /// Statements that were said and do not fit with those that hold, in ascending order.
    public List<Integer> aside() {
        return List.copyOf(new TreeSet<>(aside.keySet()));
    }

    public OptionalLong earliest(int event) {
        return low[event] <= -NEVER ? OptionalLong.empty() : OptionalLong.of(low[event]);
    }

    public OptionalLong latest(int event) {
        return high[event] >= NEVER ? OptionalLong.empty() : OptionalLong.of(high[event]);
    }

    /// The statements that give the earliest time of an event, in order from the event to the origin.
    public List<Integer> whyEarliest(int event) {
        return List.copyOf(trace(lowStep[event]));
    }

    public List<Integer> whyLatest(int event) {
        return List.copyOf(trace(highStep[event]));
    }

    /// How many minutes after `from` the event `to` can be at most; empty when there is no limit.
    public OptionalLong mostBetween(int from, int to) {
        return plain.mostBetween(from, to);
    }

    /// Whether these statements of the network can all be true.
    public boolean fit(Collection<Integer> statements) {
        return among(statements).isEmpty();
    }

    /// The first contradiction among some statements, as found; not the smallest.
    private Optional<List<Integer>> among(Collection<Integer> some) {
        CalendarNetwork part = new CalendarNetwork();
        Map<Integer, Integer> number = new HashMap<>(Map.of(ORIGIN, ORIGIN));
        List<Integer> names = List.copyOf(new TreeSet<>(some));
        for (int statement : names) {
            int own = part.statement();
            for (CalendarRule rule : rules.get(statement)) {
                int from = number.computeIfAbsent(rule.from(), _ -> part.event());
                int to = number.computeIfAbsent(rule.to(), _ -> part.event());
                rule.moved(from, to).into(part);
            }
            if (!part.say(own)) {
                return Optional.of(part.aside.getOrDefault(own, List.of()).stream()
                        .map(names::get)
                        .toList());
            }
        }
        return Optional.empty();
    }

    /// Makes clashing statements a smallest set: without any one of them the rest fit.
    private Clash shrunk(List<Integer> reason) {
        Set<Integer> left = new TreeSet<>(reason);
        for (int statement : List.copyOf(left)) {
            left.remove(statement);
            Optional<List<Integer>> rest = left.isEmpty() ? Optional.empty() : among(left);
            if (rest.isEmpty()) {
                left.add(statement);
            }
        }
        return new Clash(List.copyOf(left), off(left));
    }

    /// By how many minutes they miss each other: how far the bounds of the event that is left without a time cross.
    private long off(Set<Integer> clash) {
        CalendarNetwork part = new CalendarNetwork();
        Map<Integer, Integer> number = new HashMap<>(Map.of(ORIGIN, ORIGIN));
        long off = 1;
        for (int statement : clash) {
            int own = part.statement();
            for (CalendarRule rule : rules.get(statement)) {
                rule.moved(
                                number.computeIfAbsent(rule.from(), _ -> part.event()),
                                number.computeIfAbsent(rule.to(), _ -> part.event()))
                        .into(part);
            }
            for (CalendarRule rule : part.rules.get(own)) {
                off = Math.max(off, rule.misses(part.low, part.high));
            }
            part.say(own);
        }
        return off;
    }

    /// Every smallest set of statements that cannot all be true, the fewest statements first; found apart in each part
    /// of the network that hangs together other than by the calendar.
    ///
    /// @param most no more sets than these
    /// @param tries how many ways of repair are tried in each part before the list is cut short
    public Clashes clashes(int most, int tries) {
        Map<Integer, List<Integer>> parts = parts();
        List<Clash> sets = new ArrayList<>();
        boolean complete = true;
        for (List<Integer> part : parts.values()) {
            List<Clash> known = new ArrayList<>();
            for (int statement : part) {
                List<Integer> reason = aside.get(statement);
                if (reason != null && known.size() < most) {
                    known.add(shrunk(reason));
                }
            }
            if (known.isEmpty()) {
                continue;
            }
            Clashes found = new HittingSetTree(
                            removed -> among(part.stream()
                                            .filter(s -> !removed.contains(s))
                                            .toList())
                                    .map(this::shrunk),
                            most,
                            tries)
                    .search(known);
            sets.addAll(found.sets());
            complete &= found.complete();
        }
        sets.sort(Comparator.<Clash>comparingInt(c -> c.statements().size())
                .thenComparing(Comparator.comparingLong(Clash::off).reversed())
                .thenComparing(c -> c.statements().toString()));
        return new Clashes(sets.size() > most ? sets.subList(0, most) : sets, complete && sets.size() <= most);
    }

    /// The statements said, by the part of the network in which they are.
    private Map<Integer, List<Integer>> parts() {
        int[] root = new int[events()];
        Arrays.setAll(root, i -> i);
        for (int statement : said) {
            int first = -1;
            for (CalendarRule rule : rules.get(statement)) {
                for (int event : new int[] {rule.from(), rule.to()}) {
                    if (event != ORIGIN) {
                        first = first < 0 ? event : first;
                        root[root(root, event)] = root(root, first);
                    }
                }
            }
        }
        Map<Integer, List<Integer>> parts = new HashMap<>();
        for (int statement : new TreeSet<>(said)) {
            for (CalendarRule rule : rules.get(statement)) {
                int event = rule.from() == ORIGIN ? rule.to() : rule.from();
                parts.computeIfAbsent(root(root, event), _ -> new ArrayList<>()).add(statement);
                break;
            }
        }
        return parts;
    }

    private static int root(int[] root, int event) {
        int here = event;
        while (root[here] != here) {
            root[here] = root[root[here]];
            here = root[here];
        }
        return here;
    }
}
