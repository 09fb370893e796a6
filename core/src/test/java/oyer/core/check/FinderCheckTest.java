package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

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
}
