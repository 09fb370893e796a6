package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.EntityKind;

class GermanBodiesTest {

    @Test
    void aHouseOfTheStateAndItsSeatAreOneAuthority() {
        Cast cast =
                Casts.german("Kriminalinspektion Hallberg\n\nVERMERK\n\nDer Zeuge wohnt in Hallberg. Das Landgericht"
                        + " Frankfurt am Main hat die Sache der Staatsanwaltschaft Reutheim zurückgegeben.\n");
        assertThat(Casts.names(cast, EntityKind.ORGANISATION))
                .containsExactly(
                        "Kriminalinspektion Hallberg", "Landgericht Frankfurt am Main", "Staatsanwaltschaft Reutheim");
        assertThat(Casts.names(cast, EntityKind.PERSON)).isEmpty();
    }

    @Test
    void whoStandsBehindACourtByGivenNameIsNoSeat() {
        Cast cast = Casts.german("Für das Amtsgericht Karl Weber, Direktor.");
        assertThat(Casts.names(cast, EntityKind.ORGANISATION)).doesNotContain("Amtsgericht Karl");
    }

    @Test
    void whatAPaperIsStandsAloneInItsLineAndIsNobody() {
        Cast cast = Casts.german("Landgericht Hallberg\n- 3 KLs 14/09 -\n\nBeschluss\n\nIn der Strafsache gegen Dieter"
                + " Maron wird der Antrag abgelehnt.\n\nDurchsuchungsbericht\n\nOberstaatsanwältin\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Dieter Maron");
    }

    @Test
    void whoSignsAloneInALineIsSomebody() {
        Cast cast = Casts.german("Der Antrag wird abgelehnt.\n\nAdam\n\nWeber\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).contains("Weber");
    }

    @Test
    void theHeadOfAFieldIsNobodyThoughFrauStandsBefore() {
        Cast cast = Casts.german("Frau Geburtstag: 3.4.1950. Frau Vogt: Ich habe nichts gesehen.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Vogt");
    }

    @Test
    void whomAQuestionNamesDoesNotBeginWithSie() {
        Cast cast = Casts.german("Frage: Kennen Sie Karl Seibold? Antwort: Ja.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Karl Seibold");
    }

    @Test
    void aLetterBehindASchoolOrBeforeACompoundIsNobody() {
        Cast cast =
                Casts.german("Der Zeuge besuchte die Fachschule B. in den Jahren danach. Der Zeuge W. fuhr weiter.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).doesNotContain("B.").contains("W.");
    }

    @Test
    void aCompanyIsItsNameAndFormByAHyphen() {
        Cast cast = Casts.german("Er war Geschäftsführer der Kolb-GmbH. Die Foto-AG gab es nicht mehr.");
        assertThat(Casts.names(cast, EntityKind.ORGANISATION)).containsExactly("Kolb-GmbH");
    }

    @Test
    void juniorIsAnotherThanTheOneNamedBeforeHim() {
        Cast cast = Casts.german("Ich habe Karl Seibold gesehen. Karl Seibold junior weiß davon nichts.");
        assertThat(Casts.who(cast, "Karl Seibold junior")).isNotEqualTo(Casts.who(cast, "Karl Seibold"));
    }

    @Test
    void juniorIsTheSameWhereHeIsFirstNamedSo() {
        Cast cast = Casts.german("Ich habe Karl Seibold junior gesehen. Karl Seibold weiß davon nichts.");
        assertThat(Casts.who(cast, "Karl Seibold")).isEqualTo(Casts.who(cast, "Karl Seibold junior"));
    }

    @Test
    void whoWasCalledOtherwiseBeforeIsTheSame() {
        Cast cast = Casts.german("Gerda Lohse, die früher Gerda Bruch hieß, hat mir geschrieben.");
        assertThat(Casts.who(cast, "Gerda Bruch")).isEqualTo(Casts.who(cast, "Gerda Lohse"));
    }
}
