package oyer.core.read.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import oyer.core.text.Language;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Numbers in digits with every separator that pages use: `1,674.5`, `1.674,5`, `140 000`, `751,248 000`, `8695th`,
/// `2.`
final class DigitNumerals {

    /// Longer runs are serial numbers; a limit also keeps hostile digit runs cheap.
    private static final int MOST_DIGITS = 18;

    private final Tokens tokens;
    private final boolean german;

    DigitNumerals(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.german = language == Language.GERMAN;
    }

    @Nullable Numeral at(int token) {
        return switch (tokens.kind(token)) {
            case NUMBER -> number(token);
            case MIXED -> ordinal(token);
            case WORD, SIGN -> null;
        };
    }

    private @Nullable Numeral number(int token) {
        if (tokens.length(token) > MOST_DIGITS) {
            return null;
        }
        Numeral rankInThousands = groupedRank(token);
        if (rankInThousands != null) {
            return rankInThousands;
        }
        StringBuilder digits = new StringBuilder(tokens.text(token));
        int last = token;
        boolean groups = tokens.length(token) <= 3 && digits.charAt(0) != '0';
        while (groups && digits.length() < MOST_DIGITS) {
            int next = groupAfter(last);
            if (next < 0) {
                break;
            }
            digits.append(tokens.text(next));
            last = next;
        }
        boolean decimal = false;
        if (isDecimal(last)) {
            digits.append('.').append(tokens.text(last + 2));
            last += 2;
            decimal = true;
        }
        if (german && !decimal) {
            last = dashed(last);
        }
        if (digits.length() > 2 * MOST_DIGITS || brokenOff(token, last)) {
            return null;
        }
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return null; // digits of another script
            }
        }
        boolean rank = german
                && !decimal
                && last == token
                && tokens.length(token) <= 2
                && tokens.is(last + 1, '.')
                && tokens.gap(last + 1) == Gap.NONE
                && last + 2 < tokens.size()
                && tokens.gap(last + 2) == Gap.SPACE
                && tokens.kind(last + 2) == Kind.WORD
                && tokens.capitalised(last + 2);
        return new Numeral(token, rank ? last + 1 : last, new BigDecimal(digits.toString()), rank, true);
    }

    /// `4,800th`: one to three digits, a comma, and a rank whose three digits go on with them.
    private @Nullable Numeral groupedRank(int token) {
        int tail = token + 2;
        boolean joined = tail < tokens.size()
                && tokens.length(token) <= 3
                && tokens.first(token) >= '1'
                && tokens.first(token) <= '9'
                && tokens.is(token + 1, ',')
                && tokens.gap(token + 1) == Gap.NONE
                && tokens.gap(tail) == Gap.NONE
                && tokens.kind(tail) == Kind.MIXED
                && tokens.length(tail) == 5;
        Numeral rank = joined ? ordinal(tail) : null;
        if (rank == null) {
            return null;
        }
        BigDecimal thousands = new BigDecimal(tokens.text(token)).movePointRight(3);
        return new Numeral(token, tail, thousands.add(rank.value()), true, true);
    }

    /// The token of three digits that goes on with a grouped number, or -1.
    private int groupAfter(int last) {
        int next = last + 1;
        if (next >= tokens.size()) {
            return -1;
        }
        if (isGroup(next) && tokens.gap(next) == Gap.SPACE && tokens.start(next) - tokens.end(last) == 1) {
            return next;
        }
        char sign = german ? '.' : ',';
        boolean separated = tokens.is(next, sign) || tokens.is(next, '\'') || tokens.is(next, '\u2019');
        return separated
                        && tokens.gap(next) == Gap.NONE
                        && next + 1 < tokens.size()
                        && isGroup(next + 1)
                        && tokens.gap(next + 1) == Gap.NONE
                ? next + 1
                : -1;
    }

    private boolean isGroup(int token) {
        return tokens.kind(token) == Kind.NUMBER && tokens.length(token) == 3;
    }

    private boolean isDecimal(int last) {
        char sign = german ? ',' : '.';
        return last + 2 < tokens.size()
                && (tokens.is(last + 1, sign) || german && tokens.is(last + 1, '.') && tokens.length(last + 2) < 3)
                && tokens.gap(last + 1) == Gap.NONE
                && tokens.gap(last + 2) == Gap.NONE
                && tokens.kind(last + 2) == Kind.NUMBER
                && tokens.length(last + 2) <= MOST_DIGITS;
    }

    /// `86.450,-- DM`, `20,- Mark`: dashes for the pence that there are none of.
    private int dashed(int last) {
        int at = last + 1;
        while (at < tokens.size()
                && at < last + 4
                && tokens.gap(at) == Gap.NONE
                && (at == last + 1
                        ? tokens.is(at, ',')
                        : tokens.is(at, '-') || tokens.is(at, '\u2013') || tokens.is(at, '\u2014'))) {
            at++;
        }
        return at > last + 2 ? at - 1 : last;
    }

    /// Whether digits go on beyond what is understood: dates, clock times, telephone and case numbers, addresses.
    private boolean brokenOff(int first, int last) {
        return joins(first - 1, first, first - 2) || last + 2 < tokens.size() && joins(last + 1, last + 2, last + 2);
    }

    private boolean joins(int sign, int after, int other) {
        return sign > 0
                && other >= 0
                && tokens.kind(sign) == Kind.SIGN
                && tokens.gap(after) == Gap.NONE
                && tokens.gap(sign) == Gap.NONE
                && tokens.kind(other) == Kind.NUMBER
                && ".:/,".indexOf(tokens.first(sign)) >= 0;
    }

    private @Nullable Numeral ordinal(int token) {
        if (german) {
            return null;
        }
        int length = tokens.length(token);
        int start = tokens.start(token);
        String text = tokens.characters();
        if (length < 3 || length > 12) {
            return null;
        }
        long value = 0;
        for (int i = 0; i < length - 2; i++) {
            char c = text.charAt(start + i);
            if (c < '0' || c > '9') {
                return null;
            }
            value = value * 10 + c - '0';
        }
        String end = text.substring(start + length - 2, start + length);
        boolean rank = end.equalsIgnoreCase("th")
                || end.equalsIgnoreCase("st")
                || end.equalsIgnoreCase("nd")
                || end.equalsIgnoreCase("rd");
        return rank ? new Numeral(token, token, BigDecimal.valueOf(value), true, true) : null;
    }
}
