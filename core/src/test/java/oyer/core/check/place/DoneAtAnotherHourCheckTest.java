package oyer.core.check.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

class DoneAtAnotherHourCheckTest {

    private static final String FILLER = """

            The road from the mill to the bridge was wet that week. The ferry ran twice on each of the days. A fence
            stood between the orchard and the quarry. The baker delivered rolls at the mill. Two lamps burned beside the
            weir. The clerk counted the sacks of barley. A horse grazed behind the chapel. The teacher rang a bell.
            The miller repaired his wheel. Snow lay on the roofs of the village. The postman brought parcels to the
            school. A boat was moored below the weir. The carpenter planed some boards. The choir practised in the
            chapel. The smith mended a plough. The sexton swept the steps.
            """;

    private static List<Discrepancy> found(String statement, String later) {
        return CheckedBox.of(
                        "WITNESS STATEMENT\n\nStatement of: Doreen Marsh\nDate: 14 March 1993\n\n" + statement + "\n"
                                + FILLER.repeat(3),
                        "SUMMING-UP\n\n24 November 1993\n\n" + later + "\n")
                .found()
                .stream()
                .filter(d -> d.rule().equals(DoneAtAnotherHourCheck.RULE))
                .toList();
    }

    @Test
    void whatAWitnessSawIsToldAtAnotherHourLater() {
        assertThat(found(
                        "On 11 March 1993, at ten past four in the afternoon, I saw a red van beside the lock.",
                        "Mrs Doreen Marsh told you that on 11 March 1993 she saw the red van at half past three in the"
                                + " afternoon."))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.explanation()).contains("15:30", "16:10", "40 minutes");
                    assertThat(d.passages()).hasSize(2);
                });
    }

    @Test
    void hoursThatSlackAnotherDayOrAnotherThingExplainAreNoClash() {
        String statement = "On 11 March 1993, at ten past four in the afternoon, I saw a red van beside the lock.";
        assertThat(found(
                        statement,
                        "Mrs Doreen Marsh told you that on 11 March 1993 she saw the red van at quarter past four in the"
                                + " afternoon."))
                .isEmpty();
        assertThat(found(
                        statement,
                        "Mrs Doreen Marsh told you that on 12 March 1993 she saw the red van at half past three in the"
                                + " afternoon."))
                .isEmpty();
        assertThat(found(
                        statement,
                        "Mrs Doreen Marsh told you that on 11 March 1993 she saw a man with a ladder at half past three"
                                + " in the afternoon."))
                .isEmpty();
    }

    @Test
    void whatThePaperTellsWithBothHoursWasDoneTwice() {
        assertThat(found(
                        "On 11 March 1993, at ten past four in the afternoon, I saw a red van beside the lock. At half"
                                + " past three in the afternoon of 11 March 1993 I saw the red van on the bridge.",
                        "Mrs Doreen Marsh told you that on 11 March 1993 she saw the red van at half past three in the"
                                + " afternoon."))
                .isEmpty();
    }
}
