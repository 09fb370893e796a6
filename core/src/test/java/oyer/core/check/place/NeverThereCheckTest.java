package oyer.core.check.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

class NeverThereCheckTest {

    private static List<Discrepancy> found(String one, String other) {
        return CheckedBox.found("never-there", one + "\n", other + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Edmund Rowe said that he had never been to Carrow in his life.|On 4 May 1974 Edmund Rowe drove to Carrow.",
                "Edmund Rowe never set foot in Carrow.|Una Brock testified that Edmund Rowe had been to Carrow twice.",
                "Erwin Sasse war nie in Lahrstedt.|Erwin Sasse ist am 2. Mai 1974 in Lahrstedt gewesen."
            })
    void whoWasNeverInAPlaceDidNotGoThere(String never, String there) {
        assertThat(found(never, there)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // somebody else, another place, at some other time
                "Edmund Rowe had never been to Carrow.|On 4 May 1974 Peter Oddie drove to Carrow.",
                "Edmund Rowe had never been to Carrow.|On 4 May 1974 Edmund Rowe drove to Brenning.",
                "Edmund Rowe had never been to Carrow before that day.|On 4 May 1974 Edmund Rowe drove to Carrow.",
                "Edmund Rowe was never again in Carrow.|On 4 May 1974 Edmund Rowe drove to Carrow.",
                // in no place
                "Edmund Rowe was never in May at home.|Edmund Rowe went there in May.",
                "Edmund Rowe never came to Una Brock.|Edmund Rowe drove to Una Brock.",
                // what is only said of the place
                "Edmund Rowe had never been to Carrow.|Edmund Rowe knows nobody in Carrow.",
                "Edmund Rowe had never been to Carrow.|Edmund Rowe did not drive to Carrow."
            })
    void whatLeavesATimeOrAnotherPersonIsNone(String never, String there) {
        assertThat(found(never, there)).isEmpty();
    }

    @Test
    void whatCameAfterThePaperIsNone() {
        assertThat(found(
                        "MEMORANDUM\nDate: May 4, 1991\n\nEdmund Rowe has never been to Carrow.",
                        "Edmund Rowe went to Carrow on June 6, 1993."))
                .isEmpty();
    }
}
