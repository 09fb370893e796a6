package oyer.core.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

class OffenderCheckTest {

    private static final String REPORT = """
            Strafanzeige
            Vorgang 77/2009, 3. Juni 2009
            Geschädigte: Hanna Tiede, Kassiererin

            Ein maskierter Mann betrat den Kiosk, bedrohte Hanna Tiede mit einem Küchenmesser und verlangte das Geld
            aus der Kasse. Er sprach ohne Akzent.
            """;

    private static String statement(String told) {
        return """
                Zeugenvernehmung
                5. Juni 2009
                Hanna Tiede, Kassiererin

                Der Mann kam in den Kiosk und verlangte das Geld aus der Kasse. %s
                """.formatted(told);
    }

    @Test
    void aStrangerHasAKnifeInOnePaperAndAPistolInTheOther() {
        assertThat(CheckedBox.found(OffenderCheck.RULE, REPORT, statement("Er hatte eine Pistole in der Hand.")))
                .extracting(Discrepancy::explanation)
                .containsExactly("Two papers have whoever did it in two ways (his weapon).");
    }

    @Test
    void heSpeaksWithoutAnAccentAndWithAStrongOne() {
        assertThat(CheckedBox.found(OffenderCheck.RULE, REPORT, statement("Er sprach mit einem starken Akzent.")))
                .hasSize(1);
    }

    @Test
    void aKnifeOfAnotherKindIsAKnifeStill() {
        assertThat(CheckedBox.found(OffenderCheck.RULE, REPORT, statement("Er hatte ein Messer in der Hand.")))
                .isEmpty();
    }

    @Test
    void ofTwoMenEachMayHaveHadAWeaponOfHisOwn() {
        String two = statement("Es waren zwei Männer. Er hatte eine Pistole in der Hand.");
        assertThat(CheckedBox.found(OffenderCheck.RULE, REPORT, two)).isEmpty();
    }

    @Test
    void whoTellsOfBothContradictsNeither() {
        String both = statement("Er hatte eine Pistole in der Hand. Er bedrohte mich auch mit einem Messer.");
        assertThat(CheckedBox.found(OffenderCheck.RULE, REPORT, both)).isEmpty();
    }

    @Test
    void whatANamedManHadIsNotWhatTheStrangerHad() {
        String guard = statement("Dann kam Peter Lohse vom Wachdienst und hatte eine Pistole in der Hand.");
        assertThat(CheckedBox.found(OffenderCheck.RULE, REPORT, guard)).isEmpty();
    }

    @Test
    void twoRobberiesOfWhichNothingIsTheSameHaveTwoRobbers() {
        String other = """
                Incident report, 9 August 2010
                Attacked: Fred Olney, taxi driver

                A man flagged him down at the harbour. He held a revolver to his neck and took the wallet.
                """;
        assertThat(CheckedBox.found(OffenderCheck.RULE, REPORT, other)).isEmpty();
    }

    @Test
    void aFullBeardAndACleanShavenFaceAreNotOnOneMan() {
        assertThat(
                        CheckedBox.found(
                                OffenderCheck.RULE,
                                "Report of 3 May 1997\n\nJune Abbot was pushed over by a white male, clean-shaven, in the lane.\n",
                                "Statement of June Abbot, 4 May 1997\n\nA man pushed me over in the lane. He had a full beard.\n"))
                .hasSize(1);
    }
}
