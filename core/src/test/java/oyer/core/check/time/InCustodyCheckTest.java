package oyer.core.check.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.check.CheckedBox;

class InCustodyCheckTest {

    private static final String RECORD = "CUSTODY RECORD\nDetained person: Derek Pullman\n"
            + "18/03/1991 09:40  Arrested at home\n18/03/1991 11:00  Interview begins\n"
            + "19/03/1991 16:00  Released on bail\n";

    private static String statement(String when) {
        return "WITNESS STATEMENT\nStatement of: Lucy Barnard\nDate of statement: 25 March 1991\n\nOn " + when
                + " I saw Derek Pullman in the Bell public house. He was drinking with his brother.\n";
    }

    @Test
    void nobodyIsInThePubWhileTheRecordHasHimInCustody() {
        assertThat(CheckedBox.found("in-custody-then", RECORD, statement("18 March 1991 at 20:00")))
                .singleElement()
                .satisfies(d -> assertThat(d.explanation()).contains("Derek Pullman", "public house"));
    }

    @Test
    void beforeTheArrestAndAfterTheReleaseHeMayBeAnywhere() {
        assertThat(CheckedBox.found("in-custody-then", RECORD, statement("18 March 1991 at 08:00")))
                .isEmpty();
        assertThat(CheckedBox.found("in-custody-then", RECORD, statement("19 March 1991 at 20:00")))
                .isEmpty();
        assertThat(CheckedBox.found("in-custody-then", RECORD, statement("18 March 1991")))
                .isEmpty();
    }

    @Test
    void heldEverSinceIsHeldUntilThePaperWasWritten() {
        String report = "REPORT\nDate: 20 April 1991\n\nOn 18 March 1991 Derek Pullman was arrested. He has been in"
                + " custody ever since.\n";
        assertThat(CheckedBox.found("in-custody-then", report, statement("2 April 1991")))
                .hasSize(1);
        assertThat(CheckedBox.found("in-custody-then", report, statement("2 March 1991")))
                .isEmpty();
    }
}
