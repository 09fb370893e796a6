package oyer.core.read.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Written;
import oyer.core.text.DocumentId;
import oyer.core.text.Language;

class WhoIsWhoTest {

    private static DocumentReadings document(int number, Entity... entities) {
        return new DocumentReadings(
                new DocumentId(String.format("%064x", number)),
                Language.ENGLISH,
                new Written.Unknown(),
                List.of(entities),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Entity person(int number, String name) {
        return new Entity(number, EntityKind.PERSON, name, List.of(), List.of(), true);
    }

    private static List<String> clusters(DocumentReadings... documents) {
        return WhoIsWho.of(List.of(documents)).stream()
                .map(f -> f.name() + " " + f.members().size())
                .toList();
    }

    /// A comma that stands alone between the words, as character recognition leaves them.
    @Test
    void aStrayCommaIsNoPartOfAName() {
        assertThat(clusters(document(1, person(0, "Peter , Miller")), document(2, person(0, "Peter Miller ,"))))
                .hasSize(1);
    }

    @Test
    void aFullNameIsOnePersonInEveryDocument() {
        assertThat(clusters(document(1, person(0, "Peter Miller")), document(2, person(0, "Mr Peter Miller"))))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("2");
    }

    @Test
    void anInitialJoinsTheOnlyOneItFitsAndTheLinkSaysWhy() {
        List<Figure> figures =
                WhoIsWho.of(List.of(document(1, person(0, "Peter James Miller")), document(2, person(0, "P. Miller"))));
        assertThat(figures).hasSize(1);
        assertThat(figures.getFirst().name()).isEqualTo("Peter James Miller");
        assertThat(figures.getFirst().members())
                .anySatisfy(m -> assertThat(m.because()).contains("initial"));
    }

    @Test
    void aSurnameWrittenFirstWithoutACommaIsTheSameOne() {
        assertThat(clusters(document(1, person(0, "Agnes Rennard")), document(2, person(0, "RENNARD Agnes"))))
                .containsExactly("Agnes Rennard 2");
        assertThat(clusters(document(1, person(0, "Brandner Michael")), document(2, person(0, "Michael Brandner"))))
                .containsExactly("Michael Brandner 2");
    }

    @Test
    void twoGivenNamesTurnedRoundAreTwoPeople() {
        assertThat(clusters(document(1, person(0, "Thomas Martin")), document(2, person(0, "Martin Peter"))))
                .hasSize(2);
    }

    @Test
    void aSurnameCutToItsLetterIsTheOnlyOneWhomItFits() {
        assertThat(clusters(document(1, person(0, "Karin Sommer")), document(2, person(0, "Karin S"))))
                .containsExactly("Karin Sommer 2");
        assertThat(clusters(
                        document(1, person(0, "Karin Sommer"), person(1, "Karin Stahl")),
                        document(2, person(0, "Karin S"))))
                .hasSize(3);
        assertThat(clusters(document(1, person(0, "Karin Vogt")), document(2, person(0, "Karin S"))))
                .hasSize(2);
    }

    @Test
    void aRankBeforeANameIsNoPartOfIt() {
        assertThat(clusters(document(1, person(0, "Gavin Tallis")), document(2, person(0, "D.C. Tallis"))))
                .containsExactly("Gavin Tallis 2");
        assertThat(clusters(document(1, person(0, "Gavin Tallis")), document(2, person(0, "D.C. Marlow"))))
                .hasSize(2);
    }

    @Test
    void aCountryIsOneHoweverItIsWritten() {
        assertThat(clusters(
                        document(1, place(0, "the US"), place(1, "America")),
                        document(2, place(0, "United States"), place(1, "Europe")),
                        document(3, place(0, "U.S."))))
                .hasSize(3)
                .anyMatch(cluster -> cluster.endsWith(" 3"));
    }

    @Test
    void aBodyIsNotTheCountryOfItsInitials() {
        assertThat(clusters(
                        document(1, new Entity(0, EntityKind.ORGANISATION, "US", List.of(), List.of(), true)),
                        document(2, place(0, "United States"))))
                .hasSize(2);
    }

    private static Entity place(int number, String name) {
        return new Entity(number, EntityKind.PLACE, name, List.of(), List.of(), true);
    }

    @Test
    void anInitialThatFitsTwoStaysApart() {
        assertThat(clusters(
                        document(1, person(0, "Peter Miller"), person(1, "Paul Miller")),
                        document(2, person(0, "P. Miller"))))
                .hasSize(3);
    }

    @Test
    void twoOfOneNameWithOtherMiddleNamesAreTwo() {
        assertThat(clusters(document(1, person(0, "Peter James Miller")), document(2, person(0, "Peter Adam Miller"))))
                .hasSize(2);
    }

    @Test
    void aSurnameAloneNeverMerges() {
        assertThat(clusters(document(1, person(0, "Miller")), document(2, person(0, "Miller"))))
                .hasSize(2);
    }

    @Test
    void aTitleAndSurnameMeanTheOnlyOneOfThatSurnameAndTheLinkSaysWhy() {
        List<Figure> figures =
                WhoIsWho.of(List.of(document(1, person(0, "Anna Miller")), document(2, person(0, "Mrs. Miller"))));
        assertThat(figures).hasSize(1);
        assertThat(figures.getFirst().members())
                .anySatisfy(m -> assertThat(m.because()).contains("only one in the case with this surname"));
    }

    @Test
    void aTitleThatDoesNotFitTheFirstNameJoinsNobody() {
        assertThat(clusters(document(1, person(0, "Anna Miller")), document(2, person(0, "Mr. Miller"))))
                .hasSize(2);
    }

    @Test
    void aSurnameThatTwoOfTheCaseBearJoinsNeither() {
        assertThat(clusters(
                        document(1, person(0, "Peter Miller"), person(1, "Paul Miller")),
                        document(2, person(0, "Mr. Miller"))))
                .hasSize(3);
    }

    @Test
    void aFirstNameMeansTheOnlyOneWhoBearsItOrItsLongForm() {
        assertThat(clusters(document(1, person(0, "Robert Miller")), document(2, person(0, "Bob"))))
                .containsExactly("Robert Miller 2");
    }

    @Test
    void aFormerNameThatOneDocumentGivesJoinsItsBearerInAnother() {
        Entity wife = new Entity(
                0,
                EntityKind.PERSON,
                "Anna Weber",
                List.of(new Entity.Alias("Anna Miller", "the text says 'known as' or the like")),
                List.of(),
                true);
        assertThat(clusters(document(1, person(0, "Anna Miller")), document(2, wife)))
                .hasSize(1);
    }

    @Test
    void oneOfTitleAndSurnameAloneIsTheSameWhereNobodyElseBearsIt() {
        assertThat(clusters(document(1, person(0, "Mrs. Finch")), document(2, person(0, "Frau Finch"))))
                .hasSize(1);
    }

    @Test
    void capitalsAreShownAsTheNameIsWritten() {
        assertThat(clusters(document(1, person(0, "ANNA McMILLER-ROE")), document(2, person(0, "JOHN DOE"))))
                .contains("John Doe 1");
    }

    @Test
    void theUnnamedAreNeverMerged() {
        Entity another = new Entity(0, EntityKind.PERSON, "another man", List.of(), List.of(), false);
        assertThat(clusters(document(1, another), document(2, another))).hasSize(2);
    }

    @Test
    void placesOfOneNameAreOne() {
        Entity place = new Entity(0, EntityKind.PLACE, "London", List.of(), List.of(), true);
        assertThat(clusters(document(1, place), document(2, place))).containsExactly("London 2");
    }

    @Test
    void idsDoNotDependOnTheOrderInWhichDocumentsCome() {
        List<DocumentReadings> documents = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            documents.add(document(i, person(0, "Peter " + (char) ('A' + i % 7) + "lton"), person(1, "Ann Roe")));
        }
        List<Figure> figures = WhoIsWho.of(documents);
        Collections.shuffle(documents, new Random(3));
        assertThat(WhoIsWho.of(documents)).isEqualTo(figures);
    }

    private static Entity inRole(int number, String name, String role) {
        return new Entity(number, EntityKind.PERSON, name, List.of(), List.of(role), true);
    }

    @Test
    void ofTwoOfASurnameTheOneWhoHasTheRoleIsMeant() {
        List<Figure> figures = WhoIsWho.of(List.of(
                document(1, inRole(0, "Peter Miller", "victim"), person(1, "Paul Miller")),
                document(2, inRole(0, "Mr. Miller", "victim"))));
        assertThat(figures).hasSize(2);
        assertThat(figures.getFirst().members())
                .anySatisfy(m -> assertThat(m.because()).contains("surname and role"));
    }

    @Test
    void initialsAloneJoinTheOnlyOneWhoseTheyAre() {
        assertThat(clusters(
                        document(1, person(0, "Harold John Kessler"), person(1, "Anna Miller")),
                        document(2, person(0, "H.J.K."), person(1, "H.K."))))
                .contains("Harold John Kessler 3")
                .hasSize(2);
    }

    @Test
    void aNameThatTwoMayBearIsUncertainAndSaysWho() {
        Figure open = WhoIsWho.of(List.of(
                        document(1, person(0, "Peter Miller"), person(1, "Paul Miller")),
                        document(2, person(0, "Mr. Miller"))))
                .getLast();
        assertThat(open.standing()).isEqualTo(Figure.Standing.UNCERTAIN);
        assertThat(open.members().getFirst().because()).contains("Peter Miller").contains("Paul Miller");
    }

    @Test
    void whoIsOnlyDescribedIsUnnamedAndALoneWordReadOnceIsUncertain() {
        List<Figure> figures = WhoIsWho.of(List.of(document(
                1,
                new Entity(0, EntityKind.PERSON, "another man", List.of(), List.of(), false),
                person(1, "Quarlitz"),
                person(2, "Mr. Tolwin"))));
        assertThat(figures)
                .extracting(Figure::standing)
                .containsExactly(Figure.Standing.UNNAMED, Figure.Standing.UNCERTAIN, Figure.Standing.NAMED);
    }

    @Test
    void theVictimOfADocumentAboutTheCaseIsTheOnlyVictimOfTheCase() {
        Entity described = new Entity(1, EntityKind.PERSON, "the victim", List.of(), List.of("victim"), false);
        assertThat(clusters(
                        document(1, inRole(0, "Peter Miller", "victim"), inRole(1, "Paul Weber", "accused")),
                        document(2, person(0, "Paul Weber"), described)))
                .contains("Peter Miller 2");
    }

    @Test
    void theDefendantIsTheOneAccusedOfTheCaseWhereThePaperHasSomebodyInCommonWithThoseThatNameHim() {
        Entity described = new Entity(1, EntityKind.PERSON, "dem Angeklagten", List.of(), List.of(), false);
        DocumentReadings charge =
                document(1, inRole(0, "Paul Weber", "accused"), person(1, "Ann Miller"), person(2, "Carla Dorn"));
        assertThat(clusters(charge, document(2, person(0, "Carla Dorn"), described)))
                .contains("Paul Weber 2");
        assertThat(clusters(charge, document(2, person(0, "Rosa Lind"), described)))
                .contains("Paul Weber 1", "dem Angeklagten 1");
        assertThat(clusters(charge, document(2, inRole(0, "Carla Dorn", "Angeklagte"), described)))
                .contains("Paul Weber 1", "dem Angeklagten 1");
        Entity several = new Entity(1, EntityKind.PERSON, "die Angeklagten", List.of(), List.of(), false);
        assertThat(clusters(charge, document(2, person(0, "Carla Dorn"), several)))
                .contains("Paul Weber 1");
    }

    @Test
    void theAppellantIsTheOneAccusedUnlessAnotherIsSaidToAppeal() {
        Entity described = new Entity(1, EntityKind.PERSON, "The appellant", List.of(), List.of(), false);
        DocumentReadings charge = document(1, inRole(0, "Paul Weber", "defendant"), person(1, "Ann Miller"));
        assertThat(clusters(charge, document(2, person(0, "Ann Miller"), described)))
                .contains("Paul Weber 2");
        assertThat(clusters(charge, document(2, inRole(0, "Ann Miller", "appellant"), described)))
                .contains("Paul Weber 1");
    }

    @Test
    void aSurnameAloneIsTheOneOfficerOfWhomTheCaseKnowsNoMore() {
        assertThat(clusters(document(1, inRole(0, "Wruck", "GrInsp")), document(2, person(0, "Wruck"))))
                .containsExactly("Wruck 2");
        assertThat(clusters(
                        document(1, inRole(0, "Wruck", "GrInsp"), person(1, "Ann Wruck")),
                        document(2, person(0, "Wruck"))))
                .hasSize(3);
        assertThat(clusters(
                        document(1, inRole(0, "Wruck", "GrInsp")),
                        document(2, inRole(0, "Wruck", "KHM")),
                        document(3, person(0, "Wruck"))))
                .hasSize(3);
    }

    @Test
    void fatherAndSonStayApartAcrossDocumentsAndTheNameAloneFitsNeitherForSure() {
        assertThat(clusters(
                        document(1, person(0, "John Weir senior")),
                        document(2, person(0, "John Weir Jr.")),
                        document(3, person(0, "John Weir junior"), person(1, "John Weir"))))
                .containsExactly("John Weir senior 1", "John Weir Jr. 2", "John Weir 1");
    }

    private static Entity officer(int number, String name) {
        return new Entity(number, EntityKind.PERSON, name, List.of(), List.of("detective"), true);
    }

    @Test
    void anOfficerWhomOneDocumentTellsFromHisNamesakeIsOnePersonInAll() {
        List<String> clusters = clusters(
                document(1, officer(0, "Voss"), person(1, "Anna Voss")),
                document(2, officer(0, "Voss")),
                document(3, person(0, "Mrs. Voss")));
        assertThat(clusters).containsExactly("Voss 2", "Anna Voss 2");
    }

    @Test
    void aSurnameAloneIsNotTheNamesakeBesideWhomItsDocumentNamesIt() {
        assertThat(clusters(document(1, person(0, "Voss"), person(1, "Anna Voss"))))
                .hasSize(2);
    }

    @Test
    void whatSomebodyGoesByIsNoPartOfTheFullName() {
        assertThat(clusters(document(1, person(0, "Calvin \"Red\" Tarrant")), document(2, person(0, "Calvin Tarrant"))))
                .hasSize(1);
    }

    @Test
    void aNameThatWasMisreadIsTheOneItStandsFor() {
        assertThat(clusters(document(1, person(0, "David MiIler")), document(2, person(0, "David Miller"))))
                .containsExactly("David Miller 2");
    }

    @Test
    void anOfficerOfWhomOnlyRankAndSurnameAreKnownIsOneInEveryDocument() {
        assertThat(clusters(document(1, officer(0, "Lane")), document(2, officer(0, "Lane"))))
                .containsExactly("Lane 2");
        assertThat(clusters(document(1, person(0, "Lane")), document(2, person(0, "Lane"))))
                .hasSize(2);
    }

    @Test
    void rankAndSurnameMeanTheOneOfTheNameWhoIsAnOfficer() {
        assertThat(clusters(
                        document(1, officer(0, "Anna Cole"), person(1, "Harold Cole")),
                        document(2, officer(0, "Cole"), person(1, "Harold Cole"))))
                .containsExactlyInAnyOrder("Anna Cole 2", "Harold Cole 2");
    }

    @Test
    void aDoctorsTitleAndSurnameMeanTheDoctorOfTheName() {
        assertThat(clusters(
                        document(1, person(0, "Dr. Felix Osric"), person(1, "Ruth Osric")),
                        document(2, person(0, "Dr. Osric"), person(1, "Ruth Osric"))))
                .containsExactlyInAnyOrder("Felix Osric 2", "Ruth Osric 2");
    }

    @Test
    void aDocumentThatNamesAnOfficerBesideAShorterGivenNameKeepsThemApart() {
        assertThat(clusters(document(1, officer(0, "Anna Cole"), person(1, "Ann Cole"))))
                .hasSize(2);
        assertThat(clusters(document(1, officer(0, "Anna Cole")), document(2, person(0, "Ann Cole"))))
                .hasSize(1);
    }
}
