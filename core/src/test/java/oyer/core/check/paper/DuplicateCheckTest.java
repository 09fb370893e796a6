package oyer.core.check.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.Text;

class DuplicateCheckTest {

    private static final String REPORT = "The caretaker opened the cellar door with the second key that hung in the"
            + " office by the stairs. Inside stood a bicycle, two crates of empty bottles and a table with one broken leg"
            + " against the wall. Nobody had been there since the gas was read in the first week of May.";

    @Test
    void aRepeatedPassageIsShownWithItsSmallDifference() {
        String other = REPORT.replace("second key", "spare key");
        assertThat(new Text(REPORT + " He locked it again.\n\nA note follows.\n\n" + other).check())
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.type()).isEqualTo(Discrepancy.Type.DUPLICATE);
                    assertThat(d.passages()).hasSize(2);
                    assertThat(d.explanation()).contains("[second] and [spare]");
                });
    }

    @Test
    void theSamePassageInTwoDocumentsIsOneDuplicate() {
        assertThat(Text.check(new Text('a', REPORT), new Text('b', REPORT))).hasSize(1);
    }

    @Test
    void aRepeatedFormulaIsNoPassage() {
        String formula = "The witness was sworn and examined by counsel for the Crown. ";
        assertThat(new Text(formula + "He said little. \n\n" + formula).check()).isEmpty();
    }
}
