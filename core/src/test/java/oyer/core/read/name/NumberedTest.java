package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.EntityKind;

/// Letters that count headings, and those that are initials.
class NumberedTest {

    @Test
    void lettersThatCountHeadingsAreNobodysInitials() {
        Cast cast =
                Casts.german("A. Äußere Besichtigung\nKeine Verletzung.\n\nB. Innere Besichtigung\nHerz regelrecht.\n\n"
                        + "C. Mageninhalt\nBrei.\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).isEmpty();
    }

    @Test
    void anInitialThatOpensALineIsOne() {
        Cast cast = Casts.english("Present:\nA. Miller\nB. Harrison\n\nThe meeting was opened at nine.\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("A. Miller", "B. Harrison");
    }

    @Test
    void lettersThatCountParagraphsAreNoInitials() {
        Cast cast = Casts.english(
                "A. Guillermo Hartley was seen at the yard.\n\nB. Salvador Weller came later and left.\n\n"
                        + "C. Suggest that both be asked again.\n\nD. Mario Barret was not seen.\n");
        assertThat(Casts.names(cast, EntityKind.PERSON))
                .containsExactly("Guillermo Hartley", "Salvador Weller", "Mario Barret");
    }

    @Test
    void initialsOutOfTurnAreInitials() {
        Cast cast = Casts.english("J. Hartley was seen at the yard.\n\nA. Weller came later and left.\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("J. Hartley", "A. Weller");
    }
}
