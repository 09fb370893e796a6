package oyer.core.check.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.check.CheckedBox;

class ListedDatesCheckTest {

    private static final String RULE = "listed-dates";

    @Test
    void theNumberOfAHouseIsNoCountOfTheDatesInTheNextFieldOfAForm() {
        assertThat(CheckedBox.found(
                        RULE,
                        "Tatort: Tankstelle Wiesner, Bremer Straße 40\nTatzeit: 14.05.2011, gegen 22:40 Uhr\n"
                                + "Sie zahlte an drei Tagen.\n"))
                .isEmpty();
    }

    @Test
    void aDateInFiguresIsOneDate() {
        assertThat(CheckedBox.fitting(RULE, "Er war an zwei Tagen dort: 14.05.2011, 17.05.2011."))
                .hasSize(1);
        assertThat(CheckedBox.count(RULE, "Er war an drei Tagen dort: 14.05.2011, 17.05.2011."))
                .isEqualTo(1);
    }
}
