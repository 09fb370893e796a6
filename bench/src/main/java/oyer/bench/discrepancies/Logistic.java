package oyer.bench.discrepancies;

/// Logistic regression with a ridge, by Newton's method.
public final class Logistic {

    private static final int ROUNDS = 30;

    private Logistic() {}

    /// @param rows features of each sample, the first of them 1
    /// @param yes what is to be told
    /// @param heavy how much each sample counts
    /// @param ridge how strongly weights, but for the first, are held near zero
    public static double[] learn(double[][] rows, boolean[] yes, double[] heavy, double ridge) {
        int n = rows[0].length;
        double[] weights = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] system = new double[n][n + 1];
            for (int i = 0; i < n; i++) {
                system[i][i] = i == 0 ? 1e-6 : ridge;
                system[i][n] = i == 0 ? 0 : ridge * weights[i];
            }
            for (int s = 0; s < rows.length; s++) {
                add(system, rows[s], yes[s], heavy[s], weights);
            }
            double[] step = solved(system);
            double most = 0;
            for (int i = 0; i < n; i++) {
                weights[i] -= step[i];
                most = Math.max(most, Math.abs(step[i]));
            }
            if (most < 1e-6) {
                break;
            }
        }
        return weights;
    }

    private static void add(double[][] system, double[] row, boolean yes, double heavy, double[] weights) {
        int n = row.length;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += row[i] * weights[i];
        }
        double p = 1 / (1 + Math.exp(-sum));
        double curve = heavy * Math.max(1e-9, p * (1 - p));
        double off = heavy * (p - (yes ? 1 : 0));
        for (int i = 0; i < n; i++) {
            system[i][n] += off * row[i];
            for (int j = 0; row[i] != 0 && j < n; j++) {
                system[i][j] += curve * row[i] * row[j];
            }
        }
    }

    /// Gauss's elimination with pivots; the last column is the right side.
    private static double[] solved(double[][] system) {
        int n = system.length;
        for (int i = 0; i < n; i++) {
            int pivot = i;
            for (int r = i + 1; r < n; r++) {
                pivot = Math.abs(system[r][i]) > Math.abs(system[pivot][i]) ? r : pivot;
            }
            double[] swap = system[i];
            system[i] = system[pivot];
            system[pivot] = swap;
            for (int r = i + 1; r < n; r++) {
                double by = system[r][i] / system[i][i];
                for (int c = i; by != 0 && c <= n; c++) {
                    system[r][c] -= by * system[i][c];
                }
            }
        }
        double[] solution = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = system[i][n];
            for (int c = i + 1; c < n; c++) {
                sum -= system[i][c] * solution[c];
            }
            solution[i] = sum / system[i][i];
        }
        return solution;
    }
}
