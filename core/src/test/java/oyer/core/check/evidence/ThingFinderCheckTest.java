package oyer.core.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.check.CheckedBox;

class ThingFinderCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The crowbar was found by Mr. Walter Stubbs.|Mrs. Edith Crane found the crowbar under the porch.",
                "Die Brechstange wurde von Frau Rita Böhmke aufgefunden.|Die Brechstange hat Herr Karl Tönnies gefunden."
            })
    void twoWhoFoundOneThing(String one, String other) {
        assertThat(CheckedBox.found(ThingFinderCheck.RULE, one + "\n", other + "\n"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The crowbar was found by Mr. Walter Stubbs.|Mr. Walter Stubbs found the crowbar under the porch.",
                "The crowbar was found by Mr. Walter Stubbs.|Mrs. Edith Crane found the lantern under the porch.",
                "The crowbar was found by Mr. Walter Stubbs.|Mrs. Edith Crane never found the crowbar.",
                "The crowbar was found by Mr. Walter Stubbs.|Mrs. Edith Crane sealed the crowbar.",
                "The crowbar was found by Mr. Walter Stubbs. Mrs. Edith Crane found a crowbar too."
                        + "|Mrs. Edith Crane found the crowbar under the porch."
            })
    void theSameFinderAnotherThingOrAnotherDoingIsNone(String one, String other) {
        assertThat(CheckedBox.found(ThingFinderCheck.RULE, one + "\n", other + "\n"))
                .isEmpty();
    }
}
