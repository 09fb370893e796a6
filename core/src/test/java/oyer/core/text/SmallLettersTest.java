package oyer.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class SmallLettersTest {

    @Test
    void aTokenIsMadeSmallOnceForAllTexts() {
        Tokens one = Tokens.of("ÄRGER in Selbury");
        Tokens other = Tokens.of("Selbury");
        assertEquals("ärger", one.lower(0));
        assertSame(one.lower(2), one.lower(2));
        assertSame(one.lower(2), other.lower(0));
    }
}
