package oyer.core.read.quantity;

import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.text.Prose;

/// Whole numbers that stand without their noun: `eighteen could be grouped`, `the seven that were not received`. What
/// they count the sentence before says; a [QuantityReader] leaves them alone.
public final class Cardinals {

    private static final int MOST = 1_000_000;

    private final Numerals numerals;

    public Cardinals(Prose prose) {
        this.numerals = new Numerals(prose.tokens(), prose.language());
    }

    /// The number that is exactly this token.
    public OptionalInt at(int token) {
        Numeral number = numerals.at(token);
        return number == null
                        || number.ordinal()
                        || number.last() != token
                        || !number.whole()
                        || !number.between(0, MOST)
                ? OptionalInt.empty()
                : OptionalInt.of(number.value().intValue());
    }

    /// A whole number in words or figures, and the last token of it.
    public record Run(int value, int last) {}

    /// The number that begins at a token: `six hundred`, `1,400`.
    public Optional<Run> run(int token) {
        Numeral number = numerals.at(token);
        return number == null || number.ordinal() || !number.whole() || !number.between(0, MOST)
                ? Optional.empty()
                : Optional.of(new Run(number.value().intValue(), number.last()));
    }
}
