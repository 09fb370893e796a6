package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;

final class SlotsHeldAgainstEachOtherTest {

    private static final String REPORT = """
            REPORT
            Date: March 3, 1991

            Officer Lund went to the mill. He entered and found the victim lying dead in the cellar. The doctor counted
            four stab wounds. She stated that there were no blunt injuries. No weapon was found in the mill.
            """;

    @Test
    void aHammerDoesNotSitWithNoBluntInjuries() {
        List<Discrepancy> found = CheckedBox.found(
                "means-against-injuries", REPORT, "March 9, 1991\n\nI struck him once or twice with a hammer.\n");
        assertEquals(1, found.size());
        assertEquals(Discrepancy.Type.CONTRADICTION, found.getFirst().type());
    }

    @Test
    void aKnifeSitsWithStabWounds() {
        assertEquals(
                List.of(),
                CheckedBox.found("means-against-injuries", REPORT, "March 9, 1991\n\nI stabbed him with a knife.\n"));
    }

    @Test
    void theBodyCannotLieInTwoRooms() {
        assertEquals(
                1,
                CheckedBox.found("place-of-body", REPORT, "March 9, 1991\n\nI left him lying in the kitchen.\n")
                        .size());
    }

    @Test
    void thatNoKnifeWasEverFoundIsHeldAgainstTheKnifeInTheList() {
        String list = "INVENTORY\n\n  1  hunting knife, 6 in. blade\n  1  road map\n  2  candles\n";
        assertEquals(
                1,
                CheckedBox.found("never-found", "Mr. Orr said: \"No knife was ever found in this case.\"\n", list)
                        .size());
    }

    @Test
    void thatNoWeaponWasFoundInOnePlaceDeniesNoneElsewhere() {
        String list = "INVENTORY\n\n  1  hunting knife, 6 in. blade\n  1  road map\n  2  candles\n";
        assertEquals(List.of(), CheckedBox.found("never-found", REPORT, list));
    }

    @Test
    void allWasHandedOverUntilSomethingComesThatWasNot() {
        List<Discrepancy> found = CheckedBox.found(
                "all-disclosed",
                "May 4, 1992\n\nDear Ms. Hale,\n\nYou now have everything that bears on this matter.\n\nA. Brook\n",
                "June 8, 2004\n\nMATERIAL NOT PREVIOUSLY DISCLOSED\n\nNotes of Sgt. Orr, two pages.\n");
        assertEquals(1, found.size());
        assertTrue(found.getFirst().german().isPresent());
    }

    @Test
    void aDenialThatPointsBackToTheCarIsOfTheCar() {
        String report = "REPORT\nDate: 9 March 1991\n\nThe car of Derek Pullman was searched. No weapon was found in"
                + " it.\n";
        String press =
                "THE ECHO\n12 March 1991\n\nPolice found a knife under the driver's seat of Derek Pullman's %s.\n";
        org.assertj.core.api.Assertions.assertThat(CheckedBox.found("never-found", report, press.formatted("car")))
                .hasSize(1);
        org.assertj.core.api.Assertions.assertThat(CheckedBox.found("never-found", report, press.formatted("boat")))
                .isEmpty();
    }
}
