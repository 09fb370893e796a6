package oyer.core.argue.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightTest {

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
    }

    @Test
    void theNumbersThatMoveTheRatioAreToldAndThePriorIsNotAmongThem() {
        NetworkRatio ratio = NetworkRatio.of(Bif.read(CHAIN), 0, 0, 1, Map.of(2, 0));
        assertThat(ratio.sensitivity())
                .extracting(NetworkRatio.Influence::variable)
                .contains("Trace", "Report")
                .doesNotContain("Source");
        assertThat(ratio.sensitivity()).allSatisfy(i -> assertThat(2.5).isBetween(i.low() - 1e-9, i.high() + 1e-9));
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
    void eliminationAgreesWithCountingEveryCombinationOnRandomNetworks() {
        Random random = new Random(20261124);
        for (int round = 0; round < 200; round++) {
            Network network = any(random, 6);
            int asked = random.nextInt(6);
            int found = (asked + 1 + random.nextInt(5)) % 6;
            double[] joint = new Elimination(network).joint(asked, Map.of(found, 1));
            double[] counted = counted(network, asked, found);
            assertThat(joint[0]).isCloseTo(counted[0], within(1e-12));
            assertThat(joint[1]).isCloseTo(counted[1], within(1e-12));
        }
    }

    private static Network any(Random random, int size) {
        List<Network.Variable> variables = new ArrayList<>();
        for (int v = 0; v < size; v++) {
            List<Integer> parents = new ArrayList<>();
            for (int p = 0; p < v; p++) {
                if (parents.size() < 3 && random.nextBoolean()) {
                    parents.add(p);
                }
            }
            double[] values = new double[2 << parents.size()];
            for (int i = 0; i < values.length; i += 2) {
                values[i] = random.nextDouble();
                values[i + 1] = 1 - values[i];
            }
            variables.add(new Network.Variable("v" + v, List.of("yes", "no"), parents, Table.of(2, values)));
        }
        return new Network(variables);
    }

    private static double[] counted(Network network, int asked, int found) {
        double[] sums = new double[2];
        int size = network.variables().size();
        for (int all = 0; all < 1 << size; all++) {
            double product = 1;
            for (int v = 0; v < size; v++) {
                int row = 0;
                for (int p : network.variables().get(v).parents()) {
                    row = row * 2 + (all >> p & 1);
                }
                product *= network.variables().get(v).table().at(row, all >> v & 1);
            }
            if ((all >> found & 1) == 1) {
                sums[all >> asked & 1] += product;
            }
        }
        return sums;
    }

    @Test
    void theScaleHasNoWordBelowTwoAndTurnsRoundBelowOne() {
        assertThat(VerbalScale.of(1.9)).isEqualTo(VerbalScale.NONE);
        assertThat(VerbalScale.of(250).words()).isEqualTo("moderately strong support");
        assertThat(VerbalScale.of(1 / 250.0)).isEqualTo(VerbalScale.MODERATELY_STRONG);
    }
}
