package oyer.core.check;

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
}
