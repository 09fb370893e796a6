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

/// What a thing is called, what it is a piece of, and what a paper does not hold.
final class PapersAndPiecesTest {

    private static List<ExhibitReading> read(String text) {
        return read(Language.ENGLISH, text);
    }

    private static List<ExhibitReading> read(Language language, String text) {
        return new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()))
                .exhibits();
    }

    private static List<String> names(String text) {
        return read(text).stream().map(ExhibitReading::name).toList();
    }

    private static List<StatusStep> steps(List<ExhibitReading> read, int exhibit) {
        return read.stream()
                .filter(e -> e.exhibit() == exhibit)
                .flatMap(e -> e.status().stream())
                .toList();
    }

    @Test
    void whatTheSourceIsAskedOfIsTheSwabThatWasTested() {
        List<ExhibitReading> read =
                read("Item 4, a swab from the rim of a glass, was examined on March 2, 1991. Amylase"
                        + " was present. Mr. Dorn is excluded as the source of the saliva. It was destroyed in 1999.");
        int swab = read.getFirst().exhibit();
        assertThat(steps(read, swab))
                .extracting(StatusStep::is)
                .containsExactly(Status.TESTED, Status.TESTED, Status.DESTROYED);
        assertThat(read).noneMatch(e -> e.name().equals("saliva"));
    }

    @Test
    void aTraceThatWasNamedBeforeKeepsItsName() {
        List<ExhibitReading> read =
                read("Saliva was found on the mask on 3 May 1990. A rope (Item 2) was seized. Mr. Dorn"
                        + " is excluded as the source of the saliva.");
        assertThat(read.stream()
                        .filter(e -> e.name().equalsIgnoreCase("saliva"))
                        .map(ExhibitReading::exhibit))
                .hasSize(2)
                .allMatch(n -> n == read.getFirst().exhibit());
    }

    @Test
    void anEndOfACigaretteIsCalledSo() {
        List<ExhibitReading> read = read("Three cigarette ends were collected at the shelter on February 20, 1991. Two"
                + " cigarette ends were sent to the laboratory.");
        assertThat(read).allMatch(e -> e.name().equals("cigarette ends"));
        assertThat(read.getFirst().status().getFirst().count()).isEqualTo(OptionalInt.of(3));
        assertThat(names("The rope ends in a knot and was seized.")).containsExactly("rope");
    }

    @Test
    void whatNobodyEverWroteIsNotMissing() {
        assertThat(read("No inventory was taken on 3 May 1990. None of it is on the list of 4 May 1990.").stream()
                        .flatMap(e -> e.status().stream())
                        .map(StatusStep::is))
                .containsExactly(Status.ABSENT);
        assertThat(read("The inventory was never found.")
                        .getFirst()
                        .status()
                        .getFirst()
                        .is())
                .isEqualTo(Status.MISSING);
    }

    @Test
    void suchAThingIsNone() {
        assertThat(names("Such ticket was never produced.")).isEmpty();
        assertThat(names("The ticket was never produced.")).containsExactly("ticket");
    }

    @Test
    void aHeadingOverAListIsNoThing() {
        assertThat(names("TRANSMITTAL OF MATERIAL NOT PREVIOUSLY DISCLOSED\nPages follow.\n"))
                .isEmpty();
    }

    @Test
    void whatIsNotOnAListIsThePapersNumberedBehindIt() {
        List<ExhibitReading> read = read(
                "September 15, 2009\n\nYesterday's box is worse than I thought. None of it is on"
                        + " Orr's list of May 6, 1985.\n\n1. Ferry. Ann Holm's signed statement of October 26, 1984. No boat"
                        + " sailed.\n\n2. Lamp. The statement of Bo Lund says that it was out.\n\nI saw the letter of the clerk.\n");
        assertThat(read.stream()
                        .filter(e -> e.status().stream()
                                .anyMatch(s -> s.is() == Status.WITHHELD
                                        && s.when().earliest().equals(Optional.of(LocalDate.of(1985, 5, 6)))))
                        .map(ExhibitReading::name))
                .containsExactly("signed statement (Ann Holm)", "statement (Bo Lund)");
    }

    @Test
    void aConfessionIsMadeOnItsOwnDay() {
        List<StatusStep> steps = steps(read("June 3, 1990\n\nThe case rested on the confession of May 3, 1984."), 0);
        assertThat(steps).hasSize(1);
        assertThat(steps.getFirst().is()).isEqualTo(Status.MADE);
        assertThat(steps.getFirst().when().latest()).contains(LocalDate.of(1984, 5, 3));
    }

    @Test
    void anExhibitIsWhatTheAnswerSaysItIs() {
        List<ExhibitReading> read =
                read("Q. I show you State's Exhibit 9. What is it?\nA. That is the statement he gave.\n"
                        + "Q. I show you Defense Exhibit 3. It is a receipt of the diner.\nA. I see.\n");
        assertThat(read.stream().map(e -> e.exhibit() + " " + e.name()).toList())
                .containsExactly("0 State's Exhibit 9", "0 statement", "1 Defense Exhibit 3", "1 receipt");
    }

    @Test
    void howLongAPartIsTellsOfTheWhole() {
        assertThat(names("A fillet knife, 7 inch blade, was seized on 3 May 1990."))
                .containsExactly("fillet knife");
    }

    @Test
    void whatThePoliceTookIsCollected() {
        List<ExhibitReading> read = read("The chisel (Item 4) lay in the locker. We took it on March 9, 1990.");
        assertThat(steps(read, read.getFirst().exhibit()))
                .anyMatch(s -> s.is() == Status.COLLECTED
                        && s.when().earliest().equals(Optional.of(LocalDate.of(1990, 3, 9))));
        assertThat(read("The chisel (Item 4) lay in the locker. We took it to mean that he knew.").stream()
                        .flatMap(e -> e.status().stream()))
                .noneMatch(s -> s.is() == Status.COLLECTED);
        assertThat(read(Language.GERMAN, "Am 3. Mai 1990 stellten wir das Messer im Keller sicher.")
                        .getFirst()
                        .status()
                        .getFirst()
                        .is())
                .isEqualTo(Status.COLLECTED);
    }

    @Test
    void noBloodOnAKnifeIsATestOfTheKnife() {
        List<ExhibitReading> read = read(
                Language.GERMAN, "Das Messer (Asservat 3) lag im Keller. An dem Messer wurde kein Blut nachgewiesen.");
        assertThat(steps(read, read.getFirst().exhibit()))
                .extracting(StatusStep::is)
                .contains(Status.TESTED);
        assertThat(
                        read(
                                        Language.GERMAN,
                                        "Die Spuren (Asservat 3) lagen im Keller. Es wurde kein Messer nachgewiesen.")
                                .stream()
                                .flatMap(e -> e.status().stream()))
                .noneMatch(s -> s.is() == Status.TESTED);
    }

    @Test
    void aPrintFoundSomewhereIsAnotherThanThePrintsBefore() {
        List<ExhibitReading> read = read("Unidentified fingerprints were on the door. And there is an unattributed"
                + " fingerprint, found on a glass at the scene. The fingerprint was searched in 1990.");
        List<Integer> prints = read.stream()
                .filter(e -> e.type() == ExhibitReading.Type.FINGERPRINT)
                .map(ExhibitReading::exhibit)
                .toList();
        assertThat(prints).hasSize(3);
        assertThat(prints.get(1)).isNotEqualTo(prints.getFirst()).isEqualTo(prints.getLast());
    }

    @Test
    void theKnifeThatWasFoundNeedNotBeTheOneItWasDoneWith() {
        List<ExhibitReading> read = read("A knife was seized under the seat. Her throat had been cut with a knife.");
        assertThat(read.stream().map(ExhibitReading::exhibit).distinct()).hasSize(2);
    }

    @Test
    void whatSomebodyWoreWasNotFound() {
        assertThat(names("Ann Hale, wearing a house dress, was found on the kitchen floor."))
                .isEmpty();
        assertThat(names("The dress was found on the kitchen floor.")).containsExactly("dress");
    }

    @Test
    void theEvidenceOfHisInnocenceIsNotHis() {
        assertThat(names("The film shows the mounting evidence of his innocence."))
                .isEmpty();
    }

    @Test
    void initialsAndANumberAreAMarkWhereThereAreSeveral() {
        List<ExhibitReading> read = read("ITEMS RECEIVED\nTH/1  Kitchen knife\nTH/2  Swab of red stain\n\nSwab TH/2 was"
                + " grouped and found to be group A.\n");
        assertThat(read.stream().flatMap(e -> e.mark().stream())).containsExactly("TH/1", "TH/2", "TH/2");
        assertThat(steps(read, read.getLast().exhibit()))
                .extracting(StatusStep::is)
                .contains(Status.TESTED)
                .doesNotContain(Status.COLLECTED);
        assertThat(read("The letter of file CR/2 was seized.").stream().flatMap(e -> e.mark().stream()))
                .isEmpty();
    }

    @Test
    void whatALetterEnclosesIsHadOnItsDay() {
        List<ExhibitReading> read =
                read("March 2, 1993\n\nDear Ms. Petrie:\n\nEnclosed please find the following: (1) the"
                        + " laboratory report of May 12, 1992; (2) photographs of the scene. The tape was lost.");
        assertThat(read.stream()
                        .filter(e -> e.status().stream()
                                .anyMatch(s -> s.is() == Status.DISCLOSED
                                        && s.when().earliest().equals(Optional.of(LocalDate.of(1993, 3, 2)))))
                        .map(ExhibitReading::name))
                .containsExactly("laboratory report", "photographs");
    }

    @Test
    void theCourtReceivesWhatWasOffered() {
        List<ExhibitReading> read =
                read("MR. OSTER: I offer People's Exhibit 6.\nTHE COURT: Overruled. It will be received."
                        + "\nMS. PETRIE: Exhibit 7 is stricken.\n");
        assertThat(steps(read, read.getFirst().exhibit()))
                .extracting(StatusStep::is)
                .contains(Status.ADMITTED);
        assertThat(steps(read, read.getLast().exhibit()))
                .extracting(StatusStep::is)
                .contains(Status.EXCLUDED);
        assertThat(steps(read("The knife (Item 2) was sent by post. It will be received by the clerk."), 0))
                .extracting(StatusStep::is)
                .doesNotContain(Status.ADMITTED);
    }

    @Test
    void aGermanListOfWhatWasSecuredSaysWhenEachWas() {
        List<ExhibitReading> read = read(
                Language.GERMAN,
                "Asservatenliste\nDatum: 9. Juni 1997\n\nNr.\tBezeichnung\tFundort\tDatum\n1\tBrecheisen, rot\tGarage\t6."
                        + " Juni 1997\n2\tNotizbuch\tSchreibtisch\t7. Juni 1997\n");
        assertThat(read.stream().flatMap(e -> e.mark().stream())).containsExactly("Asservat 1", "Asservat 2");
        assertThat(read.getFirst().status().getFirst().is()).isEqualTo(Status.COLLECTED);
        assertThat(read.getFirst().status().getFirst().when().earliest()).contains(LocalDate.of(1997, 6, 6));
    }

    @Test
    void whatWasNotPutBeforeTheLaboratoryIsNotTested() {
        assertThat(read(Language.GERMAN, "Das Messer (Asservat 1) wurde hier nicht vorgelegt.")
                        .getFirst()
                        .status()
                        .getFirst()
                        .is())
                .isEqualTo(Status.NOT_TESTED);
        assertThat(read("The carpet (Item 3) was thrown away in 1994.")
                        .getFirst()
                        .status()
                        .getFirst()
                        .is())
                .isEqualTo(Status.DESTROYED);
    }
}
