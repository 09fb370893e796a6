package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What people are by what stands behind their names, before them and below.
class OccupationsTest {

    private static List<String> english(String text, String name) {
        return Casts.who(Casts.english(text), name).roles();
    }

    private static List<String> german(String text, String name) {
        return Casts.who(Casts.german(text), name).roles();
    }

    @Test
    void anOccupationBehindACommaNeedsNoArticle() {
        assertThat(english("Dr. Lucas Fenn, county medical examiner, arrived at 9:10 a.m.", "Dr. Lucas Fenn"))
                .contains("county medical examiner");
        assertThat(english("I spoke to Frank Colbeck, ferry dispatcher.", "Frank Colbeck"))
                .contains("ferry dispatcher");
        assertThat(english("Please find Henry Tolk, the cook, who would be 77.", "Henry Tolk"))
                .contains("cook");
        assertThat(english("Prepared for: Imogen Achterberg, counsel for Daniel Reed.", "Imogen Achterberg"))
                .contains("counsel");
    }

    @Test
    void theNextOfAListIsNoOccupationOfTheOneBefore() {
        assertThat(english("Present were Frank Colbeck, officer Dale Brand and Henry Tolk.", "Frank Colbeck"))
                .isEmpty();
        assertThat(english("He asked Frank Colbeck, counsel, and the clerk.", "Frank Colbeck"))
                .isEmpty();
    }

    @Test
    void degreesStandBetween() {
        assertThat(english("Anna Weller, Ph.D., Certified Latent Print Examiner\n\nMay 18, 2011", "Anna Weller"))
                .contains("certified latent print examiner");
    }

    @Test
    void theLineBelowASignatureSaysWhoSigned() {
        assertThat(english("The rest was consumed.\n\nMiriam Oldacre, B.S.\nSerologist II\n", "Miriam Oldacre"))
                .contains("serologist");
        assertThat(english("Yours truly,\n\nAmos Gettle, Manager\n", "Amos Gettle"))
                .contains("manager");
    }

    @Test
    void aLabelAndABracketSayItToo() {
        assertThat(english("Report No. 7\nAnalyst: Helena Brand, Ph.D.\n", "Helena Brand"))
                .contains("analyst");
        assertThat(english("Members: Marian Hollis (chair), Curtis Bell\n", "Marian Hollis"))
                .contains("chair");
    }

    @Test
    void germanOccupationsAreTheEndsOfTheirCompounds() {
        assertThat(german("Dort wohnte Karl Weber, Hausmeister.", "Karl Weber")).contains("Hausmeister");
        assertThat(german("Anna Roth, die Gastwirtin, kam dazu.", "Anna Roth")).contains("Gastwirtin");
        assertThat(german("Eva Roth, die Fachärztin, kam dazu.", "Eva Roth")).contains("Fachärztin");
        assertThat(german("Eva Roth, die Schrankwand, kam dazu.", "Eva Roth")).isEmpty();
    }

    @Test
    void whoSpeaksForTheDefendantIsNoDefendant() {
        String text = "CLOSING ARGUMENT FOR THE DEFENDANT\nMR. BLISH: It is ninety-six miles.\n";
        assertThat(Casts.english(text).entities())
                .isNotEmpty()
                .allSatisfy(entity -> assertThat(entity.roles()).doesNotContain("accused", "defendant"));
    }
}
