package oyer.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;
import oyer.core.text.Passage;

class WeekdayTimesTest {

    @Test
    void aWeekdayThatIsNotTheDatesIsAContradictionOfTwoPassages() {
        List<Discrepancy> found = new Text("She left on Sunday, 30 March 1985, and was not seen again.")
                .day("Sunday, 30 March 1985", 1985, 3, 30)
                .check();
        assertThat(found).singleElement().satisfies(d -> {
            assertThat(d.explanation()).isEqualTo("30 March 1985 was a Saturday, but the text calls it a Sunday.");
            assertThat(d.passages()).extracting(Passage::words).containsExactlyInAnyOrder("Sunday", "30 March 1985");
        });
    }

    @Test
    void theRightWeekdayIsNoDiscrepancy() {
        assertThat(new Text("She left on Saturday, 30 March 1985.")
                        .day("30 March 1985", 1985, 3, 30)
                        .check())
                .isEmpty();
    }

    @Test
    void aWeekdayToldAfterTheDateIsHeldAgainstIt() {
        assertThat(new Text("It was 30 March 1985, a Friday, when he came.")
                        .day("30 March 1985", 1985, 3, 30)
                        .check())
                .hasSize(1);
    }

    @Test
    void theWeekdayOfTheNextSentenceIsAnotherDay() {
        assertThat(new Text("He came on 30 March 1985. Monday was his day off.")
                        .day("30 March 1985", 1985, 3, 30)
                        .check())
                .isEmpty();
    }

    @Test
    void aDateWithoutAYearOfItsOwnIsNotHeldAgainstItsWeekday() {
        assertThat(new Text("She left on Sunday, 30 March.")
                        .day("Sunday, 30 March", 1985, 3, 30)
                        .check())
                .isEmpty();
    }
}
