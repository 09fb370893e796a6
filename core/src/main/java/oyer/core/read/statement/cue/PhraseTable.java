package oyer.core.read.statement.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// Phrases by class, found by their first word, from a table beside the class that owns it. Rows are a class, a tab,
/// and
/// phrases whose words are joined by `_`.
public final class PhraseTable {

    private record Phrase(String kind, List<String> words) {}

    private final WordTable<List<Phrase>> byFirst;

    public PhraseTable(Class<?> owner, String resource) {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (List<String> row : TableFile.rows(owner, resource)) {
            for (String joined : row.get(1).split(" ")) {
                for (String spelt : List.of(joined, joined.replace('\'', '\u2019'))) {
                    List<String> words = List.of(spelt.split("_"));
                    List<Phrase> same = phrases.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>());
                    Phrase phrase = new Phrase(row.getFirst(), words);
                    if (!same.contains(phrase)) {
                        same.add(phrase);
                    }
                }
            }
        }
        phrases.replaceAll((_, list) -> List.copyOf(list));
        byFirst = WordTable.of(phrases);
    }

    /// Whether a phrase of this class begins at a token.
    public boolean is(Tokens tokens, int token, String kind) {
        return length(tokens, token, kind) > 0;
    }

    /// How many tokens the longest phrase of this class has that begins at a token, 0 when there is none.
    int length(Tokens tokens, int token, String kind) {
        List<Phrase> phrases = byFirst.get(tokens, token);
        int longest = 0;
        if (phrases != null) {
            for (int i = 0; i < phrases.size(); i++) {
                Phrase phrase = phrases.get(i);
                if (phrase.kind().equals(kind) && fits(tokens, token, phrase.words())) {
                    longest = Math.max(longest, phrase.words().size());
                }
            }
        }
        return longest;
    }

    private static boolean fits(Tokens tokens, int token, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!tokens.is(token + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether any phrase begins here at all; none does behind the last token.
    public boolean begins(Tokens tokens, int token) {
        return token < tokens.size() && byFirst.get(tokens, token) != null;
    }
}
