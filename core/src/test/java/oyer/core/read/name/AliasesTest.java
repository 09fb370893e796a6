package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AliasesTest {

    @Test
    void twoWhoWereArrestedUnderOtherNamesAreTheTwoNamedBefore() {
        Cast cast = Casts.english("Peter Miller and Anna Becker left for London. They were arrested as Robert Smith and"
                + " Susan Lucy Smith in a shop.");
        assertThat(Casts.who(cast, "Robert Smith").name()).isEqualTo("Peter Miller");
        assertThat(Casts.who(cast, "Susan Lucy Smith").name()).isEqualTo("Anna Becker");
        assertThat(Casts.who(cast, "Anna Becker").aliases())
                .anySatisfy(a -> assertThat(a.because()).contains("arrested"));
    }

    @Test
    void knownAsGivesAnotherName() {
        Cast cast = Casts.english("The driver was Peter Miller, also known as Robert Smith, of Boston.");
        assertThat(Casts.who(cast, "Robert Smith")).isEqualTo(Casts.who(cast, "Peter Miller"));
    }

    @Test
    void aNumberInsteadOfANameIsTheOneWhoseNameIsTold() {
        Cast cast = Casts.english("For years, inmate #4711234 has been locked away. He has never seen a tree."
                + " His name is Peter Miller.");
        assertThat(Casts.who(cast, "inmate #4711234").name()).isEqualTo("Peter Miller");
    }

    @Test
    void lettersInBracketsAreTheOrganisationBeforeThem() {
        Cast cast =
                Casts.english("He worked for the Federal Bureau of Investigation (FBI) until May. The FBI denied it.");
        assertThat(Casts.who(cast, "FBI")).isEqualTo(Casts.who(cast, "Federal Bureau of Investigation"));
    }

    @Test
    void aMaidenNameIsHersThoughHerBrotherBearsIt() {
        Cast cast = Casts.german("Gerda Sommer, geborene Brandt, starb im Mai. Ihr Bruder Heinz Brandt war verreist.");
        assertThat(Casts.who(cast, "Brandt").name()).isEqualTo("Gerda Sommer");
        assertThat(Casts.who(cast, "Heinz Brandt").name()).isEqualTo("Heinz Brandt");
    }

    @Test
    void whoIsCalledOtherwiseSinceHerMarriageIsTheSame() {
        Cast cast = Casts.german("Anke Kolbe heißt seit ihrer Heirat Anke Reuter. Frau Reuter wohnt in Wien.");
        assertThat(Casts.who(cast, "Reuter")).isEqualTo(Casts.who(cast, "Anke Kolbe"));
    }

    @Test
    void aRealNameIsOfTheOneOfItsSexNamedLast() {
        Cast cast = Casts.english(
                "A woman calling herself Susan Marsh wrote to Peter Miller. Her real name is Anna" + " Kovac.");
        assertThat(Casts.who(cast, "Anna Kovac")).isEqualTo(Casts.who(cast, "Susan Marsh"));
    }

    @Test
    void whoCallsAWitnessIsNotTheWitness() {
        Cast cast = Casts.english("The prosecutor, Mr Alan Miller, called Dr Susan Becker.");
        assertThat(Casts.who(cast, "Dr Susan Becker")).isNotEqualTo(Casts.who(cast, "Mr Alan Miller"));
    }

    @Test
    void whatAnotherIsKnownAsIsNoNameOfWhoToldIt() {
        Cast cast = Casts.english(
                "I was told by Lt. Harold Vance that an informant, known as Rudy, had seen it. Later" + " Rudy left.");
        assertThat(Casts.who(cast, "Rudy")).isNotEqualTo(Casts.who(cast, "Harold Vance"));
    }
}
