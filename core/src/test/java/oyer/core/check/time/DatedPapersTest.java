package oyer.core.check.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static oyer.core.check.CheckedBox.found;

import org.junit.jupiter.api.Test;

/// Papers held against the days that they tell of, the people who were dead by then, and the papers said not to exist.
final class DatedPapersTest {

    private static final String MEMO = "MEMORANDUM\nTo: Captain Birch\nDate: %s\n\n%s\n";

    @Test
    void aMemoThatTellsOfADayAfterItsOwnDateIsFound() {
        var found = found(
                "written-before",
                MEMO.formatted("May 4, 1991", "On May 6, 1991 I interviewed Mrs. Dorn at her house."));
        assertEquals(1, found.size());
        assertTrue(
                found.getFirst().explanation().contains("2 days later"),
                found.getFirst().explanation());
    }

    @Test
    void aGermanVermerkThatTellsOfADayAfterItsOwnDateIsFound() {
        assertEquals(
                1,
                found(
                                "written-before",
                                "Vermerk                                     Lahrstedt, 4. Mai 1991\n\nAm 6. Mai 1991"
                                        + " wurde Herr Dorn vernommen. Er machte keine Angaben.\n")
                        .size());
    }

    @Test
    void aDayOfAStoryOfYearsAgoIsNoneAfterTheLetter() {
        String letter =
                "Toledo, September 14, 2007\n\nDear Ms. Orr,\n\nThey arrested me on March 6, 1996. On October 28 "
                        + "the judge gave me life.\n\nYours, Tom Hale\n";
        String report = "Courier, November 3, 2007\n\nTom Hale was heard on Oct. 28, 2007, and went home.\n";
        assertEquals(0, found("written-before", letter, report).size());
    }

    @Test
    void whatIsToComeIsNoContradiction() {
        for (String told : new String[] {
            "The hearing will be held on May 6, 1991.",
            "You were asked to answer by May 6, 1991.",
            "The trial was set for May 6, 1991.",
            "On May 3, 1991 I interviewed Mrs. Dorn."
        }) {
            assertEquals(
                    0,
                    found("written-before", MEMO.formatted("May 4, 1991", told)).size(),
                    told);
        }
    }

    @Test
    void whatWasAddedLaterIsNoContradiction() {
        for (String told : new String[] {
            "The jar was returned on May 6, 1991 (added after issue).",
            "The jar was returned on May 6, 1991. (Last sentence added for the Fiscal.)",
            "The jar is kept.\nADDENDUM\n\nThe jar was returned on May 6, 1991."
        }) {
            assertEquals(
                    0,
                    found("written-before", MEMO.formatted("May 4, 1991", told)).size(),
                    told);
        }
    }

    @Test
    void whatWasDoneStandsBesideWhatIsStillToCome() {
        assertEquals(
                1,
                found(
                                "written-before",
                                MEMO.formatted(
                                        "May 4, 1991",
                                        "A portion was sent off on May 6, 1991 and will be the subject of a note."))
                        .size());
        assertEquals(
                1,
                found(
                                "written-before",
                                "Institut für Chemie                         Lahrstedt, 4. Mai 1991\n\n"
                                        + "Die am 6. Mai 1991 abgeschlossene Analyse fiel negativ aus.\n")
                        .size());
    }

    @Test
    void aMeetingAfterAPersonsDeathIsFound() {
        String death = "Dear Ms. Hale,\n\nArthur Blenk, the clerk, died on June 4, 1995.\n\nYours truly,\nPaul Reeve\n";
        String visit = "AFFIDAVIT OF CARL DENNING\n\nIn %s I had a visit from Arthur Blenk. He brought a paper.\n";
        assertEquals(
                1,
                found("after-death", death, visit.formatted("September 1996")).size());
        assertEquals(
                0,
                found("after-death", death, visit.formatted("September 1994")).size());
        assertEquals(
                0,
                found(
                                "after-death",
                                death,
                                "AFFIDAVIT OF CARL DENNING\n\nIn September 1996 I read the statement of Arthur Blenk.\n")
                        .size());
        assertEquals(
                0,
                found(
                                "after-death",
                                death,
                                "AFFIDAVIT OF CARL DENNING\n\nIn September 1996 I had a visit from Rudolf Blenk.\n")
                        .size());
    }

    @Test
    void aMeetingAfterAPersonsDeathIsFoundInGerman() {
        String death = "Sehr geehrte Frau Hale,\n\nHerr Arthur Blenk ist am 5. Januar 2003 verstorben.\n";
        String visit = "Brief\n\nIm Herbst %d hat mich Herr Arthur Blenk besucht.\n";
        assertEquals(1, found("after-death", death, visit.formatted(2004)).size());
        assertEquals(0, found("after-death", death, visit.formatted(2001)).size());
    }

    @Test
    void aPaperThatIsSaidNotToExistIsFoundByItsTitle() {
        String denial = "TRIAL TRANSCRIPT\nMay 3, 1994\n\nINSPECTOR PAUL REEVE, sworn.\n\nQ. Did Carl Denning tell you"
                + " of a receipt?\nA. He said so. There was no such receipt.\n";
        String receipt = "RECEIPT\nOld Mill Hardware\n\nDate: October 14, 1993\nSold to Carl Denning, one lamp.\n";
        assertEquals(1, found("no-such-paper", denial, receipt).size());
        assertEquals(
                0,
                found("no-such-paper", denial, receipt.replace("RECEIPT", "ORDER"))
                        .size());
        assertEquals(
                0,
                found("no-such-paper", denial, receipt.replace("Carl Denning", "Edna Frey"))
                        .size());
    }

    @Test
    void aDayWithoutAYearIsOfTheYearThatTheCaseTellsOf() {
        String report = "REPORT OF EXAMINATION\n\nReceived:       05/02/1991\nReport date:    May 4, 1991\n\n"
                + "The coat bears no blood. %s\n";
        assertEquals(
                1,
                found(
                                "written-before",
                                report.formatted("On May 6 the officer asked that the coat be returned to him."))
                        .size());
        for (String told : new String[] {
            "On May 3 the officer asked that the coat be returned to him.",
            "The coat will be returned on May 6.",
            "On October 6 the officer asked that the coat be returned to him."
        }) {
            assertEquals(0, found("written-before", report.formatted(told)).size(), told);
        }
    }

    @Test
    void aPaperOfALaterDayCannotBeAtHand() {
        String letter = "An das Amtsgericht Lahrstedt\nIhr Zeichen: 3 Js 71/91                  04.05.1991\n\n"
                + "Das Gutachten ist abgeschlossen. %s\n";
        assertEquals(
                1,
                found(
                                "written-before",
                                letter.formatted("Ein Zusatzgutachten vom 09.05.1991 liegt vor und ist beigefügt."))
                        .size());
        assertEquals(
                0,
                found(
                                "written-before",
                                letter.formatted("Ein Zusatzgutachten vom 02.05.1991 liegt vor und ist beigefügt."))
                        .size());
        assertEquals(
                0,
                found("written-before", letter.formatted("Ein Zusatzgutachten wird bis zum 09.05.1991 vorliegen."))
                        .size());
    }

    @Test
    void aLetterCannotTellWhatACourtDecidesAYearLater() {
        String opinion =
                "COURT OF APPEALS OF OHIO, BARROW COUNTY\nState v. Denning, No. 91-CA-7\nDecided June 3, 1992\n\n"
                        + "REEVE, J.\n\nThe judgment is reversed.\n";
        String letter =
                "                              Barrow\n                              %s\n\nDear Ann,\n\n%s\n\nCarl\n";
        String told = "Now the court of appeals reversed it, so I may come home.";
        assertEquals(
                1,
                found("decided-later", opinion, letter.formatted("August 9, 1991", told))
                        .size());
        assertEquals(
                0,
                found("decided-later", opinion, letter.formatted("August 9, 1992", told))
                        .size());
        assertEquals(
                0,
                found(
                                "decided-later",
                                opinion,
                                letter.formatted("August 9, 1991", "The court of appeals will hear it next year."))
                        .size());
    }
}
