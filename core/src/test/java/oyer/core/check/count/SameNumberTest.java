package oyer.core.check.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.check.Text;
import oyer.core.text.Passage;

class SameNumberTest {

    private static Text crates(String first, String firstNumber, String second, String secondNumber) {
        return new Text("The harbour watch counted " + first + " crates of brass fittings behind the boiler house that"
                        + " night. It rained until morning. Nobody slept. In the report the harbour watch counted "
                        + second + " crates of brass fittings behind the boiler house that night.")
                .count(first, firstNumber, "crates")
                .count(second, secondNumber, "crates");
    }

    @Test
    void theSameThingCountedOtherwiseIsAContradiction() {
        assertThat(crates("four", "4", "seven", "7").check())
                .filteredOn(d -> d.rule().equals("same-thing-other-number"))
                .singleElement()
                .satisfies(
                        d -> assertThat(d.passages()).extracting(Passage::words).containsExactly("four", "seven"));
    }

    @Test
    void theSameNumberIsNone() {
        assertThat(crates("four", "4", "four", "4").check())
                .filteredOn(d -> d.rule().equals("same-thing-other-number"))
                .isEmpty();
    }

    @Test
    void twoThingsOfOneNounAreTwoThings() {
        assertThat(new Text("Two men of the night shift carried the nets to the pier. It rained until morning. Nobody"
                                + " slept. Five men from the chandler's came for the funeral on Sunday.")
                        .count("Two", "2", "men")
                        .count("Five", "5", "men")
                        .check())
                .isEmpty();
    }
}
