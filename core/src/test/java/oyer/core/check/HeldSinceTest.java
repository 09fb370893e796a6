package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class HeldSinceTest {

    private static String memo(String words) {
        return "MEMORANDUM\nDate: 12 June 1997\n\nThe suspect has been in custody since 8 June 1997, " + words + ".\n";
    }

    @Test
    void daysInCustodyAreHeldAgainstTheDayOfTheDocument() {
        assertEquals(1, CheckedBox.found("days-since", memo("nine days")).size());
    }

    @Test
    void bothWaysOfCountingAreLetPass() {
        assertEquals(0, CheckedBox.found("days-since", memo("four days")).size());
        assertEquals(0, CheckedBox.found("days-since", memo("five days")).size());
        assertTrue(CheckedBox.of(memo("five days")).fitting().stream()
                .anyMatch(c -> c.rule().equals("time-since")));
    }

    @Test
    void aRoundedNumberIsNoContradiction() {
        assertEquals(0, CheckedBox.found("days-since", memo("about nine days")).size());
    }

    @Test
    void daysHeldEverSinceAreReckonedFromTheOneArrest() {
        String memo = "VERMERK\n12. Juni 1997\n\nDer Beschuldigte Kurt Ohm wurde am Sonntag, dem 8. Juni 1997,"
                + " festgenommen. Er befindet sich seither in Haft, also seit %s.\n";
        assertEquals(
                1, CheckedBox.found("days-since", memo.formatted("sechs Tagen")).size());
        assertEquals(
                0, CheckedBox.found("days-since", memo.formatted("fünf Tagen")).size());
    }

    private static String letter(String words) {
        return "LEGAL AID SOCIETY\n3 October 2012\n\nDear Ms. Hale,\n\nKurt Ohm was arrested on 5 May 1997 in the"
                + " harbour office. " + words + "\n\nYours sincerely,\nA. Brook\n";
    }

    @Test
    void moreYearsInPrisonThanThereAreSinceTheArrestCannotBe() {
        assertEquals(
                1,
                CheckedBox.found("days-since", letter("He has now been in prison for over 16 years."))
                        .size());
        assertEquals(
                0,
                CheckedBox.found("days-since", letter("He has now been in prison for over 15 years."))
                        .size());
    }

    @Test
    void fewerYearsMayHaveBeenInterruptedUnlessItWasEverSince() {
        assertEquals(
                0,
                CheckedBox.found("days-since", letter("He has spent nine years in prison."))
                        .size());
        assertEquals(
                1,
                CheckedBox.found("days-since", letter("He has been in prison ever since, nine years."))
                        .size());
    }

    @Test
    void aTermThatWasGivenIsNoTimeServed() {
        assertEquals(
                0,
                CheckedBox.found("days-since", letter("He has been sentenced to 30 years in prison."))
                        .size());
    }

    @Test
    void yearsSinceAYearAreReckonedToTheDayOfWriting() {
        String affidavit = "AFFIDAVIT OF CARL DENNING\n\nI have now been in prison for %d years, since 1989, for"
                + " something I did not do.\n\nSworn to on June 6, 2017.\n";
        assertEquals(1, CheckedBox.found("days-since", affidavit.formatted(30)).size());
        assertEquals(0, CheckedBox.found("days-since", affidavit.formatted(28)).size());
        assertEquals(0, CheckedBox.found("days-since", affidavit.formatted(27)).size());
    }

    @Test
    void daysHeldUntilADayAreReckonedFromTheArrest() {
        String affidavit = "AFFIDAVIT OF CARL DENNING\n\nI was arrested on October 18, 1993. I was held in the county"
                + " jail for %d days until my trial began on May 2, 1994.\n";
        assertEquals(1, CheckedBox.found("days-since", affidavit.formatted(240)).size());
        assertEquals(0, CheckedBox.found("days-since", affidavit.formatted(196)).size());
        assertEquals(0, CheckedBox.found("days-since", affidavit.formatted(197)).size());
    }
}
