package oyer.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordKindsTest {

    private static Prose prose(String text, Language language) {
        return Prose.of(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()), language);
    }

    private static List<WordKind> kinds(String text) {
        Prose prose = prose(text, Language.ENGLISH);
        WordKinds kinds = Objects.requireNonNull(WordKinds.of(prose));
        List<WordKind> all = new ArrayList<>();
        for (int i = 0; i < prose.tokens().size(); i++) {
            all.add(kinds.of(i));
        }
        return all;
    }

    @Test
    void aWordThatCanBeNounOrVerbIsToldByItsNeighbours() {
        assertThat(kinds("The clerk claims a reward.").get(2)).isEqualTo(WordKind.VERB);
        assertThat(kinds("The claims of the clerk were false.").get(1)).isEqualTo(WordKind.NOUN);
    }

    @Test
    void germanHasNoModelAndSoNoKinds() {
        assertThat(WordKinds.of(prose("Er sagte nichts.", Language.GERMAN))).isNull();
    }

    @Test
    void anyTextGetsAKindForEachToken() {
        Random random = new Random(7);
        for (int n = 0; n < 200; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append("ab 'sT.\n\u201c(9\u00e9".charAt(random.nextInt(12)));
            }
            assertThat(kinds(text.toString())).doesNotContainNull();
        }
    }
}
