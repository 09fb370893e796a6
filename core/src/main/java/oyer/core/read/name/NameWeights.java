package oyer.core.read.name;

import java.util.Arrays;

/// The weights of a [NameModel] as they are used: in whole steps, a byte each, so that a feature's row is one
/// look into memory and eight labels are added at once, each in a lane of its own. The few features with a step
/// that a byte does not hold have their row elsewhere, and say where.
final class NameWeights {

    static final NameWeights NONE = new NameWeights(1, 1);

    /// What stands for no weight, so that no lane is ever negative and none borrows from its neighbour.
    private static final int ZERO = 128;

    private static final int MOST = 127;
    private static final long EVEN = 0x00FF_00FF_00FF_00FFL;

    private final int labels;
    private final int mask;
    /// Longs of a row. The lane behind the last label is 0, or 1 where the row is `wide`: then the first four
    /// lanes are its number there.
    private final int longs;
    private final long[] rows;
    private int wideRows;
    private int[] wide = new int[0];
    /// Where that lane is in the long that it is in, which is the last of a row.
    private final int flag;

    /// @param slots a power of two
    NameWeights(int labels, int slots) {
        this.labels = labels;
        this.mask = slots - 1;
        this.longs = labels / 8 + 1;
        this.flag = 8 * (labels & 7);
        this.rows = new long[slots * longs];
        for (int l = 0; l < longs; l++) {
            long nothing = 0;
            for (int label = 8 * l; label < Math.min(labels, 8 * l + 8); label++) {
                nothing |= (long) ZERO << 8 * (label & 7);
            }
            for (int at = l; at < rows.length; at += longs) {
                rows[at] = nothing;
            }
        }
    }

    /// Sets the weights of a feature that has none yet.
    ///
    /// @param steps one for each label
    void put(int slot, int[] steps) {
        boolean fits = true;
        for (int step : steps) {
            fits &= Math.abs(step) <= MOST;
        }
        int at = slot * longs;
        if (!fits) {
            if (labels * (wideRows + 1) > wide.length) {
                wide = Arrays.copyOf(wide, Math.max(64 * labels, 2 * wide.length));
            }
            System.arraycopy(steps, 0, wide, labels * wideRows, labels);
            rows[at + longs - 1] |= 1L << flag;
            rows[at] = rows[at] & ~0xFFFF_FFFFL | wideRows++;
            return;
        }
        for (int label = 0; label < labels; label++) {
            int shift = 8 * (label & 7);
            int in = at + label / 8;
            rows[in] = rows[in] & ~(0xFFL << shift) | (long) (ZERO + steps[label]) << shift;
        }
    }

    /// Writes what the features say of each label into `sums` from `at` on.
    ///
    /// @param features hashes; overwritten
    /// @param size at most [NameFeatures#MOST]: more would run over a lane
    /// @param unit what a step is worth
    /// @param loaded room for as many rows
    void sum(int[] features, int size, float unit, float[] sums, int at, long[] loaded) {
        Arrays.fill(sums, at, at + labels, 0);
        // all rows first: they lie far apart in memory, and none needs another to be there
        long[] last = loaded;
        for (int f = 0; f < size; f++) {
            int row = (features[f] & mask) * longs + longs - 1;
            features[f] = row;
            last[f] = rows[row];
        }
        int narrow = 0;
        long even = 0;
        long odd = 0;
        for (int f = 0; f < size; f++) {
            long row = last[f];
            int begin = features[f] - longs + 1;
            if ((row >>> flag & 1) == 0) {
                features[narrow++] = begin;
                even += row & EVEN;
                odd += row >>> 8 & EVEN;
            } else {
                int from = (int) rows[begin] * labels;
                for (int label = 0; label < labels; label++) {
                    sums[at + label] += wide[from + label];
                }
            }
        }
        unpack(even, odd, 8 * (longs - 1), narrow, unit, sums, at);
        for (int l = 0; l < longs - 1; l++) {
            even = 0;
            odd = 0;
            for (int f = 0; f < narrow; f++) {
                long row = rows[features[f] + l];
                even += row & EVEN;
                odd += row >>> 8 & EVEN;
            }
            unpack(even, odd, 8 * l, narrow, unit, sums, at);
        }
    }

    /// Adds what stands in the lanes of a long to the sums of the labels from `first` on, and makes weights of
    /// them.
    private void unpack(long even, long odd, int first, int added, float unit, float[] sums, int at) {
        for (int label = first; label < Math.min(labels, first + 8); label++) {
            long lanes = (label & 1) == 0 ? even : odd;
            int steps = (int) (lanes >>> 16 * (label >> 1 & 3) & 0xFFFF) - ZERO * added;
            sums[at + label] = (sums[at + label] + steps) * unit;
        }
    }
}
