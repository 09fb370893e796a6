package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static oyer.core.casefile.ExhibitReading.Status.ABSENT;
import static oyer.core.casefile.ExhibitReading.Status.ADMITTED;
import static oyer.core.casefile.ExhibitReading.Status.CHALLENGED;
import static oyer.core.casefile.ExhibitReading.Status.COLLECTED;
import static oyer.core.casefile.ExhibitReading.Status.DESTROYED;
import static oyer.core.casefile.ExhibitReading.Status.DISCLOSED;
import static oyer.core.casefile.ExhibitReading.Status.DISCREDITED;
import static oyer.core.casefile.ExhibitReading.Status.INCONCLUSIVE;
import static oyer.core.casefile.ExhibitReading.Status.MADE;
import static oyer.core.casefile.ExhibitReading.Status.MENTIONED;
import static oyer.core.casefile.ExhibitReading.Status.MISSING;
import static oyer.core.casefile.ExhibitReading.Status.NOT_TESTED;
import static oyer.core.casefile.ExhibitReading.Status.RETURNED;
import static oyer.core.casefile.ExhibitReading.Status.TESTED;
import static oyer.core.casefile.ExhibitReading.Status.TRANSFERRED;
import static oyer.core.casefile.ExhibitReading.Status.UNATTRIBUTED;
import static oyer.core.casefile.ExhibitReading.Status.USABLE;
import static oyer.core.casefile.ExhibitReading.Status.WITHHELD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.StepDetail.Outcome;
import oyer.core.casefile.StepDetail.Party;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

/// What the usual papers of a file say of evidence: a property log, a laboratory's report, a letter of discovery, a
/// hearing; in German a list of Asservate, a Gutachten, a Vermerk.
class FilesOfACaseTest {

    private static List<ExhibitReading> read(Language language, String text) {
        return new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()))
                .exhibits();
    }

    private static List<ExhibitReading> english(String text) {
        return read(Language.ENGLISH, text);
    }

    private static List<ExhibitReading> german(String text) {
        return read(Language.GERMAN, text);
    }

    private static Stream<StatusStep> steps(List<ExhibitReading> read, String item) {
        return read.stream()
                .filter(r ->
                        r.name().contains(item) || r.mark().filter(item::equals).isPresent())
                .flatMap(r -> r.status().stream());
    }

    private static StatusStep step(List<ExhibitReading> read, String item, Status is) {
        return steps(read, item)
                .filter(s -> s.is() == is)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + is + " of " + item + " in " + read));
    }

    private static List<Status> statuses(List<ExhibitReading> read, String item) {
        return steps(read, item).map(StatusStep::is).toList();
    }

    private static List<StepDetail.Result> results(List<ExhibitReading> read, String item) {
        return steps(read, item)
                .flatMap(s -> s.detail().stream())
                .flatMap(d -> d instanceof StepDetail.Test test ? test.results().stream() : Stream.empty())
                .toList();
    }

    @Test
    void aPropertyLogSaysWhenAndByWhomEachThingWasTakenAndHowManyThereAre() {
        List<ExhibitReading> log = english("""
                PROPERTY AND EVIDENCE LOG

                Item   Description               Where found       Collected by      Date
                1      Fire poker, iron          by the hearth     Det. J. Orrin     04/02/1993
                2      Hair samples (5)          bath towel        Tech. M. Sayer    04/03/1993
                """);
        assertThat(step(log, "Fire poker", COLLECTED).when().earliest()).contains(LocalDate.of(1993, 4, 2));
        assertThat(step(log, "Hair samples", COLLECTED).count()).isEqualTo(OptionalInt.of(5));
        assertThat(log).extracting(ExhibitReading::name).doesNotContain("EVIDENCE LOG");
    }

    @Test
    void aRangeOfMarksIsAsManyThings() {
        List<ExhibitReading> read = english("Items 2 through 5 were sent to the laboratory on 8 March 1991.");
        assertThat(read).extracting(ExhibitReading::name).containsExactly("Item 2", "Item 3", "Item 4", "Item 5");
        assertThat(read)
                .allSatisfy(
                        r -> assertThat(r.status()).extracting(StatusStep::is).containsExactly(TRANSFERRED));
        assertThat(german("Die Asservate 3, 5 und 7 wurden am 8. März 1991 vernichtet."))
                .extracting(r -> r.mark().orElse(""))
                .containsExactly("Asservat 3", "Asservat 5", "Asservat 7");
    }

    @Test
    void whatATestCameToIsOfTheThingsCountedJustBeforeAndNotOfTheOneBeforeThem() {
        List<ExhibitReading> report = english("""
                Ida Cole has type A blood and Max Fenn is excluded as the source of the blood on the poker, Item 1. Of \
                the six swabs, Item 2, four gave a result and two were insufficient for testing. Three of the four are \
                consistent with Ida Cole. The cigarette butts, Item 4, gave no result.
                """);
        assertThat(step(report, "Item 2", USABLE).count()).isEqualTo(OptionalInt.of(4));
        assertThat(step(report, "Item 2", INCONCLUSIVE).count()).isEqualTo(OptionalInt.of(2));
        assertThat(results(report, "Item 2"))
                .extracting(StepDetail.Result::outcome, StepDetail.Result::of)
                .containsExactly(tuple(Outcome.INCLUDED, "Ida Cole"));
        assertThat(statuses(report, "Item 4")).containsExactly(TESTED, INCONCLUSIVE);
    }

    @Test
    void aNewClauseIsOfSomebodyElseThanTheResult() {
        assertThat(results(
                        english(
                                "The hammer was consistent with the wounds; Dr. Paul Hale, for the defense, denied it."),
                        "hammer"))
                .isEmpty();
    }

    @Test
    void aLetterThatEnclosesAListDisclosesEachAndSaysWhatItKeepsBack() {
        List<ExhibitReading> letter = english("""
                OFFICE OF THE DISTRICT ATTORNEY

                June 10, 1991

                Dear Ms. Hall:

                Pursuant to the order of the court enclosed please find:

                1. Report of Examination S-91, dated April 15, 1991
                2. Photographs of the yard (12)

                The statement of Leo Prinz and the fingerprint report are not enclosed. The answering machine tape, \
                Item 5, has been erased.
                """);
        assertThat(step(letter, "Report of Examination", MADE).when().earliest())
                .contains(LocalDate.of(1991, 4, 15));
        assertThat(step(letter, "Photographs", DISCLOSED).detail()).contains(new StepDetail.Reached(Party.DEFENCE));
        assertThat(step(letter, "Photographs", DISCLOSED).count()).isEqualTo(OptionalInt.of(12));
        assertThat(statuses(letter, "statement")).containsExactly(WITHHELD);
        assertThat(statuses(letter, "fingerprint report")).containsExactly(WITHHELD);
        assertThat(statuses(letter, "Item 5")).containsExactly(DESTROYED);
    }

    @Test
    void aStampOfAnOfficeSaysWhomALetterReached() {
        assertThat(english("""
                        LETTER OF TRANSMITTAL
                        RECEIVED JUN 12 1991 PUBLIC DEFENDER

                        Enclosed is the report.
                        """))
                .anySatisfy(r -> assertThat(r.status())
                        .anySatisfy(s -> assertThat(s.detail()).contains(new StepDetail.Reached(Party.DEFENCE))));
    }

    @Test
    void aHearingSaysWhatWasNeverTestedWhatWasTakenInEvidenceAndWhatWasObjectedTo() {
        List<ExhibitReading> hearing = english("""
                HEARING
                October 14, 1999

                Q. What became of the grey shirt, Item 6?
                A. It was destroyed in 1994.
                Q. Was it ever tested?
                A. No, it was never sent to the laboratory.
                Q. And the statement of Leo Prinz?
                A. I gave it to the prosecutor in April 1991.

                MR. BREEN: We move to strike the letter, State's Exhibit 4.
                THE COURT: Denied. State's Exhibit 4 is received.
                """);
        assertThat(statuses(hearing, "Item 6")).containsExactly(DESTROYED, NOT_TESTED);
        assertThat(step(hearing, "statement", DISCLOSED).detail()).contains(new StepDetail.Reached(Party.PROSECUTION));
        List<ExhibitReading> one = english("""
                The statement of Leo Prinz was withheld in 1991. I offer Defense Exhibit 7, the statement of Leo Prinz.
                """);
        assertThat(one)
                .extracting(ExhibitReading::exhibit)
                .containsOnly(one.getFirst().exhibit());
        assertThat(statuses(hearing, "State's Exhibit 4")).containsExactly(CHALLENGED, ADMITTED);
    }

    @Test
    void whatIsFoundOnAGlassIsThePrintAndNobodyFindsALevel() {
        List<ExhibitReading> read = english("There is an unknown fingerprint, found on a glass at the scene.");
        assertThat(statuses(read, "fingerprint")).contains(COLLECTED, UNATTRIBUTED);
        assertThat(statuses(read, "glass")).doesNotContain(COLLECTED);
        assertThat(statuses(
                        english("Both had alcohol levels of 0.11. It was a neighbour who found them at noon."),
                        "level"))
                .containsExactly(MENTIONED);
    }

    @Test
    void theDayOfTheNextSentenceIsNotTheStepsThoughItIsGluedToIt() {
        assertThat(step(
                                english(
                                        "The film shows unidentified fingerprints on the wall.August 1984 - The Harbour"),
                                "fingerprints",
                                UNATTRIBUTED)
                        .when()
                        .dated())
                .isFalse();
        assertThat(step(english("The tape was destroyed; a copy reached the archive on 3 May 1990."), "tape", DESTROYED)
                        .when()
                        .dated())
                .isFalse();
    }

    @Test
    void aTestimonyAboutATestIsWhatIsDiscreditedAndNotTheThingTested() {
        List<ExhibitReading> read =
                english("The serologist's testimony about blood types was discredited by a review in 2001.");
        assertThat(statuses(read, "testimony")).containsExactly(DISCREDITED);
        assertThat(statuses(read, "blood")).doesNotContain(DISCREDITED);
    }

    @Test
    void noWeaponOtherThanTheHammerIsOne() {
        assertThat(english("No murder weapon other than the hammer was ever produced."))
                .noneMatch(r -> r.status().stream().anyMatch(s -> s.is() == ABSENT || s.is() == DISCLOSED));
    }

    @Test
    void aGermanListNumbersItsAsservateAndTheGutachtenSaysWhatArrived() {
        List<ExhibitReading> list = german("""
                Asservatenverzeichnis

                Nr.   Gegenstand                  Fundort          Sichergestellt am   durch
                1     Brotmesser, Klinge 20 cm    Spüle            14.11.1988          KHK Brandt
                2     Blutabriebe (6 Stück)       Türrahmen        14.11.1988          KOK Seidel
                """);
        assertThat(list).extracting(r -> r.mark().orElse("")).containsExactly("Asservat 1", "Asservat 2");
        assertThat(step(list, "Asservat 1", COLLECTED).count()).isEmpty();
        assertThat(step(list, "Asservat 2", COLLECTED).count()).isEqualTo(OptionalInt.of(6));
        List<ExhibitReading> report = german("""
                Gutachten vom 7. Dezember 1988

                Am 16. November 1988 sind hier eingegangen:
                   Asservat 1: ein Brotmesser
                   Asservat 2: fünf Blutabriebe

                Asservat 3 ist hier nicht eingegangen. Von den fünf Blutabrieben waren vier auswertbar. Drei stammen \
                von der Geschädigten Helga Mertens.
                """);
        assertThat(step(report, "Asservat 2", TRANSFERRED).count()).isEqualTo(OptionalInt.of(5));
        assertThat(step(report, "Asservat 2", TRANSFERRED).when().earliest()).contains(LocalDate.of(1988, 11, 16));
        assertThat(statuses(report, "Asservat 3")).containsExactly(MISSING);
        assertThat(step(report, "Blutabrieben", USABLE).count()).isEqualTo(OptionalInt.of(4));
        assertThat(step(report, "Blutabrieben", TESTED).count()).isEqualTo(OptionalInt.of(3));
        assertThat(results(report, "Blutabrieben"))
                .extracting(StepDetail.Result::outcome)
                .containsExactly(Outcome.INCLUDED);
    }

    @Test
    void aVermerkSaysWhomAStatementReachedAndWhomItDidNot() {
        List<ExhibitReading> read = german("""
                Die Fingerspur an der Balkontür, Asservat 3, konnte keiner Person zugeordnet werden. Die Aussage des \
                Zeugen Rolf Zander vom 18. November 1988 wurde der Verteidigung nicht vorgelegt; sie ging am 2. Dezember \
                1988 bei der Staatsanwaltschaft ein. Eine Tatwaffe wurde nicht gefunden.
                """);
        assertThat(statuses(read, "Asservat 3")).containsExactly(UNATTRIBUTED);
        assertThat(step(read, "Aussage", WITHHELD).when().dated()).isFalse();
        assertThat(step(read, "Aussage", DISCLOSED).detail()).contains(new StepDetail.Reached(Party.PROSECUTION));
        assertThat(step(read, "Aussage", DISCLOSED).when().earliest()).contains(LocalDate.of(1988, 12, 2));
        assertThat(statuses(read, "Tatwaffe")).containsExactly(ABSENT);
        assertThat(statuses(
                        german("Die Reisetasche wurde am 25. Januar 1989 an die Tochter Petra Lohse herausgegeben."),
                        "Reisetasche"))
                .containsExactly(RETURNED);
    }
}
