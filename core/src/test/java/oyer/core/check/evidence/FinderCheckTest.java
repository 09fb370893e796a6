package oyer.core.check.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import oyer.core.check.CheckedBox;

final class FinderCheckTest {

    private static final String KITCHEN =
            "The victim, Nora Quill, was found on the morning of 4 May 1991 by her neighbour, Mr. Felix Orme, in the"
                    + " kitchen. ";

    @Test
    void whoFoundTheVictimAndInWhichRoomAreHeldAgainstWhatAReportSays() {
        String memo = KITCHEN + "Sgt. Dale wrote in his report that Mrs. Orme had found her in the hallway.";
        assertEquals(1, CheckedBox.found("who-found", memo).size());
        assertEquals(1, CheckedBox.found("where-found", memo).size());
    }

    @Test
    void theSameFinderToldAgainIsNoContradiction() {
        String memo = KITCHEN + "Sgt. Dale wrote in his report that Mr. Orme had found her in the kitchen.";
        assertEquals(0, CheckedBox.found("who-found", memo).size());
        assertEquals(0, CheckedBox.found("where-found", memo).size());
    }

    @Test
    void anOfficerOnArrivalIsNoOtherFinder() {
        String memo = KITCHEN + "Sgt. Dale wrote that Officer Reyes found her in the hallway at noon.";
        assertEquals(0, CheckedBox.found("who-found", memo).size());
    }

    @Test
    void whoeverTellsOfItHimselfFoundItToo() {
        String report =
                "REPORT\nDate: 9 March 1991\n\nOn 7 March 1991 the body of Edith Lomas was found in the kitchen by"
                        + " the postman, Gerald Tibbs.\n";
        String hers = "WITNESS STATEMENT\nStatement of: %s\nDate of statement: 10 March 1991\n\nI live next door to"
                + " Edith Lomas. On 7 March 1991 I found her body lying in the %s.\n";
        org.assertj.core.api.Assertions.assertThat(
                        CheckedBox.found("who-found", report, hers.formatted("Gladys Orme", "kitchen")))
                .hasSize(1);
        org.assertj.core.api.Assertions.assertThat(
                        CheckedBox.found("who-found", report, hers.formatted("Gerald Tibbs", "kitchen")))
                .isEmpty();
        org.assertj.core.api.Assertions.assertThat(
                        CheckedBox.of(report, hers.formatted("Gladys Orme", "hallway")).found().stream()
                                .filter(d -> d.explanation().contains("hallway")))
                .hasSize(1);
    }
}
