package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.casefile.ExhibitReading.Status.ABSENT;
import static oyer.core.casefile.ExhibitReading.Status.ADMITTED;
import static oyer.core.casefile.ExhibitReading.Status.MISSING;
import static oyer.core.casefile.ExhibitReading.Status.SUPPRESSED;
import static oyer.core.casefile.ExhibitReading.Status.UNATTRIBUTED;

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

class ExhibitReaderTest {

    private static List<ExhibitReading> read(Language language, String text) {
        return new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()))
                .exhibits();
    }

    private static List<Status> statuses(ExhibitReading reading) {
        return reading.status().stream().map(StatusStep::is).toList();
    }

    @Test
    void marksInOneBracketAreOfAsManyThings() {
        assertThat(read(Language.ENGLISH, "I collected one pair of work boots and a green jacket (items 4 and 5)."))
                .extracting(e -> e.name() + " " + e.mark().orElse("-"))
                .containsExactly("work boots item 4", "green jacket item 5");
    }

    @Test
    void aTemperThatWasLostIsNoExhibitAndWhoLetHimselfInAdmittedNoKey() {
        assertThat(read(
                        Language.ENGLISH,
                        "Exhibit 9 is the photograph of the hall. I shouted at him. I lost my temper."))
                .allSatisfy(e -> assertThat(statuses(e)).doesNotContain(MISSING));
        assertThat(read(Language.ENGLISH, "He let himself in with his own key."))
                .allSatisfy(e -> assertThat(statuses(e)).doesNotContain(ADMITTED));
        assertThat(read(Language.ENGLISH, "The clerk lost the photograph of the hall."))
                .anySatisfy(e -> assertThat(statuses(e)).contains(MISSING));
    }

    @Test
    void whatAQuestionAsksForIsNamedWithoutItsVerb() {
        assertThat(read(Language.ENGLISH, "Did the laboratory find blood on the jacket?"))
                .extracting(ExhibitReading::name)
                .contains("blood")
                .doesNotContain("laboratory find blood");
    }

    @Test
    void aPairOfBootsIsBoots() {
        assertThat(read(Language.ENGLISH, "I collected one (1) pair of work boots, size 11."))
                .extracting(ExhibitReading::name)
                .containsExactly("work boots");
    }

    @Test
    void aPrintThatNobodyLeftIsUnattributedAndKeepsItsPlace() {
        assertThat(read(Language.ENGLISH, "An unattributed fingerprint was found on the window frame."))
                .first()
                .satisfies(print -> {
                    assertThat(print.type()).isEqualTo(ExhibitReading.Type.FINGERPRINT);
                    assertThat(statuses(print)).contains(UNATTRIBUTED);
                });
    }

    @Test
    void noWeaponIsAFactAboutEvidence() {
        assertThat(read(Language.ENGLISH, "There was no murder weapon."))
                .singleElement()
                .satisfies(weapon -> assertThat(statuses(weapon)).containsExactly(ABSENT));
    }

    @Test
    void theSameItemNamedAgainKeepsItsNumber() {
        List<ExhibitReading> read =
                read(Language.ENGLISH, "The missing FBI profile was never found. The FBI profile had disappeared.");
        assertThat(read).hasSize(2);
        assertThat(read.get(0).exhibit()).isEqualTo(read.get(1).exhibit());
        assertThat(statuses(read.get(1))).containsExactly(MISSING);
    }

    @Test
    void twoPrintsThatDifferInKindAreTwoItems() {
        List<ExhibitReading> read =
                read(Language.ENGLISH, "The bloody footprint was photographed. The fingerprint was lifted.");
        assertThat(read.get(0).exhibit()).isNotEqualTo(read.get(1).exhibit());
    }

    @Test
    void aPersonWhoAdmittedSomethingAdmitsNoEvidence() {
        assertThat(read(Language.ENGLISH, "She admitted the killing, then withdrew her confession."))
                .allSatisfy(item -> assertThat(statuses(item)).doesNotContain(ADMITTED));
    }

    @Test
    void whatANegatedWordSaysDidNotHappen() {
        assertThat(read(Language.ENGLISH, "The tape was never suppressed."))
                .singleElement()
                .satisfies(tape -> assertThat(statuses(tape)).doesNotContain(SUPPRESSED));
    }

    @Test
    void aMarkIsKeptAsWritten() {
        assertThat(read(Language.ENGLISH, "The knife, Exhibit 12, was seized on 3 May 1984."))
                .anySatisfy(item -> assertThat(item.mark()).contains("Exhibit 12"));
    }

    @Test
    void germanEvidenceIsReadByTheSameEngine() {
        assertThat(read(Language.GERMAN, "Die Blutspur an der Tür wurde sichergestellt. Das Messer ist verschwunden."))
                .hasSize(2)
                .last()
                .satisfies(knife -> assertThat(statuses(knife)).containsExactly(MISSING));
    }

    @Test
    void everyExhibitQuotesItsWords() {
        String text = "Blood, blood and more blood samples\n\n(knife).No gun; Exhibit 4a Exhibit";
        assertThat(read(Language.ENGLISH, text))
                .allSatisfy(item -> assertThat(text).contains(item.passage().words()));
    }

    @Test
    void whatWasNeverTestedIsAStepOfItsOwn() {
        assertThat(read(Language.ENGLISH, "The knife was never tested."))
                .singleElement()
                .satisfies(knife -> assertThat(statuses(knife)).containsExactly(Status.NOT_TESTED));
    }

    @Test
    void aPronounCarriesWhatBecameOfTheItemBefore() {
        assertThat(read(Language.ENGLISH, "The fingerprint was lifted. I could not attribute it."))
                .first()
                .satisfies(print -> assertThat(statuses(print)).contains(UNATTRIBUTED));
    }

    @Test
    void aRowOfACustodyFormIsAHandOver() {
        String form = "CHAIN OF CUSTODY\nItem 7\nDate\tReleased by\tReceived by\tCount\n"
                + "3/4/81\tB. Lorne\tC. Maddy\t12\n3/9/81\tD. Osk\tE. Pell\t11\n";
        assertThat(read(Language.ENGLISH, form))
                .filteredOn(item -> statuses(item).contains(Status.TRANSFERRED))
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.mark()).contains("Item 7"));
    }

    @Test
    void aMarkMayBelongToASideAndHaveALetter() {
        assertThat(read(Language.ENGLISH, "I offer State's Exhibit 3-A."))
                .anySatisfy(item -> assertThat(item.mark()).contains("State's Exhibit 3-A"));
    }

    @Test
    void aTestIsOfTheThingThatALaboratoryComparesAndNotOfWhatItIsTestedFor() {
        List<ExhibitReading> read = read(
                Language.ENGLISH,
                "The torn glove was collected by the officer. The van was seized. It was never tested for DNA.");
        assertThat(read).noneMatch(item -> item.name().equals("DNA"));
        assertThat(read.getFirst().name()).contains("glove");
        assertThat(statuses(read.getFirst())).contains(Status.NOT_TESTED);
        assertThat(read)
                .filteredOn(item -> item.name().contains("van"))
                .allSatisfy(van -> assertThat(statuses(van)).doesNotContain(Status.NOT_TESTED));
    }

    @Test
    void aMarkWithItsThingBehindItIsOneItem() {
        assertThat(read(Language.ENGLISH, "Item 7, a torn glove, was seized."))
                .singleElement()
                .satisfies(glove -> {
                    assertThat(glove.mark()).contains("Item 7");
                    assertThat(glove.name()).isEqualTo("Item 7, a torn glove");
                });
    }

    @Test
    void theDayIsNoPartOfThePlace() {
        assertThat(read(Language.ENGLISH, "The knife was found in the kitchen on Saturday, 3 May 1984."))
                .first()
                .satisfies(knife -> assertThat(knife.foundAt()).contains("in the kitchen"));
    }

    @Test
    void anItemOfWhichNothingIsSaidWasAtLeastMentioned() {
        assertThat(read(Language.ENGLISH, "A bloody sock lay in the hall."))
                .singleElement()
                .satisfies(sock -> assertThat(statuses(sock)).containsExactly(Status.MENTIONED));
    }

    @Test
    void aQuestionSaysNothingUnlessItIsAnswered() {
        assertThat(read(Language.ENGLISH, "Q. Did you recover a revolver?\nA. We looked for a week. No, sir.\n"))
                .anySatisfy(gun -> assertThat(statuses(gun)).containsExactly(ABSENT));
        assertThat(read(Language.ENGLISH, "Q. Did you recover a revolver?\nA. It rained.\n"))
                .allSatisfy(gun -> assertThat(statuses(gun)).containsExactly(Status.MENTIONED));
    }

    @Test
    void countsStandWithoutTheirNoun() {
        List<StatusStep> steps = read(
                        Language.ENGLISH,
                        "Of 18 hairs collected, 11 were compared. The seven that were not received are listed below.")
                .stream()
                .flatMap(e -> e.status().stream())
                .toList();
        assertThat(steps).anySatisfy(s -> {
            assertThat(s.is()).isEqualTo(Status.COLLECTED);
            assertThat(s.count()).hasValue(18);
        });
        assertThat(steps).anySatisfy(s -> {
            assertThat(s.is()).isEqualTo(Status.TESTED);
            assertThat(s.count()).hasValue(11);
        });
        assertThat(steps).anySatisfy(s -> {
            assertThat(s.is()).isEqualTo(MISSING);
            assertThat(s.count()).hasValue(7);
        });
    }

    @Test
    void twoPeoplesConfessionsAreTwo() {
        List<ExhibitReading> read =
                read(Language.ENGLISH, "She withdrew her confession. A month later he withdrew his confession.");
        assertThat(read).hasSize(2);
        assertThat(read.get(0).exhibit()).isNotEqualTo(read.get(1).exhibit());
    }

    @Test
    void whatBecameOfAListBecameOfEachOfIt() {
        assertThat(read(Language.ENGLISH, "The knife, gloves and rifle were destroyed."))
                .hasSize(3)
                .allSatisfy(item -> assertThat(statuses(item)).containsExactly(Status.DESTROYED));
    }

    @Test
    void aTwoWayMarkIsOneItem() {
        List<ExhibitReading> read = read(
                Language.ENGLISH, "I offer State's Exhibit 4. Exhibit 4 is admitted. I show you Defense Exhibit 4.");
        assertThat(read.get(0).exhibit()).isEqualTo(read.get(1).exhibit());
        assertThat(read.get(2).exhibit()).isNotEqualTo(read.get(0).exhibit());
    }

    @Test
    void whatWasWithheldFromWhomIsSaid() {
        assertThat(read(Language.ENGLISH, "The diary was withheld from the defense counsel."))
                .first()
                .satisfies(diary -> assertThat(diary.status().getFirst().detail())
                        .contains(new oyer.core.casefile.StepDetail.Reached(
                                oyer.core.casefile.StepDetail.Party.DEFENCE)));
    }

    @Test
    void germanPlacesAndFindersStandBeforeTheParticiple() {
        assertThat(read(
                        Language.GERMAN,
                        "Das Messer wurde am 3. Mai 1984 von Kommissar Huber im Keller sichergestellt."))
                .first()
                .satisfies(knife -> {
                    assertThat(knife.foundAt()).contains("im Keller");
                    assertThat(statuses(knife)).containsExactly(Status.COLLECTED);
                });
    }

    @Test
    void noSwabConsumedIsNoAbsence() {
        assertThat(read(Language.ENGLISH, "No swab was consumed in the test."))
                .allSatisfy(swab -> assertThat(statuses(swab)).doesNotContain(ABSENT));
    }

    @Test
    void aMarkCarriesADescriptionWhoseNounNoTableHas() {
        assertThat(read(Language.ENGLISH, "Item 9, a brass lantern, was found on 9 June 1997 under the jetty."))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.name()).isEqualTo("Item 9, a brass lantern");
                    assertThat(statuses(item)).containsExactly(Status.COLLECTED);
                    assertThat(item.status().getFirst().when().earliest()).contains(LocalDate.of(1997, 6, 9));
                });
    }

    @Test
    void aPartOfAGroupKeepsItsCount() {
        assertThat(read(Language.ENGLISH, "Of the 42 samples, 11 were tested. Five of the 11 came from somebody else.")
                        .getFirst()
                        .status())
                .extracting(StatusStep::count)
                .containsExactly(OptionalInt.of(11), OptionalInt.of(5));
    }
}
