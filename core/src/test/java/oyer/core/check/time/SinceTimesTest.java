package oyer.core.check.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.check.Text;

class SinceTimesTest {

    private static List<Discrepancy> memo(String said, String length, String number) {
        return new Text("Memo of 12 June 2004. " + said)
                .stated("12 June 2004", 2004, 6, 12)
                .day("8 June 2004", 2004, 6, 8)
                .again()
                .quantity(length, Quantity.Measure.DURATION, number, "day")
                .check();
    }

    @Test
    void aLengthSinceADayThatDoesNotReachTheDayOfWritingIsReckonedAndToldWithThreePassages() {
        assertThat(memo("The porter is in custody since 8 June 2004, nine days.", "nine days", "9"))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.rule()).isEqualTo("days-since");
                    assertThat(d.explanation()).contains("there are 4 days, or 5 counting both", "nine days");
                    assertThat(d.passages()).hasSize(3);
                    assertThat(d.german()).isPresent();
                });
    }

    @Test
    void eitherWayOfCountingFits() {
        assertThat(memo("The porter is in custody since 8 June 2004, four days.", "four days", "4"))
                .isEmpty();
        assertThat(memo("The porter is in custody since 8 June 2004, five days now.", "five days", "5"))
                .isEmpty();
    }

    @Test
    void whatHadLastedThenIsNotCountedToTheDayOfWriting() {
        assertThat(memo("The porter had been in custody since 8 June 2004, nine days.", "nine days", "9"))
                .isEmpty();
    }
}
