package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.EntityKind;

class AuthoritiesTest {

    @Test
    void theCapitalsBehindAnAuthorityMeanItWhereverTheyStand() {
        Cast cast = Casts.english(
                "She wrote to the Harbour Licensing Tribunal (QXT) in May. After a year the QXT refused. WARNING LABEL");
        assertThat(Casts.names(cast, EntityKind.ORGANISATION))
                .containsExactly("Harbour Licensing Tribunal", "QXT", "QXT");
        assertThat(Casts.who(cast, "QXT")).isEqualTo(Casts.who(cast, "Harbour Licensing Tribunal"));
    }

    @Test
    void capitalsThatStandBehindNoAuthorityAreNone() {
        Cast cast = Casts.english("After a year the QXT refused.");
        assertThat(Casts.names(cast, EntityKind.ORGANISATION)).isEmpty();
    }
}
