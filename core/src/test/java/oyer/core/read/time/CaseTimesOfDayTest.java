package oyer.core.read.time;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.time.Reading.english;
import static oyer.core.read.time.Reading.german;
import static oyer.core.read.time.Reading.values;

import org.junit.jupiter.api.Test;

/// Reports, affidavits and letters: whose day an hour is of, and from when an oath reckons.
class CaseTimesOfDayTest {

    @Test
    void anAffidavitIsOfTheDayOfItsOath() {
        String oath = "I signed it at last. A month ago I was shown the log.\n\n";
        assertThat(values(english(oath + "Sworn to and subscribed before me this 9th day of November, 2017.")))
                .containsExactly("A month ago = 2017-10", "this 9th day of November, 2017 = 2017-11-09");
        assertThat(values(english(oath + "Sworn on 9 November 2017"))).contains("A month ago = 2017-10");
        assertThat(values(english("A month ago he wrote. He had sworn on 9 November 2017 to be silent.")))
                .doesNotContain("A month ago = 2017-10");
    }

    @Test
    void anOathsAgeIsNoLength() {
        assertThat(english("I am fifty-one years of age.")).isEmpty();
    }

    @Test
    void pastMidnightTheFollowingMorningIsTheSameDays() {
        assertThat(values(english(
                        "On May 3, 1986 he left at 11 p.m. At 1 a.m. he rang. The following morning he slept.")))
                .contains("1 a.m. = 1986-05-04T01:00", "The following morning = 1986-05-04TMO");
        assertThat(values(english("On May 3, 1986 he left at 11 p.m. The following morning he slept.")))
                .contains("The following morning = 1986-05-04TMO");
    }

    @Test
    void thatNightBeganBeforeItsSmallHours() {
        assertThat(values(english("On 5 May 1990, between 11 p.m. and 1 a.m., he walked. That night it rained.")))
                .contains("That night = 1990-05-05TNI");
    }

    @Test
    void anHourOfTheNightBeforeIsOfThatNight() {
        assertThat(values(english(
                        "On 03/12/2017 she rang. She went to bed at 10:30 p.m. the night before and woke at 6:15. "
                                + "It was 16:20 when he came.")))
                .contains("10:30 p.m. the night before = 2017-03-11T22:30", "6:15 = 2017-03-12T06:15");
    }

    @Test
    void whatSomebodySaidOfAnotherDayIsOverWithItsParagraph() {
        assertThat(values(english(
                        "On 03/12/2017 I was sent there. She said she last saw it on Friday, the 10th, around noon.\n\n"
                                + "At 0915 hours the others came.",
                        "2017-03-14")))
                .contains("noon = 2017-03-10T12:00", "0915 hours = 2017-03-12T09:15");
        assertThat(values(english(
                        "On 03/12/2017 I was sent there. I came back on Friday, the 17th, around noon.\n\n"
                                + "At 1915 hours the others came.",
                        "2017-03-20")))
                .contains("1915 hours = 2017-03-17T19:15");
    }

    @Test
    void theWeekdayPickedIsTheOneBesideTheDayToldOf() {
        assertThat(values(english(
                        "It was the Friday before Easter, the 28th of March. He had been ill since the Wednesday. "
                                + "At twenty past nine I heard the gate, and about an hour and a half later the shot.",
                        "1975-06-14")))
                .containsExactly(
                        "the Friday before Easter = 1975-03-28",
                        "the 28th of March = 1975-03-28",
                        "Wednesday = 1975-03-26",
                        "twenty past nine = 1975-03-28T09:20",
                        "about an hour and a half later = 1975-03-28T10:50");
    }

    @Test
    void oneWeekdayOfAMonthHasNoDay() {
        assertThat(values(english("He was arrested on a rainy Tuesday in October 1984.", "2003-09-21")))
                .containsExactly("Tuesday = XXXX-WXX-2", "October 1984 = 1984-10");
        assertThat(values(english("He spoke at a rally Tuesday.", "2003-09-21")))
                .containsExactly("Tuesday = 2003-09-16");
    }

    @Test
    void whatWasDueHasCome() {
        assertThat(values(english("The results, due in June, came last Monday.", "2003-09-21")))
                .contains("June = 2003-06");
        assertThat(values(english("The results, due in June, will please them.", "2003-09-21")))
                .contains("June = 2004-06");
    }

    @Test
    void whatWillLastIsALength() {
        assertThat(values(english("It will last three or four days.", "2003-09-21")))
                .containsExactly("three or four days = P3D");
        assertThat(values(english("The last three days were warm.", "2003-09-21")))
                .containsExactly("The last three days = P3D");
    }

    @Test
    void whoHasATitleIsNoSeason() {
        assertThat(german("Frau Sommer kam, Herr Winter und Herr Mai gingen, Dr. Sonntag blieb.", "2009-02-18"))
                .isEmpty();
        assertThat(values(german("Im Sommer kam sie.", "2009-08-18"))).containsExactly("Sommer = 2009-SU");
    }

    @Test
    void aGermanNightIsToldByBothDaysWithoutTheirMonth() {
        assertThat(values(german(
                        "In der Nacht vom 12. auf den 13. habe sie gegen halb drei Stimmen gehört.", "2009-02-18")))
                .containsExactly("der Nacht vom 12. auf den 13. = 2009-02-12TNI", "halb drei = 2009-02-13T02:30");
    }

    private static final String TRANSCRIPT = """
             1  COUNTY COURT
             2  Hull, Wednesday, June 12, 1985
             3  BY MR. ASH:
             4  Q.  Where were you on the night of
             5  October 19, 1984?
             6  A.  At the motel. He left about nine.
             7  Q.  Between Friday at half past one and Monday at
             8  eight?
             9  A.  I was there.
            10  THE WITNESS: What I said today.
            11  (The jury retired at 11:20 a.m. and returned at 4:25
            12\tp.m.)
            13  Q.  No more.
            """;

    @Test
    void aDayAtTheBeginningOfALineThatGoesOnOpensNoSession() {
        assertThat(values(english(TRANSCRIPT)))
                .contains("today = 1985-06-12", "11:20 a.m. = 1985-06-12T11:20", "4:25\n12\tp.m. = 1985-06-12T16:25");
    }

    @Test
    void theEndOfARangeOfWeekdaysComesAfterItsBeginning() {
        assertThat(values(english(TRANSCRIPT)))
                .contains("Friday at half past one = 1984-10-19T01:30", "Monday at\n 8  eight = 1984-10-22T08:00");
    }

    @Test
    void aWritingThatIsKnownByItsDayIsNotWhatHappenedThen() {
        assertThat(values(english("15 September 2009\n\nDear Tom,\n\nAttached is the signed statement of October 26,"
                        + " 1984. The last boat left at 9:40 p.m. and no car was on it.")))
                .contains("October 26, 1984 = 1984-10-26", "9:40 p.m. = XXXX-XX-XXT21:40");
        assertThat(values(
                        english("Mr. Vale was killed on 12 May 1996. The case rests on the confession of June 3, 1996."
                                + " That he was there that night is shown by a print.")))
                .contains("that night = 1996-05-12TNI");
    }

    @Test
    void thatNightIsNoneOnWhichACourtSat() {
        String judgment = "SUPREME COURT\nState, Appellant,\nv.\nReed, Appellee.\nDecided February 27, 1990\n\n";
        assertThat(values(
                        english(judgment + "He was convicted by a jury on June 21, 1985 of the murder of E. P. and was"
                                + " sentenced on July 19, 1985. That he was in the lane that night was shown by a print. The"
                                + " truck was driven 213 miles between Friday and Monday.")))
                .contains("that night = XXXX-XX-XXTNI", "Friday = XXXX-WXX-5");
    }

    @Test
    void aBreakfastAfterTheEveningIsOfTheNextMorning() {
        assertThat(values(english(
                        "On May 3, 1986 he came up at 11:30 p.m. We had breakfast at the diner at half past seven.")))
                .contains("half past seven = 1986-05-04T07:30");
    }

    @Test
    void aLabelIsNoWordInTheMidstOfASentence() {
        assertThat(values(english("Date of hearing: November 18, 2008\n\nAsked about the statement which he\nsigned on"
                        + " October 30, 1984, he said so. Ms. Ash, who was retained this summer, spoke.")))
                .contains("this summer = 2008-SU");
    }
}
