package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

class NormsTest {

    private static List<Status> steps(String text, Language language) {
        return new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of())).exhibits().stream()
                        .flatMap(e -> e.status().stream())
                        .map(StatusStep::is)
                        .filter(is -> is != Status.MENTIONED)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The photographs are not to be retained at the station.",
                "The knife should be sent to the laboratory.",
                "The tape must be destroyed after three years.",
                "The jacket shall be destroyed after three years.",
                "The swab need not be obtained from the suspect.",
                "The knife should be photographed, sealed and sent to the laboratory.",
                "The letter will be forwarded in May.",
                "The knife will promptly be returned to the owner.",
                "He tried to destroy the tape.",
                "The tape should have been preserved.",
                "I make this statement knowing that if it is tendered in evidence I may be prosecuted.",
                "He asked whether the tape was destroyed.",
                "You asked what became of the gun.",
                "What became of the gun?",
                "The man had two teeth missing from the lower jaw.",
                "The key was used by the tenant.",
                "The suitcase belonged to his son."
            })
    void aRuleAPlanAnAttemptAndABodyTellNoStep(String text) {
        assertThat(steps(text, Language.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The photographs were not retained at the station.|MISSING",
                "The photographs are not to be found.|MISSING",
                "The photographs could not be found.|MISSING",
                "The knife was sent to the laboratory.|TRANSFERRED",
                "The tape had to be destroyed.|DESTROYED",
                "The knife would be found two days later in the canal.|COLLECTED",
                "The knife shall be returned to the owner.|RETURNED",
                "The knife will not be tested.|NOT_TESTED",
                "The tape should be here and was destroyed on 3 May 1990.|DESTROYED",
                "The tooth is missing from the property room.|MISSING",
                "The sample was used up in the test.|DESTROYED",
                "The gun shall be excluded.|EXCLUDED"
            })
    void whatHappenedAndWhatIsOrderedIsAStep(String text, Status status) {
        assertThat(steps(text, Language.ENGLISH)).contains(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Jacke soll vernichtet werden.|false",
                "Die Jacke muss nach drei Jahren vernichtet werden.|false",
                "Er verlangt, dass die Jacke vernichtet werden soll.|false",
                "Die Jacke wurde nach drei Jahren vernichtet.|true",
                "Die Jacke musste nach drei Jahren vernichtet werden.|true"
            })
    void germanRulesToo(String text, boolean destroyed) {
        assertThat(steps(text, Language.GERMAN).contains(Status.DESTROYED)).isEqualTo(destroyed);
    }
}
