package oyer.core.check.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static oyer.core.check.CheckedBox.count;
import static oyer.core.check.CheckedBox.fitting;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PartsCheckTest {

    @Test
    void aPartOfAWholeThatIsNotLargerFits() {
        assertEquals(
                List.of("11 are fewer than 42."),
                fitting("part-within-whole", "Of the 42 blood samples tested, 11 belonged to somebody else."));
        assertEquals(0, count("part-above-whole", "Of the 42 blood samples tested, 11 belonged to somebody else."));
    }

    @Test
    void aPartLargerThanItsWholeIsFound() {
        assertEquals(1, count("part-above-whole", "Of the nine keys, 11 were missing."));
    }

    @Test
    void aPercentageIsReckonedAgain() {
        assertEquals(1, count("percentage", "Eighteen of the 42 samples (60 percent) were usable."));
        assertEquals(0, count("percentage", "Eighteen of the 42 samples (43 percent) were usable."));
        assertEquals(
                List.of("18 of 42 are 42.9 percent."),
                fitting("percentage", "Eighteen of the 42 samples, or 43 percent, were usable."));
    }

    @Test
    void aPercentageOfSomethingElseIsLeftAlone() {
        assertEquals(
                0, count("percentage", "Eighteen of the 42 samples were usable, and 60 percent of the town knew."));
    }

    @Test
    void aPercentageIsReckonedInGermanToo() {
        assertEquals(1, count("percentage", "Von den 40 Proben waren 10 (60 Prozent) brauchbar."));
    }

    @Test
    void aMajorityIsMoreThanHalf() {
        assertEquals(1, count("no-majority", "A majority of 6 of the 13 members voted for release."));
        assertEquals(0, count("no-majority", "A majority of 7 of the 13 members voted for release."));
    }

    @Test
    void aDayHasTwentyFourHours() {
        assertEquals(1, count("hours-of-a-day", "He was locked up 26 hours a day."));
        assertEquals(
                List.of("23 hours are within a day of 24."),
                fitting("hours-of-a-day", "He was locked up 23 hours a day."));
    }

    @Test
    void aNumberBehindAnAndIsNoPart() {
        assertEquals(0, count("part-above-whole", "The rules are of four types and cover 25 separate matters."));
        assertEquals(0, count("part-above-whole", "They made several 100 further records including 185 audio tapes."));
    }
}
