package oyer.core.read.time;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.time.Reading.english;
import static oyer.core.read.time.Reading.values;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import oyer.core.time.When;

/// What papers and reports say of times around their writing.
class NewsTimesTest {

    @Test
    void whatIsAgreedToIsStillToCome() {
        assertThat(values(english("The council has decided to admit two members in early March.", "1999-02-10")))
                .containsExactly("early March = 1999-03");
        assertThat(values(english("The owner agreed in April to hand it over.", "1999-06-07")))
                .containsExactly("April = 1999-04");
    }

    @Test
    void whatHadBeenDueLiesBehind() {
        assertThat(values(english("The offer had been due to expire Friday evening.", "1989-10-30")))
                .containsExactly("Friday evening = 1989-10-27TEV");
        assertThat(values(english("The offer is due to expire Friday evening.", "1989-10-30")))
                .containsExactly("Friday evening = 1989-11-03TEV");
    }

    @Test
    void whatANounIsLikeIsNoVerbOfThePast() {
        assertThat(values(english("It will be paid on a still unspecified date in January.", "1989-10-26")))
                .containsExactly("January = 1990-01");
    }

    @Test
    void whatWasPlannedForADayThatIsOverLiesBehind() {
        assertThat(values(english("The service planned for Saturday was called off.", "1999-10-24")))
                .containsExactly("Saturday = 1999-10-23");
        assertThat(values(english("The service planned for Saturday will be held.", "1999-10-24")))
                .containsExactly("Saturday = 1999-10-30");
    }

    @Test
    void aDaysRulingIsOver() {
        assertThat(values(english("They said they would look for ways around Wednesday's ruling.", "2000-01-07")))
                .containsExactly("Wednesday = 2000-01-05");
        assertThat(values(english("They will attend Wednesday's hearing.", "2000-01-07")))
                .containsExactly("Wednesday = 2000-01-12");
    }

    @Test
    void untilANearMonthLooksAhead() {
        assertThat(values(english("The panel gave them until mid-November to reply.", "1989-10-30")))
                .containsExactly("mid-November = 1989-11");
    }

    @Test
    void lastFebruaryIsNotTheOneThatIsJustOver() {
        assertThat(values(english("Two planes crashed last February.", "1998-03-01")))
                .containsExactly("last February = 1997-02");
        assertThat(values(english("Two planes crashed last February.", "1998-08-01")))
                .containsExactly("last February = 1998-02");
    }

    @Test
    void aDayNamedBesideWhatIsToldDoesNotMoveTheStory() {
        assertThat(values(english(
                        "They were charged in the Dec. 21, 1988, bombing. He agreed in April to give them up.",
                        "1999-06-07")))
                .contains("April = 1999-04");
    }

    @Test
    void theQuarterUnderReportIsNotLeftForOneItIsComparedWith() {
        assertThat(values(english(
                        "Third-quarter profit rose. After a flat second quarter sales rose from a year ago.",
                        "1989-11-01")))
                .contains("a year ago = 1988-Q3");
    }

    @Test
    void theEndOfAYearIsItsLastMonth() {
        assertThat(english("It is to close by year-end.", "1989-10-30")
                        .getFirst()
                        .when())
                .isEqualTo(When.between(LocalDate.of(1989, 12, 1), LocalDate.of(1989, 12, 31)));
    }

    @Test
    void whatIsCountedByADayIsARate() {
        assertThat(english("It sold nearly 700 seats a week.", "1998-02-13")).isEmpty();
        assertThat(values(english("He rang twice a week.", "1998-02-13"))).containsExactly("twice a week = P1W");
        assertThat(values(english("He offered him a week.", "1998-02-13"))).containsExactly("a week = P1W");
    }

    @Test
    void whatABroadcastIsCalledIsNoTime() {
        assertThat(english("He said so on \"60 Minutes.\" She read USA Today.", "1998-02-13"))
                .isEmpty();
        assertThat(values(english("She waited 60 minutes. Now he rang. Today she left.", "1998-02-13")))
                .containsExactly("60 minutes = PT60M", "Now = PRESENT_REF", "Today = 1998-02-13");
    }

    @Test
    void longAgoHasNoDay() {
        assertThat(values(english("It was long ago.", "1998-02-13"))).containsExactly("long ago = PAST_REF");
    }
}
