package oyer.core.argue.weight;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A number for each combination of states of some variables.
///
/// @param over the variables, ascending
/// @param sizes how many states each has
/// @param values the last variable's state changes fastest
@SuppressWarnings("ArrayRecordComponent") // never leaves this package, never compared
record Factor(int[] over, int[] sizes, double[] values) {

    /// Larger tables are not made: 128 MB.
    static final int MOST = 1 << 24;

    static Factor one() {
        return new Factor(new int[0], new int[0], new double[] {1});
    }

    private int place(int variable) {
        return Arrays.binarySearch(over, variable);
    }

    boolean has(int variable) {
        return place(variable) >= 0;
    }

    /// Of a variable's table, what agrees with the findings.
    ///
    /// @param found for each variable the state found, or -1
    static Factor of(Network network, int variable, int[] found) {
        Network.Variable of = network.variables().get(variable);
        int[] all = new int[of.parents().size() + 1];
        for (int i = 0; i + 1 < all.length; i++) {
            all[i] = of.parents().get(i);
        }
        all[all.length - 1] = variable;
        int[] over = Arrays.stream(all).filter(v -> found[v] < 0).sorted().toArray();
        int[] sizes = sizes(network, over);
        Factor made = new Factor(over, sizes, new double[size(sizes)]);
        int[] state = new int[over.length];
        for (int i = 0; i < made.values.length; i++) {
            int row = 0;
            for (int p = 0; p + 1 < all.length; p++) {
                row = row * network.variables().get(all[p]).states().size() + made.state(all[p], state, found);
            }
            made.values[i] = of.table().at(row, made.state(variable, state, found));
            made.advance(state);
        }
        return made;
    }

    private int state(int variable, int[] state, int[] found) {
        return found[variable] >= 0 ? found[variable] : state[place(variable)];
    }

    private void advance(int[] state) {
        for (int i = state.length - 1; i >= 0; i--) {
            if (++state[i] < sizes[i]) {
                return;
            }
            state[i] = 0;
        }
    }

    private static int[] sizes(Network network, int[] over) {
        return Arrays.stream(over)
                .map(v -> network.variables().get(v).states().size())
                .toArray();
    }

    private static int size(int[] sizes) {
        long size = 1;
        for (int s : sizes) {
            size *= s;
            if (size > MOST) {
                throw new TooWide();
            }
        }
        return (int) size;
    }

    /// A network whose variables hang together too closely to be computed exactly in the memory there is.
    static final class TooWide extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        TooWide() {
            super("the network's variables hang together too closely: a table of more than " + MOST
                    + " numbers would be needed");
        }
    }

    /// The product with another one; a variable that either has, it has.
    Factor times(Factor other) {
        int[] union = IntStream.concat(Arrays.stream(over), Arrays.stream(other.over))
                .distinct()
                .sorted()
                .toArray();
        int[] unionSizes = new int[union.length];
        int[] mine = new int[union.length];
        int[] theirs = new int[union.length];
        for (int i = 0; i < union.length; i++) {
            unionSizes[i] = has(union[i]) ? sizes[place(union[i])] : other.sizes[other.place(union[i])];
            mine[i] = stride(union[i]);
            theirs[i] = other.stride(union[i]);
        }
        Factor made = new Factor(union, unionSizes, new double[size(unionSizes)]);
        int[] state = new int[union.length];
        int a = 0;
        int b = 0;
        for (int i = 0; i < made.values.length; i++) {
            made.values[i] = values[a] * other.values[b];
            for (int v = union.length - 1; v >= 0; v--) {
                a += mine[v];
                b += theirs[v];
                if (++state[v] < unionSizes[v]) {
                    break;
                }
                a -= mine[v] * unionSizes[v];
                b -= theirs[v] * unionSizes[v];
                state[v] = 0;
            }
        }
        return made;
    }

    private int stride(int variable) {
        int at = place(variable);
        if (at < 0) {
            return 0;
        }
        int stride = 1;
        for (int i = at + 1; i < sizes.length; i++) {
            stride *= sizes[i];
        }
        return stride;
    }

    /// Without a variable: its states added up.
    Factor without(int variable) {
        int at = place(variable);
        int[] left = Arrays.stream(over).filter(v -> v != variable).toArray();
        int[] leftSizes = new int[left.length];
        for (int i = 0; i < left.length; i++) {
            leftSizes[i] = sizes[place(left[i])];
        }
        double[] sums = new double[values.length / sizes[at]];
        int stride = stride(variable);
        int block = stride * sizes[at];
        for (int i = 0; i < values.length; i++) {
            sums[i / block * stride + i % stride] += values[i];
        }
        return new Factor(left, leftSizes, sums);
    }
}
