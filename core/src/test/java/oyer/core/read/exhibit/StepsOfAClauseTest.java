package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

/// Which day is whose step's, of which thing a verb in two parts tells, and what a report found that found nothing.
class StepsOfAClauseTest {

    private static List<ExhibitReading> read(Language language, String text) {
        return new DocumentPipeline(Optional.of(language), Optional.of(LocalDate.of(1994, 6, 9)))
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()))
                .exhibits();
    }

    private static List<String> steps(Language language, String text) {
        List<String> steps = new ArrayList<>();
        for (ExhibitReading item : read(language, text)) {
            for (StatusStep step : item.status()) {
                steps.add(item.name() + " " + step.is().name().toLowerCase(Locale.ROOT) + " "
                        + step.when().earliest().map(LocalDate::toString).orElse("-"));
            }
        }
        return steps;
    }

    private static List<String> english(String text) {
        return steps(Language.ENGLISH, text);
    }

    private static List<String> german(String text) {
        return steps(Language.GERMAN, text);
    }

    @Test
    void eachOfTwoStepsHasItsOwnDay() {
        assertThat(english("He recovered the pistol on June 9, 1990 and sent it to the laboratory on June 12, 1990."))
                .containsExactly("pistol collected 1990-06-09", "pistol transferred 1990-06-12");
        assertThat(english("The pistol was found on June 9, 1990 and tested."))
                .containsExactly("pistol collected 1990-06-09", "pistol tested 1990-06-09");
    }

    @Test
    void anHourIsOfTheDayToldBeforeItAndElseOfTheDocuments() {
        assertThat(english("On May 8, 1994 we went to the house. At 8:40 a.m. Deputy Cole recovered a pistol."))
                .containsExactly("pistol collected 1994-05-08");
        assertThat(english("At 8:40 a.m. Deputy Cole recovered a pistol."))
                .containsExactly("pistol collected 1994-06-09");
    }

    @Test
    void whatWasNotFoundOnAThingWasLookedForOnIt() {
        assertThat(english("No prints were found on the crowbar."))
                .containsExactly("prints absent 1994-06-09", "crowbar tested 1994-06-09");
        assertThat(german("Es wurden keine Fingerspuren am Küchenmesser gefunden."))
                .containsExactly("Fingerspuren absent 1994-06-09", "Küchenmesser tested 1994-06-09");
        assertThat(english("No prints were found. The crowbar was heavy.")).doesNotContain("crowbar tested 1994-06-09");
    }

    @Test
    void germanVerbsInTwoPartsTellOfWhatStandsBetween() {
        assertThat(german("Am 14. März 1994 stellte KHK Ostheim in der Küche ein Messer sicher."))
                .containsExactly("Messer collected 1994-03-14");
        assertThat(german("Im Keller fand POM Kerber am 15. März 1994 einen Hammer und gab ihn am 16. März 1994 in der"
                        + " Asservatenstelle ab."))
                .containsExactly("Hammer collected 1994-03-15", "Hammer transferred 1994-03-16");
        assertThat(german("Er gab die Jacke am 20. Mai 1994 an die Mutter zurück."))
                .containsExactly("Jacke returned 1994-05-20");
        assertThat(german("KHK Ostheim sandte das Wasserglas am 8. Juni 1994 beim LKA ein."))
                .containsExactly("Wasserglas transferred 1994-06-08");
        assertThat(german("Am 14. März 1994 fand im Beisein der Zeugin die Anhörung statt."))
                .noneMatch(s -> s.contains("collected"));
    }

    @Test
    void eachExampleOfAVerbInTwoPartsIsReadAsItsRuleSays() {
        for (Language language : List.of(Language.ENGLISH, Language.GERMAN)) {
            for (SplitVerbs.Rule rule : SplitVerbs.of(language).rules()) {
                assertThat(read(language, rule.example()))
                        .as(rule.example())
                        .anySatisfy(item -> assertThat(item.status())
                                .extracting(StatusStep::is)
                                .contains(rule.status()));
            }
        }
    }

    @Test
    void whereABulletCameFromWasFoundAndNotTheBullet() {
        assertThat(read(Language.ENGLISH, "The bullet from the revolver found in the shed was compared."))
                .filteredOn(item -> item.name().equals("bullet"))
                .singleElement()
                .satisfies(item -> assertThat(item.status())
                        .extracting(StatusStep::is)
                        .containsExactly(ExhibitReading.Status.TESTED));
        assertThat(english("The print on the glass was found on May 8, 1994.")).contains("print collected 1994-05-08");
    }

    @Test
    void everythingOfAListWasReceivedAndWhatIsOnlyNamedBesideItWasNot() {
        assertThat(english("On May 3, 1994, we received the three swabs (Item 2), the crowbar (Item 1) and the glass"
                        + " (Item 3)."))
                .filteredOn(s -> s.endsWith("transferred 1994-05-03"))
                .hasSize(3);
        assertThat(english("We received the crowbar (Item 1), and the glass (Item 3) was lost."))
                .filteredOn(s -> s.contains("transferred"))
                .hasSize(1);
    }

    @Test
    void whatAReportFoundOfAnItemIsNoEntryOfItsList() {
        String report = "Items received:\nItem 1    Crowbar\nItem 6    Cash box\n\nResults:\n"
                + "Item 1: The crowbar was tested with luminol.\nItem 6: The cash box was not tested.\n";
        assertThat(english(report)).anyMatch(s -> s.endsWith("tested 1994-06-09"));
        assertThat(read(Language.ENGLISH, report).stream()
                        .map(ExhibitReading::exhibit)
                        .distinct())
                .hasSize(2);
    }

    @Test
    void aBareNounIsTheOneThingThatWasDescribedAndNotOneOfTwo() {
        assertThat(
                        read(Language.ENGLISH, "The cash box was found in the shed. He sent the box to the laboratory.")
                                .stream()
                                .map(ExhibitReading::exhibit)
                                .distinct())
                .hasSize(1);
        assertThat(read(
                                Language.ENGLISH,
                                "The cash box and the tool box were found in the shed. He sent the box to the"
                                        + " laboratory.")
                        .stream()
                        .map(ExhibitReading::exhibit)
                        .distinct())
                .hasSize(3);
    }

    @Test
    void theHourBesideADayInAFormIsNoYear() {
        String form = "Item 1 - Chain of custody\nDescription: crowbar\n\n"
                + "Released by        Received by        Date       Time    Purpose\n"
                + "Det. R. Quill      Property room      06/08/91   1900    Storage\n"
                + "Property room      N. Fossett         06/12/91   1430    To laboratory\n";
        List<ExhibitReading> read = new DocumentPipeline(Optional.of(Language.ENGLISH), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), form, List.of()))
                .exhibits();
        assertThat(read)
                .filteredOn(item -> item.grounds().rule().equals("custody-form"))
                .flatExtracting(ExhibitReading::status)
                .extracting(step -> step.when().earliest().orElseThrow())
                .containsExactly(LocalDate.of(1991, 6, 8), LocalDate.of(1991, 6, 12));
    }

    @Test
    void aCommaWithinADateEndsNoClause() {
        assertThat(english("The letter of Hal Noe of June 9, 1991 is not enclosed."))
                .contains("letter (Hal Noe) withheld -");
    }

    @Test
    void thatTheyWereDestroyedIsSaidOfTheThingAndNotOfTheNoteThatTells() {
        assertThat(english("The boots (Item 7) are missing; according to a note they were destroyed on May 9, 1993."))
                .contains("boots destroyed 1993-05-09")
                .noneMatch(s -> s.startsWith("note destroyed"));
    }

    @Test
    void germanResultsSayWhomTheyMean() {
        assertThat(read(Language.GERMAN, "Die Fingerspur wurde Hedwig Falk zugeordnet."))
                .flatExtracting(ExhibitReading::status)
                .anySatisfy(s -> assertThat(s.detail().orElseThrow().toString()).contains("INCLUDED", "Hedwig Falk"));
        assertThat(german("Die Fingerspur konnte keiner Person zugeordnet werden."))
                .containsExactly("Fingerspur unattributed 1994-06-09");
        assertThat(read(Language.GERMAN, "Timo Radem scheidet als Verursacher der Fingerspur aus."))
                .flatExtracting(ExhibitReading::status)
                .anySatisfy(s -> assertThat(s.detail().orElseThrow().toString()).contains("EXCLUDED", "Timo Radem"));
    }

    @Test
    void whatIsTestedAnewIsTestedAgain() {
        assertThat(german("Das Messer wurde am 3. Mai 1994 erneut untersucht."))
                .containsExactly("Messer retested 1994-05-03");
        assertThat(german("Das Messer wurde am 3. Mai 1994 untersucht.")).containsExactly("Messer tested 1994-05-03");
    }
}
