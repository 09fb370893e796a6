package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class HeldDaysCheckTest {

    private static String memo(String words) {
        return "MEMORANDUM\nDate: 12 June 1997\n\nThe suspect has been in custody since 8 June 1997, " + words + ".\n";
    }

    @Test
    void daysInCustodyAreHeldAgainstTheDayOfTheDocument() {
        assertEquals(1, CheckedBox.found("days-since", memo("nine days")).size());
        assertEquals(0, CheckedBox.found("days-held", memo("nine days")).size());
    }

    @Test
    void bothWaysOfCountingAreLetPass() {
        assertEquals(0, CheckedBox.found("days-held", memo("four days")).size());
        assertEquals(0, CheckedBox.found("days-held", memo("five days")).size());
        assertTrue(CheckedBox.of(memo("five days")).fitting().stream()
                .anyMatch(c -> c.rule().equals("days-held")));
    }

    @Test
    void aRoundedNumberIsNoContradiction() {
        assertEquals(0, CheckedBox.found("days-held", memo("about nine days")).size());
    }

    @Test
    void daysHeldEverSinceAreReckonedFromTheOneArrest() {
        String memo = "VERMERK\n12. Juni 1997\n\nDer Beschuldigte Kurt Ohm wurde am Sonntag, dem 8. Juni 1997,"
                + " festgenommen. Er befindet sich seither in Haft, also seit %s.\n";
        assertEquals(
                1, CheckedBox.found("days-held", memo.formatted("sechs Tagen")).size());
        assertEquals(
                0, CheckedBox.found("days-held", memo.formatted("fünf Tagen")).size());
    }
}
