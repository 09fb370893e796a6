package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Consistent;

final class OdometerRunCheckTest {

    private static int found(String rule, String words) {
        return CheckedBox.found(rule, words + "\n").size();
    }

    private static List<String> fitting(String rule, String words) {
        return CheckedBox.of(words + "\n").fitting().stream()
                .filter(c -> c.rule().equals(rule))
                .map(Consistent::explanation)
                .toList();
    }

    private static String log(String... rows) {
        return "VEHICLE LOG\n\nReadings of the odometer.\n\nOut\tReading out\tIn\tReading in\tDriver\n"
                + String.join("\n", rows);
    }

    @Test
    void milesBetweenTwoEntriesAreAGap() {
        assertEquals(
                1,
                found("odometer-not-logged", log("Mon\t41,067\tMon\t41,131\tLind", "Tue\t41,161\tTue\t41,208\tDorn")));
    }

    @Test
    void anOdometerDoesNotRunBack() {
        assertEquals(
                1,
                found("odometer-runs-back", log("Mon\t41,067\tMon\t41,131\tLind", "Tue\t41,121\tTue\t41,208\tDorn")));
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
                found("odometer-runs-back", log("Mon\t41,067\tMon\t41,131\tLind", "Tue\t12,121\tTue\t12,208\tDorn")));
    }
}
