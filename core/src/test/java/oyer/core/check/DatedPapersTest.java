package oyer.core.check;

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
}
