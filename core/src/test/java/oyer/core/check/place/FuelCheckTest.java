package oyer.core.check.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static oyer.core.check.CheckedBox.count;
import static oyer.core.check.CheckedBox.fitting;

import org.junit.jupiter.api.Test;

final class FuelCheckTest {

    private static final String CAR =
            "The car burns 8 litres per 100 km. It had been full on Friday, and on Monday it took 20 litres to fill it. ";

    @Test
    void aWayThatTheFuelDoesNotReachIsFound() {
        assertEquals(1, count("fuel-for-the-way", CAR + "Dorn says that he drove 620 km over the weekend."));
    }

    @Test
    void aWayThatTheFuelReachesFits() {
        String words = CAR + "Dorn says that he drove 240 km over the weekend.";
        assertEquals(0, count("fuel-for-the-way", words));
        assertEquals(1, fitting("fuel-for-the-way", words).size());
    }

    @Test
    void milesToTheGallonAreReckonedToo() {
        assertEquals(
                1,
                count(
                        "fuel-for-the-way",
                        "The van does 20 miles to the gallon. It took 5 gallons to fill the tank again. He drove 300 miles"
                                + " that night."));
    }

    @Test
    void aDistanceThatNobodyDroveIsLeftAlone() {
        assertEquals(0, count("fuel-for-the-way", CAR + "The town lies 620 km from the sea."));
    }
}
