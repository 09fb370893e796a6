package oyer.core.check.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

class LastedCheckTest {

    private static final String RULE = "lasted-otherwise";

    private static final String NOTES = """
            Beschuldigtenvernehmung
            24.05.2011, Beginn 14:05 Uhr, Ende 14:50 Uhr
            Jens Harms, geb. 11.02.1979

            Ich will aussagen.
            """;

    private static final String CUSTODY = """
            CUSTODY RECORD
            Detained person: MAYHEW, Alan
            10/09/2014
            07:02  Detention authorised
            10:12  Out of cell to interview room 2 with DS Tarrant
            10:51  Returned to cell
            15:30  Charged
            16:05  Bail refused
            """;

    @Test
    void anInterviewOfManyHoursThatItsNotesEndBeforeTheFirstIsOver() {
        assertThat(CheckedBox.found(
                        RULE, NOTES, "In der mehrstündigen Vernehmung am 24. Mai 2011 gestand der Angeklagte.\n"))
                .extracting(Discrepancy::explanation)
                .containsExactly("From 14:05 to 14:50 are 45 minutes; it is told as “mehrstündigen”.");
    }

    @Test
    void aLongInterviewOfAnotherDayIsAnother() {
        assertThat(CheckedBox.found(
                        RULE, NOTES, "In der mehrstündigen Vernehmung am 3. Juni 2011 gestand der Angeklagte.\n"))
                .isEmpty();
    }

    @Test
    void theRowsOfACustodyRecordTellHowLongTheOneInterviewWas() {
        String letter = "The defendant was interviewed for over two hours.\n";
        assertThat(CheckedBox.found(RULE, CUSTODY, letter)).hasSize(1);
        assertThat(CheckedBox.found(RULE, CUSTODY, "The defendant was interviewed for forty minutes.\n"))
                .isEmpty();
    }

    @Test
    void ofTwoInterviewsInACustodyRecordALengthMayBeOfBoth() {
        String twice = CUSTODY.replace(
                "15:30  Charged", "12:10  Out of cell to interview room 1\n14:00  Returned to cell\n15:30  Charged");
        assertThat(CheckedBox.found(RULE, twice, "The defendant was interviewed for over two hours.\n"))
                .isEmpty();
    }

    @Test
    void halfAnHourInTheNotesIsNotFiveHoursOfQuestioning() {
        String motion = "The detective testified that he confessed after five hours of questioning.\n";
        assertThat(CheckedBox.found(RULE, NOTES.replace("14:50", "14:35"), motion))
                .extracting(Discrepancy::explanation)
                .containsExactly("From 14:05 to 14:35 are 30 minutes; it is told as “five hours”.");
    }
}
