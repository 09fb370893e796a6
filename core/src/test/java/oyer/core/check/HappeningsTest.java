package oyer.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.check.CheckedBox.found;

import org.junit.jupiter.api.Test;

/// What two papers tell of one happening: its hour, how long it went on, the way of a thing, the way of a person.
final class HappeningsTest {

    private static final String REPORT = "POLICE REPORT\nDate: May 4, 1991\n\n%s\n";
    private static final String STATEMENT = "STATEMENT OF RUTH ABEL\nDate: May 6, 1991\n\n%s\n";

    private static int hours(String one, String other) {
        return found("same-event-other-hour", REPORT.formatted(one), STATEMENT.formatted(other))
                .size();
    }

    @Test
    void aCallThatTwoPapersTellWithTwoHoursIsFound() {
        assertThat(hours(
                        "On May 4, 1991 the emergency call came in at 9:12 p.m. from a neighbour.",
                        "I rang the police on May 4, 1991 at 9:40 p.m. and went outside."))
                .isEqualTo(1);
        assertThat(hours(
                        "On May 4, 1991 the emergency call came in at 9:12 p.m. from a neighbour.",
                        "I rang the police on May 4, 1991 at 9:15 p.m. and went outside."))
                .isZero();
        // about
        assertThat(hours(
                        "On May 4, 1991 the emergency call came in at 9:12 p.m. from a neighbour.",
                        "I rang the police on May 4, 1991 at about 9:30 p.m. and went outside."))
                .isZero();
    }

    @Test
    void anotherCallAndTheCallOfAnotherDayAreNotTheSame() {
        assertThat(hours(
                        "On May 4, 1991 the emergency call came in at 9:12 p.m. from a neighbour.",
                        "On May 4, 1991 at 9:40 p.m. I rang the police again."))
                .isZero();
        assertThat(hours(
                        "On May 4, 1991 the emergency call came in at 9:12 p.m. from a neighbour.",
                        "I rang the police on May 2, 1991 at 9:40 p.m. about the noise."))
                .isZero();
    }

    @Test
    void aLogWithACallNearIsNoClash() {
        String log =
                "CONTROL ROOM LOG\nDATE     Saturday 04.05.91\n\n21.12    999      Male caller, call box. States fire.\n"
                        + "21.14    Control  Mobilised two pumps\n21.20    Pump 1   In attendance\n"
                        + "21.41    999      Repeat call, Mrs Abel\n21.50    Pump 1   Stop message\n";
        assertThat(found(
                        "same-event-other-hour",
                        log,
                        STATEMENT.formatted("I rang the brigade at 9:40 p.m. that night.")))
                .isEmpty();
        assertThat(found(
                        "same-event-other-hour",
                        log,
                        STATEMENT.formatted("I rang the brigade at 10:25 p.m. that night.")))
                .hasSize(1);
    }

    @Test
    void anArrestIsHeldAgainstThatOfTheSamePersonOnly() {
        String one = "On May 4, 1991 at 9:10 a.m. Karl Dorn was arrested at his home.";
        assertThat(hours(one, "On May 4, 1991 at 7:20 a.m. Karl Dorn was arrested, as I saw."))
                .isEqualTo(1);
        assertThat(hours(one, "On May 4, 1991 at 7:20 a.m. Paul Reeve was arrested, as I saw."))
                .isZero();
    }

    @Test
    void germanPapersAreHeldAgainstEachOtherAlike() {
        String bericht =
                "BERICHT\nDatum: 04.05.1991\n\nAm 04.05.1991 um 21.12 Uhr ging der Notruf bei der Leitstelle ein.\n";
        String aussage = "VERNEHMUNG\nDatum: 06.05.1991\n\nIch habe den Notruf am 04.05.1991 um %s Uhr gewählt.\n";
        assertThat(found("same-event-other-hour", bericht, aussage.formatted("21.45")))
                .hasSize(1);
        assertThat(found("same-event-other-hour", bericht, aussage.formatted("21.15")))
                .isEmpty();
    }

    @Test
    void shotsAndADeedThatTwoPapersTellWithTwoHoursAreFound() {
        String one = "On May 4, 1991 the robbery occurred at 9:12 p.m. in the shop.";
        assertThat(hours(one, "The robbery happened on May 4, 1991 at 9:40 p.m., before my eyes."))
                .isEqualTo(1);
        assertThat(hours(one, "The robbery happened on May 4, 1991 at 9:12 p.m., before my eyes."))
                .isZero();
        // another deed
        assertThat(hours(one, "The crash happened on May 4, 1991 at 9:40 p.m., before my eyes."))
                .isZero();
        String shots = "On May 4, 1991 at 9:12 p.m. two shots were heard from the yard.";
        assertThat(hours(shots, "I heard two shots on May 4, 1991 at 10:05 p.m. from my bed."))
                .isEqualTo(1);
        assertThat(hours(shots, "I heard no shots on May 4, 1991 at 10:05 p.m. from my bed."))
                .isZero();
        assertThat(
                        found(
                                "same-event-other-hour",
                                "BERICHT\nDatum: 04.05.1991\n\nDer Überfall ereignete sich am 04.05.1991 um 21.12 Uhr.\n",
                                "VERNEHMUNG\nDatum: 06.05.1991\n\nDer Überfall geschah am 04.05.1991 um 21.50 Uhr, ich sah es.\n"))
                .hasSize(1);
    }

    private static int days(String one, String other) {
        return found("same-event-other-day", REPORT.formatted(one), STATEMENT.formatted(other))
                .size();
    }

    @Test
    void anArrestThatTwoPapersTellOfTwoDaysIsFound() {
        String one = "Karl Dorn was arrested on April 18, 1991 at his home.";
        assertThat(days(one, "Karl Dorn was arrested on April 19, 1991, as I saw."))
                .isEqualTo(1);
        assertThat(days(one, "Karl Dorn was arrested on April 18, 1991, as I saw."))
                .isZero();
        assertThat(days(one, "Paul Reeve was arrested on April 19, 1991, as I saw."))
                .isZero();
        // more than a fortnight later
        assertThat(days(one, "Karl Dorn was arrested on May 5, 1991, as I saw."))
                .isZero();
        // twice
        assertThat(days(one, "Karl Dorn was arrested again on April 24, 1991, as I saw."))
                .isZero();
        assertThat(days(
                        one + " Karl Dorn was released on April 20, 1991.",
                        "Karl Dorn was arrested on April 24, 1991, as I saw."))
                .isZero();
        // a paper that tells of both
        assertThat(days(one, "Karl Dorn was arrested on April 18, 1991. Karl Dorn was arrested on April 19, 1991."))
                .isZero();
    }

    @Test
    void aDeathThatTwoPapersTellOfTwoDaysIsFound() {
        String one = "Ruth Abel died on April 18, 1991 in hospital.";
        assertThat(days(one, "Ruth Abel died in hospital on April 21, 1991, a Sunday."))
                .isEqualTo(1);
        assertThat(days(one, "On April 21, 1991 Ruth Abel died.")).isEqualTo(1);
        assertThat(days(one, "Ruth Abel died of the wounds received on April 16, 1991."))
                .isZero();
        assertThat(days(one, "The mother of Ruth Abel died on April 21, 1991.")).isZero();
        assertThat(days(one, "Ruth Abel's mother died on April 21, 1991.")).isZero();
        assertThat(days(one, "Ruth Abel, who was attacked on April 16, 1991, died."))
                .isZero();
        assertThat(days(one, "Ruth Abel died two days after April 16, 1991.")).isZero();
    }

    @Test
    void germanPapersAreHeldAgainstEachOtherInTheirDays() {
        assertThat(german("Karl Dorn wurde am 18.04.1991 festgenommen.", "Karl Dorn wurde am 19.04.1991 verhaftet."))
                .isEqualTo(1);
        assertThat(german("Karl Dorn wurde am 18.04.1991 festgenommen.", "Karl Dorn wurde am 19.04.1991 vernommen."))
                .isZero();
        assertThat(german("Ruth Abel ist am 18.04.1991 verstorben.", "Am 21.04.1991 starb Ruth Abel."))
                .isEqualTo(1);
        assertThat(german("Ruth Abel ist am 18.04.1991 verstorben.", "Am 21.04.1991 starb Ruth Abels Mutter."))
                .isZero();
        assertThat(german(
                        "Ruth Abel ist am 18.04.1991 verstorben.",
                        "Ruth Abel verstarb an den Folgen der Tat vom 16.04.1991."))
                .isZero();
    }

    private static int german(String one, String other) {
        return found(
                        "same-event-other-day",
                        "BERICHT\nDatum: 04.05.1991\n\n" + one + "\n",
                        "VERNEHMUNG\nDatum: 06.05.1991\n\n" + other + "\n")
                .size();
    }

    private static int lasted(String paper) {
        return found("lasted-otherwise", paper).size();
    }

    @Test
    void theLengthOfAnInterviewIsHeldAgainstItsBeginningAndEnd() {
        String notes =
                "INTERVIEW OF KARL DORN\nDate: May 4, 1991, 1410 hours     Room 3\n\nQ. Where were you?\nA. At home.\n\n"
                        + "END 1432 hours. (Duration %s minutes.)\n";
        assertThat(lasted(notes.formatted("32"))).isEqualTo(1);
        assertThat(lasted(notes.formatted("22"))).isZero();
        assertThat(
                        found(
                                "lasted-otherwise",
                                "TRANSCRIPT OF INTERVIEW\nSubject: Karl Dorn\nMay 4, 1991       Start 13:05       End 15:10\n\n"
                                        + "AB: Sit down.\nKD: Yes.\n",
                                "TRIAL TRANSCRIPT\nDate: June 9, 1992\n\nQ. How long was the interview?\nA. About four hours.\n"))
                .hasSize(1);
    }

    @Test
    void aStayAndADetentionAreHeldAgainstTheirEnds() {
        String letter =
                "ENTLASSUNGSBRIEF\nDatum: 12.05.1991\n\nStationäre Behandlung vom 03.05.1991 bis 11.05.1991.\n\n"
                        + "Er wurde nach %stägigem Aufenthalt entlassen.\n";
        assertThat(lasted(letter.formatted("vierzehn"))).isEqualTo(1);
        assertThat(lasted(letter.formatted("acht"))).isZero();
        assertThat(lasted(letter.formatted("neun"))).isZero(); // both days counted
        String statement =
                "STATEMENT\nDate: May 9, 1991\n\nOn May 4, 1991 at 7.10am Karl Dorn was arrested at his home. "
                        + "He was released without charge at 9.40pm on May 4, 1991. He had been detained for %s in all.\n";
        assertThat(lasted(statement.formatted("nine hours"))).isEqualTo(1);
        assertThat(lasted(statement.formatted("fourteen hours and a half"))).isZero();
    }

    private static int custody(String gave, String got) {
        return found(
                        "custody-does-not-meet",
                        "FIRE REPORT\nDate: May 20, 1991\n\n" + gave + "\n",
                        "STATE CRIME LABORATORY\nREPORT OF EXAMINATION\n\nReceived:       " + got
                                + "\nReport date:    May 28, 1991\n\nThe carpet bears petrol.\n")
                .size();
    }

    @Test
    void whatIsReceivedBeforeItIsHandedOverDoesNotMeet() {
        assertThat(custody("The carpet was handed to the laboratory on May 14, 1991.", "05/11/1991"))
                .isEqualTo(1);
        assertThat(custody("The carpet was handed to the laboratory on May 14, 1991.", "05/14/1991"))
                .isZero();
        assertThat(custody("The carpet was mailed and delivered to the laboratory on May 9, 1991.", "05/11/1991"))
                .isZero();
        assertThat(custody("All were delivered by me to the state lab on May 9, 1991.", "05/11/1991"))
                .isEqualTo(1);
        assertThat(custody("All were to be delivered by me to the state lab on May 9, 1991.", "05/11/1991"))
                .isZero();
    }

    @Test
    void twoHoursOfOnePersonWithALongWayBetweenThemAreFound() {
        String day =
                "TRIAL DAY 2\nDate: June 9, 1992\n\nQ. He says Mr Dorn bought petrol from him at five past two in the"
                        + " morning?\nA. He does.\nQ. How far is that pump from the house?\nA. %s miles.\nQ. And yet the Crown say Mr"
                        + " Dorn was in the house at half past two in the morning?\nA. Yes.\n";
        assertThat(found("too-far-for-the-time", day.formatted("Sixty-four"))).hasSize(1);
        assertThat(found("too-far-for-the-time", day.formatted("Fourteen"))).isEmpty();
        assertThat(found("too-far-for-the-time", day.formatted("Sixty-four").replace("Dorn was", "Reeve was")))
                .isEmpty();
    }
}
