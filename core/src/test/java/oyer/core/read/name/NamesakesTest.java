package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.EntityKind;

class NamesakesTest {

    @Test
    void aGermanSentenceMayBeginWithANameThatNoTableKnows() {
        Cast cast = Casts.german("Uwe Lund fand die Tote. Lund rief an. Dann kam der Arzt.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Uwe Lund", "Lund");
        assertThat(Casts.who(cast, "Lund")).isEqualTo(Casts.who(cast, "Uwe Lund"));
    }

    @Test
    void aGermanSurnameThatIsANounIsANameWhereItDoesSomething() {
        Cast cast = Casts.german("Jochen Sommer schwieg. Sommer wurde nicht vernommen. Im Sommer war er verreist.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Jochen Sommer", "Sommer");
    }

    @Test
    void aGermanGenitiveOfAGivenNameMeansItsBearer() {
        Cast cast = Casts.german("Svenja und Tim Sommer waren verreist. Tims Freund hatte einen Schlüssel.");
        assertThat(Casts.who(cast, "Svenja").name()).isEqualTo("Svenja Sommer");
        assertThat(Casts.who(cast, "Tims")).isEqualTo(Casts.who(cast, "Tim Sommer"));
    }

    @Test
    void aCompanyThatBearsAPersonsNameIsNoPerson() {
        Cast cast = Casts.german("Der Lastwagen gehörte der Firma Karl Lohmeyer GmbH in Wien.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).isEmpty();
    }

    @Test
    void whoeverIsNamedInFullIsKnownByHisSurnameThoughNoTableKnowsIt() {
        Cast cast = Casts.english("Mark Sillence found him. Sillence ran to the house. They met at Sillence Farm.");
        assertThat(Casts.who(cast, "Sillence")).isEqualTo(Casts.who(cast, "Mark Sillence"));
        assertThat(Casts.names(cast, EntityKind.PERSON)).doesNotHaveDuplicates();
    }

    @Test
    void aGivenNameThatIsAWordTooIsSomebodyWhereASentenceBeginsAndHeDoesSomething() {
        assertThat(Casts.names(Casts.english("Mark saw David at the library."), EntityKind.PERSON))
                .containsExactly("Mark", "David");
        assertThat(Casts.names(Casts.english("Will the court hear it?"), EntityKind.PERSON))
                .isEmpty();
    }

    @Test
    void aMonthInATableIsNobody() {
        Cast cast = Casts.english("3 May       Owen Tarrant      van\n4 May       Peter Miller      truck\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Owen Tarrant", "Peter Miller");
    }

    @Test
    void aTownThatSomebodyIsNearOrLeavesForIsAPlace() {
        Cast cast = Casts.english("His farm near Wrexley was empty. His widow had left for Norwich.");
        assertThat(Casts.names(cast, EntityKind.PLACE)).containsExactly("Wrexley", "Norwich");
    }

    @Test
    void aSurnameWithAMansArticleIsNoWomans() {
        Cast cast = Casts.german("Den Lund habe ich nicht getroffen. Das Buch holte seine Tochter, Frau Beate Lund.");
        assertThat(Casts.who(cast, "Lund")).isNotEqualTo(Casts.who(cast, "Beate Lund"));
        Cast both = Casts.german("Heinz Lund ist tot. Beate Lund kam. Er fuhr zum Lund.");
        assertThat(Casts.who(both, "Lund")).isEqualTo(Casts.who(both, "Heinz Lund"));
    }

    @Test
    void whatAClerkOrAWitnessIsStandsBeforeTheNameAndIsNoPartOfIt() {
        Cast cast = Casts.german(
                "Die Auskunftsperson Lüscher schwieg. PK'in Looft schrieb mit. Es kam StA Mag. Elke Brask.");
        assertThat(Casts.names(cast, EntityKind.PERSON))
                .contains("Lüscher", "Looft", "Elke Brask")
                .doesNotContain("Mag");
    }
}
