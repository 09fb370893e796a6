package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.statement.Told.drawn;
import static oyer.core.read.statement.Told.english;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;

/// Notes without subjects, reports of what was seen, rows of a log: who says what there, and what is said once.
class NotesAndLogsTest {

    private static final String HEAD = "Interview Notes\nSubject: LUND, Carl, age 22\n\n";

    @Test
    void whatWhoIsHeardWasToldHeDoesNotSay() {
        String notes = HEAD + "12:30 p.m.\tDenies being at the mill. States he was at home.\n"
                + "4:50 p.m.\tAdvised that his print was found on the box.\n";
        assertThat(english(notes))
                .filteredOn(s -> s.passage().words().contains("print"))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.speaker()).isEmpty();
                    assertThat(s.hearer()).isPresent();
                });
    }

    @Test
    void inNotesOfThePastHeAdvisesHimself() {
        String notes = HEAD + "Stated he was at home. Denied being at the mill.\nAdvised that the mill was shut.\n";
        assertThat(english(notes))
                .filteredOn(s -> s.passage().words().contains("shut"))
                .singleElement()
                .satisfies(s -> assertThat(s.speaker()).isPresent());
    }

    @Test
    void whatTheWriterSawIsToldOnce() {
        String report = "SUPPLEMENTAL REPORT - Det. Ada Berg\n\nOn the counter I observed a cash box, open and empty. "
                + "I measured the print at 12 inches.\n\nDet. Ada Berg\n";
        assertThat(english(report))
                .filteredOn(s -> s.passage().words().contains("cash box"))
                .hasSize(1);
    }

    @Test
    void aRowOfALogInCapitalsIsWhatTheCallerSays() {
        String log = "DISPATCH LOG\n\n02:14 CALLER STATES MALE WITH KNIFE IN KITCHEN\n02:15 UNIT 12 ENRT\n"
                + "02:19 UNIT 12 ADV SHE HEARD TWO SHOTS\n";
        assertThat(drawn(english(log)))
                .containsExactly("CALLER: MALE WITH KNIFE IN KITCHEN", "UNIT 12: SHE HEARD TWO SHOTS");
    }

    @Test
    void whatIsStruckOrKnockedOverIsNoReproach() {
        assertThat(english("Lund knocked over the ashtray and left.")).isEmpty();
        assertThat(english("Lund attacked Berg in the lane.")).isEmpty();
    }

    @Test
    void whoSwearsThatSomethingWasSoPromisesNothing() {
        assertThat(english("Berg swore that the key was found.").getFirst())
                .extracting(Statement::act)
                .isEqualTo(Act.ASSERTS);
    }

    @Test
    void inCapitalsTheHeadSaysWhoTheCallerIs() {
        String log = """
                CALLER: LINDQVIST ADA    CALLBACK: 555-0147
                23:48:12  CALL RCVD. RP ADV THE MILL IS ON FIRE, FLAMES
                          THRU ROOF
                23:51:20  RP ADV SHE WILL CALL BACK
                """;
        assertThat(drawn(english(log)))
                .containsExactly(
                        "LINDQVIST ADA: THE MILL IS ON FIRE, FLAMES\n          THRU ROOF",
                        "LINDQVIST ADA: SHE WILL CALL BACK");
        String report = """
                VICTIM     LINDQVIST, ADA MARY   W/F

                VICTIM STATED SHE WAS ALONE WHEN A MAN CAME IN AND
                TOOK THE KEYS.  HE DROVE OFF.  SHE STATED HE SMILED.
                """;
        assertThat(drawn(english(report)))
                .containsExactly(
                        "LINDQVIST, ADA MARY: SHE WAS ALONE WHEN A MAN CAME IN AND\nTOOK THE KEYS",
                        "LINDQVIST, ADA MARY: HE SMILED");
    }

    @Test
    void messagesAreTheirWriters() {
        String phone = """
                Owner name in device: Karl Lindqvist
                 1   2019-01-26  05:41:33  SMS in     from Ada Thule: are you still there
                 2   2019-01-26  05:42:10  SMS out    to Ada Thule: yes come and get
                                                      your coat
                 3   2019-01-26  05:49:50  CALL out   to Ada Thule, 3 min
                """;
        assertThat(drawn(english(phone)))
                .containsExactly(
                        "Ada Thule: are you still there",
                        "Karl Lindqvist: yes come and get\n                                      your coat");
        String chat = """
                Nutzer LINDQVIST K.

                22.01. 21:17  Ada: wann kommst du
                22.01. 21:19  K.L.: morgen früh
                22.01. 21:20  Ada: gut, bis dann
                """;
        assertThat(drawn(Told.german(chat)))
                .containsExactly("Ada: wann kommst du", "LINDQVIST K.: morgen früh", "Ada: gut, bis dann");
        assertThat(drawn(english("12:10 Item: one knife\n12:15 Place: the hall\n")))
                .isEmpty();
    }

    @Test
    void aLogOfWhatAPrisonerDidIsNoChatInHisWords() {
        assertThat(english("""
                08:10 Berg: refused meal
                08:40 Berg: asleep
                09:15 Lund: moved to cell 4
                09:30 Berg: blanket issued
                """)).isEmpty();
    }

    @Test
    void whatSeveralOrASubjectSaidIsNotTheOfficersWhoWasNamed() {
        assertThat(Told.drawn(Told.english("""
                INCIDENT LOG
                OFCR JOHN MILLER ARRIVED AT THE HOUSE. SUBJ STATED HE HIT HER.
                ADA BERG WAS AT THE DOOR. THEY STATED THEY WERE LEAVING.
                """)))
                .noneMatch(s -> s.startsWith("JOHN MILLER") || s.startsWith("ADA BERG"));
    }

    @Test
    void aGermanLogWithAWordThatAnEnglishChatHasIsNoChat() {
        assertThat(Told.german("""
                Haftbuch der Anstalt Holm

                08:10 Noe: Frühstück verweigert
                10:20 Noe: Arztbesuch im Haus
                11:40 Berg: Besuch im Hof
                12:15 Noe: Telefonat beendet
                """)).isEmpty();
    }

    @Test
    void oneRowThatQuotesItsSubjectMakesNoChatOfALog() {
        assertThat(drawn(english("""
                08:10 Berg: refused meal
                08:40 Berg: asleep
                09:15 Lund: asked for my coat
                09:30 Berg: blanket issued
                """))).noneMatch(s -> s.startsWith("Berg:"));
    }
}
