package oyer.core.argue.weight;

import java.util.Optional;

/// How much more probable a finding is if one proposition is so than if another is: a number that somebody stated, with
/// what it is about. It says nothing of how probable either proposition is.
///
/// @param ifSo the proposition above the line: `the print is his`
/// @param otherwise the one below: `the print is somebody else's`
/// @param ratio 0 to infinity, both excluded
/// @param range within which its source says that it lies
/// @param source who worked it out, and how
public record LikelihoodRatio(String ifSo, String otherwise, double ratio, Optional<Range> range, String source) {

    /// @param low at most the ratio
    /// @param high at least the ratio
    public record Range(double low, double high) {}

    public LikelihoodRatio {
        require(ratio > 0 && ratio < Double.POSITIVE_INFINITY, "likelihood ratio " + ratio + " is not above 0");
        require(!ifSo.isBlank() && !otherwise.isBlank(), "a likelihood ratio needs both its propositions");
        require(!ifSo.strip().equalsIgnoreCase(otherwise.strip()), "both propositions are the same");
        require(!source.isBlank(), "a likelihood ratio needs its source");
        double at = ratio;
        range.ifPresent(
                r -> require(r.low > 0 && r.low <= at && at <= r.high, at + " lies not in " + r.low + " to " + r.high));
    }

    private static void require(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    public VerbalScale words() {
        return VerbalScale.of(ratio);
    }

    /// The proposition that the finding supports; empty where it supports neither.
    public Optional<String> supports() {
        return words() == VerbalScale.NONE ? Optional.empty() : Optional.of(ratio > 1 ? ifSo : otherwise);
    }

    public double low() {
        return range.map(Range::low).orElse(ratio);
    }

    public double high() {
        return range.map(Range::high).orElse(ratio);
    }

    /// Whether another one is about the same two propositions, in the same order.
    public boolean sameQuestion(LikelihoodRatio other) {
        return ifSo.strip().equalsIgnoreCase(other.ifSo.strip())
                && otherwise.strip().equalsIgnoreCase(other.otherwise.strip());
    }
}
