package oyer.core.check.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;
import oyer.core.text.Passage;

class SameStretchTest {

    private static List<String> held(String words) {
        return CheckedBox.found("same-event-other-date", words + "\n").stream()
                .map(Discrepancy::passages)
                .flatMap(List::stream)
                .map(Passage::words)
                .toList();
    }

    private static final String TWICE =
            "The ferry pilots were paid by the harbour office from 7 December 1941 to 15 August 1945. It rained all week."
                    + " Nobody complained. Whoever the harbour office paid as a pilot of the ferry from %s was heard.";

    @Test
    void aStretchThatIsToldTwiceWithOneEndOtherwiseHasASlip() {
        assertThat(held(String.format(TWICE, "7 December 1940 through 15 August 1945")))
                .containsExactly("7 December 1941", "7 December 1940");
        assertThat(held(String.format(TWICE, "7 December 1941 until 15 April 1945")))
                .containsExactly("15 August 1945", "15 April 1945");
    }

    @ParameterizedTest
    @CsvSource({
        "7 December 1941 through 15 August 1945",
        "3 May 1930 through 9 June 1950",
        "3 May 1930 through 15 August 1945"
    })
    void aStretchToldAlikeOrWithBothEndsOtherwiseIsNone(String again) {
        assertThat(held(String.format(TWICE, again))).isEmpty();
    }

    @Test
    void oneDayEndsTheOneThingAndBeginsTheNext() {
        assertThat(
                        held(
                                "The pilot had a tenth of the fee prior to 24 March 2010, and a fifth of it since 24 March 2011."))
                .containsExactly("24 March 2010", "24 March 2011");
        assertThat(
                        held(
                                "The pilot had a tenth of the fee prior to 24 March 2010, and a fifth of it since 24 March 2010."))
                .isEmpty();
        assertThat(held("The pilot had a tenth of the fee prior to 24 March 2010, and a fifth of it since 3 May 2014."))
                .isEmpty();
    }

    @Test
    void twoThatAreCountedAreTwo() {
        String invoices =
                "The second invoice for the repair of the harbour crane is dated 13 September 2019 and is for a"
                        + " net sum of eighty pounds. It rained all week. Nobody complained. The %s invoice for the repair of the"
                        + " harbour crane is dated 13 December 2019 and is for a net sum of eighty pounds.";
        assertThat(held(String.format(invoices, "second"))).isNotEmpty();
        assertThat(held(String.format(invoices, "third"))).isEmpty();
    }

    @Test
    void theFollowingDayIsAnother() {
        String letters = "On 22 December 2006 the harbour office wrote to the pilots about the crane in these terms. It"
                + " rained all week. Nobody complained. %s 23 December 2006 the harbour office wrote to the pilots about the"
                + " crane in these terms.";
        assertThat(held(String.format(letters, "On"))).isNotEmpty();
        assertThat(held(String.format(letters, "On the following day,"))).isEmpty();
    }
}
