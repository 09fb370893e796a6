package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.statement.Told.english;
import static oyer.core.read.statement.Told.german;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;
import oyer.core.read.name.Cast;
import oyer.core.read.name.NameReader;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// Whom a pronoun means that speaks, and what the words around a statement make of it.
class WhoIsMeantTest {

    private static final String TRIAL = """
            State v. Adam Berg
            The defendant Adam Berg appeared in person.

            Lund, Monday, May 6, 1991

            CARLA DAHL,
            a witness for the State, having been duly sworn, testified as follows:
            CROSS-EXAMINATION
            BY MR. HOLM:
            Q.  Miss Dahl, on March 3 you told Sergeant Voss that he was with you.
            A.  I said that, yes.
            Q.  On the night of
            March 2, 1991?
            A.  Yes.

            CLOSING ARGUMENT FOR THE STATE
            MR. VINTER: He told us. He told Sergeant Voss, and I quote, "I hit him twice with the bar."
            MR. HOLM: No.
            """;

    @Test
    void heIsTheSubjectOfTheDayThatTheTextWentOnTo() {
        List<Statement> read = english("On March 12, 1991, the governor, Martin Holm, approved Carl Berg's transfer. "
                + "On March 14, 1991, Berg heard the news. It was a good day. He thought it was over.");
        assertThat(read.getLast().speaker()).isNotEqualTo(read.getFirst().speaker());
        assertThat(read.getLast().speaker()).isPresent();
    }

    @Test
    void werVonSichSelbstErzaehltIstNichtErDerDarinSpricht() {
        String record = """
                Landgericht Oldenfeld
                Hauptverhandlung vom 22. September 1997
                Der Zeuge KHK Bernd Wessels, 44 Jahre alt, wurde vernommen und erklärte:
                Ich habe den Angeklagten am 12. November auf der Dienststelle vernommen. Er sagte, er habe kein Boot.
                """;
        assertThat(speaker(record, Language.GERMAN, "er habe kein Boot")).contains("den Angeklagten");
    }

    private static final String REPORT = """
            On March 12, 2003 at approx. 1930 hrs I interviewed Adam Berg (DOB 7/2/1971) at his residence. Berg stated
            that he owned no boat. He said he had never been at the mill. At trial he testified that he had a boat.
            On March 14, 2003 I interviewed Carla Dahl. She said that she saw the boat. Berg said she was mistaken.
            """;

    @Test
    void whatIsReportedOfAnInterviewWasSaidOnItsDay() {
        assertThat(day(REPORT, "that he owned no boat")).contains(LocalDate.of(2003, 3, 12));
        assertThat(day(REPORT, "he had never been at the mill")).contains(LocalDate.of(2003, 3, 12));
        assertThat(day(REPORT, "that she saw the boat")).contains(LocalDate.of(2003, 3, 14));
    }

    @Test
    void whatWasSaidElsewhereHasNotTheDayOfTheInterview() {
        assertThat(day(REPORT, "that he had a boat")).isEmpty();
        assertThat(day(REPORT, "she was mistaken")).isEmpty();
    }

    private static Optional<LocalDate> day(String text, String words) {
        return english(text).stream()
                .filter(s -> s.passage().words().equals(words))
                .findFirst()
                .flatMap(s -> s.made().earliest());
    }

    /// A caption without a court, a heading with a colon, and somebody of whom two others talk.
    private static final String TOLD_OF_HIM = """
            STATE v. ADAM LEE BERG
            Trial transcript, May 6, 1991

            DIRECT EXAMINATION OF DETECTIVE CARLA DAHL
            BY MR. HOLM:

            Q.   When did you speak with the defendant?
            A.   On March 3.
            Q.   What did he tell you?
            A.   He said he left the mill at six.

            CROSS-EXAMINATION BY MS. VINTER:

            Q.   Did he tell you that he owned a boat?
            A.   He said it was his brother's.
            """;

    @Test
    void heOfWhomTwoTalkIsNeitherWhoAsksNorWhoAnswers() {
        assertThat(speaker(TOLD_OF_HIM, Language.ENGLISH, "he left the mill at six"))
                .contains("ADAM LEE BERG");
        assertThat(speaker(TOLD_OF_HIM, Language.ENGLISH, "that he owned a boat"))
                .contains("ADAM LEE BERG");
        assertThat(speaker(TOLD_OF_HIM, Language.ENGLISH, "it was his brother's"))
                .contains("ADAM LEE BERG");
    }

    @Test
    void aHeadingThatEndsInAColonSaysWhoAsksNow() {
        assertThat(speaker(TOLD_OF_HIM, Language.ENGLISH, "Did he tell you that he owned a boat?"))
                .contains("MS. VINTER");
        assertThat(speaker(TOLD_OF_HIM, Language.ENGLISH, "What did he tell you?"))
                .contains("MR. HOLM");
    }

    @Test
    void youInAQuestionIsWhoIsOnTheStand() {
        assertThat(speaker(TRIAL, Language.ENGLISH, "that he was with you")).contains("CARLA DAHL");
    }

    @Test
    void andIQuoteIsNotWhoSaidIt() {
        assertThat(speaker(TRIAL, Language.ENGLISH, "\"I hit him twice with the bar.\""))
                .contains("Adam Berg");
        String own = "Ada Berg wrote to the board. \"I saw him at the gate,\" she said, and I quote nobody else.";
        assertThat(english(own))
                .noneMatch(
                        s -> s.speakerWords().stream().anyMatch(w -> w.words().equals("told")));
    }

    @Test
    void aDayWithinAnAnswerIsNotTheDayOfTheHearing() {
        assertThat(english(TRIAL).stream()
                        .filter(s -> s.passage().words().startsWith("Yes."))
                        .map(s -> s.made().earliest().orElseThrow().toString())
                        .toList())
                .containsExactly("1991-05-06");
    }

    @Test
    void theDayOnWhichAWitnessWasBornIsNotTheDayOfHerInterview() {
        String report = "DATE OF INTERVIEW:  Saturday, October 20, 1990, 12:15 p.m.\n"
                + "PERSON INTERVIEWED: BERG, Ada (Mrs.)   W/F   age 71   DOB 3/8/19\n"
                + "                    9 Mill Lane, second floor\n"
                + "INTERVIEWED BY:     Det. Karl Lund\n\n"
                + "She stated that she was woken by a noise. She could not see his face, she said.\n";
        assertThat(english(report).stream()
                        .filter(s -> s.passage().words().contains("woken"))
                        .map(s -> s.made().earliest().map(Object::toString).orElse("unknown"))
                        .toList())
                .containsExactly("1990-10-20");
        assertThat(english(report))
                .noneMatch(s ->
                        s.made().earliest().filter(d -> d.getYear() == 1919).isPresent());
    }

    @Test
    void whoGivesHisNameIsItsBearer() {
        String letter = "Ich saß neben einem Mann. Er verlor vier Mark. Er sagte, er heiße Danny und fahre Eis aus. "
                + "Später kam Karl Lund dazu. Er sagte, er fahre Eis aus.";
        assertThat(speaker(letter, Language.GERMAN, "er heiße Danny und fahre Eis aus"))
                .contains("Danny");
        assertThat(speaker(letter, Language.GERMAN, "er fahre Eis aus")).contains("Karl Lund");
    }

    @Test
    void werSichSoNenntIstEr() {
        String letter = "Ein Beamter kam zu uns. Er nannte sich Roos. Ich erzählte ihm, was ich weiß. "
                + "Er schrieb es auf und sagte, man werde sich bei mir melden.";
        assertThat(speaker(letter, Language.GERMAN, "man werde sich bei mir melden"))
                .contains("Roos");
    }

    @Test
    void whatIsSaidToBeUntrueRightBehindACorrectionIsTakenBack() {
        String statement = """
                Statement of Carla Dahl
                May 8, 1991

                I wish to correct my statement of last week. It is not true that Adam was with me the whole night. \
                He left at nine. I was afraid.

                (signed) Carla Dahl
                """;
        assertThat(act(statement, "It is not true that Adam")).isEqualTo(Act.RETRACTS);
        assertThat(act(
                        statement.replace("I wish to correct my statement of last week. ", ""),
                        "It is not true that Adam"))
                .isEqualTo(Act.DENIES);
    }

    @Test
    void whoAnswersAQuestionThatTakesTheDeedForGrantedGrantsIt() {
        String notes = "Interview Notes\n\nSubject: Adam Berg\n\nAsked what he used. States \"%s\"\n";
        assertThat(act(notes.formatted("A bar, I guess."), "\"A bar")).isEqualTo(Act.ADMITS);
        assertThat(act(notes.formatted("I don't know, what was it?"), "\"I don't know"))
                .isNotEqualTo(Act.ADMITS);
        assertThat(act(notes.replace("what he used", "what he heard").formatted("A bar, I guess."), "\"A bar"))
                .isEqualTo(Act.ASSERTS);
    }

    @Test
    void whatOneCannotSayIsNeitherClaimedNorDenied() {
        assertThat(english("The clerk told the paper that she could not say where the swabs are.")
                        .getFirst()
                        .act())
                .isEqualTo(Act.OTHER);
        assertThat(english("The clerk told the paper that she could not find the swabs.")
                        .getFirst()
                        .act())
                .isNotEqualTo(Act.OTHER);
    }

    private static Act act(String text, String begins) {
        return english(text).stream()
                .filter(s -> s.passage().words().startsWith(begins))
                .findFirst()
                .orElseThrow()
                .act();
    }

    private static Optional<String> speaker(String text, Language language, String words) {
        List<Statement> read = language == Language.GERMAN ? german(text) : english(text);
        Cast cast =
                NameReader.read(Prose.of(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()), language));
        return read.stream()
                .filter(s -> s.passage().words().equals(words))
                .findFirst()
                .filter(s -> s.speaker().isPresent())
                .map(s -> cast.entities().get(s.speaker().getAsInt()).name());
    }

    @Test
    void theClientOfCounselIsWhomTheMatterIsAgainst() {
        String letter = """
                HMA v Ross Farquhar Lindqvist

                Dear Ms Thule

                Our client's position is that he went home. My client denies the charge.

                Yours faithfully
                Alasdair Pirie
                """;
        assertThat(told(letter, Language.ENGLISH))
                .contains("Ross Farquhar Lindqvist: that he went home", "Ross Farquhar Lindqvist: the charge");
        String motion = """
                STATE OF CORVANE,             )
                              Plaintiff,      )     Case No. 61
                      v.                      )     MOTION TO SUPPRESS
                TRAVIS L. LINDQVIST,          )
                              Defendant.      )

                Defendant told the officers that he had been at the hall. His affidavit says that he left at ten.
                """;
        assertThat(told(motion, Language.ENGLISH))
                .containsExactly(
                        "TRAVIS L. LINDQVIST: that he had been at the hall",
                        "TRAVIS L. LINDQVIST: that he left at ten");
        String brief = """
                In der Ermittlungssache gegen Karl Lindqvist, z. Zt. in Haft

                Der Mandant räumt ein, den Satz gesagt zu haben.
                """;
        assertThat(told(brief, Language.GERMAN)).containsExactly("Karl Lindqvist: den Satz gesagt zu haben");
        assertThat(told("The client of the shop said that it was closed.", Language.ENGLISH))
                .noneMatch(line -> line.startsWith("Lindqvist"));
    }

    @Test
    void theClientOfWhoeverSpeaksForTheVictimIsNotTheAccused() {
        String brief = """
                In der Strafsache gegen Karl Lindqvist
                hier: Nebenklage

                Meine Mandantin gibt an, dass sie ihn nicht kannte.
                """;
        assertThat(told(brief, Language.GERMAN)).noneMatch(line -> line.startsWith("Karl Lindqvist"));
        String motion = """
                STATE OF CORVANE v. TRAVIS L. LINDQVIST

                Respondent said that the motion came late.
                """;
        assertThat(told(motion, Language.ENGLISH)).noneMatch(line -> line.contains("LINDQVIST: "));
    }

    @Test
    void lawyersOfAManAreNotTheManHimself() {
        assertThat(told("Lawyers for a man charged with arson asked that the case be dropped.", Language.ENGLISH))
                .containsExactly("nobody: that the case be dropped");
        assertThat(told("Relatives of Ada Lindqvist said that they want an inquest.", Language.ENGLISH))
                .containsExactly("nobody: that they want an inquest");
    }

    @Test
    void aPaperThatIsReferredToSaysNothing() {
        assertThat(english("We refer to our letter of 16th December.")).isEmpty();
        assertThat(english("He referred to the dog as a wolf.")).isNotEmpty();
    }

    private static List<String> told(String text, Language language) {
        Prose prose = Prose.of(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()), language);
        Cast cast = NameReader.read(prose);
        return new StatementReader()
                .read(prose, cast).stream()
                        .filter(s -> s.mode() == Statement.Mode.INDIRECT)
                        .map(s -> (s.speaker().isPresent()
                                        ? cast.entities()
                                                .get(s.speaker().getAsInt())
                                                .name()
                                        : "nobody")
                                + ": " + s.passage().words())
                        .toList();
    }
}
