package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.ExhibitReading;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

/// Lists, logs and papers within papers, in layouts that have no heads of columns.
class DisposalsTest {

    @Test
    void aListSaysInAWordBehindEachThingWhatBecameOfIt() {
        assertThat(read(Language.ENGLISH, """
            COUNTY CORONER - PROPERTY SHEET
            Date: 4 March 1988

            Deceased: Arthur PELL

            1.  Wristwatch, steel                    handed to widow 5.3.88
            2.  Wallet, brown                        do.
            3.  Overcoat                             retained - police
            4.  One shoe, left                       to Lab 9.3.88
            5.  Spectacles (broken)                  destroyed 30.6.88
            6.  Ring                                 not found on receipt
            """))
                .contains(
                        "Wristwatch, steel: RETURNED 1988-03-05",
                        "Wallet, brown: RETURNED 1988-03-04",
                        "Overcoat: COLLECTED 1988-03-04",
                        "One shoe, left: TRANSFERRED 1988-03-09",
                        "Spectacles (broken): DESTROYED 1988-06-30",
                        "Ring: MISSING 1988-03-04");
    }

    @Test
    void aLogTellsUnderTheNameOfAnItemALineForEachDay() {
        assertThat(read(Language.ENGLISH, """
            EVIDENCE CUSTODY LOG          Case 03-1187

            Item 1: Kitchen knife, 8 in.
              06/11/03 2140  Collected by Ofc. Dane, kitchen sink
              06/20/03 1015  To State Lab, by courier
              09/02/03       Back from lab
            Item 2: Dish towel
              06/11/03 2145  Collected by Ofc. Dane
              10/01/03       Lost in move to new annex
            """))
                .contains(
                        "Kitchen knife, 8 in.: COLLECTED 2003-06-11",
                        "Kitchen knife, 8 in.: TRANSFERRED 2003-06-20",
                        "Kitchen knife, 8 in.: RETURNED 2003-09-02",
                        "Dish towel: MISSING 2003-10-01");
    }

    @Test
    void theLastColumnOfAGermanListTellsInAnAbbreviationWhereAThingWent() {
        assertThat(read(Language.GERMAN, """
            Kriminalkommissariat Lindau                      12.05.1996
            Verzeichnis der in Verwahrung genommenen Gegenstände

            lfd. Nr.  Gegenstand                      gefunden bei/in        Bemerkung
            1         Axt, Stiel angebrochen          Holzlege               KTU 14.05.
            2         1 Paar Gummistiefel Gr. 44      Diele                  zurück an Ehefrau 02.07.
            3         Schlüssel                       Hosentasche            nicht mehr vorhanden
            """))
                .contains(
                        "Axt, Stiel angebrochen: COLLECTED 1996-05-12",
                        "Axt, Stiel angebrochen: TRANSFERRED 1996-05-14",
                        "1 Paar Gummistiefel Gr. 44: RETURNED 1996-07-02",
                        "Schlüssel: MISSING 1996-05-12");
    }

    @Test
    void aLongCellThatReachesTheNextLeavesTheOthersInTheirColumns() {
        assertThat(read(Language.ENGLISH, """
            EXHIBIT SCHEDULE            Compiled 6 Aug 2007

            Exh   Item                       Seized              By       Now
            001   Amber lens pieces          20 May 2007         Petrie   Exhibit room
            002   Bull bar, truck            23 May 2007                  retd 2 Jul 2007
            003   Torch                      not located
            """))
                .contains(
                        "Amber lens pieces: COLLECTED 2007-05-20",
                        "Bull bar, truck: RETURNED 2007-07-02",
                        "Torch: MISSING 2007-08-06")
                .doesNotContain("Torch: COLLECTED 2007-08-06");
    }

    @Test
    void whatAReportBelowAPropertyListFoundItFoundOnItsOwnDay() {
        List<String> read = read(Language.ENGLISH, """
            PROPERTY RECEIPT
            Prepared                       January 22, 2016

            Item 1   Pistol
            Item 2   Magazine

            =====  STATE LABORATORY  =====
            Issued: October 21, 2016

            1. Item 1 was examined.
            """);
        assertThat(read).anyMatch(s -> s.endsWith("TESTED 2016-10-21"));
    }

    @Test
    void whatIsImpoundedOrSecuredIsAThingThoughNoTableKnowsIt() {
        assertThat(read(Language.ENGLISH, "On 3 May 1990 PC Hale seized a zither from the loft."))
                .containsExactly("zither: COLLECTED 1990-05-03");
        assertThat(read(Language.ENGLISH, "A dulcimer stand was impounded on 3 May 1990."))
                .containsExactly("dulcimer stand: COLLECTED 1990-05-03");
        assertThat(read(Language.GERMAN, "Am 3. Mai 1990 stellte PM Hahn einen Dengelbock sicher."))
                .containsExactly("Dengelbock: COLLECTED 1990-05-03");
        assertThat(read(Language.GERMAN, "Ein Spinnrocken wurde am 3. Mai 1990 beschlagnahmt."))
                .containsExactly("Spinnrocken: COLLECTED 1990-05-03");
    }

    @Test
    void whosePaperItIsTellsWhetherAThingCameOrWent() {
        assertThat(read(Language.GERMAN, """
            Landeskriminalamt Mainz, 3. Juni 1996

            Die Axt wurde am 2. Juni 1996 von POK Grebe gegen Quittung abgeholt.
            """)).contains("Axt: RETURNED 1996-06-02");
        assertThat(read(Language.ENGLISH, """
            REGIONAL HOSPITAL - DEPARTMENT OF PATHOLOGY
            POST-MORTEM REPORT

            The clothing was handed to Sgt. Hale on 3 May 1990.
            """)).contains("clothing: COLLECTED 1990-05-03");
        assertThat(read(Language.ENGLISH, "The memo came to light on 3 May 1990."))
                .contains("memo: DISCLOSED 1990-05-03");
    }

    @Test
    void aRangeOfMarksWrittenOutAtBothEndsIsEachOfThem() {
        assertThat(read(Language.ENGLISH, """
            The exhibits were SM/1, SM/2 and SM/3.

            The items SM/1 to SM/3 were taken back by DC Garside on 10 May 1994.
            """))
                .contains("SM/1: RETURNED 1994-05-10", "SM/2: RETURNED 1994-05-10", "SM/3: RETURNED 1994-05-10");
    }

    @Test
    void aThingThatThePoliceGaveAMarkWasTaken() {
        assertThat(read(Language.GERMAN, """
            Polizeiinspektion Bremport
            Bremport, den 12. Mai 1996

            Hinter der Halle lag ein Hammer (Pos. 3).
            """)).contains("Hammer: COLLECTED 1996-05-12");
    }

    @Test
    void aClauseSetInBetweenDoesNotPartAThingFromWhatBecameOfIt() {
        assertThat(read(
                        Language.GERMAN,
                        "Die Lacksplitter, auf die sich die Anklage stützte, hat das Gericht nicht verwertet."))
                .contains("Lacksplitter: EXCLUDED");
    }

    @Test
    void nobodyAndNoPlaceIsAThing() {
        assertThat(read(Language.ENGLISH, "The body was recovered from the canal. The suspect was photographed."))
                .isEmpty();
        assertThat(read(Language.GERMAN, "Im Schuppen stellte die Streife am 3. Mai 1990 nichts sicher."))
                .isEmpty();
    }

    private static List<String> read(Language language, String text) {
        List<String> told = new ArrayList<>();
        for (ExhibitReading exhibit : new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()))
                .exhibits()) {
            exhibit.status()
                    .forEach(s -> told.add(exhibit.name() + ": " + s.is()
                            + s.when().earliest().map(d -> " " + d).orElse("")));
        }
        return told;
    }
}
