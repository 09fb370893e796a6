package oyer.core.check.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oyer.core.text.Phrases;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;

/// The phrases of a table by what they tell. A row: what is told, a tab, its phrases, parted by blanks; the words
/// of one are joined by `_`, and `*` leaves the end of a word open.
public final class PhraseRows {

    private final Map<String, Phrases> rows = new HashMap<>();

    /// @param beside the class in whose package the table lies
    public PhraseRows(Class<?> beside, String table) {
        Map<String, List<String>> phrases = new HashMap<>();
        for (List<String> row : TableFile.rows(beside, table)) {
            phrases.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>())
                    .addAll(List.of(row.get(1).split(" ")));
        }
        phrases.forEach((row, all) -> rows.put(row, Phrases.of(all)));
    }

    public boolean has(String row, Tokens tokens, int first, int end) {
        return find(row, tokens, first, end) >= 0;
    }

    /// The first token of the first phrase of a row within `[first, end)`; -1 where there is none.
    public int find(String row, Tokens tokens, int first, int end) {
        return phrases(row).in(tokens, first, end);
    }

    /// How many tokens the longest phrase of a row has that begins at a token; 0 for none.
    public int length(String row, Tokens tokens, int token, int end) {
        return phrases(row).length(tokens, token, end);
    }

    /// The phrases of a row, for those who ask of every word.
    public Phrases phrases(String row) {
        return rows.getOrDefault(row, Phrases.NONE);
    }
}
