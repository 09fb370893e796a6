package oyer.core.check.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static oyer.core.check.CheckedBox.fitting;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ManifoldCheckTest {

    private static final String RULE = "victims-named";

    @Test
    void aDoubleMurderHasTwoVictims() {
        assertEquals(
                List.of("[double murder] is said, and 2 victims are named."),
                fitting(
                        RULE,
                        "The double murder was in every paper. Carl Dorn was tried for the murders of Ada and Bert"
                                + " Lind."));
    }

    @Test
    void aTripleMurderOfTwoIsNotListed() {
        assertEquals(
                List.of(),
                fitting(
                        RULE,
                        "The triple murder was in every paper. Carl Dorn was tried for the murders of Ada and Bert"
                                + " Lind."));
    }

    @Test
    void aDoubleRobberyTellsNothingOfVictims() {
        assertEquals(
                List.of(),
                fitting(
                        RULE,
                        "The double robbery was in every paper. Carl Dorn was tried for the murders of Ada and Bert"
                                + " Lind."));
    }

    @Test
    void whereTwoAndThreeAreNamedItIsNotSaidOfWhichTheWordIs() {
        assertEquals(
                List.of(),
                fitting(
                        RULE,
                        "The double murder was in every paper. Carl Dorn was tried for the murders of Ada and Bert Lind."
                                + " Another man was tried for the murders of Eva Roth, Hans Roth and Ida Roth."));
    }

    @Test
    void aDoppelmordHasTwoVictims() {
        assertEquals(
                List.of("[Doppelmord] is said, and 2 victims are named."),
                fitting(
                        RULE,
                        "Der Doppelmord stand in jeder Zeitung. Karl Dorn wurde wegen des Mordes an Anna Lind und Bert"
                                + " Lind verurteilt."));
    }
}
