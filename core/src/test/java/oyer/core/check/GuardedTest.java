package oyer.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Shortfall;
import oyer.core.check.sheet.CaseReadings;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Sheet;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;
import oyer.core.text.Prose;

class GuardedTest {

    private static final DocumentText TEXT =
            new DocumentText(new DocumentId("0".repeat(64)), "The lamp was lit. The lamp was dark.\n", List.of());

    @Test
    void aCheckThatFailsWhileItReadsIsToldAndTheOthersStand() {
        Checks.Outcome outcome = outcome(new Sound(), new FailsReading(), new Sound());

        assertThat(outcome.found()).hasSize(2);
        assertThat(outcome.shortfalls()).singleElement().satisfies(s -> {
            assertThat(s.kind()).isEqualTo(Shortfall.Kind.FAILED);
            assertThat(s.check()).isEqualTo("fails-reading");
            assertThat(s.reason()).contains("no such word").contains("GuardedTest.java");
        });
    }

    @Test
    void aCheckThatFailsInTheEndIsToldToo() {
        Checks.Outcome outcome = outcome(new FailsInTheEnd(), new Sound());

        assertThat(outcome.found()).hasSize(1);
        assertThat(outcome.shortfalls()).extracting(Shortfall::kind).containsExactly(Shortfall.Kind.FAILED);
    }

    @Test
    void aListThatIsCutSaysSoAndKeepsWhatItHas() {
        Checks.Outcome outcome = outcome(new Sound() {
            @Override
            public boolean whole() {
                return false;
            }
        });

        assertThat(outcome.found()).hasSize(1);
        assertThat(outcome.shortfalls()).extracting(Shortfall::kind).containsExactly(Shortfall.Kind.CUT_SHORT);
    }

    @Test
    void whereNothingFailsNothingIsSaidOfIt() {
        assertThat(outcome(new Sound()).shortfalls()).isEmpty();
    }

    @Test
    void aDiscrepancyNeedsTwoPassages() {
        Passage one = TEXT.passage(0, 8);

        assertThatThrownBy(() -> new Discrepancy(Discrepancy.Type.GAP, "rule", "A paper is absent.", List.of(one), .5))
                .hasMessageContaining("two passages");
    }

    private static Checks.Outcome outcome(Check... checks) {
        DocumentReadings readings = DocumentPipeline.unaided().read(TEXT);
        return Checks.outcome(
                new CaseReadings(List.of(readings), List.of(), _ -> Optional.of(Prose.of(TEXT, readings.language()))),
                List.of(checks));
    }

    private static class Sound implements Check {
        @Override
        public void read(Sheet sheet) {}

        @Override
        public List<Discrepancy> found() {
            return List.of(new Discrepancy(
                    Discrepancy.Type.CONTRADICTION,
                    "lamp",
                    "The lamp was lit and dark.",
                    List.of(TEXT.passage(0, 17), TEXT.passage(18, 36)),
                    .9));
        }
    }

    private static final class FailsReading implements Check {
        @Override
        public void read(Sheet sheet) {
            throw new IllegalStateException("no such word");
        }

        @Override
        public List<Discrepancy> found() {
            throw new AssertionError("asked again");
        }
    }

    private static final class FailsInTheEnd implements Check {
        @Override
        public void read(Sheet sheet) {}

        @Override
        public List<Discrepancy> found() {
            throw new IndexOutOfBoundsException(3);
        }
    }
}
