package oyer.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordRolesTest {

    private static final WordRoles ROLES = WordRoles.of(WordRolesTest.class, "roles.txt");
    private static final Tokens TEXT = Tokens.of("TITLE: die ÜBERGABEKETTE, a chain");

    @Test
    void aWordPlaysItsRoleInAnyCaseAndARoleMayHaveSeveralRows() {
        assertThat(ROLES.has("head", TEXT, 0)).isTrue();
        assertThat(ROLES.has("chain", TEXT, 0)).isFalse();
        assertThat(ROLES.has("chain", TEXT, 3)).isTrue();
        assertThat(ROLES.has("chain", TEXT, 6)).isTrue();
    }

    @Test
    void noTokenOutsideTheTextPlaysOneAndARoleThatTheFileDoesNotHaveHasNoWords() {
        assertThat(ROLES.has("chain", TEXT, -1)).isFalse();
        assertThat(ROLES.has("chain", TEXT, TEXT.size())).isFalse();
        assertThat(ROLES.has("tail", TEXT, 0)).isFalse();
    }

    @Test
    void theFirstWordOfARoleIsLookedForInAStretch() {
        assertThat(ROLES.first("chain", TEXT, -3, TEXT.size() + 3)).isEqualTo(3);
        assertThat(ROLES.first("chain", TEXT, 4, 6)).isEqualTo(-1);
        assertThat(ROLES.within("chain", TEXT, 4, 7)).isTrue();
    }

    @Test
    void aTableThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> WordRoles.of(WordRolesTest.class, "none.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.txt");
    }
}
