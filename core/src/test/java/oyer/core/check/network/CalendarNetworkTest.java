package oyer.core.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

    /// What a statement says, for who tries every day.
    private interface Says {
        boolean of(LocalDate[] days);
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
                return d -> days.contains(d[from].getDayOfWeek());
            }
            case 1 -> {
                int first = random.nextInt(DAYS);
                int last = Math.min(DAYS - 1, first + random.nextInt(10));
                network.between(
                        CalendarNetwork.ORIGIN,
                        from + 1,
                        FIRST.plusDays(first).toEpochDay() * DAY,
                        FIRST.plusDays(last).toEpochDay() * DAY + DAY - 1);
                return d -> !d[from].isBefore(FIRST.plusDays(first)) && !d[from].isAfter(FIRST.plusDays(last));
            }
            case 2 -> {
                Stretch least = new Stretch(1, random.nextInt(-3, 3));
                Stretch most = new Stretch(1, least.days() + random.nextInt(4));
                network.calendar(from + 1, to + 1, least, most);
                return d -> !d[to].isBefore(least.after(d[from])) && !d[to].isAfter(most.after(d[from]));
            }
            default -> {
                int least = random.nextInt(-20, 20);
                int most = least + random.nextInt(6);
                network.calendar(from + 1, to + 1, new Stretch(0, least), new Stretch(0, most));
                return d -> !d[to].isBefore(d[from].plusDays(least)) && !d[to].isAfter(d[from].plusDays(most));
            }
        }
    }

    private static int mask(List<Integer> set) {
        return set.stream().mapToInt(s -> 1 << s).sum();
    }

    private static List<List<Integer>> smallest(List<Says> says) {
        List<Optional<Solutions>> known = new ArrayList<>();
        List<List<Integer>> sets = new ArrayList<>();
        for (int subset = 0; subset < 1 << says.size(); subset++) {
            known.add(solutions(says, subset));
            List<Integer> members = new ArrayList<>();
            boolean minimal = known.getLast().isEmpty();
            for (int s = 0; s < says.size(); s++) {
                if ((subset >> s & 1) == 1) {
                    members.add(s);
                    minimal &= known.get(subset & ~(1 << s)).isPresent();
                }
            }
            if (minimal) {
                sets.add(members);
            }
        }
        return sets;
    }

    /// The earliest and the latest day of each event.
    private record Solutions(LocalDate[] first, LocalDate[] last) {

        void merge(LocalDate[] days) {
            for (int i = 0; i < days.length; i++) {
                first[i] = days[i].isBefore(first[i]) ? days[i] : first[i];
                last[i] = days[i].isAfter(last[i]) ? days[i] : last[i];
            }
        }
    }

    private static Optional<Solutions> solutions(List<Says> says, int subset) {
        List<Solutions> found = new ArrayList<>(1);
        for (int i = 0; i < DAYS * DAYS * DAYS; i++) {
            LocalDate[] days = {
                FIRST.plusDays(i % DAYS), FIRST.plusDays(i / DAYS % DAYS), FIRST.plusDays(i / DAYS / DAYS)
            };
            boolean all = true;
            for (int s = 0; all && s < says.size(); s++) {
                all = (subset >> s & 1) == 0 || says.get(s).of(days);
            }
            if (all && found.isEmpty()) {
                found.add(new Solutions(days.clone(), days.clone()));
            } else if (all) {
                found.getFirst().merge(days);
            }
        }
        return found.stream().findFirst();
    }

    private static void sameBounds(CalendarNetwork network, List<Says> says) {
        Solutions bounds = solutions(says, (1 << says.size()) - 1).orElseThrow();
        for (int i = 0; i < EVENTS; i++) {
            assertThat(LocalDate.ofEpochDay(
                            Math.floorDiv(network.earliest(i + 1).orElseThrow(), DAY)))
                    .isEqualTo(bounds.first()[i]);
            assertThat(LocalDate.ofEpochDay(Math.floorDiv(network.latest(i + 1).orElseThrow(), DAY)))
                    .isEqualTo(bounds.last()[i]);
        }
    }
}
