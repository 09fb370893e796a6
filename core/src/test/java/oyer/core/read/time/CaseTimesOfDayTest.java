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
}
