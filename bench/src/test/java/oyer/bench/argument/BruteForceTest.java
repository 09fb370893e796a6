package oyer.bench.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

final class BruteForceTest {

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(11);

    @Test
    void labelsAndTogglesAreThoseOfTryingEveryRuleAgainAndAgain() {
        for (int i = 0; i < 1_500; i++) {
            RandomGraph made = RandomGraph.any(random, i);
            assertThat(BruteForce.labels(made, random)).as("graph " + i).isEqualTo(Optional.empty());
        }
    }

    @Test
    void setsAreThoseOfTryingEverySubset() {
        for (int i = 0; i < 1_500; i++) {
            assertThat(BruteForce.sets(RandomGraph.of(random, true)))
                    .as("graph " + i)
                    .isEqualTo(Optional.empty());
        }
    }
}
