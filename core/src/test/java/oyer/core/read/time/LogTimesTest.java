package oyer.core.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The hours of logs, notebooks and lists of calls.
class LogTimesTest {

    @Test
    void theHoursAtTheHeadOfANotebooksLinesAreOfTheDayAboveThem() {
        assertThat(Reading.values(Reading.english("""
                        SUNDAY 9 MARCH 1986
                        0540   Called to the lock by radio.
                        0552   Arrived. One man on the towpath.
                        1215   Handed the spade to the store.

                        TUESDAY 11 MARCH 1986
                        0930   Back at the lock with the keeper.
                        """, "1986-03-12")))
                .contains("0552 = 1986-03-09T05:52", "1215 = 1986-03-09T12:15", "0930 = 1986-03-11T09:30");
    }

    @Test
    void aLogThatRunsPastMidnightIsTheNextDays() {
        assertThat(Reading.values(Reading.english("""
                        DATE         07.02.95
                        22.58    Control    Pump sent out
                        23.09    Pump 2     At the quay
                        23.51    Pump 2     Second pump asked for
                        00.17    Pump 2     One man brought out
                        """, "1995-03-01")))
                .contains("23.51 = 1995-02-07T23:51", "00.17 = 1995-02-08T00:17");
    }

    @Test
    void theRowsOfAListOfCallsAreAllOfOneDayAndTheirLengthsNoHours() {
        assertThat(Reading.values(Reading.english("""
                        PERIOD       3 MAY 2004
                         #   START      DUR     DIR
                         1   17:20:11   2:15    OUT
                         2   20:01:40   0:31    IN
                         3   20:03:09   6:02    OUT
                        """, "2004-06-01")))
                .contains("17:20:11 = 2004-05-03T17:20:11", "20:03:09 = 2004-05-03T20:03:09")
                .noneMatch(line -> line.startsWith("2:15") || line.startsWith("0:31"));
    }

    @Test
    void theWeekdayOrDotsTellWhetherTheDayOfFiguresIsFirst() {
        assertThat(Reading.values(Reading.english("DATE     Saturday 04.05.91\n\nAll in order.\n", "1991-06-01")))
                .contains("Saturday 04.05.91 = 1991-05-04");
        assertThat(Reading.values(Reading.english("Seen Sat 4/5/91 at the lock.\n", "1991-06-01")))
                .contains("Sat 4/5/91 = 1991-05-04");
        assertThat(Reading.values(Reading.english("Seen Fri 4/5/91 at the lock.\n", "1991-06-01")))
                .contains("Fri 4/5/91 = 1991-04-05");
        assertThat(Reading.values(Reading.english("Seen 4/5/91 at the lock.\n", "1991-06-01")))
                .contains("4/5/91 = 1991-04-05");
    }

    @Test
    void yearsAtTheHeadOfLinesAreNoHours() {
        assertThat(Reading.values(Reading.english("""
                        1912   born at the mill
                        1935   takes over the mill
                        1958   sells it
                        """, "1986-03-12"))).contains("1935 = 1935");
    }

    @Test
    void numbersOfParagraphsAndAmountsAreNoHours() {
        assertThat(Reading.values(Reading.english("""
                        On 3 May 1986 they met.
                        10.10  the first heading
                        12.50  the second heading
                        """, "1986-05-12")))
                .noneMatch(line -> line.contains("T10:10") || line.contains("T12:50"));
    }

    @Test
    void fourDigitsAreAnHourInAPaperThatWritesItsHoursSo() {
        assertThat(Reading.values(Reading.english(
                        "On 3 May 1986 he was sent out. Arrived 0250. Pronounced dead 0258. Left 2214.", "1986-05-12")))
                .contains("0250 = 1986-05-03T02:50", "2214 = 1986-05-03T22:14");
        assertThat(Reading.values(Reading.english("On 3 May 1986 he saw lot no. 0250 there.", "1986-05-12")))
                .noneMatch(line -> line.startsWith("0250"));
    }

    @Test
    void aGermanProtocolOfCallsIsReadLineByLine() {
        assertThat(Reading.values(Reading.german("""
                        Datum: 04.02.2011
                        ELR  21:12      Wagen alarmiert
                        ELR  21:26      Wagen am Ort
                        ELR  21:40      Arzt am Ort
                        """, "2011-02-09"))).contains("21:26 = 2011-02-04T21:26");
    }

    @Test
    void hoursThatSayWhichHalfOfTheDayTheyAreOfAreALogToo() {
        assertThat(Reading.values(Reading.english("""
                        INTERVIEW NOTES
                        Dates: Monday, March 3, 1986, and Tuesday, March 4, 1986

                        11:05 a.m.\tArrested at the yard.
                        2:15 p.m.\tSays he was in town from Friday afternoon until Sunday evening.
                        11:50 p.m.\tAsks if he can sleep.
                        1:30 a.m.\tWill sign.
                        """)))
                .contains(
                        "11:05 a.m. = 1986-03-03T11:05",
                        "2:15 p.m. = 1986-03-03T14:15",
                        "11:50 p.m. = 1986-03-03T23:50",
                        "1:30 a.m. = 1986-03-04T01:30");
    }

    @Test
    void aRowOfATableWrittenToAFileEndsWithItsLine() {
        assertThat(Reading.values(Reading.english("""
                        date,what,source
                        "night of Oct 19-20, 1984","the fire",log
                        "Oct 20, 1984","man found 7:40",report
                        "Oct 22, 1984","the yard searched",report
                        """))).contains("7:40 = 1984-10-20T07:40");
    }

    @Test
    void aDayAtTheHeadOfARowIsOfItsHourAndOfThoseBelow() {
        String log = "Grounds: Robbery of 11th March 1993\n\nDATE/TIME          LOG OF EVENTS\n"
                + "16/3/93  07.12     Rights given.\n         07.30     Placed in cell 2.\n"
                + "         08.50     Solicitor telephoned.\n         21.15     Asleep.\n"
                + "17/3/93  00.30     Checked.\n         05.15     Awake.\n";
        assertThat(Reading.values(Reading.english(log)))
                .contains(
                        "07.12 = 1993-03-16T07:12",
                        "07.30 = 1993-03-16T07:30",
                        "21.15 = 1993-03-16T21:15",
                        "00.30 = 1993-03-17T00:30",
                        "05.15 = 1993-03-17T05:15");
    }
}
