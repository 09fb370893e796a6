package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Consistent;

final class PartsCheckTest {

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
    void aPartOfAWholeThatIsNotLargerFits() {
        assertEquals(
                List.of("11 are fewer than 42."),
                fitting("part-within-whole", "Of the 42 blood samples tested, 11 belonged to somebody else."));
        assertEquals(0, found("part-above-whole", "Of the 42 blood samples tested, 11 belonged to somebody else."));
    }

    @Test
    void aPartLargerThanItsWholeIsFound() {
        assertEquals(1, found("part-above-whole", "Of the nine keys, 11 were missing."));
    }

    @Test
    void aPercentageIsReckonedAgain() {
        assertEquals(1, found("percentage", "Eighteen of the 42 samples (60 percent) were usable."));
        assertEquals(0, found("percentage", "Eighteen of the 42 samples (43 percent) were usable."));
        assertEquals(
                List.of("18 of 42 are 42.9 percent."),
                fitting("percentage", "Eighteen of the 42 samples, or 43 percent, were usable."));
    }

    @Test
    void aPercentageOfSomethingElseIsLeftAlone() {
        assertEquals(
                0, found("percentage", "Eighteen of the 42 samples were usable, and 60 percent of the town knew."));
    }

    @Test
    void aPercentageIsReckonedInGermanToo() {
        assertEquals(1, found("percentage", "Von den 40 Proben waren 10 (60 Prozent) brauchbar."));
    }

    @Test
    void aMajorityIsMoreThanHalf() {
        assertEquals(1, found("no-majority", "A majority of 6 of the 13 members voted for release."));
        assertEquals(0, found("no-majority", "A majority of 7 of the 13 members voted for release."));
    }

    @Test
    void aDayHasTwentyFourHours() {
        assertEquals(1, found("hours-of-a-day", "He was locked up 26 hours a day."));
        assertEquals(
                List.of("23 hours are within a day of 24."),
                fitting("hours-of-a-day", "He was locked up 23 hours a day."));
    }

    @Test
    void aNumberBehindAnAndIsNoPart() {
        assertEquals(0, found("part-above-whole", "The rules are of four types and cover 25 separate matters."));
        assertEquals(0, found("part-above-whole", "They made several 100 further records including 185 audio tapes."));
    }
}
