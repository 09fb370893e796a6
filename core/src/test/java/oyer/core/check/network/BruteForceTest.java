package oyer.core.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// Small random networks against trying everything; `-Doyer.networks=10000` tries more of them.
class BruteForceTest {

    private static final long NONE = Long.MAX_VALUE / 4;

    private record Bound(int statement, int from, int to, long most) {}

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(6);

    @Test
    void allSmallestSetsAreFoundAndEveryBoundIsExactWhileStatementsComeAndGo() {
        for (int round = 0; round < Integer.getInteger("oyer.networks", 400); round++) {
            int events = 2 + random.nextInt(5);
            int statements = 2 + random.nextInt(8);
            TimeNetwork network = new TimeNetwork();
            for (int i = 1; i < events; i++) {
                network.event();
            }
            List<Bound> bounds = fill(network, events, statements);
            int all = (1 << statements) - 1;
            int said = 0;
            for (int step = 0; step < statements * 3; step++) {
                int statement = step < statements ? step : random.nextInt(statements);
                if ((said >> statement & 1) == 0) {
                    network.say(statement);
                } else {
                    network.withdraw(statement);
                }
                said ^= 1 << statement;
                sameBounds(network, bounds, events, statements);
            }
            for (int i = 0; i < statements; i++) {
                network.say(i);
            }
            assertThat(sets(network)).isEqualTo(smallest(bounds, events, all));
            assertThat(network.consistent()).isEqualTo(sets(network).isEmpty());
        }
    }

    @Test
    void statementsSaidAllAtOnceLeaveTheNetworkAsIfSaidOneByOne() {
        int clashing = 0;
        for (int round = 0; round < Integer.getInteger("oyer.networks", 400); round++) {
            int events = 2 + random.nextInt(6);
            int statements = 2 + random.nextInt(10);
            TimeNetwork one = new TimeNetwork();
            TimeNetwork together = new TimeNetwork();
            for (int i = 1; i < events; i++) {
                one.event();
                together.event();
            }
            List<Bound> bounds = new ArrayList<>();
            int before = random.nextInt(3);
            for (int s = 0; s < statements; s++) {
                one.statement();
                together.statement();
                // an origin that reaches every event, or a network of which little is dated
                int dated = round % 2 == 0 && s + 1 < events ? s + 1 : -1;
                for (int e = 1 + random.nextInt(3); e > 0; e--) {
                    int from = dated > 0 ? 0 : random.nextInt(events);
                    int to = dated > 0 ? dated : (from + 1 + random.nextInt(events - 1)) % events;
                    long most = random.nextInt(-9, 12);
                    one.atMost(from, to, most);
                    together.atMost(from, to, most);
                    bounds.add(new Bound(s, from, to, most));
                }
                one.say(s);
                if (s < before) {
                    together.say(s);
                }
            }
            together.sayAll();
            sameBounds(together, bounds, events, statements);
            assertThat(together.aside()).isEqualTo(one.aside());
            clashing += one.aside().isEmpty() ? 0 : 1;
            for (int step = 0; step < statements; step++) {
                int statement = random.nextInt(statements);
                together.withdraw(statement);
                sameBounds(together, bounds, events, statements);
                together.say(statement);
                sameBounds(together, bounds, events, statements);
            }
        }
        assertThat(clashing).isGreaterThan(50);
    }

    private List<Bound> fill(TimeNetwork network, int events, int statements) {
        List<Bound> bounds = new ArrayList<>();
        for (int s = 0; s < statements; s++) {
            network.statement();
            for (int e = 1 + random.nextInt(3); e > 0; e--) {
                int from = random.nextInt(events);
                int to = (from + 1 + random.nextInt(events - 1)) % events;
                long most = random.nextInt(-9, 12);
                network.atMost(from, to, most);
                bounds.add(new Bound(s, from, to, most));
            }
        }
        return bounds;
    }

    private static List<List<Integer>> sets(TimeNetwork network) {
        Clashes clashes = network.clashes(Integer.MAX_VALUE, Integer.MAX_VALUE);
        assertThat(clashes.complete()).isTrue();
        return clashes.sets().stream()
                .map(Clash::statements)
                .sorted((a, b) -> Integer.compare(mask(a), mask(b)))
                .toList();
    }

    private static int mask(List<Integer> set) {
        return set.stream().mapToInt(s -> 1 << s).sum();
    }

    private static List<List<Integer>> smallest(List<Bound> bounds, int events, int all) {
        List<List<Integer>> sets = new ArrayList<>();
        for (int subset = 1; subset <= all; subset++) {
            if (distances(bounds, events, subset) != null) {
                continue;
            }
            List<Integer> members = new ArrayList<>();
            boolean minimal = true;
            for (int s = 0; all >> s > 0; s++) {
                if ((subset >> s & 1) == 1) {
                    members.add(s);
                    minimal &= distances(bounds, events, subset & ~(1 << s)) != null;
                }
            }
            if (minimal) {
                sets.add(members);
            }
        }
        return sets;
    }

    /// By Floyd and Warshall; null when the statements of `subset` clash.
    private static long @org.jspecify.annotations.Nullable [][] distances(List<Bound> bounds, int events, int subset) {
        long[][] d = new long[events][events];
        for (int i = 0; i < events; i++) {
            Arrays.fill(d[i], NONE);
            d[i][i] = 0;
        }
        for (Bound b : bounds) {
            if ((subset >> b.statement() & 1) == 1) {
                d[b.from()][b.to()] = Math.min(d[b.from()][b.to()], b.most());
            }
        }
        for (int k = 0; k < events; k++) {
            for (int i = 0; i < events; i++) {
                for (int j = 0; j < events; j++) {
                    if (d[i][k] < NONE && d[k][j] < NONE) {
                        d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
                    }
                }
            }
        }
        for (int i = 0; i < events; i++) {
            if (d[i][i] < 0) {
                return null;
            }
        }
        return d;
    }

    private static void sameBounds(TimeNetwork network, List<Bound> bounds, int events, int statements) {
        int holding = 0;
        for (int s = 0; s < statements; s++) {
            holding |= network.holds(s) ? 1 << s : 0;
        }
        long[][] d = distances(bounds, events, holding);
        assertThat(d).isNotNull();
        for (int i = 0; d != null && i < events; i++) {
            assertThat(network.latest(i)).isEqualTo(bound(d[0][i], 1));
            assertThat(network.earliest(i)).isEqualTo(bound(d[i][0], -1));
            for (int j = 0; j < events; j++) {
                assertThat(network.mostBetween(i, j)).isEqualTo(bound(d[i][j], 1));
            }
        }
        for (int s : network.aside()) {
            Clash clash = network.why(s);
            assertThat(clash.statements()).contains(s);
            assertThat(distances(bounds, events, mask(clash.statements()))).isNull();
        }
    }

    private static OptionalLong bound(long distance, int sign) {
        return distance < NONE ? OptionalLong.of(sign * distance) : OptionalLong.empty();
    }
}
