package oyer.core.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

class MarkedThingCheckTest {

    private static final String LIST = """
            Sicherstellungsprotokoll
            Vorgang 2011/0048812
            Lfd. Nr.   Gegenstand                    Fundort              sichergestellt durch
            1          Handschuh, Leder, schwarz     Gehweg               POM Brandt
            2          Seidentuch, grün              Büro                 PK Ahlers
            3          Zigarettenfilter              Gehweg               POM Brandt
            Neudorf, 15.05.2011, 00:30 Uhr
            Übergeben an Asservatenstelle am 16.05.2011 durch PK Ahlers
            """;

    private static final String RECEIPT = """
            PROPERTY RECEIPT
            Case No. 09-4417

            ITEM  DESCRIPTION                LOCATION FOUND          BY
            1     Two shell casings          Floor near register     Kasey
            2     Black knit cap             Behind counter          Kasey
            """;

    private static String report(String told) {
        return "Strafanzeige\nNeudorf, 14.05.2011\n\n" + told + "\n";
    }

    @Test
    void oneMarkHasABlackGloveInTheListAndABrownOneInTheReport() {
        String brown =
                report("Im Flur wurde durch POM Brandt ein Handschuh (Leder, braun) sichergestellt, Asservat 1.");
        assertThat(CheckedBox.found(MarkedThingCheck.DESCRIBED, LIST, brown))
                .extracting(Discrepancy::explanation)
                .containsExactly("Under one mark two papers describe a thing otherwise: “Handschuh, Leder, schwarz”"
                        + " and “Handschuh (Leder, braun)”.");
    }

    @Test
    void aGloveIsNoPairOfGloves() {
        assertThat(CheckedBox.found(
                        MarkedThingCheck.DESCRIBED, LIST, report("Untersucht wurde Asservat 1 (ein Paar Handschuhe).")))
                .hasSize(1);
    }

    @Test
    void whatIsSaidOfAnotherMarkOrOfNoColourAtAllIsNoClash() {
        String other =
                report("Ein brauner Handschuh wurde sichergestellt, Asservat 2. Der Handschuh, Asservat 1, ist alt.");
        assertThat(CheckedBox.found(MarkedThingCheck.DESCRIBED, LIST, other)).isEmpty();
    }

    @Test
    void theColourOfAnotherThingInTheSentenceIsNotItsOwn() {
        String shelf = report("Auf dem braunen Regal wurde der Handschuh gefunden, Asservat 1.");
        assertThat(CheckedBox.found(MarkedThingCheck.DESCRIBED, LIST, shelf)).isEmpty();
    }

    @Test
    void theListNamesOneFinderAndTheReportAnother() {
        String found = report("Im Flur wurde durch PK Lindner ein Handschuh sichergestellt, Asservat 1.");
        assertThat(CheckedBox.found(MarkedThingCheck.FOUND, LIST, found)).hasSize(1);
        String same = report("Im Flur wurde durch POM Brandt ein Handschuh sichergestellt, Asservat 1.");
        assertThat(CheckedBox.found(MarkedThingCheck.FOUND, LIST, same)).isEmpty();
    }

    @Test
    void twoListsGiveOneCapTwoColours() {
        String lab = "LABORATORY REPORT\nItems examined\nItem 1   Two casings\nItem 2   Navy blue knit cap\n";
        assertThat(CheckedBox.found(MarkedThingCheck.DESCRIBED, RECEIPT, lab)).hasSize(1);
    }

    @Test
    void listsThatEachCountFromOneHaveOtherThings() {
        String lab = "LABORATORY REPORT\nItems examined\nItem 1   Red jacket\nItem 2   Blue shirt\n";
        assertThat(CheckedBox.found(MarkedThingCheck.DESCRIBED, RECEIPT, lab)).isEmpty();
    }

    @Test
    void aSilkScarfUnderTheMarkOfAWoollenOneIsAnother() {
        String list = LIST.replace("Seidentuch, grün", "Wolltuch, rot   ");
        String silk = report("PK Ahlers stellte ein Seidentuch (grün) sicher (Asservat 2).");
        assertThat(CheckedBox.found(MarkedThingCheck.DESCRIBED, list, silk)).hasSize(1);
        assertThat(CheckedBox.found(MarkedThingCheck.DESCRIBED, LIST, silk)).isEmpty();
    }
}
