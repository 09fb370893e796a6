package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Consistent;

final class FuelCheckTest {

    private static int found(String rule, String words) {
        return CheckedBox.found(rule, words + "\n").size();
    }

    private static List<String> fitting(String rule, String words) {
        return CheckedBox.of(words + "\n").fitting().stream()
                .filter(c -> c.rule().equals(rule))
                .map(Consistent::explanation)
                .toList();
    }

    private static final String CAR =
            "The car burns 8 litres per 100 km. It had been full on Friday, and on Monday it took 20 litres to fill it. ";

    @Test
    void aWayThatTheFuelDoesNotReachIsFound() {
        assertEquals(1, found("fuel-for-the-way", CAR + "Dorn says that he drove 620 km over the weekend."));
    }

    @Test
    void aWayThatTheFuelReachesFits() {
        String words = CAR + "Dorn says that he drove 240 km over the weekend.";
        assertEquals(0, found("fuel-for-the-way", words));
        assertEquals(1, fitting("fuel-for-the-way", words).size());
    }

    @Test
    void milesToTheGallonAreReckonedToo() {
        assertEquals(
                1,
                found(
                        "fuel-for-the-way",
                        "The van does 20 miles to the gallon. It took 5 gallons to fill the tank again. He drove 300 miles"
                                + " that night."));
    }

    @Test
    void aDistanceThatNobodyDroveIsLeftAlone() {
        assertEquals(0, found("fuel-for-the-way", CAR + "The town lies 620 km from the sea."));
    }
}
