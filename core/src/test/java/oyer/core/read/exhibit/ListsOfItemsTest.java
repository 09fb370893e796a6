package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
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
}
