package oyer.forensics.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.forensics.serology.Abo;

class SampleMatrixTest {

    private static final SampleMatrix.Person OWNER = new SampleMatrix.Person("the owner", true, Optional.of(Abo.A));
    private static final SampleMatrix.Person LODGER = new SampleMatrix.Person("the lodger", false, Optional.empty());

    private static final SampleMatrix MATRIX = new SampleMatrix(
            List.of(
                    sample("1", true, true, Finding.NOT_EXCLUDED, Finding.EXCLUDED),
                    sample("2", true, true, Finding.EXCLUDED, Finding.EXCLUDED),
                    sample("3", true, true, Finding.EXCLUDED, Finding.INCONCLUSIVE),
                    // what a table has there says nothing: it gave no result
                    sample("4", true, false, Finding.EXCLUDED, Finding.EXCLUDED),
                    sample("5", false, false, Finding.EXCLUDED, Finding.EXCLUDED)),
            List.of(OWNER, LODGER),
            "serology of 1979");

    private static Sample sample(String id, boolean tested, boolean usable, Finding owner, Finding lodger) {
        return new Sample(id, tested, usable, Optional.of(Abo.O), Map.of("the owner", owner, "the lodger", lodger));
    }

    @Test
    void aSampleWithoutResultOrNotTestedExcludesNobody() {
        assertThat(MATRIX.count("the lodger", Finding.EXCLUDED)).isEqualTo(2);
        assertThat(MATRIX.count("the lodger", Finding.NO_RESULT)).isEqualTo(1);
        assertThat(MATRIX.count("the lodger", Finding.NOT_TESTED)).isEqualTo(1);
        assertThat(MATRIX.excludingEveryone()).isEqualTo(1);
        assertThat(MATRIX.consistentWithVictim()).isEqualTo(1);
    }

    @Test
    void everyFigureHasItsDenominator() {
        assertThat(MATRIX.words())
                .startsWith(
                        "1 of 5 samples collected were not tested",
                        "the lodger excluded from 2 of 3 samples that gave a result; 1 of 4 gave none",
                        "the lodger: inconclusive in 1 of 3",
                        "1 of 3 usable samples are consistent with a victim on DNA alone");
    }

    @Test
    void aBloodGroupThatDoesNotFitWhomDnaDoesNotExcludeIsAConflictLeftOpen() {
        assertThat(MATRIX.conflicts()).isEqualTo(Map.of(OWNER, List.of("1")));
        assertThat(MATRIX.words().getLast())
                .startsWith("1: DNA does not exclude the owner (group A) but serology of 1979 read O: conflict")
                .endsWith("not resolvable from these data");
    }

    @Test
    void aResultWithoutATestIsRefused() {
        assertThatThrownBy(() -> sample("6", false, true, Finding.EXCLUDED, Finding.EXCLUDED))
                .hasMessageContaining("without having been tested");
    }

    @Test
    void aMatrixWithoutResultExcludesNobodyAndOneWithoutPersonsCountsNone() {
        SampleMatrix none = new SampleMatrix(
                List.of(new Sample("1", true, false, Optional.empty(), java.util.Map.of())),
                List.of(new SampleMatrix.Person("V", true, Optional.empty())),
                "serology");
        assertThat(none.words())
                .containsExactly("none of the 1 samples tested gave a result that a person could be compared with; this"
                        + " excludes nobody and includes nobody");
        SampleMatrix nobody = new SampleMatrix(
                List.of(new Sample("1", true, true, Optional.empty(), java.util.Map.of())), List.of(), "serology");
        assertThat(nobody.excludingEveryone()).isZero();
    }
}
