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
