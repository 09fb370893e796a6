package oyer.core.read.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Event;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.time.When;

class EventReaderTest {

    private static List<Event> events(String text) {
        return readings(text).events();
    }

    private static DocumentReadings readings(String text) {
        return new DocumentPipeline(Optional.of(Language.ENGLISH), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()));
    }

    @Test
    void aClauseWithADayIsAnEventOfThatDay() {
        assertThat(events("On April 3, 1986, Adam Bell drove to the harbour."))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.when()).isEqualTo(new When.Day(LocalDate.of(1986, 4, 3)));
                    assertThat(event.what()).isEqualTo("Adam Bell drove to the harbour");
                });
    }

    @Test
    void theLabelOfAFieldIsNoEvent() {
        assertThat(events("Person interviewed: Adam Bell\nBadge: 12\n")).isEmpty();
        assertThat(events("Interviewed: Adam Bell, April 3, 1986\n")).hasSize(1);
    }

    @Test
    void aDayOfBirthInAFormIsNobodysButThePersonsOfTheEntry() {
        DocumentReadings readings = readings("PERSON INTERVIEWED: DORN, Carla (Mrs.)   W/F   age 71   DOB 3/8/1913\n"
                + "                    9 Mill Lane, second floor front\n"
                + "INTERVIEWED BY:     Det. Adam Bell\n");
        assertThat(readings.events())
                .filteredOn(e -> e.when().equals(new When.Day(LocalDate.of(1913, 3, 8))))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.place()).isEmpty();
                    assertThat(event.people())
                            .extracting(n -> readings.entities().get(n).name())
                            .containsExactly("Carla DORN");
                    assertThat(event.passage().words()).doesNotContain("Bell");
                });
    }

    @Test
    void theTimeThatBeginsWhatSomebodySaidIsNoEventOfItsOwn() {
        DocumentReadings readings = readings(
                "Adam Bell stated that on the evening of Monday, April 7, 1986, he left the mill and went home.");
        assertThat(readings.events()).singleElement().satisfies(event -> {
            assertThat(event.passage().words()).contains("Adam Bell stated", "he left the mill");
            assertThat(event.people())
                    .extracting(n -> readings.entities().get(n).name())
                    .containsExactly("Adam Bell");
        });
    }

    @Test
    void aQuestionIsNoEventUnlessItsAnswerIsYes() {
        String answered = "Q.  Were you at the mill on April 7, 1986?\nA.  %s\nQ.  With whom?\nA.  Nobody.\n";
        assertThat(events(answered.formatted("I was at home."))).isEmpty();
        assertThat(events(answered.formatted("Yes.")))
                .singleElement()
                .satisfies(event -> assertThat(event.passage().words()).startsWith("Were you"));
    }

    @Test
    void eachFieldOfAFormIsAnEventOfItsOwn() {
        assertThat(events("Agency Case: 04-118\nDate received: March 17, 2003\nDate of report: May 6, 2003\n"))
                .extracting(e -> e.passage().words())
                .containsExactly("Date received: March 17, 2003", "Date of report: May 6, 2003");
    }

    @Test
    void heWhoIsSaidToHaveToldItIsOfTheEvent() {
        DocumentReadings readings = readings(
                "Adam Bell was questioned by Sergeant Dorn. He said he left the mill at nine on April 7, 1986.");
        assertThat(readings.events().getLast().people())
                .extracting(n -> readings.entities().get(n).name())
                .contains("Adam Bell");
    }

    @Test
    void aClauseNeverTakesItsNeighboursDate() {
        List<Event> events = events("He was arrested on April 3, 1986. The knife was found in the shed by Adam Bell.");
        assertThat(events).hasSize(2);
        assertThat(events.get(0).when().dated()).isTrue();
        assertThat(events.get(1).when()).isEqualTo(new When.Undated());
    }

    @Test
    void twoFactsInOneSentenceAreTwoEvents() {
        assertThat(events("She was arrested on May 2, 1986, and she was released on May 9, 1986."))
                .extracting(e -> e.when().earliest().orElseThrow())
                .containsExactly(LocalDate.of(1986, 5, 2), LocalDate.of(1986, 5, 9));
    }

    @Test
    void aCommaBetweenTownAndCountryIsNoEndOfAClause() {
        assertThat(events("After being arrested in Marrow, Ostland, for fraud in 1986, they were both deported."))
                .first()
                .satisfies(event -> assertThat(event.passage().words()).contains("Marrow, Ostland, for fraud in 1986"));
    }

    @Test
    void aHeadingLeavesTheSentenceBelowItAlone() {
        assertThat(events(
                        "1990 - The Extradition\nOn July 7, 1989, the court announced that the charge would be dropped"
                                + " and that nobody was to be sent anywhere for it."))
                .first()
                .satisfies(e -> assertThat(e.when()).isEqualTo(new When.Day(LocalDate.of(1989, 7, 7))));
    }

    @Test
    void everyEventQuotesItsClauseAndItsTimeExactly() {
        String text = "In early March 1984 Adam Bell met Carla Dorn; on 9 March 1984 he left.\n\nShe was found dead.";
        for (Event event : events(text)) {
            assertThat(text).contains(event.passage().words());
            event.time()
                    .ifPresent(time -> assertThat(event.passage().span().contains(time.span()))
                            .isTrue());
        }
    }

    @Test
    void whatARowOfALogTellsHappenedAtItsHour() {
        assertThat(events("""
                        INTERVIEW NOTES
                        Date: Monday, March 3, 1986

                        11:05 a.m.\tArrested at the yard by Adam Bell.
                        2:15 p.m.\tAsked for water.
                        4:10 p.m.\tTyped and signed.
                        """))
                .filteredOn(event -> event.what().startsWith("Arrested"))
                .singleElement()
                .satisfies(event -> assertThat(event.when().earliest()).contains(LocalDate.of(1986, 3, 3)));
    }

    @Test
    void aRowOfATableWrittenToAFileIsToldByTheValueThatTells() {
        assertThat(events("""
                        date,what,source,checked
                        "Oct. 3, 1984","street lamp at no. 12 was repaired",city works order 2214,yes
                        "before June 2001","Voss died (spring?)",prison says they have no file,no
                        "Oct 29, 1984","Adam Bell arrested 11:05 am at the yard",,yes
                        """))
                .extracting(Event::what)
                .contains(
                        "street lamp at no. 12 was repaired",
                        "Voss died (spring?)",
                        "Adam Bell arrested 11:05 am at the yard");
    }

    @Test
    void everyRowOfALogTellsWhatWasAtItsHour() {
        assertThat(events("CUSTODY RECORD\n\nArrested at: 19 Mill Row    Time: 06.40    Date: 16/03/93\n\n"
                        + "16/3/93  07.12     Rights given.\n         07.30     In cell M4.\n"
                        + "         08.50     Solicitor telephoned. Dr Amis called.\n         10.40\n"
                        + "17/3/93  00.30     Asleep.\n         06.20     Sergeant and prisoner in cell. 25 mins.\n"))
                .extracting(event -> event.passage().words().replaceAll(" +", " ") + " | "
                        + event.when().earliest().map(String::valueOf).orElse("?"))
                .containsExactly(
                        "Arrested at: 19 Mill Row | 1993-03-16",
                        "16/3/93 07.12 Rights given | 1993-03-16",
                        "07.30 In cell M4 | 1993-03-16",
                        "08.50 Solicitor telephoned | 1993-03-16",
                        "Dr Amis called | 1993-03-16",
                        "17/3/93 00.30 Asleep | 1993-03-17",
                        "06.20 Sergeant and prisoner in cell | 1993-03-17");
    }

    @Test
    void whoeverSaysIInHisOwnWordsIsInWhatHeTellsWhereverTheWordStands() {
        DocumentReadings readings = readings("STATEMENT OF ADAM BELL\nDate: 3 July 2003\n\n"
                + "On 28 June 2003 I was in Leeds. On 29 June 2003 I heard that Carla Dorn was in York.\n");
        assertThat(readings.events())
                .extracting(e -> e.people().stream()
                        .map(n -> readings.entities().get(n).name())
                        .toList())
                .containsExactly(List.of("ADAM BELL"), List.of("Carla Dorn"));
    }

    @Test
    void theHeadingOfAGermanRecordNamesWhoSaysIch() {
        DocumentReadings readings = new DocumentPipeline(Optional.of(Language.GERMAN), Optional.empty())
                .read(new DocumentText(
                        new DocumentId("0".repeat(64)),
                        "Vernehmung der Zeugin Jutta Oswald\nLeipzig, den 3. Juli 2003\n\n"
                                + "Am 28. Juni 2003 um 20:10 Uhr war ich in Halle und habe dort getankt.\n",
                        List.of()));
        assertThat(readings.events())
                .filteredOn(e -> e.what().contains("Halle"))
                .singleElement()
                .satisfies(e -> assertThat(e.people())
                        .extracting(n -> readings.entities().get(n).name())
                        .containsExactly("Jutta Oswald"));
    }
}
