package oyer.core.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// Small random networks with calendar months and weekdays against trying every day; `-Doyer.networks=10000` tries
/// more.
class CalendarNetworkTest {

    private static final long DAY = 1440;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 20);
    private static final int DAYS = 45;
    private static final int EVENTS = 3;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(8);

    /// What a statement says of the days of two events (or of one, twice), for who tries every day.
    private record Says(int from, int to, BiPredicate<LocalDate, LocalDate> of) {

        /// A bit for each way of choosing the days of all events.
        BitSet solutions() {
            boolean[][] fits = new boolean[DAYS][DAYS];
            for (int a = 0; a < DAYS; a++) {
                for (int b = 0; b < DAYS; b++) {
                    fits[a][b] = of.test(FIRST.plusDays(a), FIRST.plusDays(b));
                }
            }
            BitSet solutions = new BitSet(DAYS * DAYS * DAYS);
            int[] days = new int[EVENTS];
            for (int i = 0; i < DAYS * DAYS * DAYS; i++) {
                days[0] = i % DAYS;
                days[1] = i / DAYS % DAYS;
                days[2] = i / DAYS / DAYS;
                if (fits[days[from]][days[to]]) {
                    solutions.set(i);
                }
            }
            return solutions;
        }
    }

    @Test
    void aPersonIsOfAnAgeUntilTheDayBeforeTheNextBirthday() {
        assertThat(aged(LocalDate.of(1962, 2, 4), 41, LocalDate.of(2003, 3, 16)))
                .isTrue();
        assertThat(aged(LocalDate.of(1962, 2, 4), 43, LocalDate.of(2003, 3, 16)))
                .isFalse();
        assertThat(aged(LocalDate.of(1962, 2, 4), 41, LocalDate.of(2004, 2, 3))).isTrue();
        assertThat(aged(LocalDate.of(1962, 2, 4), 41, LocalDate.of(2004, 2, 4))).isFalse();
    }

    private static boolean aged(LocalDate born, int years, LocalDate day) {
        CalendarNetwork network = new CalendarNetwork();
        int birth = network.event();
        int then = network.event();
        on(network, birth, born, born);
        on(network, then, day, day);
        int age = network.statement();
        network.calendar(birth, then, Stretch.years(years), new Stretch(12 * (years + 1), -1));
        return network.say(age);
    }

    private static void on(CalendarNetwork network, int event, LocalDate first, LocalDate last) {
        int statement = network.statement();
        network.between(CalendarNetwork.ORIGIN, event, first.toEpochDay() * DAY, last.toEpochDay() * DAY + DAY - 1);
        network.say(statement);
    }

    @Test
    void allSmallestSetsAreFoundAndBoundsAreExact() {
        for (int round = 0; round < Integer.getInteger("oyer.networks", 40); round++) {
            CalendarNetwork network = new CalendarNetwork();
            for (int i = 0; i < EVENTS; i++) {
                network.event();
            }
            List<Says> says = new ArrayList<>();
            for (int i = 1; i <= EVENTS; i++) {
                // every event lies within the days that are tried
                on(network, i, FIRST, FIRST.plusDays(DAYS - 1));
            }
            int statements = 2 + random.nextInt(5);
            for (int s = 0; s < statements; s++) {
                says.add(add(network));
                network.say(network.statements() - 1);
            }
            List<List<Integer>> expected = smallest(says);
            Clashes clashes = network.clashes(1000, 100_000);
            assertThat(clashes.complete()).isTrue();
            assertThat(clashes.sets().stream()
                            .map(c -> c.statements().stream()
                                    .filter(s -> s >= EVENTS)
                                    .map(s -> s - EVENTS)
                                    .toList())
                            .distinct()
                            .sorted((a, b) -> Integer.compare(mask(a), mask(b)))
                            .filter(c -> expected.contains(c))
                            .toList())
                    .isEqualTo(expected);
            if (expected.isEmpty()) {
                assertThat(clashes.sets()).isEmpty();
                sameBounds(network, says);
            }
        }
    }

    private Says add(CalendarNetwork network) {
        network.statement();
        int from = random.nextInt(EVENTS);
        int to = (from + 1 + random.nextInt(EVENTS - 1)) % EVENTS;
        switch (random.nextInt(4)) {
            case 0 -> {
                EnumSet<DayOfWeek> days =
                        EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.of(1 + random.nextInt(7)));
                network.weekday(from + 1, days);
                return new Says(from, from, (d, _) -> days.contains(d.getDayOfWeek()));
            }
            case 1 -> {
                int first = random.nextInt(DAYS);
                int last = Math.min(DAYS - 1, first + random.nextInt(10));
                network.between(
                        CalendarNetwork.ORIGIN,
                        from + 1,
                        FIRST.plusDays(first).toEpochDay() * DAY,
                        FIRST.plusDays(last).toEpochDay() * DAY + DAY - 1);
                return new Says(
                        from, from, (d, _) -> !d.isBefore(FIRST.plusDays(first)) && !d.isAfter(FIRST.plusDays(last)));
            }
            case 2 -> {
                Stretch least = new Stretch(1, random.nextInt(-3, 3));
                Stretch most = new Stretch(1, least.days() + random.nextInt(4));
                network.calendar(from + 1, to + 1, least, most);
                return new Says(from, to, (a, b) -> !b.isBefore(least.after(a)) && !b.isAfter(most.after(a)));
            }
            default -> {
                int least = random.nextInt(-20, 20);
                int most = least + random.nextInt(6);
                network.calendar(from + 1, to + 1, new Stretch(0, least), new Stretch(0, most));
                return new Says(from, to, (a, b) -> !b.isBefore(a.plusDays(least)) && !b.isAfter(a.plusDays(most)));
            }
        }
    }

    private static int mask(List<Integer> set) {
        return set.stream().mapToInt(s -> 1 << s).sum();
    }

    private static List<List<Integer>> smallest(List<Says> says) {
        List<BitSet> own = says.stream().map(Says::solutions).toList();
        List<BitSet> known = new ArrayList<>();
        List<List<Integer>> sets = new ArrayList<>();
        for (int subset = 0; subset < 1 << says.size(); subset++) {
            known.add(solutions(own, known, subset));
            List<Integer> members = new ArrayList<>();
            boolean minimal = known.getLast().isEmpty();
            for (int s = 0; s < says.size(); s++) {
                if ((subset >> s & 1) == 1) {
                    members.add(s);
                    minimal &= !known.get(subset & ~(1 << s)).isEmpty();
                }
            }
            if (minimal) {
                sets.add(members);
            }
        }
        return sets;
    }

    private static BitSet solutions(List<BitSet> own, List<BitSet> known, int subset) {
        BitSet solutions = new BitSet(DAYS * DAYS * DAYS);
        if (subset == 0) {
            solutions.set(0, DAYS * DAYS * DAYS);
        } else {
            solutions.or(known.get(subset & subset - 1));
            solutions.and(own.get(Integer.numberOfTrailingZeros(subset)));
        }
        return solutions;
    }

    private static void sameBounds(CalendarNetwork network, List<Says> says) {
        BitSet all = new BitSet(DAYS * DAYS * DAYS);
        all.set(0, DAYS * DAYS * DAYS);
        says.forEach(one -> all.and(one.solutions()));
        int[] first = new int[EVENTS];
        int[] last = new int[EVENTS];
        Arrays.fill(first, DAYS);
        all.stream().forEach(i -> {
            int[] days = {i % DAYS, i / DAYS % DAYS, i / DAYS / DAYS};
            for (int event = 0; event < EVENTS; event++) {
                first[event] = Math.min(first[event], days[event]);
                last[event] = Math.max(last[event], days[event]);
            }
        });
        for (int i = 0; i < EVENTS; i++) {
            assertThat(LocalDate.ofEpochDay(
                            Math.floorDiv(network.earliest(i + 1).orElseThrow(), DAY)))
                    .isEqualTo(FIRST.plusDays(first[i]));
            assertThat(LocalDate.ofEpochDay(Math.floorDiv(network.latest(i + 1).orElseThrow(), DAY)))
                    .isEqualTo(FIRST.plusDays(last[i]));
        }
    }
}
