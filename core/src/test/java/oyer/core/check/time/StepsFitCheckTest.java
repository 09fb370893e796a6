package oyer.core.check.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static oyer.core.check.CheckedBox.fitting;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StepsFitCheckTest {

    @Test
    void stepsThatComeInOrderAreListedWithTheTimeBetween() {
        assertEquals(
                List.of("The arrest on 3 May 1997 comes before the extradition on 9 May 1998, by 1 year and 6 days."),
                fitting(
                        "steps-in-order",
                        "Karl Dorn was arrested on 3 May 1997. Karl Dorn was extradited to Denmark on 9 May 1998."));
    }

    @Test
    void aYearAndTheDayWithinItAreAlike() {
        assertEquals(
                1,
                fitting(
                                "step-dated-alike",
                                "In 1997 Karl Dorn was arrested in Lund. He talked at once. Karl Dorn was arrested on 3 May"
                                        + " 1997.")
                        .size());
    }

    @Test
    void aDecisionAndItsReversalAreListedWithTheDaysBetween() {
        assertTrue(fitting(
                        "taken-back-later",
                        "On 3 May 2010 the governor granted the transfer of Karl Dorn to Denmark. On 9 May 2010 the new"
                                + " governor revoked the transfer of Karl Dorn to Denmark.")
                .getFirst()
                .endsWith("6 days later."));
    }
}
