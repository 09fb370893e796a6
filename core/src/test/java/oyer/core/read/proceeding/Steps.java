package oyer.core.read.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

/// Short ways to read the steps of a text in a test.
public final class Steps {

    private Steps() {}

    /// `action outcome first day`
    static List<String> read(Language language, String text) {
        return new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of())).proceedings().stream()
                        .map(step -> step.action() + " " + step.outcome().orElse("") + " "
                                + step.when().earliest().map(Object::toString).orElse("undated"))
                        .toList();
    }

    static void each(Language language, String step, String sentences) {
        for (String sentence : sentences.strip().split("\n")) {
            assertThat(read(language, sentence.strip())).as(sentence).contains(step);
        }
    }
}
