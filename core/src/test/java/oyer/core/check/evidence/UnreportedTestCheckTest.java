package oyer.core.check.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static oyer.core.check.CheckedBox.count;

import org.junit.jupiter.api.Test;

final class UnreportedTestCheckTest {

    private static String memo(String words) {
        return "MEMORANDUM\n\nDate: 4 May 1998\n\n" + words;
    }

    @Test
    void anItemSentAndNeverReportedIsAGap() {
        assertEquals(
                1,
                count(
                        "tested-never-reported",
                        memo("Item 4, a grey scarf, was sent to the state laboratory on 3 May 1997.")));
    }

    @Test
    void anItemWhoseResultIsToldIsNone() {
        assertEquals(
                0,
                count(
                        "tested-never-reported",
                        memo(
                                "Item 4, a grey scarf, was sent to the state laboratory on 3 May 1997. The laboratory found"
                                        + " that Item 4 bore a usable fingerprint.")));
    }

    @Test
    void whatIsToldAsDoneWithItsResultOrAsNotDoneIsNone() {
        assertEquals(
                0,
                count(
                        "tested-never-reported",
                        memo("Exhibits: Item 4, a scarf. It has not yet been examined by anybody.")));
        assertEquals(
                0,
                count(
                        "tested-never-reported",
                        memo("Item 4, a grey scarf, was tested on 3 May 1997 for gunpowder: positive.")));
    }

    @Test
    void aResultMayStillCome() {
        assertEquals(
                0,
                count(
                        "tested-never-reported",
                        memo("Item 4, a grey scarf, was sent to the state laboratory on 24 April 1998.")));
    }

    @Test
    void anItemHandedToTheCourtIsNotTested() {
        assertEquals(
                0,
                count("tested-never-reported", memo("Item 4, a grey scarf, was handed to the clerk on 3 May 1997.")));
    }

    @Test
    void whatWasFoundOnTheBladeIsToldOfTheKnife() {
        String sent = "Item 4, a kitchen knife, was sent to the state laboratory on 3 May 1997. ";
        assertEquals(
                0, count("tested-never-reported", memo(sent + "Two prints on the blade could not be attributed.")));
        assertEquals(1, count("tested-never-reported", memo(sent + "Two prints on the sole could not be attributed.")));
    }

    @Test
    void thatNothingWasFoundOnItIsItsResult() {
        String sent = "Item 3 and item 4 were sent to the state laboratory on 3 May 1997. ";
        assertEquals(0, count("tested-never-reported", memo(sent + "No blood was detected on Item 3 or Item 4.")));
    }
}
