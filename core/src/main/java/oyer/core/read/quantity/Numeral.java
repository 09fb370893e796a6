package oyer.core.read.quantity;

import java.math.BigDecimal;

/// A number as the text writes it, before it is known what it counts.
///
/// @param first its first token
/// @param last its last token
/// @param ordinal whether it ranks (`8695th`, `dritte`) rather than counts
/// @param digits whether it is written in digits
record Numeral(int first, int last, BigDecimal value, boolean ordinal, boolean digits) {

    boolean between(int least, int most) {
        return value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    boolean whole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /// A year, as far as four digits without a separator tell.
    boolean yearLike() {
        return digits && first == last && between(1000, 2199);
    }
}
