package oyer.core.read.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Proceeding;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.time.When;

class ProceedingReaderTest {

    private static List<Proceeding> read(String text) {
        return new DocumentPipeline(Optional.of(Language.ENGLISH), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()))
                .proceedings();
    }

    @Test
    void aSentenceHasItsDay() {
        assertThat(read("He was sentenced on September 3, 1987, to two terms of life imprisonment."))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.action()).isEqualTo("sentence");
                    assertThat(step.when()).isEqualTo(new When.Day(LocalDate.of(1987, 9, 3)));
                });
    }

    @Test
    void theAuthorityIsNamedAsWritten() {
        assertThat(read("On 4 May 1990 the Court of Appeal dismissed the appeal."))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.authority()).contains("Court of Appeal");
                    assertThat(step.outcome()).contains("denied");
                });
    }

    @Test
    void whatWasNotDoneIsSaidSo() {
        assertThat(read("On 4 May 1990 the lawsuit was not accepted by the court."))
                .singleElement()
                .satisfies(step -> assertThat(step.outcome()).contains("not accepted"));
    }

    @Test
    void anOrdinaryDayIsNoProceeding() {
        assertThat(read("On 4 May 1990 she drove to the harbour.")).isEmpty();
    }

    @Test
    void eachRowUnderADenialIsADenial() {
        assertThat(read("The Board has denied parole on two occasions:\n\nDate\tVote\tGround\n"
                        + "May 4, 1990\t3-0\tlack of remorse\nMay 6, 1992\t2-1\tnature of the crime\n"))
                .filteredOn(step -> step.ground().isPresent())
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.outcome()).contains("denied"));
    }
}
