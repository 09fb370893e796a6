package oyer.core.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.check.CheckedBox;

class TwoFatesCheckTest {

    private static final String RULE = "two-fates";

    private static String paper(String told) {
        return told.replace("/ ", "\n\n") + "\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 3, 2005/ The clerk said that the paint tin had been destroyed in 2001."
                        + "|June 9, 2006/ The tin was signed out in May 1994 and has not been seen since.",
                "March 3, 2005/ The shotgun was destroyed by order of the court in 1998."
                        + "|June 9, 2006/ I have to tell you that the shotgun was lost in the flood of 2000.",
                "March 3, 2005/ The shotgun was destroyed by order of the court in 1998."
                        + "|June 9, 2006/ The shotgun was destroyed in 2002.",
                "March 3, 2005/ The rope was destroyed in 1998.|June 9, 2006/ The rope is still in the evidence room.",
                "3. März 2005/ Das Beil ist angeblich 1999 vernichtet worden."
                        + "|9. Juni 2006/ Der Archivar schrieb mir, das Beil sei noch vorhanden.",
                "3. März 2005/ Ich teile mit, dass das Beil 1999 auf Verfügung vernichtet wurde."
                        + "|9. Juni 2006/ Das Beil ist nicht mehr auffindbar."
            })
    void oneThingHasTwoFates(String one, String other) {
        assertThat(CheckedBox.found(RULE, paper(one), paper(other))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 3, 2005/ The tin had been destroyed in 2001.|June 9, 2000/ The tin is still in store.",
                "March 3, 2005/ The tin had been destroyed in 2001.|June 9, 2000/ The tin cannot be found.",
                "March 3, 2005/ The red tin was destroyed in 2001.|June 9, 2006/ The blue tin is still in store.",
                "March 3, 2005/ The tin was destroyed in the fire.|June 9, 2006/ The tin was lost in the fire.",
                "March 3, 2005/ The tin may have been destroyed.|June 9, 2006/ The tin is still in store.",
                "March 3, 2005/ The tin was ordered destroyed.|June 9, 2006/ The tin is still in store.",
                "March 3, 2005/ The tin was destroyed in 2001.|June 9, 2006/ The lid of the tin is still in store.",
                "March 3, 2005/ The tins were destroyed in 2001.|June 9, 2006/ The tin is still in store.",
                "3. März 2005/ Das Beil soll vernichtet werden.|9. Juni 2006/ Das Beil sei noch da.",
                "3. März 2005/ Das Beil wurde 1999 vernichtet.|9. Juni 2006/ Das Messer sei noch da."
            })
    void anEarlierStepAnotherThingOrWhatIsOnlyThoughtIsNone(String one, String other) {
        assertThat(CheckedBox.found(RULE, paper(one), paper(other))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Das Beil ist angeblich 1999 vernichtet worden. Nun hat mir der Archivar geschrieben; es sei noch da.",
        "Mr. Stubbs wrote that the rope was destroyed in 1998. Last month I was told that it is still in the archive."
    })
    void itIsWhatTheSentenceBeforeToldOf(String text) {
        assertThat(CheckedBox.found(RULE, text + "\n", "The yard was dark.\n")).hasSize(1);
    }

    @Test
    void aGasCanIsAThing() {
        assertThat(CheckedBox.count(
                        "two-fates",
                        "The gas can was last signed out in May 1997 and has not been seen since. The prosecutor said that "
                                + "the can had been destroyed under a court order in 2003."))
                .isEqualTo(1);
    }
}
