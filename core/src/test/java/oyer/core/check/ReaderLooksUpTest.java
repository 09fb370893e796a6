package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static oyer.core.check.CheckedBox.count;
import static oyer.core.check.CheckedBox.fitting;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a careful reader looks up and finds right, and what the same checks flag.
final class ReaderLooksUpTest {

    private static final String HEADED =
            "1997 - The Robbery\nOn 3 May 1997 the shop was robbed. On 9 May 1997 he fled.\n\n"
                    + "1998 - The Arrest\nOn 4 June 1998 he was arrested.\n\n1999 - The Trial\nThe jury was out for a day.\n";

    @Test
    void theOffenceComesBeforeTheArrest() {
        assertEquals(
                List.of("The offence on 3 May 1997 comes before the arrest on 4 June 1998, by 1 year, 1 month and 1"
                        + " day."),
                fitting("offence-before-step", HEADED));
    }

    @Test
    void anArrestBeforeTheOffenceIsNotListed() {
        assertEquals(
                List.of(),
                fitting(
                        "offence-before-step",
                        "On 3 May 1997 the shop was robbed. On 4 June 1995 Carl Dorn was arrested."));
    }

    @Test
    void theYearOfTheOffenceHoldsItsDay() {
        assertEquals(
                List.of("The offence is dated 1997 and 3 May 1997; the one holds the other."),
                fitting(
                        "offence-dated-alike",
                        "The murder of Ada Lind in 1997 was in every paper. On 3 May 1997 Ada Lind was stabbed at the"
                                + " mill."));
    }

    @Test
    void theSectionsStandInOrder() {
        assertEquals(
                List.of("The 3 dated headings stand in the order of their times, from 1997 to 1999."),
                fitting("headings-in-order", HEADED));
        assertEquals(
                List.of("The days of the section follow each other as they are told: 3 May 1997; 9 May 1997."),
                fitting("days-in-order", HEADED));
    }

    @Test
    void aSectionThatLooksBackIsNotInOrder() {
        assertEquals(
                List.of(),
                fitting("days-in-order", "1997 - The Robbery\nOn 9 May 1997 he fled. On 3 May 1997 he had come."));
    }

    @Test
    void theYearsBetweenTwoAgesAreTheYearsHeld() {
        String ages = "Carl Dorn was arrested in Leeds. He was 19 years old then, today he is 50. Carl Dorn has been in"
                + " prison for over ";
        assertEquals(
                List.of("From the age of 19 at the arrest to that of 50 now there are 31 years, give or take one: over"
                        + " 30 years held."),
                fitting("ages-apart", ages + "30 years."));
        assertEquals(1, count("ages-apart", ages + "20 years."));
        assertEquals(0, count("ages-apart", ages + "29 years."));
        assertEquals(0, count("ages-apart", ages.replace("has been in", "was not in") + "20 years."));
    }

    @Test
    void whatIsAnnouncedLiesAhead() {
        assertTrue(fitting(
                        "still-to-come",
                        "On 3 May 2014 his request was denied. His next hearing in 2017 may turn out otherwise.")
                .contains("Announced for 2017, after the last day that is told of (3 May 2014)."));
        assertEquals(
                1,
                count(
                        "still-to-come",
                        "Leeds, 5 June 2014\n\nDear Mr. Dorn,\n\nYour next hearing on 3 May 2014 will be in room"
                                + " four.\n"));
        assertEquals(
                0,
                count(
                        "still-to-come",
                        "Leeds, 5 June 2014\n\nDear Mr. Dorn,\n\nYour next hearing on 3 May 2014 was put off.\n"));
    }

    @Test
    void whoSaysTheSameAgainIsListed() {
        assertEquals(
                List.of("Carl Dorn says the same in 2 passages: “I'm innocent”."),
                fitting(
                        "said-again",
                        "\"I'm innocent,\" Carl Dorn said when he was sentenced. Years went by. \"I'm innocent,\" Carl"
                                + " Dorn said again."));
    }

    @Test
    void answersOfATranscriptThatAreAlikeSayNothing() {
        assertEquals(
                List.of(),
                fitting("said-again", "Q.  Did you see it?\nA.  No, sir.\nQ.  Did you hear it?\nA.  No, sir.\n"));
    }

    @Test
    void asManyTermsAsVictims() {
        assertEquals(
                List.of("2 are stated and as many victims are named."),
                fitting(
                        "victims-named",
                        "He got two terms of life imprisonment for the murders of Ada and Bert Lind."));
        assertEquals(
                List.of(),
                fitting("victims-named", "He got three terms of imprisonment for the murders of Ada and Bert Lind."));
    }

    @Test
    void aStepThatIsPlacedTwiceAlikeIsListed() {
        assertEquals(
                List.of("The arrest is told of Leeds in 2 passages."),
                fitting(
                        "step-placed-alike",
                        "Carl Dorn was arrested in Leeds. He was 19. Carl Dorn was arrested in a shop in Leeds."));
    }

    @Test
    void hoursAreReckonedInSecondsToo() {
        assertEquals(
                List.of("100 days are 2400 hours.", "100 days are 8640000 seconds.", "2400 hours are 8640000 seconds."),
                fitting("units", "It was 100 days, the equivalent of 2,400 hours or 8,640,000 seconds."));
        assertEquals(1, count("units", "It was 72 hours, equal to 4,330 minutes."));
        assertEquals(0, count("units", "It was about 72 hours, equal to 4,330 minutes."));
    }

    @Test
    void aPartInQuotationMarksIsAPart() {
        assertEquals(
                List.of("2 are fewer than 7."),
                fitting("part-within-whole", "He was in seven prisons, including two \"open\" houses."));
    }

    @Test
    void whatFitsIsSaidOnce() {
        assertEquals(
                1,
                fitting("hours-of-a-day", "He was alone 23 hours a day. Later he was alone 23 hours a day.")
                        .size());
    }
}
