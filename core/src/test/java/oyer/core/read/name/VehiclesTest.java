package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.EntityKind;

/// Makes of vehicles, and people of the same name.
class VehiclesTest {

    @Test
    void aMakeBesideWhatMakesItAVehicleIsNobody() {
        Cast cast = Casts.english("She saw a green Ford pickup and, behind it, a 1984 Buick Regal with no lights.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).isEmpty();
    }

    @Test
    void soItIsInGerman() {
        Cast cast = Casts.german(
                "Der Wagen sei ein dunkelblauer Ford Granada gewesen, dahinter habe ein Opel Kadett gestanden.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).isEmpty();
    }

    @Test
    void whoIsNamedLikeAMakeIsSomebody() {
        Cast cast = Casts.english("Mr. Ford said that he knew Harriet Lincoln. Then Daniel Austin left the room.");
        assertThat(Casts.names(cast, EntityKind.PERSON))
                .containsExactly("Mr. Ford", "Harriet Lincoln", "Daniel Austin");
    }

    @Test
    void aMakeOfTwoNamesIsNobody() {
        Cast cast = Casts.english("A Smith & Wesson revolver was under the table; it was a Smith and Wesson, he said.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).isEmpty();
    }

    @Test
    void aLandRoverIsNobodyAndMrRoverIsSomebody() {
        Cast cast =
                Casts.english("He left with a man in a green Land Rover. Who was in the Land Rover? Mr. Rover knows.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Mr. Rover");
    }
}
