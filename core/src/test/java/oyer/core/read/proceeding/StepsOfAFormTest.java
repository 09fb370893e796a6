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

/// Forms and records of custody: each line for itself, and who did it is not whom it befell.
class StepsOfAFormTest {

    private static final String RECORD = """
            CUSTODY RECORD
            Detained person: Adam NOE   d.o.b. 3.8.58
            Arrested: 21/11/91 0615 hrs at 3 Quay Row by DC Roe
            Arrived at station: 0640
            Detention authorised: 0652 by Sgt 88 Dow

            2105  Charged with murder by Sgt Dow. No reply.
            """;

    /// `action outcome | of | ground | passage`
    private static List<String> read(Language language, String text) {
        var read = new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()));
        return read.proceedings().stream()
                .map(p -> p.action() + " " + p.outcome().orElse("-") + " | " + of(p, text, read.mentions()) + " | "
                        + p.ground().orElse("-"))
                .toList();
    }

    private static String of(Proceeding step, String text, List<oyer.core.casefile.Mention> mentions) {
        return step.of().isEmpty()
                ? "-"
                : mentions.stream()
                        .filter(m -> m.entity() == step.of().getAsInt())
                        .findFirst()
                        .map(m -> m.passage().words())
                        .orElse("?");
    }

    @Test
    void whoArrestedOrChargedIsNotWhomItBefell() {
        assertThat(read(Language.ENGLISH, RECORD))
                .anyMatch(s -> s.startsWith("arrest arrested | Adam NOE"))
                .contains("charge charged | Adam NOE | murder");
        assertThat(read(Language.ENGLISH, "Peter Noe was charged with murder by DS Crail on 3 May 1990."))
                .containsExactly("charge charged | Peter Noe | murder");
        assertThat(read(Language.GERMAN, "Karl Noll wurde am 3. Mai 1990 durch PHM Dorn festgenommen."))
                .containsExactly("arrest arrested | Karl Noll | -");
    }

    @Test
    void whoDidItIsNobodyItBefellWhereNobodyElseIsNamed() {
        assertThat(read(Language.ENGLISH, "He was charged with murder by DS Crail on 3 May 1990."))
                .containsExactly("charge charged | - | murder");
    }

    @Test
    void aLineOfAFormDoesNotRunIntoTheNext() {
        var steps = new DocumentPipeline(Optional.of(Language.ENGLISH), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), RECORD, List.of()))
                .proceedings();

        assertThat(steps).noneMatch(p -> p.passage().words().contains("\n"));
    }

    @Test
    void aSummingUpIsNoJudgment() {
        assertThat(read(Language.ENGLISH, """
                IN THE CROWN COURT AT BREMPORT
                R v NOE
                Before: The Hon. Mr Justice Roe
                Wednesday 17 June 1992

                SUMMING-UP

                MR JUSTICE ROE: Members of the jury, you have heard the speeches.
                """)).noneMatch(s -> s.startsWith("judgment"));
    }
}
