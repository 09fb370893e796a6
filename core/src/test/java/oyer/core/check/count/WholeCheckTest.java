package oyer.core.check.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import oyer.core.check.CheckedBox;

final class WholeCheckTest {

    private static int found(String words) {
        return CheckedBox.found("whole-count", words + "\n").size();
    }

    @Test
    void allThereAreIsHeldAgainstWhatWasTakenIn() {
        assertEquals(
                1, found("Two of the six vials were never opened. The register shows that five vials were received."));
        assertEquals(1, found("Am Tatort wurden vier Spuren gesichert. Von den sechs Spuren wurden zwei untersucht."));
    }

    @Test
    void aNumberThatMakesUpTheDifferenceSettlesIt() {
        assertEquals(
                0,
                found("Two of the six vials were never opened. Four vials were received in May. Two vials were received"
                        + " in June."));
    }

    @Test
    void theSixMayBeSixThatWereCountedBefore() {
        assertEquals(
                0,
                found("Six vials were collected in the barn. Five vials were collected in the house. Two of the six"
                        + " vials were never opened."));
    }
}
