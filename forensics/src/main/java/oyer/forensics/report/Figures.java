package oyer.forensics.report;

import java.util.Locale;

/// Numbers as a report prints them.
public final class Figures {

    private Figures() {}

    /// A ratio of any size, from its logarithm: `1,234`, `3.21e+12`, `2.5e-04`.
    public static String ratio(double log10) {
        if (log10 == Double.NEGATIVE_INFINITY) {
            return "0";
        }
        if (!Double.isFinite(log10)) {
            return Double.isNaN(log10) ? "undefined" : "infinite";
        }
        if (Math.abs(log10) < 1) {
            return String.format(Locale.ROOT, "%.3g", Math.pow(10, log10));
        }
        if (log10 >= 0 && log10 < 6) {
            double ratio = Math.pow(10, log10);
            return ratio < 1000
                    ? String.format(Locale.ROOT, "%.4g", ratio)
                    : String.format(Locale.ROOT, "%,.0f", ratio);
        }
        double exponent = Math.floor(log10);
        double mantissa = Math.round(Math.pow(10, log10 - exponent) * 1000) / 1000.0;
        if (mantissa >= 10) {
            mantissa /= 10;
            exponent++;
        }
        return String.format(Locale.ROOT, "%.3fe%+03.0f", mantissa, exponent);
    }

    /// A probability, as it stands.
    public static String probability(double p) {
        return String.format(Locale.ROOT, "%.6g", p);
    }

    /// One in so many.
    public static String oneIn(double p) {
        return p > 0 ? "1 in " + ratio(-Math.log10(p)) : "0";
    }
}
