package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.statement.Told.drawn;
import static oyer.core.read.statement.Told.english;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Statement;
import oyer.core.read.name.Cast;
import oyer.core.read.name.NameReader;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// Whose the words of a transcript, a deposition or a letter are, by its head, its oath and its signature.
class WhoseWordsTest {

    /// As `PERSON: words`, for heads write names in capitals or not; `?` for nobody.
    private static List<String> said(String text, Language language) {
        Prose prose = Prose.of(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()), language);
        Cast cast = NameReader.read(prose);
        return new StatementReader()
                .read(prose, cast).stream()
                        .map(s -> speaker(s, cast) + ": " + s.passage().words())
                        .toList();
    }

    private static String speaker(Statement statement, Cast cast) {
        return statement.speaker().isEmpty()
                ? "?"
                : cast.entities().get(statement.speaker().getAsInt()).name().toUpperCase(Locale.ROOT);
    }

    @Test
    void theLettersBeforeATurnAreTheInitialsOfWhoIsNamedInTheHead() {
        String head =
                "RECORDED INTERVIEW\nInterviewee: Carl Lund     Room 4\nPresent: Det. Ada Berg (AB), Ofc. P. Dahl (PD)\n\n";
        assertThat(said(
                        head + "AB: Where did you sleep?\nCL: At my sister's.\nPD: Which sister?\nCL: I have one.\n",
                        Language.ENGLISH))
                .containsExactly(
                        "ADA BERG: Where did you sleep?",
                        "CARL LUND: At my sister's.",
                        "P. DAHL: Which sister?",
                        "CARL LUND: I have one.");
    }

    @Test
    void lettersThatFitTwoOfTheHeadAreNobody() {
        assertThat(said(
                        "Interviewee: Carl Lund\nOfficers: Det. Ada Berg, Det. Anton Brask\n\n"
                                + "AB: Where did you sleep?\nCL: At my sister's.\nAB: When?\nCL: On Friday.\n",
                        Language.ENGLISH))
                .contains("CARL LUND: At my sister's.")
                .noneMatch(s -> s.startsWith("ADA BERG") || s.startsWith("ANTON BRASK"));
    }

    @Test
    void anAnswerOnTheLineOfItsQuestionIsATurnOfItsOwn() {
        String day = "CARL LUND (41) sworn\nExamined by MR DAHL\n\n"
                + " 1   Q   You kept the ledger?   A  I did. From the spring.\n"
                + " 2   Q   And the key?   A  My wife had it.\n"
                + " 3   Q   Was there a second key?   A  Never.\n"
                + "Cross-examined by MS BRASK\n"
                + " 4   Q   Who cut it?   A  Nobody cut it.\n";
        assertThat(said(day, Language.ENGLISH))
                .contains(
                        "CARL LUND: I did. From the spring.", "CARL LUND: My wife had it.", "CARL LUND: Nobody cut it.")
                .contains("MS BRASK: Who cut it?");
        assertThat(said(
                        "ADA BERG, sworn.\nQ. Did you mark it? A. I did.\nQ. With what? A. Vitamin A or chalk.\n",
                        Language.ENGLISH))
                .as("a letter within a sentence opens nothing")
                .contains("ADA BERG: I did.", "ADA BERG: Vitamin A or chalk.");
    }

    @Test
    void whoIsRecalledAnswersFromThere() {
        assertThat(said(
                        "ADA BERG, being duly sworn, was examined.\nQ. Was it locked?\nA. It was.\n\n"
                                + "SGT. CARL LUND, recalled.\nQ. Who had the list?\nA. I had it.\n",
                        Language.ENGLISH))
                .contains("ADA BERG: It was.", "CARL LUND: I had it.");
    }

    @Test
    void onlyEachFifthLineMayBeNumbered() {
        String page = "ADA BERG, SWORN\nEXAMINATION BY MR. LUND:\n"
                + "     5      Q.  Was it dark?\n            A.  It was.\n            Q.  How dark?\n"
                + "            A.  I could not see my hand.\n            Q.  And then?\n"
                + "    10      A.  Then I left.\n";
        assertThat(said(page, Language.ENGLISH)).contains("ADA BERG: It was.", "ADA BERG: Then I left.");
    }

    @Test
    void dieVernehmungNenntUnterIhrerUeberschriftWerGehoertWird() {
        String kopf = "Vernehmung des Beschuldigten (2. Vernehmung)\nLund, Karl, geb. 3.5.1960, Maurer\n"
                + "Anwesend: KHK Berg (Fragen), Angestellte Dahl (Protokoll)\n\n";
        assertThat(said(
                        kopf
                                + "Frage: Herr Lund, wo waren Sie?\nAntwort: Auf der Kirmes.\n\nFrage: Allein?\nAntwort: Mit Heidi.\n",
                        Language.GERMAN))
                .anyMatch(s -> s.contains("LUND") && s.endsWith(": Auf der Kirmes."))
                .anyMatch(s -> s.contains("BERG") && s.endsWith(": Allein?"));
        assertThat(said(
                        "Zeugenvernehmung\nName: Lund, Karla; Geburtsdatum: 3.5.1960; Beruf: Floristin\n"
                                + "Vernehmende Beamte: KHK Berg\n\n01 F: Frau Lund, wo waren Sie?\n02 A: Auf der Kirmes.\n03 F: Allein?\n04 A: Mit Heidi.\n",
                        Language.GERMAN))
                .anyMatch(s -> s.contains("LUND") && s.endsWith(": Mit Heidi."));
    }

    @Test
    void eachDepositionIsItsDeponents() {
        String inquest = "Inquest held at Holm on 3 May 1994 before the coroner, sitting with a jury\n\n"
                + "DEPOSITION OF ADA BERG, dairywoman, Mill Road\nSworn saith as follows:\n"
                + "I saw no light in the mill. The dog was out.\nHer signature: Ada Berg\n\n"
                + "DEPOSITION OF CARL LUND, miller, Holm\nSworn saith as follows:\n"
                + "I was never asked for the key. My lamp was lit.\nHis signature: Carl Lund\n";
        assertThat(said(inquest, Language.ENGLISH))
                .contains(
                        "ADA BERG: I saw no light in the mill.",
                        "ADA BERG: The dog was out.",
                        "CARL LUND: I was never asked for the key.",
                        "CARL LUND: My lamp was lit.");
    }

    @Test
    void whoIsSaidToStateHasTheWordsBelowAndNotWhoTookThemDown() {
        assertThat(said(
                        "PRECOGNITION\nof\nADA BERG (58), cook, residing at Mill Road\n\n"
                                + "Taken at Holm on 18 May 1994 by Carla Dahl, clerk to the court of that town\n\n"
                                + "Mrs Berg states:\n\nI have lived on the stair for twenty years. I heard the door.\n",
                        Language.ENGLISH))
                .contains("ADA BERG: I heard the door.")
                .noneMatch(s -> s.startsWith("CARLA DAHL"));
    }

    @Test
    void aLetterHomeIsSignedByAGivenName() {
        assertThat(said(
                        "Dear Lena,\n\nI never set foot in the mill. Ask Carl.\n\nYour brother,\nWendell\n",
                        Language.ENGLISH))
                .contains("WENDELL: I never set foot in the mill.");
        assertThat(said(
                        "Karl Lund\nHaus 3\n\nLiebe Lena,\n\nich war nie in der Mühle. Frag die Heidi.\n\nDein Bruder\nKalle\n",
                        Language.GERMAN))
                .contains("KARL LUND: ich war nie in der Mühle.");
    }

    @Test
    void whoSignsAtTheRightMarginIsAnother() {
        assertThat(said(
                        "VOLUNTARY STATEMENT\n\nI opened the window at nine. I saw the man's hat.\n\n"
                                + "Ada Berg                 Witness: C. Lund\n",
                        Language.ENGLISH))
                .contains("ADA BERG: I saw the man's hat.");
    }

    @Test
    void heInSomebodysOwnWordsIsNotHimself() {
        assertThat(said(
                        "CARL LUND, sworn.\nQ. Did you hear from Peter Dahl that week?\n"
                                + "A. He rang me. He said to me, \"The gate is only wood.\"\nQ. Did you answer?\nA. No.\n",
                        Language.ENGLISH))
                .contains("PETER DAHL: \"The gate is only wood.\"")
                .doesNotContain("CARL LUND: \"The gate is only wood.\"");
    }

    @Test
    void werAnzeigtIstImKopfGenannt() {
        assertThat(said(
                        "STRAFANZEIGE\nTatort: Markt 3\nAnzeigende(r): Lund, Karl, 54 J., Wirt\n\n"
                                + "Herr Karl Lund erschien auf der Wache. Der Anzeigende gibt an, der Keller sei offen gewesen.\n",
                        Language.GERMAN))
                .anyMatch(s -> s.contains("LUND") && s.endsWith("der Keller sei offen gewesen"));
    }

    @Test
    void theCourtIsWhoIsNamedBehindBefore() {
        assertThat(said(
                        "R. v. BRASK     Voir dire     April 21, 1998\n"
                                + "Before: DAHL J.        Ms. Fortin for the Crown      Mr. Holm for the accused, who was present\n\n"
                                + "ADA BERG, SWORN\nEXAMINATION BY MS. FORTIN:\nQ. Was it locked?\nA. It was.\n"
                                + "THE COURT: Which door?\nA. The mill's.\n\nDahl J. thanked the witness.\n",
                        Language.ENGLISH))
                .anyMatch(s -> s.contains("DAHL") && s.endsWith(": Which door?"))
                .noneMatch(s -> s.contains("FORTIN") && s.endsWith(": Which door?"));
    }

    @Test
    void aLineThatBeginsASentenceWithItsDayIsNoSignature() {
        assertThat(said(
                        "VOLUNTARY STATEMENT\nTaken by: Det. Ada Berg\n\nMy name is Carl Lund. I live at Ferry Road.\n\n"
                                + "On Friday, October 19, 1984, I was on duty from noon until\nwe closed. We tied up at ten.\n\n"
                                + "(signed) Carl Lund\n",
                        Language.ENGLISH))
                .containsExactly(
                        "CARL LUND: My name is Carl Lund.",
                        "CARL LUND: I live at Ferry Road.",
                        "CARL LUND: On Friday, October 19, 1984, I was on duty from noon until\nwe closed.",
                        "CARL LUND: We tied up at ten.");
    }

    @Test
    void theMarksOfATablesCellsQuoteNobody() {
        assertThat(said(
                        "date,what,source\n\"Fri Oct 19, 1984, 1:30 pm\",\"Lund takes out the truck\",log\n"
                                + "\"Oct 20, 1984, 4 pm\",\"He brings it back again\",log\n",
                        Language.ENGLISH))
                .isEmpty();
    }

    @Test
    void aFieldOfAHeadThatHasAVerbOfSpeechForItsNameSaysNothing() {
        assertThat(said("INCIDENT REPORT\nREPORTING:    Officer Ada Berg, Badge 217\n", Language.ENGLISH))
                .isEmpty();
        assertThat(said("INCIDENT REPORT\nOfficer Ada Berg reported that the boat was gone.\n", Language.ENGLISH))
                .hasSize(1);
    }

    @Test
    void wordsThatOnlyStandForWhatIsToldElsewhereTellNothing() {
        assertThat(said("Ada Berg told him. He never promised her anything.\n", Language.ENGLISH))
                .isEmpty();
        assertThat(said("Ada Berg told him that the boat was gone.\n", Language.ENGLISH))
                .containsExactly("ADA BERG: that the boat was gone");
    }

    @Test
    void whoSignsBelowIsWhoWritesIOfHimself() {
        List<Statement> read = english("EMERGENCY NOTE\n\nPatient: HALVIK, SOREN     MRN 0442917\n\n"
                + "Family: I told her that he had never woken.\n\n                 Thomas Okerlund, MD\n");
        assertThat(read)
                .filteredOn(s -> s.passage().words().equals("that he had never woken"))
                .allMatch(s -> s.speaker().isPresent());
        assertThat(english("I told her that he had never woken.\n\nThe shop was shut.")
                        .getFirst()
                        .speaker())
                .isEmpty();
    }

    @Test
    void aFieldNamesWhoseStatementItIs() {
        assertThat(drawn(english("WITNESS STATEMENT\n\nStatement of:  Doreen WHITLAM (Mrs)\n\n"
                        + "I live in Brackenholme. I went through to the stockroom.\n")))
                .contains("Doreen WHITLAM: I live in Brackenholme.");
        assertThat(drawn(english("STATEMENT in the matter of: Death of Albert SPRAGUE\n\nName: Judith Anne ROWE\n"
                        + "STATES:-\n\nI am 47 years of age. I was at home.\n")))
                .contains("Judith Anne ROWE: I am 47 years of age.");
    }

    @Test
    void whoSawAStatementSignedDidNotMakeIt() {
        assertThat(said(
                        "VOLUNTARY STATEMENT                     Taken at: Rask's Inn, July 21, 1991\n"
                                + "Person giving statement: Carl \"Kip\" Lund, 52, of Oberau\n\n"
                                + "I was on the dock from nine. I saw the boat go out at dusk.\n".repeat(1)
                                + "\nIt was yellow. I could see it the whole time.\n".repeat(7)
                                + "\nI have read this over.   C. Lund\nWitness: Dep. A. Berg\n",
                        Language.ENGLISH))
                .isNotEmpty()
                .noneMatch(s -> s.contains("BERG: "));
        assertThat(said(
                        "STATEMENT in the matter of: Death of Albert Edwin DAHL\nPlace: Oberau Police Station\n\n"
                                + "Name: Ada Jane BERG\nSTATES:-\n\n1. I am 47 years of age. I was at home.\n",
                        Language.ENGLISH))
                .contains("ADA JANE BERG: I was at home.");
    }

    @Test
    void aSingleLetterMeansWhomTheHeadGivesItWith() {
        assertThat(said(
                        "Anwesend: KHKin Berg (B), KOK Dahl (D), Beschuldigter Carl Lund (L)\n\n"
                                + "B: Wo waren Sie?\nL: In Memmingen.\n\nD: Allein?\nL: Mit der Nina.\n",
                        Language.GERMAN))
                .contains(
                        "BERG: Wo waren Sie?", "CARL LUND: In Memmingen.", "DAHL: Allein?", "CARL LUND: Mit der Nina.");
    }
}
