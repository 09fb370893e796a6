package oyer.core.check.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static oyer.core.check.CheckedBox.count;
import static oyer.core.check.CheckedBox.fitting;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ShareOfLifeCheckTest {

    private static final String HELD = "Karl Dorn has been in prison for over %s years. ";

    @Test
    void moreThanHalfOfALifeFits() {
        String words =
                HELD.formatted("30") + "Today he is 50 years old. More than half of his life he has spent in prison.";
        assertEquals(0, count("share-of-life", words));
        assertEquals(List.of("30 years are more than half of 50 years of age."), fitting("share-of-life", words));
    }

    @Test
    void lessThanHalfIsFound() {
        assertEquals(
                1,
                count(
                        "share-of-life",
                        HELD.formatted("12")
                                + "Today he is 50 years old. More than half of his life he has spent in prison."));
    }
}
