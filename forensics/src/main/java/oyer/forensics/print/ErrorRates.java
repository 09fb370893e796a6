package oyer.forensics.print;

import java.util.Arrays;

/// How often a matcher errs, from the scores of prints of one finger and of different fingers, as FVC counts it: at a
/// threshold, the share of others that reach it (false match rate), and of mates that do not (false non-match rate).
///
/// @param mates scores, ascending
/// @param others scores, ascending
public record ErrorRates(double[] mates, double[] others) {

    public ErrorRates {
        if (mates.length == 0 || others.length == 0) {
            throw new IllegalArgumentException(
                    "error rates need scores of mates and of others, not " + mates.length + " and " + others.length);
        }
        mates = mates.clone();
        others = others.clone();
        Arrays.sort(mates);
        Arrays.sort(others);
    }

    /// Share of others that score this or more.
    public double falseMatch(double threshold) {
        return (others.length - below(others, threshold)) / (double) others.length;
    }

    /// Share of mates that score less.
    public double missed(double threshold) {
        return below(mates, threshold) / (double) mates.length;
    }

    /// Where both rates are as nearly equal as they come: the mean of the two there.
    public double equal() {
        double least = Double.MAX_VALUE;
        double rate = 1;
        for (double[] scores : new double[][] {mates, others}) {
            for (double threshold : scores) {
                double apart = Math.abs(falseMatch(threshold) - missed(threshold));
                if (apart < least) {
                    least = apart;
                    rate = (falseMatch(threshold) + missed(threshold)) / 2;
                }
            }
        }
        return rate;
    }

    /// Least share of mates missed at a threshold that no more than this share of others reach.
    public double missedAt(double falseMatch) {
        double least = 1;
        for (double[] scores : new double[][] {mates, others}) {
            for (double score : scores) {
                double threshold = Math.nextUp(score);
                if (falseMatch(threshold) <= falseMatch) {
                    least = Math.min(least, missed(threshold));
                }
                if (falseMatch(score) <= falseMatch) {
                    least = Math.min(least, missed(score));
                }
            }
        }
        return least;
    }

    private static int below(double[] ascending, double threshold) {
        int from = 0;
        int to = ascending.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ascending[middle] < threshold) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ErrorRates that
                && Arrays.equals(mates, that.mates)
                && Arrays.equals(others, that.others);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(mates) + Arrays.hashCode(others);
    }

    @Override
    public String toString() {
        return "ErrorRates[" + mates.length + " mates, " + others.length + " others]";
    }
}
