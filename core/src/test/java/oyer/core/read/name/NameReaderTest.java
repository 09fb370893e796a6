package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

class NameReaderTest {

    @Test
    void aTitleIsPartOfTheNameAndARoleIsNot() {
        Cast cast = Casts.english("Yesterday Mr. Robert Miller met Judge Anna Becker in the hall.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Mr. Robert Miller", "Anna Becker");
        assertThat(Casts.who(cast, "Anna Becker").roles()).contains("judge");
    }

    @Test
    void aGivenNameThatIsACommonWordIsANameWhereTheDocumentSaysSo() {
        Cast cast = Casts.english("Mark came late. Robert saw Mark standing by the gate. Later he met Mark alone.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).contains("Mark", "Robert");
    }

    @Test
    void theTownAtTheHeadOfANewspapersReportIsNobody() {
        Cast cast = Casts.english("By Dana Whitlow\n\nHARLAN - Lawyers for Robert Miller asked for new tests.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Dana Whitlow", "Robert Miller");
        assertThat(Casts.names(Casts.english("Dear Sirs,\n\nWe met Robert Miller."), EntityKind.PERSON))
                .containsExactly("Robert Miller");
    }

    @Test
    void whoIsSwornIsAWitnessAndWhoExaminesIsCounsel() {
        Cast cast = Casts.english("DWIGHT SAYLES, having been first duly sworn, testified as follows:\n\n"
                + "DIRECT EXAMINATION\nBY MR. FENN:\nQ. Mr. Sayles, did you see Ann Dow?\nA. Yes.\n");
        assertThat(Casts.who(cast, "DWIGHT SAYLES").roles()).contains("witness");
        assertThat(Casts.who(cast, "MR. FENN").roles()).contains("counsel");
        assertThat(Casts.who(cast, "Ann Dow").roles()).isEmpty();
    }

    @Test
    void aMarkIsNobody() {
        Cast cast =
                Casts.english("Robert found Mark 4 by the gate and later the Mark 5. A mark was left, then Mark 4.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).doesNotContain("Mark");
    }

    @Test
    void aFormWritesTheSurnameFirst() {
        Cast cast = Casts.english("VICTIM:  MILLER, Anna Jane  W/F  age 40\n\nAnna Miller was found at home.");
        assertThat(Casts.who(cast, "MILLER, Anna Jane")).isEqualTo(Casts.who(cast, "Anna Miller"));
    }

    @Test
    void aNameEndsWithItsCell() {
        Cast cast = Casts.english("1\tP. Miller\tH. Becker\t22\n2\tH. Becker\tJ. Roe\t22\n");
        assertThat(Casts.names(cast, EntityKind.PERSON))
                .contains("P. Miller", "H. Becker")
                .noneMatch(n -> n.contains("\t"));
    }

    @Test
    void theMarkOfAnAnswerIsNoInitial() {
        Cast cast = Casts.english(
                "Q.  State your name.\nA.  Peter Miller, of Leeds.\nQ.  Who came?\nA.  Robert Becker came.\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Peter Miller", "Robert Becker");
    }

    @Test
    void aSurnameAloneMeansTheOneWhoseKinTheOthersAre() {
        Cast cast = Casts.english("Orme was tried first. Paul Orme denied it. His sister, Clara Orme, came to the"
                + " hall. Orme said nothing.");
        assertThat(Casts.who(cast, "Orme")).isEqualTo(Casts.who(cast, "Paul Orme"));
        assertThat(Casts.who(cast, "Clara Orme")).isNotEqualTo(Casts.who(cast, "Paul Orme"));
    }

    @Test
    void aSurnameOfTwoWhoAreNotToldOfAsKinIsLeftOpen() {
        Cast cast = Casts.english("Paul Orme met Clara Orme in the hall. Orme said nothing.");
        assertThat(Casts.who(cast, "Orme")).isNotEqualTo(Casts.who(cast, "Paul Orme"));
        assertThat(Casts.who(cast, "Orme")).isNotEqualTo(Casts.who(cast, "Clara Orme"));
    }

    @Test
    void aTownsNameIsAPersonsWhereItOwnsOrSays() {
        Cast cast =
                Casts.english("The knife lay under Voss's seat. They gave it back to Voss on Monday. Later Voss dies.");
        assertThat(Casts.names(cast, EntityKind.PLACE)).isEmpty();
        assertThat(Casts.names(cast, EntityKind.PERSON)).contains("Voss");
    }

    @Test
    void aTownsNameIsAPlaceWhereSomebodyIsInIt() {
        Cast cast = Casts.english("Peter Miller lived in Voss. The road through Voss was closed.");
        assertThat(Casts.names(cast, EntityKind.PLACE)).containsOnly("Voss");
    }

    @Test
    void anOfficerIsNoStreet() {
        Cast cast = Casts.english("Officer Lane arrived at noon. He met Sergeant Miller in Tidemill Lane.");
        assertThat(Casts.names(cast, EntityKind.PLACE)).containsExactly("Tidemill Lane");
        assertThat(Casts.names(cast, EntityKind.PERSON)).contains("Lane");
    }

    @Test
    void aGermanHeadingInCapitalsIsNoName() {
        Cast cast =
                Casts.german("VERMERK\n\nAm Montag wurde die Nachbarin Erna Vogt befragt. Die Zeugin Vogt schwieg.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Erna Vogt", "Vogt");
    }

    @Test
    void whoDoesSomethingIsSomebodyThoughNoTableKnowsTheName() {
        assertThat(Casts.names(
                        Casts.english(
                                "Barnaby Ravensbourne told her that the gate was open. The Quayside Beacon said so."),
                        EntityKind.PERSON))
                .containsExactly("Barnaby Ravensbourne");
    }

    @Test
    void aGermanGivenNameWithAFurtherOneIsSomebodyWhateverHeIsCalledBefore() {
        Cast cast = Casts.german("Der Hausmeister Uwe Lund fand die Tasche. Der Schrankenwärter Jens Ohm schwieg.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Uwe Lund", "Jens Ohm");
        assertThat(Casts.names(
                        Casts.german("Er war bei der Firma Max Bolte im Gasthof Anna Seeger."), EntityKind.PERSON))
                .isEmpty();
    }

    @Test
    void aGermanLandIsAPlaceAlsoInAListAndInTheGenitive() {
        Cast cast =
                Casts.german("Die Verfassungen von Hessen, Bremen und Thüringens Nachbarn sowie Sachsens sagen dies.");
        assertThat(Casts.names(cast, EntityKind.PLACE)).contains("Hessen", "Bremen", "Thüringens", "Sachsens");
    }

    @Test
    void aStreetIsNobody() {
        Cast cast = Casts.english("Peter Miller lived at 14 Harbour Lane and drank at the Lantern Motel.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Peter Miller");
        assertThat(Casts.names(cast, EntityKind.PLACE)).containsExactly("Harbour Lane", "Lantern Motel");
    }

    @Test
    void counselForTheDefendantIsNoDefendant() {
        Cast cast = Casts.english("For the State: Anna Becker.\nFor the defendant: Peter Miller, Esq.\n");
        assertThat(Casts.who(cast, "Peter Miller").roles()).containsExactly("counsel for the defendant");
    }

    @Test
    void aSurnameAloneMeansTheOnlyBearer() {
        Cast cast = Casts.english("Robert Miller came home late. Later that night Miller called the police.");
        assertThat(Casts.who(cast, "Miller")).isEqualTo(Casts.who(cast, "Robert Miller"));
    }

    @Test
    void aSurnameThatThreeBearIsGivenToNone() {
        Cast cast = Casts.english("Robert Miller and Anna Miller met Peter Miller. The letter was signed by Miller.");
        assertThat(Casts.who(cast, "Miller").name()).isEqualTo("Miller");
    }

    @Test
    void coordinatedFirstNamesShareTheSurname() {
        Cast cast = Casts.english("The house belonged to Anna and Peter Miller. Anna Miller was a teacher.");
        assertThat(Casts.who(cast, "Anna")).isEqualTo(Casts.who(cast, "Anna Miller"));
        assertThat(Casts.who(cast, "Anna")).isNotEqualTo(Casts.who(cast, "Peter Miller"));
    }

    @Test
    void mrsIsTheWifeWhereACoupleIsNamed() {
        Cast cast = Casts.english(
                "Anna and Peter Miller had a daughter, Susan Miller. When he came, Mrs. Miller was asleep.");
        assertThat(Casts.who(cast, "Mrs. Miller").name()).isEqualTo("Anna Miller");
    }

    @Test
    void aShortFormMeansTheOnlyOneItFits() {
        Cast cast = Casts.english("He had met Elizabeth Jane Miller in May. It was Liz who wrote to him.");
        assertThat(Casts.who(cast, "Liz").name()).isEqualTo("Elizabeth Jane Miller");
    }

    @Test
    void anOrganisationThatHoldsAPersonsNameIsAnOrganisation() {
        Cast cast = Casts.english("In May the Friends of Peter Miller were founded.");
        assertThat(Casts.names(cast, EntityKind.ORGANISATION)).containsExactly("Friends of Peter Miller");
        assertThat(Casts.names(cast, EntityKind.PERSON)).isEmpty();
    }

    @Test
    void aNameDoesNotRunAcrossAHeading() {
        Cast cast = Casts.english("Peter Miller arrested in London\n\nOn April 3 the game was over.");
        assertThat(Casts.names(cast, EntityKind.PLACE)).containsExactly("London");
    }

    @Test
    void aTownAndItsLandArePlaces() {
        Cast cast = Casts.english("The prison is in Springfield, Illinois, near a river.");
        assertThat(Casts.names(cast, EntityKind.PLACE)).contains("Springfield", "Illinois");
    }

    @Test
    void usIsACountryAndNotAllOfUs() {
        Cast cast = Casts.english("He was sent to the US in June. Nobody told us.");
        assertThat(Casts.names(cast, EntityKind.PLACE)).containsExactly("US");
    }

    @Test
    void aFamilyIsNoneOfItsMembers() {
        Cast cast = Casts.english("Peter Miller was a teacher. The Millers were rich.");
        assertThat(Casts.who(cast, "Millers")).isNotEqualTo(Casts.who(cast, "Peter Miller"));
    }

    @Test
    void aGenitiveIsNotPartOfTheName() {
        Cast cast = Casts.english("They read Peter Miller's letter to the court.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Peter Miller");
    }

    @Test
    void germanTitlesStandBeforeTheNameAndAreNoPartOfIt() {
        Cast cast = Casts.german("Am Abend traf der Zeuge Frau Dr. Weber-Lind in München.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Weber-Lind");
        assertThat(Casts.names(cast, EntityKind.PLACE)).containsExactly("München");
    }

    @Test
    void mentionsComeInOrderAndNameTheirEntity() {
        Cast cast = Casts.english("Anna Becker wrote to Peter Miller. The judge read it in London.");
        assertThat(cast.mentions())
                .isSortedAccordingTo(
                        (a, b) -> a.passage().span().compareTo(b.passage().span()))
                .allSatisfy(
                        m -> assertThat(cast.entities().get(m.entity()).kind()).isEqualTo(m.kind()));
    }

    @Test
    void whoeverIsCalledOrNamedSoIsAPersonThoughNoTableKnowsTheName() {
        assertThat(Casts.names(
                        Casts.english(
                                "He quarrelled with a man he called \"Tovrin\" in the yard. A man named Quibbel left."),
                        EntityKind.PERSON))
                .containsExactly("Tovrin", "Quibbel");
        assertThat(Casts.names(Casts.german("Da war ein junger Mann namens Tovrin am Tor."), EntityKind.PERSON))
                .containsExactly("Tovrin");
    }

    @Test
    void whoTheLaboratoryCallsMaleOneIsAnUnknownPerson() {
        Cast cast = Casts.english("The stains came from Male 1, and one from Male 2. Male 1 is nobody known.");
        assertThat(Casts.who(cast, "Male 1").named()).isFalse();
        assertThat(Casts.who(cast, "Male 2")).isNotEqualTo(Casts.who(cast, "Male 1"));
    }

    @Test
    void aJudgeOfAReportedCaseHasNoInitialJ() {
        Cast cast =
                Casts.english("The motion was denied (Tolwin, J.) on June 3.\n\nHARREL, C.J., delivered the opinion.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Tolwin", "HARREL");
        assertThat(Casts.who(cast, "HARREL").roles()).contains("judge");
    }

    @Test
    void aHouseHasItsNameWhereverItStands() {
        Cast cast = Casts.english(
                "They were found in Loud Pebbles. The friend drove to their house called \"Loud Pebbles\" at noon.");
        assertThat(Casts.names(cast, EntityKind.PLACE)).containsExactly("Loud Pebbles", "Loud Pebbles");
    }

    @Test
    void whatSomebodyIsSaidToBeOpensNobodyNew() {
        Cast cast = Casts.english("Robert Miller was 71, but still a strong man. He was young once, a pale boy.");
        assertThat(cast.entities()).hasSize(1);
    }

    @Test
    void theKitchenIsAPlaceOfTheCaseWithoutAName() {
        Cast cast = Casts.english("Robert Miller was found in the kitchen. The glass stood in the kitchen in Boston.");
        assertThat(Casts.who(cast, "the kitchen").named()).isFalse();
        assertThat(cast.mentions())
                .filteredOn(m -> m.kind() == EntityKind.PLACE)
                .extracting(m -> m.passage().words())
                .containsExactly("the kitchen", "the kitchen", "Boston");
    }

    @Test
    void whoSpeaksOfHimselfWithAVerbIsNoName() {
        String text = "Your Honors, if I may, I'd like to start. If it does not rest on the place itself, then I'm not"
                + " clear on whether any of it stands.";
        assertThat(NameReader.read(Prose.of(
                                new DocumentText(new DocumentId("0".repeat(64)), text, List.of()), Language.ENGLISH))
                        .mentions())
                .filteredOn(m -> m.form() == Mention.Form.NAME)
                .isEmpty();
    }

    @Test
    void aHeadingOfCapitalsIsNobody() {
        Cast cast = Casts.english("WITNESS LIST\n\n1. Harold Benning\n\nDETECTIVE KRALL\n\nHe came late.\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Harold Benning", "KRALL");
    }

    @Test
    void aRankWrittenShortIsNoAuthority() {
        Cast cast = Casts.german("PHK Brenner befragte die Nachbarin.");
        assertThat(Casts.names(cast, EntityKind.ORGANISATION)).isEmpty();
    }

    @Test
    void whatACountyOrACourtIsOfIsAPlace() {
        Cast cast = Casts.english(
                "STATE OF TENNESSEE\nCOUNTY OF CLAIBORNE\n\nHe was tried in the Crown Court at Bradford.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).isEmpty();
    }

    @Test
    void theMarkOfAnAnswerIsNoInitialWhereTheQuestionsAreNumbered() {
        Cast cast =
                Casts.english("131 Q. When was that?\n    A. In May.\n132 Q. Who was the man?\n    A. Carl Lund.\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Carl Lund");
    }

    @Test
    void aStreetSaysNothingAndStandsInAField() {
        Cast cast =
                Casts.english("LOCATION: Pier Street\nA man who keeps a stall at the corner of Pier Street said so.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).isEmpty();
        assertThat(Casts.names(cast, EntityKind.PLACE)).contains("Pier Street");
    }

    @Test
    void theMartIsNobody() {
        Cast cast = Casts.english("On the Monday of the Mart I met Carl Lund, who had sold five bullocks.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Carl Lund");
    }

    @Test
    void theLettersOfAHeadUnderWhichPeopleSpeakAreNobody() {
        Cast cast = Casts.german("Anwesend: KHKin Berg (B), Beschuldigter Carl Lund (L)\n\nB: Wo waren Sie?\n"
                + "L: In Memmingen.\n\nB: Allein?\nL: Mit der Nina.\n");
        assertThat(Casts.names(cast, EntityKind.PERSON)).contains("Carl Lund").doesNotContain("B", "L");
    }
}
