package oyer.core.check.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.check.CheckedBox;
import oyer.core.check.Text;

class CaptivityTimesTest {

    private static Text counted(String ordinal, String number) {
        return new Text("On 1 May 1990 she was arrested. On 1 May 1992 she wrote home. It was her " + ordinal
                        + " day in captivity.")
                .day("1 May 1990", 1990, 5, 1)
                .day("1 May 1992", 1992, 5, 1)
                .quantity(
                        ordinal,
                        Quantity.Measure.ORDINAL,
                        number,
                        "",
                        Quantity.Bound.EXACT,
                        java.util.Optional.of("day"));
    }

    @Test
    void aDayOfCaptivityThatTheCalendarDoesNotGiveIsAContradictionOfThreePassages() {
        assertThat(counted("800th", "800").check()).singleElement().satisfies(d -> {
            assertThat(d.type()).isEqualTo(Discrepancy.Type.CONTRADICTION);
            assertThat(d.passages()).hasSize(3);
            assertThat(d.explanation()).contains("731 days").contains("68 days off");
        });
    }

    @Test
    void eitherWayOfCountingTheFirstDayIsRight() {
        assertThat(counted("731st", "731").check()).isEmpty();
        assertThat(counted("732nd", "732").check()).isEmpty();
    }

    @Test
    void todayIsTheDayOnWhichTheLetterWasWritten() {
        Text letter = new Text("1 May 1992. They arrested me on 1 May 1990. Today is my 800th day.")
                .stated("1 May 1992", 1992, 5, 1)
                .day("1 May 1990", 1990, 5, 1)
                .quantity(
                        "800th",
                        Quantity.Measure.ORDINAL,
                        "800",
                        "",
                        Quantity.Bound.EXACT,
                        java.util.Optional.of("day"));
        assertThat(letter.check())
                .singleElement()
                .satisfies(d -> assertThat(d.explanation()).contains("731 days"));
    }

    @Test
    void aLowCountOfDaysInPrisonIsReckonedToo() {
        String letter = "Stourgate, 18 September 1991\n\nDear Sir,\n\nToday is his %s day in prison. Derek Pullman was"
                + " arrested on 18 March 1991 and has now been held for %s months.\n\nYours faithfully,\nP. Hale\n";
        assertThat(CheckedBox.found("day-count", letter.formatted("190th", "six")))
                .hasSize(1);
        assertThat(CheckedBox.found("days-since", letter.formatted("185th", "nine")))
                .hasSize(1);
        assertThat(CheckedBox.of(letter.formatted("185th", "six")).found()).isEmpty();
    }
}
