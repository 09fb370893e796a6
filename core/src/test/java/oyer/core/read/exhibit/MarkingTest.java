package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.ExhibitReading;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

class MarkingTest {

    @Test
    void everyRuleTiesTheMarkToTheThing() {
        List<String> apart = new ArrayList<>();
        for (Language language : Language.values()) {
            String expected = language == Language.GERMAN ? "Messer [Asservat 4]" : "knife [Exhibit 2]";
            for (Marking.Rule rule : Marking.of(language).rules()) {
                List<String> read = things(rule.example(), language);
                if (!read.equals(List.of(expected))) {
                    apart.add(rule.pattern() + ": " + rule.example() + " -> " + read);
                }
            }
        }
        assertThat(apart).isEmpty();
    }

    @Test
    void theThingGoesByItsNameAfterwards() {
        assertThat(read("The State relied on a knife tagged as Exhibit 2. The knife was destroyed on 3 May 1999."))
                .extracting(ExhibitReading::exhibit)
                .hasSize(2)
                .containsOnly(0);
        assertThat(read("I produce a plan of the premises as PH/3 and a sheath knife as PH/4. PH/4 was returned."))
                .extracting(ExhibitReading::name)
                .contains("plan", "sheath knife");
    }

    @Test
    void anotherThingKeepsItsOwnMark() {
        assertThat(things("The knife and the cap, tagged as Exhibit 2, were tested on 3 May 1999.", Language.ENGLISH))
                .contains("cap [Exhibit 2]")
                .doesNotContain("knife [Exhibit 2]");
        assertThat(things("The knife was compared with Exhibit 2.", Language.ENGLISH))
                .contains("knife []");
    }

    @Test
    void ofAPairOfThingsTheThingIsNamed() {
        assertThat(things("Exhibit 12, a pair of pruning shears, was found under the porch.", Language.ENGLISH))
                .containsExactly("Exhibit 12, a pair of pruning shears [Exhibit 12]");
    }

    private static List<String> things(String text, Language language) {
        return readings(text, language).stream()
                .map(e -> e.name() + " [" + e.mark().orElse("") + "]")
                .toList();
    }

    private static List<ExhibitReading> read(String text) {
        return readings(text, Language.ENGLISH);
    }

    private static List<ExhibitReading> readings(String text, Language language) {
        return new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()))
                .exhibits();
    }
}
