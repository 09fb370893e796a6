package oyer.core.argue.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NetworkRatioTest {

    private static final String LANTERN = """
            network lantern { }
            // a lantern was lit, a witness says that she saw it, a lamplighter's book has it
            variable Lit { type discrete [ 2 ] { yes, no }; }
            variable Seen { type discrete [ 2 ] { yes, no }; }
            variable Booked { type discrete [ 2 ] { yes, no }; property weight is unused ; }
            probability ( Lit ) { table 0.2, 0.8; }
            probability ( Seen | Lit ) { (yes) 0.9, 0.1; (no) 0.3, 0.7; }
            probability ( Booked | Lit ) { default 0.05, 0.95; (yes) 0.6, 0.4; }
            """;

    private final Network lantern = Bif.read(LANTERN);

    private static final String CHAIN = """
            network scene { }
            variable Source { type discrete [ 2 ] { yes, no }; }
            variable Trace { type discrete [ 2 ] { yes, no }; }
            variable Report { type discrete [ 2 ] { yes, no }; }
            probability ( Source ) { table 0.3, 0.7; }
            // rows by the parent's state
            probability ( Trace | Source ) { (yes) 0.8, 0.2; (no) 0.2, 0.8; }
            probability ( Report | Trace ) { table 0.6, 0.1, 0.4, 0.9; }
            """;

    @Test
    void aFindingTwoStepsAwayWeighsWhatTheStepsBetweenLeaveOfIt() {
        NetworkRatio ratio = NetworkRatio.of(Bif.read(CHAIN), 0, 0, 1, Map.of(2, 0));
        // (.8 x .6 + .2 x .1) / (.2 x .6 + .8 x .1) = .5 / .2
        assertThat(ratio.ratio()).isCloseTo(2.5, within(1e-12));
        assertThat(ratio.sensitivity())
                .extracting(NetworkRatio.Influence::variable)
                .contains("Trace", "Report")
                .doesNotContain("Source");
        assertThat(ratio.sensitivity()).allSatisfy(i -> assertThat(2.5).isBetween(i.low() - 1e-9, i.high() + 1e-9));
    }

    @Test
    void theRatioOfIndependentFindingsIsTheProductOfTheirs() {
        assertThat(NetworkRatio.of(lantern, 0, 0, 1, Map.of(1, 0)).ratio()).isCloseTo(3, within(1e-12));
        assertThat(NetworkRatio.of(lantern, 0, 0, 1, Map.of(1, 0, 2, 0)).ratio())
                .isCloseTo(36, within(1e-9));
    }

    @Test
    void thePriorOfTheHypothesisDoesNotMoveTheRatio() {
        assertThat(NetworkRatio.of(lantern, 0, 0, 1, Map.of(1, 0)).sensitivity())
                .extracting(NetworkRatio.Influence::variable)
                .containsOnly("Seen");
    }

    @Test
    void sensitivitySaysFromWhereOnTheFindingSpeaksForTheOtherSide() {
        NetworkRatio.Influence most =
                NetworkRatio.of(lantern, 0, 0, 1, Map.of(1, 0)).sensitivity().getFirst();
        assertThat(most.given()).containsExactly("Lit=no");
        assertThat(most.turns()).singleElement().satisfies(t -> assertThat(t).isCloseTo(0.9, within(1e-9)));
        // odds of 3 in 7 halved: 3 in 17; doubled: 6 in 13
        assertThat(most.high()).isCloseTo(0.9 * 17 / 3, within(1e-9));
        assertThat(most.low()).isCloseTo(0.9 * 13 / 6, within(1e-9));
    }

    @Test
    void aTableWithoutRowsNamesTheOwnStateFirst() {
        Network network = Bif.read("""
                variable A { type discrete [ 2 ] { a, b }; }
                variable B { type discrete [ 2 ] { c, d }; }
                probability ( A ) { table 0.5 0.5; }
                probability ( B | A ) { table 0.1 0.2 0.9 0.8; }
                """);
        assertThat(new Elimination(network).joint(1, Map.of(0, 1))[0]).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void aStateThatNobodyNamedIsToldWithItsLine() {
        assertThatThrownBy(() -> Bif.read(LANTERN.replace("(yes) 0.9, 0.1", "(perhaps) 0.9, 0.1")))
                .hasMessageContaining("line 7")
                .hasMessageContaining("perhaps");
        assertThatThrownBy(() -> Bif.read(LANTERN.replace("(yes) 0.9, 0.1;", "")))
                .hasMessageContaining("no probabilities");
        assertThatThrownBy(() -> Bif.read(LANTERN.substring(0, LANTERN.length() - 9)))
                .hasMessageContaining("the file ends");
        assertThatThrownBy(() -> Bif.read(LANTERN.replace("0.2, 0.8", "0.2, 0.5")))
                .hasMessageContaining("sum to");
    }

    @Test
    void aBrokenNetworkIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Bif.read(CHAIN.replace("(no) 0.2, 0.8;", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Trace");
        assertThatThrownBy(() -> Bif.read(CHAIN.replace("0.3, 0.7", "0.3, 0.9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 5");
        assertThatThrownBy(() -> Bif.read(CHAIN.substring(0, 150))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eliminationGivesWhatAddingUpEveryCombinationGives() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        for (int i = 0; i < 300; i++) {
            Network network = random(random, 2 + random.nextInt(7));
            Map<Integer, Integer> findings = new HashMap<>();
            int asked = random.nextInt(network.variables().size());
            for (int v = 0; v < network.variables().size(); v++) {
                if (v != asked && random.nextInt(3) == 0) {
                    findings.put(
                            v,
                            random.nextInt(network.variables().get(v).states().size()));
                }
            }
            double[] summed = new double[network.variables().get(asked).states().size()];
            addUp(network, findings, asked, new int[network.variables().size()], 0, summed);
            assertThat(new Elimination(network).joint(asked, findings)).containsExactly(summed, within(1e-12));
        }
    }

    @Test
    void sensitivityIsWhatComputingTheWholeNetworkAnewWithOneNumberChangedGives() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        int compared = 0;
        for (int i = 0; i < 60; i++) {
            Network network = random(random, 3 + random.nextInt(4));
            int last = network.variables().size() - 1;
            Map<Integer, Integer> findings = Map.of(0, 0, 1, 1);
            NetworkRatio ratio = NetworkRatio.of(network, last, 0, 1, findings);
            for (NetworkRatio.Influence influence : ratio.sensitivity()) {
                double half = anew(network, influence, last, findings, 0.5);
                double twice = anew(network, influence, last, findings, 2);
                assertThat(influence.low())
                        .isCloseTo(Math.min(ratio.ratio(), Math.min(half, twice)), within(1e-9 * ratio.ratio()));
                assertThat(influence.high())
                        .isCloseTo(Math.max(ratio.ratio(), Math.max(half, twice)), within(1e-9 * ratio.ratio()));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    private static double anew(
            Network network,
            NetworkRatio.Influence influence,
            int asked,
            Map<Integer, Integer> findings,
            double times) {
        int v = network.variable(influence.variable()).orElseThrow();
        Network.Variable of = network.variables().get(v);
        int row = 0;
        for (int i = 0; i < of.parents().size(); i++) {
            Network.Variable parent = network.variables().get(of.parents().get(i));
            String given = influence.given().get(i);
            row = row * parent.states().size()
                    + parent.state(given.substring(given.indexOf('=') + 1)).orElseThrow();
        }
        int states = of.states().size();
        int state = of.state(influence.state()).orElseThrow();
        double was = influence.value();
        double now = was * times / (1 - was + was * times);
        double[] values = new double[of.table().size()];
        for (int r = 0; r < of.table().rows(); r++) {
            for (int s = 0; s < states; s++) {
                double value = of.table().at(r, s);
                values[r * states + s] = r != row ? value : s == state ? now : value / (1 - was) * (1 - now);
            }
        }
        List<Network.Variable> changed = new ArrayList<>(network.variables());
        changed.set(v, new Network.Variable(of.name(), of.states(), of.parents(), Table.of(states, values)));
        Elimination elimination = new Elimination(new Network(changed));
        double[] before = elimination.joint(asked, Map.of());
        double[] after = elimination.joint(asked, findings);
        return after[0] / before[0] / (after[1] / before[1]);
    }

    @Test
    void findingsThatCannotOccurTogetherGiveNoRatioAndSaySo() {
        Network network = Bif.read("""
                variable H { type discrete [ 2 ] { yes, no }; }
                variable A { type discrete [ 2 ] { a, b }; }
                variable B { type discrete [ 2 ] { c, d }; }
                probability ( H ) { table 0.5 0.5; }
                probability ( A | H ) { (yes) 0.4, 0.6; (no) 0.3, 0.7; }
                probability ( B | A ) { (a) 1, 0; (b) 0, 1; }
                """);
        assertThatThrownBy(() -> NetworkRatio.of(network, 0, 0, 1, Map.of(1, 0, 2, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot occur together");
    }

    private static Network random(RandomGenerator random, int size) {
        List<Network.Variable> variables = new ArrayList<>();
        int[] states = random.ints(size, 2, 4).toArray();
        for (int v = 0; v < size; v++) {
            // parents later in the list, so that order in it means nothing
            int at = v;
            List<Integer> parents = IntStream.range(v + 1, size)
                    .filter(_ -> random.nextInt(size) < 3)
                    .boxed()
                    .toList();
            int rows = parents.stream().mapToInt(p -> states[p]).reduce(1, (a, b) -> a * b);
            double[] table = new double[rows * states[v]];
            for (int row = 0; row < rows; row++) {
                double[] weights = random.doubles(states[at], 0.01, 1).toArray();
                double sum = Arrays.stream(weights).sum();
                for (int s = 0; s < states[v]; s++) {
                    table[row * states[v] + s] = weights[s] / sum;
                }
            }
            variables.add(new Network.Variable(
                    "v" + v,
                    IntStream.range(0, states[v]).mapToObj(s -> "s" + s).toList(),
                    parents,
                    Table.of(states[v], table)));
        }
        return new Network(variables);
    }

    private static void addUp(
            Network network, Map<Integer, Integer> findings, int asked, int[] state, int v, double[] summed) {
        if (v == state.length) {
            double product = 1;
            for (int i = 0; i < v; i++) {
                int row = 0;
                for (int p : network.variables().get(i).parents()) {
                    row = row * network.variables().get(p).states().size() + state[p];
                }
                product *= network.variables().get(i).table().at(row, state[i]);
            }
            summed[state[asked]] += product;
            return;
        }
        for (int s = 0; s < network.variables().get(v).states().size(); s++) {
            if (findings.getOrDefault(v, s) == s) {
                state[v] = s;
                addUp(network, findings, asked, state, v + 1, summed);
            }
        }
    }
}
