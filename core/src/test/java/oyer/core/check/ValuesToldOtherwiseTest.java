package oyer.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesToldOtherwiseTest {

    private static int count(String rule, String... documents) {
        return CheckedBox.found(rule, documents).size();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The car had the registration H742 BRX, Una Brock said.|Una Brock wrote down H724 and told the police of the car.",
                "Der Wagen trug das Kennzeichen WÜ-T 318.|Zugelassen war der Pkw unter WÜ-T 381."
            })
    void aPlateWithItsFiguresTurnedRoundIsFound(String one, String other) {
        assertThat(count("plate-otherwise", one + "\n", other + "\n")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // other letters; other figures altogether; no plate; both known
                "The car had the registration H742 BRX.|The van had the registration H724 KLM.",
                "The car had the registration H742 BRX.|The car had the registration H915 BRX.",
                "Read file H742 of the registry today.|Read file H724 of the registry today.",
                "The cars H742 BRX and H724 BRX were parked there.|The car H724 BRX was parked there."
            })
    void twoPlatesOrNoneAreNoDiscrepancy(String one, String other) {
        assertThat(count("plate-otherwise", one + "\n", other + "\n")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Una Brock handed the masked man £4,730 from the safe.|The masked man made Una Brock hand over £7,430.",
                "Peter Oddie sold the stolen trawler engine to Lyle for $12,000 at the quay."
                        + "|Lyle says that he paid Peter Oddie $9,500 for the trawler engine at the quay.",
                "Die Kassiererin Böhmke übergab dem Täter 23.800 Euro.|Der Täter zwang Böhmke zur Herausgabe von 28.300 Euro."
            })
    void oneSumOfMoneyToldOtherwiseIsFound(String one, String other) {
        assertThat(count("amount-otherwise", one + "\n", other + "\n")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // round; of something else; both known; at least; in other coin
                "Una Brock handed the masked man £4,730 from the safe.|The masked man made Una Brock hand over about £4,700.",
                "Una Brock handed the masked man £4,730 from the safe.|Peter Lyle bought a boat for £9,100.",
                "The masked man took £4,730 and left £7,430, Una Brock said.|The masked man made Una Brock hand over £7,430.",
                "Lyle paid Oddie more than $9,000 for the trawler engine.|Lyle paid Oddie $9,500 for the trawler engine.",
                "Lyle paid Oddie €9,000 for the trawler engine at the quay.|Lyle paid Oddie $12,500 for the trawler engine at the quay."
            })
    void sumsThatMayFitAreNoDiscrepancy(String one, String other) {
        assertThat(count("amount-otherwise", one + "\n", other + "\n")).isZero();
    }

    @Test
    void amountsUnderEachOtherAndTheirTotalAreReckoned() {
        String list =
                "CASH COUNTED\n   14 $50 notes        $700.00\n   20 $10 notes         200.00\n   8 $5 notes            40.00\n"
                        + "   TOTAL               $%s\n";
        assertThat(count("total", list.formatted("960.00"))).isEqualTo(1);
        assertThat(count("total", list.formatted("940.00"))).isZero();
        String german =
                "Scheine zu 100 EUR        2.300,-- EUR\nkleinere Scheine            450,-- EUR\nzusammen                  %s,-- EUR\n";
        assertThat(count("total", german.formatted("2.570"))).isEqualTo(1);
        assertThat(count("total", german.formatted("2.750"))).isZero();
    }

    @Test
    void aTotalAndItsKindsBesideItAreReckoned() {
        assertThat(count("total", "TOTAL VISITS WING B: 9     ADULTS 5     CHILDREN 3\n"))
                .isEqualTo(1);
        assertThat(count("total", "TOTAL VISITS WING B: 9     ADULTS 5     CHILDREN 4\n"))
                .isZero();
        assertThat(count("total", "TOTAL VISITS WING B: 9     REPORT 5     May 4 2001\n"))
                .isZero();
    }

    @Test
    void marksInLinesAreHeldAgainstTheNumberThatAnnouncesThem() {
        String list =
                "I lifted %s samples in the barn:\n   B-1  straw, loft\n   B-2  straw, floor\n   B-3  sacking\n\nI sealed them.\n";
        assertThat(count("listed", list.formatted("four"))).isEqualTo(1);
        assertThat(count("listed", list.formatted("three"))).isZero();
        assertThat(count("listed", "I met two men.\n\nITEMS SEIZED\nB-1   straw\nB-2   sacking\nB-3   rope\n"))
                .isZero();
    }

    @Test
    void whatABracketListsIsHeldAgainstTheNumberBeforeIt() {
        assertThat(count("listed", "VISITS TODAY: 3  (08:10, 11:45)\n")).isEqualTo(1);
        assertThat(count("listed", "VISITS TODAY: 2  (08:10, 11:45)\n")).isZero();
        assertThat(count("listed", "The nurse drew six tubes of blood (2 serum, 3 citrate).\n"))
                .isEqualTo(1);
        assertThat(count("listed", "The nurse drew five tubes of blood (2 serum, 3 citrate).\n"))
                .isZero();
        assertThat(count("listed", "The nurse drew five tubes of blood (see page 3, and the form).\n"))
                .isZero();
    }

    @Test
    void aWholeAndWhatTheNextSentenceDividesItIntoAreReckoned() {
        String english =
                "There were nine cuts in all. Of these %s were to the arms and four to the face; there were no others.\n";
        assertThat(count("divided", english.formatted("three"))).isEqualTo(1);
        assertThat(count("divided", english.formatted("five"))).isZero();
        assertThat(count("divided", english.formatted("three").replace("; there were no others", "")))
                .isZero();
        String german =
                "Es wurden insgesamt zwölf Schnitte gezählt. Davon lagen %s am Rücken und fünf am Arm; weitere gab es nicht.\n";
        assertThat(count("divided", german.formatted("sechs"))).isEqualTo(1);
        assertThat(count("divided", german.formatted("sieben"))).isZero();
    }

    @Test
    void sumsGivenOneByOneAreReckonedAgainstWhatIsOwed() {
        String owed = "He owes me sixteen hundred pounds. I lent him %s hundred in May and seven hundred in June.\n";
        assertThat(count("divided", owed.formatted("eight"))).isEqualTo(1);
        assertThat(count("divided", owed.formatted("nine"))).isZero();
    }
}
