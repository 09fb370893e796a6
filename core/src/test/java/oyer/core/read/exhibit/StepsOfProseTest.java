package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

/// What a memorandum tells of an item over a few sentences.
final class StepsOfProseTest {

    private static List<ExhibitReading> read(String text) {
        return read(Language.ENGLISH, text);
    }

    private static List<ExhibitReading> read(Language language, String text) {
        return new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()))
                .exhibits();
    }

    private static List<StatusStep> steps(String text, String named) {
        return read(text).stream()
                .filter(e -> e.name().contains(named)
                        || e.mark().filter(named::contains).isPresent())
                .flatMap(e -> e.status().stream())
                .toList();
    }

    private static Optional<LocalDate> day(List<StatusStep> steps, Status status) {
        return steps.stream()
                .filter(s -> s.is() == status)
                .findFirst()
                .flatMap(s -> s.when().earliest());
    }

    private static final String CHISEL =
            "Date: 17 September 2009\n\nItem 4, a wood chisel, was recovered from the storm drain on 3 March 1992 by"
                    + " Officer Orme. It was sent to the State Laboratory on 6 March 1992 and returned on 20 April 1992."
                    + " Dr. Quill tested it for blood; the result was negative. Item 4 was handed to Det. Reyes on"
                    + " 15 May 1992.";

    @Test
    void theCommaThatClosesADescriptionEndsNoClause() {
        assertThat(day(steps(CHISEL, "Item 4"), Status.COLLECTED)).contains(LocalDate.of(1992, 3, 3));
    }

    @Test
    void aSecondVerbBehindAndGoesOnFromTheFirst() {
        assertThat(day(steps(CHISEL, "Item 4"), Status.RETURNED)).contains(LocalDate.of(1992, 4, 20));
    }

    @Test
    void whatIsTestedByAPronounIsTheItemAndNotWhatItIsTestedFor() {
        assertThat(read(CHISEL)).noneMatch(e -> e.name().equals("blood"));
        StatusStep test = steps(CHISEL, "Item 4").stream()
                .filter(s -> s.is() == Status.TESTED)
                .findFirst()
                .orElseThrow();
        assertThat(test.when().earliest())
                .as("the next sentence's day is its own")
                .isEmpty();
    }

    @Test
    void partsOfAWholeInFrontAreThePartsOfIt() {
        String text = "Of 23 hairs collected from the rug, 9 were examined. Two were inconclusive.";
        List<StatusStep> hairs = steps(text, "hairs");
        assertThat(hairs)
                .anyMatch(s -> s.is() == Status.COLLECTED && s.count().equals(OptionalInt.of(23)))
                .anyMatch(s -> s.is() == Status.TESTED && s.count().equals(OptionalInt.of(9)))
                .anyMatch(s -> s.is() == Status.INCONCLUSIVE && s.count().equals(OptionalInt.of(2)));
        assertThat(steps(text, "rug")).noneMatch(s -> s.count().isPresent());
    }

    @Test
    void aReportNotDisclosedUntilALaterYearWasDisclosedThen() {
        List<StatusStep> report = steps(
                "Date: 17 September 2009\n\nThe prosecutor did not disclose the laboratory report of 20 April 1992 to"
                        + " the defence until 1996.",
                "laboratory report");
        assertThat(day(report, Status.DISCLOSED)).contains(LocalDate.of(1996, 1, 1));
        assertThat(day(report, Status.WITHHELD)).isEmpty();
    }

    @Test
    void whoeverFoundHerFoundNoItem() {
        assertThat(steps("Sgt. Dale wrote in his report that Mrs. Orme had found her in the hallway.", "report"))
                .noneMatch(s -> s.is() == Status.COLLECTED);
    }

    @Test
    void aGermanParticipleStandsFarBehindItsVerbAndRightBehindItsDay() {
        List<StatusStep> knife = read(
                        Language.GERMAN,
                        "Asservat 5, ein Küchenmesser, wurde am 8. Juni 1997 im Keller sichergestellt und am 9. Juni"
                                + " 1997 an das Landeskriminalamt übersandt. Es wurde nicht auf DNA untersucht.")
                .stream()
                .filter(e -> e.mark().isPresent())
                .flatMap(e -> e.status().stream())
                .toList();
        assertThat(day(knife, Status.COLLECTED)).contains(LocalDate.of(1997, 6, 8));
        assertThat(day(knife, Status.TRANSFERRED)).contains(LocalDate.of(1997, 6, 9));
        assertThat(knife).anyMatch(s -> s.is() == Status.NOT_TESTED);
    }
}
