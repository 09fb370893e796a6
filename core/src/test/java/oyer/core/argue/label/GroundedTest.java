package oyer.core.argue.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class GroundedTest {

    private final GraphBuilder builder = new GraphBuilder();
    private final int seen = builder.statement();
    private final int there = builder.statement();
    private final int dark = builder.statement();
    private final int away = builder.statement();

    @Test
    void aConclusionIsInWhenItsPremisesAre() {
        builder.assume(seen).argument(there, seen);
        assertThat(label(there)).isEqualTo(Label.IN);
    }

    @Test
    void anUndercutStepCarriesNothing() {
        builder.assume(seen).assume(dark);
        builder.argument(Weighing.LINKED, there, new int[] {seen}, new int[] {dark});
        assertThat(label(there)).isEqualTo(Label.OUT);
    }

    @Test
    void argumentsThatOnlySupportEachOtherStayUndecided() {
        builder.argument(there, seen);
        builder.argument(seen, there);
        assertThat(label(there)).isEqualTo(Label.UNDECIDED);
    }

    @Test
    void equalArgumentsForContrariesDefeatBoth() {
        builder.assume(seen).assume(dark);
        builder.argument(there, seen);
        builder.argument(away, dark);
        builder.issue(Standard.PREPONDERANCE, there, away);
        assertThat(label(there)).isEqualTo(Label.OUT);
        assertThat(label(away)).isEqualTo(Label.OUT);
    }

    @Test
    void aSmallLeadIsEnoughForPreponderanceAndNotForMore() {
        builder.assume(seen).assume(dark);
        builder.argument(new Weighing.Linked(0.8), there, new int[] {seen}, new int[0]);
        builder.argument(new Weighing.Linked(0.4), away, new int[] {dark}, new int[0]);
        builder.issue(Standard.PREPONDERANCE, there, away);
        assertThat(label(there)).isEqualTo(Label.IN);
        assertThat(Standard.CLEAR_AND_CONVINCING.prevails(0.8, 0.4)).isFalse();
        assertThat(Standard.BEYOND_REASONABLE_DOUBT.prevails(0.95, 0.35)).isFalse();
    }

    @Test
    void evidenceTakenAwayAndGivenBackLeavesTheLabelsAsTheyWere() {
        builder.assume(seen).assume(dark);
        builder.argument(there, seen);
        builder.argument(Weighing.LINKED, away, new int[] {dark}, new int[] {there});
        Relabelling labels = new Relabelling(builder.build());
        assertThat(labels.label(away)).isEqualTo(Label.OUT);
        assertThat(labels.grant(seen, false)).containsExactly(seen, there, away);
        assertThat(labels.label(away)).isEqualTo(Label.IN);
        labels.grant(seen, true);
        assertThat(labels.label(away)).isEqualTo(Label.OUT);
    }

    private Label label(int statement) {
        return Grounded.of(builder.build()).of(statement);
    }

    @Test
    void countsGiveTheLabelsOfTheGeneralWayOnFrameworksOfAttacks() {
        RandomGenerator random = new SplittableRandom(11);
        for (int round = 0; round < 300; round++) {
            GraphBuilder attacks = new GraphBuilder();
            int size = 1 + random.nextInt(round % 10 == 0 ? 400 : 12);
            for (int s = 0; s < size; s++) {
                int statement = attacks.statement();
                if (random.nextInt(6) == 0) {
                    attacks.assume(statement);
                }
            }
            for (int s = 0; s < size; s++) {
                int[] attackers = random.ints(random.nextInt(3), 0, size).toArray();
                attacks.argument(Weighing.LINKED, s, new int[0], attackers);
            }
            ArgumentGraph graph = attacks.build();
            assertThat(Grounded.bytes(graph, graph.assumed())).isEqualTo(Grounded.general(graph, graph.assumed()));
        }
    }
}
