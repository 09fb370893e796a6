package oyer.core.read.time;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.time.Reading.english;
import static oyer.core.read.time.Reading.prose;
import static oyer.core.read.time.Reading.values;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.MatterDay;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.TimeReading.Bearing;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// Papers that tell of a matter on a later day: hours and weekdays without a day are the matter's.
class MatterTest {

    private static final String INTERVIEW = "RECORD OF INTERVIEW\nHeld at Marsh Road Station on 14 November 1989\n\n"
            + "Q1. Where were you?\nA. I got home about nine.\nQ2. And then?\nA. On the Monday she rang.\nQ3. Yes?\n"
            + "A. No.\n\nConcluded 11.32 a.m.\n";

    private static List<TimeReading> given(String text, Language language, String at) {
        LocalDateTime then = LocalDateTime.parse(at);
        DocumentText report = new DocumentText(new DocumentId("1".repeat(64)), "17 September 1989", List.of());
        MatterDay matter = new MatterDay(then.toLocalDate(), Optional.of(then), report.passage(0, 17));
        Prose prose = prose(text, language);
        return TimeReader.read(prose, WrittenDate.find(prose), Optional.of(matter));
    }

    @Test
    void anHourThatAnInterviewTellsIsNotOfTheDayOfTheInterview() {
        List<TimeReading> read = english(INTERVIEW);
        assertThat(values(read)).contains("nine = XXXX-XX-XXT09:00", "11.32 a.m. = 1989-11-14T11:32");
        assertThat(read.stream().filter(t -> t.bearing() == Bearing.OPEN)).isNotEmpty();
    }

    @Test
    void itIsOfTheDayOfTheMatterThatAnotherPaperNames() {
        List<TimeReading> read = given(INTERVIEW, Language.ENGLISH, "1989-09-16T22:30");
        assertThat(values(read))
                .contains("nine = 1989-09-16T21:00", "Monday = 1989-09-18", "11.32 a.m. = 1989-11-14T11:32");
        assertThat(read.stream()
                        .filter(t -> t.bearing() == Bearing.PLACED)
                        .map(t -> t.anchor().orElseThrow().words()))
                .contains("17 September 1989");
    }

    @Test
    void whatAPaperSaysItselfOfTheMatterGoesFirst() {
        assertThat(values(given(
                        "WITNESS STATEMENT\nDate: 9 November 1989\n\nI was asked about the fire at the mill on 12 March 1988. "
                                + "I was asleep. I woke at about 3 a.m. and looked out.",
                        Language.ENGLISH,
                        "1989-09-16T22:30")))
                .contains("3 a.m. = 1988-03-12T03:00");
    }

    @Test
    void aLetterAboutTheDaysOfItsWritingKeepsThem() {
        String letter = "9 November 1989\n\nDear Ann,\n\nI get up at six every day. Tuesday I was in the yard. "
                + "I will call you on Friday at nine.\n\nYours\nTom\n";
        assertThat(values(given(letter, Language.ENGLISH, "1989-09-16T22:30")))
                .contains("Tuesday = 1989-11-07", "Friday at nine = 1989-11-10T09:00")
                .noneMatch(value -> value.contains("1989-09"));
    }

    @Test
    void aReportIsOfItsOwnDay() {
        String report =
                "INCIDENT REPORT\nDate: 9 November 1989\n\nI was called there. We arrived at 9.15 p.m. and left.";
        assertThat(values(given(report, Language.ENGLISH, "1989-09-16T22:30")))
                .contains("9.15 p.m. = 1989-11-09T21:15");
    }

    @Test
    void aGermanInterviewLooksBackToo() {
        String text = "Zeugenvernehmung\nVernehmung am Mittwoch, dem 21. April 2004\n\nFrage: Wann war das?\n"
                + "Antwort: Gegen Viertel nach zehn kam er.\nFrage: Und dann?\nAntwort: Am Freitag ging er.\n"
                + "Frage: Wohin?\nAntwort: Heim.\n";
        assertThat(values(given(text, Language.GERMAN, "2004-03-11T22:45")))
                .contains("Viertel nach zehn = 2004-03-11T22:15", "Freitag = 2004-03-12");
    }

    @Test
    void theLabelOfAFormNamesTheMatter() {
        assertThat(english(
                                "GENERAL REPORT\nReported:  Sat 10/17/2015 1312\nOccurred:  between Fri 10/16/2015 2330 and later\n")
                        .stream()
                        .filter(t -> t.bearing() == Bearing.MATTER)
                        .map(t -> t.passage().words()))
                .containsExactly("Fri 10/16/2015");
        assertThat(english("REPORT\nDOB: 10/17/1960\nPrinted: 10/18/2015\n").stream()
                        .filter(t -> t.bearing() == Bearing.MATTER))
                .isEmpty();
    }

    @Test
    void aRecordOfQuestionsIsOfTheDayOfItsHead() {
        Prose prose = prose(
                "Record of interview between Sergeant Low and Ann Petty at Marsh Road on Tuesday, 14 November 1989, born"
                        + " 3 May 1961. Commenced 10.20 a.m.\n\nQ1. Yes?\nA. No.\nQ2. Yes?\nA. No.\n",
                Language.ENGLISH);
        assertThat(WrittenDate.find(prose).anchor()).contains(LocalDate.of(1989, 11, 14));
    }

    @Test
    void daysOfOnePaperTellTheirOrderTogether() {
        String log = "EVENT LOG\n%s 23:41 call taken\n%s 00:12 unit there\n%s 09:10 closed\n";
        assertThat(values(english(log.formatted("04/02/2017", "05/02/2017", "06/02/2017"))))
                .contains("04/02/2017 23:41 = 2017-02-04T23:41", "06/02/2017 09:10 = 2017-02-06T09:10");
        assertThat(values(english(log.formatted("02/04/2017", "02/05/2017", "02/06/2017"))))
                .contains("02/04/2017 23:41 = 2017-02-04T23:41", "02/06/2017 09:10 = 2017-02-06T09:10");
    }

    @Test
    void theWayItsOtherDaysAreWrittenTellsTheOrderOfOneDay() {
        assertThat(values(english("He came on 12 May 2011 and again on 04/02/2012.")))
                .contains("04/02/2012 = 2012-02-04");
        assertThat(values(english("He came on May 12, 2011 and again on 04/02/2012.")))
                .contains("04/02/2012 = 2012-04-02");
    }

    @Test
    void hoursGoOnFromTheMatterAndNotFromABirth() {
        assertThat(values(english(
                        "REPORT\nOn 12/13/2012 he was found. Cashier: Moss, Ann, 09/23/1951, Mill Road. The shop"
                                + " was sealed at 2:30 a.m. and guarded since 12/14/2012 and 12/15/2012.")))
                .contains("2:30 a.m. = 2012-12-13T02:30");
        assertThat(values(english(
                        "REPORT\nOn 12/13/2012 he was found. On 12/23/2012 they met. The shop was sealed at 2:30"
                                + " a.m. and guarded.")))
                .contains("2:30 a.m. = 2012-12-23T02:30");
    }

    @Test
    void hoursOfFourDigitsTellNoCentury() {
        assertThat(values(english(
                        "CALLS\n11/07/04  2142   caller 318\n21/07/04  2218   car\nSeven calls, 1840 to 2213.\n")))
                .contains("11/07/04 = 2004-07-11", "2218 = 2004-07-21T22:18");
    }

    @Test
    void aWeekdayInAPaperWithoutADateIsTheOneBesideItsDay() {
        assertThat(values(
                        english("RE: the fire\nOn Sunday, 25 February 1973 he was found. He had come in on Saturday.")))
                .contains("Saturday = 1973-02-24");
    }
}
