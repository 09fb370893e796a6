package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Words that tell a step elsewhere and tell none here.
class StepsThatAreNotToldTest {

    private static final String SITTING = """
            STATE v. PORTER                 June 7, 1994

            Q. Do you recognize it?
            A. Yes.
            Q. Thank you.
            """;

    @Test
    void aRulingIsAShortTurnOfATranscriptAndNoVerbOfAStory() {
        assertThat(told("We offer Exhibit 16. Objection. The victim sustained two wounds."))
                .noneMatch(s -> s.contains("EXCLUDED"));
        assertThat(told("We move for admission of Exhibit 5. Mr. Berg admitted he lied."))
                .noneMatch(s -> s.contains("ADMITTED"));
        assertThat(told("We offer no explanation for Exhibit 3. The objects were found."))
                .noneMatch(s -> s.contains("CHALLENGED"));
        assertThat(told(SITTING + "MR. BLISS: We offer Exhibit 16. MS. HAY: I object. "
                        + "The victim sustained two wounds."))
                .anyMatch(s -> s.contains("CHALLENGED"))
                .noneMatch(s -> s.contains("EXCLUDED"));
        assertThat(told(SITTING + "MR. BLISS: We offer no reason for Exhibit 3. The objects were found."))
                .noneMatch(s -> s.contains("CHALLENGED"));
    }

    @Test
    void aBulletGoesInAndAnAxeIsRaisedAndCarriedToAScene() {
        assertThat(told("The bullet went in through the back.")).noneMatch(s -> s.contains("ADMITTED"));
        assertThat(told("He carried the axe to the crime scene.")).noneMatch(s -> s.contains("TRANSFERRED"));
        assertThat(told("He carried the axe to the crime lab.")).anyMatch(s -> s.contains("TRANSFERRED"));
        assertThat(told("We raised the knife. I raised the axe above him.")).noneMatch(s -> s.contains("COLLECTED"));
    }

    @Test
    void whatSomebodyDidNotSeeIsNotKeptFromHimAndACarThatIsSeenIsNotTested() {
        assertThat(told("Das Messer habe ich an dem Abend nicht gesehen.")).noneMatch(s -> s.contains("WITHHELD"));
        assertThat(told("Den Bericht habe ich bis heute nicht gesehen.")).anyMatch(s -> s.contains("WITHHELD"));
        assertThat(told("Der Wagen wurde in Linz gesichtet.")).noneMatch(s -> s.contains("TESTED"));
        assertThat(told("Die Waffe wurde als gestohlen angesehen.")).noneMatch(s -> s.contains("TESTED"));
        assertThat(told("Die Videoaufnahme wurde am 8. Mai gesichtet.")).anyMatch(s -> s.contains("TESTED"));
    }

    @Test
    void whatIsYetToBeFoundOrIsInTheFileWasNotFound() {
        assertThat(told("Er versuchte, die Pistole zu finden.")).noneMatch(s -> s.contains("COLLECTED"));
        assertThat(told("Wir müssen die Pistole finden.")).noneMatch(s -> s.contains("COLLECTED"));
        assertThat(told("Der Brief findet sich in der Akte.")).noneMatch(s -> s.contains("COLLECTED"));
        assertThat(told("Die Polizei findet die Pistole.")).anyMatch(s -> s.contains("COLLECTED"));
    }

    @Test
    void aScheduleThatRefusesInspectionShowsNothing() {
        String schedule = """
                POLICE SCHEDULE OF NON-SENSITIVE UNUSED MATERIAL
                Disclosure officer: DC Hanif        Date: 9 May 2016

                No.  Description                            Location         CPS: Disclose / CND / Comment
                1    Incident log 612 of 3/3/2016           HQ               Inspection refused
                2    Pocket notebook PC Reeve, pp 12-19     Station          Not to be disclosed
                3    Crime report 77, three pages           Station          Not yet disclosed
                4    Custody record of Mr. Hart             Station          Inspection at court
                """;
        assertThat(told(schedule))
                .contains("0 WITHHELD 2016-05-09", "1 WITHHELD 2016-05-09", "2 WITHHELD 2016-05-09")
                .filteredOn(s -> s.contains("DISCLOSED"))
                .allMatch(s -> s.startsWith("3 "));
    }

    @Test
    void otherThingsAndNoneOfThemAreNotTheOnesThatWereNamed() {
        String taken = "Die Pistole A1 wurde am 3. Mai 2004 sichergestellt. Der Mantel A2 wurde sichergestellt. ";
        assertThat(told(taken + "Alle anderen Gegenstände wurden vernichtet."))
                .noneMatch(s -> s.startsWith("0 DESTROYED") || s.startsWith("1 DESTROYED"));
        assertThat(told(taken + "Alle Gegenstände wurden nicht vernichtet."))
                .noneMatch(s -> s.startsWith("0 DESTROYED") || s.startsWith("1 DESTROYED"));
        assertThat(told(taken + "Alle Gegenstände wurden vernichtet."))
                .anyMatch(s -> s.startsWith("0 DESTROYED"))
                .anyMatch(s -> s.startsWith("1 DESTROYED"));
    }

    @Test
    void theseAreTheThingsOfTheSentenceBefore() {
        assertThat(told("I seized a knife (HG/1) on 3 May 2004. I seized a cap (HG/2) and a coat (HG/3). "
                        + "These exhibits were destroyed on 5 May 2004."))
                .contains("1 DESTROYED 2004-05-05", "2 DESTROYED 2004-05-05")
                .doesNotContain("0 DESTROYED 2004-05-05");
    }

    @Test
    void whatALaboratoryDidNotOpenOrIsADuplicateWasNotTested() {
        String head = "Laboratory of the Government Chemist\nReport, 17 July 1992\n\n";
        assertThat(told(head + "Exhibit 6 was not opened. Exhibit 7 is a duplicate of it."))
                .noneMatch(s -> s.contains(" TESTED"));
    }

    @Test
    void aLineOfAChainWithoutAnArrowHandsNothingOn() {
        List<String> steps = told("""
                Movements of Item 1:
                03/05/90 Seized by PC Hart in kitchen
                4 May 1990 nobody, no movement
                5 May 1990 Hart -> store
                """);
        assertThat(steps).filteredOn(s -> s.contains("TRANSFERRED")).containsExactly("0 TRANSFERRED 1990-05-05");
    }

    @Test
    void aKnifeAtTheDoorIsHandedToNobody() {
        String log = "Einsatzprotokoll vom 6. August 2000\n11:50 Uhr ";
        assertThat(told(log + "Messer an Haustür\n")).noneMatch(s -> s.contains("TRANSFERRED"));
        assertThat(told(log + "Messer an KHK Berger\n")).anyMatch(s -> s.contains("TRANSFERRED"));
    }

    @Test
    void theNumberOfAListIsNoExhibitNumberOfTheCourt() {
        String list = """
                Property Receipt 77-3310                  Date/Time: 03/11/2004 2140 hrs
                Recovered by: Ofc. D. Marsh

                1. Knife, kitchen
                2. Cap, wool
                3. Rope, long

                """;
        assertThat(told(list + "At trial Exhibit 3, the autopsy photograph, was suppressed."))
                .noneMatch(s -> s.startsWith("3 SUPPRESSED"));
        assertThat(told(list + "At trial Item 3, the autopsy photograph, was suppressed."))
                .noneMatch(s -> s.startsWith("3 SUPPRESSED"));
        assertThat(told(list + "At trial Item 3, the rope, was suppressed."))
                .anyMatch(s -> s.startsWith("3 SUPPRESSED"));
    }

    @Test
    void aTextMayEndWithTheThingOrTheWordThatAStepIsLookedForBehind() {
        assertThat(told("CUSTODY LOG 3 May 1990\n\n09:15 PC Hart arrives\n10:10 AT/1 knife"))
                .noneMatch(s -> s.contains("TRANSFERRED"));
        assertThat(told("CUSTODY LOG 3 May 1990\n\n09:15 PC Hart arrives\n10:10 AT/1 to"))
                .noneMatch(s -> s.contains("TRANSFERRED"));
        assertThat(told("Einsatzprotokoll vom 6. August 2000\n11:50 Uhr Messer an"))
                .noneMatch(s -> s.contains("TRANSFERRED"));
        assertThat(told("PROPERTY RECEIPT 3 May 1990\n\n1. Knife\n2. Cap\n3. Rope\n\nSee No. 3,"))
                .noneMatch(s -> s.contains("SUPPRESSED"));
        assertThat(told("Q. You have it?\nA. Yes.\nMR. BLISS: We offer")).isEmpty();
    }

    private static List<String> told(String text) {
        return PapersOfOtherStylesTest.steps(text);
    }
}
