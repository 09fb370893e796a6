package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

class ToldStepsTest {

    @Test
    void everyRuleReadsItsExample() {
        List<String> unread = new ArrayList<>();
        for (Language language : Language.values()) {
            for (ToldSteps.Rule rule : ToldSteps.of(language).rules()) {
                String words = read(rule.example(), language);
                if (!words.contains(rule.is().name())) {
                    unread.add(rule.is() + " [" + rule.pattern() + "] " + rule.example() + " -> " + words);
                }
            }
        }
        assertThat(unread).isEmpty();
    }

    @Test
    void whatIsDeniedOrSaidOfSomebodyIsNoSuchStep() {
        assertThat(read("The ring was never handed back.", Language.ENGLISH)).doesNotContain("RETURNED");
        assertThat(read("She could not be found.", Language.ENGLISH)).isEmpty();
        assertThat(read("A lamp stood on the table and a watch lay beside it.", Language.ENGLISH))
                .isEmpty();
        assertThat(read("Die Jacke wurde nicht vernichtet.", Language.GERMAN)).doesNotContain("DESTROYED");
        assertThat(read("Auf dem Tisch stand eine Lampe.", Language.GERMAN)).isEmpty();
    }

    private static String read(String text, Language language) {
        StringBuilder said = new StringBuilder();
        new DocumentPipeline(java.util.Optional.of(language), java.util.Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()))
                .exhibits()
                .forEach(e -> e.status()
                        .forEach(s ->
                                said.append(e.name()).append(' ').append(s.is()).append("; ")));
        return said.toString();
    }
}
