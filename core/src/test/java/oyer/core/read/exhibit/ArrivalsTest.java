package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.StepDetail.Party;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Tokens;

final class ArrivalsTest {

    @Test
    void everyRuleReadsItsExample() {
        for (Language language : Language.values()) {
            for (Arrivals.Rule rule : Arrivals.of(language).rules()) {
                Tokens tokens = Tokens.of(rule.example());
                boolean read = false;
                for (int i = 0; i < tokens.size(); i++) {
                    read |= rule.words().match(tokens, i, tokens.size()).end() > i;
                }
                assertThat(read).as(rule.example()).isTrue();
            }
        }
    }

    private static List<StatusStep> reached(Language language, String text, Party party) {
        return new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of())).exhibits().stream()
                        .map(ExhibitReading::status)
                        .flatMap(List::stream)
                        .filter(s -> s.is() != ExhibitReading.Status.WITHHELD)
                        .filter(s -> s.detail().equals(Optional.of(new StepDetail.Reached(party))))
                        .toList();
    }

    @Test
    void whatWasGivenToTheDefenceReachedItThen() {
        assertThat(reached(
                        Language.ENGLISH,
                        "The laboratory report was given to the defence on 4 May 1996.",
                        Party.DEFENCE))
                .singleElement()
                .satisfies(s -> assertThat(s.when().earliest()).contains(LocalDate.of(1996, 5, 4)));
    }

    @Test
    void notUntilIsAnArrivalAndNeverIsNone() {
        assertThat(reached(
                        Language.ENGLISH,
                        "The photograph was not given to the defence until 4 May 1996.",
                        Party.DEFENCE))
                .hasSize(1);
        assertThat(reached(Language.ENGLISH, "The photograph was never given to the defence.", Party.DEFENCE))
                .isEmpty();
    }

    @Test
    void theStatesAttorneyIsTheProsecution() {
        assertThat(reached(
                        Language.ENGLISH,
                        "The laboratory report was sent to the State's Attorney on 4 May 1996.",
                        Party.PROSECUTION))
                .hasSize(1);
    }

    @Test
    void aStampSaysWhoReceivedTheDocument() {
        assertThat(reached(
                        Language.ENGLISH,
                        "LABORATORY REPORT 7\nRECEIVED MAY 4 1996 STATE'S ATTORNEY\n\nThe glove was tested.",
                        Party.PROSECUTION))
                .singleElement()
                .satisfies(s -> assertThat(s.when().earliest()).contains(LocalDate.of(1996, 5, 4)));
        assertThat(reached(
                        Language.GERMAN,
                        "GUTACHTEN 7\nEingang: Staatsanwaltschaft Bremen, 4. Mai 1996\n\nDer Handschuh wurde untersucht.",
                        Party.PROSECUTION))
                .hasSize(1);
    }
}
