package oyer.core.read.time;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.time.Reading.english;
import static oyer.core.read.time.Reading.german;
import static oyer.core.read.time.Reading.values;

import org.junit.jupiter.api.Test;

/// Letters, protocols and reports: hours of a habit, postscripts, evenings told of, what was last seen.
class LetterTimesTest {

    @Test
    void whoTellsHisOwnDoingsTellsOfWhatIsOver() {
        assertThat(values(english("Hull, 12 May 1991\n\nDear Ann,\n\nOn June 3 I left the house.")))
                .endsWith("June 3 = 1990-06-03");
        assertThat(values(english("Hull, 12 May 1991\n\nDear Ann,\n\nI asked him to come on June 3.")))
                .endsWith("June 3 = 1991-06-03");
        assertThat(values(english("Hull, 12 May 1991\n\nDear Ann,\n\nI booked a room for June 3.")))
                .endsWith("June 3 = 1991-06-03");
    }

    @Test
    void anHourOfEveryDayHasNoDay() {
        assertThat(values(english("On 3 May 2001 he was moved. He opens at 8 a.m. every day.")))
                .contains("8 a.m. = XXXX-XX-XXT08:00");
        assertThat(values(english("On 3 May 2001 he was moved. He has woken at 5 a.m. and prayed.")))
                .contains("5 a.m. = XXXX-XX-XXT05:00");
        assertThat(values(german("Am 3. Mai 2001 kam er. Er ging immer um 8 Uhr fort.", "2001-06-01")))
                .contains("8 Uhr = XXXX-XX-XXT08:00");
        assertThat(values(english("On 3 May 2001 he was moved. He woke at 5 a.m. as always.")))
                .contains("5 a.m. = 2001-05-03T05:00");
        assertThat(values(english("On 3 May 2001 at 8 p.m. every seat was taken.")))
                .contains("3 May 2001 at 8 p.m. = 2001-05-03T20:00");
    }

    @Test
    void aDatedPostscriptIsAWritingOfItsOwn() {
        String letter = "Hull, 2 November 1997\n\nDear Tom,\n\nShe came yesterday.\n\n";
        assertThat(values(english(letter + "P.S. November 4. I had no stamp yesterday.")))
                .containsSequence("yesterday = 1997-11-01", "November 4 = 1997-11-04", "yesterday = 1997-11-03");
        assertThat(values(english(letter + "By November 4 I had no stamp. It rained yesterday.")))
                .endsWith("yesterday = 1997-11-01");
    }

    @Test
    void germanDieserAbendIsOfTheDayToldOf() {
        assertThat(values(german(
                        "Am 8. Mai 1992 kam er gegen halb acht an. An diesem Abend war nichts los. In derselben Nacht "
                                + "rief sie an. An diesem Tag war er krank.",
                        "1992-05-11")))
                .containsExactly(
                        "8. Mai 1992 = 1992-05-08",
                        "halb acht = 1992-05-08T19:30",
                        "diesem Abend = 1992-05-08TEV",
                        "derselben Nacht = 1992-05-08TNI",
                        "diesem Tag = 1992-05-08");
        assertThat(values(german("In diesem Jahr kam er.", "1992-05-11"))).containsExactly("diesem Jahr = 1992");
    }

    @Test
    void thePaperItselfBeginsAndEndsOnItsOwnDay() {
        assertThat(values(german("Am 1. Mai 1992 kam er.\nEnde der Vernehmung: 11.05 Uhr", "1992-05-11")))
                .contains("11.05 Uhr = 1992-05-11T11:05");
        assertThat(values(english("He came on May 1, 1992.\n(Recess from 10:20 to 10:40 a.m.)", "1992-05-11")))
                .contains("10:20 = 1992-05-11T10:20", "10:40 a.m. = 1992-05-11T10:40");
        assertThat(values(english("He came on May 1, 1992. He left again (at 10:20 a.m.).", "1992-05-11")))
                .contains("10:20 a.m. = 1992-05-01T10:20");
    }

    @Test
    void whatWasLastSeenMovesNoStory() {
        assertThat(values(english(
                        "On Friday, March 15, 1991 he left. He last saw the ring on Wednesday. That evening it rained.",
                        "1991-03-18")))
                .contains("Wednesday = 1991-03-13", "That evening = 1991-03-15TEV");
        assertThat(values(english(
                        "On Friday, March 15, 1991 he left. He sold the ring on Saturday. That evening it rained.",
                        "1991-03-18")))
                .contains("That evening = 1991-03-16TEV");
    }

    @Test
    void thatNightGoesBackFromTodayToTheMatter() {
        assertThat(values(english(
                        "You ask of the night of June 8, 1989. On June 10 I signed. She came yesterday. She says that "
                                + "he had seen the car that night.",
                        "1997-11-02")))
                .endsWith("that night = 1989-06-08TNI");
        assertThat(values(english("She came yesterday. She left that night.", "1997-11-02")))
                .endsWith("that night = 1997-11-01TNI");
    }

    @Test
    void aYesterdayThatIsOnlyLikenedIsNotToldOf() {
        assertThat(values(german(
                        "Am 14. September 1983 war er da, als wäre es gestern gewesen. Am Nachmittag ging er.",
                        "2001-01-06")))
                .contains("Nachmittag = 1983-09-14TAF");
    }

    @Test
    void aQuarterPastIsNotBeforeNoon() {
        assertThat(values(english("On May 3, 1996 he worked until 11 p.m. He left at a quarter past eleven.")))
                .contains("a quarter past eleven = 1996-05-03T23:15");
    }

    @Test
    void aReportSoonAfterTellsOfTheWeekdaysJustGoneBy() {
        String found = "On November 9, 1984 the body was found. On November 11 I interviewed Rita Coyle. ";
        assertThat(values(english(found + "She testified that she had seen him Friday.", "1984-11-12")))
                .endsWith("Friday = 1984-11-09");
    }

    @Test
    void aMonthThatTheStoryHasReachedTellsTheYear() {
        assertThat(values(english(
                        "On June 10, 1989 I signed. My trial began in February 1990. I was sentenced on March 2.",
                        "1997-11-02")))
                .endsWith("March 2 = 1990-03-02");
    }

    @Test
    void aLetterOfYearsLaterTellsOfDaysBeforeTheTrial() {
        String letter = "I told the police the truth on October 31, at half past seven. I was in court in June 1985. ";
        assertThat(values(english(letter + "I wrote in 1987.", "2003-02-09"))).contains("October 31 = 1984-10-31");
        assertThat(values(english(letter + "I wrote in 1987. Last week I rang.", "2003-02-09")))
                .contains("October 31 = 2002-10-31");
    }

    @Test
    void anHourBehindADateOfAFormIsNoYear() {
        assertThat(values(english("Item 3: 5/2/11 1030 Court to laboratory.", "2011-06-01")))
                .containsExactly("5/2/11 = 2011-05-02", "1030 = 2011-05-02T10:30");
        assertThat(values(english("On 5/2/11 1030 shares were sold.", "2011-06-01")))
                .containsExactly("5/2/11 = 2011-05-02");
    }

    @Test
    void whatNobodyCanPlaceStaysOpenWithAllThatFollowsFromIt() {
        assertThat(values(english("Friday, November 9, 1984\n\nDear Mr. Blish,\n\nOn that Monday they came to the yard."
                        + " It was past four in the morning when I signed. Nobody spoke to her till the Wednesday.")))
                .contains(
                        "that Monday = XXXX-WXX-1", "four in the morning = XXXX-XX-XXT04:00", "Wednesday = XXXX-WXX-3");
    }

    @Test
    void whatIsToldToThePaperIsOfItsOwnTime() {
        assertThat(values(
                        english("The Port Beacon, Sunday, March 16, 2003\n\nOn October 19, 1984 he was stabbed. In 1985"
                                + " the trial began, in 1986 and 1987 there were appeals, in 1989 and 1990 two more, in 1991 and"
                                + " in 1992 others, in 1993 and in 1994 the last. The laboratory typed them in 1984. The property"
                                + " room told the Beacon in January that it could not say. She told me that winter that she had"
                                + " her doubts.")))
                .contains("January = 2003-01");
    }

    @Test
    void whatWriterAndReaderDidIsOfTheMonthsBeforeTheLetter() {
        String letter =
                "7 January 2001\n\nDear Ms Anand,\n\nOn 12 March 1993 they came for me. They held me for a day. "
                        + "I sent you his letter in October and you wrote on 3 December.\n";
        assertThat(values(english(letter))).contains("October = 2000-10", "3 December = 2000-12-03");
    }

    @Test
    void aWeekdayPickedByWhatHappenedIsNoneOfAnotherWeek() {
        String letter = "7 January 2001\n\nDear Ms Anand,\n\nOn 12 March 1993 they came for me. "
                + "He told them so on the Saturday after I was charged.\n";
        assertThat(values(english(letter))).contains("Saturday = XXXX-WXX-6");
    }
}
