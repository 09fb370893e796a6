package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.StepDetail;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

/// What a sentence says that a comparison came to, and of whom.
class TestResultsTest {

    @Test
    void everyRuleReadsItsExample() {
        List<String> unread = new ArrayList<>();
        for (Language language : Language.values()) {
            for (ResultRules.Rule rule : ResultRules.of(language).rules()) {
                List<String> read = read(known(language) + rule.example().getFirst(), language);
                if (!read.equals(List.of(rule.example().getLast().split(", ")))) {
                    unread.add("[" + rule.pattern() + "] " + rule.example() + " -> " + read);
                }
            }
        }
        assertThat(unread).isEmpty();
    }

    private static String known(Language language) {
        return switch (language) {
            case ENGLISH -> "Paul Dow lived next door. ";
            case GERMAN -> "Jörg Tewes wohnte nebenan. ";
        };
    }

    @Test
    void eachClauseIsOfItsOwnPeople() {
        assertThat(read(
                        "Das DNA-Mischprofil von Asservat 7 lässt Frau Kolm als Mitverursacherin zu; Jörg Tewes ist als"
                                + " Spurenverursacher auszuschließen.",
                        Language.GERMAN))
                .containsExactlyInAnyOrder("Kolm INCLUDED", "Jörg Tewes EXCLUDED");
        assertThat(read(
                        "DNA typing of the swab gave a mixture; Mary Dow is included as a contributor, and Paul Hale"
                                + " and Ann Berg are excluded.",
                        Language.ENGLISH))
                .containsExactlyInAnyOrder("Mary Dow INCLUDED", "Paul Hale EXCLUDED", "Ann Berg EXCLUDED");
    }

    @Test
    void whoseSampleItIsIsNotWhoIsExcluded() {
        assertThat(read("In the DNA from the shirt of Paul Hale, Mary Dow was excluded.", Language.ENGLISH))
                .containsExactly("Mary Dow EXCLUDED");
    }

    private static List<String> english(String text) {
        return read(
                "Paul Dow and Ann Hale lived next door. Dr. Paula Reyes works at the laboratory. " + text,
                Language.ENGLISH);
    }

    private static List<String> german(String text) {
        return read("Jörg Tewes wohnte nebenan. Dr. Hedwig Brandt arbeitet im Labor. " + text, Language.GERMAN);
    }

    @Test
    void whoeverFoundItIsNobodyOfWhomItWasFound() {
        assertThat(english("Dr. Paula Reyes excluded you as the source of the semen in her report."))
                .containsExactly("you EXCLUDED");
        assertThat(english("Dr. Reyes excluded my client as the source of the DNA."))
                .containsExactly("my client EXCLUDED");
        assertThat(english("Dr. Reyes excluded him as the source of the DNA.")).isEmpty();
        assertThat(english("According to Dr. Reyes, Paul Dow is the source of the DNA on the glove."))
                .containsExactly("Paul Dow INCLUDED");
        assertThat(english("Paul Dow was excluded by Dr. Reyes as the donor of the semen."))
                .containsExactly("Paul Dow EXCLUDED");
        assertThat(german("Jörg Tewes wurde von Dr. Hedwig Brandt als Spurenleger der Blutspur ausgeschlossen."))
                .containsExactly("Jörg Tewes EXCLUDED");
        assertThat(german("Dr. Brandt zufolge scheidet Jörg Tewes als Verursacher der Blutspur aus."))
                .containsExactly("Jörg Tewes EXCLUDED");
        assertThat(german("Die Fingerspur wurde durch Dr. Hedwig Brandt dem Jörg Tewes zugeordnet."))
                .containsExactly("Jörg Tewes INCLUDED");
    }

    @Test
    void neitherOfTwoIsExcludedWhereNeitherCanBe() {
        assertThat(english("Neither Paul Dow nor Ann Hale could be excluded as contributors to the DNA on the rope."))
                .containsExactly("Paul Dow INCLUDED", "Ann Hale INCLUDED");
        assertThat(english("Both Paul Dow and Ann Hale were excluded as contributors to the DNA on the rope."))
                .containsExactly("Paul Dow EXCLUDED", "Ann Hale EXCLUDED");
    }

    @Test
    void aRulingOnWhoMaySpeakIsNoResultOfATest() {
        assertThat(english("Judge Crane excluded Dr. Reyes from testifying about the DNA."))
                .isEmpty();
        assertThat(english("Paul Dow was excluded from the jury room while the DNA was discussed."))
                .isEmpty();
        assertThat(english("Paul Dow was excluded from the DNA mixture.")).containsExactly("Paul Dow EXCLUDED");
    }

    @Test
    void whatIsAskedOrSupposedIsNoResult() {
        assertThat(english("He asked Dr. Reyes whether Paul Dow was excluded as the source of the semen."))
                .isEmpty();
        assertThat(english("If Dr. Reyes had excluded Paul Dow as the source of the semen, he would be free."))
                .isEmpty();
    }

    @Test
    void whoeverComparesOrRecognisesSomebodyFindsNoTraceOfHim() {
        assertThat(english("No comparison of the print was made by Dr. Reyes.")).isEmpty();
        assertThat(english("Ann Hale identified Paul Dow as the man with the knife."))
                .isEmpty();
        assertThat(english("Dr. Reyes identified Paul Dow as the source of the fingerprint."))
                .containsExactly("Paul Dow INCLUDED");
    }

    private static List<String> read(String text, Language language) {
        List<String> said = new ArrayList<>();
        for (ExhibitReading exhibit : new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()))
                .exhibits()) {
            exhibit.status()
                    .forEach(s -> s.detail().ifPresent(detail -> {
                        if (detail instanceof StepDetail.Test test) {
                            test.results().forEach(r -> said.add(r.of() + " " + r.outcome()));
                        }
                    }));
        }
        return said;
    }
}
