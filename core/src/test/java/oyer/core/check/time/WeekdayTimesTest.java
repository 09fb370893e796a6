package oyer.core.check.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;
import oyer.core.check.Text;
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

    @Test
    void aYearToldElsewhereHoldsTheWeekdayOfADayWithoutOne() {
        String log = "DISPATCH LOG\n\nThe barn burnt down on March 30, 1985. The chief left at noon.\n";
        for (String told : new String[] {"Sunday, March 30", "Sunday 30 March", "Sun. March 30"}) {
            assertThat(CheckedBox.found("weekday-of-date", log, "LETTER\n\nI think of " + told + " every night.\n"))
                    .as(told)
                    .singleElement()
                    .satisfies(d -> assertThat(d.passages()).hasSize(3));
        }
        assertThat(CheckedBox.found("weekday-of-date", log, "LETTER\n\nI think of Saturday, March 30 every night.\n"))
                .isEmpty();
        // of which year nobody tells anything
        assertThat(CheckedBox.found("weekday-of-date", log, "LETTER\n\nI think of Sunday, August 11 every night.\n"))
                .isEmpty();
    }

    @Test
    void theWeekdayMayFitAnotherYearThatTheCaseTellsOf() {
        assertThat(CheckedBox.found(
                        "weekday-of-date",
                        "REPORT\n\nThe barn burnt down on March 30, 1985.\n",
                        "REPORT\n\nThe hearing was held on April 4, 1986.\n",
                        "LETTER\n\nI was there on Sunday, March 30, with him.\n"))
                .isEmpty();
    }

    @Test
    void shortWeekdaysOfHeadsAndLogsAreHeldAgainstTheirDate() {
        for (String told :
                new String[] {"Sun 30.03.1985", "03-30-85 (SUN)", "Sun. 30th March 1985", "Date: Sun, 30 March 1985"}) {
            assertThat(CheckedBox.found("weekday-of-date", "NOTE OF THE DESK\n" + told + "\n\nHe came late.\n"))
                    .as(told)
                    .hasSize(1);
        }
        assertThat(CheckedBox.found("weekday-of-date", "NOTE OF THE DESK\nSat 30.03.1985\n\nHe came late.\n"))
                .isEmpty();
        assertThat(CheckedBox.found("weekday-of-date", "VERMERK\nSo 30.03.1985, 14.00 Uhr\n\nDer Zeuge kam zu spät.\n"))
                .hasSize(1);
        assertThat(CheckedBox.found("weekday-of-date", "VERMERK\n\nSo 1985 war das, am 30.03.1985 kam er.\n"))
                .isEmpty();
    }

    @Test
    void anotherPaperThatHasTheDayRightIsCitedBesideIt() {
        assertThat(CheckedBox.found(
                        "weekday-of-date",
                        "ANKLAGE\n\nAm Sonntag, den 30.03.1985, brannte die Scheune nieder.\n",
                        "VERMERK\n\nAm Samstag, dem 30.03.85, wurde die Scheune besichtigt.\n"))
                .singleElement()
                .satisfies(
                        d -> assertThat(d.passages()).extracting(Passage::words).contains("Sonntag", "Samstag"));
    }

    @Test
    void theDayMayStandThereWithItsHourOrWithoutItsYear() {
        String wrong = "ANKLAGE\n\nAm Sonntag, den 30.03.1985, brannte die Scheune nieder.\n";
        for (String right : new String[] {"ab Samstag, 30.03.85, 11.30 Uhr", "am Samstag, dem 30. März"}) {
            assertThat(CheckedBox.found(
                            "weekday-of-date", wrong, "VERMERK\n\nDie Scheune wurde " + right + ", besichtigt.\n"))
                    .as(right)
                    .singleElement()
                    .satisfies(d ->
                            assertThat(d.passages()).extracting(Passage::words).contains("Sonntag", "Samstag"));
        }
    }

    @Test
    void aNightAndAYearBeforeAreHeldAgainstTheDayInFull() {
        String log = "DISPATCH LOG\n\nThe barn burnt down on Saturday March 30, 1985. The chief left at noon.\n";
        String page = "THE HERALD\nMay 2, 1986\n\nThe barn burnt down on the night of %s, March 30 last year.\n";
        assertThat(CheckedBox.found("weekday-of-date", log, page.formatted("Sunday")))
                .hasSize(1);
        assertThat(CheckedBox.found("weekday-of-date", log, page.formatted("Saturday")))
                .isEmpty();
    }
}
