package oyer.forensics.serology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.forensics.serology.AboComparison.Result;

class AboComparisonTest {

    private static AboComparison compared(String stain, String person, boolean mixed) {
        return new AboComparison(Abo.of(stain), Abo.of(person), mixed);
    }

    @Test
    void aDonorOfGroupOCannotBeExcludedFromAMixture() {
        for (Abo stain : Abo.values()) {
            AboComparison comparison = compared(stain.name(), "O", true);
            assertThat(comparison.result()).isEqualTo(Result.NOT_EXCLUDED);
            assertThat(comparison.words()).contains("adds no A or B antigen");
        }
    }

    @Test
    void aDonorWhoseAntigenAMixtureLacksIsExcludedWithTheLimitOfDetectionSaid() {
        AboComparison comparison = compared("A", "AB", true);
        assertThat(comparison.result()).isEqualTo(Result.EXCLUDED);
        assertThat(comparison.words()).contains("could be detected");
    }

    @Test
    void anOnlyDonorHasTheGroupThatTheStainReads() {
        assertThat(compared("B", "B", false).result()).isEqualTo(Result.NOT_EXCLUDED);
        assertThat(compared("A", "O", false).result()).isEqualTo(Result.EXCLUDED);
    }

    @Test
    void withoutAReadingThereIsNoConclusionEitherWay() {
        AboComparison comparison = compared("inconclusive", "A", true);
        assertThat(comparison.stain()).isEqualTo(Optional.empty());
        assertThat(comparison.result()).isEqualTo(Result.NO_CONCLUSION);
        assertThat(comparison.words()).contains("neither as exclusion nor as inclusion");
    }
}
