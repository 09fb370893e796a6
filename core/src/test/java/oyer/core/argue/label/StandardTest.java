package oyer.core.argue.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StandardTest {

    @ParameterizedTest
    @CsvSource({
        "SCINTILLA, 0.1, 1, true",
        "SCINTILLA, 0, 0, false",
        "PREPONDERANCE, 0.6, 0.5, true",
        "PREPONDERANCE, 0.5, 0.5, false",
        "PREPONDERANCE, 1, 0.6, true",
        "CLEAR_AND_CONVINCING, 1, 0.5, false",
        "CLEAR_AND_CONVINCING, 1, 0.4, true",
        "BEYOND_REASONABLE_DOUBT, 1, 0.4, false",
        "BEYOND_REASONABLE_DOUBT, 1, 0.2, true",
        "DIALECTICAL_VALIDITY, 1, 0.1, false",
        "DIALECTICAL_VALIDITY, 0.1, 0, true",
    })
    void whatAStandardAsksOfTheBestForAndTheBestAgainst(Standard standard, double pro, double con, boolean prevails) {
        assertThat(standard.prevails(pro, con)).isEqualTo(prevails);
    }

    @Test
    void withoutWeightsAllButTheFirstAskForAnArgumentForAndNoneAgainst() {
        for (Standard standard : Standard.values()) {
            assertThat(standard.prevails(1, 0)).isTrue();
            assertThat(standard.prevails(0, 1)).isFalse();
            assertThat(standard.prevails(1, 1)).isEqualTo(standard == Standard.SCINTILLA);
        }
    }
}
