package oyer.core.check.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static oyer.core.check.CheckedBox.count;

import org.junit.jupiter.api.Test;

final class NoneOrSomeCheckTest {

    @Test
    void noneOfTheTracesAgainstSomeOfThemIsATension() {
        assertEquals(
                1,
                count(
                        "none-or-some",
                        "The analysis showed that none of the hairs was Karl Dorn's. Of the 30 hairs tested, eight came from"
                                + " somebody else."));
    }

    @Test
    void allOfThemIsNone() {
        assertEquals(
                0,
                count(
                        "none-or-some",
                        "The analysis showed that none of the hairs was Karl Dorn's. Of the 30 hairs tested, 30 came from"
                                + " somebody else."));
    }

    @Test
    void noneOfThemTestedSaysNothingOfWhoseTheyAre() {
        assertEquals(
                0,
                count(
                        "none-or-some",
                        "None of the hairs was tested at first. Of the 30 hairs, eight came from somebody else."));
    }
}
