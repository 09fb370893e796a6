package oyer.core.read.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Proceeding;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

/// Whom a step befell, by whom it was taken, and what is none: rules, chances, what a witness only tells of.
class WhomAStepConcernsTest {

    /// `action outcome | of | term | authority`
    private static List<String> read(Language language, String text) {
        var read = new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()));
        return read.proceedings().stream()
                .map(p -> p.action() + " " + p.outcome().orElse("-") + " | " + of(p, read.mentions()) + " | "
                        + p.term().orElse("-") + " | " + p.authority().orElse("-"))
                .toList();
    }

    private static String of(Proceeding step, List<oyer.core.casefile.Mention> mentions) {
        return step.of().isEmpty()
                ? "-"
                : mentions.stream()
                        .filter(m -> m.entity() == step.of().getAsInt())
                        .findFirst()
                        .map(m -> m.passage().words())
                        .orElse("?");
    }

    @Test
    void theLineOfCounselNamesNobodyWhoWasArrested() {
        assertThat(read(Language.ENGLISH, """
                LINEUP RECORD
                Counsel for suspect: Ms. Hanna Vogt, Public Defender

                PROPERTY AT ARREST, 3/5/91, 6:20 AM
                """)).allMatch(step -> !step.contains("Vogt"));
    }

    @Test
    void aJudgeWhoSentencesIsNotSentenced() {
        assertThat(read(Language.ENGLISH, "Peter Noe was tried in May. The trial judge sentenced him to nine years."))
                .anyMatch(step -> step.startsWith("sentence sentenced"))
                .noneMatch(step -> step.contains("judge |"));
        assertThat(read(Language.GERMAN, "Zunächst hatte die Vorsitzende Dr. Ulla Sommer die Enthaftung verfügt."))
                .noneMatch(step -> step.contains("Sommer |"));
    }

    @Test
    void whomSomebodyHurtIsNotSentencedForIt() {
        assertThat(read(Language.ENGLISH, "A man who wounded Peter Noe in one eye was jailed for two years on Monday."))
                .anyMatch(step -> step.startsWith("sentence"))
                .noneMatch(step -> step.contains("Noe |"));
    }

    @Test
    void whoDidNotComeIsNotWhatWasExcluded() {
        assertThat(read(Language.ENGLISH, "The ticket is excluded as hearsay, Mr. Noe not having been called."))
                .noneMatch(step -> step.contains("Noe"));
    }

    @Test
    void whereSomebodyLivesIsNoCourt() {
        assertThat(read(Language.ENGLISH, "Peter Noe (38), of Virginia, had been found guilty on 3 May 1990."))
                .containsExactly("verdict guilty | Peter Noe | - | -");
    }

    @Test
    void aRuleOrAChanceIsNoStep() {
        assertThat(read(Language.ENGLISH, "No one may be convicted on the word of a single witness."))
                .isEmpty();
        assertThat(read(Language.ENGLISH, "He could have been released on 3 May 1990."))
                .isEmpty();
        assertThat(read(Language.ENGLISH, "On 3 May he was convicted of theft."))
                .hasSize(1);
    }

    @Test
    void howLongItTookIsNoSentence() {
        assertThat(read(Language.ENGLISH, "He was convicted on 3 May 1990. He was sentenced three days later."))
                .contains("sentence sentenced | - | - | -");
        assertThat(read(
                        Language.GERMAN,
                        "Er wurde am 3. Mai 1990 des Mordes schuldig erkannt und zu achtzehn Jahren"
                                + " Freiheitsstrafe verurteilt."))
                .anyMatch(step -> step.contains("| achtzehn Jahren Freiheitsstrafe |"));
    }

    @Test
    void whatAWitnessTellsOfWasNotDoneOnTheDayOfTheHearing() {
        String hearing = """
                Excerpt of proceedings, September 17, 1991

                THE COURT: State's 5, the three bills, is received.
                Q. What did he tell you?
                A. He told me that they'd arrested somebody and that he had dye on his money.
                """;
        assertThat(Steps.read(Language.ENGLISH, hearing))
                .contains("evidence admitted 1991-09-17")
                .noneMatch(step -> step.equals("arrest arrested 1991-09-17"));
    }

    @Test
    void anHourThatARecordNotesIsOfItsOwnDay() {
        assertThat(Steps.read(Language.GERMAN, """
                        Leoben, 26.09.2011
                        BESCHULDIGTENVERNEHMUNG

                        B: Die ist mir voriges Jahr zu Weihnachten gestohlen worden.

                        Der Beschuldigte wird um 15.55 Uhr festgenommen.
                        """)).contains("arrest arrested 2011-09-26");
    }

    @Test
    void aTrialThatGoesOnIsNotAdjourned() {
        assertThat(Steps.read(Language.GERMAN, "Am 3. Mai 1990, als der Prozess fortgesetzt wurde, schwieg er."))
                .containsExactly("hearing held 1990-05-03");
    }
}
