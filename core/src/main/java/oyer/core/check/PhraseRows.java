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

    /// The phrases of one row.
    ///
    /// @param byFirst by their first word, which most tokens are not
    /// @param open whose first word may end in any way
    record Row(WordTable<List<Phrase>> byFirst, List<Phrase> open) {

        static Row of(List<String> phrases) {
            Map<String, List<Phrase>> byFirst = new HashMap<>();
            List<Phrase> open = new ArrayList<>();
            for (String words : phrases) {
                Phrase phrase = Phrase.of(words);
                (phrase.open[0] ? open : byFirst.computeIfAbsent(phrase.words[0], _ -> new ArrayList<>())).add(phrase);
            }
            return new Row(WordTable.of(byFirst), List.copyOf(open));
        }

        /// How many tokens the longest phrase has that begins at a token and ends before another; 0 for none.
        int length(Tokens tokens, int token, int end) {
            List<Phrase> known = byFirst.get(tokens, token);
            int longest = known == null ? 0 : longest(known, tokens, token, end);
            return open.isEmpty() ? longest : Math.max(longest, longest(open, tokens, token, end));
        }

        /// How many tokens the phrase has that begins at a token and stands first in the table; 0 for none.
        int first(Tokens tokens, int token, int end) {
            List<Phrase> known = byFirst.get(tokens, token);
            int length = known == null ? 0 : first(known, tokens, token, end);
            return length > 0 || open.isEmpty() ? length : first(open, tokens, token, end);
        }

        private static int first(List<Phrase> phrases, Tokens tokens, int token, int end) {
            for (Phrase phrase : phrases) {
                if (phrase.fits(tokens, token, end)) {
                    return phrase.words.length;
                }
            }
            return 0;
        }

        private static int longest(List<Phrase> phrases, Tokens tokens, int token, int end) {
            int longest = 0;
            for (Phrase phrase : phrases) {
                if (phrase.words.length > longest && phrase.fits(tokens, token, end)) {
                    longest = phrase.words.length;
                }
            }
            return longest;
        }
    }

    /// @param open whether the end of each word is left open
    @SuppressWarnings("ArrayRecordComponent")
    private record Phrase(String[] words, boolean[] open) {

        static Phrase of(String phrase) {
            String[] words = phrase.split("_");
            boolean[] open = new boolean[words.length];
            for (int i = 0; i < words.length; i++) {
                open[i] = words[i].endsWith("*");
                words[i] = open[i] ? words[i].substring(0, words[i].length() - 1) : words[i];
            }
            return new Phrase(words, open);
        }

        boolean fits(Tokens tokens, int token, int end) {
            if (token + words.length > end) {
                return false;
            }
            for (int k = 0; k < words.length; k++) {
                boolean fits = open[k]
                        ? tokens.characters()
                                .regionMatches(true, tokens.start(token + k), words[k], 0, words[k].length())
                        : tokens.is(token + k, words[k]);
                if (!fits) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final Row NONE = Row.of(List.of());

    private final Map<String, Row> rows = new HashMap<>();

    PhraseRows(String table) {
        Map<String, List<String>> phrases = new HashMap<>();
        for (List<String> row : TableFile.rows(PhraseRows.class, table)) {
            phrases.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>())
                    .addAll(List.of(row.get(1).split(" ")));
        }
        phrases.forEach((row, all) -> rows.put(row, Row.of(all)));
    }

    boolean has(String row, Tokens tokens, int first, int end) {
        return find(row, tokens, first, end) >= 0;
    }

    /// The first token of the first phrase of a row within `[first, end)`; -1 where there is none.
    int find(String row, Tokens tokens, int first, int end) {
        Row phrases = rows.getOrDefault(row, NONE);
        for (int i = Math.max(0, first); i < Math.min(end, tokens.size()); i++) {
            if (phrases.length(tokens, i, end) > 0) {
                return i;
            }
        }
        return -1;
    }

    /// How many tokens the longest phrase of a row has that begins at a token; 0 for none.
    int length(String row, Tokens tokens, int token, int end) {
        return rows.getOrDefault(row, NONE).length(tokens, token, end);
    }
}
