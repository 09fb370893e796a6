package oyer.core.check.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import oyer.core.check.CheckedBox;

final class CourseTimesTest {

    private static int found(String words) {
        return CheckedBox.found("order-of-steps", words + "\n").size();
    }

    @Test
    void anAppealIsNotDecidedBeforeTheVerdictThatItIsAgainst() {
        assertEquals(
                1, found("Nils Orr was convicted of arson on 12 June 1998. His appeal was dismissed on 4 May 1997."));
        assertEquals(
                0, found("Nils Orr was convicted of arson on 12 June 1998. His appeal was dismissed on 4 May 1999."));
    }

    @Test
    void withTwoVerdictsTheAppealMayBeAgainstTheEarlier() {
        assertEquals(
                0,
                found("Nils Orr was convicted of theft on 2 March 1996. His appeal was dismissed on 4 May 1997. Nils"
                        + " Orr was convicted of arson on 12 June 1998."));
    }
}
