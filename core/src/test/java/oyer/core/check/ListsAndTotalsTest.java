package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static oyer.core.check.CheckedBox.count;
import static oyer.core.check.CheckedBox.fitting;
import static oyer.core.check.CheckedBox.found;

import org.junit.jupiter.api.Test;

final class ListsAndTotalsTest {

    @Test
    void partsThatDoNotComeToTheirTotalAreFound() {
        String told = "Eleven persons were questioned on that day: five guests of the inn, %s members of the staff and"
                + " three fishermen.";
        var found = found("parts-and-total", told.formatted("four") + "\n");
        assertEquals(1, found.size());
        assertTrue(
                found.getFirst().explanation().contains("5 + 4 + 3 = 12"),
                found.getFirst().explanation());
        assertEquals(0, count("parts-and-total", told.formatted("three")));
        assertEquals(1, fitting("parts-and-total", told.formatted("three")).size());
    }

    @Test
    void partsThatNeedNotBeAllAreNoTotal() {
        assertEquals(
                0,
                count(
                        "parts-and-total",
                        "I took 31 swabs, among them 12 in the kitchen, 9 in the hall and 6 outside."));
        assertEquals(
                0, count("parts-and-total", "I took 31 swabs: 12 in the kitchen, 9 in the hall and some outside."));
    }

    @Test
    void datesThatAreNotAsManyAsIsSaidAreFound() {
        assertEquals(1, count("listed-dates", "I have had four parole hearings: in 2008, 2011 and 2014."));
        assertEquals(0, count("listed-dates", "I have had three parole hearings: in 2008, 2011 and 2014."));
        assertEquals(
                1,
                count(
                        "listed-dates",
                        "Die Kammer hat an fünf Tagen verhandelt, nämlich am 2., 9., 16. und 23. November 1998."));
        assertEquals(
                0,
                count(
                        "listed-dates",
                        "Die Kammer hat an vier Tagen verhandelt, nämlich am 2., 9., 16. und 23. November 1998."));
    }

    @Test
    void theLastOfSoManyIsCounted() {
        String told = "My parole was denied in 1999, 2003, 2007 and 2011. The hearing in %d was my %s hearing.";
        assertEquals(1, count("listed-dates", told.formatted(2011, "fifth")));
        assertEquals(0, count("listed-dates", told.formatted(2011, "fourth")));
        assertEquals(0, count("listed-dates", told.formatted(2014, "fifth")));
    }

    @Test
    void injuriesOfOneKindAreCountedAlikeInWhateverWordTheyAreTold() {
        String report = "Vermerk\nBonn, den 6. März 2007\n\nDer Geschädigte wies drei Kopfverletzungen auf.\n";
        assertEquals(
                1,
                found("number-of-wounds", report, "Gutachten\n\nEs fanden sich fünf Kopfverletzungen.\n")
                        .size());
        assertEquals(
                0,
                found("number-of-wounds", report, "Gutachten\n\nEs fanden sich fünf Beinverletzungen.\n")
                        .size());
    }

    @Test
    void twoCountsOfAllWoundsAreHeldAgainstEachOther() {
        String report = "The examiner counted nine stab wounds, seven of them in the chest.\n";
        assertEquals(
                1,
                found("number-of-wounds", report, "I found six stab wounds.\n").size());
        assertEquals(
                0,
                found("number-of-wounds", report, "I found nine stab wounds.\n").size());
        assertEquals(
                0,
                found("number-of-wounds", report, "There were two stab wounds in the back.\n")
                        .size());
        assertEquals(
                0,
                found("number-of-wounds", report, "There were two gunshot wounds.\n")
                        .size());
    }
}
