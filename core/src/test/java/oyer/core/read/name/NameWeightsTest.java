package oyer.core.read.name;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NameWeightsTest {

    private static float[] summed(int labels, int[][] steps, int[] features) {
        float[] sums = new float[labels];
        for (int feature : features) {
            for (int label = 0; label < labels; label++) {
                sums[label] += steps[feature & steps.length - 1][label];
            }
        }
        return sums;
    }

    private static void check(int labels, int most) {
        Random random = new Random(labels);
        int[][] steps = new int[64][labels];
        NameWeights weights = new NameWeights(labels, steps.length);
        for (int slot = 0; slot < steps.length; slot += 1 + slot % 3) {
            for (int label = 0; label < labels; label++) {
                steps[slot][label] = random.nextInt(2 * most + 1) - most;
            }
            weights.put(slot, steps[slot]);
        }
        int[] features = random.ints(NameFeatures.MOST).toArray();
        float[] expected = summed(labels, steps, features);
        float[] sums = new float[labels];

        weights.sum(features, features.length, 1, sums, 0, new long[features.length]);

        assertArrayEquals(expected, sums);
    }

    @Test
    void as_many_features_as_a_token_has_add_up_in_every_lane() {
        check(7, 127);
        check(17, 127);
    }

    @Test
    void a_weight_that_no_byte_holds_counts_in_full() {
        check(7, 3_000);
        check(17, 3_000);
        check(8, 3_000);
    }
}
