package oyer.core.read.time;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.time.Reading.english;
import static oyer.core.read.time.Reading.german;
import static oyer.core.read.time.Reading.values;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Passage;
import oyer.core.time.Timex;
import oyer.core.time.When;

class TimeReaderTest {

    @Test
    void aBareDayHasItsYearFromTheStoryAndSaysFromWhere() {
        TimeReading later = english("On January 14, 2010, he heard the news. On January 19, it was over.")
                .get(1);
        assertThat(later.when()).isEqualTo(new When.Day(LocalDate.of(2010, 1, 19)));
        assertThat(later.anchor()).map(Passage::words).contains("January 14, 2010");
    }

    @Test
    void aBirthToldInPassingDoesNotMoveTheStory() {
        assertThat(values(english(
                        "It was an evening in August 1984. He was born on August 1, 1966. That evening he sang.")))
                .contains("That evening = 1984-08-XXTEV");
    }

    @Test
    void aYearNamedInPassingDoesNotMoveTheStory() {
        assertThat(values(english("On 10 March 1975 they struck. More was planned for 1976. On 11 March it fell.")))
                .contains("11 March = 1975-03-11");
    }

    @Test
    void afterDecemberAStorysJanuaryIsTheNextYears() {
        assertThat(values(english("On December 7, 1941 they came. In January the others left.")))
                .contains("January = 1942-01");
    }

    @Test
    void theNightBelongsToTheEveningItBeginsIn() {
        When night = english("On March 30, 1985 he went out. That night she rang.")
                .get(1)
                .when();
        assertThat(night)
                .isEqualTo(new When.Moment(LocalDateTime.of(1985, 3, 30, 18, 0), LocalDateTime.of(1985, 3, 31, 6, 0)));
    }

    @Test
    void aBareDayIsTheNearestToTheWriting() {
        assertThat(values(english("The dividend will be paid Dec. 14 to holders.", "1989-10-26")))
                .containsExactly("Dec. 14 = 1989-12-14");
    }

    @Test
    void aWeekdayLooksBackInThePastAndForwardInTheFuture() {
        assertThat(values(english("She met him Monday. She will meet him Thursday.", "1990-08-15")))
                .containsExactly("Monday = 1990-08-13", "Thursday = 1990-08-16");
    }

    @Test
    void theDocumentsOwnDatesTellDayFromMonth() {
        assertThat(values(english("Seen on 4/5/86 and again on 4/30/86.")))
                .containsExactly("4/5/86 = 1986-04-05", "4/30/86 = 1986-04-30");
        assertThat(values(english("Seen on 4/5/86 and again on 30/4/86.")))
                .containsExactly("4/5/86 = 1986-05-04", "30/4/86 = 1986-04-30");
    }

    @Test
    void charactersReadWronglyFromAPageStillMakeADate() {
        assertThat(values(english("He was seen on 3O April l986 in town.")))
                .containsExactly("3O April l986 = 1986-04-30");
    }

    @Test
    void whatOnlyLooksLikeATimeIsNone() {
        assertThat(english(
                        "See page 1985. Inmate #1161655 may have 1500 dollars. Section 14 March. A 71-year-old man."))
                .extracting(reading -> reading.passage().words())
                .doesNotContain("1985", "may", "1500", "71-year-old");
    }

    @Test
    void aSentenceGluedToADateIsCut() {
        assertThat(values(english("He would do anything.1985 - The flood. Released.The end came in 1990.")))
                .containsExactly("1985 = 1985", "1990 = 1990");
    }

    @Test
    void numbersInWordsAndBadlySpacedAreRead() {
        assertThat(values(english("He waited twenty five years, or 788,400 000 seconds.")))
                .containsExactly("twenty five years = P25Y", "788,400 000 seconds = PT788400000S");
    }

    @Test
    void earlyAndLateAreModifiersAndNarrowTheInterval() {
        TimeReading early = english("She left in early September 1943.").getFirst();
        assertThat(early.timex().mod()).contains(Timex.Mod.START);
        assertThat(early.when().latest())
                .hasValueSatisfying(last -> assertThat(last).isBefore(LocalDate.of(1943, 9, 20)));
    }

    @Test
    void aDayThatDoesNotExistIsNoDate() {
        assertThat(english("On 31 June 1986 he left.").stream().map(TimeReading::when))
                .noneMatch(When.Day.class::isInstance);
    }

    @Test
    void eachMailOfAThreadHasItsOwnToday() {
        assertThat(values(english("Date: 5 May 1986\nHe came yesterday.\n\nDate: 9 May 1986\nHe left yesterday.\n")))
                .containsExactly(
                        "5 May 1986 = 1986-05-05",
                        "yesterday = 1986-05-04",
                        "9 May 1986 = 1986-05-09",
                        "yesterday = 1986-05-08");
    }

    @Test
    void germanRelativeAndPartialDatesAreRead() {
        assertThat(values(
                        german("Gestern Abend kam er, am 3. und 4. Mai war er fort, im Vorjahr krank.", "2015-06-10")))
                .isEqualTo(List.of(
                        "Gestern Abend = 2015-06-09TEV", "3. = 2015-05-03", "4. Mai = 2015-05-04", "Vorjahr = 2014"));
    }

    @Test
    void whatIsSoLongAgoIsALengthWithAPlace() {
        TimeReading ago = german("Er starb vor fünf Jahren.", "2015-03-10").getFirst();
        assertThat(ago.timex().value()).isEqualTo("P5Y");
        assertThat(ago.when()).isEqualTo(new When.Interval(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 12, 31)));
    }

    @Test
    void withoutADayOfWritingYesterdayHasNoPlace() {
        assertThat(english("He came yesterday.").getFirst().when()).isEqualTo(new When.Undated());
    }

    @Test
    void aStatementOnAnOldCaseStaysInTheTimeItTellsOf() {
        assertThat(values(english(
                        "I met him on 3 February 1989, a Friday. On 5 February he left at half past eight.",
                        "1991-03-14")))
                .containsExactly(
                        "3 February 1989 = 1989-02-03",
                        "Friday = 1989-02-03",
                        "5 February = 1989-02-05",
                        "half past eight = 1989-02-05T08:30");
    }

    @Test
    void minutesLaterAreReckonedFromTheClock() {
        assertThat(values(english("On 3 May 1986 he rang at 11.50 p.m. and 30 minutes later she came.")))
                .contains("30 minutes later = 1986-05-04T00:20");
    }

    @Test
    void aYearOfTwoDigitsGoesOnFromTheYearsThatTheFormWritesOut() {
        assertThat(values(english("Opened 10/20/84 at noon. He retired June 30, 1999. Sent 3/4/11 and 10/12/09.")))
                .contains("10/20/84 = 1984-10-20", "3/4/11 = 2011-03-04", "10/12/09 = 2009-10-12");
    }

    @Test
    void aYearOfTwoDigitsIsNotAfterTheWritingUnlessItComesSoon() {
        assertThat(values(english("Born 3/8/13 in town, to be tried 4/30/86 there.", "1984-10-20")))
                .containsExactly("3/8/13 = 1913-03-08", "4/30/86 = 1986-04-30");
    }

    @Test
    void aWeekdayWithItsDayCountsFromTheDayNamedAndNotFromASeasonInPassing() {
        assertThat(values(english("Taken on October 31, 1984 here. I have known him since the spring of 1983. On Friday"
                        + " the 19th he left.")))
                .contains("Friday the 19th = 1984-10-19");
    }

    @Test
    void aParticipleAfterBeIsStillToComeAndANameInEdIsNoVerb() {
        assertThat(values(english(
                        "The talks will be held Friday. He would fly to the United States Saturday.", "2000-04-05")))
                .containsExactly("Friday = 2000-04-07", "Saturday = 2000-04-08");
    }

    @Test
    void untilADayAtTheHeadOfAPastSentenceLooksBack() {
        assertThat(values(english("Until Thursday, they had not called.", "1999-05-07")))
                .containsExactly("Thursday = 1999-05-06");
    }

    @Test
    void aBareMonthWithoutATenseIsTheNearest() {
        assertThat(values(english("Trading for November.", "1989-10-30"))).containsExactly("November = 1989-11");
    }

    @Test
    void aBareDayToldOfAtATrialIsTheMattersAndTheTrialsOwnStayItsOwn() {
        assertThat(values(
                        english("Reed was arrested on 12 May 1996. The trial opened on 3 March 1998. He told the court"
                                + " that on 15 May he had signed a paper. On 20 March the jury came back.")))
                .containsExactly(
                        "12 May 1996 = 1996-05-12",
                        "3 March 1998 = 1998-03-03",
                        "15 May = 1996-05-15",
                        "20 March = 1998-03-20");
    }

    @Test
    void aWeekdayTellsToWhichYearABareDayBelongs() {
        assertThat(values(english("The mill burned on 12 May 1996. On 3 March 1998 Reed gave evidence at the trial."
                        + " On Wednesday 15 May the car was there.")))
                .contains("Wednesday 15 May = 1996-05-15");
    }

    @Test
    void whatOnlyAnInquiryDoesIsBeforeTheTrial() {
        assertThat(values(english(
                        "He was arrested on 12 May 1996. He was convicted on 3 March 1998. On 15 May he was charged.")))
                .contains("15 May = 1996-05-15");
    }

    @Test
    void whereNothingTellsTheYearOfABareDayItStaysOpenBetweenTheTwo() {
        TimeReading open = english(
                        "He was arrested on 12 May 1996. He was convicted on 3 March 1998. On 15 May he saw her.")
                .get(2);
        assertThat(open.timex().value()).isEqualTo("XXXX-05-15");
        assertThat(open.when()).isEqualTo(new When.Interval(LocalDate.of(1996, 5, 15), LocalDate.of(1998, 5, 15)));
    }

    @Test
    void thatNightIsTheNightTestifiedToAndNotTheNightOfTestifying() {
        assertThat(values(english("The mill burned on 12 May 1996. On 3 March 1998 Reed gave evidence at the trial."
                        + " He had been at home that night.")))
                .contains("that night = 1996-05-12TNI");
        assertThat(values(english("Ms Vale died on 12 May 1996. In a statement of 14 May 1996 Reed said he was at home"
                        + " that night.")))
                .contains("that night = 1996-05-12TNI");
        assertThat(values(english(
                        "The mill burned on 12 May 1996. On 3 March 1998 he was convicted. That night he wept.")))
                .contains("That night = 1998-03-03TNI");
        assertThat(values(german(
                        "Die Mühle brannte am 12. Mai 1996. Der Prozess begann am 3. März 1998. Sie sagte, am"
                                + " 15. Mai habe sie unterschrieben.",
                        "2005-01-01")))
                .contains("15. Mai = 1996-05-15");
    }

    @Test
    void whatWasPlannedOrCouldHaveBeenLiesBehind() {
        assertThat(values(english(
                        "He announced plans Tuesday to build. He could have come Monday. Asked Friday, he said no.",
                        "2015-06-03")))
                .containsExactly("Tuesday = 2015-06-02", "Monday = 2015-06-01", "Friday = 2015-05-29");
    }

    @Test
    void aDocumentWithADateLineReckonsFromItThoughItTellsAHistory() {
        assertThat(values(english(
                        "THE LOWELL POST, Sunday, March 16, 2003\n\nIn 1984 it began. In 1985 he was tried. In 1989"
                                + " a court ruled. In 1994 she died. In 1996 Doe wrote. In 1998 he fell. In 2001 it"
                                + " burned. She told the Post last month that it was false. He wrote five years ago.")))
                .contains("last month = 2003-02", "five years ago = 1998");
    }

    @Test
    void eachSessionOfATranscriptIsSpokenOnItsDay() {
        assertThat(values(english("1\tIN THE CIRCUIT COURT\n2\tPort Ellery, Wednesday, June 12, 1985\n3\tA.   I saw him"
                        + " last March.\n4\tThursday, June 13, 1985\n5\tA.   I am here today.")))
                .contains("last March = 1985-03", "today = 1985-06-13");
    }

    @Test
    void whatIsSoFarAfterAYearLiesInAStretchOfIt() {
        assertThat(english("In 1989 the court ruled. Nine months later it was reversed.")
                        .get(1)
                        .when())
                .isEqualTo(new When.Interval(LocalDate.of(1989, 10, 1), LocalDate.of(1990, 9, 30)));
    }

    @Test
    void theFirstBareDayHasItsYearFromTheNextFullOne() {
        assertThat(values(english("On 3 May she was asleep, she said. On 5 May 1986 she changed that.")))
                .containsExactly("3 May = 1986-05-03", "5 May 1986 = 1986-05-05");
    }

    @Test
    void hoursFromMorningToAfternoonAreNotBothOfTheAfternoon() {
        assertThat(values(english("He was there from 9 to 5 p.m. on May 3, 1986.")))
                .containsExactly("9 = 1986-05-03T09:00", "5 p.m. on May 3, 1986 = 1986-05-03T17:00");
    }

    @Test
    void whatIsQuotedIsOfTheDayItWasWritten() {
        assertThat(values(english(
                        "The entry for May 1, 1986 reads \"Yesterday I was ill. Tomorrow I leave.\" He left today.",
                        "1990-03-05")))
                .containsExactly(
                        "May 1, 1986 = 1986-05-01",
                        "Yesterday = 1986-04-30",
                        "Tomorrow = 1986-05-02",
                        "today = 1990-03-05");
    }

    @Test
    void aLetterQuotedWholeHasItsOwnDayAndEndsWithItsMark() {
        assertThat(values(english("""
                        Date: June 9, 2003

                        The letter reads:

                        "August 12, 2001

                        Dear Sir, I came back last week. Yesterday I wrote it all down, as you had asked me to do."

                        The court heard him last month.""")))
                .contains("last week = 2001-W31", "Yesterday = 2001-08-11", "last month = 2003-05");
    }

    @Test
    void whatWasSaidInLongWordsDoesNotMoveTheStory() {
        assertThat(values(english(
                        "The trial opened on February 5, 1996. He said: \"On May 3, 1994 I saw him by the river, "
                                + "and I never saw him again.\" The verdict came on the 16th.")))
                .contains("the 16th = 1996-02-16");
    }

    @Test
    void aDayToComeDoesNotHoldForWhatIsOver() {
        assertThat(values(english("Date: March 17, 1992\n\nHe was seen on March 12. The report will come on Friday. "
                        + "That evening she had rung him.")))
                .contains("That evening = 1992-03-12TEV");
    }

    @Test
    void hoursToldByTwelveGoOnFromTheEvening() {
        assertThat(values(english("He came at 7 p.m. on May 3, 1986. She rang at 8:15 again.")))
                .contains("8:15 = 1986-05-03T20:15");
        assertThat(values(english("He came at 19:00 on May 3, 1986. She rang at 8:15 again.")))
                .contains("8:15 = 1986-05-03T08:15");
    }

    @Test
    void numbersOfHousesReportsAndModelsAreNoYears() {
        assertThat(english("He was sent to 1912 Quarry Road in a 1987 Buick. See 412 Mer. 1977. Badge 1847."))
                .isEmpty();
    }

    @Test
    void aFirstNameIsNoMonth() {
        assertThat(english("April Stone told Mrs. June Doe so.")).isEmpty();
        assertThat(values(english("In April Congress met.", "1990-06-01"))).containsExactly("April = 1990-04");
    }
}
