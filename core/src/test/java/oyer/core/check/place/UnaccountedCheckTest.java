package oyer.core.check.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import oyer.core.check.CheckedBox;

final class UnaccountedCheckTest {

    private static final String ARREST = "Karl Dorn was arrested on 3 May 1997. ";
    private static final String SHOT = "Peter Lang was shot on 2 May 1997 at 9:30 p.m. ";
    private static final String BEFORE = "Karl Dorn left the mill on 2 May 1997 at 8:15 p.m. ";
    private static final String AFTER = "Karl Dorn came to the inn on 2 May 1997 at 11:00 p.m. ";

    private static int found(String words) {
        return CheckedBox.found("time-unaccounted-for", words + "\n").size();
    }

    @Test
    void theTimeAroundTheOffenceThatNobodyTellsIsAGap() {
        assertEquals(1, found(ARREST + SHOT + BEFORE + AFTER));
    }

    @Test
    void whoIsToldSomewhereAtTheTimeHasNone() {
        assertEquals(0, found(ARREST + SHOT + BEFORE + AFTER + "Karl Dorn was at the mill on 2 May 1997 at 9:30 p.m."));
    }

    @Test
    void whoWasNeverArrestedOrTriedIsNotAsked() {
        assertEquals(0, found(SHOT + BEFORE + AFTER));
    }

    @Test
    void aGapAtAnotherTimeIsNone() {
        assertEquals(0, found(ARREST + "Peter Lang was shot on 2 May 1997 at 7:30 p.m. " + BEFORE + AFTER));
    }
}
