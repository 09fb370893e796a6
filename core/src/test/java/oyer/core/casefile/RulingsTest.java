package oyer.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Span;

/// What stands of what was decided.
class RulingsTest {

    private static Passage words(String document, int start, int end) {
        return new Passage(new DocumentId(document.repeat(64)), 1, 1, new Span(start, end), "w".repeat(end - start));
    }

    private static Ruled ruled(long number, Decision decision, Passage about) {
        return new Ruled(
                number,
                new Ruling(
                        decision, Ruling.PASSAGE, List.of(about), Map.of(), "R. One", Instant.EPOCH, Optional.empty()));
    }

    @Test
    void whatSharesWordsWithAPassageSetAsideIsSetAsideWithIt() {
        Rulings rulings = Rulings.of(List.of(ruled(1, new Decision.SetAside(), words("a", 10, 20))));
        assertThat(rulings.setsAside(words("a", 12, 15))).isTrue();
        assertThat(rulings.setsAside(words("a", 0, 11))).isTrue();
        assertThat(rulings.setsAside(words("a", 20, 30)))
                .as("the words after it")
                .isFalse();
        assertThat(rulings.setsAside(words("b", 12, 15))).as("another document").isFalse();
    }

    @Test
    void whatIsTakenBackIsNoLongerSetAside() {
        Rulings rulings = Rulings.of(List.of(
                ruled(1, new Decision.SetAside(), words("a", 10, 20)),
                ruled(2, new Decision.Undone(1), words("a", 10, 20))));
        assertThat(rulings.setsAside(words("a", 12, 15))).isFalse();
        assertThat(rulings.setsAside()).isFalse();
    }
}
