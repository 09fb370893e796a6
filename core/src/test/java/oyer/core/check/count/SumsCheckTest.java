package oyer.core.check.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Working;
import oyer.core.check.CheckedBox;

final class SumsCheckTest {

    private static final String TABLE = """
            No.  Document            Pages
            1    Letter of Mr. Orr        2
            2    Photographs              5
            3    Notes, loose             4
                                 Total   %s
            """;

    private static List<String> fitting(String words) {
        return CheckedBox.of(words).fitting().stream()
                .map(Consistent::explanation)
                .toList();
    }

    @Test
    void aTotalThatItsEntriesMakeIsListedAsRight() {
        assertTrue(fitting(TABLE.formatted("11")).contains("3 entries make 11."));
        assertEquals(List.of(), CheckedBox.found("total", TABLE.formatted("11")));
    }

    @Test
    void aTotalThatItsEntriesDoNotMakeIsAContradictionWithItsArithmetic() {
        List<Discrepancy> found = CheckedBox.found("total", TABLE.formatted("13"));
        assertEquals(1, found.size());
        Working working = found.getFirst().working().orElseThrow();
        assertEquals(
                List.of(BigDecimal.valueOf(13), BigDecimal.valueOf(11)),
                working.marks().stream().map(Working.Mark::low).toList());
    }

    @Test
    void daysAreHeldAgainstTheirHours() {
        assertTrue(fitting("It was his 100th day there, the equivalent of 2,400 hours.\n")
                .contains("100 days are 2400 hours."));
        assertEquals(
                1,
                CheckedBox.found("units", "It was his 100th day there, the equivalent of 2,500 hours.\n")
                        .size());
    }

    @Test
    void soManyTimesAreHeldAgainstTheTimesListed() {
        assertEquals(
                1,
                CheckedBox.found(
                                "listed-times",
                                "He was refused leave five times: in May 1990, in June 1991 and in July 1992.\n")
                        .size());
        assertEquals(
                List.of(),
                CheckedBox.found(
                        "listed-times",
                        "He was refused leave three times: in May 1990, in June 1991 and in July 1992.\n"));
    }

    @Test
    void aWeekdayThatIsRightIsListedAsRight() {
        assertTrue(fitting("They met on Saturday, 30 March 1985, at the mill.\n")
                .contains("30 March 1985 was a Saturday."));
    }

    @Test
    void aLengthToldOverAgainInHoursIsReckoned() {
        assertEquals(1, CheckedBox.count("units", "The work took 14 days, or 348 hours."));
        assertEquals(0, CheckedBox.count("units", "The work took 14 days, or 336 hours."));
        assertEquals(0, CheckedBox.count("units", "It would take two weeks, or ten days with help."));
    }

    @Test
    void litresUnderEachOtherAndInARowMakeTheirTotal() {
        String receipts = "RECEIPTS\n\n5 May 1996  Shell Leeds    22.4 litres\n5 May 1996  BP Newcastle   18.1 litres\n"
                + "6 May 1996  Esso Leeds     10.0 litres\nTotal                      %s litres\n";
        assertEquals(1, CheckedBox.count("total", receipts.formatted("60.5")));
        assertEquals(0, CheckedBox.count("total", receipts.formatted("50.5")));
        assertEquals(
                1, CheckedBox.count("in-all", "He paid 120 pounds, 80 pounds and 55 pounds, a total of 265 pounds."));
    }
}
