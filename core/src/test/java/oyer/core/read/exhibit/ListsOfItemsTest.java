package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.StepDetail;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

/// Lists of what was taken, received and found out, as papers make them up for themselves.
final class ListsOfItemsTest {

    private static List<ExhibitReading> read(Language language, String text) {
        return new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()))
                .exhibits();
    }

    private static List<String> told(Language language, String text, Status status) {
        return read(language, text).stream()
                .filter(e -> e.status().stream().anyMatch(s -> s.is() == status))
                .map(e -> e.mark().orElse(e.name()))
                .toList();
    }

    @Test
    void whoIsListedAsAWitnessIsNoItem() {
        String paper = """
                LIST OF EXHIBITS

                 1. Torch, black
                 2. Pair of pliers

                LIST OF WITNESSES (Crown)
                 1. Adam Noe   2. Jane Noe
                 5. Det. Sgt Alan Roe   6. PC Dow
                 9. Mr Karl Sand, ophthalmic surgeon
                """;
        assertThat(told(Language.ENGLISH, paper, Status.COLLECTED)).containsExactly("Torch, black", "Pair of pliers");
    }

    @Test
    void theDayThatAThingBearsIsNotThatOnWhichItWasTaken() {
        String list = """
                PROPERTY RECEIPT

                Items taken on May 5, 1991:
                   1 cap, red
                   1 pay stub, Noe Supply, w/e 2/23/91
                """;
        assertThat(read(Language.ENGLISH, list).stream()
                        .filter(e -> e.name().startsWith("pay stub"))
                        .flatMap(e -> e.status().stream())
                        .map(s -> s.when().earliest().map(Object::toString).orElse("undated")))
                .containsExactly("1991-05-05");
    }

    @Test
    void linesThatBeginWithMarksOfThePapersOwnAreItemsWhereTheLineAboveSaysSo() {
        String list = "   QL-1   Torch, black\n   QL-2   Pair of pliers\n   QL-3   Scarf\n";
        assertThat(told(Language.ENGLISH, "Items seized:\n" + list, Status.COLLECTED))
                .containsExactly("QL-1", "QL-2", "QL-3");
        assertThat(told(Language.ENGLISH, "Units sent:\n" + list, Status.COLLECTED))
                .isEmpty();
        assertThat(told(
                        Language.GERMAN,
                        "Sichergestellt wurden:\n   W1   Taschenlampe\n   W2   Zange\n",
                        Status.COLLECTED))
                .containsExactly("W1", "W2");
    }

    @Test
    void numberedLinesUnderWhatWasTakenAreItems() {
        String list = "   (1) torch, black\n   (2) pair of pliers\n";
        assertThat(told(Language.ENGLISH, "I seized the following:\n" + list, Status.COLLECTED))
                .containsExactly("torch, black", "pair of pliers");
        assertThat(told(Language.ENGLISH, "She asked the following:\n" + list, Status.COLLECTED))
                .isEmpty();
    }

    @Test
    void aLineUnderTheResultsOfALaboratorySaysThatItsItemWasTested() {
        String report = "QUAY COUNTY CRIME LABORATORY\n\nItems received:\n   QL-1   Torch\n   QL-2   Scarf\n\n"
                + "RESULTS\n   QL-1   Negative for blood.\n   QL-2   Not examined.\n";
        assertThat(told(Language.ENGLISH, report, Status.TESTED)).containsExactly("QL-1");
        assertThat(told(Language.ENGLISH, report, Status.NOT_TESTED)).containsExactly("QL-2");
    }

    @Test
    void aTableWithBarsHasItsItemsAndTheirDays() {
        String table = "ASSERVATENVERZEICHNIS\n\nNr. | Gegenstand    | Fundort | gesichert am / durch\n"
                + "----+---------------+---------+---------------------\n"
                + "1   | Taschenlampe  | Keller  | 04.05.1990 / Lohse\n2   | Zange         | Keller  | 06.05.1990 / Lohse\n";
        assertThat(read(Language.GERMAN, table).stream()
                        .flatMap(e -> e.status().stream())
                        .filter(s -> s.is() == Status.COLLECTED)
                        .map(s -> s.when().earliest().orElseThrow().toString())
                        .toList())
                .containsExactly("1990-05-04", "1990-05-06");
    }

    @Test
    void aSidesNumberWithoutTheWordExhibitIsAMark() {
        assertThat(told(Language.ENGLISH, "THE COURT: Defendant's 4, the bus ticket, is received.", Status.ADMITTED))
                .containsExactly("Defendant's 4");
        assertThat(told(Language.ENGLISH, "State's 6, the letter, is excluded as hearsay.", Status.EXCLUDED))
                .containsExactly("State's 6");
        assertThat(told(Language.ENGLISH, "The defendant's 4 brothers were received.", Status.ADMITTED))
                .isEmpty();
    }

    @Test
    void aGermanClauseThatGoesOnAboutAThingIsOfIt() {
        assertThat(told(
                        Language.GERMAN,
                        "Das Messer, das im Keller gefunden wurde, passt. Die Pistole ist hier.",
                        Status.COLLECTED))
                .hasSize(1);
        assertThat(told(
                        Language.GERMAN,
                        "Das Testament konnte nicht verlesen werden, da es nicht mehr auffindbar ist.",
                        Status.MISSING))
                .containsExactly("Testament");
    }

    @Test
    void marksBehindTheVerbAreOfTheThingsBeforeItInTheirOrder() {
        String seized =
                "Im Zimmer wurden ferner eine Geldkassette (leer) sowie ein Notizbuch sichergestellt (Asservate 6 und 7).";
        assertThat(read(Language.GERMAN, seized))
                .extracting(e -> e.mark().orElse("-") + " " + e.name() + " "
                        + e.foundAt().orElse("-"))
                .containsExactly("Asservat 6 Geldkassette Im Zimmer", "Asservat 7 Notizbuch -");
        assertThat(told(Language.GERMAN, seized, Status.COLLECTED)).containsExactly("Asservat 6", "Asservat 7");
        assertThat(read(Language.GERMAN, "Die Handtasche wurde im Park gefunden und übernommen (Ass. 4)."))
                .singleElement()
                .satisfies(bag -> assertThat(bag.mark()).contains("Ass. 4"));
    }

    @Test
    void eachThingOfAGermanListWasSeizedAlsoOneThatNoTableKnows() {
        assertThat(
                        read(
                                Language.GERMAN,
                                "Gefunden und sichergestellt wurden eine Jacke (Ass. 1), ein Paar Schuhe (Ass. 2) und Bargeld in Höhe von 85 Euro (Ass. 3)."))
                .allSatisfy(e -> assertThat(e.status())
                        .extracting(oyer.core.casefile.ExhibitReading.StatusStep::is)
                        .contains(Status.COLLECTED))
                .extracting(e -> e.mark().orElse("-"))
                .containsExactly("Ass. 1", "Ass. 2", "Ass. 3");
    }

    @Test
    void whatWasSentBackOfARangeWasEachOfIt() {
        assertThat(told(
                        Language.GERMAN,
                        "Die Asservate Pos. 1 bis 3 wurden am 14. März 2014 an die Polizei zurückgegeben.",
                        Status.RETURNED))
                .containsExactly("Pos. 1", "Pos. 2", "Pos. 3");
    }

    @Test
    void aListWithDottedNumbersHasTheMarksInItsBrackets() {
        assertThat(read(
                                Language.GERMAN,
                                "1. Untersuchungsmaterial\nEingegangen am 16.03.2017:\n1.1 ein Messer mit Holzgriff (Spur 1)\n"
                                        + "1.2 zwei Kippen (Spur 3)\n\n2. Untersuchungsergebnis\nEs fand sich nichts.\n")
                        .stream()
                        .filter(e -> e.grounds().rule().equals("item-list")))
                .extracting(e -> e.mark().orElse("-") + " " + e.name())
                .containsExactly("Spur 1 ein Messer mit Holzgriff (Spur 1)", "Spur 3 zwei Kippen (Spur 3)");
    }

    @Test
    void aPlaceEndsWithItsNounAndIsNoTurn() {
        assertThat(read(Language.GERMAN, "Am Griff des Messers fand sich eine Faser."))
                .anySatisfy(e -> assertThat(e.foundAt()).contains("Am Griff des Messers"));
        assertThat(read(
                        Language.GERMAN,
                        "Das Messer wurde in Verwahrung genommen. Die Kassette wurde in Augenschein genommen."))
                .allSatisfy(e -> assertThat(e.foundAt()).isEmpty());
    }

    @Test
    void aDayAndAnHourUnderOneHeadAreReadAndWhatTheFormIsOfIsNamedOnce() {
        List<ExhibitReading> read = read(Language.ENGLISH, """
                CHAIN OF CUSTODY
                Item No.: 7      Description: one (1) hunting knife, in brown paper

                Date/Time            Released by            Received by            Purpose
                6/2/93  14:10        Ofc. T. Barlow         Det. R. Quade          Scene to evidence room
                6/9/93 09:30         Det. R. Quade          Courier J. Voight      Transport to lab
                3/3/2001 09:00       Det. R. Quade          Incinerator            Destroyed per order

                The hunting knife was never dusted.
                """);
        assertThat(read)
                .extracting(ExhibitReading::exhibit)
                .containsOnly(read.getFirst().exhibit());
        assertThat(read.stream()
                        .flatMap(e -> e.status().stream())
                        .flatMap(s -> s.detail().stream())
                        .filter(StepDetail.Transfer.class::isInstance)
                        .map(StepDetail.Transfer.class::cast)
                        .map(t -> t.at().orElse("") + " " + t.from().orElse("") + " > " + t.to().orElse("")))
                .containsExactly(
                        "14:10 Ofc. T. Barlow > Det. R. Quade",
                        "09:30 Det. R. Quade > Courier J. Voight",
                        "09:00 Det. R. Quade > Incinerator");
        assertThat(read.stream().flatMap(e -> e.status().stream()).map(ExhibitReading.StatusStep::is))
                .contains(Status.DESTROYED);
    }

    @Test
    void linesThatAnswerToItemsUnderTheResultsSayThatTheseWereTestedOnTheDayOfTheHeading() {
        String list = """
                VERZEICHNIS DER SICHERGESTELLTEN GEGENSTÄNDE          Datum: 3.5.1986
                Pos  Gegenstand                Fundort          Bemerkung
                01   Taschenlampe              Stall            an Labor
                02   Zange                     Stall            an Labor, 07.05.
                03   Lappen                    Hof              an Labor

                Ergebnisse des Labors, nachgeführt am 9.6.1986:
                zu 01: Die Birne war durchgebrannt.
                zu 03: Auf eine Untersuchung wurde verzichtet.
                """;
        assertThat(told(Language.GERMAN, list, Status.TESTED)).contains("zu 01").doesNotContain("zu 03");
        assertThat(read(Language.GERMAN, list).stream()
                        .flatMap(e -> e.status().stream())
                        .filter(s -> s.is() == Status.TESTED)
                        .map(s -> s.when().earliest().orElseThrow()))
                .containsOnly(java.time.LocalDate.of(1986, 6, 9));
    }

    @Test
    void aColumnOfWhatWasDoneSaysThatTheItemOfItsRowWasTested() {
        assertThat(told(Language.GERMAN, """
                        Asservate

                        Nr.   Gegenstand               Eingang     Veranlasst
                        1.1   Taschenlampe, schwarz    07.06.      Vortest: Blut positiv
                        1.2   Zange                    07.06.      siehe C.
                        """, Status.TESTED)).containsExactly("Nr 1.1");
    }

    @Test
    void aSubordinateClauseAndWhatIsReportedTellTheSameSteps() {
        assertThat(told(Language.GERMAN, "Er gab bekannt, dass der Brief am 3. Mai eingeführt wird.", Status.ADMITTED))
                .containsExactly("Brief");
        assertThat(told(Language.GERMAN, "Die Hülse stamme aus der Pistole des Angeklagten.", Status.TESTED))
                .contains("Hülse");
    }

    @Test
    void aMarkOfInitialsThatLeadsIsOfTheThingBehindIt() {
        assertThat(read(
                                Language.ENGLISH,
                                "I took:\nRD/1 a kitchen knife\nRD/2 a towel with blood on it\nRD/3 a pair of gloves\n")
                        .stream()
                        .flatMap(e -> e.mark().stream().map(m -> m + " " + e.name())))
                .contains("RD/1 kitchen knife", "RD/2 towel", "RD/3 gloves");
        assertThat(read(Language.ENGLISH, "RD/1 was the knife; RD/2 was the towel.").stream()
                        .filter(e -> e.mark().isPresent())
                        .map(ExhibitReading::name))
                .containsExactly("RD/1", "RD/2");
    }

    @Test
    void lettersBehindNumbersMakeMarksOfTheirOwn() {
        assertThat(told(Language.ENGLISH, "Items 6A, 6B and 6K were sent to the laboratory.", Status.TRANSFERRED))
                .containsExactly("Item 6A", "Item 6B", "Item 6K");
    }

    @Test
    void asManyThingsInBracketsAsMarksAreEachOfItsMark() {
        assertThat(told(
                        Language.GERMAN,
                        "Die Asservate 1 bis 3 (Messer, Jacke, Handtuch) wurden vernichtet. Die Jacke (Ass. 2) wurde"
                                + " 1998 untersucht.",
                        Status.DESTROYED))
                .containsExactly("Asservat 1", "Asservat 2", "Asservat 3");
        assertThat(read(
                                Language.GERMAN,
                                "Die Asservate 1 und 2 (Messer, Jacke) sind hier. Die Jacke (Ass. 2) wurde"
                                        + " untersucht.")
                        .stream()
                        .mapToInt(ExhibitReading::exhibit)
                        .distinct())
                .hasSize(2);
    }
}
