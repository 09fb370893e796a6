package oyer.core.read.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Prose;

class InferenceReaderTest {

    private static List<String> read(String text, Language language) {
        DocumentText document = new DocumentText(new DocumentId("a".repeat(64)), text, List.of());
        return InferenceReader.read(Prose.of(document, language)).stream()
                .map(InferenceReaderTest::printed)
                .toList();
    }

    private static String printed(Inference inference) {
        return switch (inference) {
            case Inference.Follows follows ->
                follows.force() + ": " + follows.conclusion().words() + " <- "
                        + follows.grounds().stream().map(Passage::words).toList();
            case Inference.Doubted doubted -> doubted.kind() + " " + doubted.doubt();
            case Inference.Recognised recognised ->
                "RECOGNISED " + recognised.cue().words();
            case Inference.Spoken spoken -> spoken.topic() + (spoken.denied() ? " denied" : "");
        };
    }

    private static List<String> english(String text) {
        return read(text, Language.ENGLISH);
    }

    private static List<String> german(String text) {
        return read(text, Language.GERMAN);
    }

    @Test
    void aVerdictRestsOnEachItemOfAList() {
        assertThat(english(
                        "The State's case rested on the confession of May 3, 1990, a hair on the coat and the word of"
                                + " his neighbour."))
                .containsExactly("VERDICT: The State's case <- [the confession of May 3, 1990, a hair on the coat,"
                        + " the word of his neighbour]");
        assertThat(german(
                        "Das Urteil stützte sich auf das Geständnis, auf die Blutspur und auf die Aussage der Zeugin."))
                .containsExactly("VERDICT: Das Urteil <- [das Geständnis, die Blutspur, die Aussage der Zeugin]");
    }

    @Test
    void whatStandsBeforeShowsMakesTheClauseBehindThatPlausible() {
        assertThat(english("The analysis showed that the hair was not his."))
                .containsExactly("SHOWS: the hair was not his <- [The analysis]");
        assertThat(german("Das Gutachten ergab, dass die Faser nicht von ihm stammt."))
                .containsExactly("SHOWS: die Faser nicht von ihm stammt <- [Das Gutachten]");
    }

    @Test
    void theGroundCanFollow() {
        assertThat(english("That he was at the mill was shown by the boot print or, independently of it, by Mrs. Hale's"
                        + " identification."))
                .containsExactly("SHOWS: he was at the mill <- [the boot print, Mrs. Hale's identification]");
        assertThat(german("Die Gutachterin schloss aus der Spur, dass er in der Scheune war."))
                .containsExactly("SHOWS: er in der Scheune war <- [der Spur]");
    }

    @Test
    void aReasonIsToldApart() {
        assertThat(english("The prosecution argued that he killed her because he owed her money."))
                .containsExactly("REASON: he killed her <- [he owed her money]");
    }

    @Test
    void whatOneThingPresupposesItIsWorthNothingWithout() {
        assertThat(english("The State concedes that the identification presupposes the testimony of Ann Doyle."))
                .containsExactly("NEEDS: the identification <- [the testimony of Ann Doyle]");
    }

    @Test
    void aDoubtIsOfTheEvidenceNamedNearest() {
        assertThat(english("The confession was not voluntary.")).containsExactly("CONFESSION COERCED");
        assertThat(english("The blood samples were contaminated.")).containsExactly("TRACE CONTAMINATED");
        assertThat(english("Testing excluded Mr. Hale as the source of the hair."))
                .containsExactly("TRACE EXCLUDED");
        assertThat(german("Das Geständnis sei erzwungen worden.")).containsExactly("CONFESSION COERCED");
    }

    @Test
    void aDoubtThatIsDeniedOrSupposedAndAQuestionAreNone() {
        assertThat(english("The confession was not coerced.")).isEmpty();
        assertThat(english("If the samples were contaminated, nothing is left."))
                .isEmpty();
        assertThat(english("Were the samples contaminated?")).isEmpty();
        assertThat(english("He looked away, showing no feeling when she said that it was him."))
                .isEmpty();
    }

    @Test
    void aMotiveAndAnAlibiAreSpokenOfOrDenied() {
        assertThat(english("He had a motive.")).containsExactly("MOTIVE");
        assertThat(english("There was no motive.")).containsExactly("MOTIVE denied");
        assertThat(german("Die Verteidigung berief sich auf ein Alibi.")).containsExactly("ALIBI");
    }

    @Test
    void noTextMakesItThrow() {
        java.util.Random random = new java.util.Random(7);
        String[] words =
                "that because showed , ; : . confession was not rested on case dass auf and the ? \n\n".split(" ");
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int w = 0; w < 20; w++) {
                text.append(' ').append(words[random.nextInt(words.length)]);
            }
            english(text.toString());
            german(text.toString());
        }
    }

    @Test
    void whatWasConcludedFromTheSentenceBeforeAndWhatTheDefenceDidNotLearnAreRead() {
        assertThat(german("Der Abdruck an der Tür stammt von ihm. Die Kammer schließt daraus, dass er am Tatort war."))
                .containsExactly("SHOWS: er am Tatort war <- [Der Abdruck an der Tür stammt von ihm]");
        assertThat(english("The report was not disclosed to the defense.")).containsExactly("WITHHELD");
        assertThat(german("Die Aussage war der Verteidigung nicht mitgeteilt worden."))
                .containsExactly("WITHHELD");
        assertThat(english("The print could have been left on that occasion.")).containsExactly("TRACE INNOCENT");
        assertThat(german("Der Abdruck kann bei dieser Gelegenheit entstanden sein."))
                .containsExactly("TRACE INNOCENT");
    }

    @Test
    void whatTheDefenceDidNotGetIsReadFromTheDenialOfGivingAndTheParty() {
        for (String kept : List.of(
                "The memo was never handed over to the defense.",
                "The prosecution did not tell his lawyer about the second print.",
                "The notes were not, at any time, made available to trial counsel.",
                "The tape was kept from the defence.")) {
            assertThat(english(kept)).as(kept).containsExactly("WITHHELD");
        }
        for (String kept : List.of(
                "Der Vermerk wurde der Verteidigung nie zur Kenntnis gegeben.",
                "Das Foto ist dem Verteidiger nicht gezeigt worden.",
                "Nie wurde seinem Anwalt das Protokoll ausgehändigt.")) {
            assertThat(german(kept)).as(kept).containsExactly("WITHHELD");
        }
    }

    @Test
    void whatTheDefenceItselfKeptOrDidGetIsNotKeptFromIt() {
        for (String given : List.of(
                "The defense did not disclose its witness list.",
                "The memo was handed over to the defense on May 3.",
                "The witness was not shown the photograph that his lawyer had brought.",
                "The court did not give reasons; the defense appealed.")) {
            assertThat(english(given)).as(given).isEmpty();
        }
        for (String given : List.of(
                "Der Antrag der Verteidigung wurde nicht vorgelegt.",
                "Die Verteidigung hat das Gutachten nicht vorgelegt.",
                "Der Vermerk wurde der Verteidigung am 3. Mai übergeben.")) {
            assertThat(german(given)).as(given).isEmpty();
        }
    }

    @Test
    void whoRecognisedWhomIsToldByTheVerbThoughItsPartsStandApart() {
        assertThat(english("Two neighbors picked the young man out of a lineup."))
                .containsExactly("RECOGNISED picked the young man out");
        assertThat(german("Die Zeugin erkannte den Angeklagten sofort wieder."))
                .containsExactly("RECOGNISED erkannte den Angeklagten sofort wieder");
        assertThat(english("She picked, from the tray, a ring and went out.")).isEmpty();
        assertThat(english("She never picked him out.")).isEmpty();
    }
}
