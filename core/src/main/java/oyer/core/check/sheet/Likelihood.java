package oyer.core.check.sheet;

import oyer.core.text.TableFile;

/// How likely something is by a logistic model: what is seen of it, each weighed by what was learnt of real texts.
public final class Likelihood {

    private Likelihood() {}

    /// Weights as a trainer writes them, one a line.
    ///
    /// @param beside the class in whose package the file lies
    public static double[] weights(Class<?> beside, String file) {
        return TableFile.rows(beside, file).stream()
                .mapToDouble(row -> Double.parseDouble(row.getFirst()))
                .toArray();
    }

    /// 0 to 1.
    ///
    /// @param weights one for each feature
    public static double of(double[] features, double[] weights) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += features[i] * weights[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
