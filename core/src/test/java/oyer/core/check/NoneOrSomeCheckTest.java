package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class NoneOrSomeCheckTest {

    private static int found(String rule, String words) {
        return CheckedBox.found(rule, words + "\n").size();
    }

    @Test
    void noneOfTheTracesAgainstSomeOfThemIsATension() {
        assertEquals(
                1,
                found(
                        "none-or-some",
                        "The analysis showed that none of the hairs was Karl Dorn's. Of the 30 hairs tested, eight came from"
                                + " somebody else."));
    }

    @Test
    void allOfThemIsNone() {
        assertEquals(
                0,
                found(
                        "none-or-some",
                        "The analysis showed that none of the hairs was Karl Dorn's. Of the 30 hairs tested, 30 came from"
                                + " somebody else."));
    }

    @Test
    void noneOfThemTestedSaysNothingOfWhoseTheyAre() {
        assertEquals(
                0,
                found(
                        "none-or-some",
                        "None of the hairs was tested at first. Of the 30 hairs, eight came from somebody else."));
    }
}
