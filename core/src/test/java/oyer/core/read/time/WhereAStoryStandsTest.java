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
import oyer.core.casefile.Written;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// On which day a story stands after a shift that ended past midnight, after a look back, after another paragraph.
class WhereAStoryStandsTest {

    @Test
    void aShiftOfSaturdayThatEndsAtOneInTheMorningEndsOnSunday() {
        assertThat(values(
                        english("It was Sunday, 11 February 1996. I had worked the late shift on Saturday and got off "
                                + "at one in the morning. I was in bed by two.")))
                .endsWith("Saturday = 1996-02-10", "one in the morning = 1996-02-11T01:00", "two = 1996-02-11T02:00");
        assertThat(values(english("On 10 February 1996 he rose at one in the morning.")))
                .endsWith("one in the morning = 1996-02-10T01:00");
    }

    @Test
    void whatIsToldOfTheDayBeforeIsOverWithItsSentence() {
        assertThat(values(english("On 19 May 1991 I saw that the gate was open. It had been shut when I passed the day "
                        + "before. I came back at half past seven in the morning.")))
                .endsWith("the day before = 1991-05-18", "half past seven in the morning = 1991-05-19T07:30");
        assertThat(values(english("On 19 May 1991 he came. I have seen him once before, a fortnight earlier. He left "
                        + "at half past seven in the morning.")))
                .endsWith("a fortnight earlier = 1991-W18", "half past seven in the morning = 1991-05-19T07:30");
    }

    @Test
    void aFeastIsOfTheYearThatIsToldOf() {
        String letter = "Toledo, September 14, 2007\n\nDear Ms. Orr,\n\n";
        assertThat(values(english(letter + "They arrested me on March 6, 1996. The trial started the week after Labor "
                        + "Day. On October 28 the judge gave me life.")))
                .endsWith("the week after Labor Day = 1996-W37", "October 28 = 1996-10-28");
    }

    @Test
    void anotherParagraphOfANewspaperIsOfItsOwnDays() {
        String paper = "Harlan Courier, November 3, 2007\n\nHe was 22 when the store burned on Feb. 11, 1996.\n\n";
        assertThat(values(english(paper + "The can was lost in 2003.\n\nHe was denied parole on Oct. 17.")))
                .endsWith("Oct. 17 = 2007-10-17");
        assertThat(values(english(paper + "He was arrested on March 6."))).endsWith("March 6 = 1996-03-06");
    }

    @Test
    void nothingToldAsOverLiesBeyondADayToCome() {
        assertThat(values(english("Courier, November 3, 2007\n\nHe was denied parole on Oct. 17. A hearing is set for "
                        + "Dec. 10. \"Nobody wrote it down until the Thursday,\" she said.")))
                .endsWith("Dec. 10 = 2007-12-10", "Thursday = 2007-10-18");
    }

    @Test
    void anHourThatAManIsReportedToHaveToldIsOfTheMatterAndNotOfTheInterview() {
        Prose report = prose(
                "Date of report: 2-15-96\n\nOn 2-13-96 Castillo came in. The interview began at 1605 hours. He stated "
                        + "that he left work at 0110. He denied being there that night.",
                Language.ENGLISH);
        LocalDateTime fire = LocalDateTime.of(1996, 2, 11, 5, 20);
        MatterDay matter = new MatterDay(
                fire.toLocalDate(), Optional.of(fire), report.text().passage(0, 4));
        List<TimeReading> read =
                TimeReader.read(report, new Written.Given(LocalDate.of(1996, 2, 15)), Optional.of(matter));
        assertThat(values(read)).contains("1605 hours = 1996-02-13T16:05", "0110 = 1996-02-11T01:10");
    }

    @Test
    void thatNightIsOfTheDayThatWasJustAskedAbout() {
        Prose transcript = prose(
                "TRIAL TRANSCRIPT\nThursday, September 12, 1996\n\nQ. Did you see him on the tenth?\nA. Yes, he came in "
                        + "about eleven that night.\nQ. What did he buy?\nA. A can.\n",
                Language.ENGLISH);
        LocalDateTime fire = LocalDateTime.of(1996, 2, 11, 5, 20);
        MatterDay matter = new MatterDay(
                fire.toLocalDate(), Optional.of(fire), transcript.text().passage(0, 5));
        assertThat(values(
                        TimeReader.read(transcript, new Written.Given(LocalDate.of(1996, 9, 12)), Optional.of(matter))))
                .endsWith("the tenth = 1996-02-10", "eleven that night = 1996-02-10T23:00");
    }

    @Test
    void aCallThatHadComeInLateWasOfTheDayBefore() {
        assertThat(values(english(
                        "On 11/23/94 at approx. 0015 hrs I was sent there. The call had come in at 2254 hrs. She "
                                + "left at 2310 hrs.",
                        "1994-12-05")))
                .endsWith("2254 hrs = 1994-11-22T22:54", "2310 hrs = 1994-11-22T23:10");
        assertThat(values(english(
                        "On 11/23/94 at approx. 0015 hrs I was sent there. He came at 2254 hrs.", "1994-12-05")))
                .endsWith("2254 hrs = 1994-11-23T22:54");
    }

    @Test
    void daysAreCountedFromAFeastBesideTheMatter() {
        Prose letter = prose(
                "Ionia, March 2, 1999\n\nDear Mr. Abbott:\n\nI got off work at five, two days before Thanksgiving. I woke "
                        + "up at three.",
                Language.ENGLISH);
        LocalDateTime raid = LocalDateTime.of(1994, 11, 22, 22, 52);
        MatterDay matter = new MatterDay(
                raid.toLocalDate(), Optional.of(raid), letter.text().passage(0, 5));
        assertThat(values(TimeReader.read(letter, WrittenDate.find(letter), Optional.of(matter))))
                .contains("five, two days before Thanksgiving = 1994-11-22T17:00", "three = 1994-11-23T03:00");
    }

    @Test
    void theHourThatItIsNowIsOfTheInterview() {
        assertThat(values(english("RECORDED INTERVIEW\nDate: November 28, 1994     Time: 1:12 p.m.\n\nA: I was home at "
                        + "ten. It's 1:40 and we are going off.")))
                .endsWith("1:40 = 1994-11-28T13:40");
    }

    @Test
    void theDayOfAMonthThatNobodyNamesStaysOpenInWhatACourtIsTold() {
        assertThat(values(english("IN THE CROWN COURT\nWednesday 17 June 1992\n\nSUMMING-UP\n\nYou will remember that "
                        + "she died between two and four in the morning of the 19th.")))
                .endsWith("four in the morning of the 19th = XXXX-XX-XXT04:00");
    }

    @Test
    void aCanIsAThingAndSaysNothingOfWhatIsToCome() {
        assertThat(values(english("He bought gas in a red can on Saturday evening between 9 and 9:30.", "1996-02-15")))
                .containsExactly("Saturday evening = 1996-02-10TEV", "9 = 1996-02-10T21:00", "9:30 = 1996-02-10T21:30");
        assertThat(values(english("He can come on Saturday.", "1996-02-15"))).containsExactly("Saturday = 1996-02-17");
    }

    @Test
    void aCourtThatAdjournsAtTwoSitsInTheAfternoon() {
        assertThat(values(english("IN THE CROWN COURT\nWednesday 17 June 1992\n\nThe hearing is adjourned until half "
                        + "past two.")))
                .endsWith("half past two = 1992-06-17T14:30");
    }

    @Test
    void theNumberOfACaseIsNoYear() {
        assertThat(values(english("Case 96-1187 and AV/1044/91 were read.", "1996-02-15")))
                .isEmpty();
        assertThat(values(english("It stood there in 1187.", "1996-02-15"))).containsExactly("1187 = 1187");
    }

    @Test
    void fourDigitsBesideARowOfALogAreAnHour() {
        assertThat(values(english("""
                        Date: 02/11/96                    118 Pell St.

                        0521  Call received
                        0522  Engine sent
                        1130  Released. Last unit cleared 1142
                        """, "1996-02-11")))
                .containsExactly(
                        "02/11/96 = 1996-02-11",
                        "0521 = 1996-02-11T05:21",
                        "0522 = 1996-02-11T05:22",
                        "1130 = 1996-02-11T11:30",
                        "1142 = 1996-02-11T11:42");
    }
}
