package oyer.core.check.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.check.CheckedBox;
import oyer.core.check.Text;
import oyer.core.check.sheet.Worded;
import oyer.core.time.When;

class SpanTimesTest {

    private static Text held(String length, String number) {
        return new Text("She was held for " + length + ", from 1 March 1985 to 10 April 1993.")
                .quantity(length, Quantity.Measure.DURATION, number, "year")
                .day("1 March 1985", 1985, 3, 1)
                .day("10 April 1993", 1993, 4, 10);
    }

    @Test
    void aLengthThatTheTwoEndsDoNotGiveIsAContradictionOfThreePassages() {
        assertThat(held("five years", "5").check()).singleElement().satisfies(d -> {
            assertThat(d.rule()).isEqualTo("length-of-time");
            assertThat(d.passages()).hasSize(3);
        });
    }

    @Test
    void aLengthMayBeRounded() {
        assertThat(held("eight years", "8").check()).isEmpty();
    }

    private static Text later(String day, int number) {
        return new Text("On 5 May 2001 he was arrested. Ten days later, on " + day + ", he was charged.")
                .day("5 May 2001", 2001, 5, 5)
                .quantity("Ten days", Quantity.Measure.DURATION, "10", "day")
                .day(day, 2001, 5, number);
    }

    @Test
    void aDayToldTwiceOverMustBeTheSameDay() {
        assertThat(later("25 May 2001", 25).check())
                .singleElement()
                .extracting(Discrepancy::rule)
                .isEqualTo("so-long-after");
        assertThat(later("15 May 2001", 15).check()).isEmpty();
    }

    @Test
    void whatIsSetAsideNoLongerBoundsAnything() {
        CaseTimes times = new CaseTimes();
        Text text = new Text("5 May 2001").day("5 May 2001", 2001, 5, 5);
        int event = times.dated(
                text.readings().times().getFirst().passage(),
                LocalDate.of(2001, 5, 5),
                LocalDate.of(2001, 5, 5),
                new Worded("it was", "es war"));
        assertThat(times.interval(event).earliest()).isPresent();
        assertThat(times.interval(event).whyEarliest()).hasSize(1);
        assertThat(times.without(java.util.Set.of(0)).interval(event).earliest())
                .isEmpty();
        assertThat(text.readings().times().getFirst().when()).isInstanceOf(When.Day.class);
    }

    @Test
    void yearsLaterAreReckonedToAYearAsWell() {
        String words = "Harold Stenning was convicted on 12 November 1994. %s years later, in 1999, the Court of Appeal"
                + " dismissed his appeal.\n";
        assertThat(CheckedBox.found("so-long-after", words.formatted("Eight")))
                .singleElement()
                .satisfies(d -> assertThat(d.explanation())
                        .startsWith("From 12 November 1994 to 1999 there are 4 years")
                        .endsWith("the text says eight years."));
        assertThat(CheckedBox.found("so-long-after", words.formatted("Five"))).isEmpty();
    }
}
