package oyer.core.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.ExhibitReading;
import oyer.core.check.Text;

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

    @Test
    void whoIsOnlyTheDefendantIsTheOneAccusedOfTheCase() {
        Text report = new Text('a', "The defendant cannot be excluded from sample 4.").described("The defendant", 0);
        assertThat(Text.check(
                        report,
                        new Text('b', "He told them that sample 4 matched the accused.").described("the accused", 0)))
                .as("both only called so")
                .singleElement()
                .satisfies(d -> assertThat(d.german().orElseThrow()).startsWith("Zu Spur 4 sagt"));
        Text named = new Text('b', "Weaver was charged. Sample 4 matched Weaver.")
                .inTheCase("Weaver", 0, "accused")
                .person("Weaver", 0);
        assertThat(Text.check(report, named)).as("named in the other").hasSize(1);
        Text other = new Text('b', "Weaver was charged. Sample 4 matched Miller.")
                .inTheCase("Weaver", 0, "accused")
                .person("Miller", 1);
        assertThat(Text.check(report, other)).as("somebody else").isEmpty();
        Text two = new Text('c', "Dyer was charged as well.").inTheCase("Dyer", 0, "defendant");
        assertThat(Text.check(report, named, two))
                .as("two accused: who is meant is open")
                .isEmpty();
    }

    @Test
    void whoseThingTheSampleWasOnIsNobodysMatch() {
        Text report = new Text('a', "Weaver cannot be excluded from sample 4.").person("Weaver", 0);
        assertThat(Text.check(
                        report,
                        new Text('b', "Sample 4, from the coat of Weaver, matched Miller.")
                                .person("Weaver", 0)
                                .person("Miller", 1)))
                .isEmpty();
        assertThat(Text.check(
                        report,
                        new Text('b', "Sample 4 from the coat of Weaver was identified as human blood.")
                                .person("Weaver", 0)))
                .isEmpty();
        assertThat(Text.check(report, new Text('b', "The profile of Weaver matched sample 4.").person("Weaver", 0)))
                .hasSize(1);
        assertThat(Text.check(
                        report,
                        new Text('b', "Sample 4 matched Miller and Weaver.")
                                .person("Miller", 0)
                                .person("Weaver", 1)))
                .hasSize(1);
    }

    private static final String ROW =
            "Item 2, drinking glass: one latent print was developed. Weaver cannot be excluded as"
                    + " the source of the print.\n";

    @Test
    void theRowOfAReportSaysWhichThingItsSentencesAreOf() {
        assertThat(two(ROW, "The print on the glass matches Weaver.").check())
                .singleElement()
                .satisfies(d -> assertThat(d.explanation()).contains("[glass]"));
        assertThat(two(ROW, "The print on the window matches Weaver.").check()).isEmpty();
        assertThat(two(ROW, "The blood on the glass matches Weaver.").check()).isEmpty();
        assertThat(new Text(ROW + "Item 7, wine glass: one latent print was developed. Weaver cannot be excluded.\n"
                                + "The print on the glass matches Weaver.")
                        .person("Weaver", 0)
                        .person("Weaver", 0)
                        .person("Weaver", 0)
                        .check())
                .isEmpty();
    }

    @Test
    void alikeIsLessThanTheSame() {
        String row = "Item 3, glove: fibres were recovered. The fibres are similar to those of Weaver.\n";
        assertThat(two(row, "The fibres on the glove came from Weaver.").check())
                .singleElement()
                .satisfies(d -> assertThat(d.explanation()).contains("alike"));
        assertThat(two(row, "The fibres on the glove are similar to those of Weaver.")
                        .check())
                .isEmpty();
    }

    @Test
    void thatMoreIsNotShownTakesNothingBackOfBeingAlike() {
        String row = "Item 3, glove: fibres were recovered. The fibres are similar to those of Weaver, but not enough"
                + " remains to compare more.\n";
        assertThat(two(row, "The fibres on the glove came from Weaver.").check())
                .hasSize(1);
        assertThat(two(row.replace("are similar", "are not similar"), "The fibres on the glove came from Weaver.")
                        .check())
                .isEmpty();
    }

    @Test
    void whoseATraceIsCanBeToldWithoutTheWordMatch() {
        for (String told : new String[] {
            "The jury heard that the print on Item 2 is the print of Weaver.",
            "The print on the glass was that of Weaver.",
            "The print on the glass was Weaver's.",
        }) {
            assertThat(two(ROW, told).check()).as(told).hasSize(1);
        }
        for (String no : new String[] {
            "The print on Item 2 is of the friend of Weaver.",
            "The print on the glass was Weaver's brother's.",
            "The print on the glass was lifted in the presence of Weaver.",
            "The print on the glass was not that of Weaver.",
        }) {
            assertThat(two(ROW, no).check()).as(no).isEmpty();
        }
    }

    @Test
    void aGermanClauseClosesWithItsVerb() {
        String row =
                "Spur 1, Messer: Es wurde Blut gesichert, das nicht vom Opfer ist. Weber kann nicht ausgeschlossen werden.\n";
        for (String told : new String[] {
            "Erklärt wird, dass das Blut an dem Messer von Weber stammt.", "Das Blut an Spur 1 ist das von Weber.",
        }) {
            assertThat(new Text(row + told)
                            .person("Weber", 0)
                            .person("Weber", 0)
                            .check())
                    .as(told)
                    .hasSize(1);
        }
        assertThat(new Text(row + "Das Blut an dem Messer, das Weber gehabt hat, stammt von einem Tier.")
                        .person("Weber", 0)
                        .person("Weber", 0)
                        .check())
                .isEmpty();
    }
}
