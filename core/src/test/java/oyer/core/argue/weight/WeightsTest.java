package oyer.core.argue.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.argue.map.Amended;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Ruling;

final class WeightsTest {

    private static Ruling edit(String edit, String... pairs) {
        return new Ruling(
                new Decision.Argued(edit, Amended.payload(pairs)),
                Ruling.ARGUMENT,
                List.of(),
                Map.of(),
                "Anna Reviewer",
                Instant.EPOCH,
                Optional.empty());
    }

    private static Ruling weight(String id, String ratio) {
        return edit(
                Amended.WEIGHT,
                "id",
                id,
                "text",
                "finding " + id,
                "ratio",
                ratio,
                "ifSo",
                "the stain is his",
                "otherwise",
                "the stain is of somebody unrelated",
                "source",
                "laboratory report 12, page 3");
    }

    @Test
    void ratiosAreNotMultipliedBeforeSomebodyStatesThatTheyAreIndependent() {
        Weights apart = Weights.of(List.of(), List.of(weight("a", "400"), weight("b", "25")));
        assertThat(apart.combined()).allMatch(c -> c.of().size() == 1);
        Weights together = Weights.of(
                List.of(),
                List.of(
                        weight("a", "400"),
                        weight("b", "25"),
                        edit(Amended.INDEPENDENT, "findings", "a,b", "statedBy", "Dr. Hale, report 12")));
        assertThat(together.combined()).singleElement().satisfies(c -> {
            assertThat(c.ratio().ratio()).isCloseTo(10_000, within(1e-6));
            assertThat(c.statedBy()).containsExactly("Dr. Hale, report 12");
            assertThat(c.ratio().words()).isEqualTo(VerbalScale.VERY_STRONG);
        });
    }

    @Test
    void whatEnteredAWeightIsKeptWithIt() {
        Weights.Finding finding =
                Weights.of(List.of(), List.of(weight("a", "1,200"))).findings().getFirst();
        assertThat(finding.ratio().ratio()).isEqualTo(1_200);
        assertThat(finding.enteredBy()).contains("Anna Reviewer");
    }

    @Test
    void anEntryThatIsNoRatioIsToldAndChangesNothing() {
        Weights weights = Weights.of(
                List.of(), List.of(weight("a", "many"), edit(Amended.INDEPENDENT, "findings", "a,b", "statedBy", "x")));
        assertThat(weights.findings()).isEmpty();
        assertThat(weights.idle()).hasSize(2);
        assertThatThrownBy(() ->
                        Weights.ratio(Amended.payload("ratio", "0", "ifSo", "a", "otherwise", "b", "source", "c")))
                .hasMessageContaining("not above 0");
    }
}
