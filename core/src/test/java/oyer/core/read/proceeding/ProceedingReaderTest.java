package oyer.core.read.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Proceeding;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.time.When;

class ProceedingReaderTest {

    private static List<Proceeding> read(String text) {
        return read(Language.ENGLISH, text);
    }

    private static List<Proceeding> read(Language language, String text) {
        return new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()))
                .proceedings();
    }

    private static When day(int year, int month, int day) {
        return new When.Day(LocalDate.of(year, month, day));
    }

    @Test
    void aSentenceHasItsDayAndItsTerm() {
        assertThat(read("He was sentenced on September 3, 1987, to two terms of life imprisonment for the theft."))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.action()).isEqualTo("sentence");
                    assertThat(step.when()).isEqualTo(day(1987, 9, 3));
                    assertThat(step.term()).contains("two terms of life imprisonment");
                });
    }

    @Test
    void theAuthorityIsNamedAsWritten() {
        assertThat(read("On 4 May 1990 the Court of Appeal dismissed the appeal."))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.authority()).contains("Court of Appeal");
                    assertThat(step.action()).isEqualTo("appeal");
                    assertThat(step.outcome()).contains("dismissed");
                });
    }

    @Test
    void whatWasNotDoneIsSaidSo() {
        assertThat(read("On 4 May 1990 the lawsuit was not accepted by the court."))
                .singleElement()
                .satisfies(step -> assertThat(step.outcome()).contains("denied"));
    }

    @Test
    void anOrdinaryDayIsNoProceeding() {
        assertThat(read("On 4 May 1990 she drove to the harbour.")).isEmpty();
    }

    @Test
    void whatIsSupposedOrDeniedIsNoStep() {
        assertThat(read("He thought he would be sentenced to a few years. He was never arrested."
                        + " Were you convicted of theft?"))
                .isEmpty();
    }

    @Test
    void twoStepsOfASentenceHaveEachTheirDay() {
        assertThat(read("Noe was convicted by a jury on June 2, 1985 of theft, and was sentenced on July 9, 1985 to"
                        + " three years."))
                .extracting(Proceeding::when)
                .containsExactly(day(1985, 6, 2), day(1985, 7, 9));
    }

    @Test
    void aSentenceThatOnlySetsTheSceneDatesTheStepBehindIt() {
        assertThat(read("On 4 May 1990, the game was over. They were arrested in a shop in Bremport."))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.when()).isEqualTo(day(1990, 5, 4));
                    assertThat(step.grounds().rule()).isEqualTo("scene-day");
                });
    }

    @Test
    void aStepDoesNotDateTheNextOne() {
        assertThat(read("On 4 May 1990 he was sentenced to nine years. Mary got 30 years as an accomplice."))
                .extracting(step -> step.when().dated())
                .containsExactly(true, false);
    }

    @Test
    void whatADocumentDecidesItselfIsOfItsDay() {
        assertThat(read("QUAY PAROLE BOARD\nDate: November 18, 2008\n\nParole is DENIED for lack of remorse."))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.when()).isEqualTo(day(2008, 11, 18));
                    assertThat(step.authority()).contains("QUAY PAROLE BOARD");
                    assertThat(step.ground()).contains("lack of remorse");
                });
    }

    @Test
    void severalToldAtOnceAreCountedAndListed() {
        assertThat(read("He was denied parole six times: in May 1990, in May 1992 and in June 1994."))
                .satisfies(steps -> {
                    assertThat(steps.getFirst().times()).hasValue(6);
                    assertThat(steps.getFirst().when().dated()).isFalse();
                    assertThat(steps).hasSize(4);
                });
    }

    @Test
    void aConsentTakenBackIsThatOfWhatItWasGivenTo() {
        assertThat(read("On 4 May 1990 she revoked the consent of the county for the transfer of Noe."))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.action()).isEqualTo("transfer");
                    assertThat(step.outcome()).contains("revoked");
                });
    }

    @Test
    void germanStepsAreRead() {
        assertThat(read(
                        Language.GERMAN,
                        "Das Landgericht Bremen verurteilte ihn am 3. Mai 1986 zu neun Jahren Freiheitsstrafe."
                                + " Der Bundesgerichtshof verwarf die Revision am 7. Februar 1987."))
                .satisfies(steps -> {
                    assertThat(steps).extracting(Proceeding::action).containsExactly("verdict", "appeal");
                    assertThat(steps).extracting(Proceeding::when).containsExactly(day(1986, 5, 3), day(1987, 2, 7));
                    assertThat(steps.getFirst().authority()).contains("Landgericht Bremen");
                    assertThat(steps.getFirst().term()).contains("neun Jahren Freiheitsstrafe");
                });
    }

    @Test
    void aDecisionIsAStepOfItsCourtAndDay() {
        assertThat(read("IN THE COURT OF APPEAL OF QUAYSHIRE\nCRIMINAL DIVISION\nDate: 4 May 1990\n\nJUDGMENT\n\n"
                        + "The witness lived in Bremport."))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.action()).isEqualTo("judgment");
                    assertThat(step.authority()).contains("COURT OF APPEAL OF QUAYSHIRE CRIMINAL DIVISION");
                    assertThat(step.when()).isEqualTo(day(1990, 5, 4));
                });
    }

    @Test
    void aLetterToACourtIsNoDecision() {
        assertThat(read("To the District Court\nBremport, 4 May 1990\n\nDear Sir, she lives in Bremport."))
                .isEmpty();
    }

    @Test
    void aVerdictAndSentenceStandAlone() {
        assertThat(read("John Roe was indicted for stealing a hat, value 10 d. I never had it. Guilty. Death."))
                .extracting(Proceeding::action)
                .containsExactly("charge", "verdict", "sentence");
    }

    @Test
    void eachRowUnderADenialIsADenial() {
        assertThat(read("The Board has denied parole on two occasions:\n\nDate\tVote\tGround\n"
                        + "May 4, 1990\t3-0\tlack of remorse\nMay 6, 1992\t2-1\tnature of the crime\n"))
                .filteredOn(step -> step.ground().isPresent())
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.outcome()).contains("denied"));
    }

    @Test
    void thePaperByWhichAStepIsTakenHasItsDayAndOneThatIsOnlyNamedHasNot() {
        assertThat(read(Language.GERMAN, "Mit Urteil vom 3. Mai 2001 hob der Bundesgerichtshof die Verurteilung auf."))
                .extracting(Proceeding::when)
                .containsExactly(day(2001, 5, 3));
        assertThat(read("By order of May 4, 1990 the court denied the motion. His letter of May 6, 1991 was denied."))
                .extracting(Proceeding::when)
                .first()
                .isEqualTo(day(1990, 5, 4));
    }

    @Test
    void theRecordOfADayInCourtIsAHearingAndNoJudgment() {
        assertThat(read("IN THE CIRCUIT COURT OF QUAY COUNTY\nSTATE OF LORRANE v. JOHN ROE\nVOLUME II\n"
                        + "Bremport, Friday, May 4, 1990\nBefore the Hon. Ann Lowe and a jury\n\n"
                        + "THE COURT: Good morning."))
                .filteredOn(step -> step.authority().isPresent())
                .extracting(Proceeding::action)
                .containsExactly("hearing");
    }

    private static List<String> steps(Language language, String text) {
        return read(language, text).stream()
                .map(s -> s.action() + " " + s.outcome().orElse(""))
                .toList();
    }

    @Test
    void aMotionThatIsFiledAndDeniedIsTwoStepsWithADayEach() {
        List<Proceeding> read = read("A motion for a new trial was filed June 3, 1994 and denied on June 20, 1994.");
        assertThat(read).extracting(Proceeding::when).containsExactly(day(1994, 6, 3), day(1994, 6, 20));
        assertThat(steps(Language.ENGLISH, "She filed a complaint and denied on oath that she lied."))
                .doesNotContain("complaint denied");
    }

    @Test
    void theDayOfWhatWasDoneIsNotThatOfTheVerdict() {
        assertThat(read("They found her guilty of the murder of Ann Lowe, at her shop in Bremport on May 4, 1990."))
                .extracting(Proceeding::when)
                .doesNotContain(day(1990, 5, 4));
        assertThat(read("They found her guilty of murder on May 4, 1990."))
                .extracting(Proceeding::when)
                .containsExactly(day(1990, 5, 4));
    }

    @Test
    void whatShouldHaveBeenGrantedOrCanBeFiledIsNoStep() {
        assertThat(steps(Language.ENGLISH, "We hold that the motion should have been granted."))
                .isEmpty();
        assertThat(steps(Language.GERMAN, "Gegen das Urteil kann binnen einer Woche Revision eingelegt werden."))
                .isEmpty();
    }

    @Test
    void aGermanCourtActsInThePerfectToo() {
        assertThat(steps(Language.GERMAN, "Die Beschwerde hat das Landgericht am 4. Mai 1990 verworfen."))
                .containsExactly("appeal dismissed");
        assertThat(steps(Language.GERMAN, "Das Amtsgericht hatte den Antrag am 4. Mai 1990 abgelehnt."))
                .containsExactly("motion denied");
        assertThat(steps(Language.GERMAN, "Die Zeugin wurde um 11.20 Uhr entlassen."))
                .isEmpty();
    }

    @Test
    void aPaperNamedWithItsDayIsAStepWhereTheSentenceTellsOfNoOther() {
        assertThat(steps(Language.GERMAN, "Es folgt dem Urteil des Landgerichts Bremen vom 4. Mai 1990."))
                .containsExactly("judgment given");
        assertThat(steps(Language.GERMAN, "Das Urteil des Landgerichts Bremen vom 4. Mai 1990 wurde aufgehoben."))
                .containsExactly("judgment overturned");
    }

    @Test
    void aBriefToACourtIsNoDecisionOfIt() {
        assertThat(steps(
                        Language.ENGLISH,
                        "IN THE COURT OF APPEALS OF LORRANE\nJOHN ROE, Appellant, v. THE STATE, Appellee.\n"
                                + "BRIEF OF APPELLANT\n\nSTATEMENT\n\nAppellant was arrested May 4, 1990."))
                .doesNotContain("judgment given");
    }

    @Test
    void anAffidavitThatIsExecutedKillsNobody() {
        assertThat(read("Executed on April 19, 2011, at Westbury."))
                .noneMatch(s -> s.action().equals("sentence"));
        assertThat(read("He was executed on April 19, 2011, at Westbury."))
                .anyMatch(s -> s.action().equals("sentence"));
    }

    @Test
    void howLongAJuryTalkedIsNoTerm() {
        assertThat(read("A jury found Carl Lund guilty on April 28, 2005 after deliberating for three hours."))
                .allMatch(s -> s.term().isEmpty());
    }

    @Test
    void whatDoesNotAppearToHaveBeenDisclosedWasNot() {
        assertThat(read("It does not appear that the report was provided to counsel."))
                .noneMatch(s -> s.outcome().equals(Optional.of("given")));
    }

    @Test
    void byWhomSomebodyIsChargedIsNotWhomItConcerns() {
        assertThat(read("DS Paul Crail and Ann Hale met. On 4 May 1993 she was charged with murder by DS Paul Crail."))
                .singleElement()
                .satisfies(step -> assertThat(step.of()).isNotEqualTo(OptionalInt.of(0)));
        assertThat(read("On 4 May 1994 the appeal by Ann Hale was dismissed by the Court of Appeal."))
                .singleElement()
                .satisfies(step -> assertThat(step.of()).isPresent());
    }
}
