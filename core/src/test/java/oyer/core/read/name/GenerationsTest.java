package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GenerationsTest {

    @Test
    void fatherAndSonOfOneNameAreTwoAndTheNameAloneIsNeither() {
        Cast cast = Casts.english("There are two men called John Weir. John Weir senior lived next door. John Weir"
                + " junior, his son, drove a van. The younger Weir said that he had heard a shot.");
        assertThat(Casts.who(cast, "John Weir senior")).isNotEqualTo(Casts.who(cast, "John Weir junior"));
        assertThat(Casts.who(cast, "John Weir"))
                .isNotEqualTo(Casts.who(cast, "John Weir senior"))
                .isNotEqualTo(Casts.who(cast, "John Weir junior"));
        assertThat(Casts.who(cast, "Weir")).isEqualTo(Casts.who(cast, "John Weir junior"));
    }

    @Test
    void theElderAndTheYoungerAreToldApartInGerman() {
        Cast cast = Casts.german("Karl Fuchs der Ältere ist Rentner. Karl Fuchs der Jüngere fährt Taxi. Karl Fuchs"
                + " junior sagte aus.");
        assertThat(Casts.who(cast, "Karl Fuchs der Ältere")).isNotEqualTo(Casts.who(cast, "Karl Fuchs der Jüngere"));
        assertThat(Casts.who(cast, "Karl Fuchs junior")).isEqualTo(Casts.who(cast, "Karl Fuchs der Jüngere"));
    }

    @Test
    void juniorIsNoSurname() {
        Cast cast = Casts.english("Robert Miller Jr. drove. Miller denied it.");
        assertThat(Casts.who(cast, "Miller").name()).startsWith("Robert Miller Jr");
    }

    @Test
    void aGenerationThatOnlyOneDocumentTellsJoinsTheNameAlone() {
        assertThat(Generations.fits("", "junior")).isTrue();
        assertThat(Generations.fits("senior", "junior")).isFalse();
    }
}
