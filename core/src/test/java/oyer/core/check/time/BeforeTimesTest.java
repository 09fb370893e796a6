package oyer.core.check.time;

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

    @Test
    void anEventThatIsNoStepHasItsDayToo() {
        String search = "The house was searched on 4 May 1997. ";
        assertEquals(1, count("order-of-steps", search + "On 9 May 1997, before the search, the car was sold."));
        assertEquals(0, count("order-of-steps", search + "On 2 May 1997, before the search, the car was sold."));
        assertEquals(1, count("order-of-steps", search + "During the search, on 9 May 1997, a knife was found."));
        assertEquals(0, count("order-of-steps", search + "During the search, on 4 May 1997, a knife was found."));
        assertEquals(0, count("order-of-steps", search + "During the search, on 5 May 1997, a knife was found."));
    }

    @Test
    void aSecondSearchIsNotTheOneMeant() {
        assertEquals(
                0,
                count(
                        "order-of-steps",
                        "The house was searched on 4 May 1997. The car was searched on 12 May 1997. On 9 May 1997,"
                                + " before the search, the car was sold."));
        assertEquals(
                0,
                count(
                        "order-of-steps",
                        ARREST + "On 9 May 1997, before the arrest of his brother, Dorn sold the car."));
    }

    @Test
    void whatBefellSomebodyIsNamedByItsVerb() {
        assertEquals(1, count("order-of-steps", ARREST + "On 9 May 1997, before he was arrested, Dorn sold the car."));
        assertEquals(0, count("order-of-steps", ARREST + "On 29 April 1997, before he was arrested, Dorn sold it."));
        assertEquals(
                0,
                count("order-of-steps", ARREST + "On 9 May 1997, before police arrested his brother, Dorn sold it."));
    }

    @Test
    void aClauseInFrontHoldsTheDayOfTheVerb() {
        assertEquals(1, count("order-of-steps", ARREST + "Before his arrest Dorn was moved on 9 May 1997 to Leeds."));
        assertEquals(
                0,
                count("order-of-steps", ARREST + "After his arrest Dorn was asked about the robbery on 2 April 1997."));
    }

    @Test
    void germanClausesAreReadAlike() {
        String arrest = "Karl Dorn wurde am 3. Mai 1997 in Bremen festgenommen. ";
        assertEquals(
                1, count("order-of-steps", arrest + "Am 9. Mai 1997, vor seiner Festnahme, verkaufte Dorn den Wagen."));
        assertEquals(
                1, count("order-of-steps", arrest + "Vor seiner Festnahme verkaufte Dorn am 9. Mai 1997 den Wagen."));
        assertEquals(
                0,
                count("order-of-steps", arrest + "Vor seiner Festnahme verkaufte Dorn am 29. April 1997 den Wagen."));
        assertEquals(
                0,
                count(
                        "order-of-steps",
                        arrest + "Nach seiner Festnahme sprach Dorn von dem Überfall am 2. April 1997."));
        assertEquals(
                1,
                count("order-of-steps", arrest + "Am 2. Mai 1997, nachdem er festgenommen worden war, schwieg Dorn."));
        String interview = "Karl Dorn wurde am 8. Mai 1997 in Bremen vernommen. ";
        assertEquals(
                1,
                count(
                        "order-of-steps",
                        interview + "Während der Vernehmung, am 12. Mai 1997, verlangte Dorn einen Anwalt."));
        assertEquals(
                0,
                count(
                        "order-of-steps",
                        interview + "Während der Vernehmung, am 8. Mai 1997, verlangte Dorn einen Anwalt."));
    }

    @Test
    void twoStepsInTheOrderOfTheirDaysAreListed() {
        String steps = "On 3 May 1997 Karl Dorn was arrested in Leeds. On 12 June 1998 Karl Dorn was extradited to"
                + " Spain. ";
        String order = "After being arrested in Leeds for theft, Dorn was extradited to Spain.";
        assertEquals(1, fitting("before-or-after", steps + order).size());
        assertEquals(0, count("order-of-steps", steps + order));
        assertEquals(1, count("order-of-steps", steps.replace("1998", "1996") + order));
    }

    @Test
    void nothingIsDuringATrialThatBeganLater() {
        String begun = "The trial began on 3 October 1994. The search of the flat took place ";
        assertEquals(1, count("order-of-steps", begun + "during the trial, on 9 May 1993."));
        assertEquals(0, count("order-of-steps", begun + "during the trial, on 9 November 1994."));
        assertEquals(0, count("order-of-steps", begun + "before the trial, on 9 May 1993."));
    }
}
