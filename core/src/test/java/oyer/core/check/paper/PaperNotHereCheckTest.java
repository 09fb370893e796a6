package oyer.core.check.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

class PaperNotHereCheckTest {

    private static final String OTHER = "LETTER\n\nDear Mr Orme, I have nothing to add.\n";

    private static List<Discrepancy> absent(String... documents) {
        return CheckedBox.found("paper-not-here", documents);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rest is told in Supplement 7.",
                "The seating is shown in Annex B-4.",
                "I enclose the minutes of the meeting.",
                "The film will follow as soon as it is copied.",
                "Side B of the cassette will follow as soon as it is copied.",
                "A sketch of the yard was drawn by Constable Hale.",
                "Doors: see the floor plan.",
                "I send it under separate cover and enclose it.",
                "Attachments: rota_march.pdf",
                "See the agent's form AB-114 of the same day.",
                "A schedule of the fees is annexed hereto.",
                "For the names see the separate list of Constable Hale.",
                "I am sending you the cassette with this letter.",
                "Constable Hale's supplementary report covers the stairs.",
                "A further report will be issued in due course.",
                "I made a rough plan, which I now produce.",
                "The diary of Orme is in volume 3 of the bundle.",
                "I have sent the keys under separate cover.",
                "Under separate cover attached.",
                "Page 16 was sealed by order.",
                "Eine Kopie legen wir bei.",
                "Das Video wird nachgereicht.",
                "Blatt 7 fehlt.",
                "Die Sitze zeigt die Anlage 6 zum Protokoll.",
                "Eine Aufstellung ist beigefügt.",
                "Es wurden Aufnahmen gefertigt, siehe Lichtbildmappe II.",
                "Das Schriftgutachten des Sachverständigen Dr. Ihme (Bl. 77 d. A.) liegt vor."
            })
    void whatGoesWithAPaperAndIsNotInTheCaseIsAGap(String refers) {
        assertThat(absent("REPORT\n\nThe yard was dark. " + refers + "\n", OTHER)
                                .size()
                        + absent("REPORT\n" + refers + "\n\nThe yard was dark.\n", OTHER)
                                .size())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I enclose this letter.",
                "Page 16 was not missing.",
                "No plan was drawn.",
                "I have drawn no map of the yard, that was for others.",
                "Die Sachen gehen mit gesonderter Post zurück.",
                "We could see the list on the wall.",
                "A separate room was used.",
                "He asked to see the book.",
                "She had no plan of her own.",
                "The letter he wrote was short.",
                "For the drawer see note 2.",
                "Das Mittel steht in Anlage 1 zum BtMG.",
                "Smoke came from side B.",
                "I do not enclose the minutes.",
                "The rule stands in paragraph 1 of Schedule 4.",
                "On the flyleaf: ATTACHMENT TO the report.",
                "It was sent in (2) COPIES and is attached.",
                "His statement reads as follows.",
                "Vgl. Urteil vom 3. Mai 1999.",
                "Die Aussage folgt, so der Bericht, aus dem Plan.",
                "I enclose a letter.", // as there is one
                "The report of the coroner was read." // which need not be in any file
            })
    void whatIsOnlySpokenOfOrIsHereIsNone(String refers) {
        assertThat(absent("REPORT\n\nThe yard was dark. " + refers + "\n", OTHER))
                .isEmpty();
    }

    @Test
    void aSupplementThatIsHereIsNoGap() {
        String refers = "REPORT\n\nThe rest is told in Supplement 7.\n";
        assertThat(absent(refers, "SUPPLEMENT 7\n\nThe gate was wet.\n")).isEmpty();
        assertThat(absent("Attachments: rota.txt\n\nAs pasted below.\n\n--- rota.txt ---\nMon Hale\n", OTHER))
                .isEmpty();
    }

    @Test
    void aPageIsMissingInARun() {
        String letter = "Dear Ann,                              (1)\n\nwords\n\n                       (2)\n\nmore\n\n"
                + "                                   (4)\n\nthe end\n";
        assertThat(CheckedBox.found("page-missing", letter)).hasSize(1);
        assertThat(CheckedBox.found("page-missing", letter.replace("(4)", "(3)")))
                .isEmpty();
        assertThat(CheckedBox.found("page-missing", "REPORT          PAGE 2 OF 4\n\nThe yard was dark.\n"))
                .hasSize(1);
        assertThat(CheckedBox.found("page-missing", "REPORT          PAGE 1 OF 1\n\nThe yard was dark.\n"))
                .isEmpty();
    }

    @Test
    void pagesScannedOneByOneAreOneRun() {
        String first = "REPORT\nPage 1 of 3\n\nThe yard was dark.\n";
        String second = "Page 2 of 3\n\nThe lamp was out.\n";
        String third = "Page 3 of 3\n\nThe gate was open.\n";
        assertThat(CheckedBox.found("page-missing", first, second, third)).isEmpty();
        assertThat(CheckedBox.found("page-missing", first, third))
                .singleElement()
                .satisfies(d -> assertThat(d.explanation()).startsWith("Page 2 is missing"));
        assertThat(CheckedBox.found("page-missing", first, first.replace("dark", "lit")))
                .hasSize(2);
    }

    @Test
    void aGermanRunOfPagesToo() {
        assertThat(CheckedBox.found(
                        "page-missing", "Vermerk                     Seite 1 von 2\n\nDer Hof war dunkel.\n"))
                .hasSize(1);
    }

    @Test
    void aGermanPaperByTheLastPartOfItsName() {
        assertThat(absent("VERMERK\n\nDas Sicherungsprotokoll liegt diesem Vermerk bei.\n", OTHER))
                .hasSize(1);
    }

    @Test
    void aRowOfSheetsWithOneLeftOut() {
        assertThat(CheckedBox.found("page-missing", "NOTES\n\nSheets 11, 12 and 14 are here.\n", OTHER))
                .hasSize(1);
        assertThat(CheckedBox.found("page-missing", "NOTES\n\nSheets 11, 12 and 13 are here.\n", OTHER))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ROUTING AND RECORD SHEET 21 July 63.|0",
                "The rest is told in Sheet 21 of the set.|1",
                "Mr Hale will follow the above instructions, as the letter says.|0",
                "A letter to Mr Hale will follow.|0", // as there is one
                "A tape of Mr Hale will follow.|1"
            })
    void aDayIsNoNumberAndWhoFollowsAnInstructionSendsNothing(String refers, int gaps) {
        assertThat(absent("REPORT\n\nThe yard was dark. " + refers + "\n", OTHER))
                .hasSize(gaps);
    }

    @Test
    void anAnnexIsHereByItsRunningHead() {
        String refers = "The seating is shown in Annex B.\n\n";
        assertThat(absent("REPORT\n\n" + refers + "CHAPTER III, ANNEX B\n15 November 1974\n\nThe seats.\n", OTHER))
                .isEmpty();
        assertThat(absent("REPORT\n\n" + refers + "PLEASE SEE, ANNEX B\n\nThe seats.\n", OTHER))
                .hasSize(1);
    }

    @Test
    void anInstructionTellsOfPapersThatAreNeverSent() {
        String rule = "The form should be signed by the officer. ";
        String to = "A brief statement of the use will be furnished to the office. ";
        assertThat(absent("INSTRUCTION\n\n" + rule.repeat(9) + to, "FILM\n\nNothing to add.\n"))
                .isEmpty();
        assertThat(absent("INSTRUCTION\n\n" + rule + to, "FILM\n\nNothing to add.\n"))
                .hasSize(1);
    }

    @Test
    void aListOfPapersThatAreNotHereIsToldOnce() {
        StringBuilder log = new StringBuilder("LOG\n\n");
        for (int i = 1; i < 8; i++) {
            log.append("Talk with the master of barge ").append(i).append(": see the tape of that day.\n\n");
        }
        assertThat(absent(log.toString(), OTHER)).hasSize(1);
        assertThat(absent("LOG\n\nSee the tape of May.\n\nIt rained.\n\nSee the tape of June.\n", OTHER))
                .hasSize(2);
    }

    @Test
    void aPaperIsNotMissingWhereItsOwnHeadingNamesIt() {
        assertThat(absent("ORSON POLICE DEPARTMENT\nSUPPLEMENTAL REPORT\nCase 4471\n\nThe yard was dark.\n", OTHER))
                .isEmpty();
    }

    @Test
    void whatStandsUnderTheHeadingOfAPaperIsReferredTo() {
        assertThat(absent(
                        "ORSON POLICE DEPARTMENT\nSUPPLEMENTAL REPORT\nCase 4471\n\nFor the stairs see the"
                                + " separate list of Constable Hale.\n",
                        OTHER))
                .hasSize(1);
    }

    /// A paper told from others of its kind is not here because another of the kind is.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ballistician's report is annexed.|REPORT|1",
                "The ballistician's report is annexed.|BALLISTICS REPORT|0",
                "Mr. Hale's written tide report, enclosed.|REPORT|1",
                "Mr. Hale's written tide report, enclosed.|REPORT OF MR. HALE|0",
                "The gulls: see separate nesting report.|REPORT|1",
                "The gulls: see separate nesting report.|NESTING REPORT|0",
                "The full report is attached.|REPORT|0",
                "I attach my report.|REPORT|0"
            })
    void aPaperIsToldFromOthersOfItsKind(String refers, String head, int gaps) {
        assertThat(absent("MINUTES\n\nThe yard was dark. " + refers + "\n", head + "\n\nThe lamp was out.\n"))
                .hasSize(gaps);
    }

    @Test
    void aListOfAttachmentsAloneIsNoGapButWhatIsReferredToAndOnlyListedIs() {
        String list = "REPORT\n\nThe yard was dark.\n\nATTACHMENTS: A - rota   B - tide table\n";
        assertThat(absent(list, OTHER)).isEmpty();
        assertThat(absent(list, "LETTER\n\nNobody gave me the rota, which the report calls Attachment A.\n"))
                .singleElement()
                .satisfies(d -> assertThat(d.passages())
                        .anySatisfy(p -> assertThat(p.words()).isEqualTo("A - rota")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dem Zeugen wird der Frachtbrief Bl. 33 vorgehalten.|1",
                "Verlesen wird die Rechnung ON 17.|1",
                "Der Zeuge sah den Brief auf dem Tisch.|0",
                "Verlesen wird der Brief Bl. 33.|0" // as there is one
            })
    void aPaperBeforeItsNumberInTheFile(String refers, int gaps) {
        assertThat(absent("PROTOKOLL\n\nDer Hof war dunkel. " + refers + "\n", "BRIEF\n\nEs regnete nicht.\n"))
                .hasSize(gaps);
    }

    @Test
    void aHeadingWithItsOwnNumberInTheFileRefersToNothing() {
        assertThat(absent("VERZEICHNIS Bl. 61 d. A.\n\nDer Hof war dunkel.\n", "BRIEF\n\nEs regnete nicht.\n"))
                .isEmpty();
    }
}
