package oyer.core.check.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

class ContraryCheckTest {

    private static final String LABORATORY = """
            CRIME LABORATORY
            Date of report: December 9, 1994

            Item 1: carpet sample C-1
            Item 2: carpet sample C-2
            Item 3: man's trousers, blue

            Gasoline was identified in Item 2. No ignitable liquid was identified in Items 1 and 3.
            """;

    private static List<Discrepancy> told(String... documents) {
        return CheckedBox.found("told-both-ways", documents);
    }

    @Test
    void whatTheLaboratoryDidNotFindIsToldAsFound() {
        List<Discrepancy> found =
                told(LABORATORY, "District Attorney Warren Tice said gasoline was found on the man's trousers.\n");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().type()).isEqualTo(Discrepancy.Type.CONTRADICTION);
        assertThat(found.getFirst().passages())
                .extracting(p -> p.words())
                .anyMatch(w -> w.contains("No ignitable liquid"))
                .anyMatch(w -> w.contains("gasoline was found"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gasoline was found on the carpet in the hall and in the car.", // another carpet may be meant, and it
                // was found
                "Warren Tice said no gasoline was found on the man's trousers.", // both deny
                "Warren Tice asked whether gasoline was found on the man's trousers.",
                "If gasoline was found on the man's trousers, the case would be closed.",
                "Gasoline was found on the man's gloves.",
                "Blood was found on the man's trousers."
            })
    void whatIsAskedSupposedOrToldOfAnotherThingIsNoContradiction(String other) {
        assertThat(told(LABORATORY.replace("Items 1 and 3", "Item 3"), other + "\n"))
                .isEmpty();
    }

    private static final String REPORT = """
            INCIDENT REPORT
            November 14, 1994

            A neighbor, Mrs. Odile Ferris, stated that she saw a man near the door. %s
            """;

    private static final String TRIAL = """
            TRANSCRIPT OF PROCEEDINGS
            June 6, 1995

            ODILE FERRIS, being duly sworn, testified:
            BY MR. TICE:
            Q. Did you see the man?
            A. %s
            Q. Where was he going?
            A. To the road.
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She could not see his face. | Yes. I saw his face as plain as I see you. | 1",
                "She did not see his face. | Yes. I saw his face. | 1",
                "She never saw his face. | Yes. I saw his face. | 1",
                "She could not see his face. | Yes. I saw his coat. | 0",
                "She could not see his face. | Yes. I did not see his face. | 0",
                "She could not see the car. | Yes. I saw his face. | 0",
                "She did not always see his face. | Yes. I saw his face. | 0",
                "She would not see his face. | Yes. I saw his face. | 0",
                "She did not only see his face. | Yes. I saw his face. | 0"
            })
    void aWitnessDeniesInTheReportWhatSheTellsAtTrial(String report, String trial, int found) {
        assertThat(told(REPORT.formatted(report), TRIAL.formatted(trial))).hasSize(found);
    }

    @Test
    void whoDeniesWhatWhoTellsIsSaidInBothLanguages() {
        assertSaid(
                told(LABORATORY, "District Attorney Warren Tice said gasoline was found on the man's trousers.\n"),
                "One passage denies what Warren Tice tells.",
                "Die eine Stelle verneint, was Warren Tice sagt.");
        assertSaid(
                told(
                        "REPORT\nMay 3, 1999\n\nThe yard door was locked.\n",
                        "MEMORANDUM\nMay 9, 1999\n\nThe door was not locked.\n"),
                "One passage denies what another passage tells.",
                "Die eine Stelle verneint, was die andere sagt.");
        assertSaid(
                told(
                        "AFFIDAVIT OF ODILE FERRIS\n\nI, Odile Ferris, state:\n1. I never saw the man's face.\n",
                        TRIAL.formatted("Yes. I saw his face.")),
                "Odile Ferris says in one passage that it was so and in another that it was not.",
                "Odile Ferris sagt an der einen Stelle, dass es so war, und an der anderen, dass es nicht so war.");
    }

    private static void assertSaid(List<Discrepancy> found, String english, String german) {
        assertThat(found).extracting(Discrepancy::explanation).containsExactly(english);
        assertThat(found).extracting(d -> d.german().orElse("")).containsExactly(german);
    }

    @Test
    void anotherWitnessMayHaveSeenWhatOneDidNotSee() {
        assertThat(told(
                        REPORT.formatted("She could not see his face."),
                        TRIAL.formatted("Yes. I saw his face.").replace("ODILE FERRIS", "RUTH DELACROIX")))
                .isEmpty();
    }

    @Test
    void aQuestionAnsweredByNoDeniesWhatItAsks() {
        String interview = """
                INTERVIEW OF GERALD HATCH
                November 15, 1994

                Q. Did you own a gasoline can?
                A. %s
                Q. Where were you?
                A. Asleep on the couch.
                """;
        String press =
                "The Courier\nDecember 21, 1994\n\nHatch's attorney, Eleanor Voss, said Gerald Hatch told police on"
                        + " the night of the fire that he owned a gasoline can for the mower.\n";
        assertThat(told(interview.formatted("No. I never did."), press)).hasSize(1);
        assertThat(told(interview.formatted("Yes. For the mower."), press)).isEmpty();
        assertThat(told(interview.formatted("I want a lawyer."), press)).isEmpty();
    }

    @Test
    void whatAnAffidavitTakesBackIsSaidOfTheTrialAndNotOfItself() {
        String affidavit = """
                AFFIDAVIT OF ODILE FERRIS

                I, Odile Ferris, state:
                1. I testified that I saw the man's face. That was not true. I never saw the man's face.

                Sworn to before me this 3rd day of May, 2012.
                """;
        List<Discrepancy> found = told(affidavit, TRIAL.formatted("Yes. I saw his face."));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().type()).isEqualTo(Discrepancy.Type.CHANGE);
        assertThat(told(affidavit)).isEmpty();
    }

    @Test
    void inDeutschenAktenUndInBeidenSprachen() {
        String vermerk = "Vermerk\nBonn, den 3. Mai 1999\n\nAn dem Messer wurde kein Blut nachgewiesen.\n";
        assertThat(told(vermerk, "Urteil\n\nAn dem Messer des Angeklagten wurde Blut nachgewiesen.\n"))
                .hasSize(1);
        assertThat(told(vermerk, "REPORT\nMay 9, 1999\n\nBlood was detected on the knife.\n"))
                .hasSize(1);
        assertThat(told(vermerk, "Urteil\n\nAn der Jacke des Angeklagten wurde Blut nachgewiesen.\n"))
                .isEmpty();
    }

    @Test
    void whomAPronounMeansIsWhoWasToldOfBefore() {
        String heard =
                "Zeugenvernehmung\nFreiburg, den 8. März 2007\nZeugin: Tanja Reuss\n\nIch habe bis 23 Uhr gearbeitet."
                        + " Ich ging in den Hof. Marek Kranz habe ich nicht gesehen.\n";
        String judgment =
                "Landgericht Freiburg\nUrteil vom 14. Februar 2008\n\nIn der Strafsache gegen Marek Kranz, geboren am 12. Juli 1984\n\nwird der Angeklagte verurteilt.\n\nDer Angeklagte ist mehrfach"
                        + " vorbestraft. Er betrat den Hof. Die Zeugin Tanja Reuss sah %s im Hof.\n";
        assertThat(told(heard, judgment.formatted("ihn"))).hasSize(1);
        assertThat(told(heard, judgment.formatted("sie"))).isEmpty();
    }

    @Test
    void whatAnOfficerReportsOfHimselfHeDeniesAtTrial() {
        String report = """
                SUPPLEMENTAL REPORT - Det. Irene Kowal

                August 19, 2002

                I interviewed Dwayne Purcell at his home. He denied knowing Terrence Voight.
                On August 19 I spoke with Monique Alder by telephone.
                """;
        String trial = """
                TRANSCRIPT OF PROCEEDINGS
                March 11, 2003

                DET. IRENE KOWAL, being duly sworn, testified:
                BY MS. ARCHER:
                Q. Was Ms. Alder interviewed?
                A. No. I never spoke to %s.
                Q. Did Mr. Purcell admit knowing Mr. Voight?
                A. %s
                """;
        assertThat(told(report, trial.formatted("her", "He did not."))).hasSize(1);
        assertThat(told(report, trial.formatted("her", "He did."))).hasSize(2);
        assertThat(told(report, trial.formatted("the neighbors", "He did not.")))
                .isEmpty();
    }

    @Test
    void theWitnessOfAFormIsWhomItsHeadNames() {
        String array = "PHOTO ARRAY RECORD\nAugust 21, 2002\nWitness: %s\n\nThe witness did not identify anyone.\n";
        String trial = TRIAL.formatted("I picked number two right away.");
        assertThat(told(array.formatted("Odile Ferris"), trial)).hasSize(1);
        assertThat(told(array.formatted("Lorna Beech"), trial)).isEmpty();
    }

    @Test
    void whatWasNotThereWasFoundByTheLaboratory() {
        String report = "INCIDENT REPORT\nMarch 4, 1998\n\nA hammer lay in the sink. There was no blood on the %s.\n";
        String laboratory =
                "STATE CRIME LABORATORY\nReport date: April 2, 1998\n\nExhibit 1: hammer\nExhibit 2: pair of work"
                        + " boots\n\nBlood was detected on Exhibit 1. No blood was detected on Exhibit 2.\n";
        assertThat(told(report.formatted("hammer"), laboratory)).hasSize(1);
        assertThat(told(report.formatted("sink"), laboratory)).isEmpty();
        assertThat(told(laboratory, "OPINION\n\nBlood was found on the boots of the defendant.\n"))
                .hasSize(1);
    }

    @Test
    void aQuestionThatBeginsWithItsVerbAsksOfAState() {
        String report = "INCIDENT REPORT\nMarch 4, 1998\n\nThe back door was open.\n";
        String trial = TRIAL.formatted("Yes. I saw him.")
                .replace("Q. Where was he going?\nA. To the road.", "Q. Was the back" + " door open?\nA. %s");
        assertThat(told(report, trial.formatted("No. It was locked."))).hasSize(1);
        assertThat(told(report, trial.formatted("Yes. It was."))).isEmpty();
    }

    @Test
    void twoWhoAreOnlyDescribedMayBeOne() {
        String report =
                "%s said that he found blood on the knife. Later %s said that no blood was found on the knife.\n";
        assertThat(told(report.formatted("Carl Voss", "Ada Berg"))).hasSize(1);
        assertThat(told(report.formatted("The examiner", "the examiner"))).isEmpty();
    }

    @Test
    void aStateThatTheCaseTellsOfSeldomIsOneState() {
        String locked = "REPORT\nMay 3, 1999\n\nThe yard door was locked.\n";
        List<Discrepancy> found = told(locked, "MEMORANDUM\nMay 9, 1999\n\nThe door was not locked.\n");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().type()).isEqualTo(Discrepancy.Type.TENSION);
        assertThat(told(locked, "MEMORANDUM\nMay 9, 1999\n\nThe window was not locked.\n"))
                .isEmpty();
        assertThat(told(locked, "MEMORANDUM\nMay 9, 1999\n\nThe door was unlocked.\n"))
                .hasSize(1);
    }

    @Test
    void whoHasNoRecordIsToldToHaveOne() {
        String heard =
                "Vermerk\nBonn, den 9. März 2007\n\nBeschuldigter: Marek Kranz\n\nMarek Kranz ist nicht vorbestraft.\n";
        assertThat(told(heard, "Urteil\n\nMarek Kranz ist mehrfach vorbestraft.\n"))
                .hasSize(1);
        assertThat(told(heard, "Urteil\n\nJana Kranz ist mehrfach vorbestraft.\n"))
                .isEmpty();
    }

    @Test
    void otherDaysAreOtherMatters() {
        String denied = "MEMORANDUM\nJune 1, 1999\n\nOn May 3, 1999, Ada Berg did not visit the store.\n";
        assertThat(told(denied, "REPORT\nJune 2, 1999\n\nOn May 3, 1999, Ada Berg visited the store.\n"))
                .hasSize(1);
        assertThat(told(denied, "REPORT\nJune 2, 1999\n\nOn May 9, 1999, Ada Berg visited the store.\n"))
                .isEmpty();
    }

    @Test
    void hostileTextsAreReadInTimeLinearInTheirLength() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        List<String> words = List.of(
                "not", "saw", "Ada Berg", "the", "knife", "and", ",", "no", "found", "?", "A.", "Q.", "\n", ".");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        assertThat(told(text.toString(), text + " again")).hasSizeLessThanOrEqualTo(200);
    }
}
