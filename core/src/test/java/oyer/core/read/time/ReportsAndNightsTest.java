package oyer.core.read.time;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.time.Reading.english;
import static oyer.core.read.time.Reading.german;
import static oyer.core.read.time.Reading.values;

import org.junit.jupiter.api.Test;

/// Hours and days as reports, rulings and logs tell them: past midnight, in notes in brackets, of the night of the
/// matter.
class ReportsAndNightsTest {

    @Test
    void pastMidnightIsTheNextDayThoughItIsTwelve() {
        assertThat(values(english("On May 3, 1986 she rang at 11:52 PM. They came at 12:01 AM by car.\n\nHe was out at "
                        + "12:40 AM.")))
                .endsWith("12:01 AM = 1986-05-04T00:01", "12:40 AM = 1986-05-04T00:40");
    }

    @Test
    void aNoteInBracketsDoesNotMoveTheStory() {
        assertThat(values(
                        english("On May 3, 1986 I left at 2347 hrs. (Note: the clock was slow when checked Monday.) I "
                                + "came there at 12:09 a.m.")))
                .endsWith("12:09 a.m. = 1986-05-04T00:09");
    }

    @Test
    void aReportOfOneDayOnWhatWasTheDayBeforeHasTheMatterInItsHead() {
        assertThat(values(english("OFFENSE REPORT\nDATE/TIME  THURS 03/11/93   2255 HRS\n\nOn Fri 03/12/93 at 0605 hrs "
                        + "I was sent there. She had come to the store at 5:20 a.m. on foot.\n\nSUPP 2   DET. A. ORR   "
                        + "03/19/93\n\nThe car was found yesterday.")))
                .contains("5:20 a.m. = 1993-03-12T05:20", "yesterday = 1993-03-18");
    }

    @Test
    void aNightIsNamedByTheDayOnWhichItBeginsHoweverItIsWritten() {
        assertThat(values(german(
                        "Tatzeit: Nacht Fr. auf Sa., 13./14.10.2017\nMeldung: 02:14 Uhr. Er habe gegen 23:30 Uhr "
                                + "abgeschlossen.",
                        "2017-10-16")))
                .containsExactly(
                        "Nacht Fr. auf Sa., 13./14.10.2017 = 2017-10-13TNI",
                        "02:14 Uhr = 2017-10-14T02:14",
                        "23:30 Uhr = 2017-10-13T23:30");
        assertThat(values(german("Es war in der Nacht zum Sonntag.", "2017-10-16")))
                .containsExactly("der Nacht zum Sonntag = 2017-10-14TNI");
    }

    @Test
    void anInterviewThatARulingTellsOfIsNoneOfItsOwnDay() {
        assertThat(values(
                        english("IN THE PROVINCIAL COURT\nRuling on voir dire\nOlm, November 7, 2019\n\n[2] On January "
                                + "25, 2019 he was arrested in the morning.\n\n[3] The interview began at five minutes past "
                                + "nine at the detachment.")))
                .endsWith("five minutes past nine = 2019-01-25T09:05");
    }

    @Test
    void whatHangsThereTodayDoesNotMoveTheStoryOfAnInterview() {
        assertThat(values(german(
                        "Zeugenvernehmung\nAm 13. Oktober 2017 brannte es. Der Schlüssel hängt da heute noch. Er "
                                + "ging um 23.30 Uhr hin\u00fcber.",
                        "2017-10-17")))
                .endsWith("23.30 Uhr = 2017-10-13T23:30");
    }

    @Test
    void anHourIsOfYesterdayThatStandsBehindIt() {
        assertThat(values(german("Um 10.47 Uhr ist es gestern still im Saal.", "2004-06-23")))
                .startsWith("10.47 Uhr = 2004-06-22T10:47");
    }

    @Test
    void whoIsSittingInAKitchenIsNoCourt() {
        assertThat(values(english("STATEMENT OF A. LARCH\n\nTaken on October 19, 1993 by Det. Reeve\n\nOn October 14, "
                        + "1993 he was at home. At 9 p.m. we were sitting in our kitchen.")))
                .endsWith("9 p.m. = 1993-10-14T21:00");
    }

    @Test
    void aFeastSinceWhichSomethingIsSoIsOver() {
        assertThat(values(english("I have lived there since Thanksgiving.", "1978-10-20")))
                .containsExactly("Thanksgiving = 1977-11-24");
        assertThat(values(english("He left home at Christmas.", "1979-03-15")))
                .containsExactly("Christmas = 1978-12-25");
    }

    @Test
    void theHoursOfAReportAreOfTheMatterThatItsHeadNames() {
        assertThat(values(english("CRIME REPORT CR 4471/91\nVenue: 14 Hale Street        Committed: between 2100 hrs "
                        + "14/6/91 and 0730 hrs 15/6/91\nReported: 0745 hrs 15/6/91\n\nLoser locked up at 9pm. On his "
                        + "return at half past eleven all was in order. He came down at half seven in the morning.")))
                .endsWith(
                        "9pm = 1991-06-14T21:00",
                        "half past eleven = 1991-06-14T23:30",
                        "half seven in the morning = 1991-06-15T07:30");
    }

    @Test
    void whoFinishesWorkAtFiveDoesSoInTheAfternoon() {
        assertThat(values(english("STATEMENT\nStatement taken: 22 June 1991\n\nI remember Friday 14 June. I finished "
                        + "work at five and got home around six. At about ten I heard glass.")))
                .endsWith("five = 1991-06-14T17:00", "six = 1991-06-14T18:00", "ten = 1991-06-14T22:00");
        assertThat(values(german("Zeugenvernehmung\nIch erinnere mich an den 14. Juni. Um f\u00fcnf hatte ich Feierabend, "
                        + "gegen sechs war ich daheim.", "1991-06-22")))
                .endsWith("f\u00fcnf = 1991-06-14T17:00", "sechs = 1991-06-14T18:00");
    }

    @Test
    void theNextDayIsThatAfterTheOneToldOf() {
        assertThat(values(english("It was Thursday, October 4, 2001. I was home by 11:30 p.m. They came the next day "
                        + "around noon.", "2014-02-03")))
                .contains("the next day = 2001-10-05");
    }

    @Test
    void tomorrowAsSomebodySaidItThenIsFromTheDayToldOf() {
        assertThat(values(english("TRANSCRIPT OF INTERVIEW\nDate: October 24, 1978\n\nA: He came by on Monday evening. I "
                        + "said when and he said tomorrow night.")))
                .endsWith("tomorrow night = 1978-10-24TNI");
    }
}
