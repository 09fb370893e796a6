package oyer.core.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// The nouns by which texts name a step of proceedings (`his arrest`, `der Verhandlung`), in `steps.txt`.
final class Steps {

    private static final WordTable<String> WORDS = words();

    private Steps() {}

    private static WordTable<String> words() {
        Map<String, String> words = new HashMap<>();
        for (List<String> row : TableFile.rows(Steps.class, "steps.txt")) {
            for (String word : row.get(1).split(" ")) {
                words.put(word, row.getFirst());
            }
        }
        return WordTable.of(words);
    }

    /// The action of a proceeding that a token names.
    static Optional<String> named(Tokens tokens, int token) {
        return token < 0 || token >= tokens.size() ? Optional.empty() : Optional.ofNullable(WORDS.get(tokens, token));
    }
}
