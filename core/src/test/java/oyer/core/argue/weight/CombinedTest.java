package oyer.core.argue.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CombinedTest {

    private static LikelihoodRatio ratio(double ratio, double low, double high) {
        return new LikelihoodRatio(
                "the stain is his",
                "the stain is a stranger's",
                ratio,
                Optional.of(new LikelihoodRatio.Range(low, high)),
                "laboratory report 7");
    }

    private static Map<String, LikelihoodRatio> findings() {
        Map<String, LikelihoodRatio> findings = new LinkedHashMap<>();
        findings.put("blood group", ratio(20, 10, 40));
        findings.put("fibre", ratio(5, 5, 5));
        findings.put("shoe", ratio(3, 2, 4));
        return findings;
    }

    @Test
    void onlyWhatSomebodyStatedToBeIndependentIsMultiplied() {
        List<Combined> combined = Combined.of(
                findings(), List.of(new Combined.Independence(Set.of("blood group", "fibre"), "Dr. Elin Voss")));
        assertThat(combined).hasSize(2);
        Combined both = combined.getFirst();
        assertThat(both.of()).containsExactly("blood group", "fibre");
        assertThat(both.ratio().ratio()).isEqualTo(100);
        assertThat(both.ratio().range()).contains(new LikelihoodRatio.Range(50, 200));
        assertThat(both.without()).containsEntry("blood group", 5.0).containsEntry("fibre", 20.0);
        assertThat(both.statedBy()).containsExactly("Dr. Elin Voss");
        assertThat(combined.getLast().of()).containsExactly("shoe");
    }

    @Test
    void ratiosOnOtherPropositionsAreNeverMultiplied() {
        Map<String, LikelihoodRatio> findings = new LinkedHashMap<>(findings());
        findings.put(
                "fibre",
                new LikelihoodRatio("he sat in the car", "he never did", 5, Optional.empty(), "laboratory report 8"));
        assertThat(Combined.of(
                        findings, List.of(new Combined.Independence(Set.of("blood group", "fibre"), "Dr. Elin Voss"))))
                .hasSize(3);
    }

    @Test
    void theWordsFollowTheNumberOnTheScale() {
        assertThat(VerbalScale.of(1.9)).isEqualTo(VerbalScale.NONE);
        assertThat(VerbalScale.of(2)).isEqualTo(VerbalScale.WEAK);
        assertThat(VerbalScale.of(100)).isEqualTo(VerbalScale.MODERATELY_STRONG);
        assertThat(VerbalScale.of(1e6)).isEqualTo(VerbalScale.EXTREMELY_STRONG);
        assertThat(VerbalScale.of(250).words()).isEqualTo("moderately strong support");
        assertThat(VerbalScale.of(1 / 250.0)).isEqualTo(VerbalScale.MODERATELY_STRONG);
        LikelihoodRatio against = ratio(0.004, 0.003, 0.005);
        assertThat(against.words()).isEqualTo(VerbalScale.MODERATELY_STRONG);
        assertThat(against.supports()).contains("the stain is a stranger's");
    }

    @Test
    void aRatioWithoutItsPropositionsOrSourceIsNone() {
        assertThatThrownBy(() -> new LikelihoodRatio("it is his", "", 3, Optional.empty(), "report 7"))
                .hasMessageContaining("both its propositions");
        assertThatThrownBy(() -> new LikelihoodRatio("it is his", "it is not", 3, Optional.empty(), " "))
                .hasMessageContaining("source");
        assertThatThrownBy(() -> new LikelihoodRatio("it is his", "it is not", 0, Optional.empty(), "report 7"))
                .hasMessageContaining("not above 0");
    }
}
