package oyer.core.check.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static oyer.core.check.CheckedBox.count;
import static oyer.core.check.CheckedBox.fitting;

import org.junit.jupiter.api.Test;

final class OfficeCheckTest {

    @Test
    void aDecisionBeforeTheOfficeBeganIsFound() {
        assertEquals(
                1,
                count(
                        "outside-term-of-office",
                        "Governor Ann Brown took office on 4 March 2002. On 2 February 2002 Governor Ann Brown denied the"
                                + " petition for clemency."));
    }

    @Test
    void aDecisionWithinTheTermFits() {
        String words =
                "Governor Ann Brown took office on 4 March 2002. On 2 February 2004 Governor Ann Brown denied the"
                        + " petition for clemency.";
        assertEquals(0, count("outside-term-of-office", words));
        assertEquals(1, fitting("within-term-of-office", words).size());
    }

    @Test
    void whoHeldTheOfficeTwiceMayDecideInEither() {
        assertEquals(
                0,
                count(
                        "outside-term-of-office",
                        "Ann Brown was governor from 1990 to 1994. Ann Brown was governor from 1998 to 2002. On 2"
                                + " February 2000 Governor Ann Brown denied the petition for clemency."));
    }

    @Test
    void theLastDaysInOfficeAndTheNextOnesFirstFit() {
        assertEquals(
                1,
                fitting(
                                "last-days-in-office",
                                "On 9 May 2003, on one of his last days in office, the governor signed the order. On 14"
                                        + " May 2003 the new governor took office.")
                        .size());
    }

    @Test
    void theTermInAnAsideBesideTheDecisionIsATerm() {
        String term = "Governor Ann Brown, who was in office from 1996 to 2001, refused the petition for clemency on 4"
                + " February ";
        assertEquals(1, count("outside-term-of-office", term + "2004."));
        assertEquals(0, count("outside-term-of-office", term + "1999."));
    }
}
