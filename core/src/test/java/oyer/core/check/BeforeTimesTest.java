package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static oyer.core.check.CheckedBox.count;
import static oyer.core.check.CheckedBox.fitting;

import org.junit.jupiter.api.Test;

final class BeforeTimesTest {

    private static final String ARREST = "Karl Dorn was arrested on 3 May 1997. ";
    private static final String TRIAL = "The trial began on 3 March 1998 and ended on 20 March 1998. ";

    @Test
    void aDayToldAsBeforeTheArrestAndDatedAfterItIsFound() {
        assertEquals(1, count("order-of-steps", ARREST + "On 9 May 1997, before his arrest, Dorn sold the car."));
        assertEquals(0, count("order-of-steps", ARREST + "On 29 April 1997, before his arrest, Dorn sold the car."));
    }

    @Test
    void aDayThatFitsIsListed() {
        assertEquals(
                1,
                fitting("before-or-after", ARREST + "On 29 April 1997, before his arrest, Dorn sold the car.")
                        .size());
    }

    @Test
    void aLengthBeforeTheStepIsReckoned() {
        assertEquals(
                1, count("order-of-steps", ARREST + "Three days after his arrest, on 16 May 1997, Dorn fell ill."));
        assertEquals(0, count("order-of-steps", ARREST + "Three days after his arrest, on 6 May 1997, Dorn fell ill."));
    }

    @Test
    void aDayDuringTheTrialLiesWithinIt() {
        assertEquals(1, count("order-of-steps", TRIAL + "During the trial, on 30 March 1998, a juror fell ill."));
        assertEquals(0, count("order-of-steps", TRIAL + "During the trial, on 13 March 1998, a juror fell ill."));
    }

    @Test
    void theDayOfTheArrestItselfIsNoOtherDay() {
        assertEquals(0, count("order-of-steps", ARREST + "Before his arrest on 3 May 1997 Dorn sold the car."));
    }

    @Test
    void anArrestOfSomebodyElseIsNotMeant() {
        assertEquals(0, count("order-of-steps", ARREST + "On 9 May 1997, before his arrest, Peter Lang sold the car."));
    }
}
