package oyer.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.ExhibitReading;

class ExpertWordsCheckTest {

    private static Text two(String report, String told) {
        return new Text(report + " " + told).person("Weaver", 0).person("Weaver", 0);
    }

    @Test
    void cannotBeExcludedToldOnAsAMatchIsATension() {
        assertThat(two(
                                "Weaver cannot be excluded from sample 4.",
                                "The prosecutor said that sample no. 4 matched Weaver.")
                        .check())
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.rule()).isEqualTo("not-excluded-told-as-match");
                    assertThat(d.passages()).hasSize(2);
                    assertThat(d.explanation()).contains("sample 4");
                });
        assertThat(two("As to item Q12 Weaver was not excluded.", "The blood in item Q12 came from Weaver.")
                        .check())
                .hasSize(1);
    }

    @Test
    void anotherSampleANegationOrADoubtIsNone() {
        assertThat(two("Weaver cannot be excluded from sample 4.", "Sample 5 matched Weaver.")
                        .check())
                .isEmpty();
        assertThat(two("Weaver cannot be excluded from sample 4.", "Sample 4 did not match Weaver.")
                        .check())
                .isEmpty();
        assertThat(two(
                                "Weaver cannot be excluded from sample 4.",
                                "Sample 4 might have come from Weaver, as it matched.")
                        .check())
                .isEmpty();
        assertThat(two("Weaver was excluded from sample 4.", "Sample 4 matched Weaver.")
                        .check())
                .isEmpty();
    }

    @Test
    void anotherPersonIsNone() {
        assertThat(new Text("Weaver cannot be excluded from sample 4. Sample 4 matched Dyer.")
                        .person("Weaver", 0)
                        .person("Dyer", 1)
                        .check())
                .isEmpty();
    }

    private static Text onTheKnife(String told) {
        return new Text("Weaver cannot be excluded as a source of the blood on the bread knife. " + told)
                .person("Weaver", 0)
                .exhibit("bread knife", ExhibitReading.Type.WEAPON)
                .exhibit("bread knife", ExhibitReading.Type.WEAPON)
                .person("Weaver", 0);
    }

    @Test
    void aTraceOnTheSameThingNeedsNoNumberButTheThingItselfIsNoTrace() {
        assertThat(onTheKnife("The jury heard that the blood on the bread knife matched that of Weaver.")
                        .check())
                .singleElement()
                .satisfies(d -> assertThat(d.explanation()).startsWith("Of the bread knife"));
        assertThat(onTheKnife("The bread knife belonged to Weaver.").check()).isEmpty();
    }
}
