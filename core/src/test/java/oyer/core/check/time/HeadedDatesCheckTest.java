package oyer.core.check.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static oyer.core.check.CheckedBox.fitting;

import java.util.List;
import org.junit.jupiter.api.Test;

final class HeadedDatesCheckTest {

    @Test
    void aDateUnderItsHeadingIsListed() {
        assertEquals(
                List.of("3 May 1997 is told under the heading 1997 and lies within it."),
                fitting(
                        "date-under-its-heading",
                        "1997 - The Arrest\nOn 3 May 1997 it was over. On 3 May 1999 he died."));
    }

    @Test
    void aRangeOfYearsHeadsItsMonths() {
        assertEquals(
                List.of("June 2014 is told under the heading 2012 to 2016 and lies within it."),
                fitting(
                        "date-under-its-heading",
                        "2012 to 2016 - New Evidence\nIn June 2014 a witness came forward. She had seen him."));
    }

    @Test
    void monthsThatFollowEachOtherAreInOrder() {
        assertEquals(
                List.of("The dates of the section follow each other as they are told: June 2014; 3 May 2015."),
                fitting(
                        "days-in-order",
                        "2012 to 2016 - New Evidence\nIn June 2014 a witness came forward. On 3 May 2015 she died."));
    }

    @Test
    void aMonthAndADayInItAreInNoOrder() {
        assertEquals(
                List.of(),
                fitting(
                        "days-in-order",
                        "2012 to 2016 - New Evidence\nIn June 2014 a witness came forward. On 3 June 2014 she died."));
    }

    @Test
    void aMonthThatLooksBackLeavesTheDaysInOrder() {
        assertEquals(
                List.of("The days of the section follow each other as they are told: 3 May 2015; 9 May 2015."),
                fitting(
                        "days-in-order",
                        "2012 to 2016 - New Evidence\nOn 3 May 2015 she died. She had come forward in June 2014. On 9 May"
                                + " 2015 she was buried."));
    }

    @Test
    void aDayWithoutAYearIsOfTheYearToldBeforeIt() {
        assertEquals(
                List.of("The days of the section follow each other as they are told: 3 May 1997; 9 May 1997; June 4."),
                fitting(
                        "days-in-order",
                        "1997 - The Arrest\nOn 3 May 1997 he fled. On 9 May 1997 he was seen. On June 4 it was over."));
        assertEquals(
                List.of("The days of the section follow each other as they are told: 3 May 1997; 9 May 1997."),
                fitting(
                        "days-in-order",
                        "1997 - The Arrest\nOn 3 May 1997 he fled. On 9 May 1997 he was seen. On April 4 it was over."));
    }

    @Test
    void monthsOutsideTheTimeOfTheHeadingAreNotOfItsSection() {
        assertEquals(
                List.of(),
                fitting(
                        "days-in-order",
                        "1985 - The Trial\nHe was convicted. He was denied parole in November 1996 and in November 1998."));
    }
}
