package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AppositionTest {

    @Test
    void aNameBehindACommaSaysWhoTheProsecutorIs() {
        Cast cast = Casts.english("The prosecutor, Vernon Glass, opened the case.");
        assertThat(Casts.who(cast, "The prosecutor")).isEqualTo(Casts.who(cast, "Vernon Glass"));
        assertThat(Casts.who(cast, "Vernon Glass").roles()).containsExactly("prosecutor");
    }

    @Test
    void aGermanTitleMayStandBeforeTheName() {
        Cast cast = Casts.german("Der Staatsanwalt, Dr. Kurt Lehnert, beantragte Haft.");
        assertThat(Casts.who(cast, "Der Staatsanwalt")).isEqualTo(Casts.who(cast, "Kurt Lehnert"));
    }

    @Test
    void theNameExplainsTheNounBeforeTheGenitive() {
        Cast cast = Casts.german("Der Bruder der Toten, Heinz Brandt, wurde vernommen.");
        assertThat(Casts.who(cast, "Der Bruder")).isEqualTo(Casts.who(cast, "Heinz Brandt"));
        assertThat(Casts.who(cast, "der Toten")).isNotEqualTo(Casts.who(cast, "Heinz Brandt"));
    }

    @Test
    void theNameExplainsTheSecondNounWhereTheSexOfTheFirstForbidsIt() {
        Cast cast = Casts.english("The brother of the victim, Carla Reyes, testified.");
        assertThat(Casts.who(cast, "the victim")).isEqualTo(Casts.who(cast, "Carla Reyes"));
        assertThat(Casts.who(cast, "The brother")).isNotEqualTo(Casts.who(cast, "Carla Reyes"));
    }

    @Test
    void whoIsNamedAlreadyIsExplainedByNoOtherName() {
        Cast cast = Casts.english("The father of Anna Weir, John Weir, wept.");
        assertThat(Casts.who(cast, "The father")).isEqualTo(Casts.who(cast, "John Weir"));
    }

    @Test
    void itStaysOpenWhereTheNameFitsBoth() {
        Cast cast = Casts.german("Der Bruder des Toten, Heinz Brandt, wurde vernommen.");
        assertThat(Casts.who(cast, "Der Bruder")).isNotEqualTo(Casts.who(cast, "Heinz Brandt"));
        assertThat(Casts.who(cast, "des Toten")).isNotEqualTo(Casts.who(cast, "Heinz Brandt"));
    }

    @Test
    void whoIsAddressedIsNotTheRelativeSpokenOf() {
        Cast cast = Casts.english("Ada Berg came in with Rudi Berg. We talked to your aunt, Rudi. She left.");
        assertThat(Casts.who(cast, "your aunt")).isNotEqualTo(Casts.who(cast, "Rudi"));
    }
}
