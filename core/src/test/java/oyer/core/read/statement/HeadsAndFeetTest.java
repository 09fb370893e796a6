package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.statement.Told.drawn;
import static oyer.core.read.statement.Told.english;
import static oyer.core.read.statement.Told.german;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Statement;
import oyer.core.read.name.Cast;
import oyer.core.read.name.NameReader;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// Who speaks, where only the head of a paper or its foot says so.
class HeadsAndFeetTest {

    @Test
    void whoAsksCanStandBelowTheAnswers() {
        List<String> told = drawn(german("""
                Beschuldigtenvernehmung

                Zugeführt aus dem Haftraum erscheint am 13. Mai 1978 um 10.05 Uhr

                     LUND Georg, Gatterführer, z. Zt. ohne Arbeit,
                     geb. 19.3.1940 in Holm, verh., 2 Kinder,

                und erklärt, nachdem er belehrt wurde, er wolle aussagen.

                Frage:   Wo waren Sie am Samstag abend?
                Antwort: Ich war bis zehn in der Wirtschaft.
                Frage:   Woher stammt die Zange?
                Antwort: Die Zange hab ich gekauft.

                Vernehmender: KHK Stadler          Schreibkraft: Frl. Berg
                """));
        assertThat(told).anyMatch(s -> s.startsWith("KHK Stadler: Wo waren Sie"));
        assertThat(told).anyMatch(s -> s.startsWith("LUND Georg") && s.contains("Die Zange hab ich gekauft"));
        assertThat(told).anyMatch(s -> s.startsWith("LUND Georg") && s.contains("er wolle aussagen"));
    }

    @Test
    void whoConductsTheHearingAsks() {
        assertThat(drawn(german("""
                EINVERNAHMEPROTOKOLL als Angeschuldigter

                Anwesend:    Untersuchungsrichterin M. Berg; Aktuar Janki;
                             Lund Carl, geb. 28.4.1966, von Holm;

                1. Wo waren Sie am Freitagabend?
                   - Ich war auf dem Viehmarkt in Holm.
                2. Wer hat Sie dort gesehen?
                   - Die Serviertochter hat mich gesehen.
                3. Haben Sie getrunken?
                   - Ich habe zwei Bier getrunken.
                """)))
                .anyMatch(s -> s.startsWith("Untersuchungsrichterin M. Berg: ") && s.contains("Wo waren Sie"));
    }

    @Test
    void aHeadingOfACommonwealthCourtSaysWhoAnswersAndWhoAsks() {
        List<String> told = drawn(english("""
                CARL DAHL, recalled and warned, XXN MS VOSS
                Q. You have told the court you were at home.
                A. I was at home that night.
                Q. Which night?
                A. I mean the Friday night.

                ADA BERG, direct by Mr. Holm:
                Q. Did you see him?
                A. I saw him at the gate.
                """));
        assertThat(told).anyMatch(s -> s.startsWith("MS VOSS: You have told"));
        assertThat(told).anyMatch(s -> s.startsWith("CARL DAHL: I was at home"));
        assertThat(told).anyMatch(s -> s.startsWith("ADA BERG: I saw him at the gate"));
        assertThat(told).anyMatch(s -> s.startsWith("Mr. Holm: Did you see him"));
    }

    @Test
    void aLetterIsItsWritersAndNotItsLetterheads() {
        assertThat(drawn(english("""
                Holm Gaol
                March 12th

                Dear Ida,

                Your parcel came and I was glad of it. I never opened that gate.

                Your brother, Len
                """))).anyMatch(s -> s.equals("Len: I never opened that gate."));
        assertThat(drawn(german("""
                Liebe Gudrun,

                Dein Paket ist angekommen. Ich habe das Tor nie aufgemacht.

                Dein Bruder
                Carl Lund
                """))).noneMatch(s -> s.startsWith("Bruder:"));
    }

    @Test
    void inAReportOnOnePersonSheIsThatPersonUnlessAnotherIsNamed() {
        assertThat(speakers("""
                OFFENSE REPORT
                Complainant: BERG, Ada   student

                Ms. Berg came to the counter with her roommate, Ida Holm. The lamp was on.

                She said that he took her by the wrist. Ida Holm was there too. She said that he had run away.
                """)).containsExactly("Ada BERG", "Ida Holm");
    }

    @Test
    void derBuchstabeStehtFuerDenEinenDessenNameSoBeginnt() {
        assertThat(who("Detlef Zander wohnt in Lund. Z. sagte aus, dass er das Tor nie gesehen habe.", Language.GERMAN))
                .contains("Detlef Zander");
        assertThat(who(
                        "Detlef Zander und Carl Zeller wohnen hier. Z. sagte aus, dass er das Tor nie gesehen habe.",
                        Language.GERMAN))
                .noneMatch(s -> s.startsWith("Detlef") || s.startsWith("Carl"));
    }

    @Test
    void whatAnExpertConcludesIsSaidByWhoSigns() {
        assertThat(drawn(english("""
                PATHOLOGY REPORT

                FINDINGS
                The lamp was seen to burn.

                CONCLUSIONS
                1. Death was due to a wound of the chest.
                2. The range cannot be told.

                Dr. Ida Berg, M.D.
                Senior Pathologist
                """)))
                .anyMatch(s -> s.endsWith("Death was due to a wound of the chest.") && s.contains("Ida Berg"))
                .anyMatch(s -> s.endsWith("The range cannot be told.") && s.contains("Ida Berg"))
                .noneMatch(s -> s.contains("The lamp was seen"));
        assertThat(drawn(german("""
                Gutachten

                IV. Ergebnis
                Über das Alter der Spur ist keine Aussage möglich.

                gez. Dr. Carl Lund
                """)))
                .anyMatch(s -> s.endsWith("Über das Alter der Spur ist keine Aussage möglich.") && s.contains("Lund"));
    }

    @Test
    void aRankBeforeASurnameInTheColumnIsPartOfTheLabel() {
        List<String> told = drawn(english("""
                RECORD OF TAPE RECORDED INTERVIEW
                Person interviewed: Carl LUND
                Interviewing officers: DS Ada Holm, DC Jan Voss

                DS HOLM       Where were you on Tuesday night?
                LUND          In the Bell. I got there at nine.
                DC VOSS       We have a witness who says you were in the yard.
                LUND          I was never in that yard.
                DS HOLM       I put it to you that you were.
                """));
        assertThat(told).anyMatch(s -> s.startsWith("LUND: I was never in that yard."));
        assertThat(told).anyMatch(s -> s.startsWith("DS HOLM: I put it to you"));
        assertThat(told).noneMatch(s -> s.startsWith("LUND") && s.contains("HOLM"));
    }

    @Test
    void theHeadOfAStatementInQuestionsTellsWhoIsAskedAndWhoAsks() {
        List<String> told = drawn(english("""
                STATEMENT OF WITNESS

                Name: Ada BERG
                Taken by: Sgt. Carl Holm

                Q: What did you see on the night of the 16th?
                A: I saw a man at the gate.
                Q: Was the gate locked?
                A: No. I never lock it.
                """));
        assertThat(told).anyMatch(s -> s.startsWith("Ada BERG: I saw a man at the gate."));
        assertThat(told).anyMatch(s -> s.contains("Holm: What did you see"));
    }

    @Test
    void aSignatureBelowTheHeadIsNoTurnOfTalk() {
        List<String> told = drawn(english("""
                WITNESS STATEMENT

                Statement of: Ada Berg
                Age if under 18: Over 18          Occupation: Barmaid

                This statement is true to the best of my knowledge and belief.

                Dated the 6th day of November 1987
                Signature: A. Berg

                I work at the Bell on Canal Street. At about nine Carl Lund came in. I did not see his hands.

                Signature: A. Berg     Signature witnessed by: DC J. Voss
                """));
        assertThat(told).anyMatch(s -> s.startsWith("A. Berg: I did not see his hands."));
        assertThat(told).noneMatch(s -> s.contains("Dated the 6th"));
    }

    @Test
    void aColumnOfSurnamesTellsWhoSpeaks() {
        List<String> told = drawn(english("""
                RECORD OF INTERVIEW                    Exhibit AB/6
                Person interviewed: Ada Mary BERG
                Commenced: 1932      Concluded: 2017
                Interviewing officers: DC 1882 HOLM, DS 440 VOSS

                0.10     HOLM     Mrs Lund says you were there.
                         BERG     She says a lot of things. I was not there.
                         HOLM     Are you saying she had something to do with this?
                         BERG     I am saying she was there every day.
                """));
        assertThat(told).anyMatch(s -> s.startsWith("BERG: She says a lot of things."));
        assertThat(told).anyMatch(s -> s.startsWith("HOLM: Are you saying"));
        assertThat(told).noneMatch(s -> s.startsWith("Commenced"));
        assertThat(drawn(english("""
                LIST OF ITEMS

                LAMP     Found in the kitchen.
                LAMP     Found in the hall.
                CUP      Found in the yard.
                CUP      Found in the shed.
                """))).noneMatch(s -> s.startsWith("LAMP") || s.startsWith("CUP"));
    }

    @Test
    void notesBeginWithTheNameOfWhomTheyAreAbout() {
        assertThat(drawn(english("""
                A. Berg - interview room - Nov. 15 - start 7:10 am

                - Says he was at home that night.
                - Denies fire.
                """))).hasSizeGreaterThan(1);
    }

    private static List<String> speakers(String text) {
        return who(text, Language.ENGLISH);
    }

    private static List<String> who(String text, Language language) {
        Prose prose = Prose.of(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()), language);
        Cast cast = NameReader.read(prose);
        return new StatementReader()
                .read(prose, cast).stream()
                        .map(Statement::speaker)
                        .filter(s -> s.isPresent())
                        .map(s -> cast.entities().get(s.getAsInt()).name())
                        .toList();
    }

    @Test
    void dashesSetTheAnswerOffFromTheQuestion() {
        List<String> told = drawn(english("""
                MAGISTRATES' COURT AT BENDIGO
                MR DALY appeared for the informant.

                CARL LUND, sworn and examined:

                MR DALY: Mr Lund, you made a statement on 4 August last year?---Yes.
                Did you see the passenger?---I saw him at the gate.

                CROSS-EXAMINED BY MS VOSS:
                You told the police that he had a beard?---I never said anything about a beard.
                """));
        assertThat(told).contains("CARL LUND: I saw him at the gate.");
        assertThat(told).contains("CARL LUND: I never said anything about a beard.");
        assertThat(told).contains("MS VOSS: You told the police that he had a beard?");
    }

    @Test
    void whoCallsIsWhomTheHeadOfTheCallNames() {
        List<String> told = drawn(english("""
                CALL TRANSCRIPT
                Dispatcher: T. Berg   Caller: Ada Lund   From: 555-0177

                DISPATCHER: What is the address?
                CALLER: 509 Cypress. My brother has been shot.
                DISPATCHER: Did you see anybody?
                CALLER: I did not see who was in the car.
                """));
        assertThat(told).anyMatch(s -> s.endsWith(": I did not see who was in the car."));
        assertThat(english("""
                CALL TRANSCRIPT
                Dispatcher: T. Berg   Caller: Ada Lund   From: 555-0177

                DISPATCHER: What is the address?
                CALLER: I did not see who was in the car.
                DISPATCHER: Did you see anybody?
                CALLER: I did not see him.
                """))
                .filteredOn(s -> s.passage().words().startsWith("I did not see"))
                .allMatch(s -> s.speaker().isPresent());
    }

    @Test
    void whatOneTestifiedAndCallsALieOneTakesBack() {
        assertThat(english("""
                My name is Carl Lund. I testified that he told me he had done it. That was a lie. He never told me that.

                Carl Lund
                """))
                .filteredOn(s -> s.passage().words().equals("That was a lie."))
                .extracting(s -> s.act())
                .containsExactly(oyer.core.casefile.Statement.Act.RETRACTS);
    }

    @Test
    void aWitnessWillSay() {
        String paper = """
                CARL LUND, known as Cal (67), night watchman, Low Street, Holm, will say:-

                I was at the corner. I did not see his face.

                [Clerk's note: gave his evidence carefully. Walked the place with me.]
                """;
        assertThat(Told.drawn(Told.english(paper)))
                .containsExactly("CARL LUND: I was at the corner.", "CARL LUND: I did not see his face.");
    }

    @Test
    void aNumberedHeadingSignsNothing() {
        assertThat(Told.drawn(Told.german("""
                        An das Landgericht

                        I. Kuno Berg
                        Der Zeuge hat sich geirrt. Ich habe ihn gesprochen.

                        II. Toxikologie
                        Das Gutachten ist alt.
                        """))).noneMatch(line -> line.startsWith("II. Toxikologie"));
    }

    @Test
    void eachOfSeveralDepositionsIsHisWhoSignsItThoughAnInitialBeAnArticle() {
        String paper = """
                RUTH ALICE BERG, sworn, saith: I live on Mill Road. I am quite certain it was cocoa.
                                                        R. A. Berg

                PETER STUART LUND, sworn, saith: I am a pathologist at Holm. The lungs were wet.
                                                        P. S. Lund
                """;
        assertThat(Told.drawn(Told.english(paper)))
                .anyMatch(s -> s.startsWith("R. A. Berg") && s.contains("quite certain it was cocoa"))
                .anyMatch(s -> s.startsWith("P. S. Lund") && s.contains("The lungs were wet"));
    }
}
