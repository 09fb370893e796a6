package oyer.core.read.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Proceeding;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.time.When;

/// The steps from arrest to appeal as papers of different kinds tell them, and what looks like one and is none.
class StepsOfACourseTest {

    private static List<String> english(String text) {
        return read(Language.ENGLISH, text);
    }

    private static List<String> german(String text) {
        return read(Language.GERMAN, text);
    }

    /// `action outcome first day`
    private static List<String> read(Language language, String text) {
        return new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of())).proceedings().stream()
                        .map(StepsOfACourseTest::told)
                        .toList();
    }

    private static String told(Proceeding step) {
        When when = step.when();
        return step.action() + " " + step.outcome().orElse("") + " "
                + when.earliest().map(Object::toString).orElse("undated");
    }

    @Test
    void aDateThatALineBreaksIsNoHeading() {
        assertThat(english("May\n2003 (by video) The appeal was dismissed."))
                .anySatisfy(step -> assertThat(step).contains("dismissed"));
    }

    @Test
    void aChainOfStepsSharesItsSomebodyAndKeepsItsDays() {
        assertThat(english("The appellant was apprehended April 2, 1988, indicted on May 9, and found guilty of arson"
                        + " on Thursday, October 6, 1988. A motion to vacate was filed October 20 and refused on"
                        + " November 3."))
                .containsExactly(
                        "arrest arrested 1988-04-02",
                        "charge indicted 1988-05-09",
                        "verdict guilty 1988-10-06",
                        "motion filed 1988-10-20",
                        "motion denied 1988-11-03");
    }

    @Test
    void theCommaOfADayPartsNoSteps() {
        assertThat(english("He was arrested on June 4, 1971, and was charged with theft on June 6, 1971."))
                .containsExactly("arrest arrested 1971-06-04", "charge charged 1971-06-06");
    }

    @Test
    void aChronicleTellsAStepInAWord() {
        assertThat(english("3 Apr 2001 Arrested. 9 Oct 2002 Convicted. 4 Feb 2003 Appeal against conviction lodged."))
                .containsExactly(
                        "arrest arrested 2001-04-03", "verdict convicted 2002-10-09", "appeal filed 2003-02-04");
    }

    @Test
    void theDayOfTheDeedIsNotThatOfTheVerdict() {
        assertThat(english("The jury found him guilty of the killing of Ann Dow, at her cottage in Mill Lane on May 5,"
                        + " 1990."))
                .containsExactly("verdict guilty undated");
        assertThat(english("He was convicted of theft in the Crown Court at Bremport on May 5, 1990."))
                .containsExactly("verdict convicted 1990-05-05");
    }

    @Test
    void whatOneVerbSaysOfSeveralIsOfTheDayOfThePaper() {
        assertThat(english("COURT OF APPEAL\nR. v. Dow\nReleased: May 4, 2001\nBEFORE: Noe and Roe JJ.A.\n\n"
                        + "[1] The appeal is allowed, the conviction quashed and a new trial ordered."))
                .contains(
                        "appeal granted 2001-05-04",
                        "conviction overturned 2001-05-04",
                        "new trial ordered" + " 2001-05-04");
    }

    @Test
    void anAdjournmentIsOfTheDayOnWhichTheCourtSat() {
        assertThat(english("COUNTY COURT OF BREMPORT\nVOLUME IV, Tuesday, June 5, 1979\n\nTHE COURT: Sustained.\n"
                        + "THE COURT: We stand adjourned until tomorrow at ten."))
                .contains("objection sustained 1979-06-05", "hearing adjourned 1979-06-05");
    }

    @Test
    void whatThePartiesWroteIsNoJudgment() {
        assertThat(english("IN THE COURT OF APPEALS OF BREMIA\nPAUL NOE, Appellant, v. THE STATE, Appellee.\n"
                        + "BRIEF OF APPELLANT\n\nAppellant was arrested March 5, 1991. He was tried to a jury, and the"
                        + " jury heard nobody for him, because counsel had not found the one witness who saw it all."))
                .containsExactly("arrest arrested 1991-03-05", "trial tried undated");
    }

    @Test
    void anInquestHasADayAndAVerdict() {
        assertThat(english("Held at Bremport Courthouse on Tuesday, 9th October 2001, before Dr Roe, Coroner\n\n"
                        + "VERDICT: That Ann Dow died on the 3rd March 2001 by drowning."))
                .contains("inquest found 2001-10-09");
    }

    @Test
    void whatIsNoStepIsReadAsNone() {
        assertThat(english("Arrested in transit. The body was released to the family on 3 May 1990. She was released"
                        + " from the hospital on 4 May 1990. The motion should have been granted. It was a motive in"
                        + " search of a fact. The samples were returned unopened on 8 May 1990."))
                .isEmpty();
        assertThat(german("Die Zeugin wurde um 9.50 Uhr entlassen. Am 3. Mai 1990 wurde er aus dem Krankenhaus"
                        + " entlassen. Das Kind wurde am 4. Mai 1990 freigelassen. Gegen den Haftbefehl kann Beschwerde"
                        + " eingelegt werden."))
                .isEmpty();
    }

    @Test
    void aGermanSentenceClosesWithItsStep() {
        assertThat(german("Das Landgericht Bremen hat den Angeklagten am 9. Mai 1990 zu vier Jahren verurteilt."))
                .containsExactly("verdict convicted 1990-05-09");
        assertThat(german("Seine Berufung hat das Landgericht im März 1991 verworfen."))
                .containsExactly("appeal dismissed 1991-03-01");
        assertThat(german("Mit Beschluß vom 2. Februar 1992 hatte die Kammer den Antrag als unbegründet verworfen."))
                .containsExactly("motion dismissed 1992-02-02");
    }

    @Test
    void whatWasAppealedAgainstIsWhatWasSetAside() {
        assertThat(german("Auf die sofortige Beschwerde hat das Oberlandesgericht diese Entscheidung am 21. August 2003"
                        + " aufgehoben."))
                .containsExactly("judgment overturned 2003-08-21");
    }

    @Test
    void aGermanDecisionIsOfTheDayBelowItsTitle() {
        assertThat(german("Landgericht Bremen\n5. Strafkammer\n\nB E S C H L U S S\n\nvom 8. März 2004\n\n"
                        + "1. Der Antrag auf Wiederaufnahme des Verfahrens wird für zulässig erklärt."))
                .contains("motion granted 2004-03-08");
    }

    @Test
    void partedDaysOfAGermanTrialAreEachADayOfIt() {
        assertThat(german("Das Urteil erging nach Hauptverhandlung vom 3., 5. und 9. Mai 1990."))
                .contains("hearing held 1990-05-03", "hearing held 1990-05-05", "hearing held 1990-05-09");
        assertThat(german("Die Hauptverhandlung wird am Montag, dem 13. Juni 1988, 9.00 Uhr, fortgesetzt."))
                .containsExactly("hearing set 1988-06-13");
    }

    @Test
    void searchWarrantAndInterviewAreSteps() {
        assertThat(german("Der Durchsuchungsbeschluss wurde am 3. Mai 1990 erlassen. Die Wohnung wurde am 4. Mai 1990"
                        + " durchsucht. Am 5. Mai 1990 wurde er dem Haftrichter vorgeführt."))
                .containsExactly(
                        "search warrant issued 1990-05-03",
                        "search executed 1990-05-04",
                        "detention remanded" + " 1990-05-05");
        assertThat(english("A search warrant was issued on 3 May 1990. She was interviewed under caution on 4 May 1990."
                        + " He was committed for trial on 5 May 1990."))
                .containsExactly(
                        "search warrant issued 1990-05-03",
                        "interview held 1990-05-04",
                        "committal committed" + " 1990-05-05");
    }
}
