package oyer.core.argue.weight;

import java.util.Arrays;

/// The probabilities of a variable's states, a row for each combination of its parents' states. Rows are in the order
/// in which the last parent's state changes fastest.
public final class Table {

    /// Published tables are rounded: rows are made to sum to 1 when they miss it by no more than this.
    private static final double ROUNDING = 0.01;

    private final double[] values;
    private final int states;

    private Table(double[] values, int states) {
        this.values = values;
        this.states = states;
    }

    /// @throws IllegalArgumentException when a value is no probability or a row does not sum to 1
    public static Table of(int states, double... values) {
        double[] rows = values.clone();
        if (states < 1 || values.length == 0 || values.length % states != 0) {
            throw new IllegalArgumentException(values.length + " probabilities do not make rows of " + states);
        }
        for (int from = 0; from < rows.length; from += states) {
            double sum = 0;
            for (int i = from; i < from + states; i++) {
                if (!(rows[i] >= 0 && rows[i] <= 1 + ROUNDING)) {
                    throw new IllegalArgumentException(rows[i] + " is no probability");
                }
                sum += rows[i];
            }
            if (Math.abs(sum - 1) > ROUNDING) {
                throw new IllegalArgumentException("probabilities "
                        + Arrays.toString(Arrays.copyOfRange(rows, from, from + states)) + " sum to " + sum
                        + ", not to 1");
            }
            for (int i = from; i < from + states; i++) {
                rows[i] /= sum;
            }
        }
        return new Table(rows, states);
    }

    public int rows() {
        return values.length / states;
    }

    public int size() {
        return values.length;
    }

    public double at(int row, int state) {
        return values[row * states + state];
    }
}
