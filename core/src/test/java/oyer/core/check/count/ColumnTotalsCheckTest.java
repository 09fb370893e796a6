package oyer.core.check.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static oyer.core.check.CheckedBox.count;
import static oyer.core.check.CheckedBox.fitting;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class ColumnTotalsCheckTest {

    private static final String MARKS = """
            Schadensaufstellung
               Wohnhaus         210 000 DM
               Scheune           64 000 DM
               Vieh              18 000 DM
               ---------------------------
               Gesamtschaden    %s DM
            """;

    private static final String POUNDS = """
             Lot   What                     Price
             21    Clock, brass             £1,300
             22    Ditto, smaller             £450
                   Total of the two lots    %s
            """;

    private static final String FRANCS = """
               Waren                  Fr.   120'000.-
               Maschinen              Fr.   310'000.-
               Total                  Fr.   %s.-
            """;

    private static final String SOLD = """
              9   steers                    $1,800.00
              4   heifers                      700.00
             13   head              GROSS   $2,500.00

              Less: commission                  75.00
                    yardage                     13.00
              NET TO OWNER                  %s
            """;

    @Test
    void moneyWithoutCentsIsAddedUpAcrossTheLineAboveTheTotal() {
        assertEquals(1, count("total", MARKS.formatted("302 000")));
        assertEquals(0, count("total", MARKS.formatted("292 000")));
        assertEquals(1, fitting("total", MARKS.formatted("292 000")).size());
        assertEquals(1, count("total", POUNDS.formatted("£1,850")));
        assertEquals(0, count("total", POUNDS.formatted("£1,750")));
        assertEquals(1, count("total", FRANCS.formatted("530'000")));
        assertEquals(0, count("total", FRANCS.formatted("430'000")));
    }

    @Test
    void whatIsTakenOffAGrossSumIsTakenOff() {
        assertEquals(0, count("total", SOLD.formatted("$2,412.00")));
        assertEquals(1, count("total", SOLD.formatted("$2,512.00")));
    }

    @Test
    void twoColumnsWithTheirOwnTotalsAreReckonedApart() {
        assertEquals(0, count("total", """
                        June 1        40.00
                        June 8        60.00
                        Total June   100.00
                        July 2        30.00
                        July 9        20.00
                        Total July    50.00
                        """));
    }

    @Test
    void whatIsNoAmountIsNotAddedUp() {
        assertEquals(0, count("total", """
                        Room    Telephone
                        Hall    4711
                        Bar     4712
                        Total   2
                        """));
        assertTrue(ColumnAmount.of("Nr. 4711").isEmpty());
        assertTrue(ColumnAmount.of("9 mm").isEmpty());
        assertTrue(ColumnAmount.of("12.03.").isEmpty());
        assertTrue(ColumnAmount.of("1.40.22").isEmpty());
        assertEquals(
                new BigDecimal("86450"),
                ColumnAmount.of("86.450,-- DM").orElseThrow().value());
        assertEquals(
                new BigDecimal("1240.50"),
                ColumnAmount.of("$1,240.50").orElseThrow().value());
    }

    @Test
    void asManyRowsAsAreNumberedAreHeldAgainstTheirTotal() {
        String list = """
                No.  Object                  Where found
                01   Bottle, green           kitchen
                02   Cup                     kitchen
                03   Knife, broken           yard
                ------------------------------------
                %s
                """;
        assertEquals(1, count("numbered-rows", list.formatted("Total items: 4")));
        assertEquals(0, count("numbered-rows", list.formatted("Total items: 3")));
        assertEquals(1, count("numbered-rows", list.formatted("Total 4 items, two of them sealed.")));
        assertEquals(0, count("numbered-rows", list.formatted("Total weight: 4")));
        assertEquals(0, count("numbered-rows", list.formatted("Signed: 4")));
    }

    @Test
    void numbersInARowHaveTheUnitOfTheLast() {
        String owed = "He owed three sums of 6,000, 4,500 and 5,500 dollars, together %s dollars.";
        assertEquals(1, count("in-all", owed.formatted("18,000")));
        assertEquals(0, count("in-all", owed.formatted("16,000")));
        String schuld = "Er schuldete ihm aus drei Darlehen von 6.000, 4.500 und 5.500 DM zusammen %s DM.";
        assertEquals(1, count("in-all", schuld.formatted("18.000")));
        assertEquals(0, count("in-all", schuld.formatted("16.000")));
    }

    @Test
    void whatIsMeasuredIsAddedUpToo() {
        String blood = "There were 400 ml of blood on the right and 600 ml on the left, %s ml in all.";
        assertEquals(1, count("in-all", blood.formatted("1,200")));
        assertEquals(0, count("in-all", blood.formatted("1,000")));
    }

    @Test
    void dotsLeadToANumberAsSpacesDo() {
        String list = "LOSS\n   1 clock, brass ............ $48,000\n   Tools ..................... $12,500\n"
                + "   Hay ....................... $ 9,300\n   TOTAL ..................... $%s\n";
        assertEquals(1, count("total", list.formatted("79,800")));
        assertEquals(0, count("total", list.formatted("69,800")));
        // a word that trails off
        assertEquals(0, count("total", "He said .... well .... no\nTotal .... nothing\n"));
    }

    @Test
    void moneyMayBeginItsRow() {
        String list = "TAKEN      $280.00 IN NOTES FROM THE DRAWER\n           $ 60.00 ROLLED COIN\n"
                + "           $ 52.00 ENVELOPE\n           TOTAL  $%s\n";
        assertEquals(1, count("total", list.formatted("412.00")));
        assertEquals(0, count("total", list.formatted("392.00")));
    }

    @Test
    void aSpaceBehindAPointIsNoCent() {
        assertEquals(0, count("total", "Room  2. 5\nHall  3. 7\nTotal  $4\n"));
    }
}
