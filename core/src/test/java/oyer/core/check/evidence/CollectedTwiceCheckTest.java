package oyer.core.check.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import oyer.core.check.CheckedBox;

final class CollectedTwiceCheckTest {

    private static int found(String words) {
        return CheckedBox.found("collected-twice", words + "\n").size();
    }

    @Test
    void anExhibitIsTakenOnOneDay() {
        assertEquals(
                1,
                found("Exhibit 7, a running shoe, was taken from his flat on 16 June 1988 by Sergeant Bill Frey. The"
                        + " property log says that it was collected on 19 June 1988."));
    }

    @Test
    void toBeFoundAndToBeTakenAreTwoActs() {
        assertEquals(0, found("The knife (Item 3) was found on 16 June 1988. It was collected on 19 June 1988."));
    }

    @Test
    void theSameDayToldTwiceIsNoClash() {
        assertEquals(
                0,
                found("The knife (Item 3) was seized on 16 June 1988. It was taken on 16 June 1988 from the drawer."));
    }

    @Test
    void whatIsCountedMayBeTakenInParts() {
        assertEquals(
                0,
                found("Three swabs (Item 3) were collected on 16 June 1988. Two swabs were collected on 19 June"
                        + " 1988."));
    }

    @Test
    void aGermanThingIsSecuredOnOneDay() {
        assertEquals(
                1,
                found("Das Messer (Asservat 3) wurde am 8. Oktober 1996 sichergestellt. Nach der Liste wurde das Messer"
                        + " (Asservat 3) am 11. Oktober 1996 sichergestellt."));
    }
}
