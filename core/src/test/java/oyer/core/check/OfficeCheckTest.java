package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Consistent;

final class OfficeCheckTest {

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
    void aDecisionBeforeTheOfficeBeganIsFound() {
        assertEquals(
                1,
                found(
                        "outside-term-of-office",
                        "Governor Ann Brown took office on 4 March 2002. On 2 February 2002 Governor Ann Brown denied the"
                                + " petition for clemency."));
    }

    @Test
    void aDecisionWithinTheTermFits() {
        String words =
                "Governor Ann Brown took office on 4 March 2002. On 2 February 2004 Governor Ann Brown denied the"
                        + " petition for clemency.";
        assertEquals(0, found("outside-term-of-office", words));
        assertEquals(1, fitting("within-term-of-office", words).size());
    }

    @Test
    void whoHeldTheOfficeTwiceMayDecideInEither() {
        assertEquals(
                0,
                found(
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
}
