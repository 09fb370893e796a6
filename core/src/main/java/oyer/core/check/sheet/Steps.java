package oyer.core.check.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// The words by which texts name a step of proceedings or another event that others are told before or after: nouns
/// (`his arrest`, `der Verhandlung`) and verbs (`he was arrested`), in `steps.txt`.
public final class Steps {

    private static final WordTable<String> NOUNS = words(1);
    private static final WordTable<String> VERBS = words(2);

    private Steps() {}

    private static WordTable<String> words(int column) {
        Map<String, String> words = new HashMap<>();
        for (List<String> row : TableFile.rows(Steps.class, "steps.txt")) {
            if (row.size() > column) {
                for (String word : row.get(column).split(" ")) {
                    words.put(word, row.getFirst());
                }
            }
        }
        return WordTable.of(words);
    }

    /// The step that a token names as a noun.
    public static Optional<String> named(Tokens tokens, int token) {
        return word(NOUNS, tokens, token);
    }

    /// The step that befell somebody by a token that is its verb.
    public static Optional<String> befell(Tokens tokens, int token) {
        return word(VERBS, tokens, token);
    }

    private static Optional<String> word(WordTable<String> words, Tokens tokens, int token) {
        return token < 0 || token >= tokens.size() ? Optional.empty() : Optional.ofNullable(words.get(tokens, token));
    }
}
