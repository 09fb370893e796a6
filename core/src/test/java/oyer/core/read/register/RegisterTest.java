package oyer.core.read.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EvidenceItem;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.StepDetail.Outcome;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

class RegisterTest {

    private static final String FORM = """
            CHAIN OF CUSTODY
            Item 7
            Date\tTime\tReleased by\tReceived by\tCount\tSeal
            3/4/81\t9:00 a.m.\tB. Lorne\tC. Maddy\t12\tintact
            3/5/81\t10:00 a.m.\tC. Maddy\tD. Osk\t12\tintact
            3/9/81\t4:00 p.m.\tE. Pell\tF. Rudd\t11\ttorn
            3/12/81\t8:00 a.m.\tE. Pell\tG. Tarn\t11\ttorn
            """;

    private static List<DocumentReadings> read(String... texts) {
        List<DocumentReadings> all = new ArrayList<>();
        for (String text : texts) {
            DocumentId id = new DocumentId(String.valueOf(all.size()).repeat(64));
            all.add(new DocumentPipeline(Optional.of(Language.ENGLISH), Optional.empty())
                    .read(new DocumentText(id, text, List.of())));
        }
        return all;
    }

    private static List<ExhibitReading> of(EvidenceItem item, List<DocumentReadings> all) {
        return all.stream()
                .flatMap(r -> r.exhibits().stream()
                        .filter(e -> item.members().stream()
                                .anyMatch(m -> m.document().equals(r.document()) && m.exhibit() == e.exhibit())))
                .toList();
    }

    private static EvidenceItem marked(String mark, List<DocumentReadings> all) {
        return EvidenceItems.of(all).stream()
                .filter(i -> i.marks().contains(mark))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameMarkInTwoDocumentsIsOneItemAndSaysWhy() {
        List<DocumentReadings> all = read(
                "Item 7, a torn glove, was collected on 3 May 1984.",
                "The glove (Item 7) was destroyed on 9 June 1990.");
        EvidenceItem glove = marked("Item 7", all);
        assertThat(glove.members()).hasSize(2);
        assertThat(glove.members().getLast().because()).isEqualTo(EvidenceItem.Because.MARK);
        assertThat(History.of(of(glove, all)).current()).isEqualTo(Status.DESTROYED);
    }

    @Test
    void theStatesExhibitAndTheDefensesAreTwo() {
        List<DocumentReadings> all =
                read("I offer State's Exhibit 4.", "I show you Defense Exhibit 4.", "Exhibit 4 is admitted.");
        assertThat(EvidenceItems.of(all)).hasSize(3);
    }

    @Test
    void theSameMarkOnThingsThatHaveNothingInCommonStaysApart() {
        List<DocumentReadings> all =
                read("Item 7, a torn glove, was collected.", "Item 7, a hunting rifle, was collected.");
        assertThat(EvidenceItems.of(all)).hasSize(2);
    }

    @Test
    void theSameDocumentsGiveTheSameItemsInWhateverOrder() {
        List<DocumentReadings> all =
                read("Item 7, a torn glove, was collected.", "Item 7 was lost. A knife was found.");
        assertThat(EvidenceItems.of(all.reversed())).isEqualTo(EvidenceItems.of(all));
    }

    @Test
    void whatIsOnlySpokenOfIsTheOneThingOfTheCaseThatHasAllItsWords() {
        List<DocumentReadings> one = read(
                "Item 7, a hunting rifle with a walnut stock, was collected on 3 May 1984.",
                "He saw the hunting rifle behind the door.",
                "The hunting rifle was old, she said.");
        assertThat(EvidenceItems.of(one)).hasSize(1);
        assertThat(marked("Item 7", one).members().getLast().because()).isEqualTo(EvidenceItem.Because.ONLY_ONE);
    }

    @Test
    void whichOfTwoIsSpokenOfStaysOpen() {
        List<DocumentReadings> two = read(
                "Item 7, a hunting rifle, was collected on 3 May 1984. Item 9, an old hunting rifle, was seized on 4 May.",
                "He saw the hunting rifle behind the door.",
                "The hunting rifle was old, she said.");
        assertThat(EvidenceItems.of(two)).hasSizeGreaterThan(2);
        assertThat(EvidenceItems.of(two)).noneMatch(i -> i.members().size() > 1);
    }

    @Test
    void aLaterTestIsAnotherOne() {
        List<DocumentReadings> all =
                read("The glove (Item 7) was tested on 3 May 1984.", "The glove (Item 7) was tested on 9 June 2011.");
        assertThat(History.of(of(marked("Item 7", all), all)).steps())
                .extracting(History.Step::is)
                .containsExactly(Status.TESTED, Status.RETESTED);
    }

    @Test
    void aChainShowsWhereItBreaks() {
        List<DocumentReadings> all = read(FORM);
        Custody custody = Custody.of(of(marked("Item 7", all), all));
        assertThat(custody.entries()).hasSize(4);
        assertThat(custody.gaps())
                .extracting(Custody.Gap::kind)
                .containsExactly(
                        Custody.Kind.HAND_OVER,
                        Custody.Kind.TIME,
                        Custody.Kind.COUNT,
                        Custody.Kind.CONDITION,
                        Custody.Kind.TWO_HOLDERS);
        assertThat(custody.gaps().get(1).lasting())
                .hasValueSatisfying(d -> assertThat(d.toHours()).isEqualTo(4 * 24 + 6));
        assertThat(custody.entries().getFirst().day()).contains(LocalDate.of(1981, 3, 4));
    }

    @Test
    void whatIsCountedOrDescribedOtherwiseOnItsWayIsAGapAndSoIsWhatDidNotArrive() {
        List<DocumentReadings> all = read("""
                PROPERTY LOG

                Item   Description                  Where found   Collected by   Date
                1      Green jacket, size 42        hall          Det. J. Orrin  04/02/1993
                2      Hair samples (8)             towel         Det. J. Orrin  04/02/1993
                3      Latent lift                  window        Det. J. Orrin  04/02/1993

                Items 1 through 3 were sent to the State Laboratory on 5 April 1993.
                """, """
                REPORT OF EXAMINATION
                Date of report: 20 May 1993

                EVIDENCE RECEIVED on 6 April 1993:
                Item 1    One jacket, grey, size 42
                Item 2    Seven hair samples

                Item 3 was not received.
                """);
        assertThat(gaps("Item 1", all)).containsExactly(Custody.Kind.DESCRIPTION);
        assertThat(gaps("Item 2", all)).containsExactly(Custody.Kind.COUNT);
        assertThat(gaps("Item 3", all)).containsExactly(Custody.Kind.NOT_RECEIVED);
    }

    @Test
    void theSameLengthInInchesAndCentimetresIsNoOtherThing() {
        assertThat(Description.differ("Knife, blade 8 in.", "knife, 20 cm blade, wooden handle"))
                .isFalse();
        assertThat(Description.differ("Knife, blade 8 in.", "knife with a 12 cm blade"))
                .isTrue();
        assertThat(Description.differ("Grey jacket", "gray jacket, torn")).isFalse();
        assertThat(Description.differ("Jacke, grün", "graue Jacke")).isTrue();
    }

    @Test
    void whatThePoliceAndTheCourtMarkedIsOneWhereTheCaseKnowsNoOtherOfTheKind() {
        String police = "I seized a sheath knife, which I produce as exhibit IM/1, and a cap, exhibit IM/2.";
        String court = "The State relied on a knife tagged as Exhibit 2. The knife was destroyed on 3 May 1999.";
        assertThat(knives(police, court)).isEqualTo(1);
        assertThat(knives(police, "The State relied on a bread knife tagged as Exhibit 2."))
                .isEqualTo(2);
        assertThat(knives(police, court, "The deputy seized a kitchen knife, Item 9, on 3 May 1998."))
                .isEqualTo(3);
    }

    private static long knives(String... texts) {
        return EvidenceItems.of(read(texts)).stream()
                .filter(i -> i.name().contains("knife"))
                .count();
    }

    private static List<Custody.Kind> gaps(String mark, List<DocumentReadings> all) {
        return Custody.of(of(marked(mark, all), all)).gaps().stream()
                .map(Custody.Gap::kind)
                .toList();
    }

    @Test
    void ranksAreNoPartOfWhoHoldsIt() {
        assertThat(Custody.same("Det. Sgt. H. Hale", "H. Hale")).isTrue();
        assertThat(Custody.same("J. Hale", "H. Hale")).isFalse();
    }

    @Test
    void samplesOfWhichNoResultIsToldAreCounted() {
        List<DocumentReadings> all = read("Of the 30 blood samples tested, 9 belonged to someone other than Hale.");
        List<Samples> samples = Samples.of(all.getFirst().exhibits());
        assertThat(samples).singleElement().satisfies(s -> {
            assertThat(s.unspoken())
                    .hasValueSatisfying(u -> assertThat(u.count()).isEqualTo(21));
            assertThat(s.counts()).anySatisfy(c -> assertThat(c.outcome()).contains(Outcome.EXCLUDED));
        });
    }

    @Test
    void whomATestExcludesItPointsAwayFrom() {
        List<DocumentReadings> all = read("The fingerprint was compared. Mr. Hale is excluded as the source.");
        assertThat(Pointing.of(all.getFirst().exhibits())).singleElement().satisfies(p -> {
            assertThat(p.outcome()).isEqualTo(Outcome.EXCLUDED);
            assertThat(p.of()).contains("Hale");
        });
    }

    @Test
    void aConfessionIsTheStatementOfItsDayWhereOnePersonMadeOne() {
        String statement =
                "STATEMENT OF PAUL R. HALE\nOctober 30, 1984\nStatement typed by H.K. and signed on October 30, 1984.\n";
        String opinion = "June 3, 1990\n\nThe case rested on the confession of October 30, 1984.\n";
        List<DocumentReadings> one = read(statement, opinion);
        assertThat(EvidenceItems.of(one))
                .filteredOn(i -> i.members().size() == 2)
                .extracting(i -> i.members().getLast().because())
                .containsExactly(EvidenceItem.Because.PERSON_AND_DAY);
        // which of two people's it is, the opinion does not say
        List<DocumentReadings> two = read(
                statement,
                opinion,
                "STATEMENT OF ANN LUND\nOctober 30, 1984\nStatement typed by H.K. and signed on October 30, 1984.\n");
        assertThat(EvidenceItems.of(two)).noneMatch(i -> i.members().size() > 1);
    }

    @Test
    void theStatementThatWasToBeSuppressedIsTheOnlyConfession() {
        String confession =
                "STATEMENT OF PAUL R. HALE\nOctober 30, 1984\nStatement typed by H.K. and signed on October 30, 1984.\n";
        String opinion = "June 3, 1990\n\nThe case rested on the confession of October 30, 1984.\n";
        String trial = "Q. I show you State's Exhibit 9. What is it?\nA. That is the statement he gave.\n"
                + "MR. ORR: I offer State's Exhibit 9.\nMR. LUND: We renew the motion to suppress.\n";
        List<DocumentReadings> all = read(confession, opinion, trial);
        assertThat(marked("State's Exhibit 9", all).members()).hasSize(3);
        List<DocumentReadings> other =
                read(confession, opinion, trial.replace("We renew the motion to suppress", "No"));
        assertThat(marked("State's Exhibit 9", other).members()).hasSize(1);
    }
}
