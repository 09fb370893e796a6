package oyer.core.read.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// German writes a number below a million as one word: `vierunddreißig`, `zweihundertfünfzig`, `dreitausend`.
final class GermanCompound {

    private static final int LONGEST = 48;

    private GermanCompound() {}

    static @Nullable NumberWord read(Tokens tokens, int token, WordTable<NumberWord> words) {
        int length = tokens.length(token);
        if (length < 7 || length > LONGEST) {
            return null;
        }
        char first = Character.toLowerCase(tokens.first(token));
        if ("hzdvfsantei".indexOf(first) < 0) {
            return null;
        }
        String text = tokens.text(token).toLowerCase(java.util.Locale.ROOT);
        if (!text.contains("und") && !text.contains("tausend")) {
            return null;
        }
        int value = thousands(text, words);
        return value < 0 ? null : new NumberWord(BigDecimal.valueOf(value), false);
    }

    private static int thousands(String text, WordTable<NumberWord> words) {
        int at = text.indexOf("tausend");
        if (at < 0) {
            return hundreds(text, words);
        }
        int many = at == 0 ? 1 : hundreds(text.substring(0, at), words);
        String rest = text.substring(at + "tausend".length());
        int ones = rest.isEmpty() ? 0 : hundreds(rest, words);
        return many < 0 || ones < 0 ? -1 : many * 1000 + ones;
    }

    private static int hundreds(String text, WordTable<NumberWord> words) {
        int at = text.indexOf("hundert");
        if (at < 0) {
            return belowHundred(text, words);
        }
        int many = at == 0 ? 1 : belowHundred(text.substring(0, at), words);
        String rest = text.substring(at + "hundert".length());
        int ones = rest.isEmpty() ? 0 : belowHundred(rest.startsWith("und") ? rest.substring(3) : rest, words);
        return many < 0 || ones < 0 ? -1 : many * 100 + ones;
    }

    private static int belowHundred(String text, WordTable<NumberWord> words) {
        NumberWord word = words.get(text);
        if (word != null) {
            return word.ordinal() ? -1 : word.value().intValue();
        }
        int and = text.indexOf("und");
        if (and <= 0) {
            return -1;
        }
        NumberWord ones = words.get(text.substring(0, and));
        NumberWord tens = words.get(text.substring(and + 3));
        boolean one = text.startsWith("ein") && and == 3;
        return tens != null
                        && tens.value().intValue() >= 20
                        && (one || ones != null && ones.value().intValue() < 10)
                ? tens.value().intValue()
                        + (one ? 1 : ones == null ? 0 : ones.value().intValue())
                : -1;
    }
}
