package oyer.core.check.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// Some words, asked of tokens whatever their case and without making a string of any: the checks that look for a few
/// words in every sentence of a case ask it millions of times.
public record TokenSet(WordTable<Boolean> words) {

    public static TokenSet of(Set<String> words) {
        Map<String, Boolean> all = new HashMap<>();
        words.forEach(word -> all.put(word, true));
        return new TokenSet(WordTable.of(all));
    }

    /// False for a place before the first token or behind the last.
    public boolean has(Tokens tokens, int token) {
        return token >= 0 && token < tokens.size() && words.get(tokens, token) != null;
    }

    /// Whether one of the tokens `[first, end)` is among them.
    public boolean within(Tokens tokens, int first, int end) {
        return first(tokens, first, end) >= 0;
    }

    /// The first of the tokens `[first, end)` that is among them; -1 where none is.
    public int first(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (has(tokens, i)) {
                return i;
            }
        }
        return -1;
    }
}
