package oyer.core.check.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.check.CheckedBox;

class LoggedOtherwiseCheckTest {

    private static final String RULE = LoggedOtherwiseCheck.RULE;

    private static final String CARD = """
            CORLISS BOX COMPANY
            TIME CARD            Week ending March 12, 1994
            Employee: Dale Harlan           No. 417

            Date        In         Out
            Mon 3/7     2:58 PM    11:01 PM
            Tue 3/8     2:55 PM     8:47 PM
            Wed 3/9     2:59 PM    11:00 PM
            """;

    private static final String BOOK = """
            MARLOW DEPOT   GATE BOOK
            2 June 1998

            Time    Name            In/Out
            0552    C. Pratley      IN
            0610    I. Cobb         IN
            1402    I. Cobb         OUT
            1938    C. Pratley      OUT
            """;

    private static String interview(String answer) {
        return """
                Interview of Dale Harlan
                March 11, 1994

                Q. When did you leave the plant on March 8, 1994?
                A. %s
                """.formatted(answer);
    }

    private static String pratley(String words) {
        return """
                Witness statement of Colin Pratley
                4 June 1998

                On Tuesday 2 June 1998 I was on duty at Marlow Depot with Ian Cobb. %s
                Signed: Colin Pratley
                """.formatted(words);
    }

    @Test
    void whoPunchedOutAtElevenDidNotAtQuarterToNine() {
        assertThat(CheckedBox.found(RULE, CARD, interview("I punched out at eleven o'clock.")))
                .singleElement()
                .satisfies(d -> assertThat(d.explanation()).contains("Dale Harlan left at 23:00", "20:47"));
    }

    @Test
    void aFewMinutesAreNoOtherHour() {
        assertThat(CheckedBox.found(RULE, CARD, interview("I punched out at half past eight.")))
                .isEmpty();
    }

    @Test
    void anotherDayHasItsOwnLine() {
        assertThat(CheckedBox.found(RULE, CARD, """
                        Interview of Dale Harlan
                        March 11, 1994

                        On March 7, 1994 I punched out at eleven o'clock.
                        """)).isEmpty();
    }

    @Test
    void aClockThatWasSlowShowsNothing() {
        assertThat(CheckedBox.found(RULE, CARD, interview("I punched out at eleven o'clock."), """
                        Letter of the foreman, March 15, 1994

                        The time clock ran two hours slow, and on March 8 it was an hour behind all day.
                        """))
                .isEmpty();
    }

    @Test
    void aGateBookThatLogsHimOutLater() {
        assertThat(CheckedBox.found(RULE, BOOK, pratley("I signed out at 6.15 pm and walked to the Bell.")))
                .singleElement()
                .satisfies(d -> assertThat(d.passages().getLast().words()).contains("1938"));
    }

    @Test
    void whatAnotherDidAndAnotherPlaceAreLeftAlone() {
        assertThat(CheckedBox.found(RULE, BOOK, pratley("Ian Cobb signed out at 2 pm.")))
                .isEmpty();
        assertThat(CheckedBox.found(RULE, BOOK, """
                        Witness statement of Colin Pratley
                        4 June 1998

                        On Tuesday 2 June 1998 I left the Bell at 9.15 pm and took the bus.
                        """)).isEmpty();
    }

    @Test
    void whoGoesOutTwiceIsLoggedTwice() {
        assertThat(CheckedBox.found(RULE, BOOK + "1820    C. Pratley      OUT\n", pratley("I signed out at 6.15 pm.")))
                .isEmpty();
    }

    @Test
    void callsAndExhibitsGoInAndOutOfOtherBooks() {
        String account = pratley("I signed out at 6.15 pm.");
        assertThat(CheckedBox.found(RULE, BOOK.replace("GATE BOOK", "TELEPHONE LOG"), account))
                .isEmpty();
        assertThat(CheckedBox.found(RULE, BOOK.replace("GATE BOOK", "EVIDENCE REGISTER"), account))
                .isEmpty();
    }

    @Test
    void dieStempelkarteZeigtEineAndereStunde() {
        assertThat(CheckedBox.found(RULE, """
                        Sägewerk Ortner GmbH
                        Stempelkarte     Mai 1997
                        Arbeitnehmer: Gerstl Anton

                        Datum        Kommen    Gehen
                        11.05.1997   13:58     22:02
                        12.05.1997   13:55     19:41
                        13.05.1997   13:57     22:01
                        """, """
                        Vernehmung des Zeugen Anton Gerstl
                        Achtorf, 15.05.1997

                        Am 12.05.1997 habe ich das Sägewerk um 22.00 Uhr verlassen.
                        """))
                .singleElement()
                .satisfies(d -> assertThat(d.explanation()).contains("22:00", "19:41"));
    }
}
