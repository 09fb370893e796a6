package oyer.core.read.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import oyer.core.text.Language;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordTable;

/// Numbers in words: `twenty five`, `twenty-five`, `one hundred and sixty-one`, `half a million`, `fünfundzwanzig`.
final class WordNumerals {

    /// A number of more words than this is no number of a case file.
    private static final int MOST_WORDS = 12;

    private final Tokens tokens;
    private final boolean german;
    private final WordTable<NumberWord> words;

    WordNumerals(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.german = language == Language.GERMAN;
        this.words = NumberWord.of(language);
    }

    @Nullable Numeral at(int token) {
        if (tokens.kind(token) != Kind.WORD) {
            return null;
        }
        NumberWord first = word(token);
        if (first != null) {
            return run(token, first);
        }
        return german ? null : hyphened(token);
    }

    @Nullable NumberWord word(int token) {
        if (token >= tokens.size() || tokens.kind(token) != Kind.WORD) {
            return null;
        }
        NumberWord known = words.get(tokens, token);
        return known == null && german ? GermanCompound.read(tokens, token, words) : known;
    }

    /// `two`, then `hundred`, `and`, `sixty`, `one`, as long as each may follow the one before.
    private Numeral run(int token, NumberWord first) {
        BigDecimal whole = BigDecimal.ZERO;
        BigDecimal part = first.value();
        boolean ordinal = first.ordinal();
        int last = token;
        NumberWord before = first;
        if (before.scale()) {
            whole = part;
            part = BigDecimal.ZERO;
        }
        for (int i = token + 1; i < tokens.size() && i - token < MOST_WORDS && !ordinal; i++) {
            if (tokens.gap(i) != Gap.SPACE && tokens.gap(i) != Gap.LINE) {
                break;
            }
            int at = i;
            if (tokens.is(i, "and") && (before.hundred() || before.scale()) && i + 1 < tokens.size()) {
                at = i + 1;
            }
            NumberWord next = word(at);
            if (next == null && !german) {
                Numeral pair = hyphened(at);
                if (pair != null && before.value().intValue() >= 100) {
                    return new Numeral(token, pair.last(), whole.add(part).add(pair.value()), pair.ordinal(), false);
                }
            }
            if (next == null || next.value().signum() == 0) {
                break;
            }
            if (next.scale()) {
                if (at != i) {
                    break;
                }
                whole = whole.add((part.signum() == 0 ? BigDecimal.ONE : part).multiply(next.value()));
                part = BigDecimal.ZERO;
            } else if (next.hundred() && at == i && part.signum() > 0 && part.intValue() < 100) {
                part = part.multiply(next.value());
            } else if (below(before, next)) {
                part = part.add(next.value());
            } else {
                break;
            }
            ordinal = next.ordinal();
            before = next;
            last = at;
            i = at;
        }
        return new Numeral(token, last, whole.add(part), ordinal, false);
    }

    private static boolean below(NumberWord before, NumberWord next) {
        int left = before.value().intValue();
        int right = next.value().intValue();
        return left >= 100 ? right < 100 : left >= 20 && right < 10;
    }

    /// `twenty-five`, `seventy-first`: one token.
    private @Nullable Numeral hyphened(int token) {
        if (token >= tokens.size() || tokens.kind(token) != Kind.WORD || tokens.length(token) > 16) {
            return null;
        }
        int hyphen = tokens.characters().indexOf('-', tokens.start(token), tokens.end(token)) - tokens.start(token);
        if (hyphen < 5) {
            return null;
        }
        String text = tokens.text(token);
        NumberWord tens = words.get(text.substring(0, hyphen));
        NumberWord ones = words.get(text.substring(hyphen + 1));
        return tens != null
                        && ones != null
                        && tens.value().intValue() >= 20
                        && tens.value().intValue() < 100
                        && ones.value().intValue() < 10
                ? new Numeral(token, token, tens.value().add(ones.value()), ones.ordinal(), false)
                : null;
    }
}
