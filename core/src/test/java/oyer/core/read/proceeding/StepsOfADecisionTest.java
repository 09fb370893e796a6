package oyer.core.read.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Proceeding;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

/// What a judgment, an opinion or a Beschluss decides itself, and what it tells of decisions before.
class StepsOfADecisionTest {

    private static List<Proceeding> read(Language language, String text) {
        return new DocumentPipeline(Optional.of(language), Optional.of(LocalDate.of(2011, 2, 3)))
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()))
                .proceedings();
    }

    private static List<String> steps(Language language, String text) {
        return read(language, text).stream()
                .map(p -> p.action() + " " + p.outcome().orElse("-") + " "
                        + p.when().earliest().map(LocalDate::toString).orElse("-"))
                .toList();
    }

    private static List<String> english(String text) {
        return steps(Language.ENGLISH, text);
    }

    private static List<String> german(String text) {
        return steps(Language.GERMAN, text);
    }

    @Test
    void aJudgeWhoSignsBelowDoesNotMakeHeadOfWhatStandsAbove() {
        assertThat(english("IN THE CIRCUIT COURT OF QUAY COUNTY\nSTATE v. JOHN ROE\nNo. 91-CR-3\n\n"
                        + "JUDGMENT AND SENTENCE\n\nOn May 4, 1990, the jury found the defendant, John Roe, guilty of"
                        + " theft. On May 6, 1990, this Court sentenced the defendant to nine years in the State"
                        + " penitentiary. He is given credit since his arrest on April 2, 1989.\n\n"
                        + "Ann Lowe, Circuit Judge\n"))
                .contains("verdict guilty 1990-05-04", "sentence sentenced 1990-05-06", "arrest arrested 1989-04-02");
    }

    @Test
    void aMotionIsDeniedOnItsOwnDayWheneverItWasFiled() {
        assertThat(english("The motion for a new trial, filed on April 2, 1992, was denied on April 30, 1992."))
                .containsExactly("motion denied 1992-04-30");
    }

    @Test
    void whatACourtSaysThatItDoesIsOfTheDayOfItsOpinion() {
        assertThat(english("We reverse the order of the circuit court and vacate the conviction."))
                .containsExactly("judgment reversed 2011-02-03", "conviction overturned 2011-02-03");
        assertThat(english("The State asks us to vacate the conviction.")).isEmpty();
    }

    @Test
    void germanWordsFoundInTwoSpellingsBeginTheRulesOfBoth() {
        assertThat(german("Das Urteil wurde am 30. Juni 2010 aufgehoben und der Angeklagte freigesprochen."))
                .containsExactly("judgment overturned 2010-06-30", "verdict acquitted 2010-06-30");
        assertThat(german("Das Urteil hob der Senat am 3. Mai 2001 auf."))
                .containsExactly("judgment overturned 2001-05-03");
    }

    @Test
    void whomTheyCallTheConvictedIsNotConvictedByThat() {
        assertThat(german("Der Verurteilte wurde am 16. März 1994 festgenommen."))
                .containsExactly("arrest arrested 1994-03-16");
        assertThat(german("Das Schwurgericht verurteilte ihn am 19. Januar 1995 wegen Mordes zu lebenslanger"
                        + " Freiheitsstrafe."))
                .containsExactly("verdict convicted 1995-01-19");
    }

    @Test
    void aGroundEndsBeforeTheTerm() {
        assertThat(read(
                        Language.GERMAN,
                        "Das Gericht verurteilte ihn am 19. Januar 1995 wegen Mordes zu lebenslanger Freiheitsstrafe."))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.ground()).contains("Mordes");
                    assertThat(step.term()).contains("lebenslanger Freiheitsstrafe");
                });
    }

    @Test
    void whatIsDecidedNowIsNotOfTheDayOfThePaperDecidedAbout() {
        assertThat(german("Die Revision gegen das Urteil des Landgerichts Bremen vom 3. Mai 1997 wird verworfen."))
                .containsExactly("appeal dismissed 2011-02-03");
        assertThat(german("Die Revision wurde am 3. Mai 1997 verworfen."))
                .containsExactly("appeal dismissed 1997-05-03");
    }

    @Test
    void theRestOfASentenceIsSuspendedOrNot() {
        assertThat(german("Die Aussetzung des Strafrestes wurde 2008 abgelehnt."))
                .containsExactly("parole denied 2008-01-01");
        assertThat(german("Einen ersten Antrag verwarf das Landgericht am 14. September 2001 als unzulässig."))
                .containsExactly("motion dismissed 2001-09-14");
    }
}
