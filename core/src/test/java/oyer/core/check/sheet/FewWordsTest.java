package oyer.core.check.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FewWordsTest {

    private final FewWords.Pool pool = new FewWords.Pool();

    @Test
    void areTheSameSetInTheOrderOfTheAlphabet() {
        Set<String> words = pool.of(Set.of("knife", "boat", "harbour"));
        assertThat(words).containsExactly("boat", "harbour", "knife").isEqualTo(Set.of("boat", "harbour", "knife"));
        assertThat(words.contains("boat")).isTrue();
        assertThat(words.contains("lane")).isFalse();
    }

    @Test
    void areKeptOnceForAllClausesThatHaveThem() {
        Set<String> words = pool.of(Set.of("knife", "boat", "harbour"));
        assertThat(pool.of(Set.of("harbour", "knife", "boat"))).isSameAs(words);
        assertThat(pool.of(Set.of("knife", "boat"))).isNotEqualTo(words);
        assertThat(pool.of(Set.of())).isEmpty();
    }
}
