package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.statement.Told.drawn;
import static oyer.core.read.statement.Told.english;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What something is called or taken for, what somebody is asked to do, and where such an object ends.
class EnglishTakenForTest {

    private static List<String> told(String text) {
        return drawn(english(text));
    }

    @Test
    void toCallSomebodySomethingIsAStatementAndToCallSomebodyIsNone() {
        assertThat(told("Berg called Lund a liar.")).containsExactly("Berg: Lund a liar");
        assertThat(told("Berg called the plan dangerous.")).containsExactly("Berg: the plan dangerous");
        assertThat(told("Berg called his place in the queue “unheard of”."))
                .containsExactly("Berg: his place in the queue “unheard of”");
        assertThat(told("Berg called the police from the kitchen.")).isEmpty();
        assertThat(told("Berg called her.")).isEmpty();
        assertThat(told("Berg called the woman next door.")).isEmpty();
    }

    @Test
    void whatSomethingIsTakenForNeedsItsAs() {
        assertThat(told("The neighbours see Lund as a thief.")).containsExactly("The neighbours: Lund as a thief");
        assertThat(told("The neighbours see Lund every day.")).isEmpty();
        assertThat(told("You will see that Berg says the door was open.")).containsExactly("Berg: the door was open");
        assertThat(told("The tape was viewed by me at midnight.")).isEmpty();
        assertThat(told("Berg identified Lund as the driver.")).containsExactly("Berg: Lund as the driver");
        assertThat(told("They chose Lund in the evening.")).isEmpty();
    }

    @Test
    void whoIsAskedForSomethingBelongsToTheRequest() {
        assertThat(told("The clerk asked the Supreme Court for a copy of the tape."))
                .containsExactly("The clerk: the Supreme Court for a copy of the tape");
        assertThat(told("Half said the same of Lund.")).containsExactly("Half: the same of Lund");
    }

    @Test
    void wordsThatHaveNothingOfSpeechWithAPlainObjectAreNone() {
        assertThat(told("The sheriff continued his search for the lamp.")).isEmpty();
        assertThat(told("The firm added two million jobs.")).isEmpty();
        assertThat(told("The group claimed to be late; members claim credit for the fire."))
                .noneMatch(s -> s.contains("credit"));
        assertThat(told("He won 15 pledged delegates.")).isEmpty();
    }

    @Test
    void namesBehindAColonBelongToTheNounAndAClauseDoesNot() {
        assertThat(told("Lund mocked three hopefuls: Ada Berg, Carl Holm, and Ida Moss."))
                .containsExactly("Lund: three hopefuls: Ada Berg, Carl Holm, and Ida Moss");
        assertThat(told("Lund mocked three hopefuls: they were late.")).containsExactly("Lund: three hopefuls");
    }

    @Test
    void aNounSetBetweenCommasDoesNotEndAnObjectThatGoesOn() {
        assertThat(told("Lund blamed Berg, the porter, for the fire."))
                .containsExactly("Lund: Berg, the porter, for the fire");
        assertThat(told("Lund accused Berg of leaving for private, not official, reasons."))
                .containsExactly("Lund: Berg of leaving for private, not official, reasons");
        assertThat(told("Lund blamed the porter after losing the keys.")).containsExactly("Lund: the porter");
    }

    @Test
    void aBracketOpenedBeforeAndTheStopOfLettersAreKeptApart() {
        assertThat(told("(Lund said that he was at home.)")).containsExactly("Lund: that he was at home");
        assertThat(told("Lund said they took jobs away from the U.S."))
                .containsExactly("Lund: they took jobs away from the U.S.");
    }

    @Test
    void aSharedSubjectBehindButGoesOnWithWhatIsSaid() {
        assertThat(told("Berg said that she hired Lund, but hasn't decided what he will do."))
                .containsExactly("Berg: that she hired Lund, but hasn't decided what he will do");
        assertThat(told("Berg concluded that Lund had been careless, but did not recommend that he be charged."))
                .contains("Berg: that Lund had been careless");
    }
}
