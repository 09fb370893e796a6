package oyer.core.check.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

class InterviewLengthCheckTest {

    private static final String NOTES = """
            NOTES OF INTERVIEW
            October 29, 1984

            9:00 a.m. Interview begins
            11:00 a.m. Coffee
            4:00 p.m. Break
            11:00 p.m. Statement signed
            """;

    @Test
    void fourOrFiveHoursAreOneLength() {
        assertThat(CheckedBox.found(
                        "length-of-interview",
                        NOTES,
                        "The trial court found that the interview lasted four or five hours.\n"))
                .extracting(Discrepancy::explanation)
                .containsExactly("One passage has 4 to 5 hours of questioning (“four or five hours”), the other notes"
                        + " times that are 14 hours apart.");
    }

    @Test
    void aLengthThatFitsTheNotesIsNoDiscrepancy() {
        assertThat(CheckedBox.found("length-of-interview", NOTES, "The interview lasted thirteen or fourteen hours.\n"))
                .isEmpty();
    }
}
