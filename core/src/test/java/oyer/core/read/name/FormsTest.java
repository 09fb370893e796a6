package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.EntityKind;

/// Names in forms, whose lines are ended on purpose.
class FormsTest {

    @Test
    void noNameRunsOverTheLineOfAForm() {
        Cast cast = Casts.english("STATEMENT FORM\nName of witness: Marlene Oster\nDate of birth: 4 May 1961\n\n"
                + "I was at home with my husband all evening, and nobody came to the door until morning.\n\n"
                + "Signed\nMarlene Oster\nDate\n12 June 1994\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsOnly("Marlene Oster");
    }

    @Test
    void aSurnameBeforeAGivenNameIsOneBehindWhatAnnouncesIt() {
        assertThat(Casts.names(
                        Casts.german("URTEIL in der Strafsache gegen Zerff, Ludwig, lediger Kellner, wegen Mordes"),
                        EntityKind.PERSON))
                .containsExactly("Zerff, Ludwig");
        assertThat(Casts.names(Casts.german("1640 Js 9127/04 StA Kassel ./. Zerff, Detlef\n"), EntityKind.PERSON))
                .contains("Zerff, Detlef");
        assertThat(Casts.names(
                        Casts.german(
                                "Zeugenvernehmung am 14.02.2013\nZerff, Dennis, 28.06.1988 Berlin, Trockenbauer\n"),
                        EntityKind.PERSON))
                .contains("Zerff, Dennis");
        assertThat(Casts.names(Casts.german("Gegen Abend kamen Herr Zerff, Ludwig und Anna."), EntityKind.PERSON))
                .doesNotContain("Zerff, Ludwig");
    }

    @Test
    void aNameThatTheMarginBreaksIsOne() {
        Cast cast = Casts.english("On the evening of the fair the two of them were seen beside the boat by Harold\n"
                + "Linton, who had come down to the quay to look for his dog and stayed until nine.\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Harold\nLinton");
    }

    @Test
    void aNameInCapitalsEndsWithItsFieldAndTheNextHeadIsNoPerson() {
        Cast cast = Casts.english("INCIDENT REPORT\n\nVICTIM: THOMAS LINTON\nMATERIAL\nSUSPECT: ROBERT GALE\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("THOMAS LINTON", "ROBERT GALE");
    }

    @Test
    void theNumberOfAGradeIsNobody() {
        Cast cast = Casts.english("DISPOSITION\nAll 22 swabs are returned to the Police Department by courier.\n\n"
                + "Miriam Oldacre, B.S.\nSerologist II\n\nReviewed:  J. T.\n");
        assertThat(Casts.names(cast, EntityKind.PERSON))
                .contains("Miriam Oldacre")
                .doesNotContain("II");
    }

    @Test
    void theVictimIsTheOneWhomTheFormNamesAsIt() {
        Cast cast = Casts.english(
                "VICTIM: THOMAS LINTON\nSUSPECT: ROBERT GALE\n\nThe victim was found in the kitchen at nine.\n");
        assertThat(Casts.who(cast, "The victim").name()).isEqualTo("THOMAS LINTON");
    }

    @Test
    void whichOfTwoVictimsIsMeantStaysOpen() {
        Cast cast = Casts.english(
                "VICTIM: THOMAS LINTON\nVICTIM: CLARA POOLE\n\nThe victim was found in the kitchen at nine.\n");
        assertThat(Casts.who(cast, "The victim").named()).isFalse();
    }

    @Test
    void whoIsGivenAnAliasInAFormGoesByIt() {
        Cast cast = Casts.english("ARRESTED: Tobias Kern\nALIAS: Teddy King\nCHARGE: theft\n");
        assertThat(Casts.who(cast, "Teddy King")).isEqualTo(Casts.who(cast, "Tobias Kern"));
    }

    @Test
    void theStateThatBringsTheCaseAndARulingAreNobody() {
        Cast cast = Casts.english("THE STATE v. VICTOR STAHL\n\nJUDGE: Overruled.\nTHE WITNESS: I saw Mr. Stahl.\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("VICTOR STAHL", "Mr. Stahl");
    }

    @Test
    void aHeadingInCapitalsNamesItsAuthorityWhole() {
        Cast cast = Casts.english(
                "SUPERIOR COURT OF HARLOW COUNTY\n\nHARLOW COUNTY SHERIFF'S OFFICE\n\nThe hearing was" + " opened.\n");
        assertThat(Casts.names(cast, EntityKind.ORGANISATION))
                .containsExactly("SUPERIOR COURT OF HARLOW COUNTY", "HARLOW COUNTY SHERIFF'S OFFICE");
    }

    @Test
    void aHeadingInCapitalsThatNamesAPaperIsNoAuthority() {
        Cast cast = Casts.english("POLICE REPORT\n\nThe hearing was opened.\n");
        assertThat(Casts.names(cast, EntityKind.ORGANISATION)).isEmpty();
    }

    @Test
    void theLettersBeforeAnOfficersNameArePartOfIt() {
        Cast cast = Casts.english("Submitted by: Dep. R. Cole\nThe oar had a mark. Cole had washed it.\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("R. Cole", "Cole");
    }

    @Test
    void aSurnameThatIsAWordForPlacesIsAPersonsBehindAGivenName() {
        Cast cast = Casts.english("Analyst: Susan Park\n\nMs. Park tested the oar. He slept in Susan Park.\n");
        assertThat(Casts.who(cast, "Susan Park").kind()).isEqualTo(EntityKind.PERSON);
        assertThat(Casts.names(Casts.english("They met in Ferndale Park at nine."), EntityKind.PERSON))
                .isEmpty();
    }

    @Test
    void aFigureThatAScannerPutForALetterHidesNoName() {
        Cast cast = Casts.english("Interview with Victor Stah1\n\nStahl said that Item1 was his. Sheriff Di11 wrote it"
                + " down. Sheriff Dill signed.\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Victor Stah1", "Stahl", "Di11", "Dill");
        assertThat(Casts.who(cast, "Stahl")).isEqualTo(Casts.who(cast, "Victor Stah1"));
    }

    @Test
    void anOfficerIsNotTheWitnessOfAShorterGivenName() {
        Cast cast =
                Casts.english("WITNESS: Ann Cole\n\nDetective Anna Cole arrived at nine. Det. Cole took the knife.\n");
        assertThat(Casts.who(cast, "Anna Cole")).isNotEqualTo(Casts.who(cast, "Ann Cole"));
        assertThat(Casts.who(cast, "Cole")).isEqualTo(Casts.who(cast, "Anna Cole"));
    }

    @Test
    void anOfficerStaysOneUnderTheShortFormOfHisName() {
        Cast cast = Casts.english("Detective Robert Miller arrived at nine. Bob Miller took the knife.");
        assertThat(Casts.who(cast, "Bob Miller")).isEqualTo(Casts.who(cast, "Robert Miller"));
    }

    @Test
    void whomALetterGreetsIsSomebody() {
        assertThat(Casts.names(Casts.german("Liebe Maren,\n\ndas habe ich nie gesagt."), EntityKind.PERSON))
                .containsExactly("Maren");
        assertThat(Casts.names(Casts.english("Dear Sir,\n\nI never said it."), EntityKind.PERSON))
                .isEmpty();
    }

    @Test
    void surnameAndForenamesInTwoFieldsAreOnePersons() {
        Cast cast = Casts.english("""
                CUSTODY RECORD

                Surname: HARGATE             Forenames: Colin Andrew
                Date of birth: 02/08/1968

                Later Colin Hargate asked for a solicitor.
                """);
        assertThat(Casts.who(cast, "HARGATE")).isEqualTo(Casts.who(cast, "Colin Andrew"));
        assertThat(Casts.who(cast, "Colin Andrew")).isEqualTo(Casts.who(cast, "Colin Hargate"));
        Cast german = Casts.german("""
                PERSONALIEN

                Name: Kolm
                Vorname: Ida Maria

                Ida Kolm gab an, nichts zu wissen.
                """);
        assertThat(Casts.who(german, "Ida Maria")).isEqualTo(Casts.who(german, "Ida Kolm"));
    }

    @Test
    void aRankWithItsNumberStandsBeforeOrBehindAName() {
        assertThat(Casts.names(Casts.english("The bag was sealed by R. Dunbar PC 2217 and kept.\n"), EntityKind.PERSON))
                .contains("R. Dunbar");
        assertThat(Casts.who(Casts.english("Interviewing officers: DS 342 Crane, DC 881 Holt\n"), "Crane")
                        .roles())
                .containsExactly("detective sergeant");
    }

    @Test
    void aBloodGroupIsNoInitial() {
        assertThat(Casts.names(
                        Casts.english("He was group O. Hargate is group A. Mr Hargate left.\n"), EntityKind.PERSON))
                .containsExactly("Hargate", "Mr Hargate");
    }
}
