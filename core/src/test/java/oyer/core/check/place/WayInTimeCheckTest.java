package oyer.core.check.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static oyer.core.check.CheckedBox.count;
import static oyer.core.check.CheckedBox.fitting;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WayInTimeCheckTest {

    @Test
    void aWayThatNobodyDrivesInTheTimeIsFound() {
        assertEquals(
                1,
                count(
                        "too-far-for-the-time",
                        "It is 90 miles to the mill. That is 60 minutes at night, and you would have to drive at 90 miles an"
                                + " hour."));
    }

    @Test
    void aWayThatCanBeDrivenFits() {
        String words = "It is 50 miles to the mill. That is 60 minutes at night, at 50 miles an hour.";
        assertEquals(0, count("too-far-for-the-time", words));
        assertEquals(List.of("50 miles in 60 minutes are 50 miles an hour."), fitting("speed-of-way", words));
    }

    @Test
    void aSpeedThatIsReckonedWrongIsFound() {
        assertEquals(
                1,
                count("speed-of-way", "It is 50 miles to the mill. That is 60 minutes at night, at 65 miles an hour."));
    }

    @Test
    void aFlightIsLeftAlone() {
        assertEquals(
                0,
                count(
                        "too-far-for-the-time",
                        "It is 400 miles to the coast. He flew there in 60 minutes, at 400 miles an hour."));
    }
}
