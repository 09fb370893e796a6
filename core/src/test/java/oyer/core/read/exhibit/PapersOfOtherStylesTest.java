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

    @Test
    void whatIsSaidOfBothIsSaidOfEach() {
        assertThat(steps("""
                19 November 2003

                On 17 November 2003 I recovered a broken bottle which I exhibit as HG/1. I also seized a tea towel
                (HG/2). On 18 November 2003 I handed both exhibits to DS Thorne.
                """)).contains("0 TRANSFERRED 2003-11-18", "1 TRANSFERRED 2003-11-18");
        assertThat(steps("""
                Dresden, den 14. März 2011
                Gutachten

                Am 08.02.2011 gingen hier durch Kurier ein:
                Spur 1: Abrieb vom Lenkrad
                Spur 2: Jacke, dunkelblau

                Spur 1 ist verbraucht worden. Die übrigen Asservate werden mit diesem Gutachten zurückgesandt.
                """)).contains("0 TRANSFERRED 2011-02-08", "1 TRANSFERRED 2011-02-08");
    }

    @Test
    void theCourtRulesOnWhatWasOfferedTurnsBefore() {
        String transcript = """
                STATE v. PORTER                 June 7, 1994

                Q. Do you recognize Exhibit 15?
                A. Yes, that is the receipt I signed.
                Q. Thank you.
                         MS. HAYDEN: Move the admission of Exhibit 15.
                         MR. BLISS: No objection.
                         THE COURT: It's admitted.
                         MS. HAYDEN: We would tender Exhibit 16, the photograph of the bench.
                         MR. BLISS: Objection. It was late.
                         THE COURT: Sustained.
                """;
        assertThat(steps(transcript))
                .contains("0 ADMITTED 1994-06-07", "2 CHALLENGED 1994-06-07", "2 EXCLUDED 1994-06-07")
                .doesNotContain("0 CHALLENGED 1994-06-07", "0 EXCLUDED 1994-06-07");
    }

    @Test
    void aLogHandsThingsOverWithoutAVerb() {
        assertThat(steps("""
                SCENE LOG - 41 Harefield Road - Sunday 6 August 2000
                0730  Kitchen knife recovered from drain, AT/1
                0810  Cap found in skip by PC Lyle, AT/2
                1010  AT/1 to DC Brough for lab
                """)).contains("0 TRANSFERRED 2000-08-06");
    }

    @Test
    void aLaboratoryLookedAtWhatItTellsOfByItsMark() {
        assertThat(steps("""
                Laboratory of the Government Chemist
                Report, 17 July 1992
                Received 22 May 1992 from DC Pashley:
                SW/1   jar, baby food
                JP/7   bottle, part full

                The liquid in JP/7 is paraquat.
                """)).contains("1 TESTED 1992-07-17").doesNotContain("0 TESTED 1992-07-17");
    }

    @Test
    void aCellWithTwoDaysTellsTwoSteps() {
        assertThat(steps("""
                Asservatenverzeichnis                    Stand: 3. September 2014

                Ass.-Nr.   Bezeichnung        Fundort / sichergestellt am    Verbleib
                1          Brecheisen, rot    Kellertreppe, 21.06.2014       KTI Wiesbaden 25.06.14
                2          Taschenlampe       Vorgarten, 21.06.2014          KTI Wiesbaden 25.06.14, zurück 18.08.14
                """))
                .contains("1 TRANSFERRED 2014-06-25", "1 RETURNED 2014-08-18")
                .doesNotContain("0 RETURNED 2014-06-25");
    }

    @Test
    void aDayInFrontOfAParticipleIsOfNothingElse() {
        assertThat(steps("Kempten, 19.05.2017\n\nDas Ergebnis der am 22. März 2017 abgegebenen Speichelprobe ist der "
                        + "Verteidigung nicht mitgeteilt worden."))
                .noneMatch(step -> step.contains("WITHHELD 2017-03-22"));
    }

    @Test
    void moneyThatIsReleasedIsBackAndAPaperIsShown() {
        assertThat(steps("The wallet was released to his sister on May 1, 2004."))
                .contains("0 RETURNED 2004-05-01");
        assertThat(steps("The recording was released to the press on May 1, 2004."))
                .contains("0 DISCLOSED 2004-05-01");
        assertThat(steps("The pistol was seized. It was released to the crime lab on May 1, 2004."))
                .doesNotContain("0 RETURNED 2004-05-01");
    }

    @Test
    void aChainInLinesHandsOnTheThingOfItsHeading() {
        assertThat(steps("""
                SICHERSTELLUNGSPROTOKOLL
                Traunmoos, 26.01.2015

                Pos | Gegenstand                | Fundort        | Verbleib
                 1  | Arbeitsjacke blau, Gr. L  | Kellerabteil 9 | BK Wien, 29.01.
                 2  | Schuhe, Profilsohle       | Vorzimmer      | Asservatenraum

                Übergabekette Pos. 1:
                26.01. 08.50  Zehetmair → PI, Kasten 3
                29.01. 06.30  Kirnbauer → Kurier

                Der Betroffene hat eine Durchschrift erhalten und das Protokoll am selben Tag unterschrieben.
                """))
                .contains("0 TRANSFERRED 2015-01-26", "0 TRANSFERRED 2015-01-29")
                .doesNotContain("2 COLLECTED 2015-01-26");
    }

    static List<String> steps(String text) {
        return new DocumentPipeline(Optional.empty(), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of())).exhibits().stream()
                        .flatMap(e -> e.status().stream().map(step -> step(e, step)))
                        .toList();
    }

    private static String step(ExhibitReading exhibit, ExhibitReading.StatusStep step) {
        boolean before =
                step.when().earliest().isEmpty() && step.when().latest().isPresent();
        String day = before
                ? "before " + step.when().latest().get()
                : step.when().earliest().map(Object::toString).orElse("-");
        return exhibit.exhibit() + " " + step.is() + " " + day;
    }
}
