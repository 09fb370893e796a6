package oyer.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarPointTest {

    private static final LocalDate DAY = LocalDate.of(1986, 4, 30);

    @Test
    void aDayLiesInItsWeekMonthQuarterAndDecade() {
        assertThat(CalendarPoint.of(Grain.WEEK, DAY).value()).isEqualTo("1986-W18");
        assertThat(CalendarPoint.of(Grain.MONTH, DAY).value()).isEqualTo("1986-04");
        assertThat(CalendarPoint.of(Grain.QUARTER, DAY).value()).isEqualTo("1986-Q2");
        assertThat(CalendarPoint.of(Grain.DECADE, DAY).value()).isEqualTo("198");
        assertThat(CalendarPoint.of(Grain.WEEKEND, DAY).value()).isEqualTo("1986-W18-WE");
    }

    @Test
    void aYearBeforeOurEraIsPrintedAsTheCorporaDo() {
        assertThat(CalendarPoint.year(-489).value()).isEqualTo("BC0490");
    }

    @Test
    void aWinterBelongsToTheYearItBeginsIn() {
        assertThat(CalendarPoint.of(Grain.SEASON, LocalDate.of(1986, 1, 5)).value())
                .isEqualTo("1985-WI");
    }

    @Test
    void movingFeastsAreCounted() {
        assertThat(Holidays.easter(1985)).isEqualTo(LocalDate.of(1985, 4, 7));
        assertThat(Holidays.day("11-4TH", 1998)).contains(LocalDate.of(1998, 11, 26));
        assertThat(Holidays.day("5-LMO", 1998)).contains(LocalDate.of(1998, 5, 25));
        assertThat(Holidays.day("election", 2016)).contains(LocalDate.of(2016, 11, 8));
    }
}
