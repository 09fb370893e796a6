package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.EntityKind;

/// People announced by a rank, an occupation or the head of a field.
class AnnouncedTest {

    @Test
    void aSurnameBehindARankIsOneThoughItBeAWord() {
        Cast cast = Casts.german(
                "Am Abend übergab KHM Kurz die Tüte der Kollegin Breuch, und die Bewohnerin Wenig sah zu.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).contains("Kurz", "Breuch");
    }

    @Test
    void aNounBehindAnOccupationIsNobody() {
        Cast cast = Casts.german(
                "Die Beamten Fotos fertigen zu lassen, war der Kollegin Aufgabe; der Gast Bier bestellte.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).isEmpty();
    }

    @Test
    void aRankWithStopsAndANumberAnnouncesAName() {
        Cast cast = Casts.english("The can was handed to me by Leading Fireman Coyle in the yard.\n"
                + "It was then taken away by P.C. 1187 TALLIS at noon.\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).contains("Coyle", "TALLIS");
    }

    @Test
    void aHeadInCapitalsBehindARankIsNobody() {
        Cast cast = Casts.english("DET. ASSIGNED   Sgt. Carl Winslow\nDISPATCHER NOTIFIED AT ONCE\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Carl Winslow");
    }

    @Test
    void whoSignsWithARankBehindTheNameIsSomebody() {
        Cast cast = Casts.german("Die Akte wird geschlossen.\n\nBrandl, KOK'in\n\nHirl, Staatsanwalt\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).contains("Brandl", "Hirl");
    }

    @Test
    void theHeadOfAFieldBringsTheSurnameFirst() {
        Cast cast = Casts.german(
                "Von: Dreher, Jens (KPI Aue, K 11)\nZeugin: Vogt, Erna; Beruf: Rentnerin\nOrt: Aue, Bad\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Dreher, Jens", "Vogt, Erna");
    }

    @Test
    void aTownAndItsStateAreNobody() {
        Cast cast = Casts.english("Police Department\nWaverly, Georgia\n\nStatement taken on 4 May 1981.\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).doesNotContain("Waverly, Georgia", "Georgia");
    }

    @Test
    void aRankInLettersIsNoPartOfTheName() {
        Cast cast = Casts.english(
                "I then saw Gavin Tallis, a constable. DC Tallis told me to wait. D.C. Tallis left at ten.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Gavin Tallis", "Tallis", "Tallis");
        assertThat(cast.entities().stream().filter(e -> e.kind() == EntityKind.PERSON && e.named()))
                .hasSize(1);
    }

    @Test
    void whatAnnouncesANameIsNoPartOfIt() {
        Cast cast = Casts.german("Der Tote wurde von dem Gast Uwe Lahn gefunden. Uwe Lahn rief die Polizei.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Uwe Lahn", "Uwe Lahn");
    }

    @Test
    void aWordOfAssentBeforeANameIsNoPartOfIt() {
        Cast cast = Casts.english("Okay Dale, the camera is running. Dale Hatcher said that he was ready.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Dale", "Dale Hatcher");
    }

    @Test
    void aRoadIsNobody() {
        Cast cast = Casts.english("The station lies on Route 9 at Hattie Rd. and was closed.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).isEmpty();
    }

    @Test
    void aTownBehindARankIsASurname() {
        Cast cast = Casts.english("On the Wednesday PC Hallam came to the pub. Identified by PC 1120 Hallam.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Hallam", "Hallam");
    }

    @Test
    void anOfficeOfTwoWordsIsNoPartOfAName() {
        Cast cast = Casts.english("Deputy District Attorney Stephen Aldous called it a tale.\n\nSigned,\n\nStephen J."
                + " Aldous\nDeputy District Attorney\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Stephen Aldous", "Stephen J. Aldous");
    }

    @Test
    void aGivenNameAndASurnameThatNoTableKnowsAreOneName() {
        Cast cast = Casts.german("Es erscheint der Landwirt Anton Pfaffinger, geb. 3.4.1951, und sagt aus.\n"
                + "Der Zeuge Anton Pfaffinger gab an, er sei um acht gekommen. Mein Nachbar Anton Pfaffinger sagte, "
                + "er habe nichts gehört. Anton Pfaffinger war am 3. Mai dort.\n");
        assertThat(Casts.names(cast, EntityKind.PERSON))
                .contains("Anton Pfaffinger")
                .doesNotContain("Anton");
    }

    @Test
    void aFamilyIsNotOneOfItsMembers() {
        Cast cast = Casts.english("I am Frank Colbeck. I am not related to any Colbecks in Oberau.");
        assertThat(cast.entities().stream().filter(e -> e.kind() == EntityKind.PERSON))
                .hasSize(2);
    }
}
