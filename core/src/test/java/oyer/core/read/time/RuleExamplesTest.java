package oyer.core.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

class RuleExamplesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyExampleOfARuleIsReadAsItSays(Language language) {
        List<String> wrong = new ArrayList<>();
        List<RuleExample> examples = Grammar.of(language).examples();
        for (RuleExample example : examples) {
            String found = read(example, language);
            if (!found.equals(example.value())) {
                wrong.add(example.rule() + ": " + example.text() + " -> " + found + " instead of " + example.value());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(examples).hasSizeGreaterThan(30);
    }

    /// The value of the quoted expression, or `-` when nothing is read.
    private static String read(RuleExample example, Language language) {
        DocumentText text = new DocumentText(new DocumentId("0".repeat(64)), example.text(), List.of());
        Written written = example.written().<Written>map(Written.Given::new).orElseGet(Written.Unknown::new);
        List<TimeReading> readings = TimeReader.read(Prose.of(text, language), written);
        if (example.quote().isEmpty()) {
            return readings.isEmpty() ? "-" : readings.toString();
        }
        return readings.stream()
                .filter(reading -> reading.passage().words().equals(example.quote()))
                .map(reading -> reading.timex().value())
                .findFirst()
                .orElseGet(() -> readings.stream()
                        .map(reading -> "[" + reading.passage().words() + "] "
                                + reading.timex().value())
                        .toList()
                        .toString());
    }
}
