package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.EntityKind;

class UnlikelyTest {

    @Test
    void aSentenceInCapitalsHasNamesOnlyWhereSomethingMakesThemOne() {
        assertThat(english("WELDER OUTLET AT NORTH WALL SEEN BY UNIT 12")).isEmpty();
        assertThat(english("THE CAR OF ADA LINDQVIST WAS FOUND BEHIND THE MILL"))
                .containsExactly("ADA LINDQVIST");
        assertThat(english("MR. LINDQVIST CAME TO THE DOOR AND WENT OUT")).containsExactly("MR. LINDQVIST");
        assertThat(english("MOTION TO SUPPRESS AND FOR DISCLOSURE")).isEmpty();
    }

    @Test
    void theTownOfAnAddressAndTheLettersBelowANoteAreNobody() {
        assertThat(english("PIRIE & McHARDY, SOLICITORS, 9 SOUTH STREET, ELGIN\n\nDear Ms Lindqvist"))
                .doesNotContain("ELGIN");
        assertThat(english("The slip was in the dictation. R.McW.")).isEmpty();
        assertThat(english("Present: Ada Lindqvist, Karl Thule")).hasSize(2);
    }

    @Test
    void anOfficeBeforeANameIsNotAnother() {
        assertThat(german("Oberstaatsanwalt Volker Assenmacher: „Wir warten ab.“"))
                .containsExactly("Volker Assenmacher");
    }

    @Test
    void whatIsCountedIsNobody() {
        assertThat(german("Das Tor hat Trupp 1 aufgetrennt.")).isEmpty();
        assertThat(german("Sachbearbeiter: Lindqvist, KOK       App. 214")).doesNotContain("App.", "App");
        assertThat(german("Die Halle brannte, und Onno Lindqvist kam.")).containsExactly("Onno Lindqvist");
        assertThat(german("Er wollte seine 1350 Mark und ging.")).isEmpty();
    }

    @Test
    void whereArticlesAreCutShortDIsNoInitial() {
        String paper = "Kopf d. Toten am Ofen, Füße z. Klappe, Arm unter d. Körper auf d. Boden. "
                + "D. Bierglas ist hier nicht eingegangen.";
        assertThat(german(paper)).noneMatch(name -> name.contains("Bierglas"));
    }

    @Test
    void aLetterShortensASurnameAndCapitalsLeadToTheGivenName() {
        assertThat(german("Der Nachbar Kuno J. hat ihn gesehen.")).containsExactly("Kuno J.");
        assertThat(german("Mitteilung des Fahrers WENNEMANN, Horst, über Notruf."))
                .containsExactly("WENNEMANN, Horst");
        assertThat(german("Beschuldigter: Siebels, Onno, geb. 3.5.1974, ledig")).containsExactly("Siebels, Onno");
        assertThat(german("Verteidiger: Dr. Klaus Schönwetter")).containsExactly("Klaus Schönwetter");
        assertThat(english("VICTIM    BERGSTROM, Marcel Joseph  DOB 1966-06-14"))
                .containsExactly("BERGSTROM, Marcel Joseph");
    }

    private static List<String> english(String text) {
        return Casts.names(Casts.english(text), EntityKind.PERSON);
    }

    private static List<String> german(String text) {
        return Casts.names(Casts.german(text), EntityKind.PERSON);
    }
}
