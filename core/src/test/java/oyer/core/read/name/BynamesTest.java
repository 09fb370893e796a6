package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.EntityKind;

class BynamesTest {

    @Test
    void whatStandsInQuotationMarksWithinANameIsPartOfItAndMeansItsBearerElsewhere() {
        Cast cast = Casts.english("Calvin \"Red\" Tarrant lived on Dock Street. In May Red was tried. Red said no.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Calvin \"Red\" Tarrant", "Red", "Red");
        assertThat(Casts.who(cast, "Red")).isEqualTo(Casts.who(cast, "Calvin \"Red\" Tarrant"));
    }

    @Test
    void aBynameBeforeASurnameMeansTheOneWhoBearsIt() {
        Cast cast = Casts.english("Calvin Tarrant sat down. \"Red\" Tarrant was rich. Red was tried in 1998.");
        assertThat(Casts.who(cast, "\"Red\" Tarrant")).isEqualTo(Casts.who(cast, "Calvin Tarrant"));
        assertThat(Casts.who(cast, "Red")).isEqualTo(Casts.who(cast, "Calvin Tarrant"));
    }

    @Test
    void theSameWordIsNoNameWhereItIsAWord() {
        Cast cast = Casts.english("Calvin \"Red\" Tarrant lived there. Red paint was on the door.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Calvin \"Red\" Tarrant");
    }

    @Test
    void aBynameOfSeveralWordsIsNoFullName() {
        Cast cast = Casts.english("\"Big Al\" Moreno paid. We asked Big Al about it.");
        assertThat(Casts.who(cast, "Big Al")).isEqualTo(Casts.who(cast, "\"Big Al\" Moreno"));
    }

    @Test
    void aShortFormInBracketsIsAByname() {
        Cast cast = Casts.english("Frank (Bud) Miller saw him. Bud told the police.");
        assertThat(Casts.who(cast, "Bud")).isEqualTo(Casts.who(cast, "Frank (Bud) Miller"));
    }

    @Test
    void whatWorksAndPlacesAreCalledIsNoByname() {
        Cast cast = Casts.english("He was seen in the \"Hamlet\" Theatre, and read the \"Sun\" Reporter.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).isEmpty();
    }

    @Test
    void aGermanNounIsANameBehindTheWordThatSaysSo() {
        Cast cast = Casts.german(
                "Der Zeuge Uwe Krahl, genannt \"Ratte\", kam später. Ratte sagte nichts. Die Ratte lief weg.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Uwe Krahl", "Ratte", "Ratte");
        assertThat(Casts.who(cast, "Ratte")).isEqualTo(Casts.who(cast, "Uwe Krahl"));
    }

    @Test
    void whatEverybodyCallsHimIsHisName() {
        Cast cast = Casts.english("I have known Thomas Weir since he was a boy. Everybody calls him Tosh. Tosh came.");
        assertThat(Casts.who(cast, "Tosh")).isEqualTo(Casts.who(cast, "Thomas Weir"));
    }

    @Test
    void lettersBehindANameAreNoSurname() {
        Cast cast = Casts.english("Vernon Glass QC opened the case. Then Mr Glass sat down.");
        assertThat(Casts.who(cast, "Mr Glass")).isEqualTo(Casts.who(cast, "Vernon Glass QC"));
    }

    @Test
    void whoWasFoundDeadIsTheDeadOne() {
        Cast cast =
                Casts.german("Am Abend wurde Helga Lund tot in ihrer Wohnung aufgefunden. Der Bruder der Toten kam.");
        assertThat(Casts.who(cast, "der Toten")).isEqualTo(Casts.who(cast, "Helga Lund"));
    }
}
