package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.EntityKind;

/// How far English names of authorities and places go.
class EntireTest {

    /// Judgments are known by those who apply or appeal.
    private static Cast judgment(String text) {
        return Casts.english(
                "The applicant lives in Ferndale. The applicant appealed. The applicant was heard. " + text);
    }

    @Test
    void inAJudgmentTheBracketThatRepeatsACourtsNameIsPartOfIt() {
        Cast cast = judgment("On 3 May 2001 the Supreme Court (Högsta domstolen) dismissed the appeal.");
        assertThat(Casts.names(cast, EntityKind.ORGANISATION)).containsExactly("Supreme Court (Högsta domstolen)");
    }

    @Test
    void whatItIsCalledFromHereOnIsNoPartOfIt() {
        Cast cast = judgment("On 3 May 2001 the District Council (“the Council”) dismissed the appeal.");
        assertThat(Casts.names(cast, EntityKind.ORGANISATION)).contains("District Council");
    }

    @Test
    void whereItIsIsNoPartOfIt() {
        Cast cast = judgment("He taught at the University of Köln (Germany) and lives in Laupheim (Germany).");
        assertThat(Casts.names(cast, EntityKind.ORGANISATION)).containsExactly("University of Köln");
        assertThat(Casts.names(cast, EntityKind.PLACE)).contains("Germany", "Laupheim");
    }

    @Test
    void aCountryBehindVersusIsAParty() {
        Cast cast = judgment("The Court held so in Demir v. Turkey on 3 May 1999. He was born in Turkey.");
        assertThat(Casts.names(cast, EntityKind.PLACE)).containsExactly("Ferndale", "Turkey");
    }

    @Test
    void theFieldOfABodyStandsBeforeAnd() {
        Cast cast = judgment("On 15 May 1995 the Social and Labour Court granted the action.");
        assertThat(Casts.names(cast, EntityKind.ORGANISATION)).containsExactly("Social and Labour Court");
    }

    @Test
    void aTownInACountryIsTwoPlaces() {
        Cast cast = judgment("He currently resides in Swidnica in Poland.");
        assertThat(Casts.names(cast, EntityKind.PLACE)).contains("Poland").doesNotContain("Swidnica in Poland");
    }
}
