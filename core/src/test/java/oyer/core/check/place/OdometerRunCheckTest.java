package oyer.core.check.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static oyer.core.check.CheckedBox.count;
import static oyer.core.check.CheckedBox.fitting;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.check.CheckedBox;

final class OdometerRunCheckTest {

    private static String log(String... rows) {
        return "VEHICLE LOG\n\nReadings of the odometer.\n\nOut\tReading out\tIn\tReading in\tDriver\n"
                + String.join("\n", rows);
    }

    @Test
    void milesBetweenTwoEntriesAreAGap() {
        assertEquals(
                1,
                count("odometer-not-logged", log("Mon\t41,067\tMon\t41,131\tLind", "Tue\t41,161\tTue\t41,208\tDorn")));
    }

    @Test
    void anOdometerDoesNotRunBack() {
        assertEquals(
                1,
                count("odometer-runs-back", log("Mon\t41,067\tMon\t41,131\tLind", "Tue\t41,121\tTue\t41,208\tDorn")));
    }

    @Test
    void legsThatMakeTheWholeFit() {
        assertEquals(
                List.of("2 entries make 141, from 41067 to 41208."),
                fitting("odometer-legs", log("Mon\t41,067\tMon\t41,131\tLind", "Tue\t41,131\tTue\t41,208\tDorn")));
    }

    @Test
    void anotherCarIsAnotherLog() {
        assertEquals(
                0,
                count("odometer-runs-back", log("Mon\t41,067\tMon\t41,131\tLind", "Tue\t12,121\tTue\t12,208\tDorn")));
    }

    @Test
    void whatAFormSaysWasDrivenIsHeldAgainstItsTwoReadings() {
        String form = "RENTAL AGREEMENT\n\nOdometer out: 23,410 miles on 4 May 1996\nOdometer in: 23,562 miles on 6 May"
                + " 1996\nTotal miles driven: %s\n";
        assertEquals(1, count("odometer", form.formatted("252")));
        assertEquals(0, count("odometer", form.formatted("152")));
        assertEquals(1, CheckedBox.fitting("odometer", form.formatted("152")).size());
        String told =
                "The odometer stood at 23,410 miles when he took the car and at 23,562 miles when it came back. He"
                        + " said that he had driven %s miles.";
        assertEquals(1, count("odometer", told.formatted("90")));
        assertEquals(0, count("odometer", told.formatted("152")));
    }
}
