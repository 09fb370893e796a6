package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ListedStepsTest {

    private static String memo(String how) {
        return "MEMORANDUM\nDate: 3 March 2010\n\nPaul Orme was denied parole in 2001, 2003 and 2006. The board noted"
                + " that he had been denied parole " + how + ".\n";
    }

    @Test
    void aStepToldMoreOftenThanItIsListedIsATension() {
        assertEquals(1, CheckedBox.found("listed-steps", memo("four times")).size());
    }

    @Test
    void asManyAsListedIsWritingThatFits() {
        assertEquals(0, CheckedBox.found("listed-steps", memo("three times")).size());
        assertTrue(CheckedBox.of(memo("three times")).fitting().stream()
                .anyMatch(c -> c.rule().equals("listed-steps")));
    }
}
