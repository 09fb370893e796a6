package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.statement.Told.drawn;
import static oyer.core.read.statement.Told.english;
import static oyer.core.read.statement.Told.german;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;
import oyer.core.text.Language;

class TurnsTest {

    private static final String TRANSCRIPT = """
            ADA BERG, having been duly sworn, was examined as follows:
            BY MR. LUND:
            Q. Where were you that night?
            A. At home.
            THE COURT: Please speak up.
            A. I was at home.
            """;

    @Test
    void askedByCounselAndAnsweredByTheWitness() {
        assertThat(drawn(english(TRANSCRIPT)))
                .containsExactly(
                        "MR. LUND: Where were you that night?",
                        "ADA BERG: At home.",
                        "THE COURT: Please speak up.",
                        "ADA BERG: I was at home.");
        assertThat(english(TRANSCRIPT))
                .extracting(Statement::act)
                .containsExactly(Act.ASKS, Act.ASSERTS, Act.ASKS, Act.ASSERTS);
    }

    @Test
    void einProtokollNenntWerFragt() {
        assertThat(drawn(german("Vorsitzende: Wo waren Sie?\nZeuge Lund: Zu Hause.\nVorsitzende: Danke.")))
                .containsExactly("Vorsitzende: Wo waren Sie?", "Zeuge Lund: Zu Hause.", "Vorsitzende: Danke.");
    }

    @Test
    void lettersWithANumberAskAndAnswerWithoutAColon() {
        assertThat(drawn(german("""
                        Einvernahme des Angeschuldigten
                        Anwesend: StA Berg; Protokoll: S. Thole

                        F1   Wer war im Stall?
                        A1   Nur ich.

                        F2   Wer sass am Ofen?
                        A2   Der Wirt.

                        Selbst gelesen und unterschrieben: Karl Lund
                        """)))
                .containsExactly(
                        "StA Berg: Wer war im Stall?",
                        "Karl Lund: Nur ich.",
                        "StA Berg: Wer sass am Ofen?",
                        "Karl Lund: Der Wirt.");
        assertThat(drawn(english("A1 is a road.\nQ1 was the first quarter.\nA4 is a sheet of paper.")))
                .isEmpty();
    }

    @Test
    void anInterviewMayBeTypedUnderOtherLettersThanQAndA() {
        assertThat(drawn(english("""
                        Person interviewed: Ada BERG      Exhibit CL/5
                        Interviewing officers: DC 118 Lund, DC 90 Holm
                        (Q is DC Lund unless shown.)

                        Q: Where were you on Monday?
                        R: At my sister's.
                        Q: All day?
                        R: From nine.
                        DC HOLM: Who drove?
                        R: I did.
                        Q: Did you stop?
                        R: No.
                        """)))
                .containsExactly(
                        "DC 118 Lund: Where were you on Monday?",
                        "Ada BERG: At my sister's.",
                        "DC 118 Lund: All day?",
                        "Ada BERG: From nine.",
                        "DC HOLM: Who drove?",
                        "Ada BERG: I did.",
                        "DC 118 Lund: Did you stop?",
                        "Ada BERG: No.");
        assertThat(english("A: list of places\nB: list of names\nA: list of days\nB: list of cars"))
                .extracting(Statement::act)
                .doesNotContain(Act.ASKS);
    }

    @Test
    void fragenMitNummernOhneNamenStelltWerZuletztGenanntWar() {
        assertThat(drawn(german("""
                        Leitung: Staatsanwältin lic. iur. Ada Berg
                        Anwesend: Karl Lund (Privatkläger), Uwe Holm (beschuldigte Person), RA Dahl

                        1. Berg: Herr Lund, was haben Sie gesehen?
                        Lund: Den Hund.

                        2. Wie spät war es?
                        Lund: Gegen drei.

                        3. Berg an Holm: Waren Sie dort?
                        Holm: Nein.

                        4. Dahl: Herr Lund, brannte Licht?
                        Lund: Ja.
                        """)))
                .containsExactly(
                        "Berg: Herr Lund, was haben Sie gesehen?",
                        "Lund: Den Hund.",
                        "Staatsanwältin lic. iur. Ada Berg: Wie spät war es?",
                        "Lund: Gegen drei.",
                        "Berg: Waren Sie dort?",
                        "Holm: Nein.",
                        "Dahl: Herr Lund, brannte Licht?",
                        "Lund: Ja.");
        assertThat(german("1. Lage\nDer Hof liegt am See.\n2. Spuren\nSpur 1: Fuß\n3. Wertung\nOffen."))
                .isEmpty();
    }

    @Test
    void whoSpeaksUnderAnOfficeTheHeadSays() {
        assertThat(german("""
                        PROTOKOLL der Haftverhandlung
                        Haftrichterin: Mag. Edith Lindqvist
                        Staatsanwalt: Mag. Karl Holm
                        Verteidiger: Dr. Klaus Schönwetter

                        RICHTERIN: Wo waren Sie?
                        STAATSANWALT: Die Frau Lund hat Sie erkannt.
                        VERTEIDIGER: Das stimmt nicht.
                        RICHTERIN: Weiter.
                        """)).allMatch(s -> s.speaker().isPresent());
    }

    @Test
    void theHeadOfAReportIsNoDialogue() {
        assertThat(german("""
                        Delikt:        Brandstiftung
                        Tatort:        Achterdeich 7
                        Geschädigter:  Lund, Harm, Landwirt, 68 J., wohnh. ebd.
                        Beschuldigter: Berg, Onno, geb. 3.5.1974, 41 J., ledig,
                                       Helfer, wohnh. Sielstr. 22
                        Versicherung:  gedeckt

                        Die Halle stand in Brand. Das Tor war offen.
                        """)).isEmpty();
    }

    @Test
    void whoAppearsBeforeThoseWhoTakeItDownIsMeantByI() {
        assertThat(drawn(german("""
                        VERNEHMUNG

                        Vorgeladen erscheint der Wirt Karl Lund, geb. 3.5.1950. Herr Rechtsanwalt Dr. Thole weiß Bescheid.

                        Ich habe den Hof nicht betreten.
                        """))).contains("Karl Lund: Ich habe den Hof nicht betreten.");
    }

    @Test
    void theHeadOfAMessageIsNoTurn() {
        assertThat(english("From: Ada Berg\nTo: Carl Lund\nSubject: Keys\nDate: today"))
                .isEmpty();
    }

    @Test
    void aLettersWriterSpeaks() {
        assertThat(drawn(english("Dear Carl,\n\nI burnt the letters.\n\nYours sincerely,\nAda Berg\n")))
                .contains("Ada Berg: I burnt the letters.");
    }

    @Test
    void anAffidavitIsHisWhoSworeItOnTheDayOfTheOathAndNotTheNotarys() {
        List<Statement> sworn = english(
                "AFFIDAVIT OF ADA BERG\n\nI, Ada Berg, state:\n1. I lived on Mill Road in 1994.\n"
                        + "2. I never saw the man's face.\n\nSworn to before me this 3rd day of May, 2012.\nNotary Public\n");
        assertThat(drawn(sworn))
                .contains("ADA BERG: I never saw the man's face.")
                .noneMatch(s -> s.contains("Sworn to"));
        assertThat(sworn.getLast().made().earliest()).contains(java.time.LocalDate.of(2012, 5, 3));
        assertThat(drawn(english("STATEMENT\n\nI saw the man's face.\nI never saw him again.\n\nAda Berg\n")))
                .as("who signs where nobody swears has written")
                .contains("Ada Berg: I saw the man's face.");
    }

    @Test
    void theDayOfTheMatterIsNotTheDayOfTheLetter() {
        List<Statement> letter = german(
                "Bonn, den 14. September 2016\n\nBetreff: Brand in Westbury, 12. November 1994\n\n"
                        + "Sehr geehrte Frau Voss,\n\nich habe die Unterlagen geprüft.\n\nMit freundlichen Grüßen\nJens Uhlig\n");
        assertThat(letter).isNotEmpty();
        assertThat(letter.getFirst().made().earliest()).contains(java.time.LocalDate.of(2016, 9, 14));
    }

    @Test
    void theOathBeforeAQuestionIsNoStatement() {
        assertThat(drawn(english("ADA BERG, called by the State, being duly sworn, testified:\nBY MR. LUND:\n"
                        + "Q. Did you see the defendant that night?\nA. Yes.\nQ. Where?\nA. On Mill Road.\n")))
                .containsExactly(
                        "MR. LUND: Did you see the defendant that night?",
                        "ADA BERG: Yes.",
                        "MR. LUND: Where?",
                        "ADA BERG: On Mill Road.");
    }

    @Test
    void theWitnessIsNamedOnTheLineBeforeTheOathAndTheLinesAreNumbered() {
        String transcript = """
                1   ADA BERG,
                2   a witness for the State, having been duly sworn,
                3   DIRECT EXAMINATION
                4   BY MR. LUND:
                5   Q.  Did you see him?
                6   A.  I never saw him.
                7   CROSS-EXAMINATION BY MS. DAHL
                8   Q.  Never?
                9   THE WITNESS: No.
                """;
        assertThat(drawn(english(transcript)))
                .containsExactly(
                        "MR. LUND: Did you see him?",
                        "ADA BERG: I never saw him.",
                        "MS. DAHL: Never?",
                        "ADA BERG: No.");
        assertThat(english(transcript))
                .extracting(Statement::act)
                .containsExactly(Act.ASKS, Act.DENIES, Act.ASKS, Act.DENIES);
    }

    @Test
    void whoAsksMayStandInTheQuestion() {
        assertThat(drawn(english("Q. (BY MR. LUND) Were you there?\nA. I was.\nQ. Until when?\nA. Until ten.")))
                .contains("MR. LUND: Until when?");
    }

    @Test
    void theFieldsOfAFormAreNoTurns() {
        assertThat(english("Weapon: Knife\nColour: Red\nOwner: Carl Lund")).isEmpty();
    }

    @Test
    void aNoteThatLeavesOutItsSubjectSpeaksOfWhoseNameIsInTheHead() {
        assertThat(english("Subject: LUND, Carl, age 22\n\nDenies having been at the mill. "
                        + "States that he was at home."))
                .extracting(s -> s.act() + " " + s.passage().words())
                .containsExactly("DENIES having been at the mill", "ASSERTS that he was at home");
    }

    @Test
    void aLetterWithoutAGreetingIsItsSignersAndEachSentenceDoesItsOwn() {
        List<Statement> read = english("Unit C, March 3, 1996\n\nMy name is Carl Lund. I killed the miller.\n\n"
                + "I take back what I said in court.\n\nCarl Lund");
        assertThat(drawn(read))
                .containsExactly(
                        "Carl Lund: My name is Carl Lund.",
                        "Carl Lund: I killed the miller.",
                        "Carl Lund: I take back what I said in court.");
        assertThat(read).extracting(Statement::act).containsExactly(Act.ASSERTS, Act.ADMITS, Act.RETRACTS);
    }

    @Test
    void aMailIsItsSendersAndTheOneItAnswersIsAnothers() {
        assertThat(drawn(english("Subject: Keys\nFrom: Ada Berg <a@b.example>\nTo: Carl Lund\n\n"
                        + "I have the keys.\n\nAda\n\nOn Monday, Carl Lund wrote:\n> I lost the keys.")))
                .containsExactly("Ada Berg: I have the keys.", "Carl Lund: I lost the keys.");
    }

    @Test
    void noTextMakesItFailOrLeaveTheText() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        String[] bits = {
            "said",
            "\"",
            "„",
            "“",
            ",",
            ".",
            "that",
            "Ada",
            "Berg",
            "sagte",
            "dass",
            "Q.",
            "A.",
            ":",
            "\n",
            "\n\n",
            "(",
            ")",
            "who",
            "and",
            "er",
            "sei",
            "laut",
            "so",
            "according",
            "to",
            "withdrew",
            "her",
            "confession",
            "-",
            "'",
            "''",
            "Dear",
            "teilte",
            "mit"
        };
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(bits[random.nextInt(bits.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            for (Language language : Language.values()) {
                for (Statement s : Told.read(text.toString(), language)) {
                    assertThat(text.substring(s.passage().start(), s.passage().end()))
                            .isEqualTo(s.passage().words());
                    assertThat(s.about()).allMatch(n -> n < s.number());
                }
            }
        }
    }

    @Test
    void theHeadNamesWhoAsksAndWhoAnswers() {
        assertThat(Told.drawn(Told.english("Interviewee: Peter Lund\nInterviewer: Carla Voss\n\n"
                        + "Q: Where were you?\nA: At home.\nQ: Alone?\nA: Alone.\n")))
                .containsExactly(
                        "Carla Voss: Where were you?",
                        "Peter Lund: At home.",
                        "Carla Voss: Alone?",
                        "Peter Lund: Alone.");
        assertThat(Told.drawn(Told.german("Beschuldigter: Karl Berg\nVernehmender: KHK Weber\n\n"
                        + "Frage: Wo waren Sie?\nAntwort: Zu Hause.\nFrage: Allein?\nAntwort: Allein.\n")))
                .contains("Karl Berg: Zu Hause.")
                .noneMatch(s -> s.startsWith("Beschuldigter"));
    }

    @Test
    void mailsBelowEachOtherAreEachTheirOwnSenders() {
        List<Statement> said = english("Export of a mailbox, 2 messages\n\n--------\nFrom: grey.fox@mail.example\n"
                + "Date: Tue, 14 Mar 2017 21:47:12 +0100\nSubject: Your bread\n\nYou have until Friday.\n\n"
                + "--------\nFrom: Ada Berg <a.berg@lab.example>\nTo: office@bakery.example\n"
                + "Date: Mon, 20 Mar 2017 15:44:02 +0100\nSubject: Result\n\nWe found poison in it.\n\nA. Berg\n");
        assertThat(drawn(said))
                .contains("Ada Berg: We found poison in it.")
                .noneMatch(s -> s.startsWith("Ada Berg: You have"));
        Statement threat = said.stream()
                .filter(s -> s.passage().words().equals("You have until Friday."))
                .findFirst()
                .orElseThrow();
        assertThat(threat.speaker()).isEmpty();
        assertThat(threat.speakerWords().orElseThrow().words()).isEqualTo("grey.fox@mail.example");
        assertThat(threat.made().earliest()).contains(java.time.LocalDate.of(2017, 3, 14));
    }
}
