package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

/// What looks like a piece of evidence and is none, each beside what is one.
final class NoThingsTest {

    private static List<ExhibitReading> read(Language language, String text) {
        return new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()))
                .exhibits();
    }

    private static List<String> steps(Language language, String text) {
        return read(language, text).stream()
                .flatMap(e -> e.status().stream()
                        .map(s -> e.mark().orElse(e.name()) + " "
                                + s.is().name().toLowerCase(Locale.ROOT)
                                + s.when().earliest().map(d -> " " + d).orElse("")))
                .toList();
    }

    private static List<String> english(String text) {
        return steps(Language.ENGLISH, text);
    }

    private static List<String> german(String text) {
        return steps(Language.GERMAN, text);
    }

    @Test
    void theHourIsNoWatch() {
        assertThat(german("Um 23.48 Uhr wurde der Mann im Hof gefunden.")).isEmpty();
        assertThat(german("Im Hof wurde eine Uhr gefunden.")).containsExactly("Uhr collected");
    }

    @Test
    void whoeverLooksAtAThingDoesNotTestIt() {
        assertThat(english("She looked at her clock and it was late.")).noneMatch(s -> s.contains("tested"));
        assertThat(english("The analyst examined the clock.")).containsExactly("clock tested");
    }

    @Test
    void whatWasNotYetThereIsNotMissing() {
        assertThat(english("The glass was not there when he left.")).noneMatch(s -> s.contains("missing"));
        assertThat(english("The glass is not there.")).containsExactly("glass missing");
    }

    @Test
    void howSomethingWasDoneIsNoThing() {
        assertThat(english("The statement was received by letter.")).noneMatch(s -> s.startsWith("letter"));
        assertThat(english("The letter was received on 3 May 1990.")).containsExactly("letter transferred 1990-05-03");
    }

    @Test
    void whatALaboratoryDidNotFindOnAThingIsOfThatThing() {
        assertThat(english("No petrol was detected on the glove.")).containsExactly("glove tested");
        assertThat(english("No knife was found in the glove.")).contains("knife absent");
        assertThat(english("No reference sample was available and the swab was not compared."))
                .contains("reference sample absent");
    }

    @Test
    void aNameThatBeginsWithItsInitialsIsNoLineOfAList() {
        assertThat(english("Samples taken from:\n   E. H. Pruett\n   D. A. Marrick\n"))
                .noneMatch(s -> s.contains("Pruett") || s.contains("Marrick"));
        assertThat(english("Items taken:\n   A. Hammer\n   B. Glove\n")).hasSize(2);
    }

    @Test
    void aSentenceThatSaysNothingOfSomethingIsNoLackOfEvidence() {
        assertThat(german("Zur Entfernung ist keine Aussage möglich.")).isEmpty();
        assertThat(german("Es gibt keine Zeugen.")).containsExactly("Zeugen absent");
    }

    @Test
    void aRowOfAnInventoryThatGoesOnInALineOfItsOwnDoesNotEndIt() {
        String list = "VERZEICHNIS DER SICHERGESTELLTEN GEGENSTÄNDE\n"
                + "Pos  Datum      Gegenstand               Ort               Verbleib\n"
                + "3    17.03.06   Hülse 9 mm               Laden             Labor\n"
                + "7    20.03.06   Noten: 20 x 200,         Werkzeugkiste     Kasse\n"
                + "                total CHF 8'980.--\n"
                + "8    20.03.06   Motorroller, rot         Keller            zurück an Noe 02.05.06\n";
        assertThat(german(list))
                .contains(
                        "Pos 3 collected 2006-03-17",
                        "Pos 7 collected 2006-03-20",
                        "Pos 8 collected 2006-03-20",
                        "Pos 8 returned 2006-05-02");
    }

    @Test
    void aDayInARemarkIsNotThatOfTheStep() {
        String head = "GUTACHTEN\n15. November 2011\n\n";
        assertThat(german(head + "An der Jacke (nachgereicht am 10.10.2011) wurde kein Blut nachgewiesen."))
                .contains("Jacke tested 2011-11-15");
        assertThat(german(head + "An der Jacke wurde (10.10.2011) Blut nachgewiesen."))
                .contains("Jacke tested 2011-10-10");
    }

    @Test
    void whatThePaperDoesItselfIsOfItsDay() {
        String head = "ORDER\n\n4 June 1991\n\n";
        assertThat(english(head + "The letter is excluded.")).containsExactly("letter excluded 1991-06-04");
        assertThat(english(head + "The letter was excluded.")).containsExactly("letter excluded");
    }

    @Test
    void whatIsShownToAJuryIsBeforeIt() {
        assertThat(english("The ring was shown to jurors on 3 May 1990.")).contains("ring admitted 1990-05-03");
        assertThat(english("The ring was shown to friends on 3 May 1990.")).noneMatch(s -> s.contains("admitted"));
    }

    @Test
    void anItemMayBeNumberedWithLetters() {
        assertThat(read(Language.ENGLISH, "The recorder (Item DE-1) was seized on 3 May 1990.").stream()
                        .flatMap(e -> e.mark().stream()))
                .containsExactly("Item DE-1");
    }

    @Test
    void whatIsFetchedIsTaken() {
        assertThat(read(Language.GERMAN, "Die Flasche wurde am 17. Mai 1990 geholt.")
                        .getFirst()
                        .status())
                .extracting(ExhibitReading.StatusStep::is)
                .containsExactly(Status.COLLECTED);
    }

    @Test
    void whoGoesRoundThereLosesNothing() {
        assertThat(english("He said he'd gone round there to rob the till.")).noneMatch(s -> s.contains("missing"));
        assertThat(english("The till was gone when we came.")).anyMatch(s -> s.contains("missing"));
    }

    @Test
    void aChainOfCustodyIsNoChain() {
        assertThat(read(Language.ENGLISH, "The chain of custody was challenged."))
                .isEmpty();
        assertThat(read(Language.ENGLISH, "The chain was found by the gate.")).hasSize(1);
    }

    @Test
    void whatDoesNotAppearToHaveBeenProvidedWasKeptBack() {
        assertThat(english("It does not appear that Item 1 and Item 3 were provided to trial counsel."))
                .contains("Item 1 withheld", "Item 3 withheld");
    }

    @Test
    void eachOfThoseThatWereSeizedWasSeized() {
        assertThat(english(
                        "On 5 May 1990 I seized a green coat (Item 1), a pair of jeans (Item 2) and a pair of training"
                                + " shoes (Item 3)."))
                .contains("Item 1 collected 1990-05-05", "Item 2 collected 1990-05-05", "Item 3 collected 1990-05-05");
    }

    @Test
    void aBoxThatSomebodyStandsInIsNoThing() {
        assertThat(english("The court heard evidence that he was seen in the telephone box."))
                .isEmpty();
        assertThat(english("The cash box was seized.")).containsExactly("cash box collected");
    }

    @Test
    void whatTheThingsOfAListAreCalledTogetherIsNone() {
        assertThat(english("We seized clothing: a blue jacket and a pair of jeans."))
                .containsExactly("blue jacket collected", "jeans collected");
    }
}
