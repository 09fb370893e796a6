package oyer.core.check.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

final class OwnAccountsCheckTest {

    private static List<Discrepancy> found(String words) {
        return CheckedBox.found("own-accounts", words + "\n");
    }

    @Test
    void aTallManToThePoliceAndAShortOneInCourtAreTwoAccountsOfOneWitness() {
        assertEquals(
                1,
                found("The witness, Nora Vane, saw the robbery. She told the police on 3 May that she had seen a tall"
                                + " man; at trial she said that the man was short.")
                        .size());
    }

    @Test
    void oneWitnessMayDescribeTwoMen() {
        assertEquals(
                List.of(),
                found("Nora Vane told the police that she had seen a tall man. At trial she said that the other man"
                        + " was short."));
    }

    @Test
    void twoWitnessesMayDescribeHimDifferently() {
        assertEquals(
                List.of(),
                found("Nora Vane told the police that the man was tall. At trial Paul Reed said that the man was"
                        + " short."));
    }

    @Test
    void whatIsToldOfOneEventCannotHaveBeenAtTwoHours() {
        List<Discrepancy> found = found("The notes of Sergeant Ann Lowe were found in 2004. They say that Paul Reed had"
                + " found the key at 6 p.m.; at trial he testified that he found it at 8 a.m.");
        assertEquals(1, found.size());
        assertEquals(true, found.getFirst().working().isPresent());
    }

    @Test
    void twoEventsMayHaveTwoHours() {
        assertEquals(
                List.of(),
                found("Paul Reed told the police that he left the bar at 9 p.m. At trial he testified that he left"
                        + " the ferry at 11 p.m."));
    }

    @Test
    void withinOneAccountAPersonMayTellOfTwoHours() {
        assertEquals(
                List.of(),
                found("Paul Reed told the police that he left the bar at 9 p.m. He said that he left the bar again at"
                        + " 11 p.m."));
    }

    @Test
    void aNumberToldOtherwiseInCourtIsAnotherAccount() {
        assertEquals(
                1,
                found("Paul Reed first said that there were three men at the door. On the stand he said that there"
                                + " were five men at the door.")
                        .size());
    }

    @Test
    void germanAccountsAreHeldAgainstEachOtherToo() {
        assertEquals(
                1,
                found("Die Zeugin Nora Vahl sagte bei der Polizei aus, sie habe einen großen Mann gesehen. In der"
                                + " Hauptverhandlung sagte sie, der Mann sei klein gewesen.")
                        .size());
        assertEquals(
                1,
                found("Der Zeuge Paul Ried gab am 2. Juni 2011 an, das Auto sei rot gewesen. Am 8. Juni 2011 gab er"
                                + " an, das Auto sei schwarz gewesen.")
                        .size());
        assertEquals(
                1,
                found("Der Hausmeister Uwe Lund fand die Tote nach seiner Aussage vom 4. Februar 2006 um 7 Uhr. In der"
                                + " Hauptverhandlung sagte er, er habe sie um 11 Uhr gefunden.")
                        .size());
    }

    @Test
    void whoSpeaksMayStandBehindTheVerbInGerman() {
        assertEquals(
                1,
                found("Der Gutachter Dr. Karl Welf sprach in seinem Gutachten von fünf Stichen. In der Verhandlung"
                                + " sprach er von acht Stichen.")
                        .size());
    }

    @Test
    void numbersOfTwoThingsAreNoTwoAccounts() {
        assertEquals(
                List.of(),
                found(
                        "Paul Reed told the police that he had sent 300 forms to the doctors of the harbour ward. In court"
                                + " he said that the council never read 200 forms from the school board."));
    }
}
