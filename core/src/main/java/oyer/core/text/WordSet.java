package oyer.core.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A few words of which a token may be one, whatever its case: one look-up, however many they are.
public final class WordSet {

    private final WordTable<Boolean> words;

    private WordSet(List<String> words) {
        this.words = WordTable.of(words.stream().collect(Collectors.toMap(word -> word, _ -> true, (a, _) -> a)));
    }

    public static WordSet of(String... words) {
        return new WordSet(Arrays.asList(words));
    }

    public static WordSet of(List<String> words) {
        return new WordSet(words);
    }

    /// Whether a token is one of them; none outside the text is.
    public boolean has(Tokens tokens, int token) {
        return words.get(tokens, token) != null;
    }

    public boolean has(String word) {
        return words.get(word) != null;
    }

    /// Whether a word ends in one of them.
    ///
    /// @param before letters before that ending, at least
    /// @param shortest letters of the ending, at least
    public boolean endsIn(String word, int before, int shortest) {
        return words.endsIn(word, before, word.length(), shortest, _ -> true);
    }
}
