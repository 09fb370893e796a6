package oyer.forensics.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClarityTest {

    private static final int SIDE = 160;

    /// Ridges nine pixels apart that bend, under noise.
    private static PrintImage ridges(double noise) {
        Random random = new Random(5);
        byte[] grey = new byte[SIDE * SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double wave = Math.sin(2 * Math.PI * (y + 12 * Math.sin(x / 60.0)) / 9);
                grey[y * SIDE + x] =
                        (byte) Math.clamp(Math.round(128 + 90 * wave + noise * random.nextGaussian()), 0, 255);
            }
        }
        return new PrintImage(SIDE, SIDE, 500, grey);
    }

    private static Clarity.Grade grade(PrintImage image) {
        return Clarity.of(image).orElseThrow().grade();
    }

    @Test
    void ridgesAreClearUntilNoiseHidesThem() {
        assertThat(grade(ridges(5))).isEqualTo(Clarity.Grade.CLEAR);
        double last = 1;
        for (double noise : new double[] {5, 30, 60, 120}) {
            double certainty = Clarity.of(ridges(noise)).orElseThrow().certainty();
            assertThat(certainty).isLessThan(last);
            last = certainty;
        }
        assertThat(grade(ridges(200))).isEqualTo(Clarity.Grade.POOR);
    }

    @Test
    void aPictureOfOneGreyHasNone() {
        assertThat(Clarity.of(new PrintImage(SIDE, SIDE, 500, new byte[SIDE * SIDE])))
                .isEmpty();
    }

    @Test
    void theRateToldIsThatOfTheNextLargerSizeAndTheSameClarity() {
        MissRates rates = MissRates.invented();
        MissRates.Row row = rates.at(60, Clarity.Grade.FAIR).orElseThrow();
        assertThat(row.side()).isEqualTo(Optional.of(8.1));
        assertThat(row.clarity()).isEqualTo(Optional.of(Clarity.Grade.FAIR));
        assertThat(rates.at(1_000, Clarity.Grade.POOR).orElseThrow().side()).isEmpty();
        for (Clarity.Grade grade : Clarity.Grade.values()) {
            double least = rates.at(300, grade).orElseThrow().belowThreshold();
            assertThat(rates.at(20, grade).orElseThrow().belowThreshold()).isGreaterThanOrEqualTo(least);
        }
    }
}
