package oyer.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import oyer.core.argue.draft.Draft;
import oyer.core.argue.draft.Drafter;
import oyer.core.argue.label.Label;
import oyer.core.argue.map.ArgumentMap;
import oyer.core.argue.map.Scheme;
import oyer.core.argue.map.Standing;
import oyer.core.casefile.DocumentReadings;
import oyer.core.read.identity.WhoIsWho;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Prose;

/// Drafts of invented cases, from their words to the map.
class DrafterTest {

    private static final String OPINION = """
            IN THE COURT OF APPEALS OF LORRANE
            THE STATE v. DWAYNE ORRIN PELLMAN
            Decided April 2, 2004

            Dwayne Pellman was convicted by a jury on September 9, 2002 of the murder of Alice Brandt and sentenced to \
            forty years.

            The prosecution argued that Pellman killed Mrs. Brandt because he owed her money. The State's case rested \
            on four things: the testimony of Marcus Hale, a fellow inmate; a hair found on the victim's coat; the bite \
            mark on her arm; and the defendant's statement to Detective Ruiz.

            Dr. Nolan Pryce, a forensic odontologist, testified that the bite mark matched the defendant's teeth.

            Pellman told Detective Ruiz that he hit her. He later said that the confession was coerced.

            The defense called his sister, Denise Pellman, who said that he was at home with her all night. The court \
            found that the alibi was not credible.
            """;

    private static final String PETITION = """
            PETITION FOR A WRIT OF HABEAS CORPUS
            Filed June 30, 2019

            Mitochondrial DNA testing in 2018 excluded Mr. Pellman as the source of the hair. The National Academy has \
            said that bite mark analysis has no scientific basis. The police report of the neighbor Carl Ostend, who \
            saw another man leave the house, was never disclosed to the defense.
            """;

    private static Draft draft(String... texts) {
        List<DocumentReadings> readings = new ArrayList<>();
        List<DocumentText> documents = new ArrayList<>();
        for (String text : texts) {
            DocumentText document = new DocumentText(
                    new DocumentId(
                            String.valueOf((char) ('a' + documents.size())).repeat(64)),
                    text,
                    List.of());
            documents.add(document);
            readings.add(DocumentPipeline.unaided().read(document));
        }
        Drafter drafter = new Drafter(WhoIsWho.of(readings), readings);
        for (int i = 0; i < texts.length; i++) {
            drafter.add(
                    readings.get(i), Prose.of(documents.get(i), readings.get(i).language()));
        }
        return drafter.draft(List.of());
    }

    /// Scheme, text and what speaks against it, of each piece that a side's case rests on.
    private static List<String> pieces(ArgumentMap map, Scheme scheme) {
        return map.steps().stream()
                .filter(s -> s.scheme().equals(Optional.of(scheme)))
                .map(s -> text(map, s.premises().getFirst())
                        + map.undercutting(s.id()).stream()
                                .map(u -> " | " + u.question().orElse("") + ": " + text(map, u.attacker()))
                                .reduce("", String::concat))
                .toList();
    }

    private static String text(ArgumentMap map, String id) {
        return map.node(id).orElseThrow().text();
    }

    @Test
    void eachSidesCaseIsDrawnFromWhatWasReadWithWhatSpeaksAgainstIt() {
        ArgumentMap map = draft(OPINION, PETITION).map();
        assertThat(map.conclusions()).containsExactly("charge", "denial", "line-motive", "line-withheld");
        assertThat(text(map, "charge"))
                .isEqualTo("The prosecution's case: Dwayne Orrin Pellman did it (the murder of Alice Brandt)");
        assertThat(pieces(map, Scheme.CONFESSION))
                .containsExactly("Pellman told Detective Ruiz that he hit her | free: He later said that the confession"
                        + " was coerced");
        assertThat(pieces(map, Scheme.EXPERT))
                .containsExactly("the bite mark matched the defendant's teeth | method: The National Academy has said"
                        + " that bite mark analysis has no scientific basis");
        assertThat(pieces(map, Scheme.MOTIVE))
                .containsExactly("The prosecution argued that Pellman killed Mrs. Brandt because he owed her money");
        assertThat(pieces(map, Scheme.ALIBI))
                .containsExactly("he was at home with her all night | witness: The court found that the alibi was not"
                        + " credible");
        assertThat(pieces(map, Scheme.TRACE))
                .contains("a hair found on the victim's coat | source: Mitochondrial DNA testing in 2018 excluded"
                        + " Mr. Pellman as the source of the hair.");
        assertThat(map.nodes()).anyMatch(n -> n.text().contains("never disclosed") && !n.tried());
    }

    @Test
    void everyPieceHasItsPassageAndEveryCriticalQuestionNobodyTookUpIsOpen() {
        ArgumentMap map = draft(OPINION, PETITION).map();
        assertThat(map.nodes().stream().filter(ArgumentMap.Node::evidence))
                .isNotEmpty()
                .allMatch(n -> !n.passages().isEmpty());
        assertThat(map.openQuestions())
                .anyMatch(o -> o.scheme() == Scheme.CONFESSION && o.question().equals("recorded"));
        assertThat(map.openQuestions())
                .noneMatch(o -> o.scheme() == Scheme.CONFESSION && o.question().equals("free"));
    }

    @Test
    void asTriedTheCaseStandsAndWhatCameOfItDoesNotCount() {
        ArgumentMap map = draft(OPINION, PETITION).map();
        assertThat(Standing.of(map, Standing.View.AS_TRIED, Set.of()).label("charge"))
                .isEqualTo(Label.IN);
        Standing today = Standing.of(map, Standing.View.AS_OF_TODAY, Set.of());
        assertThat(today.label("charge")).isEqualTo(Label.IN);
        assertThat(today.sum("charge").singlePoints()).containsExactly("witness-marcus-hale");
        assertThat(map.steps().stream()
                        .filter(s -> s.scheme().equals(Optional.of(Scheme.CONFESSION)))
                        .noneMatch(today::holds))
                .isTrue();
    }

    @Test
    void germanWordsAreReadAlike() {
        ArgumentMap map = draft("""
                Landgericht Brennstedt
                Urteil vom 14. März 1997

                Der Angeklagte Jonas Althoff wird wegen Mordes an Hanna Wiegand zu lebenslanger Freiheitsstrafe \
                verurteilt.

                Der Angeklagte gestand in der Vernehmung am 12. Juni 1996, Hanna Wiegand erwürgt zu haben. Am 20. Juni \
                1996 widerrief er sein Geständnis. Die Verteidigung trug vor, dass das Geständnis erzwungen worden sei.
                Die Staatsanwaltschaft argumentierte, der Angeklagte habe ein Motiv gehabt, weil Hanna Wiegand sich \
                von ihm getrennt hatte.
                Seine Mutter Erika Althoff sagte aus, er sei den ganzen Abend bei ihr zu Hause gewesen.
                """).map();
        assertThat(text(map, "charge"))
                .isEqualTo("The prosecution's case: Jonas Althoff did it (wegen Mordes an Hanna Wiegand)");
        assertThat(pieces(map, Scheme.CONFESSION))
                .containsExactly("Hanna Wiegand erwürgt zu haben"
                        + " | withdrawn: Am 20. Juni 1996 widerrief er sein Geständnis."
                        + " | free: Die Verteidigung trug vor, dass das Geständnis erzwungen worden sei");
        assertThat(pieces(map, Scheme.MOTIVE)).hasSize(1);
        assertThat(pieces(map, Scheme.ALIBI)).containsExactly("er sei den ganzen Abend bei ihr zu Hause gewesen");
    }

    @Test
    void whereNobodyIsAccusedNothingIsDrafted() {
        assertThat(draft("The harbour was closed on Monday because of ice.")
                        .map()
                        .nodes())
                .isEmpty();
    }

    private static final String TRIAL = """
            STATE v. OWEN TARRANT
            TRANSCRIPT OF TRIAL
            May 3, 1993

            LEWIS CRANE, sworn.

            DIRECT EXAMINATION BY MR. HOLT

            Q. What did the defendant tell you?
            A. Tarrant told me in the jail that he had stabbed the old man.
            Q. And whose print was on the cup?
            A. The print on the cup matches Owen Tarrant.

            The defendant, Owen Tarrant, was convicted of murder on May 7, 1993.
            """;

    private static final String AFTERWARDS = """
            AFFIDAVIT OF LEWIS CRANE

            I, Lewis Crane, being duly sworn, state:

            1. My testimony was false.
            2. Detective Paul Ruddock told me what to say.
            3. The print could have been left on that occasion.

            Sworn on June 1, 2004.
            Lewis Crane
            """;

    @Test
    void whatAFellowPrisonerSaysHeWasToldIsWorthHisWordAndFallsWithIt() {
        ArgumentMap map = draft(TRIAL, AFTERWARDS).map();
        assertThat(pieces(map, Scheme.CONFESSION)).isEmpty();
        assertThat(pieces(map, Scheme.WITNESS))
                .singleElement()
                .satisfies(witness -> assertThat(witness)
                        .contains("stabbed the old man")
                        .contains("honest: Detective Paul Ruddock told me what to say."));
        assertThat(pieces(map, Scheme.TRACE))
                .singleElement()
                .satisfies(trace -> assertThat(trace)
                        .contains("The print on the cup matches Owen Tarrant")
                        .contains("innocent: "));
    }

    @Test
    void whatAWitnessCouldNotSeeBreaksHisRecognitionAndWhatWasKeptFromTheDefenceStandsApart() {
        ArgumentMap map = draft("""
                Landgericht Brennstedt
                Urteil vom 14. März 1997

                Der Angeklagte Jonas Althoff wird wegen Mordes zu lebenslanger Freiheitsstrafe verurteilt.

                Der Angeklagte hat die Tat bestritten.
                Der Fingerabdruck an der Kellertür stamme vom Angeklagten.
                Das Urteil beruht auf dem Fingerabdruck und dem Wiedererkennen durch die Zeugin Erika Brandt.
                """, """
                Beschluss vom 3. Mai 2005

                Die Zeugin Erika Brandt sagte, sie habe das Gesicht nicht erkennen können.
                Die Angabe der Zeugin Erika Brandt war der Verteidigung nicht mitgeteilt worden.
                Jonas Althoff scheidet als Verursacher der Spur 3 aus.
                """).map();
        assertThat(pieces(map, Scheme.IDENTIFICATION))
                .singleElement()
                .satisfies(seen -> assertThat(seen).contains("view: ").contains("nicht erkennen können"));
        assertThat(map.conclusions()).contains("line-withheld");
        assertThat(map.nodes()).anyMatch(n -> n.text().equals("Der Angeklagte hat die Tat bestritten."));
        assertThat(pieces(map, Scheme.TRACE)).anyMatch(t -> t.contains("scheidet als Verursacher"));
    }

    private static final String CONVICTED = """
            SUPREME COURT OF LORRANE
            Decided April 2, 2004

            Owen Tarrant was convicted of the murder of Alice Brandt on September 9, 2002.

            That he was at the house was shown by the identification by Joan Ferris and by his print on the cup. The \
            identification presupposes the testimony of Mary Dunn, who said that he left at nine. The blood on the \
            towel was excluded as coming from Owen Tarrant, the laboratory said on March 3, 2002.
            """;

    private static final String DOUBTS = """
            AFFIDAVIT OF MARY DUNN

            I, Mary Dunn, being duly sworn, state:

            1. My testimony was false.
            2. %s

            Sworn on June 1, 2014.
            Mary Dunn
            """;

    @Test
    void whatSpeaksAgainstATestimonyThatARecognitionNeedsIsSaidOfTheTestimony() {
        ArgumentMap map = draft(CONVICTED, DOUBTS.formatted("Detective Ruddock told me what to say."))
                .map();
        assertThat(pieces(map, Scheme.IDENTIFICATION))
                .singleElement()
                .satisfies(seen -> assertThat(seen)
                        .contains("Joan Ferris")
                        .doesNotContain("false")
                        .doesNotContain("told me what to say"));
        ArgumentMap.Step relied = map.stepsTo("so-witness-mary-dunn").getFirst();
        assertThat(text(map, relied.conclusion())).isEqualTo("What Mary Dunn says can be relied on");
        assertThat(map.undercutting(relied.id()))
                .extracting(u -> text(map, u.attacker()))
                .contains("Detective Ruddock told me what to say.");
        Standing today = Standing.of(map, Standing.View.AS_OF_TODAY, Set.of());
        assertThat(today.label("so-witness-mary-dunn")).isEqualTo(Label.OUT);
        assertThat(map.steps().stream()
                        .filter(s -> s.scheme().equals(Optional.of(Scheme.IDENTIFICATION)))
                        .noneMatch(today::holds))
                .isTrue();
    }

    @Test
    void whoSaysThatNobodyPromisedAnythingSpeaksNotAgainstHisOwnWord() {
        assertThat(draft(CONVICTED, DOUBTS.formatted("Nobody has promised me anything."))
                        .map()
                        .nodes())
                .noneMatch(n -> n.text().contains("promised me"));
        assertThat(draft(CONVICTED, DOUBTS.formatted("Detective Ruddock promised me a lower sentence."))
                        .map()
                        .nodes())
                .anyMatch(n -> n.text().contains("promised me"));
    }

    @Test
    void whatTheCourtKnewOfATraceAndWhatWasFoundSinceAreTwoPieces() {
        ArgumentMap map = draft("""
                LABORATORY REPORT
                March 3, 2002

                Item 4, towel with blood: Owen Tarrant is excluded as the source of the blood.
                """, CONVICTED, """
                LABORATORY REPORT
                May 5, 2015

                Item 4, towel with blood: Owen Tarrant is excluded as the source of the DNA profile.
                """).map();
        List<ArgumentMap.Node> cleared =
                map.nodes().stream().filter(n -> n.text().contains("excluded")).toList();
        assertThat(cleared)
                .filteredOn(ArgumentMap.Node::tried)
                .isNotEmpty()
                .allSatisfy(
                        n -> assertThat(n.passages()).noneMatch(p -> p.words().contains("profile")));
        assertThat(cleared).filteredOn(n -> !n.tried()).anyMatch(n -> n.text().contains("profile"));
    }

    private static final String PRESS = """
            The Lorrane Post
            May 4, 2015

            Dwayne Pellman was convicted of the murder of Alice Brandt in March 2002. %s
            """;

    private static List<String> recognitions(String words) {
        return draft(PRESS.formatted(words)).map().nodes().stream()
                .filter(n -> n.id().startsWith("identification"))
                .flatMap(n -> n.accordingTo().stream())
                .toList();
    }

    @Test
    void whoPickedTheAccusedOutIsAWitnessWhoRecognisedHimThoughNobodyIsQuoted() {
        assertThat(recognitions("Two neighbors, Sharon Pruitt and Glenn Tabor, picked him out of a lineup."))
                .containsExactlyInAnyOrder("Sharon Pruitt", "Glenn Tabor");
        assertThat(recognitions("Sharon Pruitt identified Pellman as the man on the porch."))
                .containsExactly("Sharon Pruitt");
        assertThat(recognitions("Sharon Pruitt did not pick him out.")).isEmpty();
        assertThat(recognitions("Sharon Pruitt identified Pellman's coat.")).isEmpty();
        assertThat(recognitions("Sharon Pruitt identified the body of Alice Brandt."))
                .isEmpty();
    }

    @Test
    void whoPointsToAPhotographProvesNothingAndAnInformantWhoWasPaidIsDoubted() {
        ArgumentMap map = draft(PRESS.formatted(
                        "Detectives pointed to Pellman's photograph. Prosecutors had also relied on an informant, Leroy"
                                + " Banks, who was paid."))
                .map();
        assertThat(map.nodes()).noneMatch(n -> n.text().contains("photograph"));
        assertThat(pieces(map, Scheme.WITNESS))
                .containsExactly(
                        "an informant, Leroy Banks, who was paid | honest: informant, Leroy Banks, who was paid");
    }

    @Test
    void whatALaboratoryLaterSaysOfTheSameTraceIsDissentFromTheExpert() {
        ArgumentMap map = draft(PRESS.formatted("A ballistics examiner, Howard Kemp, testified that the bullet came"
                        + " from a revolver found in Pellman's apartment. In 2012 the state crime laboratory reported"
                        + " that the bullet could not have been fired from that gun. A pathologist testified that the"
                        + " wound was not fatal."))
                .map();
        assertThat(pieces(map, Scheme.EXPERT))
                .containsExactly("the bullet came from a revolver found in Pellman's apartment | dissent: the bullet"
                        + " could not have been fired from that gun");
    }
}
