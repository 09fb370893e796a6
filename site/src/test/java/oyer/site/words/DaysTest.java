package oyer.site.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import oyer.core.text.Language;
import oyer.core.time.When;

class DaysTest {

    private final Days days = new Days(Words.in(Language.ENGLISH));
    private final Days german = new Days(Words.in(Language.GERMAN));

    @Test
    void aDayIsSaidWithItsWeekdayInTheChronology() {
        When day = new When.Day(LocalDate.of(1991, 5, 3));
        assertThat(days.heading(day)).isEqualTo("Friday, 3 May 1991");
        assertThat(german.heading(day)).isEqualTo("Freitag, 3. Mai 1991");
    }

    @Test
    void aWholeMonthIsSaidByItsNameAndAWholeYearByItsNumber() {
        assertThat(days.stretch(LocalDate.of(1991, 4, 1), LocalDate.of(1991, 4, 30)))
                .isEqualTo("April 1991");
        assertThat(days.stretch(LocalDate.of(1991, 1, 1), LocalDate.of(1991, 12, 31)))
                .isEqualTo("1991");
        assertThat(days.stretch(LocalDate.of(1980, 1, 1), LocalDate.of(1989, 12, 31)))
                .isEqualTo("1980–1989");
        assertThat(days.stretch(LocalDate.of(1991, 4, 3), LocalDate.of(1991, 5, 2)))
                .isEqualTo("3 April 1991 – 2 May 1991");
    }

    @Test
    void anOpenEndIsSaidAsOne() {
        assertThat(days.say(new When.Before(LocalDate.of(1991, 5, 31)))).isEqualTo("on or before 31 May 1991");
        assertThat(days.say(new When.After(LocalDate.of(1993, 1, 1)))).isEqualTo("on or after 1 January 1993");
        assertThat(days.say(new When.Undated())).isEqualTo("undated");
    }

    @Test
    void anHourStandsBesideItsDay() {
        When evening = new When.Moment(LocalDateTime.of(1991, 5, 3, 18, 0), LocalDateTime.of(1991, 5, 3, 23, 59));
        assertThat(days.say(evening)).isEqualTo("3 May 1991, 18:00–23:59");
        assertThat(days.clock(evening)).isEqualTo("18:00–23:59");
    }

    @Test
    void aYearOrMonthTypedIsItsFirstAndItsLastDay() {
        assertThat(DayTyped.first("1985")).contains(LocalDate.of(1985, 1, 1));
        assertThat(DayTyped.last("1985")).contains(LocalDate.of(1985, 12, 31));
        assertThat(DayTyped.last("1988-02")).contains(LocalDate.of(1988, 2, 29));
        assertThat(DayTyped.first("30.3.1985")).contains(LocalDate.of(1985, 3, 30));
        assertThat(DayTyped.first("1985-02-30")).isEmpty();
        assertThat(DayTyped.first("yesterday")).isEmpty();
        assertThat(DayTyped.first("85")).isEmpty();
    }

    @Test
    void fromWhenToWhenIsNoFinerThanAYearOrAMonthAllows() {
        Days days = new Days(Words.in(Language.ENGLISH));
        assertThat(days.span(LocalDate.of(1955, 1, 1), LocalDate.of(2014, 3, 17)))
                .isEqualTo("1955–2014");
        assertThat(days.span(LocalDate.of(2017, 3, 5), LocalDate.of(2018, 4, 3)))
                .isEqualTo("March 2017 – April 2018");
        assertThat(days.span(LocalDate.of(2017, 3, 5), LocalDate.of(2017, 12, 31)))
                .isEqualTo("2017");
    }
}
