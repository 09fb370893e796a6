package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Consistent;

final class WayInTimeCheckTest {

    private static int found(String rule, String words) {
        return CheckedBox.found(rule, words + "\n").size();
    }

    private static List<String> fitting(String rule, String words) {
        return CheckedBox.of(words + "\n").fitting().stream()
                .filter(c -> c.rule().equals(rule))
                .map(Consistent::explanation)
                .toList();
    }

    @Test
    void aWayThatNobodyDrivesInTheTimeIsFound() {
        assertEquals(
                1,
                found(
                        "too-far-for-the-time",
                        "It is 90 miles to the mill. That is 60 minutes at night, and you would have to drive at 90 miles an"
                                + " hour."));
    }

    @Test
    void aWayThatCanBeDrivenFits() {
        String words = "It is 50 miles to the mill. That is 60 minutes at night, at 50 miles an hour.";
        assertEquals(0, found("too-far-for-the-time", words));
        assertEquals(List.of("50 miles in 60 minutes are 50 miles an hour."), fitting("speed-of-way", words));
    }

    @Test
    void aSpeedThatIsReckonedWrongIsFound() {
        assertEquals(
                1,
                found("speed-of-way", "It is 50 miles to the mill. That is 60 minutes at night, at 65 miles an hour."));
    }

    @Test
    void aFlightIsLeftAlone() {
        assertEquals(
                0,
                found(
                        "too-far-for-the-time",
                        "It is 400 miles to the coast. He flew there in 60 minutes, at 400 miles an hour."));
    }
}
