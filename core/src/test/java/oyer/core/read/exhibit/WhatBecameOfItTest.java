package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.casefile.ExhibitReading.Status.COLLECTED;
import static oyer.core.casefile.ExhibitReading.Status.DESTROYED;
import static oyer.core.casefile.ExhibitReading.Status.DISCLOSED;
import static oyer.core.casefile.ExhibitReading.Status.EXCLUDED;
import static oyer.core.casefile.ExhibitReading.Status.MENTIONED;
import static oyer.core.casefile.ExhibitReading.Status.MISSING;
import static oyer.core.casefile.ExhibitReading.Status.NOT_TESTED;
import static oyer.core.casefile.ExhibitReading.Status.TESTED;
import static oyer.core.casefile.ExhibitReading.Status.TRANSFERRED;
import static oyer.core.casefile.ExhibitReading.Status.UNATTRIBUTED;
import static oyer.core.casefile.ExhibitReading.Status.WITHHELD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.StepDetail;
import oyer.core.read.register.Custody;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

/// Letters, a laboratory's report, a property log and a German list of traces, as a careful reader reads them.
class WhatBecameOfItTest {

    private static final String LETTER = """
            PINE STREET LEGAL CLINIC
            14 March 2016

            Dear Mr. Osei,

            Item 4, a man's leather belt, was recovered from the bedroom by Deputy Ana Quist on 6 October 1991. The \
            county laboratory examined it in November 1991 and could not exclude Marcus Dell as a contributor. Exhibit 5 \
            was retested in 2013: Dell was excluded. Three of the seven fingernail clippings were never examined, and \
            one has been lost.

            Sergeant Roy Pack's notes of 8 October were not turned over to the defense until 2009. They say that Fort \
            had found the body at 7 p.m.; at trial she testified that she found it at 9 a.m.

            A palm print on the window frame (Item 9) was never identified. The gazebo was destroyed in 1999. Two hairs \
            from the sheet were consistent with the victim.
            """;

    private static final String LOG = """
            PROPERTY CONTROL LOG
            Case No. 88-2207

            Item\tDescription\tCollected\tCollected by\tLocation
            14\tClaw hammer\t3/14/88\tOfc. Lund\tGarage floor
            15\tPlastic bag w/ hair\t3/14/88\tOfc. Lund\tKitchen sink

            CHAIN OF CUSTODY
            Item\tDate\tReleased by\tReceived by\tPurpose
            14\t3/14/88\tOfc. Lund\tProperty Room\tStorage
            14\t3/20/88\tProperty Room\tDet. Orr\tTo laboratory
            14\t3/20/88\tDet. Orr\tState Lab\tExam
            14\t4/02/88\tDet. Orr\tD.A. Office\tTrial prep
            15\t3/15/88\tOfc. Lund\tProperty Room\tStorage
            """;

    private static final String GERMAN = """
            Polizeipräsidium Westhafen
            Spurensicherungsbericht
            Datum: 14. März 2003

            Am 12. März 2003 wurden in der Wohnung Lindenweg 8 folgende Spuren gesichert:

            Spur 1: Fingerabdruck an der Innenseite der Wohnungstür
            Spur 2: Blutantragung am Türrahmen, Abrieb
            Spur 4: Zigarettenkippe im Aschenbecher

            Spur 1 konnte keiner Person zugeordnet werden. Spur 2 wurde am 17. März 2003 dem LKA übersandt und dort auf \
            DNA untersucht; Jens Falk ist als Verursacher auszuschließen. Spur 4 ist nicht mehr auffindbar. Von den fünf \
            Faserproben wurden zwei nie untersucht, eine dritte ist verloren gegangen.

            Bei Asservat 9 konnte Falk als Mitverursacher nicht ausgeschlossen werden.
            """;

    private static List<ExhibitReading> read(Language language, String text) {
        return new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()))
                .exhibits();
    }

    private static List<ExhibitReading> letter() {
        return read(Language.ENGLISH, LETTER);
    }

    private static StatusStep step(List<ExhibitReading> read, String item, Status is) {
        return read.stream()
                .filter(r ->
                        r.name().contains(item) || r.mark().filter(item::equals).isPresent())
                .flatMap(r -> r.status().stream())
                .filter(s -> s.is() == is)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + is + " of " + item + " in " + read));
    }

    private static List<Status> statuses(List<ExhibitReading> read, String item) {
        return read.stream()
                .filter(r ->
                        r.name().contains(item) || r.mark().filter(item::equals).isPresent())
                .flatMap(r -> r.status().stream())
                .map(StatusStep::is)
                .toList();
    }

    private static List<StepDetail.Result> results(StatusStep step) {
        return step.detail().orElseThrow() instanceof StepDetail.Test test ? test.results() : List.of();
    }

    @Test
    void aMarkedThingThatNoTableKnowsKeepsItsWholeNameAndWhereAndByWhomItWasFound() {
        ExhibitReading belt = letter().stream()
                .filter(r -> r.mark().filter("Item 4"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(belt.name()).isEqualTo("Item 4, a man's leather belt");
        assertThat(belt.foundAt()).contains("from the bedroom");
        assertThat(belt.foundBy()).isPresent();
        assertThat(step(letter(), "Item 4", COLLECTED).when().earliest()).contains(LocalDate.of(1991, 10, 6));
        assertThat(read(Language.ENGLISH, "Item 12, a cigarette butt, was collected at the scene by Officer Ivo Haas."))
                .first()
                .satisfies(butt -> assertThat(butt.name()).isEqualTo("Item 12, a cigarette butt"))
                .satisfies(butt -> assertThat(butt.foundAt()).contains("at the scene"));
    }

    @Test
    void thatSomebodyCouldNotBeExcludedIsSaidInThoseWords() {
        assertThat(results(step(letter(), "Item 4", TESTED)))
                .singleElement()
                .satisfies(r -> assertThat(r.outcome()).isEqualTo(StepDetail.Outcome.INCLUDED))
                .satisfies(r -> assertThat(r.words()).contains("could not exclude"));
    }

    @Test
    void thatAPersonWasExcludedIsNoRulingOnTheThing() {
        assertThat(statuses(letter(), "Exhibit 5")).doesNotContain(EXCLUDED);
        assertThat(read(Language.ENGLISH, "Over Mr. Alan Dell's objection the knife was excluded."))
                .anySatisfy(knife ->
                        assertThat(knife.status()).extracting(StatusStep::is).containsExactly(EXCLUDED));
    }

    @Test
    void ofSeveralAPartIsCountedAndAFurtherOneIsOne() {
        assertThat(step(letter(), "clippings", NOT_TESTED).count()).isEqualTo(OptionalInt.of(3));
        assertThat(step(letter(), "clippings", MISSING).count()).isEqualTo(OptionalInt.of(1));
        assertThat(step(read(Language.GERMAN, GERMAN), "Faserproben", NOT_TESTED)
                        .count())
                .isEqualTo(OptionalInt.of(2));
    }

    @Test
    void notesOfADayThatWereKeptBackUntilAYearAreOfNeitherDayBefore() {
        assertThat(step(letter(), "notes", DISCLOSED).when().earliest()).contains(LocalDate.of(2009, 1, 1));
        assertThat(step(letter(), "notes", WITHHELD).when().earliest()).isEmpty();
        assertThat(statuses(letter(), "notes")).doesNotContain(COLLECTED, MISSING);
    }

    @Test
    void aMarkBehindThePlaceIsThePrintsAndAPrintThatIsNotIdentifiedIsNobodys() {
        assertThat(statuses(letter(), "palm print")).containsExactly(UNATTRIBUTED);
        assertThat(letter())
                .filteredOn(r -> r.mark().filter("Item 9"::equals).isPresent())
                .extracting(ExhibitReading::name)
                .containsExactly("palm print");
    }

    @Test
    void whatBecameOfAThingThatNoTableKnowsIsNotSaidOfTheOneBefore() {
        assertThat(letter()).noneMatch(r -> r.status().stream().anyMatch(s -> s.is() == DESTROYED));
    }

    @Test
    void aResultIsOfTheHairsAndNotOfTheSheetTheyCameFrom() {
        assertThat(results(step(letter(), "hairs", TESTED))).hasSize(1);
        assertThat(statuses(letter(), "sheet")).doesNotContain(TESTED);
    }

    @Test
    void aListOfWhatALaboratoryReceivedCountsTheContentAndNoSize() {
        List<ExhibitReading> read = read(Language.ENGLISH, """
                REPORT OF EXAMINATION
                Date of report: 19 August 1997

                EVIDENCE RECEIVED on 21 July 1997:
                Item 1    One sealed envelope containing two vaginal swabs
                Item 2    One pair of blue jeans, size 32
                Item 4    Six hairs from the passenger seat

                A DNA profile was obtained from Item 1. Victor Hale is excluded as the source of this profile.
                """);
        assertThat(step(read, "swabs", TRANSFERRED).count()).isEqualTo(OptionalInt.of(2));
        assertThat(step(read, "jeans", TRANSFERRED).count()).isEmpty();
        assertThat(step(read, "hairs", TRANSFERRED).count()).isEqualTo(OptionalInt.of(6));
        assertThat(results(step(read, "DNA profile", TESTED)))
                .extracting(StepDetail.Result::outcome)
                .containsExactly(StepDetail.Outcome.EXCLUDED);
    }

    @Test
    void aLogSaysWhenEachThingWasSeizedAndItsChainIsOfTheItemInItsRow() {
        List<ExhibitReading> read = read(Language.ENGLISH, LOG);
        assertThat(step(read, "Claw hammer", COLLECTED).when().earliest()).contains(LocalDate.of(1988, 3, 14));
        List<ExhibitReading> hammer = read.stream()
                .filter(r -> r.mark().filter("Item 14"::equals).isPresent())
                .toList();
        assertThat(hammer)
                .extracting(ExhibitReading::exhibit)
                .containsOnly(hammer.getFirst().exhibit());
        assertThat(Custody.of(hammer).gaps()).extracting(Custody.Gap::kind).containsExactly(Custody.Kind.TWO_HOLDERS);
    }

    @Test
    void aGermanListOfTracesSaysOfEachWhenItWasSecuredAndWhatCameOfIt() {
        List<ExhibitReading> read = read(Language.GERMAN, GERMAN);
        assertThat(step(read, "Blutantragung", COLLECTED).when().earliest()).contains(LocalDate.of(2003, 3, 12));
        assertThat(statuses(read, "Spur 1")).contains(UNATTRIBUTED);
        assertThat(statuses(read, "Spur 4")).contains(MISSING);
        assertThat(results(step(read, "Spur 2", TESTED)))
                .singleElement()
                .satisfies(r -> assertThat(r.outcome()).isEqualTo(StepDetail.Outcome.EXCLUDED))
                .satisfies(r -> assertThat(r.of()).isEqualTo("Jens Falk"));
        assertThat(results(step(read, "Asservat 9", TESTED)))
                .singleElement()
                .satisfies(r -> assertThat(r.outcome()).isEqualTo(StepDetail.Outcome.INCLUDED))
                .satisfies(r -> assertThat(r.words()).contains("nicht ausgeschlossen werden"));
    }

    @Test
    void aVerbThatLooksLikeANounNamesNoThing() {
        assertThat(read(Language.ENGLISH, "You did not log the pistol into the property room."))
                .extracting(ExhibitReading::name)
                .containsExactly("pistol");
    }

    @Test
    void whoHandsOnWhatLiesAtTheLaboratoryIsAClash() {
        List<ExhibitReading> read = read(Language.ENGLISH, """
                The pistol (Item 3) was sent from Detective Ann Ruiz to the State Laboratory on 4 May 1990. The pistol \
                was transferred from Officer Karl Brandt to the District Attorney on 20 May 1990. The pistol was \
                returned from the State Laboratory to Detective Ann Ruiz on 8 June 1990.
                """);
        assertThat(Custody.of(read).gaps()).extracting(Custody.Gap::kind).containsExactly(Custody.Kind.TWO_HOLDERS);
    }

    @Test
    void aTestIsOfTheThingWhoseSourceItAsksAbout() {
        List<ExhibitReading> read = read(
                Language.ENGLISH,
                "Testing of the coat and the towel in 2018 excluded Mr. Ames as the source of the hair. It was kept.");
        assertThat(results(step(read, "hair", TESTED)))
                .singleElement()
                .satisfies(r -> assertThat(r.outcome()).isEqualTo(StepDetail.Outcome.EXCLUDED));
        assertThat(results(step(
                        read(
                                Language.GERMAN,
                                "Nach der Untersuchung des Tuchs ist Jens Falk als Verursacher der Blutspur auszuschließen."),
                        "Blutspur",
                        TESTED)))
                .singleElement()
                .satisfies(r -> assertThat(r.of()).isEqualTo("Jens Falk"));
    }

    @Test
    void whatAPaperSaysOfItIsOfTheThingNamedBefore() {
        List<ExhibitReading> read = read(
                Language.ENGLISH,
                "Exhibit 7, a Nike running shoe, size 10, was taken from his flat on 16 June 1988. The property log says"
                        + " that it was collected on 19 June 1988.");
        assertThat(read)
                .filteredOn(e -> e.mark().isPresent())
                .flatExtracting(ExhibitReading::status)
                .extracting(s -> s.when().earliest().orElseThrow().getDayOfMonth())
                .containsExactly(16, 19);
        assertThat(statuses(read, "property log")).containsExactly(MENTIONED);
    }

    @Test
    void whatIsCountedFurtherIsWhatWasCollectedAndNotTheOccasion() {
        List<ExhibitReading> read = read(
                Language.ENGLISH,
                "Twelve fingernail scrapings were collected at the autopsy. Nine were sent to the laboratory.");
        assertThat(statuses(read, "fingernail scrapings")).containsExactly(COLLECTED, TRANSFERRED);
    }

    @Test
    void whatWasCheckedOutAndNeverCameBackIsMissing() {
        for (String text : List.of(
                "The crowbar (Item 4) was checked out by Det. Munn on May 2, 1993 and never came back.",
                "The crowbar (Item 4) is gone; the clerk says it was checked out by Det. Munn and never came back.")) {
            assertThat(new DocumentPipeline(Optional.of(Language.ENGLISH), Optional.empty())
                            .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()))
                            .exhibits())
                    .singleElement()
                    .satisfies(e -> assertThat(e.status().stream().map(ExhibitReading.StatusStep::is))
                            .contains(ExhibitReading.Status.TRANSFERRED, ExhibitReading.Status.MISSING));
        }
    }
}
