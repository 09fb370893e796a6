package oyer.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EdtfTest {

    private static When day(String iso) {
        return new When.Day(LocalDate.parse(iso));
    }

    private static When stretch(String first, String last) {
        return new When.Interval(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void aDateHasThePrecisionThatWasTyped() {
        assertThat(Edtf.parse("1985-03-30")).contains(day("1985-03-30"));
        assertThat(Edtf.parse(" 1985-03 ")).contains(stretch("1985-03-01", "1985-03-31"));
        assertThat(Edtf.parse("1985-03-XX")).contains(stretch("1985-03-01", "1985-03-31"));
        assertThat(Edtf.parse("1985")).contains(stretch("1985-01-01", "1985-12-31"));
        assertThat(Edtf.parse("198x")).contains(stretch("1980-01-01", "1989-12-31"));
        assertThat(Edtf.parse("1985-03-30~")).contains(day("1985-03-30"));
    }

    @Test
    void aRangeMayBeOpenAtOneEnd() {
        assertThat(Edtf.parse("1985-03/1985-05")).contains(stretch("1985-03-01", "1985-05-31"));
        assertThat(Edtf.parse("../1985-06-01")).contains(new When.Before(LocalDate.parse("1985-06-01")));
        assertThat(Edtf.parse("1985-06/..")).contains(new When.After(LocalDate.parse("1985-06-01")));
        assertThat(Edtf.parse("../..")).isEmpty();
    }

    @Test
    void anHourIsAMoment() {
        LocalDateTime two = LocalDateTime.parse("1985-03-30T14:05");
        assertThat(Edtf.parse("1985-03-30T14:05")).contains(new When.Moment(two, two));
        assertThat(Edtf.parse("1985-03-30T14:05/1985-03-30T16:00"))
                .contains(new When.Moment(two, LocalDateTime.parse("1985-03-30T16:00")));
    }

    @Test
    void whatIsNoDateIsNone() {
        for (String typed :
                new String[] {"", "yesterday", "1985-02-30", "1985-13", "19850330", "1985-05/1985-03", "T", "-", "/"}) {
            assertThat(Edtf.parse(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void whateverHasAPlaceOnTheCalendarIsWrittenAsItCanBeTyped() {
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            LocalDate one = LocalDate.of(1 + random.nextInt(9_999), 1, 1).plusDays(random.nextInt(365));
            LocalDate other = one.plusDays(random.nextInt(4_000));
            LocalDate later = other.getYear() > 9_999 ? one : other;
            int year = one.getYear() / 10 * 10;
            When when = switch (i % 7) {
                case 0 -> new When.Day(one);
                case 1 -> new When.Interval(one, later);
                case 2 -> new When.Before(one);
                case 3 -> new When.After(one);
                case 4 -> new When.Interval(one.withDayOfYear(1), LocalDate.of(one.getYear(), 12, 31));
                case 5 -> new When.Interval(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31));
                default -> new When.Moment(one.atTime(i % 24, i % 60), later.atTime(23, 59));
            };
            assertThat(Edtf.parse(Edtf.write(when))).as(Edtf.write(when)).hasValueSatisfying(read -> {
                assertThat(read.earliest()).isEqualTo(when.earliest());
                assertThat(read.latest()).isEqualTo(when.latest());
            });
        }
    }

    @Test
    void whatIsWrittenIsReadAgainAsTheSame() {
        for (String typed : new String[] {
            "1985-03-30",
            "1985-03",
            "1985",
            "198X",
            "1985/1987",
            "1985-03/1985-05",
            "1985-03-02/1985-03-09",
            "../1985-06-01",
            "1985-06-01/..",
            "1985-03-30T14:05",
            "1985-03-30T14:05/1985-03-30T16:00"
        }) {
            assertThat(Edtf.parse(typed).map(Edtf::write)).as(typed).contains(typed);
        }
    }
}
