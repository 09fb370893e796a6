package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static oyer.core.check.CheckedBox.count;
import static oyer.core.check.CheckedBox.fitting;
import static oyer.core.check.CheckedBox.found;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What one document tells against another of the same file: counts, hours, quotations, papers, words told twice.
final class AcrossDocumentsTest {

    private static String statement(String name, String words) {
        return "STATEMENT OF WITNESS\n\nName:   " + name + ", 12 Quarry Street\nTaken:  October 16, 1993\n"
                + "By:     Detective Paul Reeve\n\nI live across the street. " + words + "\n\n" + name + "\n";
    }

    private static String interview(String day, String question, String answer) {
        return "INTERVIEW OF GEORGE MAYHEW\n" + day + "\nPresent: Detective Lena Brisk, George Mayhew\n\nQ. " + question
                + "\nA. " + answer + "\n";
    }

    private static String note(String words) {
        return "MEMORANDUM\n\nDate: October 20, 1993\n\n" + words + "\n";
    }

    private static String vernehmung(String day, String question, String answer) {
        return "Polizeiinspektion Lund\nBeschuldigtenvernehmung\n\nLund, den " + day
                + "\nBeschuldigter: Torben Wies\nVernehmender: KHK Kram\n\nFrage: " + question + "\nAntwort: "
                + answer + "\n";
    }

    @Test
    void aQuotationFromWhichTheNotIsDroppedSaysTheOpposite() {
        String source = statement("Edna Frey", "I did not see the man's face because the lamp was behind him.");
        assertEquals(
                1,
                found(
                                "quoted-as-opposite",
                                source,
                                note("Mrs. Frey said: \"I saw the man's face because the lamp was" + " behind him.\""))
                        .size());
        assertEquals(
                List.of(),
                found(
                        "quoted-as-opposite",
                        source,
                        note("Mrs. Frey said: \"I did not see the man's face because the"
                                + " lamp was behind him.\"")));
    }

    @Test
    void aNoBeforeItsNounIsNoAnswerAndStaysANegation() {
        assertEquals(
                List.of(),
                found(
                        "said-and-denied",
                        statement("Edna Frey", "No knife was ever recovered in this matter."),
                        note("Mrs. Frey swore that no knife was ever recovered in this matter.")));
    }

    @Test
    void aQuotationThatSomeDocumentHasAsItStandsIsLeftAlone() {
        String source = statement("Edna Frey", "I did not see the man's face that night.");
        String other = statement("Edna Frey", "I was tired. I saw the man's face that night.");
        assertEquals(
                List.of(),
                found("quoted-as-opposite", source, other, note("She said: \"I saw the man's face that night.\"")));
    }

    @Test
    void twoDocumentsThatCountTheSameThingsDifferentlyClash() {
        assertEquals(
                1,
                found(
                                "counted-otherwise",
                                note("I found three petrol cans in the loading bay of the shop."),
                                note("In the loading bay Sergeant Reeve seized four petrol cans."))
                        .size());
        assertEquals(
                1,
                found(
                                "counted-otherwise",
                                "Vermerk\n\nEs fielen zwei Schüsse in die Decke der Bank.\n",
                                "Bericht\n\nNach Angaben der Polizei fielen drei Schüsse in die Decke.\n")
                        .size());
    }

    @Test
    void furtherThingsAndThingsOfAnotherPlaceAreNotCountedTogether() {
        assertEquals(
                List.of(),
                found(
                        "counted-otherwise",
                        note("I found three petrol cans in the loading bay of the shop."),
                        note("In the loading bay Sergeant Reeve seized another four petrol cans.")));
        assertEquals(
                List.of(),
                found(
                        "counted-otherwise",
                        note("Three witnesses saw the blue van at the corner."),
                        note("The State called nine witnesses.")));
    }

    @Test
    void aCallThatCameInAtTwoTimesIsAClash() {
        assertEquals(
                1,
                found(
                                "same-event-other-hour",
                                note("At 2:17 a.m. on October 12, 1993 the control room received a call about a fire."),
                                note("The first call was received at 2:41 a.m. on October 12, 1993."))
                        .size());
        assertEquals(
                List.of(),
                found(
                        "same-event-other-hour",
                        note("At 2:17 a.m. on October 12, 1993 the control room received a call about a fire."),
                        note("The first call was received at 2:20 a.m. on October 12, 1993.")));
    }

    @Test
    void aPaperThatIsReferredToByItsDayAndIsNotThereIsAGap() {
        String refers = note("I refer to the laboratory report of September 2, 1993, which found nothing.");
        String other = statement("Edna Frey", "I saw nothing.");
        String third = interview("October 17, 1993", "Were you there?", "No.");
        assertEquals(1, found("referred-and-absent", refers, other, third).size());
        assertEquals(
                List.of(),
                found(
                        "referred-and-absent",
                        refers,
                        other,
                        third,
                        "LABORATORY REPORT\n\nDate: September 2, 1993\n\nNothing was found.\n"));
        assertEquals(List.of(), found("referred-and-absent", refers, other));
    }

    @Test
    void aSumToldInOneSentenceIsHeldAgainstItsParts() {
        assertEquals(
                1,
                count("in-all", "He paid stock of $7,000, fittings of $2,500 and work of $6,150, together $16,650."));
        assertEquals(1, count("in-all", "Es fehlten 8.200 Euro und 5.150 Euro, insgesamt 14.350 Euro, aus der Kasse."));
        assertEquals(
                List.of("7000 and 2500 and 6150 make 15650."),
                fitting("in-all", "He paid stock of $7,000, fittings of $2,500 and work of $6,150, together $15,650."));
        assertEquals(
                0, count("in-all", "He paid for much, including $7,000 for stock and $500 for work, in all $16,650."));
    }

    @Test
    void whatIsDeniedInOneAnswerAndAdmittedInAnotherIsAChange() {
        assertEquals(
                1,
                found(
                                "said-and-denied",
                                interview(
                                        "October 16, 1993",
                                        "Did you owe her money?",
                                        "No. I did not owe Ann any money."),
                                interview("October 17, 1993", "Did you owe Ann money?", "I owed Ann 500 dollars."))
                        .size());
        assertEquals(
                1,
                found(
                                "said-and-denied",
                                vernehmung("15.08.2011", "Wo waren Sie?", "Ich war an dem Tag nicht in der Sparkasse."),
                                vernehmung("16.08.2011", "Wo waren Sie?", "Ich war kurz in der Sparkasse."))
                        .size());
    }

    @Test
    void whatIsDeniedOfOnePlaceAndSaidOfAnotherIsNoChange() {
        assertEquals(
                List.of(),
                found(
                        "said-and-denied",
                        vernehmung("15.08.2011", "Wo waren Sie?", "Ich war an dem Tag nicht in der Sparkasse."),
                        vernehmung("16.08.2011", "Wo waren Sie?", "Ich war kurz in der Werkstatt.")));
        assertEquals(
                List.of(),
                found(
                        "said-and-denied",
                        interview("October 16, 1993", "Did you owe her money?", "No. I did not owe Ann any money."),
                        interview("October 17, 1993", "Did you owe Paul money?", "I owed Paul 500 dollars.")));
    }

    @Test
    void twoWitnessesWhoSayTheSameWordsAreShown() {
        String words = "I heard a scream from the yard and then a door that was shut very hard, and after that nothing"
                + " more until the police came.";
        String two = interview("October 17, 1993", "What did you hear?", words);
        assertEquals(
                1, found("repeated-passage", statement("Edna Frey", words), two).size());
        assertEquals(
                List.of(),
                found("repeated-passage", statement("Edna Frey", words), note("Mrs. Frey said: \"" + words + "\"")));
    }

    @Test
    void aMemoDatedWithoutItsYearTellsNothingOfALaterDay() {
        String memo = "MEMORANDUM\n\nDate of report: June 11\nTo: File\nSubject: Ann Falk, deceased June 5, 1998\n\n"
                + "The victim was last seen in the yard. Her shoes were sent to the laboratory on %s by courier.\n";
        assertEquals(1, found("written-before", memo.formatted("June 12")).size());
        assertEquals(List.of(), found("written-before", memo.formatted("June 10")));
        assertEquals(
                List.of(),
                found(
                        "written-before",
                        "MEMORANDUM\n\nDate: June 11, 1998\n\nThe shoes were found and are to be sent by June 12, 1998.\n"));
    }

    @Test
    void deniedWoundsAreNoneWhateverTheLanguage() {
        assertEquals(
                1,
                found(
                                "killed-how",
                                note("The caretaker told me that Ingrid Falk had been stabbed in her kitchen."),
                                "Obduktionsbericht      Hamburg, den 06.06.1998\n\nIngrid Falk wurde erwürgt."
                                        + " Stichverletzungen fanden sich nicht.\n")
                        .size());
    }

    @Test
    void anAgeIsHeldAgainstTheBirthInOfficialPapers() {
        String warrant = "Amtsgericht Lund\n\nHaftbefehl\n\nGegen den Mechaniker Torben Wies, geboren am 17.05.1980 in"
                + " Celle, wird die Untersuchungshaft angeordnet.\n\nLund, den 16.08.2011\n";
        String judgment =
                "Landgericht Lund\n\nIn der Strafsache gegen Torben Wies, geboren am 17. Mai 1980 in Celle, hat"
                        + " die 2. Strafkammer am 23. Februar 2012 für Recht erkannt:\n\nGründe:\n\nDer Angeklagte ist gelernter Mechaniker. Er war zur Tatzeit"
                        + " am 11. August 2011 %s Jahre alt.\n";
        assertEquals(
                1, found("age-against-birth", warrant, judgment.formatted("32")).size());
        assertEquals(List.of(), found("age-against-birth", warrant, judgment.formatted("31")));
        String offence =
                "OFFENSE REPORT\n\nDate reported: June 14, 1978\nVictim: PICKETT, Harold Lee   DOB 3/22/1933\n";
        String autopsy =
                "REPORT OF AUTOPSY\n\nName: Harold Lee Pickett\nDate of autopsy: June 15, 1978\n\nThe body is that"
                        + " of a white male, %s years old.\n";
        assertEquals(
                1, found("age-against-birth", offence, autopsy.formatted("47")).size());
        assertEquals(List.of(), found("age-against-birth", offence, autopsy.formatted("45")));
    }

    @Test
    void theTimeUntilAReleaseIsHeldAgainstTheArrest() {
        String words =
                "Keith Orr was arrested on 16 March 1995 and remanded in custody. He was released on bail on 19 May"
                        + " 1995 after %s days in custody.\n";
        assertEquals(1, found("days-since", words.formatted("41")).size());
        assertEquals(List.of(), found("days-since", words.formatted("64")));
        String german = "Landgericht Lund\n\nIn der Strafsache gegen Torben Wies hat die Kammer am 23. Februar 2012 für"
                + " Recht erkannt:\n\nDer Angeklagte befindet sich seit dem 15. August 2011 in Untersuchungshaft, bis"
                + " heute %s Tage.\n";
        assertEquals(1, found("days-since", german.formatted("190")).size());
        assertEquals(List.of(), found("days-since", german.formatted("192")));
    }

    @Test
    void theSameFieldOfTwoRecordsIsNoEventToldTwice() {
        String log = "EXHIBITS LOG\n\nItem: DM/1 petrol can\nTo property store: 13 March 1995, received by PC Ames\n"
                + "To laboratory: 20 March 1995, received by H. Voight\n\nItem: DM/2 petrol can\n"
                + "To property store: 13 March 1995, received by PC Ames\n\nItem: DM/3 petrol can\n"
                + "To property store: 24 March 1995, received by PC Ames\n";
        assertTrue(found("same-event-other-date", log).isEmpty());
    }

    @Test
    void aWitnessWhoGivesTheVehicleAnotherColourTellsItOtherwise() {
        String first = statement("Edna Frey", "I saw a white van in front of the door.");
        assertEquals(
                1,
                found("vehicle-otherwise", first, statement("Edna Frey", "I am sure. It was a blue van at the door."))
                        .size());
        assertEquals(
                List.of(),
                found(
                        "vehicle-otherwise",
                        first,
                        statement("Edna Frey", "I am sure. It was a white van at the door.")));
        assertEquals(
                List.of(),
                found("vehicle-otherwise", first, statement("Paul Orr", "I am sure. It was a blue van at the door.")));
    }

    @Test
    void whatIsToTakeEffectHasNotHappenedThen() {
        assertEquals(
                0,
                count(
                        "so-long-after",
                        "The letter ends the guarantee with effect from 30 June 2020. The bank replied two days later, on 6"
                                + " May 2020."));
        assertEquals(
                1,
                count(
                        "so-long-after",
                        "The letter was sent on 30 April 2020. The bank replied two days later, on 6 May 2020."));
    }

    @Test
    void aNumberOfASectionIsNoPart() {
        assertEquals(
                0,
                count(
                        "part-above-whole",
                        "An application must rest on the reports of two practitioners under section 3(3) of the Act."));
    }
}
