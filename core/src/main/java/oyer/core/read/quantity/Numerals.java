package oyer.core.read.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import oyer.core.text.Language;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Every way to write a number: digits, words, both (`1.2 million`), `half`, `one and a half`.
final class Numerals {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Tokens tokens;
    private final DigitNumerals digits;
    private final WordNumerals words;

    Numerals(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.digits = new DigitNumerals(tokens, language);
        this.words = new WordNumerals(tokens, language);
    }

    /// The number that begins at a token.
    @Nullable Numeral at(int token) {
        Kind kind = tokens.kind(token);
        if (kind == Kind.SIGN) {
            return null;
        }
        Numeral number = kind == Kind.WORD ? words.at(token) : digits.at(token);
        if (number == null) {
            return half(token);
        }
        return number.ordinal() ? number : andAHalf(scaled(number));
    }

    private @Nullable Numeral half(int token) {
        if (!tokens.is(token, "half") && !tokens.is(token, "H\u00e4lfte")) {
            return null;
        }
        int next = tokens.is(token + 1, "a") ? token + 2 : token + 1;
        NumberWord scale = tokens.is(token, "half") ? words.word(next) : null;
        return scale != null && scale.scale()
                ? new Numeral(token, next, scale.value().multiply(HALF), false, false)
                : new Numeral(token, token, HALF, false, false);
    }

    /// `1.2 million`, `2,5 Mio.`, `3 hundred`.
    private Numeral scaled(Numeral number) {
        if (!number.digits() || number.last() + 1 >= tokens.size() || tokens.gap(number.last() + 1) == Gap.BLOCK) {
            return number;
        }
        NumberWord scale = words.word(number.last() + 1);
        if (scale == null || scale.ordinal() || scale.value().intValue() < 100) {
            return number;
        }
        int last = number.last() + 1;
        boolean abbreviated = tokens.is(last + 1, '.') && tokens.length(last) == 3;
        return new Numeral(
                number.first(), abbreviated ? last + 1 : last, number.value().multiply(scale.value()), false, true);
    }

    private Numeral andAHalf(Numeral number) {
        int last = number.last();
        return tokens.is(last + 1, "and") && tokens.is(last + 2, "a") && tokens.is(last + 3, "half")
                ? new Numeral(number.first(), last + 3, number.value().add(HALF), false, number.digits())
                : number;
    }
}
