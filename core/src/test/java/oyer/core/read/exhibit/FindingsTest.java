package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

/// What examinations found, and lists and forms of what was taken, by their layout.
class FindingsTest {

    @Test
    void aParagraphUnderAHeadingOfResultsIsOfTheThingItBeginsWith() {
        List<String> told = read(Language.ENGLISH, """
                COUNTY FORENSIC LABORATORY
                Laboratory report, 4 March 1991

                3. RESULTS
                3.1 Boots RT/4. Damp on receipt. Worn at the heel.
                3.2 Kettle RT/7: scorched at the base.

                4. GENERAL
                The boots of the officers were kept apart from the kettle of the canteen.
                """);
        assertThat(told).contains("Boots RT/4 TESTED 1991-03-04", "Kettle RT/7 TESTED 1991-03-04");
        assertThat(told).filteredOn(t -> t.contains("canteen")).isEmpty();
    }

    @Test
    void aRowWithAResultIsATestAndOneWithADashIsNone() {
        List<String> told = read(Language.ENGLISH, """
                STATE LABORATORY
                Date: 4 March 1991

                Specimen   Description     Result
                1          liver           negative
                2          bile            --
                3          serum           0.8 mg/l
                """);
        assertThat(told).contains("liver TESTED 1991-03-04", "serum TESTED 1991-03-04");
        assertThat(told).filteredOn(t -> t.startsWith("bile TESTED")).isEmpty();
    }

    @Test
    void whatAnswersToANumberIsOfTheItemOfTheListWithIt() {
        List<String> told = read(Language.GERMAN, """
                ASSERVATENVERZEICHNIS
                Stand: 22. April 2004

                Nr.   Gegenstand     Fundort   gesichert am
                1     Beil           Hof       12.03.2004
                2     Jacke          Flur      12.03.2004

                Zu 1: Das LKA hat kein Blut festgestellt.
                Zu 2: am 30.03.2004 zurückgegeben.
                """);
        assertThat(told).anyMatch(t -> t.endsWith("RETURNED 2004-03-30"));
    }

    @Test
    void theLinesOfAListOfWhatWasTakenAreThingsAndThoseOfAnotherListAreNot() {
        List<String> told = read(Language.ENGLISH, """
                Date: 11 October 1979

                EVIDENCE COLLECTED
                - one pair of boots, size 10
                - one roll of tape

                PEOPLE PRESENT
                - one doctor
                - one porter with a lamp
                """);
        assertThat(told)
                .contains("one pair of boots, size 10 COLLECTED 1979-10-11", "one roll of tape COLLECTED 1979-10-11");
        assertThat(told).filteredOn(t -> t.contains("porter")).isEmpty();
    }

    @Test
    void aFormOfOneItemTellsItsStepsALineEach() {
        List<String> told = read(Language.ENGLISH, """
                CUSTODY RECORD

                Description: rifle, Marlin
                Recovered: 3 June 1988 by Det. Sloan
                Returned: 20 July 1988
                Disposition: Destroyed 11 February 1996
                """);
        assertThat(told)
                .contains(
                        "rifle, Marlin COLLECTED 1988-06-03",
                        "rifle, Marlin RETURNED 1988-07-20",
                        "rifle, Marlin DESTROYED 1996-02-11");
        assertThat(read(Language.ENGLISH, "Description: a tall man\nRecovered: 3 June 1988 in hospital\n"))
                .isEmpty();
    }

    private static List<String> read(Language language, String text) {
        return new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of())).exhibits().stream()
                        .flatMap(e -> e.status().stream()
                                .map(s -> e.name() + " " + s.is() + " "
                                        + s.when()
                                                .earliest()
                                                .map(Object::toString)
                                                .orElse("")))
                        .toList();
    }

    @Test
    void aLineOfWhatWasSecuredIsNoTestThoughALaboratoryIsNamedBelow() {
        List<String> told = read(Language.GERMAN, """
                Spurensicherungsbericht
                Holm, 13.03.2017

                Folgende Spuren wurden gesichert:

                Spur 1: Messer, Klingenlänge 19 cm
                Spur 2: Blut an der Tür (Abrieb)

                Das Messer wurde dem Landeskriminalamt zur DNA-Untersuchung überbracht.
                """);
        assertThat(told)
                .filteredOn(t -> t.startsWith("Spur") && t.contains("TESTED"))
                .isEmpty();
    }
}
