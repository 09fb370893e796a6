package oyer.core.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

class FindingsCheckTest {

    private static long found(String one, String other) {
        return CheckedBox.of(one + "\n", other + "\n").found().stream()
                .map(Discrepancy::rule)
                .filter(FindingsCheck.RULES::contains)
                .count();
    }

    /// By whichever check of denials sees it first.
    private static long told(String one, String other) {
        return CheckedBox.of(one + "\n", other + "\n").found().stream()
                .map(Discrepancy::rule)
                .filter(rule -> FindingsCheck.RULES.contains(rule) || rule.equals("told-both-ways"))
                .count();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The gloves were not examined. | The laboratory went over the gloves for fibres and found none.",
                "No examination of the nail scrapings was requested. | The nail scrapings were analysed in June.",
                "We never did dust the window for prints. | The window was dusted and two latents were lifted.",
                "No hair of Abel Doyle's was ever compared. | The hair was compared with that of Abel Doyle.",
                "The stomach contents were not kept. | The stomach contents were retained for the toxicologist.",
                "Swab 3 (steering): no testing was performed. | DNA testing of the steering swab named nobody.",
                "The water glass was not submitted. | The glass I sent to the laboratory in Ashby.",
                "No DNA analysis was made of the glove. | Abel Doyle's DNA was found in the glove.",
                "The cup was not processed for fingerprints. | Two fingerprints were found on the cup.",
                "Die Jacke ist zu keiner Zeit untersucht worden. | Die Jacke wurde auf Schmauchspuren untersucht.",
                "Ein Abstrich vom Türgriff wurde nicht gefertigt. | Der am Türgriff genommene Abstrich war gemischt.",
                "Die Fingernagelproben liegen unbearbeitet im Schrank. | Die Fingernagelproben wurden untersucht.",
                "Eine Auswertung des Handys unterblieb. | Das Handy wurde im Mai ausgewertet."
            })
    void whatOnePaperSaysWasNeverDoneAndAnotherTellsAsDone(String not, String done) {
        assertThat(told(not, done)).isEqualTo(1);
        assertThat(told(done, not)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "No blood was detected on the bread knife. | The victim's blood was on the bread knife.",
                "The bat tested negative for blood. | Blood was found on the bat.",
                "An der Klinge des Messers fand sich kein Blut. | An der Messerklinge wurde Blut nachgewiesen.",
                "Kyle Marsh is excluded as a source of the DNA on the scarf. | Kyle Marsh's DNA was found on the scarf.",
                "The print on the cash box was not made by Roy Tanner. | Roy Tanner's print was on the cash box.",
                "Die Spur am Schal stammt nicht von Jonas Reich. | Die Spur am Schal stammt von Jonas Reich.",
                "An der Lodenjacke (Ass. 5) ließen sich weder Benzin noch sonstige Brandbeschleuniger nachweisen. | An der Lodenjacke hat das Landeskriminalamt Rückstände von Benzin gesichert."
            })
    void whatWasOnAThingByTheOneAndNotByTheOther(String not, String was) {
        assertThat(told(not, was)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // another thing, another side, another kind of trace
                "The gloves were not examined. | The knife was examined for blood.",
                "The left boot was not examined. | The right boot was examined.",
                "The coat was not tested for fibres. | The coat was tested for blood.",
                // another's
                "No hair of Abel Doyle's was ever compared. | The hair was compared with that of Carl Webb.",
                "The DNA on the scarf did not come from Kyle Marsh. | The DNA on the scarf came from Dan Poole.",
                // a witness is examined, another thing is asked for
                "The laboratory report was late. Counsel did not request a continuance. | DIRECT EXAMINATION on the report.",
                // what ought to be, what was asked for
                "The coat was not examined. | The coat should be examined.",
                "The coat was not examined. | We requested an examination of the coat.",
                // nothing more, nothing that could be used
                "No further blood was found on the coat. | Blood was found on the coat.",
                "No usable prints were found on the box. | Prints were found on the box.",
                // examined, and nothing found
                "The coat was examined and no blood was found. | The coat was examined in March.",
                "DNA testing of the hair was not available. | The hair was tested for DNA.",
                "Weiteres Blut fand sich nicht am Mantel. | Am Mantel wurde Blut gefunden."
            })
    void whatDoesNotMeetIsLeftAlone(String one, String other) {
        assertThat(found(one, other)).isZero();
    }

    @Test
    void aMarkIsWhatTheListOfThePaperSaysItIs() {
        String report = "ITEMS SUBMITTED\n1.  One five-gallon metal can\n2.  One pair of work gloves\n\nRESULTS\n"
                + "Item 1: gasoline was found.\nItem 2: no gasoline was found.\n";
        assertThat(found(report, "They found gasoline on his gloves.")).isEqualTo(1);
        assertThat(found(report, "They found gasoline on his boots.")).isZero();
    }

    @Test
    void aGermanVerbIsNoHat() {
        assertThat(found(
                        "Die Polizei hat kein Blut im Auto gefunden. Am Hut war nichts.",
                        "Am Hut wurde Blut gefunden."))
                .isZero();
    }

    @Test
    void whatWasDoneLaterDeniesNothing() {
        assertThat(found(
                        "MEMO\nMay 4, 1986\n\nThe nail clippings were not examined.",
                        "OPINION\n\nIn 2002 the nail clippings were traced. They were then examined for DNA."))
                .isZero();
    }
}
