package oyer.core.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChangedTest {

    @Test
    void onlyWhatTheEarlierVersionLacksIsMarked() {
        assertThat(drawn("He wore a grey coat.", "He wore a green coat, and a hat."))
                .isEqualTo("He wore a [green ]coat[, and a hat].");
    }

    @Test
    void theSameWordsInAnotherCaseAreTheSame() {
        assertThat(drawn("he was at home", "He was at home")).isEqualTo("He was at home");
    }

    @Test
    void everythingIsNewAgainstNothing() {
        assertThat(drawn("", "I was there.")).isEqualTo("[I was there.]");
    }

    private static String drawn(String earlier, String later) {
        return Changed.between(earlier, later).stream()
                .map(s -> s.fresh() ? "[" + s.words() + "]" : s.words())
                .collect(Collectors.joining());
    }
}
