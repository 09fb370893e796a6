package oyer.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// The phrases of a table by what they tell. A row: what is told, a tab, its phrases, parted by blanks; the words
/// of one are joined by `_`, and `*` leaves the end of a word open.
final class PhraseRows {

    /// @param byFirst by their first word, which most tokens are not
    /// @param open whose first word may end in any way
    private record Row(WordTable<List<String[]>> byFirst, List<String[]> open) {}

    private static final Row NONE = new Row(WordTable.of(Map.of()), List.of());

    private final Map<String, Row> rows = new HashMap<>();

    PhraseRows(String table) {
        Map<String, Map<String, List<String[]>>> byFirst = new HashMap<>();
        for (List<String> row : TableFile.rows(PhraseRows.class, table)) {
            Map<String, List<String[]>> phrases = byFirst.computeIfAbsent(row.getFirst(), _ -> new HashMap<>());
            for (String phrase : row.get(1).split(" ")) {
                String[] words = phrase.split("_");
                String key = words[0].endsWith("*") ? "*" : words[0];
                phrases.computeIfAbsent(key, _ -> new ArrayList<>()).add(words);
            }
        }
        byFirst.forEach((row, phrases) -> {
            List<String[]> open = phrases.remove("*");
            rows.put(row, new Row(WordTable.of(phrases), open == null ? List.of() : open));
        });
    }

    boolean has(String row, Tokens tokens, int first, int end) {
        return find(row, tokens, first, end) >= 0;
    }

    /// The first token of the first phrase of a row within `[first, end)`; -1 where there is none.
    int find(String row, Tokens tokens, int first, int end) {
        for (int i = Math.max(0, first); i < Math.min(end, tokens.size()); i++) {
            if (length(row, tokens, i, end) > 0) {
                return i;
            }
        }
        return -1;
    }

    /// How many tokens the longest phrase of a row has that begins at a token; 0 for none.
    int length(String row, Tokens tokens, int token, int end) {
        Row phrases = rows.getOrDefault(row, NONE);
        List<String[]> known = phrases.byFirst().get(tokens, token);
        int longest = known == null ? 0 : longest(known, tokens, token, end);
        return Math.max(longest, longest(phrases.open(), tokens, token, end));
    }

    private static int longest(List<String[]> phrases, Tokens tokens, int token, int end) {
        int longest = 0;
        for (String[] phrase : phrases) {
            if (phrase.length > longest && fits(phrase, tokens, token, end)) {
                longest = phrase.length;
            }
        }
        return longest;
    }

    /// Whether a phrase begins at a token and ends before another.
    static boolean fits(String[] phrase, Tokens tokens, int token, int end) {
        if (token + phrase.length > end) {
            return false;
        }
        for (int k = 0; k < phrase.length; k++) {
            boolean open = phrase[k].endsWith("*");
            String word = open ? phrase[k].substring(0, phrase[k].length() - 1) : phrase[k];
            boolean fits = open
                    ? tokens.characters().regionMatches(true, tokens.start(token + k), word, 0, word.length())
                    : tokens.is(token + k, word);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
