package oyer.core.argue.weight;

import java.util.Locale;

/// Words for a likelihood ratio: the example scale of the ENFSI Guideline for Evaluative Reporting in Forensic Science
/// (2015). The words come after the number and never without it. Where the ratio is below 1 the findings support the
/// other proposition, by the inverse.
public enum VerbalScale {
    /// Below 2 the scale has no word of support.
    NONE(0),
    WEAK(2),
    MODERATE(10),
    MODERATELY_STRONG(100),
    STRONG(1_000),
    VERY_STRONG(10_000),
    EXTREMELY_STRONG(1_000_000);

    public static final String NAME = "ENFSI 2015";

    public static final String SOURCE =
            "ENFSI Guideline for Evaluative Reporting in Forensic Science, 2015, the example given there";

    private final double from;

    VerbalScale(double from) {
        this.from = from;
    }

    /// @param ratio 0 to infinity
    public static VerbalScale of(double ratio) {
        double strength = ratio < 1 ? 1 / ratio : ratio;
        VerbalScale found = NONE;
        for (VerbalScale step : values()) {
            found = strength >= step.from ? step : found;
        }
        return found;
    }

    /// Least ratio, or its inverse, that has these words.
    public double from() {
        return from;
    }

    /// As the guideline has it: `moderately strong support`.
    public String words() {
        return this == NONE
                ? "no support for one over the other"
                : name().toLowerCase(Locale.ROOT).replace('_', ' ') + " support";
    }
}
