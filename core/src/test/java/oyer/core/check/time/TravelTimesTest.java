package oyer.core.check.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

class TravelTimesTest {

    private static final String HIS = "STATEMENT OF COLIN RAWSTHORNE\nDate: 3 July 2003\n\n"
            + "On 28 June 2003 I was in Manchester. At 20:10 I bought petrol in Manchester.\n";

    private static String hers(String when) {
        return "STATEMENT OF JEAN OAKES\nDate: 5 July 2003\n\nAt about a quarter past " + when
                + " of 28 June 2003 Colin Rawsthorne came into the Feathers in London. I know him well.\n";
    }

    @Test
    void nobodyIsInTwoTownsWithinMinutesByHisOwnWordsAndAnothers() {
        assertThat(CheckedBox.found("too-far-to-go", HIS, hers("eight on the evening")))
                .singleElement()
                .extracting(Discrepancy::explanation)
                .asString()
                .contains("was in Manchester", "was in London", "20:15", "261 km");
        assertThat(CheckedBox.found("too-far-to-go", HIS, hers("eleven on the morning")))
                .isEmpty();
    }

    @Test
    void aPlaceOnNoMapBetweenDoesNotHideTheWay() {
        assertThat(CheckedBox.found(
                        "too-far-to-go", HIS + "At 20:12 I was at the Weir.\n", hers("eight on the evening")))
                .hasSize(1);
    }

    @Test
    void aGermanRecordIsReadTheSame() {
        String his = "Vernehmung des Zeugen Karl Rademacher\nUlm, den 3. Juli 2003\n\n"
                + "Am 28. Juni 2003 um 20:10 Uhr war ich in München und habe dort getankt.\n";
        String hers = "Vernehmung der Zeugin Jutta Oswald\n3. Juli 2003\n\n"
                + "Karl Rademacher habe ich am 28. Juni 2003 gegen %s Uhr in Berlin gesehen.\n";
        assertThat(CheckedBox.found("too-far-to-go", his, hers.formatted("20:15")))
                .hasSize(1);
        assertThat(CheckedBox.found("too-far-to-go", his, hers.formatted("11:15")))
                .isEmpty();
    }
}
