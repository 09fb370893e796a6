package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.casefile.EntityKind;

/// Papers all in capitals: telegrams, heads of files.
class ShoutedTest {

    @ParameterizedTest
    @CsvSource({
        "MARTIN HARTLEY HAS LEFT THE CITY AND, MARTIN HARTLEY",
        "MARTIN HARTLEY WILL MAKE APPOINTMENTS AT, MARTIN HARTLEY",
        "REPORT ON THE MARTIN J. HARTLEY MURDER FILE, MARTIN J. HARTLEY",
        "DR. MARTIN HARTLEY IS EXPECTED AT NOON, DR. MARTIN HARTLEY"
    })
    void whatIsSaidOfSomebodyIsNoPartOfTheName(String line, String name) {
        assertThat(Casts.names(Casts.english(line + "\n"), EntityKind.PERSON)).containsExactly(name);
    }

    @Test
    void anAliasIsANameOfItsOwn() {
        Cast cast = Casts.english("WANTED: MARTIN HARTLEY ALIAS PETER WELLER\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).contains("MARTIN HARTLEY", "PETER WELLER");
    }

    @Test
    void aFirstNameThatIsAVerbStays() {
        Cast cast = Casts.english("PRESENT: WILL HARTLEY AND MAY WELLER\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("WILL HARTLEY", "MAY WELLER");
    }

    @Test
    void whatIsTheStatesIsNobody() {
        Cast cast = Casts.english("Two hundred dollars in US Currency was handed to U.S. Agencies abroad.\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).isEmpty();
    }
}
