package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.EntityKind;

/// Names that German papers set with a space behind each letter.
class SpacedTest {

    @Test
    void aNameSetWithSpacesIsTheSameOneAsWithout() {
        Cast cast = Casts.german(
                "In der Strafsache gegen Karl L o h m e y e r , geboren 1951, wird Karl Lohmeyer geladen.");
        assertThat(Casts.who(cast, "Karl L o h m e y e r").name()).isEqualTo("Karl Lohmeyer");
        assertThat(Casts.who(cast, "Karl Lohmeyer")).isEqualTo(Casts.who(cast, "Karl L o h m e y e r"));
    }

    @Test
    void aHeadingSetWithSpacesIsNobody() {
        Cast cast = Casts.german("G r ü n d e\n\nDer Antrag ist zulässig.\n\nG u t a c h t e n\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).isEmpty();
    }
}
