package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.ExhibitReading;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;

/// Short papers of styles that no box has: what a register must hold of each.
class PapersOfOtherStylesTest {

    private static final String RECEIPT = """
            Tulsa Police Department - Property Receipt 77-3310
            Recovered by: Ofc. D. Marsh      Date/Time: 03/11/2004 2140 hrs

            1. One (1) Taurus 9mm pistol, ser. TKW33871, from under mattress, SE bedroom.
            2. One magazine, 11 live rounds, seated in pistol.

            Item #2 was field tested by Ofc. Marsh at 2205 hours.
            """;

    private static final String SUBMITTED = """
            CRIME LABORATORY DIVISION
            REPORT OF ANALYSIS                   Date: November 19, 2007
            Received from: Det. Hartle          Date received: October 3, 2007

            EVIDENCE SUBMITTED
            A. Sealed paper sack containing a gray hooded sweatshirt
            B. Sealed envelope containing fingernail scrapings, right hand

            DISPOSITION
            Items A and B were returned to the submitting agency on November 21, 2007.
            """;

    private static final String SCHEDULE = """
            POLICE SCHEDULE OF NON-SENSITIVE UNUSED MATERIAL
            Disclosure officer: DC Hanif        Date: 9 May 2016

            No.  Description                            Location         CPS: Disclose / CND / Comment
            1    Incident log 612 of 3/3/2016           HQ               D - disclosed 23/5/16
            2    Pocket notebook PC Reeve, pp 12-19     Station          CND
            """;

    private static final String EXHIBITS = """
            EXHIBIT LIST                        R v Colin STAVELEY

            Ref       Description               Produced by       Seized from / when             Now at
            RA/1      Claw hammer               PC Anders         boot of VW Golf, 14/02/2012    Forensic store
            SB/3      Swab, nearside handle     SOCO Bell         14/02/12                       Destroyed 11/03/14
            """;

    @Test
    void theNumbersOfAReceiptAreTheMarksOfItsThings() {
        assertThat(steps(RECEIPT)).contains("1 COLLECTED 2004-03-11", "1 TESTED 2004-03-11");
    }

    @Test
    void whatWasSubmittedCameOnTheDayInTheHeadAndGoesBackByItsLetter() {
        assertThat(steps(SUBMITTED))
                .contains(
                        "0 TRANSFERRED 2007-10-03",
                        "1 TRANSFERRED 2007-10-03",
                        "0 RETURNED 2007-11-21",
                        "1 RETURNED 2007-11-21");
    }

    @Test
    void aScheduleSaysOfEachEntryWhetherItWasShown() {
        assertThat(steps(SCHEDULE)).containsExactly("0 DISCLOSED 2016-05-23", "1 WITHHELD 2016-05-09");
    }

    @Test
    void whoProducesAnExhibitTookItAndItIsNotDisclosed() {
        assertThat(steps(EXHIBITS))
                .contains("0 COLLECTED 2012-02-14", "1 COLLECTED 2012-02-14", "1 DESTROYED 2014-03-11")
                .noneMatch(step -> step.contains("DISCLOSED"));
    }

    @Test
    void aListIsDatedByItsLinesWhereTheyHaveADay() {
        assertThat(steps("""
                Innsbruck, am 22.05.2009

                Sichergestellte Gegenstände:
                - 1 Rucksack, grün (Fundort: Schihütte, 14.05.2009)
                - 2 Mobiltelefone (abgenommen am 15.05.2009)
                """)).containsExactly("0 COLLECTED 2009-05-14", "1 COLLECTED 2009-05-15");
    }

    @Test
    void aParticipleInFrontOfAThingTellsAStepOnItsOwnDay() {
        assertThat(steps("""
                Rosenheim, 17.10.1996

                Die bei der Durchsuchung am 12.10. mitgenommenen Turnschuhe wurden am 16.10. an das BLKA übersandt.
                """)).contains("0 COLLECTED 1996-10-12", "0 TRANSFERRED 1996-10-16");
        assertThat(steps("Kiel, 17.10.1996\n\nDer beschlagnahmte Pkw wurde am 16.10.1996 zurückgegeben."))
                .contains("0 COLLECTED before 1996-10-17", "0 RETURNED 1996-10-16");
    }

    @Test
    void whatAnOfficerMarksIsKnownByThatMarkFurtherOn() {
        assertThat(steps("""
                27 April 2010

                I attended the scene at 3.15 a.m. on 22 April 2010. A screwdriver was found by Garda Tynan and
                marked by me AM 1. A cap (AM 2) was taken from the hedge. On 26 April 2010 AM 1 was tested.
                """)).contains("0 COLLECTED 2010-04-22", "0 TESTED 2010-04-26");
    }

    @Test
    void aRecordOfASittingIsOfItsDay() {
        assertThat(steps("""
                Protokoll der Hauptverhandlung
                Dritter Verhandlungstag, 8. Mai 2007

                Das Tatmesser (Asservat 2.1) wurde in Augenschein genommen.
                """)).contains("0 ADMITTED 2007-05-08");
    }

    static List<String> steps(String text) {
        return new DocumentPipeline(Optional.empty(), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of())).exhibits().stream()
                        .flatMap(e -> e.status().stream().map(step -> step(e, step)))
                        .toList();
    }

    private static String step(ExhibitReading exhibit, ExhibitReading.StatusStep step) {
        boolean before = step.when().earliest().isEmpty() && step.when().latest().isPresent();
        String day = before
                ? "before " + step.when().latest().get()
                : step.when().earliest().map(Object::toString).orElse("-");
        return exhibit.exhibit() + " " + step.is() + " " + day;
    }
}
