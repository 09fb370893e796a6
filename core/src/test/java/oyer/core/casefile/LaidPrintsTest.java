package oyer.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.LaidPrints.Mark;
import oyer.core.casefile.LaidPrints.Marked;
import oyer.core.casefile.LaidPrints.Pair;
import oyer.core.casefile.LaidPrints.Print;

class LaidPrintsTest {

    private static Print print(double dpi, List<Mark> marks) {
        return new Print("00", 1, new Marked(1000, 1000, dpi, true, marks));
    }

    @Test
    void theCandidateIsTurnedScaledAndShiftedOntoTheProbe() {
        List<Mark> probe = new ArrayList<>();
        List<Mark> candidate = new ArrayList<>();
        double turn = Math.toRadians(30);
        for (int[] at : new int[][] {{100, 100}, {300, 120}, {180, 400}, {420, 390}}) {
            candidate.add(new Mark(at[0], at[1], 0, ""));
            // the probe has half the resolution
            double x = 0.5 * (at[0] * Math.cos(turn) - at[1] * Math.sin(turn)) + 250;
            double y = 0.5 * (at[0] * Math.sin(turn) + at[1] * Math.cos(turn)) + 40;
            probe.add(new Mark((int) Math.round(x), (int) Math.round(y), 0, ""));
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            pairs.add(new Pair(probe.get(i), candidate.get(i)));
        }
        LaidPrints laid = new LaidPrints(print(250, probe), print(500, candidate), 1, pairs);
        assertThat(laid.laying().degrees()).isCloseTo(30, within(0.5));
        for (Pair pair : pairs) {
            double[] at =
                    laid.laying().of(pair.candidate().x(), pair.candidate().y());
            assertThat(at[0]).isCloseTo(pair.probe().x(), within(1.5));
            assertThat(at[1]).isCloseTo(pair.probe().y(), within(1.5));
        }
        assertThat(laid.paired(false, candidate.get(2))).isEqualTo(3);
        assertThat(laid.paired(true, candidate.get(2))).isZero();
    }

    @Test
    void withoutPairsNothingIsTurned() {
        LaidPrints laid = new LaidPrints(print(500, List.of()), print(500, List.of()), 0, List.of());
        assertThat(laid.laying().degrees()).isZero();
        assertThat(laid.laying().of(3, 4)).containsExactly(3, 4);
    }
}
