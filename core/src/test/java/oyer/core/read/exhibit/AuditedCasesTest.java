package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

/// Sentences as clerks write them, and what a lawyer enters of them.
class AuditedCasesTest {

    @Test
    void whoBringsAThingIsNoThing() {
        assertThat(told("On 3 May 1993 a witness turned in a wallet.")).containsExactly("wallet COLLECTED 1993-05-03");
        assertThat(told("The victim kept money in a jar. Noe owed the victim money."))
                .isEmpty();
    }

    @Test
    void theRuleUnderWhichAThingWasDestroyedIsNoThing() {
        assertThat(told(
                        "The anorak was seized on 3 May 1993. It was destroyed on 4 May 1999 under the force's retention"
                                + " policy."))
                .containsExactly("anorak COLLECTED 1993-05-03", "anorak DESTROYED 1999-05-04");
    }

    @Test
    void theNumberOfAHouseOrAccountCountsNothing() {
        assertThat(counts("On 3 May 1993 I went to 14 Quarry Lane, where I took possession of a sheath knife."))
                .isEmpty();
        assertThat(counts("Bank statements for account 4471 were seized on 3 May 1993."))
                .isEmpty();
        assertThat(counts("On 3 May 1993 the officer took 14 swabs from the sink."))
                .containsExactly(14);
    }

    @Test
    void whatCanNoLongerBeFoundWasNotFound() {
        assertThat(told("The tape can no longer be found.")).containsExactly("tape MISSING null");
    }

    @Test
    void whatAJudgeExcludedNoTestExcluded() {
        assertThat(read("The judge excluded the bite mark expert.", Language.ENGLISH).stream()
                        .flatMap(e -> e.status().stream())
                        .flatMap(s -> s.detail().stream())
                        .filter(oyer.core.casefile.StepDetail.Test.class::isInstance))
                .isEmpty();
    }

    @Test
    void aLetterUnderALetterheadThatEndsInATitleHasItsDay() {
        assertThat(told("""
                OFFICE OF THE STATE'S ATTORNEY
                May 4, 1993

                Mr. Paul Noe, Esq.
                Counsel for the Defendant

                Dear Mr. Noe:
                Enclosed please find the following:
                1. Lab report 92-771 dated July 9, 1992 (4 pp.)
                2. Statement of Ella Roe

                Very truly yours,
                """)).contains("Lab report 92-771 dated July 9, 1992 (4 pp.) DISCLOSED 1993-05-04");
    }

    @Test
    void aTraceOnAThingIsWhatWasCompared() {
        assertThat(told("The palm print on the window was never identified and was retested on 3 May 1993."))
                .noneMatch(t -> t.startsWith("window"));
    }

    private static List<String> told(String text) {
        return read(text, Language.ENGLISH).stream()
                .flatMap(e -> e.status().stream()
                        .map(s -> e.name() + " " + s.is() + " "
                                + s.when().earliest().map(Object::toString).orElse("null")))
                .toList();
    }

    private static List<Integer> counts(String text) {
        return read(text, Language.ENGLISH).stream()
                .flatMap(e -> e.status().stream())
                .flatMap(s -> s.count().stream().boxed())
                .toList();
    }

    private static List<oyer.core.casefile.ExhibitReading> read(String text, Language language) {
        return new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()))
                .exhibits();
    }
}
